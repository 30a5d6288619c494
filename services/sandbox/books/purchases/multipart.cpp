// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/uploads.h"

#include <QRegularExpression>

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArray boundaryOf(const QByteArray &contentType)
{
    if (!contentType.toLower().startsWith("multipart/form-data"))
        return {};
    static const QRegularExpression pattern(u"boundary=(?:\"([^\"]+)\"|([^;\\s]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(contentType));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

/// A parameter of the Content-Disposition line of a part: name="receipt".
QString partParameter(const QByteArray &header, const QString &name)
{
    const QRegularExpression pattern(u"(?:^|[;\\s])%1=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(header));
    return match.captured(1) + match.captured(2);
}
} // namespace

std::optional<Upload> uploadOf(const Request &request, const QString &field)
{
    const QByteArray boundary = boundaryOf(request.headers.value("content-type"));
    if (boundary.isEmpty())
        return std::nullopt;
    const QByteArray delimiter = "\r\n--" + boundary;
    // The first delimiter has no line end before it.
    const QByteArray body = "\r\n" + request.body;
    qsizetype at = body.indexOf(delimiter);
    while (at >= 0) {
        const qsizetype begin = at + delimiter.size();
        const qsizetype end = body.indexOf(delimiter, begin);
        const qsizetype headerEnd = body.indexOf("\r\n\r\n", begin);
        if (end < 0 || headerEnd < 0 || headerEnd > end)
            return std::nullopt;
        const QByteArray header = body.mid(begin, headerEnd - begin);
        const qsizetype content = headerEnd + 4;
        if (partParameter(header, u"name"_s) == field)
            return Upload{partParameter(header, u"filename"_s), body.mid(content, qMax<qsizetype>(0, end - content))};
        at = end;
    }
    return std::nullopt;
}

QString suffixOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.mid(dot + 1).toLower();
}

Response fileAnswer(const QString &fileName, const QByteArray &content)
{
    static const QMap<QString, QByteArray> types{
        {u"pdf"_s, "application/pdf"}, {u"png"_s, "image/png"}, {u"jpg"_s, "image/jpeg"}, {u"jpeg"_s, "image/jpeg"},
        {u"gif"_s, "image/gif"},       {u"bmp"_s, "image/bmp"}, {u"txt"_s, "text/plain"}, {u"csv"_s, "text/csv"}};
    Response response = Response::text(200, types.value(suffixOf(fileName), "application/octet-stream"), content);
    QString plain = fileName;
    plain.remove(u'"').remove(u'\r').remove(u'\n');
    response.headers.append({"Content-Disposition", "attachment; filename=\"" + plain.toUtf8() + '"'});
    return response;
}
} // namespace atlas::sandbox::books::buying
