// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/bulk/crmbulkplan.h"

#include "services/core/verifiedwrite.h"
#include "ui/pages/crm/crmwords.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmbulk
{
QStringList fieldsOf(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Leads:
        return {u"Owner"_s, u"Lead_Status"_s, u"Lead_Source"_s};
    case DirectoryKind::Contacts:
        return {u"Owner"_s};
    case DirectoryKind::Accounts:
        return {u"Owner"_s, u"Industry"_s};
    case DirectoryKind::Campaigns:
        return {u"Owner"_s, u"Status"_s, u"Type"_s, u"End_Date"_s};
    case DirectoryKind::Activities:
        break;
    }
    return {u"Owner"_s, u"Status"_s, u"Due_Date"_s, u"Priority"_s};
}

QString moduleOf(DirectoryKind kind, const QString &)
{
    return CrmWords::modules(kind).first(); // status, due date and priority are those of tasks
}

CrmBulkPlan plan(const DirectoryBook &book, DirectoryKind kind, const QStringList &ids, const QString &field,
                 const QJsonValue &value)
{
    CrmBulkPlan plan;
    for (const QString &id : ids) {
        const CrmRef ref{crmfields::moduleOfId(book, kind, id), id};
        const QJsonObject record = crmfields::recordOf(book, ref);
        const Lead *lead = kind == DirectoryKind::Leads ? book.lead(id) : nullptr;
        if (lead && lead->converted)
            ++plan.converted;
        else if (!record.contains(field))
            ++plan.without;
        else if (sameFieldValue(record.value(field), value))
            ++plan.already;
        else
            plan.steps.append({ref, crmfields::nameOf(book, ref), {{field, record.value(field)}}, {{field, value}}});
    }
    return plan;
}
} // namespace atlas::crmbulk
