// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/store.h"
#include "ui/shared/messages.h"

#include <QDate>
#include <QScrollArea>

#include <functional>

class QButtonGroup;
class QVBoxLayout;

namespace sotoso {

class NewBookForm;
class OptionCard;
class Prompts;

/// Shown while no book is open: a new book, the sample, a backup, a book that is there already.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// `use` is given the book to work in; `today` is the day the window works on.
    StartPage(Prompts& prompts, std::function<QDate()> today, std::function<void(std::unique_ptr<Store>)> use,
              QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent*) override;

private:
    QWidget* buildLeft();
    QWidget* buildRight();
    OptionCard* addOption(const QString& title, const QString& reason, const char* name);
    void open(const QString& path);
    void openAsking();
    void openSample();
    void restoreAsking();
    void showRecent();
    void refuse(const QString& text);

    Prompts& prompts;
    std::function<QDate()> today;
    std::function<void(std::unique_ptr<Store>)> use;
    QWidget* left;
    QLabel* tag;
    QButtonGroup* choices;
    QVBoxLayout* options;
    Banner* banner;
    NewBookForm* form;
    OptionCard *fresh, *existing;
    QWidget* recent;
};

} // namespace sotoso
