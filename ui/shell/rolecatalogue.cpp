// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rolecatalogue.h"

#include "models/brief/roleresources.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace atlas
{
RoleCatalogue::RoleCatalogue()
{
    ensureRoleResources();
    for (const QString &id : {u"ceo"_s, u"cmo"_s, u"cto"_s, u"cfo"_s, u"coo"_s, u"av"_s}) {
        QFile file(u":/roles/%1.json"_s.arg(id));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        Role role{json[u"id"].toString(), json[u"icon"].toString(), {}};
        for (const QJsonValue &page : json[u"pages"].toArray()) {
            role.pages << page.toString();
        }
        m_roles << role;
    }
}

const Role &RoleCatalogue::role(const QString &id) const
{
    const auto found = std::find_if(m_roles.cbegin(), m_roles.cend(), [&id](const Role &r) { return r.id == id; });
    return found != m_roles.cend() ? *found : m_roles.first();
}

bool RoleCatalogue::contains(const QString &id) const
{
    return std::any_of(m_roles.cbegin(), m_roles.cend(), [&id](const Role &r) { return r.id == id; });
}

QString RoleCatalogue::name(const QString &roleId)
{
    if (roleId == "av"_L1) {
        //: short name of the virtual assistant's role, beside CEO, CFO, ...; two letters
        return tr("VA");
    }
    return roleId.toUpper();
}

QString RoleCatalogue::domain(const QString &roleId)
{
    const QHash<QString, QString> words{{u"ceo"_s, tr("General management")}, {u"cmo"_s, tr("Marketing")},
                                        {u"cto"_s, tr("Technology")},         {u"cfo"_s, tr("Finance")},
                                        {u"coo"_s, tr("Operations")},         {u"av"_s, tr("Executive assistance")}};
    return words.value(roleId);
}

QString RoleCatalogue::sentence(const QString &roleId)
{
    const QHash<QString, QString> words{{u"ceo"_s, tr("Are we winning, are we safe, who needs me.")},
                                        {u"cmo"_s, tr("Where leads come from and what becomes of them.")},
                                        {u"cto"_s, tr("What is late and what blocks.")},
                                        {u"cfo"_s, tr("Who owes us what, when cash will be short.")},
                                        {u"coo"_s, tr("Who is overloaded, which client slips.")},
                                        {u"av"_s, tr("What to answer, book, file and correct.")}};
    return words.value(roleId);
}

QString RoleCatalogue::pageName(const QString &pageId)
{
    const QHash<QString, QString> words{
        {u"home"_s, tr("Home")},          {u"pipeline"_s, tr("Pipeline")}, {u"cashflow"_s, tr("Cash flow")},
        {u"projects"_s, tr("Projects")},  {u"calendar"_s, tr("Calendar")}, {u"inbox"_s, tr("Inbox")},
        {u"files"_s, tr("Files")},        {u"team"_s, tr("Team")},         {u"crm"_s, tr("Contacts & leads")},
        {u"sync"_s, tr("CRM and Books")},
    };
    return words.value(pageId);
}
} // namespace atlas
