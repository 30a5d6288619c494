// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/downloadpart.h"

#include <filesystem>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 fullBelow = 1 << 20; ///< bytes free: a disk that refused to take more counts as full

ApiError pathError(const QString &code, const QString &detail)
{
    ApiError error(ErrorKind::Usage, code, detail);
    error.field = u"path"_s;
    return error;
}

QByteArray noteOf(const DownloadOrder &order)
{
    return QJsonDocument(QJsonObject{{u"id"_s, order.item.id},
                                     {u"version"_s, order.version},
                                     {u"modified"_s, order.item.modifiedAt.toMSecsSinceEpoch()},
                                     {u"size"_s, order.item.size}})
        .toJson(QJsonDocument::Compact);
}

bool isPartOf(const DownloadOrder &order)
{
    QFile note(downloadpart::notePath(order.path));
    return note.open(QIODevice::ReadOnly) && note.readAll() == noteOf(order);
}

/// Links that lead nowhere are there, too.
bool isThere(const QFileInfo &info)
{
    return info.exists() || info.isSymLink();
}

Result<Done> checkTarget(const DownloadOrder &order)
{
    const QFileInfo target(order.path), folder(target.absolutePath());
    if (isThere(target) && !order.overwrite)
        return fail(pathError(u"exists"_s, u"There is a file of this name already."_s));
    if (target.isDir() || !folder.isDir() || !folder.isWritable())
        return fail(pathError(u"unwritable"_s, u"Nothing can be written there."_s));
    return Done{};
}
} // namespace

namespace downloadpart
{
QString partPath(const QString &path)
{
    return path + u".atlas-part"_s;
}

QString notePath(const QString &path)
{
    return path + u".atlas-part.json"_s;
}

qint64 wholeSize(const DownloadOrder &order)
{
    return order.item.isNative || !order.version.isEmpty() ? -1 : order.item.size;
}

Result<qint64> prepare(const DownloadOrder &order)
{
    if (const Result<Done> checked = checkTarget(order); !checked)
        return fail(checked.error());
    const qint64 whole = wholeSize(order);
    qint64 there = partSize(order.path);
    if (whole < 0 || there > whole || !isPartOf(order)) {
        removePart(order.path);
        there = 0;
    }
    const QStorageInfo disk(QFileInfo(order.path).absolutePath());
    if (disk.isValid() && whole - there > disk.bytesAvailable())
        return fail(pathError(u"no_space"_s, u"The disk has no room for it."_s));
    QSaveFile note(notePath(order.path));
    const QByteArray text = noteOf(order);
    if (!note.open(QIODevice::WriteOnly) || note.write(text) != text.size() || !note.commit())
        return fail(pathError(u"unwritable"_s, note.errorString()));
    return there;
}

Result<Done> finish(const DownloadOrder &order)
{
    const QString part = partPath(order.path);
    if (order.overwrite) {
        std::error_code failed;
        std::filesystem::rename(QFile::encodeName(part).toStdString(), QFile::encodeName(order.path).toStdString(),
                                failed);
        if (failed)
            return fail(pathError(u"unwritable"_s, QString::fromStdString(failed.message())));
    } else if (QFile file(part); !file.rename(order.path)) { // which never replaces what came there meanwhile
        const bool taken = isThere(QFileInfo(order.path));
        return fail(pathError(taken ? u"exists"_s : u"unwritable"_s, file.errorString()));
    }
    QFile::remove(notePath(order.path));
    return Done{};
}

ApiError diskError(const QString &path, const ApiError &error)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < fullBelow;
    return pathError(full ? u"no_space"_s : u"unwritable"_s, error.detail);
}
} // namespace downloadpart

bool hasArrived(const DownloadOrder &order, const QDateTime &begunAt)
{
    const QFileInfo file(order.path);
    return begunAt.isValid() && !order.overwrite && file.isFile() && partSize(order.path) == 0 &&
           file.size() == downloadpart::wholeSize(order) && file.lastModified() >= begunAt;
}

void removePart(const QString &path)
{
    QFile::remove(downloadpart::partPath(path));
    QFile::remove(downloadpart::notePath(path));
}

qint64 partSize(const QString &path)
{
    const QFileInfo part(downloadpart::partPath(path));
    return part.isFile() ? part.size() : 0;
}
} // namespace atlas
