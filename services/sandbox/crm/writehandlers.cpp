// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/fieldvalues.h"
#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/recordwriter.h"
#include "services/sandbox/crm/requestbody.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString pathOf(qsizetype index)
{
    return u"$.data[%1]"_s.arg(index);
}

QJsonObject notAnObject(qsizetype index)
{
    return errorObject(u"INVALID_DATA"_s, {{u"expected_data_type"_s, u"jsonobject"_s}, {u"json_path"_s, pathOf(index)}},
                       u"invalid data"_s);
}

QJsonObject updateElement(RecordWriter &writer, const QJsonObject &json, qsizetype index, const QString &pathId,
                          std::optional<qint64> since)
{
    if (pathId.isEmpty() && !json.contains(u"id"_s))
        return errorObject(u"MANDATORY_NOT_FOUND"_s,
                           {{u"api_name"_s, u"id"_s}, {u"json_path"_s, QString(pathOf(index) + u".id"_s)}},
                           u"required field not found"_s);
    const auto id = parseId(pathId.isEmpty() ? json.value(u"id"_s).toString() : pathId);
    return writer.update(id.value_or(0), json, pathOf(index), since);
}

// The fields an upsert compares: those listed, else the module's own; unique fields always, after them.
QList<const Field *> checkFields(const Module &module, const QJsonObject &body, std::optional<Response> &refusal)
{
    QList<const Field *> fields;
    const QJsonValue listed = body.value(u"duplicate_check_fields"_s);
    const QJsonArray names = listed.isUndefined() ? QJsonArray{module.duplicateField} : listed.toArray();
    for (const auto name : names) {
        const Field *field = module.field(name.toString());
        if (!field || field->type == DataType::Structure) {
            refusal = invalidData(
                {{u"api_name"_s, u"duplicate_check_fields"_s}, {u"json_path"_s, u"$.duplicate_check_fields"_s}},
                u"invalid data"_s);
            return {};
        }
        fields.append(field);
    }
    for (const Field &field : module.fields)
        if (field.unique && !fields.contains(&field))
            fields.append(&field);
    return fields;
}

struct Match {
    QString field;
    qint64 id = 0;
};

Match matchOf(const Call &call, const Table &table, const QList<const Field *> &fields, const QJsonObject &json)
{
    for (const Field *field : fields) {
        ValueError error;
        const auto value = json.contains(field->api)
                               ? valueFromJson(*field, call.schema(), json.value(field->api), error)
                               : std::nullopt;
        if (!value || value->isNull())
            continue;
        if (const auto slot = duplicateOf(call.store, table, *field, *value, 0))
            return {field->api, table.row(*slot).id};
    }
    return {};
}
} // namespace

Response insertRecords(Call &call)
{
    if (call.request.segments.value(0) == u"Notes")
        return insertNotes(call);
    std::optional<Response> refusal;
    const Module *module = targetModule(call, u"CREATE"_s, refusal);
    if (!module)
        return *refusal;
    const QJsonArray data = requestData(call, 100, refusal);
    if (refusal)
        return *refusal;
    RecordWriter writer(call, *module);
    QJsonArray elements;
    for (qsizetype i = 0; i < data.size(); ++i)
        elements.append(data.at(i).isObject() ? writer.insert(data.at(i).toObject(), pathOf(i)) : notAnObject(i));
    return writeResult(elements, 201);
}

Response updateRecords(Call &call)
{
    if (call.request.segments.value(0) == u"Notes")
        return updateNotes(call);
    std::optional<Response> refusal;
    const Module *module = targetModule(call, u"UPDATE"_s, refusal);
    if (!module)
        return *refusal;
    const QString pathId = call.request.segments.value(1);
    const auto since = instantHeader(call, "if-unmodified-since", refusal);
    if (refusal)
        return *refusal;
    const QJsonArray data = requestData(call, pathId.isEmpty() ? 100 : 1, refusal);
    if (refusal)
        return *refusal;
    RecordWriter writer(call, *module);
    QJsonArray elements;
    for (qsizetype i = 0; i < data.size(); ++i)
        elements.append(data.at(i).isObject() ? updateElement(writer, data.at(i).toObject(), i, pathId, since)
                                              : notAnObject(i));
    return writeResult(elements, 200);
}

Response upsertRecords(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = targetModule(call, u"CREATE"_s, refusal);
    if (!module)
        return *refusal;
    if (!mayUse(call, module->api, u"UPDATE"_s))
        return scopeMismatch();
    if (module->duplicateField.isEmpty())
        return failure(400, u"NOT_SUPPORTED"_s, {{u"module"_s, module->api}}, u"upsert is not supported"_s);
    const auto since = instantHeader(call, "if-unmodified-since", refusal);
    QJsonObject body;
    const QJsonArray data = refusal ? QJsonArray() : requestData(call, 100, refusal, &body);
    const auto fields = refusal ? QList<const Field *>() : checkFields(*module, body, refusal);
    if (refusal)
        return *refusal;
    RecordWriter writer(call, *module);
    QJsonArray elements;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QJsonObject json = data.at(i).toObject();
        const Match match = matchOf(call, call.store.table(*module), fields, json);
        QJsonObject element =
            match.id ? writer.update(match.id, json, pathOf(i), since) : writer.insert(json, pathOf(i));
        if (element.value(u"status"_s) == u"success"_s) {
            element.insert(u"duplicate_field"_s, match.id ? QJsonValue(match.field) : QJsonValue());
            element.insert(u"action"_s, match.id ? u"update"_s : u"insert"_s);
        }
        elements.append(element);
    }
    return writeResult(elements, 200);
}
} // namespace atlas::sandbox::crm
