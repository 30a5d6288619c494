// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/storefile.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace atlas::storefile
{
namespace
{
QString freeDamagedName(const QString &path)
{
    // The wall clock itself, not Clock: the name only has to be unique and readable to a person.
    const QString stem = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
    QString name = stem;
    for (int n = 2; QFile::exists(name); ++n)
        name = stem + u'-' + QString::number(n);
    return name;
}
} // namespace

Result<QString> moveAside(const QString &path)
{
    const QString target = freeDamagedName(path);
    if (!QFile::rename(path, target))
        return fail(ErrorKind::Storage, u"cannot_move"_s, path);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        // A log left behind would be replayed into the fresh file.
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix) &&
            !QFile::remove(path + suffix))
            return fail(ErrorKind::Storage, u"cannot_move"_s, path + suffix);
    }
    return target;
}
} // namespace atlas::storefile
