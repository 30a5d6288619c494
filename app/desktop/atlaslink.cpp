// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/atlaslink.h"

#include <array>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct AtlasLinks {
    Q_DECLARE_TR_FUNCTIONS(AtlasLinks)
};

constexpr qsizetype longestLink = 1000;

struct LinkPlace {
    QLatin1StringView app, list, kind;
};
constexpr std::array linkPlaces{
    LinkPlace{"crm"_L1, "deals"_L1, "deals"_L1},
    LinkPlace{"crm"_L1, "leads"_L1, "leads"_L1},
    LinkPlace{"crm"_L1, "contacts"_L1, "contacts"_L1},
    LinkPlace{"crm"_L1, "accounts"_L1, "accounts"_L1},
    LinkPlace{"crm"_L1, "campaigns"_L1, "campaigns"_L1},
    LinkPlace{"crm"_L1, "activities"_L1, "activities"_L1},
    LinkPlace{"books"_L1, "invoices"_L1, "invoices"_L1},
    LinkPlace{"books"_L1, "bills"_L1, "bills"_L1},
    LinkPlace{"books"_L1, "estimates"_L1, "estimates"_L1},
    LinkPlace{"books"_L1, "expenses"_L1, "expenses"_L1},
    LinkPlace{"books"_L1, "customers"_L1, "clients"_L1},
    LinkPlace{"projects"_L1, "projects"_L1, "projects"_L1},
    LinkPlace{"projects"_L1, "milestones"_L1, "milestones"_L1},
    LinkPlace{"projects"_L1, "issues"_L1, "issues"_L1},
    LinkPlace{"books"_L1, "purchaseorders"_L1, "purchase_orders"_L1},
    LinkPlace{"projects"_L1, "tasks"_L1, "tasks"_L1},
    LinkPlace{"calendar"_L1, "events"_L1, "events"_L1},
    LinkPlace{"mail"_L1, "messages"_L1, "mails"_L1},
    LinkPlace{"workdrive"_L1, "files"_L1, "files"_L1},
    LinkPlace{"workdrive"_L1, "folders"_L1, "folders"_L1},
    LinkPlace{"cliq"_L1, "chats"_L1, "chats"_L1},
};

const QStringList &linkedPages()
{
    static const QStringList pages{u"home"_s,     u"crm"_s,   u"pipeline"_s, u"cashflow"_s, u"projects"_s,
                                   u"calendar"_s, u"inbox"_s, u"files"_s,    u"team"_s,     u"sync"_s};
    return pages;
}

bool isId(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9_.@|:+=-]{0,299}$"_s);
    return form.match(text).hasMatch();
}

ParsedLink refused(const QString &why)
{
    return {std::nullopt, why};
}

QString shortened(const QString &text)
{
    constexpr qsizetype longestShown = 80;
    QString shown;
    for (const QChar letter : text.left(longestShown))
        shown += letter.isPrint() ? letter : u'?';
    return text.size() > longestShown ? shown + u'\u2026' : shown;
}

std::optional<AtlasLink> placeOf(const QString &app, const QStringList &path)
{
    if (path.isEmpty())
        return linkedPages().contains(app) ? std::optional(AtlasLink{u"pages"_s, app}) : std::nullopt;
    if (path.size() != 2 || !isId(path.at(1)))
        return std::nullopt;
    for (const LinkPlace &place : linkPlaces)
        if (app == place.app && path.at(0) == place.list)
            return AtlasLink{QString(place.kind), path.at(1)};
    return std::nullopt;
}
} // namespace

ParsedLink parseAtlasLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestLink || !url.isValid() || url.scheme() != u"atlas")
        //: %1 is what somebody clicked on
        return refused(AtlasLinks::tr("“%1” is no link of Atlas.").arg(shortened(text)));
    if (!url.userInfo().isEmpty() || url.port() != -1 || url.hasQuery() || url.hasFragment())
        return refused(AtlasLinks::tr("“%1” has parts that links of Atlas have not.").arg(shortened(text)));
    QStringList path;
    const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        path.append(QUrl::fromPercentEncoding(part.toUtf8()));
    const std::optional<AtlasLink> place = placeOf(url.host(), path);
    if (!place)
        return refused(AtlasLinks::tr("“%1” leads to nothing that Atlas knows.").arg(shortened(text)));
    return {place, {}};
}

QString atlasLinkTo(const AtlasLink &place)
{
    if (place.kind == u"pages")
        return linkedPages().contains(place.id) ? u"atlas://"_s + place.id : QString();
    if (!isId(place.id))
        return {};
    for (const LinkPlace &known : linkPlaces)
        if (place.kind == known.kind)
            return u"atlas://%1/%2/%3"_s.arg(known.app, known.list,
                                             QString::fromLatin1(QUrl::toPercentEncoding(place.id)));
    return {};
}

std::optional<Openings> openingsOf(const QStringList &arguments, QString *problem)
{
    Openings openings;
    for (const QString &argument : arguments) {
        if (argument.startsWith(u"atlas:", Qt::CaseInsensitive)) {
            const ParsedLink parsed = parseAtlasLink(argument);
            if (!parsed.link) {
                *problem = parsed.problem;
                return std::nullopt;
            }
            openings.links.append(argument);
            continue;
        }
        const bool isAddress = argument.startsWith(u"file:", Qt::CaseInsensitive);
        const QFileInfo file(isAddress ? QUrl(argument).toLocalFile() : argument);
        if (!file.exists()) {
            *problem = AtlasLinks::tr("There is no file %1.").arg(shortened(argument));
            return std::nullopt;
        }
        openings.files.append(file.absoluteFilePath());
    }
    return openings;
}
} // namespace atlas
