// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/customfields.h"

#include <QJsonDocument>

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestKey = 255;

// Settings keep ids below those given to records.
QString uniqueFieldId(const DocumentKind &kind)
{
    static const QStringList kinds{kind::invoices, kind::estimates, kind::salesOrders, kind::creditNotes,
                                   kind::payments};
    return QString::number(712300000000063901 + kinds.indexOf(kind.kind));
}

QJsonObject fieldEntry(const DocumentKind &kind, const QString &value)
{
    return {{"customfield_id"_L1, uniqueFieldId(kind)},
            {"api_name"_L1, uniqueFieldName},
            {"index"_L1, 1},
            {"label"_L1, u"Atlas key"_s},
            {"data_type"_L1, u"string"_s},
            {"is_active"_L1, true},
            {"is_unique"_L1, true},
            {"show_on_pdf"_L1, false},
            {"value"_L1, value}};
}

bool namesUniqueField(const DocumentKind &kind, const QJsonObject &entry)
{
    if (entry.contains("customfield_id"_L1))
        return entry.value("customfield_id"_L1).toString() == uniqueFieldId(kind);
    if (entry.contains("api_name"_L1))
        return entry.value("api_name"_L1).toString() == uniqueFieldName;
    return entry.value("index"_L1).toInt() == 1;
}

std::optional<QJsonObject> byUniqueKey(const Call &call, const DocumentKind &kind, const QString &value)
{
    for (const auto &[id, record] : std::as_const(call.store).of(kind.kind).all())
        if (uniqueKeyOf(record) == value)
            return record;
    return std::nullopt;
}
} // namespace

QString uniqueKeyOf(const QJsonObject &record)
{
    return record.value("custom_field_hash"_L1).toObject().value(uniqueFieldName).toString();
}

void showCustomFields(const DocumentKind &kind, QJsonObject &record)
{
    const QString key = uniqueKeyOf(record);
    record["custom_fields"_L1] = QJsonArray{fieldEntry(kind, key)};
    record["custom_field_hash"_L1] =
        key.isEmpty() ? QJsonObject()
                      : QJsonObject{{uniqueFieldName, key}, {QString(uniqueFieldName + u"_unformatted"_s), key}};
}

Refusal setUniqueKey(const Call &call, const DocumentKind &kind, const QString &value, QJsonObject &record)
{
    if (value.size() > longestKey)
        return invalidValue(uniqueFieldName);
    const auto other = value.isEmpty() ? std::nullopt : byUniqueKey(call, kind, value);
    if (other && other->value(kind.idField) != record.value(kind.idField))
        return refuse(400, 1001, u"The value %1 of %2 already exists"_s.arg(value, uniqueFieldName));
    record["custom_field_hash"_L1] = value.isEmpty() ? QJsonObject() : QJsonObject{{uniqueFieldName, value}};
    showCustomFields(kind, record);
    return std::nullopt;
}

Refusal setCustomFields(const Call &call, const DocumentKind &kind, const QJsonArray &sent, QJsonObject &record)
{
    for (const auto &value : sent) {
        const QJsonObject entry = value.toObject();
        if (!namesUniqueField(kind, entry) || !entry.value("value"_L1).isString())
            return invalidValue(u"custom_fields"_s);
        if (auto refusal = setUniqueKey(call, kind, entry.value("value"_L1).toString(), record))
            return refusal;
    }
    return std::nullopt;
}

Response putCustomFields(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    if (!record)
        return *refusal;
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body);
    if (!body.isArray())
        return body.isNull() ? refuse(400, 1038, u"JSON is not well formed"_s) : invalidValue(u"JSONString"_s);
    refusal = setCustomFields(call, kind, body.array(), *record);
    if (refusal)
        return *refusal;
    keepRecord(call, kind, *record);
    return done(u"Custom Fields Updated Successfully"_s);
}

UpsertTarget upsertTarget(const Call &call, const DocumentKind &kind, Refusal &refusal)
{
    const auto header = [&call](const char *name) { return QString::fromUtf8(call.request.headers.value(name)); };
    const QString value = header("x-unique-identifier-value");
    if (header("x-unique-identifier-key") != uniqueFieldName)
        refusal = invalidValue(u"X-Unique-Identifier-Key"_s);
    else if (value.trimmed().isEmpty() || value.size() > longestKey)
        refusal = invalidValue(u"X-Unique-Identifier-Value"_s);
    if (refusal)
        return {};
    if (auto record = byUniqueKey(call, kind, value))
        return {record, {}};
    if (header("x-upsert").compare("true"_L1, Qt::CaseInsensitive) == 0)
        return {std::nullopt, value};
    refusal = notFound(kind.title);
    return {};
}
} // namespace atlas::sandbox::books::selling
