// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/recovery.h"

#include "app/base/save_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace sotoso::recovery {
using namespace Qt::StringLiterals;

namespace {

QString folder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/typing"_s;
}

QString fileOf(const Store& store) {
    const QString book = QFileInfo(store.path()).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(book.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder() + u'/' + QString::fromLatin1(hash.left(32)) + u".json"_s;
}

} // namespace

Result<> keep(const Store& store, const Store::Draft& typed) {
    if (QDir().mkpath(folder()))
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QJsonObject object{{u"key"_s, typed.key},
                             {u"page"_s, typed.page},
                             {u"title"_s, typed.title},
                             {u"content"_s, typed.content},
                             {u"typed_at"_s, typed.changedAt.toUTC().toString(Qt::ISODate)}};
    return saveWhole(fileOf(store), [&](QIODevice& file) { file.write(QJsonDocument(object).toJson()); });
}

void drop(const Store& store) {
    QFile::remove(fileOf(store));
}

Result<> bringBack(Store& store) {
    QFile file(fileOf(store));
    if (store.readOnly() || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const Store::Draft typed{object[u"key"_s].toString(), object[u"page"_s].toString(), object[u"title"_s].toString(),
                             object[u"content"_s].toString(),
                             QDateTime::fromString(object[u"typed_at"_s].toString(), Qt::ISODate)};
    const QList<Store::Draft> drafts = store.drafts(typed.page);
    const bool newer = std::none_of(drafts.begin(), drafts.end(), [&](const Store::Draft& draft) {
        return draft.key == typed.key && draft.changedAt > typed.changedAt;
    });
    if (!typed.key.isEmpty() && newer)
        if (const auto kept = store.saveDraft(typed); !kept)
            return kept;
    file.remove();
    return {};
}

} // namespace sotoso::recovery
