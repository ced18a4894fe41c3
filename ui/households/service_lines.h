// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/indicator.h"
#include "app/figures/services.h"

#include <QWidget>

class QGridLayout;

namespace sotoso {

struct Context;

/// What is known of one person's services, in words: which, since when, and by which visit, which can be opened.
class ServiceLines : public QWidget {
    Q_OBJECT
public:
    explicit ServiceLines(Context& context, QWidget* parent = nullptr);
    /// Of the person; null: nothing is shown.
    void setPerson(const services::Person* person, const QList<Indicator>& indicators);

signals:
    void visitOpened(sotoso::ActivityId id);

private:
    Context& context;
    QGridLayout* grid;
};

} // namespace sotoso
