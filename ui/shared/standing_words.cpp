// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/standing_words.h"

#include "app/base/parse.h"
#include "app/domain/codes.h"

#include <QCoreApplication>

namespace sotoso::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sotoso::StandingWords)
};

} // namespace

ChipKind kindOf(Pace pace) {
    switch (pace) {
    case Pace::OnTrack:
        return ChipKind::Ok;
    case Pace::Behind:
        return ChipKind::Wa;
    case Pace::AtRisk:
        return ChipKind::Ri;
    case Pace::Watched:
        break;
    }
    return ChipKind::Neutral;
}

ChipData paceChip(Pace pace) {
    return {kindOf(pace), nameOf(pace), {}};
}

ChipData gapChip(qint64 reached, qint64 plan, Pace pace) {
    const qint64 gap = reached - plan;
    const QString text = gap == 0               ? Words::tr("On plan")
                         : gap > 0              ? Words::tr("Ahead %1").arg(showCount(gap))
                         : pace == Pace::AtRisk ? Words::tr("Short %1").arg(showCount(-gap))
                                                : Words::tr("Behind %1").arg(showCount(-gap));
    return {kindOf(pace), text, {}};
}

QString gapText(qint64 reached, qint64 plan) {
    const qint64 gap = reached - plan;
    return gap == 0  ? Words::tr("exactly on plan")
           : gap > 0 ? Words::tr("%1 ahead of plan").arg(showCount(gap))
                     : Words::tr("%1 behind plan").arg(showCount(-gap));
}

} // namespace sotoso::words
