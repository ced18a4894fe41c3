// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sotoso {

class Prompts;

/// Shown while no book is open.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Prompts& prompts, QWidget* parent = nullptr);

signals:
    void openBook(const QString& path);

private:
    Prompts& prompts;
};

} // namespace sotoso
