// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_editor.h"

#include "ui/shared/button.h"
#include "ui/shared/marks.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sotoso {
using namespace Qt::StringLiterals;

/// One section: its heading, whose words these are, the text.
class ReportEditor::SectionField : public QWidget {
public:
    SectionField(const report::ReportSection& ofSection, const QString& writtenBefore)
        : section(ofSection), before(writtenBefore) {
        auto* box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(4);
        auto* head = new QHBoxLayout;
        head->setSpacing(8);
        auto* heading = label(section.heading, Type::BodyBold);
        state = new Chip;
        draftLink = wordLink(ReportEditor::tr("Take the draft again"));
        draftLink->setObjectName(u"draft-"_s + section.key);
        head->addWidget(heading, 0);
        head->addWidget(state);
        head->addStretch(1);
        head->addWidget(draftLink);
        box->addLayout(head);
        text = new QPlainTextEdit;
        text->setObjectName(u"section-"_s + section.key);
        text->setAccessibleName(section.heading);
        text->setTabChangesFocus(true);
        text->setPlainText(before.isEmpty() ? section.draft : before);
        heading->setBuddy(text);
        box->addWidget(text);
        connect(draftLink, &QAbstractButton::clicked, this, [this] {
            text->setPlainText(section.draft);
            text->setFocus();
        });
        fit();
        describe();
    }

    /// What is to be kept: nothing when these are the template's own words.
    QString wanted() const {
        const QString typed = text->toPlainText().trimmed();
        return typed == section.draft.trimmed() ? QString() : typed;
    }
    void fit() {
        const int line = text->fontMetrics().lineSpacing();
        int lines = 0;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
            lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
        text->setFixedHeight(std::clamp(lines + 1, 3, 12) * line + 14);
    }
    void describe() {
        const QString typed = text->toPlainText().trimmed();
        if (typed.isEmpty())
            state->setChip(section.draft.isEmpty()
                               ? ChipData{ChipKind::Ri, ReportEditor::tr("Empty"), {}}
                               : ChipData{ChipKind::Neutral, ReportEditor::tr("From the figures"), u"-"_s});
        else if (wanted().isEmpty())
            state->setChip({ChipKind::Neutral, ReportEditor::tr("From the figures"), u"-"_s});
        else
            state->setChip({ChipKind::Accent, ReportEditor::tr("Written by hand"), u"edit"_s});
        draftLink->setVisible(!section.draft.isEmpty() && !wanted().isEmpty());
    }

    report::ReportSection section;
    QString before;
    QPlainTextEdit* text;

protected:
    void resizeEvent(QResizeEvent*) override {
        QTimer::singleShot(0, this, [this] { fit(); });
    }

private:
    Chip* state;
    NumberLink* draftLink;
};

ReportEditor::ReportEditor(QWidget* parent) : QWidget(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    outer->addWidget(area, 1);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(label(tr("Text written by hand does not follow the figures."), Type::Small, Token::T2));
    row->addStretch(1);
    auto* close = new Button(tr("Close"), {}, u"Esc"_s);
    close->setObjectName(u"closeEditor"_s);
    save = new Button(tr("Save"));
    save->setHint(u"Ctrl+S"_s, true);
    save->setKind(Button::Kind::Primary);
    save->setObjectName(u"saveTexts"_s);
    row->addWidget(close);
    row->addWidget(save);
    outer->addWidget(foot);
    connect(close, &QAbstractButton::clicked, this, &ReportEditor::closeAsked);
    connect(save, &QAbstractButton::clicked, this, &ReportEditor::saveAsked);
}

ReportEditor::~ReportEditor() = default;

void ReportEditor::setSections(const QList<report::ReportSection>& sections, const QMap<QString, QString>& written) {
    fields.clear();
    auto* inner = new QWidget;
    column = new QVBoxLayout(inner);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(14);
    for (const report::ReportSection& section : sections) {
        auto* field = new SectionField(section, written.value(section.key));
        connect(field->text, &QPlainTextEdit::textChanged, this, [this, field] {
            field->fit();
            field->describe();
            save->setEnabled(!changes().isEmpty());
            emit edited();
        });
        column->addWidget(field);
        fields << field;
    }
    column->addStretch(1);
    area->setWidget(inner); // deletes the one before
    inner->setAutoFillBackground(false);
    save->setEnabled(false);
}

void ReportEditor::type(const QMap<QString, QString>& texts) {
    for (SectionField* field : std::as_const(fields))
        if (const auto text = texts.find(field->section.key); text != texts.end())
            field->text->setPlainText(text->isEmpty() ? field->section.draft : *text);
}

void ReportEditor::edit(const QString& section) {
    if (fields.isEmpty())
        return;
    const auto wanted = [&](const SectionField* field) {
        return section.isEmpty() ? field->text->toPlainText().trimmed().isEmpty() : field->section.key == section;
    };
    auto found = std::find_if(fields.cbegin(), fields.cend(), wanted);
    SectionField* field = found == fields.cend() ? fields.first() : *found;
    field->text->setFocus(Qt::ShortcutFocusReason);
    field->text->moveCursor(QTextCursor::End);
    // Once the fields have their heights.
    QTimer::singleShot(0, field, [this, field] { area->ensureWidgetVisible(field, 0, 24); });
}

QMap<QString, QString> ReportEditor::changes() const {
    QMap<QString, QString> changed;
    for (const SectionField* field : fields)
        if (field->wanted() != field->before)
            changed.insert(field->section.key, field->wanted());
    return changed;
}

} // namespace sotoso
