// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/button.h"
#include "ui/shared/marks.h"

#include <QBoxLayout>
#include <QFrame>

namespace sotoso {

/// Surface with a 1 px edge and round corners. A title row (when there is a title) with extra text and actions, below
/// it the body. Whatever is put in body() reaches the edge (tables); use padded() for text and forms.
class CardFrame : public QFrame {
    Q_OBJECT
public:
    explicit CardFrame(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Small text after the title.
    void setExtra(const QString& text);
    /// A line under the title row.
    void setDivided(bool on);
    /// Height of the title row: 40, on the dashboard 36.
    void setTitleHeight(int height);
    /// Beside the title (a badge).
    void addBesideTitle(QWidget* widget);
    /// At the right end of the title row.
    void addAction(QWidget* widget);

    QVBoxLayout* body() const { return content; }
    /// A box in the body with 12 px at the sides and 10 below.
    QVBoxLayout* padded(int spacing = 9);
    /// A foot with a line above (record counts, save buttons).
    QHBoxLayout* foot();

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;

private:
    void cutCorners();
    QWidget* head = nullptr;
    QLabel* titleLabel = nullptr;
    QLabel* extraLabel = nullptr;
    QHBoxLayout* headLayout = nullptr;
    int titleEnd = 0;
    QVBoxLayout* content;
    QVBoxLayout* outer;
    QWidget* footer = nullptr;
    bool divided = false;
};

/// What a KPI card says; every text comes ready from the page.
struct KpiData {
    QString title;     ///< "Tài khoản dịch vụ công"
    QString value;     ///< "457"
    QString valueName; ///< for screen readers and the tooltip: "457 tài khoản dịch vụ công, mở danh sách"
    QString goal;      ///< "/ 1.000", empty without a goal
    ChipData chip;     ///< empty text: none
    BarData bar;
    bool hasBar = true;
    QString percent;    ///< "45,7%", bold in the colour of the state
    QString plan;       ///< "kế hoạch 452"
    QString periodLead; ///< "kỳ này"
    QString period;     ///< "+127"
    QString periodName; ///< "127 trong kỳ này, mở danh sách"
    QString pace;       ///< "Cần <b>84 tài khoản/tháng</b> để đạt"
};

class KpiCard : public CardFrame {
    Q_OBJECT
public:
    explicit KpiCard(QWidget* parent = nullptr);
    void setKpi(const KpiData& kpi);
    NumberLink* valueLink() const { return number; }
    NumberLink* periodLink() const { return period; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void valueOpened();
    void periodOpened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Lines {
        int title, value, bar, plan, pace, height;
    };
    Lines lines() const;
    void place();

    KpiData data;
    NumberLink* number;
    NumberLink* period;
    Chip* chip;
    PlanBar* bar;
    QLabel* pace;
};

} // namespace sotoso
