// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/dealfields.h"

#include "services/core/json.h"
#include "services/crm/crmjson.h"

namespace atlas::dealfields
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue instantOrNull(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(json::isoOffset(when)) : QJsonValue();
}

QJsonValue lookupOrNull(const LookupRef &ref)
{
    return ref.id.isEmpty() ? QJsonValue() : QJsonValue(lookup(ref));
}
} // namespace

QJsonObject lookup(const LookupRef &ref)
{
    return {{u"id"_s, ref.id}, {u"name"_s, ref.name}};
}

QJsonObject toRecord(const Deal &deal)
{
    QJsonObject record{
        {u"id"_s, deal.id},
        {u"Deal_Name"_s, deal.name},
        {u"Account_Name"_s, lookupOrNull(deal.account)},
        {u"Contact_Name"_s, lookupOrNull(deal.contact)},
        {u"Owner"_s, lookupOrNull(deal.owner)},
        {u"Amount"_s, deal.amount ? deal.amount->toJson() : QJsonValue()},
        {u"Probability"_s, deal.probability < 0 ? QJsonValue() : QJsonValue(deal.probability)},
        {u"Stage"_s, orNull(deal.stage)},
        {u"Pipeline"_s, orNull(deal.pipeline)},
        {u"Closing_Date"_s, orNull(deal.closing.toString(Qt::ISODate))},
        {u"Next_Step"_s, orNull(deal.nextStep)},
        {u"Type"_s, orNull(deal.type)},
        {u"Lead_Source"_s, orNull(deal.leadSource)},
        {u"Reason_For_Loss__s"_s, orNull(deal.lossReason)},
        {u"Description"_s, orNull(deal.description)},
        {u"Created_Time"_s, instantOrNull(deal.created)},
        {u"Modified_Time"_s, deal.version.isEmpty() ? instantOrNull(deal.modified) : QJsonValue(deal.version)},
        {u"Last_Activity_Time"_s, instantOrNull(deal.lastActivity)},
    };
    if (deal.amount) {
        record.insert(u"Currency"_s, deal.amount->currency());
    }
    return record;
}

Deal withChanges(const Deal &deal, const QJsonObject &changes, const Pipeline &pipeline)
{
    QJsonObject record = toRecord(deal);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        record.insert(it.key(), it.value());
    }
    const Stage *stage = pipeline.stage(changes.value(u"Stage"_s).toString());
    if (stage && !changes.contains(u"Probability"_s)) {
        record.insert(u"Probability"_s, stage->probability);
    }
    return crmjson::deal(record, deal.amount ? deal.amount->currency() : QString());
}

QJsonObject forWriting(const QJsonObject &changes)
{
    QJsonObject out;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        out.insert(it.key(),
                   object.contains(u"id"_s) ? QJsonValue(QJsonObject{{u"id"_s, object.value(u"id"_s)}}) : it.value());
    }
    return out;
}

QJsonObject touched(const QJsonObject &record, const QJsonObject &changes)
{
    QJsonObject out;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        out.insert(it.key(), record.value(it.key()).isUndefined() ? QJsonValue() : record.value(it.key()));
    }
    return out;
}
} // namespace atlas::dealfields
