// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/requestplan.h"

#include "services/crm/crmrequests.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
OperationPlan planOf(const QString &summary, const ApiRequest &request, int requests)
{
    OperationPlan plan;
    plan.summary = summary;
    plan.requests = requests;
    plan.request = {{"method"_L1, crmrequests::verbName(request.verb)}, {"path"_L1, crmrequests::shownPath(request)}};
    QJsonObject headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    if (!headers.isEmpty())
        plan.request.insert("headers"_L1, headers);
    if (!request.body.isEmpty())
        plan.request.insert("body"_L1, QJsonDocument::fromJson(request.body).object());
    return plan;
}
} // namespace atlas
