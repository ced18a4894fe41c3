// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/shared/button.h"
#include "ui/shared/messages.h"

#include <QBoxLayout>
#include <QPair>
#include <QVariantMap>

class QScrollArea;

namespace sotoso {

struct ChangeSet;

/// A page of the window: a header 52 high (title, subtitle, controls; actions at right) over a body that scrolls rather
/// than clips. Pages are made when first shown; a hidden page is not reloaded until it is shown again.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(Context& context, const QString& title, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    /// After the title, t2; may hold <b> and spans.
    void setSubtitle(const QString& text);
    /// After the title (period control) and at the right end (buttons), in the order they are added.
    void addHeader(QWidget* widget);
    void addHeaderAction(QWidget* widget);

    /// Called with null when the page is made, shown after something changed, or the day or year changed; with the
    /// changes when something it may show has changed while it is visible. One store.read, one struct, widgets set from
    /// it.
    virtual void reload(const ChangeSet* changes);
    /// The page has become the visible one.
    virtual void activated() {}
    /// The page is about to be hidden or closed: put drafts away. Never asks.
    virtual void leaving() {}
    /// Where the focus goes when the page is shown by key, and on F2.
    virtual QWidget* primaryFocus() { return nullptr; }

    /// Where in the page one is (filter, record, tab); what goTo() takes back. Kept in the history and on drill-downs.
    virtual QVariantMap place() const { return {}; }
    /// Shows a place: of this page's own place(), or a drill-down of another page ({"records": "figure:…"},
    /// {"household": id}, …).
    virtual void goTo(const QVariantMap& place) { Q_UNUSED(place) }
    /// Esc with nothing else to close. True: the page has dealt with it (left a drill-down, cleared a filter); false:
    /// the window goes back.
    virtual bool escape() { return false; }
    /// Alt+→ (1) and Alt+← (-1) on a page of steps. False: the history goes forward or back.
    virtual bool step(int direction) {
        Q_UNUSED(direction)
        return false;
    }

    /// Keys of this page for F1: ("Ctrl+S", "Lưu, sang phiếu mới").
    virtual QList<QPair<QString, QString>> keys() const { return {}; }
    /// Left part of the status bar while the page is shown; empty: none. "Chỉ tiêu: có 1 thay đổi chưa lưu".
    virtual QString statusHint() const { return {}; }
    /// Ctrl+P.
    virtual void print() {}
    /// Ctrl+F; default: the first SearchField of the page.
    virtual void focusFilter();
    /// The client area's width changed class (DESIGN §2): narrow < 1200 ≤ normal < 1600 ≤ wide.
    enum class Width { Narrow, Normal, Wide };
    virtual void setWidth(Width width);
    Width widthClass() const { return width; }

signals:
    /// Another page by its id ("households"), at a place; the history remembers where one came from.
    void open(const QString& page, const QVariantMap& place);
    /// To where one came from, as Alt+←.
    void back();
    /// Ctrl+K, by mouse.
    void searchAsked();
    /// What was done, with undo offered when `undoable` (Ctrl+Z undoes the newest unit of the book).
    void done(const QString& text, bool undoable);
    /// A file was written: its name is said, and that it can be opened.
    void wrote(const QString& path);
    /// A toast that is no success: "Chưa sao lưu 3 ngày".
    void notice(const QString& text, sotoso::ChipKind kind);
    /// statusHint() gives another text now.
    void statusHintChanged();
    /// place() changed by the user's own moves, not by goTo(): the history notes it.
    void moved();

protected:
    Context& context;
    /// Everything below the header: padding 12/16, spacing 12 (16 when wide). Give the body's widgets minimum sizes;
    /// the page scrolls below them.
    QVBoxLayout* body() const { return content; }
    QWidget* bodyWidget() const;

private:
    QLabel* titleLabel;
    QLabel* subtitleLabel;
    QHBoxLayout* headLayout;
    int headEnd = 2;
    QScrollArea* area;
    QVBoxLayout* content;
    Width width = Width::Normal;
};

} // namespace sotoso
