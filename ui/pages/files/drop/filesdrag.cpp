// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/drop/filesdrag.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto kUriList = "text/uri-list"_L1;
} // namespace

namespace filesdrag
{
QString mimeType()
{
    return u"application/x-atlas-drive-items"_s;
}

QList<DriveItem> itemsOf(const QMimeData &data)
{
    const auto *own = qobject_cast<const FilesMimeData *>(&data);
    return own ? own->items() : QList<DriveItem>{};
}

QStringList pathsOf(const QMimeData &data)
{
    QStringList paths;
    if (qobject_cast<const FilesMimeData *>(&data) || !data.hasUrls())
        return paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool fitsOutside(const QList<DriveItem> &items)
{
    qint64 size = 0;
    for (const DriveItem &item : items) {
        if (item.isFolder || !item.rights.canDownload)
            return false;
        size += item.size;
    }
    return !items.isEmpty() && size <= largestDragOut;
}
} // namespace filesdrag

FilesMimeData::FilesMimeData(QList<DriveItem> items)
    : m_items(std::move(items))
{
}

void FilesMimeData::fetch(FilesActions &actions)
{
    if (m_offersOutside || !filesdrag::fitsOutside(m_items))
        return;
    m_offersOutside = true;
    const QList<DriveItem> items = m_items;
    for (const DriveItem &item : items)
        actions.fetchCopy(item, this, [this, id = item.id](const Result<QString> &path) { took(id, path); });
}

void FilesMimeData::took(const QString &id, const Result<QString> &path)
{
    if (m_failed)
        return;
    if (!path) {
        m_failed = true; // nobody wants some of them
        Q_EMIT settled(path.error());
        return;
    }
    m_paths.insert(id, *path);
    if (isReady())
        Q_EMIT settled(std::nullopt);
}

bool FilesMimeData::isReady() const
{
    return m_offersOutside && !m_failed && m_paths.size() == m_items.size();
}

QStringList FilesMimeData::formats() const
{
    QStringList all{filesdrag::mimeType()};
    if (m_offersOutside)
        all.append(kUriList);
    return all;
}

bool FilesMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant FilesMimeData::retrieveData(const QString &mimeType, QMetaType type) const
{
    if (mimeType == filesdrag::mimeType()) {
        QStringList ids;
        for (const DriveItem &item : m_items)
            ids.append(item.id);
        return ids.join(u'\n').toUtf8();
    }
    if (mimeType != kUriList || !isReady())
        return {};
    QVariantList urls;
    QByteArray lines;
    for (const DriveItem &item : m_items) {
        const QUrl url = QUrl::fromLocalFile(m_paths.value(item.id));
        urls.append(url);
        lines += url.toEncoded() + "\r\n";
    }
    return type.id() == QMetaType::QByteArray ? QVariant(lines) : QVariant(urls);
}
} // namespace atlas
