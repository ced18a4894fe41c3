// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that were mended and not written yet wait among the book's drafts, with the choices made for their file, when
// it is put away or the window closed.
#include "ui/import/import_page.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QUuid>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

const QString pageName = u"import"_s;

/// Tells whether the file is still the one whose cells were mended.
QString stamp(const QString& path) {
    const QFileInfo info(path);
    return info.exists() ? u"%1 %2"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()) : QString();
}

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void ImportPage::keepDraft() {
    if (file.isEmpty() || written || mended.isEmpty() || context.store.readOnly())
        return;
    QJsonObject columnsChosen;
    for (auto it = chosen.columns.cbegin(); it != chosen.columns.cend(); ++it)
        columnsChosen.insert(it.key(), it.value());
    QJsonArray fixes;
    for (const exchange::CellFix& fix : std::as_const(mended))
        fixes.append(QJsonObject{{u"row"_s, fix.at}, {u"column"_s, fix.column}, {u"text"_s, fix.text}});
    QJsonObject fields{{u"kind"_s, exchange::importKindName(kind())},
                       {u"columns"_s, columnsChosen},
                       {u"sheet"_s, options().sheet},
                       {u"encoding"_s, encodings->currentIndex()},
                       {u"area"_s, area},
                       {u"dates"_s, int(dates)},
                       {u"overwrite"_s, overwrite},
                       {u"fixes"_s, fixes}};
    if (pasted) {
        fields.insert(u"block"_s, contentOf(file));
    } else {
        fields.insert(u"file"_s, file);
        fields.insert(u"stamp"_s, stamp(file));
    }
    if (draftKey.isEmpty())
        draftKey = u"import-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto kept = context.store.saveDraft({draftKey, pageName, QFileInfo(file).fileName(),
                                               QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)),
                                               QDateTime::currentDateTimeUtc()});
    if (!kept)
        emit notice(kept.error().text, ChipKind::Ri);
}

void ImportPage::dropDraft() {
    if (draftKey.isEmpty())
        return;
    if (const auto dropped = context.store.dropDraft(draftKey); !dropped)
        emit notice(dropped.error().text, ChipKind::Ri);
    draftKey.clear();
}

void ImportPage::leaving() {
    if (auto* cell = qobject_cast<QLineEdit*>(focusWidget()); cell && cell->hasFocus())
        cell->clearFocus();                                     // a cell that is being mended takes what was typed
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // mended() is told after the view is done with it
    keepDraft();
}

void ImportPage::offerDraft() {
    const QList<Store::Draft> drafts = context.store.drafts(pageName);
    if (at != Choose || drafts.isEmpty())
        return;
    const Store::Draft draft = drafts.first();
    const auto cells = QJsonDocument::fromJson(draft.content.toUtf8()).object()[u"fixes"_s].toArray().size();
    say(ChipKind::Accent, tr("Begun and not written: <b>%1</b>, %n cell(s) mended", nullptr, int(cells))
                              .arg(draft.title.toHtmlEscaped()));
    banner->addLink(tr("Go on"), [this, draft] { resume(draft); });
    banner->addLink(tr("Drop it"), [this, draft] {
        if (const auto dropped = context.store.dropDraft(draft.key); !dropped)
            return emit notice(dropped.error().text, ChipKind::Ri);
        banner->hide();
        offerDraft();
    });
}

void ImportPage::resume(const Store::Draft& draft) {
    const QJsonObject fields = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    const QString path = fields[u"file"_s].toString();
    if (!fields.contains(u"block"_s) && stamp(path) != fields[u"stamp"_s].toString())
        return emit notice(tr("%1 is no longer there, or was changed since: choose it anew.").arg(draft.title),
                           ChipKind::Wa);
    if (const auto wanted = exchange::parseImportKind(fields[u"kind"_s].toString()))
        goTo({{u"kind"_s, exchange::importKindName(*wanted)}});
    forget();
    if (!fields.contains(u"block"_s))
        file = path;
    else if (!writeBlock(fields[u"block"_s].toString()))
        return;
    draftKey = draft.key;
    const QJsonObject columnsChosen = fields[u"columns"_s].toObject();
    for (auto it = columnsChosen.begin(); it != columnsChosen.end(); ++it)
        chosen.columns.insert(it.key(), it.value().toString());
    sheetAwaited = fields[u"sheet"_s].toString();
    encodings->setCurrentIndex(fields[u"encoding"_s].toInt());
    area = fields[u"area"_s].toString();
    dates = exchange::DateOrder(fields[u"dates"_s].toInt());
    overwrite = fields[u"overwrite"_s].toBool();
    for (const QJsonValue& fix : fields[u"fixes"_s].toArray())
        awaits += exchange::CellFix{fix[u"row"_s].toInteger(), fix[u"column"_s].toInt(), fix[u"text"_s].toString()};
    read();
}

/// Where one was when it was put away.
void ImportPage::goOnMending() {
    if (complete() && faulty())
        show(Mend);
}

} // namespace sotoso
