// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailformparts.h"

#include <QRegularExpression>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// name="value" or name=value of a header.
QString formParameter(const QByteArray &header, const QString &name)
{
    const QRegularExpression pattern(u"[;\\s]%1=(?:\"([^\"]*)\"|([^;\\s]+))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(header));
    return match.captured(1) + match.captured(2);
}
} // namespace

std::optional<QList<FormPart>> formParts(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = formParameter(contentType, u"boundary"_s).toLatin1();
    const QByteArray first = "--" + boundary;
    if (boundary.isEmpty() || !body.startsWith(first))
        return std::nullopt;
    const QByteArray delimiter = "\r\n--" + boundary;
    QList<FormPart> parts;
    qsizetype begin = first.size();
    while (body.mid(begin, 2) != "--") {
        const qsizetype end = body.indexOf(delimiter, begin);
        const qsizetype headEnd = body.indexOf("\r\n\r\n", begin);
        if (end < 0 || headEnd < 0 || headEnd + 4 > end)
            return std::nullopt;
        const QByteArray head = body.mid(begin, headEnd - begin);
        parts.append({formParameter(head, u"name"_s), formParameter(head, u"filename"_s),
                      body.mid(headEnd + 4, end - headEnd - 4)});
        begin = end + delimiter.size();
    }
    return parts;
}
} // namespace atlas::sandbox::mail
