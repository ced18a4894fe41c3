// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/gallery.h"

#include "ui/shared/app_style.h"
#include "ui/shared/card.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/messages.h"
#include "ui/shared/panel_tabs.h"
#include "ui/shared/segmented.h"
#include "ui/shared/table_view.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

// The sheet is for those who build the program; its words are not translated.
QHBoxLayout* line(std::initializer_list<QWidget*> widgets, int spacing = 8) {
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

/// Focus as it is drawn, without having it.
class Framed : public QWidget {
public:
    explicit Framed(QWidget* inner) {
        auto* box = new QHBoxLayout(this);
        box->setContentsMargins(4, 4, 4, 4);
        box->addWidget(inner);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::ring(&painter, rect(), 6, color(Token::Accent), 2);
    }
};

struct Sample {
    QString name;
    ChipData chip;
    QString number;
};

} // namespace

Gallery::Gallery(QWidget* parent) : QWidget(parent) {
    auto* grid = new QHBoxLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setSpacing(12);
    const auto column = [&](std::initializer_list<QWidget*> cards, int grows) {
        auto* box = new QVBoxLayout;
        box->setSpacing(12);
        int i = 0;
        for (QWidget* card : cards) {
            card->setSizePolicy(QSizePolicy::Expanding, i == grows ? QSizePolicy::Expanding : QSizePolicy::Fixed);
            box->addWidget(card, i++ == grows ? 1 : 0);
        }
        grid->addLayout(box, 1);
    };
    column({buttons(), fields(), chips()}, 2);
    column({toasts(), work(), dialog(), banner()}, 3);
    column({empty(), table(), find(), bars()}, 2);
}

void Gallery::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Win));
}

QWidget* Gallery::buttons() {
    auto* card = new CardFrame(u"Nút"_s);
    card->setExtra(u"cao 32, chữ 10.5pt, bo 4"_s);
    auto* box = card->padded();
    auto* quiet = new Button(u"Bỏ qua"_s);
    quiet->setKind(Button::Kind::Quiet);
    auto* danger = new Button(u"Xóa phiếu"_s);
    danger->setKind(Button::Kind::Danger);
    auto* save = new Button(u"Lưu"_s, {}, u"Ctrl+S"_s);
    save->setKind(Button::Kind::Primary);
    box->addLayout(line({save, new Button(u"In danh sách"_s), quiet, danger}));
    auto* down = new Button(u"Đang bấm"_s);
    down->setDown(true);
    auto* off = new Button(u"Bị khóa"_s);
    off->setEnabled(false);
    auto* active = new Button(u"Lọc"_s, u"close"_s);
    active->setActive(true);
    box->addLayout(line({active, down, new Framed(new Button(u"Tiêu điểm"_s)), off}));
    return card;
}

