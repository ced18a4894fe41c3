// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "ui/shared/app_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QSettings>
#include <QStyle>
#include <QToolTip>
#include <QVariant>
#include <QWidget>

#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

struct Row {
    Token token;
    const char* name;
    QRgb light, dark;
};

constexpr QRgb rgb(unsigned value) {
    return 0xff000000u | value;
}

// DESIGN §3. Hover, Today and Desk (below the sheets of a preview) are the mock-ups' own; tip-link and tip-line are
// what stands on the dark tip.
constexpr std::array<Row, size_t(Token::Count)> table{{
    {Token::Win, "win", rgb(0xF4F3EF), rgb(0x15181D)},
    {Token::Surface, "surface", rgb(0xFFFFFF), rgb(0x1E2229)},
    {Token::Surface2, "surface2", rgb(0xF8F7F3), rgb(0x242930)},
    {Token::Rail, "rail", rgb(0xECEAE4), rgb(0x1A1D23)},
    {Token::RailSel, "railsel", rgb(0xFFFFFF), rgb(0x2A313B)},
    {Token::Line, "line", rgb(0xDDDAD2), rgb(0x343A44)},
    {Token::Line2, "line2", rgb(0xC4C0B6), rgb(0x48505C)},
    {Token::Field, "field", rgb(0x857F74), rgb(0x7F8997)},
    {Token::T1, "t1", rgb(0x1B222D), rgb(0xECEEF1)},
    {Token::T2, "t2", rgb(0x454E5B), rgb(0xC0C6CF)},
    {Token::T3, "t3", rgb(0x5F6875), rgb(0xA1A9B5)},
    {Token::Disabled, "disabled", rgb(0x7F848D), rgb(0x737C89)},
    {Token::Accent, "accent", rgb(0x1B4F91), rgb(0x93BDF5)},
    {Token::AccentHover, "accenthover", rgb(0x143D72), rgb(0xB4D1F8)},
    {Token::AccentT, "accentt", rgb(0xE4EDF8), rgb(0x22344C)},
    {Token::AccentT2, "accenttt", rgb(0xBDD3EE), rgb(0x34507A)},
    {Token::OnAccent, "onaccent", rgb(0xFFFFFF), rgb(0x0F1B2C)},
    {Token::Ok, "ok", rgb(0x0A6356), rgb(0x78D6BF)},
    {Token::OkF, "okf", rgb(0x12907A), rgb(0x58CFB4)},
    {Token::OkT, "okt", rgb(0xDDF0EB), rgb(0x16382F)},
    {Token::OkLine, "okline", rgb(0x9CCFC3), rgb(0x2C6355)},
    {Token::Wa, "wa", rgb(0x7D4A00), rgb(0xF2BC66)},
    {Token::WaF, "waf", rgb(0xAE6E06), rgb(0xE5AC42)},
    {Token::WaT, "wat", rgb(0xFBEDD3), rgb(0x3D2E16)},
    {Token::WaLine, "waline", rgb(0xE5BE7E), rgb(0x6E5429)},
    {Token::Ri, "ri", rgb(0xA3113A), rgb(0xFF9DB1)},
    {Token::RiF, "rif", rgb(0x960F33), rgb(0xE8506A)},
    {Token::RiT, "rit", rgb(0xFBE3E8), rgb(0x47202B)},
    {Token::RiLine, "riline", rgb(0xEBA5B5), rgb(0x7C3B4B)},
    {Token::OnRisk, "onrisk", rgb(0xFFFFFF), rgb(0x21070D)},
    {Token::Track, "track", rgb(0xE6E3DB), rgb(0x353B45)},
    {Token::Plan, "plan", rgb(0x6B7280), rgb(0xA1A9B5)},
    {Token::Tip, "tip", rgb(0x1B222D), rgb(0xECEEF1)},
    {Token::TipText, "tiptext", rgb(0xFFFFFF), rgb(0x15181D)},
    {Token::TipLink, "tiplink", rgb(0xBFD9FF), rgb(0x1B4F91)},
    {Token::TipLine, "tipline", rgb(0x4A5362), rgb(0xA1A9B5)},
    {Token::Hover, "hover", rgb(0xF0EEE8), rgb(0x262C34)},
    {Token::Today, "today", rgb(0xF3F7FC), rgb(0x202833)},
    {Token::Desk, "desk", rgb(0xD7D4CC), rgb(0x0F1215)},
}};

constexpr const char* typeProperty = "sotosoType";

bool systemIsDark(const QPalette& palette) {
#ifdef Q_OS_WIN
    const QSettings personalize(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                                QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
#endif
}

bool systemHighContrast() {
#ifdef Q_OS_WIN
    HIGHCONTRASTW info{};
    info.cbSize = sizeof info;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof info, &info, 0) && (info.dwFlags & HCF_HIGHCONTRASTON);
#else
    return qEnvironmentVariableIntValue("SOTOSO_HIGH_CONTRAST") != 0;
#endif
}

/// Without a style sheet the painted widgets take their colours from the system's palette.
QColor fromPalette(Token token, const QPalette& palette) {
    switch (token) {
    case Token::Win:
    case Token::Rail:
    case Token::Tip:
    case Token::Desk:
        return palette.color(QPalette::Window);
    case Token::Surface:
    case Token::Surface2:
    case Token::RailSel:
    case Token::Track:
    case Token::Hover:
    case Token::Today:
    case Token::OkT:
    case Token::WaT:
    case Token::RiT:
        return palette.color(QPalette::Base);
    case Token::AccentT:
    case Token::AccentT2:
    case Token::Accent:
    case Token::AccentHover:
    case Token::RiF:
    case Token::WaF:
    case Token::OkF:
        return palette.color(QPalette::Highlight);
    case Token::OnAccent:
    case Token::OnRisk:
        return palette.color(QPalette::HighlightedText);
    case Token::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    default:
        return palette.color(QPalette::WindowText);
    }
}

} // namespace

