// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/dealdecoder.h"

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/crm/crmjson.h"
#include "services/crm/dealdigest.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::dealdecoder
{
namespace
{
QList<Deal> decodeBodies(const QList<StoredRecord> &records, qsizetype from, qsizetype to, const QString &currency)
{
    QList<Deal> deals;
    deals.reserve(to - from);
    dealdigest::StringPool pool;
    for (qsizetype i = from; i < to; ++i) {
        const QJsonObject record = QJsonDocument::fromJson(records.at(i).body).object();
        if (record.isEmpty())
            continue;
        deals.append(crmjson::deal(record, currency));
        pool.share(deals.last());
    }
    return deals;
}
} // namespace

QJsonObject storedFields(const QJsonObject &record)
{
    static const QStringList kept = crmjson::dealFields() + QStringList{u"id"_s};
    QJsonObject reduced;
    for (const QString &name : kept) {
        const auto found = record.constFind(name);
        if (found != record.constEnd())
            reduced.insert(name, found.value());
    }
    return reduced;
}

StoredRecord storedRecord(const QJsonObject &record)
{
    const QJsonObject kept = storedFields(record);
    return {json::id(kept.value("id"_L1)), json::text(kept, "Modified_Time"_L1),
            QJsonDocument(kept).toJson(QJsonDocument::Compact)};
}

DecodedDeals decodePage(const QJsonArray &rows, const QString &homeCurrency)
{
    DecodedDeals decoded;
    dealdigest::StringPool pool;
    for (const QJsonValue &row : rows) {
        const QJsonObject record = row.toObject();
        Deal deal = crmjson::deal(record, homeCurrency);
        if (deal.id.isEmpty())
            continue;
        pool.share(deal);
        if (!decoded.newest.isValid() || deal.modified > decoded.newest)
            decoded.newest = deal.modified;
        decoded.records.append(storedRecord(record));
        decoded.deals.append(deal);
    }
    return decoded;
}

Task<QList<Deal>> decodeStored(QList<StoredRecord> records, QString homeCurrency)
{
    const qsizetype half = records.size() / 2;
    auto firstHalf = offThread([=] { return decodeBodies(records, 0, half, homeCurrency); });
    auto secondHalf = offThread([=] { return decodeBodies(records, half, records.size(), homeCurrency); });
    QList<Deal> deals = co_await firstHalf;
    deals.append(co_await secondHalf);
    co_return deals;
}

QString firstCurrency(const QList<StoredRecord> &records)
{
    for (const StoredRecord &stored : records) {
        const QString currency = json::text(QJsonDocument::fromJson(stored.body).object(), "Currency"_L1);
        if (!currency.isEmpty())
            return currency;
    }
    return {};
}
} // namespace atlas::dealdecoder
