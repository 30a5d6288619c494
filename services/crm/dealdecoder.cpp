// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/dealdecoder.h"

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/crm/crmjson.h"
#include "services/crm/dealreader.h"

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
    dealreader::Reader reader;
    for (qsizetype i = from; i < to; ++i) {
        if (std::optional<Deal> deal = reader.readRecord(records.at(i).body, currency))
            deals.append(std::move(*deal));
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
