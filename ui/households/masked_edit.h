// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace sotoso {

struct Context;

/// A phone or card number: masked until somebody asks to see it (Enter, Space or the eye), which goes into the log.
/// Typing replaces it unseen.
class MaskedEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit MaskedEdit(Context& context, QWidget* parent = nullptr);

    /// `digits` as they are kept, masked and whole; an empty one is an ordinary field. `look`: what the log calls a
    /// look at it.
    void setNumber(const QString& digits, const QString& hidden, const QString& whole, const QString& look);
    /// As it was, while it is masked; else as typed.
    QString number() const { return masked ? digits : text(); }
    bool isMasked() const { return masked; }
    /// As if it were typed over what stands here.
    void typeOver(const QString& number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void reveal();
    void replace();
    Context& context;
    void setMasked(bool masked);
    QString digits, shown, look;
    bool masked = false;
    QAction* eye;
};

} // namespace sotoso
