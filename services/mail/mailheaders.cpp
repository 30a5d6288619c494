// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QString MailHeaders::value(const QString &name) const
{
    const auto field = std::ranges::find_if(
        fields, [&name](const QPair<QString, QString> &f) { return f.first.compare(name, Qt::CaseInsensitive) == 0; });
    return field == fields.cend() ? QString() : field->second;
}

namespace mailjson
{
namespace
{
MailHeaders rawHeaders(const QString &text)
{
    MailHeaders headers;
    const QStringList lines = text.split(u'\n');
    for (QString line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.isEmpty()) {
            if (headers.fields.isEmpty())
                continue;
            break; // the body begins
        }
        const qsizetype colon = line.indexOf(u':');
        if (line.front() == u' ' || line.front() == u'\t') {
            if (!headers.fields.isEmpty())
                headers.fields.last().second += u' ' + line.trimmed();
        } else if (colon > 0) {
            headers.fields.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
    }
    return headers;
}

/// Folded lines may come folded in the map too.
QString unfolded(const QJsonValue &value)
{
    QString text = value.toString();
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u"\n\t"_s, u" "_s).replace(u"\n "_s, u" "_s).trimmed();
}

MailHeaders mappedHeaders(const QJsonObject &map)
{
    MailHeaders headers;
    for (auto field = map.constBegin(); field != map.constEnd(); ++field) {
        const QJsonArray values = field->isArray() ? field->toArray() : QJsonArray{*field};
        for (const QJsonValue &value : values)
            headers.fields.append({field.key(), unfolded(value)});
    }
    return headers;
}
} // namespace

MailHeaders headers(const QJsonValue &content)
{
    if (content.isString())
        return rawHeaders(content.toString());
    const QJsonObject map = content.toObject();
    const QJsonValue inner = map.value("headerContent"_L1);
    return inner.isUndefined() ? mappedHeaders(map) : headers(inner);
}
} // namespace mailjson
} // namespace atlas
