// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QPainter;
class QWidget;

namespace sotoso {

/// The colours of DESIGN §3, by what they are for. Nothing in ui/ names a colour any other way.
enum class Token {
    Win,
    Surface,
    Surface2,
    Rail,
    RailSel,
    Line,
    Line2,
    Field,
    T1,
    T2,
    T3,
    Disabled,
    Accent,
    AccentHover,
    AccentT,
    AccentT2,
    OnAccent,
    Ok,
    OkF,
    OkT,
    OkLine,
    Wa,
    WaF,
    WaT,
    WaLine,
    Ri,
    RiF,
    RiT,
    RiLine,
    OnRisk,
    Track,
    Plan,
    Tip,
    TipText,
    TipLink,
    TipLine,
    Hover,
    Today,
    Desk,
    Count
};

/// Sizes and weights of DESIGN §4. Points, multiplied by the setting Cỡ chữ.
enum class Type {
    Kpi,
    Title,
    Record,
    CardTitle,
    Field,
    Body,
    BodyBold,
    Small,
    SmallBold,
    Hint,
    Figure,
    Brand,
    Opening
};

/// The look of the whole program: one palette and one style sheet per theme, both filled from the token table.
/// Application-wide, as QPalette is.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { Light, Dark, System };

    static Theme& of();
    /// Fonts, style, palette and style sheet; call once after QApplication.
    void install();

    void setMode(Mode mode);
    Mode mode() const { return chosen; }
    bool dark() const;
    /// 100, 115 or 130.
    void setFontScale(int percent);
    int fontScale() const { return scale; }
    /// Windows high contrast: the style sheet is dropped and the system's palette rules.
    void setHighContrast(bool on);
    bool highContrast() const { return contrast; }

    QColor color(Token token) const;
    static QColor color(Token token, bool dark);
    static const char* name(Token token);
    QFont font(Type type) const;

signals:
    /// Colours or sizes are others now; widgets are repainted, charts and pixmaps must be made anew.
    void changed();

private:
    Theme() = default;
    void apply();
    QString sheet() const;
    QPalette palette() const;

    Mode chosen = Mode::Light;
    int scale = 100;
    bool contrast = false;
    bool installed = false;
    QPalette system;
};

inline QColor color(Token token) {
    return Theme::of().color(token);
}

/// Gives a widget a size of the type scale; follows the setting Cỡ chữ.
void setType(QWidget* widget, Type type);
/// Gives a label the colour of a token (T1, T2, T3, Ok, Wa, Ri, Accent, Disabled); follows the theme.
void setTone(QWidget* widget, Token token);
/// Sets a dynamic property that the style sheet selects on, and applies it.
void setStyleProperty(QWidget* widget, const char* property, const QVariant& value);

/// resources/icons/NAME.svg in the colour of a token, sharp at any size and device pixel ratio; disabled icons take
/// Token::Disabled.
QIcon icon(const QString& name, Token token = Token::T1);
void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color);

} // namespace sotoso