QWidget* Gallery::fields() {
    auto* card = new CardFrame(u"Ô nhập"_s);
    card->setExtra(u"nhãn trên, lỗi ngay dưới ô"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    auto* date = new DateEdit;
    date->setText(u"14/06/2022"_s);
    auto* name = new QLineEdit(u"Trần Thị Hoa"_s);
    auto* wrong = new FormRow(u"Lỗi"_s, new QLineEdit(u"31/02/1968"_s));
    wrong->setError(u"Ngày không có thật"_s);
    auto* note = new FormRow(u"Lưu ý, vẫn cho lưu"_s, new QLineEdit(u"036"_s));
    note->setNotice(u"Số phiếu đã dùng"_s);
    auto* fixed = new QLineEdit(u"Đếm “Tạo mới”"_s);
    fixed->setReadOnly(true);
    auto* met = new QCheckBox(u"Có gặp"_s);
    met->setChecked(true);
    auto* choice = new QWidget;
    auto* choices = line({met, new QCheckBox(u"Vắng"_s)}, 12);
    choices->setContentsMargins(0, 0, 0, 0);
    choice->setLayout(choices);
    choice->setFixedHeight(34);
    grid->addWidget(new FormRow(u"Bình thường"_s, date), 0, 0);
    grid->addWidget(new FormRow(u"Tiêu điểm"_s, name), 0, 1);
    grid->addWidget(wrong, 1, 0);
    grid->addWidget(note, 1, 1);
    grid->addWidget(new FormRow(u"Chỉ đọc"_s, fixed), 2, 0);
    grid->addWidget(new FormRow(u"Chọn"_s, choice), 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->padded()->addLayout(grid);
    name->setFocus();
    return card;
}

QWidget* Gallery::chips() {
    auto* card = new CardFrame(u"Nhãn trạng thái"_s);
    card->setExtra(u"màu + biểu tượng + chữ"_s);
    auto* box = card->padded();
    box->addLayout(
        line({new Chip(ChipKind::Ok, u"Đúng tiến độ"_s), new Chip(ChipKind::Wa, u"Chậm"_s),
              new Chip(ChipKind::Ri, u"Nguy cơ"_s), new Chip(ChipKind::Neutral, u"Theo dõi"_s, u"circle"_s)}));
    box->addLayout(
        line({new Chip(ChipKind::Wa, u"Nháp"_s, u"edit"_s), new Chip(ChipKind::Accent, u"Đã khóa"_s, u"lock"_s),
              new Chip(ChipKind::Ok, u"Đã gửi"_s), new Chip(ChipKind::Ri, u"Chưa nhận"_s)}));
    auto* risk = new Badge(Badge::Kind::Risk);
    risk->setCount(3);
    auto* neutral = new Badge;
    neutral->setCount(12);
    box->addLayout(line({risk, neutral, new NumberLink(u"1.097"_s), new Framed(new NumberLink(u"457"_s)),
                         wordLink(u"So sánh"_s), new KeyHint(u"Ctrl"_s), new KeyHint(u"K"_s)}));
    auto* segments = new Segmented(u"Khu phố"_s);
    segments->setChoices({u"Tất cả"_s, u"KP1"_s, u"KP2"_s, u"KP3"_s});
    segments->setCurrent(2);
    box->addLayout(line({segments}));
    auto* tabs = new PanelTabs;
    tabs->setCount(tabs->addTab(u"Thành viên"_s, new QWidget), 4);
    tabs->addTab(u"Lượt thăm"_s, new QWidget);
    tabs->addTab(u"Nhật ký sửa"_s, new QWidget);
    box->addWidget(tabs);
    box->addStretch(1);
    return card;
}

QWidget* Gallery::toasts() {
    auto* card = new CardFrame(u"Báo nhanh"_s);
    card->setExtra(u"góc dưới, tự tắt sau 6 giây, không chặn phím"_s);
    auto* holder = new QWidget;
    holder->setFixedHeight(98);
    card->body()->addWidget(holder);
    auto* done = new Toast(holder);
    done->say(u"Đã lưu phiếu 037, +2 tài khoản"_s, ChipKind::Ok, {u"Hoàn tác"_s, u"Ctrl+Z"_s, {}});
    auto* late = new Toast(holder);
    late->say(u"Chưa sao lưu 3 ngày"_s, ChipKind::Wa, {u"Sao lưu ngay"_s, {}, {}});
    done->setGeometry(12, 0, 410, 40);
    late->setGeometry(12, 49, 410, 40);
    return card;
}

QWidget* Gallery::work() {
    auto* card = new CardFrame(u"Việc chạy lâu"_s);
    card->setExtra(u"trên 1 giây thì hiện, luôn dừng được"_s);
    auto* box = card->padded(7);
    auto* top = new QHBoxLayout;
    top->addWidget(label(u"Đang ghi 512 dòng vào sổ"_s, Type::BodyBold));
    top->addStretch(1);
    top->addWidget(label(u"318 / 512"_s, Type::Body, Token::T2));
    box->addLayout(top);
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, 512);
    bar->setValue(318);
    box->addWidget(bar);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(label(u"Còn khoảng 4 giây. Vẫn xem được trang khác."_s, Type::Small, Token::T2));
    bottom->addStretch(1);
    bottom->addWidget((new Button(u"Dừng"_s, {}, u"Esc"_s))->setSmall());
    box->addLayout(bottom);
    return card;
}

QWidget* Gallery::dialog() {
    auto* card = new CardFrame(u"Hộp thoại"_s);
    card->setExtra(u"chỉ khi không hoàn tác được"_s);
    auto* box = card->padded();
    auto* sheet = new CardFrame;
    auto* words = new QVBoxLayout;
    words->setContentsMargins(14, 12, 14, 12);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"lock"_s, Token::Accent, 24), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(label(u"Khóa 341 phiếu từ 15/05 đến 14/06/2022?"_s, Type::BodyBold));
    auto* plain = label(u"Phiếu trong kỳ sẽ chỉ đọc. Sửa sau khi khóa phải lập bản điều chỉnh và ghi lý do."_s,
                        Type::Body, Token::T2);
    plain->setWordWrap(true);
    text->addWidget(plain);
    row->addLayout(text, 1);
    words->addLayout(row);
    sheet->body()->addLayout(words);
    auto* foot = sheet->foot();
    foot->setContentsMargins(14, 7, 14, 6);
    foot->addStretch(1);
    foot->addWidget(new Framed(new Button(u"Để sau"_s, {}, u"Esc"_s)));
    auto* go = new Button(u"Khóa số liệu"_s);
    go->setKind(Button::Kind::Primary);
    foot->addWidget(go);
    box->addWidget(sheet);
    box->addWidget(label(u"Nút ghi rõ việc sẽ làm; nút an toàn được chọn sẵn."_s, Type::Small, Token::T2));
    return card;
}

