// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmerrors.h"

#include "services/core/errormap/errormap.h"
#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmerrors
{
namespace
{
/// The record's state forbids the change, whatever value is sent.
bool blamesRecordState(const QString &code)
{
    static const QStringList codes{u"RECORD_LOCKED"_s, u"RECORD_IN_BLUEPRINT"_s, u"NOT_APPROVED"_s, u"NOT_REVIEWED"_s};
    return codes.contains(code);
}
} // namespace

ApiError refined(ApiError error)
{
    const QJsonArray several = error.details.value("errors"_L1).toArray();
    if (error.code == "MULTIPLE_OR_MULTI_ERRORS"_L1 && !several.isEmpty())
        return fromElement(several.first().toObject(), error.http);
    if (blamesRecordState(error.code))
        error.kind = ErrorKind::Forbidden;
    // Some answers name only the other half of the mapping, or nothing.
    if (error.field.isEmpty() && error.code == "MAPPING_MISMATCH"_L1)
        error.field = u"Stage"_s;
    if (error.field.isEmpty() && error.code == "INVALID_MODULE"_L1)
        error.field = u"module"_s;
    return error;
}

ApiError fromElement(const QJsonObject &element, int http)
{
    // Elements come inside 200 and 207 too; the mapping of codes to kinds has one home, the core's.
    ApiReply reply;
    reply.status = http >= 400 ? http : 400;
    reply.body = QJsonDocument(QJsonObject{{"data"_L1, QJsonArray{element}}}).toJson(QJsonDocument::Compact);
    ApiError error = classify(App::Crm, reply, QDateTime());
    error.http = http;
    return refined(error);
}

Result<QJsonObject> writtenDetails(const QJsonObject &answer, int http)
{
    const QJsonObject element = answer.value("data"_L1).toArray().first().toObject();
    if (json::text(element, "status"_L1) == "success"_L1)
        return element.value("details"_L1).toObject();
    if (!json::text(element, "code"_L1).isEmpty())
        return fail(fromElement(element, http));
    ApiError error(ErrorKind::Decode, u"no_element"_s, u"The answer does not say what became of the record."_s);
    error.http = http;
    return fail(error);
}

bool meansNotFound(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound || error.http == 404 ||
           (error.code == "INVALID_DATA"_L1 && error.details.contains("resource_path_index"_L1));
}
} // namespace atlas::crmerrors
