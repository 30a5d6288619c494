// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentlist.h"

#include "services/sandbox/books/sales/customfields.h"

#include <QJsonDocument>

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A filter that compares something rows do not show.
struct SoughtField {
    QString parameter;
    QString lineKey; ///< of the lines; empty: not about lines
};

const QList<SoughtField> &soughtFields()
{
    static const QList<SoughtField> fields{{u"item_id"_s, u"item_id"_s},
                                           {u"item_name"_s, u"name"_s},
                                           {u"item_description"_s, u"description"_s},
                                           {u"custom_field"_s, {}},
                                           {u"created_date"_s, {}}};
    return fields;
}

bool isSought(const Call &call, const QString &parameter)
{
    const auto &query = call.request.query;
    return std::any_of(query.keyBegin(), query.keyEnd(),
                       [&parameter](const QString &key) { return key.startsWith(parameter); });
}

bool fits(const QString &text, const QString &suffix, const QString &wanted)
{
    if (suffix == "_startswith"_L1)
        return text.startsWith(wanted, Qt::CaseInsensitive);
    if (suffix == "_contains"_L1)
        return text.contains(wanted, Qt::CaseInsensitive);
    return text.compare(wanted, Qt::CaseInsensitive) == 0;
}

// The value of the first line that fits; the general filter then compares it once more.
QString fittingLine(const Call &call, const QJsonObject &record, const SoughtField &field)
{
    for (const QString &suffix : {u""_s, u"_startswith"_s, u"_contains"_s}) {
        if (!call.has(field.parameter + suffix))
            continue;
        for (const QJsonObject &line : buying::objectsOf(record, u"line_items")) {
            const QString text = line.value(field.lineKey).toString();
            if (fits(text, suffix, call.param(field.parameter + suffix)))
                return text;
        }
    }
    return {};
}
} // namespace

void addSought(const Call &call, const QJsonObject &record, QJsonObject &row)
{
    for (const SoughtField &field : soughtFields()) {
        if (!isSought(call, field.parameter))
            continue;
        if (!field.lineKey.isEmpty())
            row.insert(field.parameter, fittingLine(call, record, field));
        else if (field.parameter == "custom_field"_L1)
            row.insert(field.parameter, uniqueKeyOf(record));
        else
            row.insert(field.parameter, record.value("created_time"_L1).toString().left(10));
    }
}

ListSpec documentListSpec(const DocumentKind &kind, const QString &reportName)
{
    ListSpec spec;
    spec.kind = kind.kind;
    spec.key = kind.kind;
    spec.idField = kind.idField;
    spec.reportName = reportName;
    spec.textFilters = {kind.numberField,      u"reference_number"_s, u"customer_name"_s, u"item_name"_s,
                        u"item_description"_s, u"custom_field"_s,     u"email"_s,         uniqueFieldName};
    spec.amountFilters = {u"total"_s};
    spec.dateFilters = {u"date"_s, u"created_date"_s};
    spec.exactFilters = {u"customer_id"_s, u"item_id"_s, u"zcrm_potential_id"_s};
    spec.searchFields = {kind.numberField, u"reference_number"_s, u"customer_name"_s};
    spec.sortColumns = {u"customer_name"_s, kind.numberField,        u"date"_s,       u"total"_s,
                        u"created_time"_s,  u"last_modified_time"_s, uniqueFieldName, u"reference_number"_s};
    spec.modifiedFilter = true;
    return spec;
}

Response listDocuments(const Call &call, const ListSpec &spec)
{
    Response response = listRecords(call, spec);
    QStringList added;
    for (const SoughtField &field : soughtFields())
        if (isSought(call, field.parameter))
            added.append(field.parameter);
    if (added.isEmpty() || response.status != 200)
        return response;
    QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    QJsonArray rows;
    for (QJsonObject row : buying::objectsOf(answer, spec.key)) {
        for (const QString &key : std::as_const(added))
            row.remove(key);
        rows.append(row);
    }
    answer.insert(spec.key, rows);
    return Response::json(200, answer);
}

std::optional<bool> passesStatus(const QString &statusToday, const QString &filter, const QStringList &words)
{
    if (!words.contains(filter))
        return std::nullopt;
    return QString(statusToday).remove(u'_') == filter;
}
} // namespace atlas::sandbox::books::selling
