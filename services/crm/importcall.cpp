// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/importcall.h"

#include "services/core/json.h"
#include "services/crm/crmerrors.h"
#include "services/crm/crmrequests.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::importcall
{
namespace
{
/// More records than this count against the lower concurrency limit.
constexpr qsizetype lightRecords = 10;

QJsonArray recordsOf(const ImportBatch &batch, const QList<int> &places)
{
    QJsonArray records;
    for (const int place : places) {
        const ImportItem &item = batch.items.at(place);
        QJsonObject record = item.record;
        for (auto it = record.begin(); it != record.end(); ++it)
            if (it.value().isObject()) // a lookup: Zoho takes its id
                it.value() = QJsonObject{{"id"_L1, it.value().toObject().value("id"_L1)}};
        if (batch.way == ImportBatch::Way::Update)
            record.insert("id"_L1, item.id);
        records.append(record);
    }
    return records;
}
} // namespace

ApiRequest request(const QString &module, const ImportBatch &batch, const QList<int> &places)
{
    const QJsonArray records = recordsOf(batch, places);
    if (batch.way == ImportBatch::Way::Upsert)
        return crmrequests::upsert(module, records, batch.checkFields);
    const bool update = batch.way == ImportBatch::Way::Update;
    ApiRequest call(App::Crm, update ? Verb::Put : Verb::Post, u"/crm/v8/"_s + module);
    call.requiredScope = u"ZohoCRM.modules.ALL"_s;
    call.setJson({{"data"_L1, records}});
    call.heavy = records.size() > lightRecords;
    if (update)
        call.repeat = Repeat::Safe;
    return call;
}

ImportBatch answered(ImportBatch batch, const QList<int> &places, const QJsonArray &elements)
{
    for (qsizetype i = 0; i < places.size() && i < elements.size(); ++i) {
        ImportItem &item = batch.items[places.at(i)];
        const QJsonObject element = elements.at(i).toObject();
        if (json::text(element, "status"_L1) != "success"_L1) {
            refuse(item, crmerrors::fromElement(element, 200));
            continue;
        }
        item.id = json::id(element.value("details"_L1).toObject().value("id"_L1));
        const bool updated = batch.way == ImportBatch::Way::Update || json::text(element, "action"_L1) == "update"_L1;
        item.state = updated ? ImportItem::State::Updated : ImportItem::State::Created;
    }
    return batch;
}

bool blamesRecords(const ApiError &error)
{
    return error.http == 400 && error.code != "INVALID_MODULE"_L1 && error.code != "AUTHORIZATION_FAILED"_L1 &&
           error.code != "LIMIT_EXCEEDED"_L1;
}

void refuse(ImportItem &item, const ApiError &error)
{
    item.state = ImportItem::State::Refused;
    item.field = error.field;
    item.code = error.code;
    item.message = error.detail;
}
} // namespace atlas::importcall
