// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "app/actions/demo.h"
#include "app/storage/areas.h"
#include "app/storage/backup.h"
#include "ui/open_book.h"
#include "ui/preferences.h"
#include "ui/shared/prompts.h"
#include "ui/start/new_book_form.h"
#include "ui/start/option_card.h"
#include "ui/start/places.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QRadioButton>

namespace sotoso {
using namespace Qt::StringLiterals;

StartPage::StartPage(Prompts& given, std::function<QDate()> day, std::function<void(std::unique_ptr<Store>)> take,
                     QWidget* parent)
    : QWidget(parent), prompts(given), today(std::move(day)), use(std::move(take)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    left = buildLeft();
    row->addWidget(left);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(buildRight());
    row->addWidget(area, 1);
}

QWidget* StartPage::buildLeft() {
    auto* panel = new QWidget;
    panel->setFixedWidth(372);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(36, 36, 36, 26);
    column->setSpacing(0);
    auto* mark = new QHBoxLayout;
    mark->setContentsMargins(-6, 0, 0, 0); // the drawing has air around it
    mark->addWidget(new IconLabel(u"book"_s, Token::T1, 60));
    mark->addStretch(1);
    column->addLayout(mark);
    column->addSpacing(20);
    column->addWidget(label(tr("Sổ Tổ Số"), Type::Brand));
    column->addSpacing(6);
    tag =
        label(tr("The register of the community digital technology team of a ward or commune"), Type::Field, Token::T2);
    tag->setWordWrap(true);
    column->addWidget(tag);
    column->addSpacing(49); // the line of paintEvent() lies in it
    const auto promise = [&](const QString& glyph, const QString& head, const QString& text) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 9, 0, 9);
        line->setSpacing(12);
        line->addWidget(new IconLabel(glyph, Token::Accent, 18), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(label(head, Type::BodyBold));
        auto* plain = label(text, Type::Body, Token::T2);
        plain->setWordWrap(true);
        words->addWidget(plain);
        line->addLayout(words, 1);
        column->addLayout(line);
    };
    promise(u"offline"_s, tr("No network needed."), tr("The data of the households stays on this machine."));
    promise(u"shield"_s, tr("Backed up every day."),
            tr("Copies of the last months are kept; copy to USB when needed."));
    promise(u"report"_s, tr("The month's report in due form."),
            tr("Word, PDF and Excel from the figures of the book."));
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(label(tr("Version %1").arg(QStringLiteral(SOTOSO_VERSION)) + u" ·"_s, Type::Small, Token::T2));
    auto* larger = wordLink(tr("Change the size of letters"));
    larger->setObjectName(u"startFontSize"_s);
    setType(larger, Type::Small);
    connect(larger, &QAbstractButton::clicked, this, [] {
        const int now = preferences::fontScale();
        preferences::setFontScale(now == 100 ? 115 : now == 115 ? 130 : 100);
        preferences::apply();
    });
    foot->addWidget(larger);
    foot->addStretch(1);
    column->addLayout(foot);
    return panel;
}

OptionCard* StartPage::addOption(const QString& title, const QString& reason, const char* name) {
    auto* card = new OptionCard(title, reason);
    card->radio()->setObjectName(QLatin1String(name));
    choices->addButton(card->radio());
    options->addWidget(card);
    return card;
}

QWidget* StartPage::buildRight() {
    auto* panel = new QWidget;
    options = new QVBoxLayout(panel);
    options->setContentsMargins(44, 30, 44, 20);
    options->setSpacing(12);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(label(tr("Begin"), Type::Opening));
    head->addWidget(label(tr("Choose one of the ways below. Everything can be changed later."), Type::Body, Token::T2));
    options->addLayout(head);
    banner = new Banner(ChipKind::Ri);
    banner->setObjectName(u"startProblem"_s);
    options->addWidget(banner);
    choices = new QButtonGroup(this);

    fresh = addOption(tr("Make a new book for a ward or commune"), {}, "startNew");
    fresh->addHead(label(tr("fields with * are required"), Type::Small, Token::T2));
    form = new NewBookForm(prompts, today);
    form->made = [this](std::unique_ptr<Store> book) { use(std::move(book)); };
    fresh->setBody(form);

    const auto action = [&](OptionCard* card, const QString& text, const QString& glyph, const char* name, auto act) {
        auto* button = new Button(text, glyph);
        button->setObjectName(QLatin1String(name));
        card->addAction(button);
        connect(button, &QAbstractButton::clicked, this, act);
    };
    auto* sample =
        addOption(tr("Look around in the sample book"),
                  tr("2,418 invented households with visits and reports; delete it whenever you like"), "startSample");
    action(sample, tr("Open the sample book"), {}, "startSampleOpen", &StartPage::openSample);
    auto* restore =
        addOption(tr("Restore from a backup"),
                  tr("A copy on this machine or a USB drive; it is checked before it is opened"), "startRestore");
    action(restore, tr("Choose a backup"), u"shield"_s, "startRestoreChoose", &StartPage::restoreAsking);
    existing = addOption(tr("Open a book on this machine"), tr("A .sotoso file, also one copied from another machine"),
                         "startOpen");
    action(existing, tr("Choose a book"), u"folder"_s, "startOpenChoose", &StartPage::openAsking);
    recent = new QWidget;
    new QVBoxLayout(recent);
    recent->layout()->setContentsMargins(0, 0, 0, 0);
    recent->layout()->setSpacing(4);
    existing->setBody(recent);
    options->addStretch(1);
    return panel;
}

void StartPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Win));
    if (!left->isVisible())
        return;
    painter.fillRect(left->geometry(), color(Token::Rail));
    paint::line(&painter, QRectF(left->geometry().right(), 0, 1, height()), color(Token::Line));
    paint::line(&painter, QRectF(36, tag->geometry().bottom() + 24, left->width() - 72, 1), color(Token::Line2));
}

void StartPage::resizeEvent(QResizeEvent*) {
    left->setVisible(width() >= 1200);
    const int side = width() >= 1200 ? 44 : 24;
    options->setContentsMargins(side, 30, side, 20);
}

void StartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showRecent();
    const bool known = recent->isEnabled();
    (known ? existing : fresh)->radio()->setChecked(true);
    QWidget* first = known ? recent->findChild<QWidget*>(u"startRecent-0"_s) : form->primaryFocus();
    first->setFocus(Qt::OtherFocusReason);
}

void StartPage::showRecent() {
    qDeleteAll(recent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    int shown = 0;
    for (const QString& path : preferences::recentBooks()) {
        const QFileInfo info(path);
        if (!info.exists() || shown == 5)
            continue;
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* link = wordLink(info.completeBaseName());
        link->setObjectName(u"startRecent-%1"_s.arg(shown++));
        link->setAccessibleName(tr("Open %1").arg(path));
        connect(link, &QAbstractButton::clicked, this, [this, path] { open(path); });
        row->addWidget(link);
        row->addWidget(label(QDir::toNativeSeparators(info.absolutePath()), Type::Small, Token::T2));
        row->addStretch(1);
        recent->layout()->addWidget(line);
    }
    recent->setEnabled(shown > 0);
    recent->setMaximumHeight(shown > 0 ? QWIDGETSIZE_MAX : 0);
}

void StartPage::refuse(const QString& text) {
    banner->say(ChipKind::Ri, text.toHtmlEscaped());
    banner->show();
}

void StartPage::open(const QString& path) {
    auto book = openForWriting(path, prompts, this);
    if (!book && book.error().kind == Error::Kind::Cancelled)
        return;
    if (!book)
        return refuse(book.error().text);
    banner->hide();
    use(std::move(book).value());
}

void StartPage::openAsking() {
    if (const auto path = prompts.openFile(this, {tr("Open a book"), places::folder(), {tr("Books (*.sotoso)")}}))
        open(*path);
}

void StartPage::openSample() {
    const QString path = QDir(places::folder()).filePath(places::fileName(tr("Sample book")));
    if (QFileInfo::exists(path))
        return open(path);
    QDir().mkpath(places::folder());
    auto book = actions::makeDemo({path, actions::DemoSize::Article, 1, {}, today()});
    if (!book)
        return refuse(book.error().text);
    banner->hide();
    use(std::move(book).value());
}

void StartPage::restoreAsking() {
    const auto from = prompts.openFile(this, {tr("Choose a backup"), places::folder(), {tr("Backups (*.sotoso)")}});
    if (!from)
        return;
    if (const auto whole = backup::verify(*from); !whole)
        return refuse(whole.error().text);
    QString ward;
    {
        const auto copy = Store::open(*from, Store::Mode::ReadOnly);
        if (!copy)
            return refuse(copy.error().text);
        ward = (*copy)->read([](const Db& db) { return areas::ward(db).name; }).value_or(QString());
    }
    const QString book = places::bookOf(*from, ward);
    if (QFileInfo::exists(book) &&
        !prompts.confirm(this, {tr("Restore from a backup"),
                                tr("Put the backup in the place of “%1”?").arg(QFileInfo(book).fileName()),
                                tr("The present book is not lost: it stays beside it, with “.bak” and the time in its "
                                   "name. Everything entered after the backup is missing from the restored book."),
                                tr("Restore"), tr("Not now"), u"shield"_s, true}))
        return;
    QDir().mkpath(QFileInfo(book).absolutePath());
    if (const auto restored = backup::restore(*from, book, QDateTime::currentDateTime()); !restored)
        return refuse(restored.error().text);
    open(book);
}

} // namespace sotoso
