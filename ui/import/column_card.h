// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/header_match.h"
#include "ui/shared/card.h"

class QGridLayout;
class QMenu;

namespace sotoso {

class ComboBox;

/// Which column of the file goes where: a line a column, its title and what it is written to. What was found by itself
/// is chosen already; a person changes it here, and may keep the choices under a name.
class ColumnCard : public CardFrame {
    Q_OBJECT
public:
    explicit ColumnCard(QWidget* parent = nullptr);
    /// `map` is what a person has said so far; `lacking`: why the list cannot be tried yet.
    void show(const exchange::HeaderMatch& header, exchange::ImportKind kind, const exchange::ColumnMap& map,
              const QString& lacking);
    /// Names of kept mappings, for the menu.
    void setKept(const QStringList& names);
    /// The first column that nobody has decided about, else the first.
    QWidget* firstField() const;

signals:
    /// A column (by its title) is to be written there, or nowhere.
    void mapped(const QString& title, std::optional<sotoso::exchange::Field> field);
    void keptChosen(const QString& name);
    void keepAsked();
    void forgetAsked(const QString& name);

private:
    struct Line {
        int column;
        QString title;
        ComboBox* field;
        IconLabel* mark;
        bool open; ///< nobody has decided
    };
    void build(const exchange::HeaderMatch& header, exchange::ImportKind kind);

    QList<Line> lines;
    exchange::ImportKind shown = exchange::ImportKind::Households;
    QGridLayout* grid;
    IconLabel* sayIcon;
    QLabel* say;
    Button* kept;
    QMenu* menu;
};

} // namespace sotoso
