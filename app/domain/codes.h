// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/book.h"
#include "app/domain/indicator.h"

#include <QStringList>

/// The words the schema and JSON use for enumerations, in the order of the enumerators.
namespace sotoso {

template <class E>
const QStringList& codesOf(); ///< specialised in codes.cpp for every enumeration below

template <>
const QStringList& codesOf<Role>();
template <>
const QStringList& codesOf<HouseholdKind>();
template <>
const QStringList& codesOf<HouseholdStatus>();
template <>
const QStringList& codesOf<Sex>();
template <>
const QStringList& codesOf<ActivityKind>();
template <>
const QStringList& codesOf<Outcome>();
template <>
const QStringList& codesOf<Form>();
template <>
const QStringList& codesOf<AccountStep>();
template <>
const QStringList& codesOf<CellStatus>();
template <>
const QStringList& codesOf<IndicatorKind>();
template <>
const QStringList& codesOf<Split>();

template <class E>
QString codeOf(E value) {
    return codesOf<E>().at(static_cast<int>(value));
}
template <class E>
std::optional<E> fromCode(const QString& code) {
    const auto index = codesOf<E>().indexOf(code);
    return index < 0 ? std::nullopt : std::optional<E>(static_cast<E>(index));
}

/// The same for people, in the user's language: "tổ trưởng", "gặp", "tạo mới".
QString nameOf(Role value);
QString nameOf(HouseholdKind value);
QString nameOf(HouseholdStatus value);
QString nameOf(Sex value);
QString nameOf(ActivityKind value);
QString nameOf(Outcome value);
QString nameOf(Form value);
QString nameOf(AccountStep value);
QString nameOf(CellStatus value);
QString nameOf(Pace value);
QString nameOfPillar(const QString& pillar);

} // namespace sotoso
