// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QVariantMap>

#include <functional>

class QLabel;
class QListView;

namespace sotoso {

class SearchField;

/// Something that Ctrl+K found and can open.
struct SearchHit {
    QString icon;
    QString text;  ///< "Nguyễn Văn Đức, 12/4 CMT8"
    QString extra; ///< at right: "Hộ", "Alt+3"
    QString page;  ///< Page::open
    QVariantMap place;
};
using SearchProvider = std::function<QList<SearchHit>(const QString& text)>;

/// Search everything: a field and what it finds, over the page. ↑ ↓ choose, Enter opens, Esc closes.
class QuickSearch : public QFrame {
    Q_OBJECT
public:
    explicit QuickSearch(QWidget* over);
    void setProvider(SearchProvider find) { provider = std::move(find); }
    void popUp();

signals:
    void chosen(const sotoso::SearchHit& hit);

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void find(const QString& text);
    void openCurrent();
    void place();

    SearchField* field;
    QListView* list;
    QLabel* nothing; ///< said where nothing is found
    class HitModel* model;
    SearchProvider provider;
    QPointer<QWidget> before;
};

} // namespace sotoso
