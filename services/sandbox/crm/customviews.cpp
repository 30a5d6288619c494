// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/customviews.h"

#include "services/sandbox/crm/criteria.h"
#include "services/sandbox/crm/ids.h"

#include <algorithm>
#include <memory>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

QList<CustomView> customViewsOf(const Module &module)
{
    qint64 id = ids::views + module.index * 20 + 1;
    const auto plural = QString(module.singular + u's');
    QList<CustomView> views{{id, u"ALLVIEWS"_s, u"All "_s + plural, u"Tous : "_s + module.pluralFrench, {}, true}};
    views.append({++id, u"MYVIEWS"_s, u"My "_s + plural, u"Mes éléments : "_s + module.pluralFrench,
                  u"(Owner:equals:${me})"_s, false});
    if (module.api == u"Deals") {
        views.append({++id, {}, u"Won Deals"_s, u"Affaires gagnées"_s, u"(Stage:equals:Closed Won)"_s, false});
        views.append({++id,
                      {},
                      u"Open Deals"_s,
                      u"Affaires ouvertes"_s,
                      u"((Probability:greater_than:0)and(Probability:less_than:100))"_s,
                      false});
    }
    return views;
}

std::function<bool(const Row &)> viewFilter(const Call &call, const Table &table, const QString &cvid,
                                            std::optional<Response> &refusal)
{
    const QList<CustomView> views = customViewsOf(table.module());
    const auto view = std::find_if(views.cbegin(), views.cend(),
                                   [&](const CustomView &candidate) { return QString::number(candidate.id) == cvid; });
    if (view == views.cend()) {
        refusal = invalidData({{u"param_name"_s, u"cvid"_s}}, u"the cvid given seems to be invalid"_s);
        return {};
    }
    if (view->criteria.isEmpty())
        return {};
    QJsonObject error;
    const QString text = QString(view->criteria).replace(u"${me}"_s, QString::number(call.user().id));
    auto criteria = std::make_shared<const Criteria>(parseCriteria(text, table.module(), error).value());
    return [criteria, &store = call.store, &table](const Row &row) { return criteria->matches(store, table, row); };
}
} // namespace atlas::sandbox::crm