QWidget* Gallery::banner() {
    auto* card = new CardFrame(u"Dải báo trong trang"_s);
    auto* box = card->padded();
    auto* strip = new Banner;
    strip->say(ChipKind::Wa, u"2 hộ nghi trùng trong danh sách"_s, u"merge"_s);
    strip->addLink(u"So sánh"_s, [] {});
    box->addWidget(strip);
    box->addStretch(1);
    return card;
}

QWidget* Gallery::empty() {
    auto* card = new CardFrame(u"Trang trống"_s);
    card->setExtra(u"nói vì sao trống và bước tiếp theo"_s);
    auto* nothing = new EmptyState(u"house"_s, u"Sổ chưa có hộ nào"_s, u"Nhập danh sách từ Excel hoặc thêm từng hộ."_s);
    nothing->addButton(u"Nhập Excel"_s, u"table"_s);
    nothing->addButton(u"Thêm hộ"_s);
    card->body()->addWidget(nothing);
    return card;
}

QWidget* Gallery::table() {
    auto* card = new CardFrame(u"Dòng bảng"_s);
    card->setExtra(u"cao 32"_s);
    card->setDivided(true);
    auto* model = new TableModel<Sample>(
        {{u"Họ và tên"_s, [](const Sample& s) { return s.name; }, Qt::AlignLeft, 0},
         {u"Trạng thái"_s,
          {},
          Qt::AlignLeft,
          152,
          {},
          [](const Sample& s, int role) { return role == CellRole::Chip ? QVariant::fromValue(s.chip) : QVariant(); }},
         {u"Số"_s,
          [](const Sample& s) { return s.number; },
          Qt::AlignRight,
          110,
          {},
          [](const Sample&, int role) { return role == CellRole::Link ? QVariant(true) : QVariant(); }}},
        card);
    model->setRows({{u"Bình thường"_s, {ChipKind::Ok, u"Đúng tiến độ"_s, {}}, u"108"_s},
                    {u"Rê chuột"_s, {ChipKind::Wa, u"Chậm"_s, {}}, u"76"_s},
                    {u"Đang chọn"_s, {ChipKind::Ri, u"Nguy cơ"_s, {}}, u"58"_s}});
    auto* view = new TableView;
    view->setEdgePadding(12);
    view->setRowHeight(30);
    view->setTable(model);
    view->setFitRows(true);
    view->setCurrentIndex(model->index(2, 0));
    card->body()->addWidget(view);
    return card;
}

QWidget* Gallery::find() {
    auto* card = new CardFrame(u"Tìm nhanh"_s);
    card->setExtra(u"Ctrl+K"_s);
    auto* box = card->padded(6);
    auto* search = new SearchField(u"Tìm hộ, người, phiếu"_s);
    search->setHint(u"Ctrl+F"_s);
    box->addWidget(search);
    auto* combo = new ComboBox;
    combo->addItems({u"Nhóm 2 – khu phố 2"_s, u"Nhóm 3"_s});
    box->addWidget(combo);
    box->addStretch(1);
    return card;
}

QWidget* Gallery::bars() {
    auto* card = new CardFrame(u"Thanh tiến độ"_s);
    card->setExtra(u"vạch: kế hoạch đến nay"_s);
    auto* box = card->padded();
    const auto add = [&](const QString& text, double share, Token fill) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* name = label(text);
        name->setFixedWidth(96);
        row->addWidget(name);
        auto* bar = new PlanBar;
        bar->setBar({share, 0.45, fill, {}});
        row->addWidget(bar, 1);
        auto* percent = label(u"%1%"_s.arg(share * 100), Type::BodyBold);
        percent->setFixedWidth(36);
        percent->setAlignment(Qt::AlignRight);
        row->addWidget(percent);
        box->addLayout(row);
    };
    add(u"Đúng tiến độ"_s, 0.52, Token::OkF);
    add(u"Chậm"_s, 0.40, Token::WaF);
    add(u"Nguy cơ"_s, 0.26, Token::RiF);
    return card;
}

} // namespace sotoso
