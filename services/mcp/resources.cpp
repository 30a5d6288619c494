// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/resources.h"

#include "services/mcp/tools.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mcp
{
namespace
{
constexpr QLatin1StringView markdownType("text/markdown"), jsonType("application/json");

QJsonObject entry(const QString &uri, const QString &name, const QString &title, const QString &description,
                  QLatin1StringView type)
{
    return {{"uri"_L1, uri},
            {"name"_L1, name},
            {"title"_L1, title},
            {"description"_L1, description},
            {"mimeType"_L1, QString(type)}};
}
} // namespace

QJsonArray resourceList()
{
    QJsonArray list;
    for (const QString &role : roles())
        list.append(entry(u"atlas://brief/"_s + role, u"brief-"_s + role, u"Brief of the "_s + role.toUpper(),
                          u"What matters today to the %1, from what Atlas has stored."_s.arg(role.toUpper()),
                          markdownType));
    list.append(entry(u"atlas://limits"_s, u"limits"_s, u"Call budget"_s,
                      u"Calls used and left of each Zoho app, and pauses; shared by all programs of this account."_s,
                      jsonType));
    list.append(entry(u"atlas://operations"_s, u"operations"_s, u"Operations"_s,
                      u"Every operation with its parameters, scopes and cost in requests."_s, markdownType));
    return list;
}

QJsonArray resourceTemplates()
{
    return {QJsonObject{{"uriTemplate"_L1, u"atlas://brief/{role}"_s},
                        {"name"_L1, u"brief"_s},
                        {"title"_L1, u"Brief of a role"_s},
                        {"description"_L1, u"role: %1. Add ?language=fr for French."_s.arg(roles().join(u", "_s))},
                        {"mimeType"_L1, QString(markdownType)}}};
}

std::optional<ResourceAddress> resourceAddress(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    if (url.scheme() != "atlas"_L1)
        return std::nullopt;
    ResourceAddress address;
    const QString path = url.path();
    const QString language = QUrlQuery(url).queryItemValue(u"language"_s);
    if (url.host() == "limits"_L1 && path.isEmpty())
        return address;
    if (url.host() == "operations"_L1 && path.isEmpty()) {
        address.kind = ResourceAddress::Kind::Operations;
        return address;
    }
    address.kind = ResourceAddress::Kind::Brief;
    address.role = path.mid(1);
    if (!language.isEmpty())
        address.language = language;
    const bool isKnown = url.host() == "brief"_L1 && roles().contains(address.role) &&
                         (address.language == "en"_L1 || address.language == "fr"_L1);
    return isKnown ? std::optional(address) : std::nullopt;
}

QJsonObject resourceText(const QString &uri, const QString &mimeType, const QString &text)
{
    return {{"uri"_L1, uri}, {"mimeType"_L1, mimeType}, {"text"_L1, text}};
}
} // namespace atlas::mcp
