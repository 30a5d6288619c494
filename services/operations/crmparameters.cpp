// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/crmparameters.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmparameters
{
QString textParameter(const QJsonObject &parameters, QLatin1StringView name)
{
    return parameters.value(name).toString();
}

QStringList fieldNames(const QJsonObject &parameters)
{
    const QJsonValue value = parameters.value("fields"_L1);
    QStringList names;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &name : list)
            names.append(name.toString().trimmed());
    } else {
        names = value.toString().split(u',', Qt::SkipEmptyParts);
        for (QString &name : names)
            name = name.trimmed();
    }
    names.removeAll(QString());
    return names;
}

CrmListQuery listQuery(const QJsonObject &parameters)
{
    CrmListQuery query(textParameter(parameters, "module"_L1), fieldNames(parameters));
    query.perPage = parameters.value("per_page"_L1).toInt(query.perPage);
    query.pageToken = textParameter(parameters, "page_token"_L1);
    return query;
}

Result<CrmSearchQuery> searchQuery(const QJsonObject &parameters)
{
    CrmSearchQuery query(textParameter(parameters, "module"_L1));
    query.criteria = textParameter(parameters, "criteria"_L1);
    query.email = textParameter(parameters, "email"_L1);
    query.phone = textParameter(parameters, "phone"_L1);
    query.word = textParameter(parameters, "word"_L1);
    query.fields = fieldNames(parameters);
    query.perPage = parameters.value("per_page"_L1).toInt(query.perPage);
    const QString token = textParameter(parameters, "page_token"_L1);
    bool isNumber = token.isEmpty();
    if (!isNumber)
        query.page = token.toInt(&isNumber);
    if (!isNumber || query.page < 1) {
        ApiError error(ErrorKind::Usage, u"invalid_parameter"_s,
                       u"page_token must be the one of the page before; in searches it is a page number."_s);
        error.field = u"page_token"_s;
        return fail(error);
    }
    return query;
}

ApiError conflictError(const Conflict &conflict)
{
    QJsonArray fields;
    QStringList names;
    for (const FieldConflict &field : conflict.fields) {
        fields.append(QJsonObject{
            {"field"_L1, field.field}, {"base"_L1, field.base}, {"mine"_L1, field.mine}, {"theirs"_L1, field.theirs}});
        names.append(field.field);
    }
    ApiError error(ErrorKind::Conflict, u"changed_by_others"_s,
                   u"Changed by somebody else meanwhile: %1. Nothing was written."_s.arg(names.join(u", "_s)));
    error.field = names.value(0);
    error.details = {{"fields"_L1, fields},
                     {"changed_by"_L1, conflict.theirs.changedBy},
                     {"changed_at"_L1, conflict.theirs.changedAt}};
    return error;
}
} // namespace atlas::crmparameters
