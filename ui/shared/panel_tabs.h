// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace sotoso {

/// The tabs of a side panel: words with a count, the current one underlined in accent, the pages below. ← → change the
/// tab.
class PanelTabs : public QWidget {
    Q_OBJECT
public:
    explicit PanelTabs(QWidget* parent = nullptr);
    /// Index of the new tab.
    int addTab(const QString& title, QWidget* page);
    void setCount(int index, int count); ///< below 0: none
    int current() const;
    void setCurrent(int index);

signals:
    void currentChanged(int index);

private:
    class TabStrip* strip;
    QStackedWidget* pages;
};

} // namespace sotoso
