// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/uploadwork.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 hashedAtOnce = 1 << 20;

tl::unexpected<ApiError> badPath(const QString &code, const QString &detail)
{
    ApiError error(ErrorKind::Usage, code, detail);
    error.field = u"path"_s;
    return fail(error);
}
} // namespace

Result<FileMark> fileMark(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return badPath(u"vanished"_s, u"The file is not there (any more)."_s);
    if (!info.isFile()) // and a pipe would wait for ever
        return badPath(u"not_a_file"_s, u"This is not a file."_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return badPath(u"unreadable"_s, file.errorString());
    return FileMark{info.size(), info.lastModified().toUTC()};
}

QByteArray fileMd5(const QString &path, qint64 size, const std::atomic_bool &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QCryptographicHash hash(QCryptographicHash::Md5);
    QByteArray piece(qsizetype(std::min(size, hashedAtOnce)), Qt::Uninitialized);
    while (size > 0 && !stop) {
        const qint64 got = file.read(piece.data(), std::min<qint64>(size, piece.size()));
        if (got <= 0)
            return {};
        hash.addData(QByteArrayView(piece.constData(), got));
        size -= got;
    }
    return stop ? QByteArray() : hash.result().toHex();
}
} // namespace atlas
