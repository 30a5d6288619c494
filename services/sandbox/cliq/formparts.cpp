// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/formparts.h"

#include <QRegularExpression>
#include <QUrl>

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// name="value" or name=value of a header; quotes inside are escaped with a backslash.
QString parameterOf(const QString &header, const QString &name)
{
    const QRegularExpression pattern(u"[;\\s]%1=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(header);
    return match.captured(1).replace(u"\\\""_s, u"\""_s) + match.captured(2);
}

FormPart partOf(const QString &head, const QByteArray &bytes)
{
    FormPart part;
    part.bytes = bytes;
    const QStringList lines = head.split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.section(u':', 0, 0).trimmed().toLower();
        if (name == u"content-type")
            part.type = line.section(u':', 1).section(u';', 0, 0).trimmed();
        if (name != u"content-disposition")
            continue;
        part.name = parameterOf(line, u"name"_s);
        part.fileName = parameterOf(line, u"filename"_s);
        const QString extended = parameterOf(line, u"filename\\*"_s);
        if (extended.startsWith(u"utf-8''"_s, Qt::CaseInsensitive))
            part.fileName = QUrl::fromPercentEncoding(extended.sliced(7).toUtf8());
    }
    return part;
}
} // namespace

std::optional<QList<FormPart>> formParts(const QByteArray &contentType, const QByteArray &body)
{
    if (!contentType.toLower().startsWith("multipart/form-data"))
        return std::nullopt;
    const QByteArray boundary = parameterOf(QString::fromLatin1(contentType), u"boundary"_s).toLatin1();
    const QByteArray first = "--" + boundary;
    if (boundary.isEmpty() || !body.startsWith(first))
        return std::nullopt;
    const QByteArray delimiter = "\r\n" + first;
    QList<FormPart> parts;
    qsizetype begin = first.size();
    while (body.mid(begin, 2) != "--") {
        const qsizetype headEnd = body.indexOf("\r\n\r\n", begin);
        const qsizetype end = body.indexOf(delimiter, headEnd < 0 ? begin : headEnd + 2);
        if (end < 0 || headEnd < 0 || headEnd + 4 > end)
            return std::nullopt;
        parts.append(
            partOf(QString::fromUtf8(body.mid(begin, headEnd - begin)), body.mid(headEnd + 4, end - headEnd - 4)));
        begin = end + delimiter.size();
    }
    return parts;
}
} // namespace atlas::sandbox::cliq
