// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/router.h"

namespace atlas::sandbox
{
namespace
{
QStringView scopeArea(QStringView scope)
{
    return scope.left(scope.lastIndexOf(u'.'));
}
QStringView scopeOperation(QStringView scope)
{
    return scope.mid(scope.lastIndexOf(u'.') + 1);
}

bool operationCovers(QStringView granted, QStringView needed)
{
    if (granted == u"ALL" || granted == needed)
        return true;
    return granted == u"WRITE" && (needed == u"CREATE" || needed == u"UPDATE");
}

bool areaCovers(QStringView granted, QStringView needed)
{
    if (granted == needed)
        return true;
    constexpr QStringView modules = u"ZohoCRM.modules";
    for (const QStringView group : {modules, QStringView(u"ZohoCRM.settings")}) {
        if (granted == group && needed.startsWith(group) && needed.mid(group.size()).startsWith(u'.'))
            return true;
    }
    return granted.startsWith(modules) && granted.compare(needed, Qt::CaseInsensitive) == 0 &&
           needed.startsWith(modules);
}

bool scopeCovers(QStringView granted, QStringView needed)
{
    if (granted == needed)
        return true;
    if (granted == u"ZohoBooks.fullaccess.all")
        return needed.startsWith(u"ZohoBooks.");
    return operationCovers(scopeOperation(granted), scopeOperation(needed)) &&
           areaCovers(scopeArea(granted), scopeArea(needed));
}
} // namespace

bool grants(const QStringList &granted, const QString &needed)
{
    return std::any_of(granted.cbegin(), granted.cend(),
                       [&needed](const QString &scope) { return scopeCovers(scope, needed); });
}
} // namespace atlas::sandbox
