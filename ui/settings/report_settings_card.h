// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/report_facts.h"
#include "ui/context.h"
#include "ui/shared/card.h"

#include <QMap>

namespace sotoso {

class FormRow;

/// The report's paper: who issues and signs it, to whom it goes, its periods and due days. Explicit save; empty fields
/// show what the program prints by itself.
class ReportSettingsCard : public CardFrame {
    Q_OBJECT
public:
    explicit ReportSettingsCard(Context& context, QWidget* parent = nullptr);

    /// The book's values; what was typed and not saved stays.
    void reload();
    void save();
    /// Puts what is not saved among the drafts.
    void keepDraft();
    /// How many fields are not as they are saved.
    int unsaved() const { return int(changes().size()); }
    QWidget* first() const;

signals:
    void edited();
    void saved();
    void failed(const QString& text);

private:
    struct Field {
        QString key; ///< of app/storage/settings.h, names its row too
        FormRow* row;
    };
    FormRow* add(const QString& key, const QString& label, QWidget* editor);
    FormRow* addText(const QString& key, const QString& label, int lines);
    FormRow* addLine(const QString& key, const QString& label);
    FormRow* addChoice(const QString& key, const QString& label, const QList<std::pair<QString, QString>>& choices);
    QString typed(const QString& key) const;
    void type(const QString& key, const QString& text);
    void hint(const QString& key, const QString& text);
    void showDefaults();
    void follow();
    void drop();
    QMap<QString, QString> changes() const;

    Context& context;
    QList<Field> fields;
    Button *saveButton, *dropButton;
    QWidget* unsavedMark;
    QLabel* unsavedText;
    QMap<QString, QString> kept; ///< as saved
    ReportFacts paper;           ///< the book's, without figures
    bool filling = false, draftRead = false;
};

} // namespace sotoso
