// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/demo_writer.h"

namespace sotoso::demo {

/// Five years of visits in a ward of any size, written as they come about: half a million do not fit into memory
/// comfortably.
class Rounds {
public:
    Rounds(const Sample& ward, quint64 seed);
    void write(Writer& to, int visits);

private:
    Activity visit(QDate day, int group);
    void services(Activity& v);
    void account(Activity& v, ResidentId who);
    void sessions(Writer& to, QDate month);

    const Sample& s;
    Dice dice;
    Codes codes;
    QList<IndicatorId> accounts, others;
    IndicatorId leaflets;
    QList<QList<qsizetype>> homes; ///< by area: places in Sample::households
    QList<qsizetype> firstPerson;  ///< of each household, in Sample::residents
    QList<quint8> has;             ///< bits of `accounts`, beside Sample::residents
};

} // namespace sotoso::demo
