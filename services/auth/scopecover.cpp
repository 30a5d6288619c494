// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/scopes.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// "ZohoCRM.modules.deals.READ" -> area "zohocrm.modules.deals", operation "read".
struct ScopeParts {
    QString area;
    QString operation;
};

ScopeParts scopeParts(const QString &scope)
{
    QString folded = scope.trimmed().toLower();
    // Zoho Mail's old name, still echoed in token replies.
    if (folded.startsWith(u"virtualoffice."_s))
        folded.replace(0, 13, u"zohomail"_s);
    const qsizetype dot = folded.lastIndexOf(u'.');
    return {folded.left(dot), folded.mid(dot + 1)};
}

bool coversOperation(const QString &granted, const QString &needed)
{
    if (granted == needed || granted == u"all"_s)
        return true;
    return granted == u"write"_s && (needed == u"create"_s || needed == u"update"_s);
}

bool coversArea(const QString &granted, const QString &needed)
{
    if (granted == needed)
        return true;
    // Only CRM says that the whole covers its parts: https://www.zoho.com/crm/developer/docs/api/v8/scopes.html
    const bool whole = granted == u"zohocrm.modules"_s || granted == u"zohocrm.settings"_s;
    return whole && needed.startsWith(granted + u'.');
}

bool coversOne(const ScopeParts &granted, const ScopeParts &needed)
{
    if (granted.area == u"zohobooks.fullaccess"_s && needed.area.startsWith(u"zohobooks."_s))
        return true;
    return coversArea(granted.area, needed.area) && coversOperation(granted.operation, needed.operation);
}
} // namespace

bool coversScope(const QStringList &granted, const QString &needed)
{
    if (granted.isEmpty())
        return true;
    const ScopeParts wanted = scopeParts(needed);
    for (const QString &scope : granted) {
        if (coversOne(scopeParts(scope), wanted))
            return true;
    }
    return false;
}

QString firstMissingScope(const QStringList &granted, const QStringList &needed)
{
    for (const QString &scope : needed) {
        if (!coversScope(granted, scope))
            return scope;
    }
    return {};
}
} // namespace atlas
