// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/db.h"

#include <QDateTime>
#include <QHash>
#include <QLockFile>
#include <QObject>
#include <QSet>

namespace sotoso {

/// Error::field of a book that another machine's lock holds.
inline const QString lockedElsewhere = QStringLiteral("lock");

/// Which tables and rows a committed unit of work touched. `bulk`: many rows; the ids are then not listed, nor are
/// those of tables outside the log (settings).
struct ChangeSet {
    QHash<QString, QSet<qint64>> rows;
    bool bulk = false;
    QString name; ///< of the unit: "Ghi thăm hộ 2-0231"
    bool touches(const char* table) const { return bulk || rows.contains(QString::fromLatin1(table)); }
};

/// A unit of work in the change log.
struct ChangeUnit {
    UnitId id;
    QDateTime at; ///< UTC
    QString name, who, machine, kind;
};

/// The open book: one connection, one writer, one thread. Every write is a named unit of work that commits whole or
/// never happened.
class Store : public QObject {
    Q_OBJECT
public:
    /// Examine reads as ReadOnly does, but opens a damaged book too, so that it can be said what is wrong with it.
    enum class Mode { ReadOnly, ReadWrite, Examine };
    struct NewBook {
        QString path;
        qint64 idPrefix = 0; ///< 0: minted from the machine's randomness; fixed for sample books, so that the same seed
                             ///< gives the same book
    };

    /// Makes a new, empty book (schema only). Refused when the file exists.
    static Result<std::unique_ptr<Store>> create(const NewBook& book);
    /// Opens a book. Missing, damaged, newer, in use, not a book: each its own Error, and the file stays untouched.
    /// ReadWrite takes the lock and migrates an older schema after a backup; ReadOnly works beside a window that holds
    /// the lock.
    /// `asLeft`: nobody has touched the file since it was closed sound, so that it is not gone through again.
    static Result<std::unique_ptr<Store>> open(const QString& path, Mode mode, bool asLeft = false);
    /// Removes the lock of a book that open() refused with the field `lockedElsewhere`: for a person who knows that
    /// nobody has it open on that machine any more.
    static Result<> dropLock(const QString& path);
    ~Store() override;

    const QString& path() const { return filePath; }
    bool readOnly() const { return mode != Mode::ReadWrite; }
    /// Nothing that was read so far came out of a damaged file.
    bool sound() const { return !db->damaged; }
    /// Who makes the changes; a name set per machine.
    void setWho(const QString& name) { who = name; }

    /// Reads: `f(const Db&)`.
    template <class F>
    auto read(F&& f) const {
        return guarded([&]() { return f(static_cast<const Db&>(*db)); });
    }
    /// A unit of work: `f(Db&)` inside BEGIN IMMEDIATE … COMMIT. A Failure rolls it back whole. Units do not nest.
    /// A unit that changed nothing leaves no trace in the log. What listeners of changed() fail at does not unsay it.
    template <class F>
    auto write(const QString& name, F&& f) {
        return guarded([&]() { return unit(name, {}, false, std::forward<F>(f)); });
    }
    /// The same for loads of many rows: inserts are logged as key ranges. Rows inserted in one unit must come from
    /// newId() in order. `reason`: kept in the log.
    template <class F>
    auto writeBulk(const QString& name, F&& f, const QString& reason = {}) {
        return guarded([&]() { return unit(name, reason, true, std::forward<F>(f)); });
    }
    /// A rehearsal: runs `f` as a unit and rolls it back; leaves no trace.
    template <class F>
    auto rehearse(F&& f) {
        return guarded([&]() {
            begin({}, false);
            try {
                if constexpr (std::is_void_v<std::invoke_result_t<F, Db&>>) {
                    f(*db);
                    rollback();
                } else {
                    auto value = f(*db);
                    rollback();
                    return value;
                }
            } catch (...) {
                rollback();
                throw;
            }
        });
    }

    /// Undoes the newest unit not yet undone; the unit that was undone. Works after a restart. NotFound when there is
    /// none.
    Result<ChangeUnit> undo();
    Result<ChangeUnit> redo();
    /// Undoes any unit whose touched columns are untouched since; else Conflict, naming what stands in the way.
    Result<ChangeUnit> undoUnit(UnitId id);
    /// What undo() and redo() would act on; nothing when the book cannot be read.
    std::optional<ChangeUnit> nextUndo() const;
    std::optional<ChangeUnit> nextRedo() const;
    /// Notes something in the log that changes no row (a reveal, an export of personal data).
    Result<> note(const QString& name, const QString& reason);

    /// Drafts live outside the log and undo.
    struct Draft {
        QString key, page, title, content;
        QDateTime changedAt;
    };
    Result<> saveDraft(const Draft& draft);
    Result<> dropDraft(const QString& key);
    /// The newest first; none when the book cannot be read.
    QList<Draft> drafts(const QString& page) const;

signals:
    void changed(const sotoso::ChangeSet& changes);
    void draftsChanged();

private:
    Store() = default;
    friend struct StoreAccess; ///< storage's own helpers (backup)
    void begin(const QString& name, bool bulk, const char* kind = "edit", qint64 undoes = 0,
               const QString& reason = {});
    ChangeSet commit(const QString& name, bool bulk);
    void rollback();
    void tell(const ChangeSet& changes);
    std::optional<ChangeUnit> newest(const char* which) const;
    ChangeUnit replay(qint64 unit, const char* kind);

    template <class F>
    auto unit(const QString& name, const QString& reason, bool bulk, F&& f) {
        using R = std::invoke_result_t<F, Db&>;
        begin(name, bulk, "edit", 0, reason);
        ChangeSet changes;
        const auto whole = [&]() -> R {
            try {
                if constexpr (std::is_void_v<R>) {
                    f(*db);
                    changes = commit(name, bulk);
                } else {
                    R value = f(*db);
                    changes = commit(name, bulk);
                    return value;
                }
            } catch (...) {
                rollback();
                throw;
            }
        };
        if constexpr (std::is_void_v<R>) {
            whole();
            tell(changes);
        } else {
            R value = whole();
            tell(changes);
            return value;
        }
    }

    std::unique_ptr<Db> db;
    std::unique_ptr<QLockFile> lock;
    QString filePath, who;
    Mode mode = Mode::ReadWrite;
    qint64 currentUnit = 0, firstLow = 0;
    bool inUnit = false;
};

} // namespace sotoso
