// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/table_view.h"
#include "ui/targets/target_editor.h"

class QStackedWidget;

namespace sotoso {

class PanelTabs;
class SearchField;
class Segmented;
class TallyPanel;

/// Chỉ tiêu: the indicators by pillar with what was reached of what was assigned; beside them the target of the chosen
/// one, or its hand-typed figures. What is not saved stays, also over a restart, and is told.
class TargetsPage : public Page {
    Q_OBJECT
public:
    explicit TargetsPage(Context& context);
    void reload(const ChangeSet* changes) override;
    void leaving() override;
    QWidget* primaryFocus() override { return list; }
    QVariantMap place() const override;
    /// {"indicator": code}, with {"type": true} at its hand-typed figures.
    void goTo(const QVariantMap& place) override;
    bool escape() override;
    QList<QPair<QString, QString>> keys() const override;
    QString statusHint() const override;
    void focusFilter() override;
    void print() override;
    void setWidth(Width width) override;

private:
    struct Line {
        bool group = false;
        QString title;
        int count = 0;
        ShownTarget target;
        bool unsaved = false;
    };
    enum class Shown { Given, All };

    QWidget* buildList();
    QWidget* buildDetail();
    void read();
    void fillList();
    void describe();
    void show(IndicatorId id);
    void takeForm();
    void save();
    void drop();
    void type(bool on);
    void keep(IndicatorId id);
    void openReached(AreaId area);
    NamedPeriod period() const;
    const ShownTarget* target(IndicatorId id) const;
    void setShown(Shown next);

    QList<ShownTarget> targets; ///< of all indicators in use, in the catalogue's order
    QHash<IndicatorId, TargetForm> drafts;
    QHash<IndicatorId, QString> keptDrafts; ///< as they stand in the book
    IndicatorId current;
    Shown which = Shown::Given;
    bool draftsRead = false, typing = false;
    Segmented* choice;
    CardFrame* listCard;
    QWidget* searchRow;
    SearchField* search;
    TableModel<Line>* model;
    TableView* list;
    TargetEditor* editor;
    TallyPanel* tallies;
    QStackedWidget* detail;
    QWidget* side;
    PanelTabs* tabs = nullptr;
    QHBoxLayout* columns;
};

} // namespace sotoso
