// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/report_settings_card.h"

#include "app/actions/report_settings.h"
#include "app/report/month_report.h"
#include "app/storage/settings.h"
#include "app/storage/store.h"
#include "ui/shared/field.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>

#include <cmath>
#include <utility>

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

const QString draftPage = u"settings"_s, draftKey = u"settings/report"_s;

} // namespace

ReportSettingsCard::ReportSettingsCard(Context& given, QWidget* parent)
    : CardFrame(tr("The report's paper"), parent), context(given) {
    setExtra(tr("kept in the book; an empty field prints what stands in it in grey"));
    setDivided(true);
    addText(settings::headUpper, tr("Line above the issuing body"), 2);
    addText(settings::headOwn, tr("Issuing body"), 2);
    QList<std::pair<QString, QString>> signers;
    const QStringList presets = report::signerPresets();
    for (const QString& preset : presets)
        signers << std::pair(preset, report::authorityOf(report::signerOf(preset)).join(u" / "_s));
    addChoice(settings::signature, tr("Signed by"), signers);
    addLine(settings::signer, tr("Signer's full name"));
    addText(settings::signerTitle, tr("Title above the signature"), 4);
    addText(settings::addressees, tr("Addressees (Kính gửi)"), 4);
    addText(settings::recipients, tr("Recipients (Nơi nhận)"), 4);
    addLine(settings::placeName, tr("Place, before the date"));
    addLine(settings::parentName, tr("City or province above"));
    addChoice(settings::scheme, tr("Months of the report"),
              {{u"nd09"_s, tr("From the 15th to the 14th (Decree 09/2019)")},
               {u"calendar"_s, tr("From the 1st to the last day")}});
    addLine(settings::dueDay, tr("Monthly report due on day"));
    addLine(settings::dueDayLong, tr("Longer reports due on day"));

    auto* grid = new QGridLayout;
    grid->setContentsMargins(12, 10, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    // The order of the paper, from its head to its end, then when it is due; in sixths of the width.
    static constexpr int spans[] = {3, 3, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2};
    int at = 0;
    for (qsizetype i = 0; i < fields.size(); at += spans[i], ++i)
        grid->addWidget(fields[i].row, at / 6, at % 6, 1, spans[i], Qt::AlignTop);
    for (int i = 0; i < 6; ++i)
        grid->setColumnStretch(i, 1);
    body()->addLayout(grid);
    body()->addStretch(1);

    QHBoxLayout* row = foot();
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(8);
    saveButton = new Button(tr("Save the settings"), u"check"_s);
    saveButton->setObjectName(u"saveReportSettings"_s);
    saveButton->setKind(Button::Kind::Primary)->setHint(u"Ctrl+S"_s, true);
    dropButton = new Button(tr("Drop the changes"));
    dropButton->setObjectName(u"dropReportSettings"_s);
    unsavedMark = new QWidget;
    auto* mark = new QHBoxLayout(unsavedMark);
    mark->setContentsMargins(0, 0, 0, 0);
    mark->setSpacing(6);
    mark->addWidget(new IconLabel(u"edit"_s, Token::Wa, 13));
    unsavedText = label({}, Type::Small, Token::Wa);
    unsavedText->setObjectName(u"unsavedReportSettings"_s);
    mark->addWidget(unsavedText);
    row->addWidget(saveButton);
    row->addWidget(dropButton);
    row->addStretch(1);
    row->addWidget(unsavedMark);
    connect(saveButton, &QAbstractButton::clicked, this, &ReportSettingsCard::save);
    connect(dropButton, &QAbstractButton::clicked, this, &ReportSettingsCard::drop);
}

FormRow* ReportSettingsCard::add(const QString& key, const QString& text, QWidget* editor) {
    editor->setObjectName(u"set-"_s + key);
    editor->setProperty("compact", true);
    auto* row = new FormRow(text, editor);
    row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns of one width, whatever stands in them
    fields << Field{key, row};
    return row;
}

FormRow* ReportSettingsCard::addText(const QString& key, const QString& text, int lines) {
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const double line = QFontMetricsF(Theme::of().font(Type::Field)).lineSpacing();
    edit->setFixedHeight(int(std::ceil(line * lines)) + 2 * int(edit->document()->documentMargin()) + 12);
    connect(edit, &QPlainTextEdit::textChanged, this, &ReportSettingsCard::follow);
    return add(key, text, edit);
}

FormRow* ReportSettingsCard::addLine(const QString& key, const QString& text) {
    auto* edit = new QLineEdit;
    connect(edit, &QLineEdit::textChanged, this, &ReportSettingsCard::follow);
    return add(key, text, edit);
}

FormRow* ReportSettingsCard::addChoice(const QString& key, const QString& text,
                                       const QList<std::pair<QString, QString>>& choices) {
    auto* box = new ComboBox;
    for (const auto& [code, words] : choices)
        box->addItem(words, code);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    connect(box, &QComboBox::currentIndexChanged, this, &ReportSettingsCard::follow);
    return add(key, text, box);
}

QWidget* ReportSettingsCard::first() const {
    return fields.first().row->editor();
}

QString ReportSettingsCard::typed(const QString& key) const {
    for (const Field& field : fields)
        if (field.key == key) {
            const QWidget* editor = field.row->editor();
            if (const auto* edit = qobject_cast<const QLineEdit*>(editor))
                return edit->text().trimmed();
            if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor))
                return text->toPlainText().trimmed();
            return static_cast<const QComboBox*>(editor)->currentData().toString();
        }
    return {};
}

