// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mailhtml/mailcorpus.h"

#include <QDir>
#include <QRegularExpression>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString withCodeUnits(const QString &text)
{
    static const QRegularExpression unit(u"\\{\\{([0-9a-f]{4})\\}\\}"_s);
    QString out;
    qsizetype at = 0;
    for (auto it = unit.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += text.mid(at, match.capturedStart() - at) + QChar(match.captured(1).toUShort(nullptr, 16));
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}
} // namespace

QList<HostileMail> readHostileMails(const QString &folder)
{
    QList<HostileMail> mails;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList entries = (u'\n' + QString::fromUtf8(file.readAll())).split(u"\n### "_s, Qt::SkipEmptyParts);
        for (const QString &entry : entries)
            mails.append(
                {info.baseName() + u": "_s + entry.section(u'\n', 0, 0), withCodeUnits(entry.section(u'\n', 1))});
    }
    return mails;
}
} // namespace atlas::test
