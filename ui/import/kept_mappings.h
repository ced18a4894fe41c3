// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/header_match.h"

/// What a person has said about the columns of lists, kept on this machine: under names, and the last choice for each
/// set of titles. Titles alone: nothing of what stands in the lists.
namespace sotoso::kept {

using Columns = QMap<QString, QString>; ///< as in exchange::ColumnMap

QStringList names(exchange::ImportKind kind);
Columns named(exchange::ImportKind kind, const QString& name);
void save(exchange::ImportKind kind, const QString& name, const Columns& columns);
void remove(exchange::ImportKind kind, const QString& name);

/// For a list with exactly these titles; empty: none.
Columns last(exchange::ImportKind kind, const exchange::HeaderMatch& header);
void setLast(exchange::ImportKind kind, const exchange::HeaderMatch& header, const Columns& columns);

} // namespace sotoso::kept
