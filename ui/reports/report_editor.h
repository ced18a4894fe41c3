// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/month_report.h"

#include <QMap>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace sotoso {

class Button;

/// The sections of a report as plain text: what the template says by itself, or what somebody wrote instead.
class ReportEditor : public QWidget {
    Q_OBJECT
public:
    explicit ReportEditor(QWidget* parent = nullptr);
    ~ReportEditor() override;

    /// Forgets what was typed.
    void setSections(const QList<report::ReportSection>& sections, const QMap<QString, QString>& written);
    /// Puts texts into the fields, as if typed.
    void type(const QMap<QString, QString>& texts);
    /// To the section; empty: to the first one without text, else the first.
    void edit(const QString& section);
    /// Section -> text, of those that are not as they were; empty: the template's own words again.
    QMap<QString, QString> changes() const;

signals:
    void edited();
    void saveAsked();
    void closeAsked();

private:
    class SectionField;
    QScrollArea* area;
    QVBoxLayout* column;
    Button* save;
    QList<SectionField*> fields;
};

} // namespace sotoso
