// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/kept_mappings.h"

#include "ui/preferences.h"

#include <QCryptographicHash>

namespace sotoso::kept {
using namespace Qt::StringLiterals;

namespace {

QString group(exchange::ImportKind kind, const char* part) {
    return u"import/%1/%2"_s.arg(exchange::importKindName(kind), QLatin1String(part));
}

QVariantMap all(const QString& group) {
    return preferences::settings().value(group).toMap();
}

Columns columnsOf(const QVariant& value) {
    Columns columns;
    const QVariantMap map = value.toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        columns.insert(it.key(), it.value().toString());
    return columns;
}

void put(const QString& group, const QString& key, const Columns& columns) {
    QVariantMap map, value = all(group);
    for (auto it = columns.begin(); it != columns.end(); ++it)
        map.insert(it.key(), it.value());
    value.insert(key, map);
    preferences::settings().setValue(group, value);
}

QString titlesKey(const exchange::HeaderMatch& header) {
    const QByteArray titles = header.titles.values().join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(titles, QCryptographicHash::Sha1).toHex());
}

} // namespace

QStringList names(exchange::ImportKind kind) {
    return all(group(kind, "named")).keys();
}

Columns named(exchange::ImportKind kind, const QString& name) {
    return columnsOf(all(group(kind, "named")).value(name));
}

void save(exchange::ImportKind kind, const QString& name, const Columns& columns) {
    put(group(kind, "named"), name, columns);
}

void remove(exchange::ImportKind kind, const QString& name) {
    QVariantMap value = all(group(kind, "named"));
    value.remove(name);
    preferences::settings().setValue(group(kind, "named"), value);
}

Columns last(exchange::ImportKind kind, const exchange::HeaderMatch& header) {
    return columnsOf(all(group(kind, "last")).value(titlesKey(header)));
}

void setLast(exchange::ImportKind kind, const exchange::HeaderMatch& header, const Columns& columns) {
    put(group(kind, "last"), titlesKey(header), columns);
}

} // namespace sotoso::kept