Theme& Theme::of() {
    static Theme theme;
    return theme;
}

QColor Theme::color(Token token, bool dark) {
    const Row& row = table[size_t(token)];
    return QColor::fromRgb(dark ? row.dark : row.light);
}

const char* Theme::name(Token token) {
    return table[size_t(token)].name;
}

QColor Theme::color(Token token) const {
    return contrast ? fromPalette(token, system) : color(token, dark());
}

bool Theme::dark() const {
    return chosen == Mode::Dark || (chosen == Mode::System && systemIsDark(system));
}

QFont Theme::font(Type type) const {
    struct Size {
        double points;
        bool bold;
    };
    static constexpr std::array<Size, 13> sizes{{{22, true},
                                                 {15, true},
                                                 {13.5, true},
                                                 {11.5, true},
                                                 {11, false},
                                                 {10.5, false},
                                                 {10.5, true},
                                                 {9.5, false},
                                                 {9.5, true},
                                                 {9, false},
                                                 {13, true},
                                                 {24, true},
                                                 {17, true}}};
    const Size size = sizes[size_t(type)];
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(size.points * scale / 100);
    font.setBold(size.bold);
    return font;
}

void Theme::install() {
    if (installed)
        return;
    installed = true;
    system = QApplication::palette();
    contrast = systemHighContrast();
    for (const QString& file : {u":/fonts/NotoSans-Regular.ttf"_s, u":/fonts/NotoSans-Bold.ttf"_s})
        QFontDatabase::addApplicationFont(file);
    QApplication::setStyle(new AppStyle);
    apply();
}

void Theme::setMode(Mode mode) {
    if (chosen == mode)
        return;
    chosen = mode;
    apply();
}

void Theme::setFontScale(int percent) {
    if (scale == percent)
        return;
    scale = percent;
    apply();
}

void Theme::setHighContrast(bool on) {
    if (contrast == on)
        return;
    contrast = on;
    apply();
}

void Theme::apply() {
    if (!installed)
        return;
    QApplication::setFont(font(Type::Body));
    QToolTip::setFont(font(Type::Small));
    const QPalette colours = contrast ? system : palette();
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    qApp->setStyleSheet(contrast ? QString() : sheet());
    for (QWidget* widget : QApplication::allWidgets()) {
        const QVariant type = widget->property(typeProperty);
        if (type.isValid())
            widget->setFont(font(Type(type.toInt())));
        widget->updateGeometry();
        widget->update();
    }
    emit changed();
}

QPalette Theme::palette() const {
    const auto c = [this](Token token) { return color(token); };
    QPalette p;
    p.setColor(QPalette::Window, c(Token::Win));
    p.setColor(QPalette::WindowText, c(Token::T1));
    p.setColor(QPalette::Base, c(Token::Surface));
    p.setColor(QPalette::AlternateBase, c(Token::Surface2));
    p.setColor(QPalette::Text, c(Token::T1));
    p.setColor(QPalette::Button, c(Token::Surface));
    p.setColor(QPalette::ButtonText, c(Token::T1));
    p.setColor(QPalette::BrightText, c(Token::Ri));
    p.setColor(QPalette::Highlight, c(Token::Accent));
    p.setColor(QPalette::HighlightedText, c(Token::OnAccent));
    p.setColor(QPalette::Link, c(Token::Accent));
    p.setColor(QPalette::LinkVisited, c(Token::Accent));
    p.setColor(QPalette::ToolTipBase, c(Token::Tip));
    p.setColor(QPalette::ToolTipText, c(Token::TipText));
    p.setColor(QPalette::PlaceholderText, c(Token::T3));
    p.setColor(QPalette::Light, c(Token::Surface));
    p.setColor(QPalette::Midlight, c(Token::Surface2));
    p.setColor(QPalette::Mid, c(Token::Line2));
    p.setColor(QPalette::Dark, c(Token::Field));
    p.setColor(QPalette::Shadow, c(Token::Line2));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c(Token::Disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, c(Token::Line2));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c(Token::T1));
    return p;
}

/// resources/style.qss with @token, @NAMEpt (points × Cỡ chữ) filled in.
QString Theme::sheet() const {
    QFile file(u":/style/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    QString out;
    out.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'@') {
            out += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() &&
               (source[end].isLetterOrNumber() || (source[end] == u'.' && source[i + 1].isDigit())))
            ++end;
        const QString word = source.mid(i + 1, end - i - 1);
        if (word.endsWith(u"pt") && word[0].isDigit()) {
            out += QString::number(word.chopped(2).toDouble() * scale / 100, 'f', 2) + u"pt"_s;
        } else {
            const auto row = std::find_if(table.begin(), table.end(),
                                          [&](const Row& r) { return word == QLatin1StringView(r.name); });
            Q_ASSERT_X(row != table.end(), "style.qss", qPrintable(word));
            if (row != table.end())
                out += color(row->token).name();
        }
        i = end - 1;
    }
    return out;
}

void setType(QWidget* widget, Type type) {
    widget->setProperty(typeProperty, int(type));
    widget->setFont(Theme::of().font(type));
}

void setTone(QWidget* widget, Token token) {
    setStyleProperty(widget, "tone", QLatin1StringView(Theme::name(token)));
}

void setStyleProperty(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace sotoso
