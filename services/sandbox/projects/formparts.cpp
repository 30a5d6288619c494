// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/formparts.h"

#include <QRegularExpression>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// name="value" or name=value of a header line.
QString headerParameter(const QByteArray &header, const QString &name)
{
    const QRegularExpression pattern(u"[;\\s]%1=(?:\"([^\"]*)\"|([^;\\s]+))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(header));
    return match.captured(1) + match.captured(2);
}
} // namespace

std::optional<QMap<QString, QString>> multipartFields(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = headerParameter(contentType, u"boundary"_s).toLatin1();
    if (boundary.isEmpty())
        return std::nullopt;
    const QByteArray delimiter = "\r\n--" + boundary;
    const QByteArray text = "\r\n" + body; // the first delimiter has no line end before it
    QMap<QString, QString> fields;
    for (qsizetype at = text.indexOf(delimiter); at >= 0;) {
        const qsizetype begin = at + delimiter.size();
        if (text.mid(begin, 2) == "--")
            return fields;
        const qsizetype end = text.indexOf(delimiter, begin);
        const qsizetype headerEnd = text.indexOf("\r\n\r\n", begin);
        if (end < 0 || headerEnd < 0 || headerEnd + 4 > end)
            return std::nullopt;
        fields.insert(headerParameter(text.mid(begin, headerEnd - begin), u"name"_s),
                      QString::fromUtf8(text.mid(headerEnd + 4, end - headerEnd - 4)));
        at = end;
    }
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