void ReportSettingsCard::type(const QString& key, const QString& text) {
    for (const Field& field : std::as_const(fields)) {
        if (field.key != key)
            continue;
        if (auto* edit = qobject_cast<QLineEdit*>(field.row->editor())) {
            edit->setText(text);
            edit->setCursorPosition(0);
        } else if (auto* area = qobject_cast<QPlainTextEdit*>(field.row->editor())) {
            area->setPlainText(text);
        } else {
            auto* box = static_cast<QComboBox*>(field.row->editor());
            box->setCurrentIndex(std::max(0, box->findData(text)));
        }
    }
}

void ReportSettingsCard::hint(const QString& key, const QString& text) {
    for (const Field& field : std::as_const(fields))
        if (field.key == key) {
            if (auto* edit = qobject_cast<QLineEdit*>(field.row->editor()))
                edit->setPlaceholderText(text);
            else if (auto* area = qobject_cast<QPlainTextEdit*>(field.row->editor()))
                area->setPlaceholderText(text);
        }
}

/// What is printed where a field is empty follows who signs.
void ReportSettingsCard::showDefaults() {
    ReportFacts plain;
    plain.ward = paper.ward;
    plain.team = paper.team;
    plain.parent = typed(settings::parentName);
    plain.signature = typed(settings::signature);
    const report::PaperFrame frame = report::paperFrame(plain);
    const QStringList& above = frame.head.superior;
    hint(settings::headUpper, above.isEmpty() ? tr("(none)") : above.join(u'\n'));
    hint(settings::headOwn, frame.head.agency.join(u'\n'));
    hint(settings::signerTitle, frame.signature.authority.join(u'\n'));
    hint(settings::placeName, frame.head.place);
    hint(settings::parentName, tr("such as tỉnh Tây Ninh"));
    hint(settings::addressees, frame.addressees.join(u'\n'));
    hint(settings::recipients, frame.signature.recipients.join(u'\n'));
    hint(settings::dueDay, QString::number(DueDays().month));
    hint(settings::dueDayLong, QString::number(DueDays().longer));
}

void ReportSettingsCard::reload() {
    struct Read {
        actions::ReportSettings settings;
        ReportFacts paper;
    };
    const auto read = context.store.read([](const Db& db) {
        return Read{actions::reportSettings(db), paperFacts(db)};
    });
    if (!read)
        return;
    paper = read->paper;
    QMap<QString, QString> typedBefore;
    if (!kept.isEmpty())
        typedBefore = changes();
    kept = read->settings;
    if (kept[settings::signature].isEmpty())
        kept[settings::signature] = report::signerPresets().first();
    if (kept[settings::scheme].isEmpty())
        kept[settings::scheme] = schemeCode(Scheme::Nd09);
    if (!std::exchange(draftRead, true)) {
        const QList<Store::Draft> drafts = context.store.drafts(draftPage);
        for (const Store::Draft& draft : drafts)
            if (draft.key == draftKey) {
                const QJsonObject texts = QJsonDocument::fromJson(draft.content.toUtf8()).object();
                for (auto it = texts.begin(); it != texts.end(); ++it)
                    typedBefore.insert(it.key(), it->toString());
            }
    }
    filling = true;
    for (const Field& field : std::as_const(fields)) {
        const QString wanted = typedBefore.value(field.key, kept.value(field.key));
        // Set anew even if it looks the same: what was undoable in the field no longer is once it is saved.
        if (typed(field.key) != wanted || !typedBefore.contains(field.key))
            type(field.key, wanted);
    }
    filling = false;
    follow();
}

QMap<QString, QString> ReportSettingsCard::changes() const {
    QMap<QString, QString> changed;
    for (const Field& field : fields)
        if (const QString text = typed(field.key); text != kept.value(field.key))
            changed.insert(field.key, text);
    return changed;
}

void ReportSettingsCard::follow() {
    if (filling)
        return;
    for (const Field& field : std::as_const(fields))
        if (field.row->editor()->hasFocus())
            field.row->clearMessage();
    const int count = unsaved();
    saveButton->setEnabled(count > 0 && !context.store.readOnly());
    dropButton->setEnabled(count > 0);
    unsavedMark->setVisible(count > 0);
    unsavedText->setText(tr("%n change(s) not saved", nullptr, count));
    showDefaults();
    emit edited();
}

void ReportSettingsCard::save() {
    const QMap<QString, QString> changed = changes();
    if (changed.isEmpty())
        return;
    for (const Field& field : std::as_const(fields))
        field.row->clearMessage();
    // The fields are as the book will be: the reload that comes with the change finds nothing left to keep.
    const QMap<QString, QString> before = kept;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        kept[it.key()] = *it;
    const auto written = actions::saveReportSettings(context.store, changed);
    if (!written) {
        kept = before;
        follow();
        for (const Field& field : std::as_const(fields))
            if (field.key == written.error().field) {
                field.row->setError(written.error().text);
                field.row->editor()->setFocus(Qt::OtherFocusReason);
                return;
            }
        emit failed(written.error().text);
        return;
    }
    (void)context.store.dropDraft(draftKey);
    reload();
    emit saved();
}

void ReportSettingsCard::drop() {
    (void)context.store.dropDraft(draftKey);
    for (const Field& field : std::as_const(fields)) {
        field.row->clearMessage();
        type(field.key, kept.value(field.key));
    }
    first()->setFocus(Qt::OtherFocusReason);
}

void ReportSettingsCard::keepDraft() {
    if (context.store.readOnly())
        return;
    const QMap<QString, QString> changed = changes();
    if (changed.isEmpty()) {
        (void)context.store.dropDraft(draftKey);
        return;
    }
    QJsonObject texts;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        texts.insert(it.key(), *it);
    (void)context.store.saveDraft(
        {draftKey, draftPage, tr("The report's paper"), QString::fromUtf8(QJsonDocument(texts).toJson()), {}});
}

} // namespace sotoso
