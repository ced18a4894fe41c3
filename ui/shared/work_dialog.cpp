// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/work_dialog.h"

#include "app/base/parse.h"
#include "ui/shared/marks.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QProgressBar>

namespace sotoso {
using namespace Qt::StringLiterals;

int WorkDialog::patience = 400;

WorkDialog::WorkDialog(const QString& title, const QString& text, QWidget* parent) : Dialog(title, parent) {
    setWindowModality(Qt::ApplicationModal);
    setObjectName(u"work"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(label(text, Type::BodyBold));
    top->addStretch(1);
    count = label({}, Type::Body, Token::T2);
    top->addWidget(count);
    body()->addLayout(top);
    bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setAccessibleName(text);
    body()->addWidget(bar);
    left = label(u" "_s, Type::Small, Token::T2);
    body()->addWidget(left);
    stop = addSafe(tr("Stop"));
    stop->setObjectName(u"workStop"_s);
    clock.start();
}

WorkDialog::~WorkDialog() {
    if (!isVisible())
        return;
    hide();
    if (parentWidget())
        parentWidget()->activateWindow();
}

Progress WorkDialog::progress() {
    return {[this](qint64 done, qint64 total) { at(done, total); }, &cancelled};
}

void WorkDialog::reject() {
    cancelled = true;
    stop->setEnabled(false);
    left->setText(tr("Stopping; nothing will have been written."));
}

void WorkDialog::at(qint64 done, qint64 total) {
    const qint64 now = clock.elapsed();
    if (now < patience || (isVisible() && now - shownAt < 40))
        return;
    if (!isVisible())
        show();
    shownAt = now;
    bar->setRange(0, total > 0 ? 1000 : 0);
    bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    count->setText(total > 0 ? tr("%1 of %2").arg(showCount(done), showCount(total)) : showCount(done));
    if (!cancelled && total > 0 && done > 0 && now > 1500) {
        const qint64 seconds = now * (total - done) / done / 1000 + 1;
        left->setText(tr("About %1 seconds left").arg(seconds));
    }
    QCoreApplication::processEvents();
}

} // namespace sotoso
