// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/households/household_model.h"

#include "app/base/parse.h"
#include "app/base/text.h"
#include "app/domain/codes.h"
#include "ui/shared/table_model.h"

namespace sotoso {
using namespace Qt::StringLiterals;

namespace {

constexpr int blockSize = 100, blocksKept = 40;

std::optional<HouseholdOrder> orderOf(int column) {
    switch (column) {
    case HouseholdModel::Code:
        return HouseholdOrder::Code;
    case HouseholdModel::FirstNames:
    case HouseholdModel::GivenName:
        return HouseholdOrder::Name;
    case HouseholdModel::Address:
        return HouseholdOrder::House;
    case HouseholdModel::People:
        return HouseholdOrder::People;
    case HouseholdModel::Account:
        return HouseholdOrder::Account;
    case HouseholdModel::Visited:
        return HouseholdOrder::LastVisit;
    case HouseholdModel::Return:
        return HouseholdOrder::NextDay;
    case HouseholdModel::Visits:
        return HouseholdOrder::Visits;
    default:
        return std::nullopt;
    }
}

bool isNumber(int column) {
    return column == HouseholdModel::People || column == HouseholdModel::Account || column == HouseholdModel::Visits;
}

} // namespace

HouseholdModel::HouseholdModel(HouseholdList& given, QObject* parent) : QAbstractTableModel(parent), list(given) {}

Result<> HouseholdModel::show(const HouseholdFilter& wanted, QDate day) {
    auto ids = list.find(wanted, by, way);
    beginResetModel();
    filter = wanted;
    today = day;
    all = ids.value_or({});
    blocks.clear();
    endResetModel();
    return ids ? Result<>() : Result<>(ids.error());
}

const HouseholdLine& HouseholdModel::line(int row) const {
    const int block = row / blockSize;
    if (!blocks.contains(block)) {
        if (blocks.size() >= blocksKept)
            blocks.clear();
        const QList<HouseholdId> asked = all.mid(block * blockSize, blockSize);
        QList<HouseholdLine> lines(asked.size()); // one that is gone stays blank until the list is asked again
        qsizetype at = 0;
        for (const HouseholdLine& each : list.lines(asked).value_or({})) {
            while (at < asked.size() && asked[at] != each.household.id)
                ++at;
            if (at < asked.size())
                lines[at] = each;
        }
        blocks.insert(block, lines);
    }
    return blocks[block][row % blockSize];
}

QString HouseholdModel::addressOf(const Household& household) {
    return QStringList{household.houseNo, household.street}.join(u' ').trimmed();
}

int HouseholdModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(all.size());
}

int HouseholdModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString HouseholdModel::text(const HouseholdLine& line, int column) const {
    const Household& household = line.household;
    const HouseholdState state = line.state.value_or(HouseholdState());
    switch (column) {
    case Code:
        return household.code;
    case FirstNames:
        return text::splitName(household.headName).first;
    case GivenName:
        return text::splitName(household.headName).second;
    case Address:
        return addressOf(household);
    case People:
        return line.state ? QString::number(line.people()) : QString();
    case Account:
        return line.state && state.eligible ? u"%1/%2"_s.arg(state.covered).arg(state.eligible) : QString();
    case Visited:
        return !line.state ? QString() : state.lastVisit.isValid() ? showDate(state.lastVisit) : tr("not yet");
    case Return:
        return showDate(state.nextDay);
    case AreaName:
        return line.areaName;
    case Phone:
        return maskPhone(household.phone);
    case Kind:
        return nameOf(household.kind);
    case LastOutcome:
        return state.lastOutcome ? nameOf(*state.lastOutcome) : QString();
    case Visits:
        return line.state ? QString::number(state.visits) : QString();
    case Note:
        return household.note.simplified();
    default:
        return {};
    }
}

QVariant HouseholdModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= all.size() || role == CellRole::Group)
        return {};
    if (role == CellRole::Key)
        return all[index.row()].value;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == CellRole::Bold)
        return index.column() == GivenName;
    const HouseholdLine& row = line(index.row());
    const HouseholdState state = row.state.value_or(HouseholdState());
    const bool late = index.column() == Return && state.nextDay.isValid() && state.nextDay <= today;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Account && row.state)
            return tr("%1 of %2 have the account").arg(state.covered).arg(state.eligible);
        if (index.column() == Address && row.doubtful)
            return text(row, Address) + u", "_s + tr("maybe entered twice");
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Address && row.doubtful ? tr("maybe entered twice") : text(row, index.column());
    case CellRole::Tone:
        if (index.column() == Code)
            return int(Token::T2);
        if (index.column() == Visited && !state.lastVisit.isValid())
            return int(Token::T3);
        return {};
    case CellRole::Link:
        return index.column() == Account && !text(row, Account).isEmpty();
    case CellRole::Chip:
        if (late)
            return QVariant::fromValue(
                ChipData{ChipKind::Wa, state.nextDay == today ? tr("today") : showDay(state.nextDay), u"clock"_s});
        return {};
    case CellRole::AfterIcon:
        return index.column() == Address && row.doubtful ? QVariant(u"merge"_s) : QVariant();
    default:
        return {};
    }
}

QVariant HouseholdModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("No.");
    case FirstNames:
        return tr("Family and middle name");
    case GivenName:
        return tr("Given name");
    case Address:
        return tr("Address");
    case People:
        return tr("People");
    case Account:
        return tr("Account");
    case Visited:
        return tr("Visited");
    case Return:
        return tr("Return");
    case AreaName:
        return tr("Neighbourhood");
    case Phone:
        return tr("Phone");
    case Kind:
        return tr("Kind");
    case LastOutcome:
        return tr("Last outcome");
    case Visits:
        return tr("Visits");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

void HouseholdModel::sort(int column, Qt::SortOrder direction) {
    const auto order = orderOf(column);
    if (!order || (*order == by && direction == way))
        return;
    by = *order;
    way = direction;
    if (today.isValid())
        (void)show(filter, today); // what cannot be read now is said at the next reload
}

} // namespace sotoso
