// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpparser.h"

#include <QUrl>

namespace atlas::test
{
namespace
{
QString formDecoded(QByteArray text)
{
    return QUrl::fromPercentEncoding(text.replace('+', ' '));
}

QMap<QString, QString> parsedQuery(const QByteArray &query)
{
    QMap<QString, QString> values;
    for (const QByteArray &pair : query.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        values.insert(formDecoded(name), equals < 0 ? QString() : formDecoded(pair.sliced(equals + 1)));
    }
    return values;
}

SeenRequest parsedHead(const QByteArray &head)
{
    SeenRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    request.method = start.value(0);
    const QByteArray target = start.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.first(mark));
    if (mark >= 0)
        request.query = parsedQuery(target.sliced(mark + 1));
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}
} // namespace

std::optional<SeenRequest> HttpParser::next()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    SeenRequest request = parsedHead(m_buffer.first(end));
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (m_buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = m_buffer.sliced(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return request;
}
} // namespace atlas::test
