// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/validation.h"

#include "services/sandbox/crm/fieldvalues.h"

#include <algorithm>
#include <QJsonDocument>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const auto required = u"required field not found"_s;

void checkReference(Draft &draft, const DraftContext &context, const Draft::Entry &entry)
{
    const Field &field = *entry.field;
    if (!field.isReference() || entry.value.isNull())
        return;
    if (field.type == DataType::OwnerLookup) {
        const auto user = context.store.userIndex(entry.value.integer);
        if (!user || !context.store.users.at(*user).active)
            addError(draft, context, field.api, u"INVALID_DATA"_s, u"the id given seems to be invalid"_s, {}, u".id"_s);
        return;
    }
    const Module *module = context.store.moduleOfId(entry.value.integer);
    const bool exists = module && context.store.table(*module).slotOf(entry.value.integer);
    const bool fits = exists && (field.lookup.isEmpty() || field.lookup == module->api ||
                                 (field.api == u"Who_Id" && module->api == u"Leads"));
    if (!fits)
        addError(draft, context, field.api, u"INVALID_DATA"_s, u"the related id given seems to be invalid"_s, {},
                 u".id"_s);
}

void checkTags(Draft &draft, const DraftContext &context, const Draft::Entry &entry)
{
    const QJsonArray tags = QJsonDocument::fromJson(entry.value.text.toUtf8()).array();
    const bool named = std::all_of(tags.begin(), tags.end(), [](const QJsonValue &tag) {
        return !tag.toObject().value(u"name"_s).toString().trimmed().isEmpty();
    });
    if (!named)
        addError(draft, context, u"Tag"_s, u"INVALID_DATA"_s, u"invalid data"_s,
                 {{u"expected_data_type"_s, u"jsonarray"_s}});
}

void readFields(Draft &draft, const DraftContext &context, const QJsonObject &json)
{
    for (const Field &field : context.table.module().fields) {
        if (field.readOnly || field.source == Source::Layout || !json.contains(field.api))
            continue;
        ValueError error;
        const auto value = valueFromJson(field, context.store.schema(), json.value(field.api), error);
        if (!value) {
            addError(draft, context, field.api, error.code, error.message, error.details, error.pathSuffix);
            continue;
        }
        if (field.source == Source::Owner && value->isNull())
            continue; // a record always has an owner
        draft.entries.append({&field, *value});
        checkReference(draft, context, draft.entries.last());
        if (field.source == Source::Tag)
            checkTags(draft, context, draft.entries.last());
    }
}

bool alreadyRefused(const Draft &draft, const QString &api)
{
    return std::any_of(draft.errors.cbegin(), draft.errors.cend(), [&](const QJsonObject &error) {
        return error.value(u"details"_s).toObject().value(u"api_name"_s) == api;
    });
}

// Layout:{"id"} switches on the checks of that layout.
void checkMandatory(Draft &draft, const DraftContext &context, const QJsonObject &json)
{
    const Module &module = context.table.module();
    const QJsonValue layout = json.value(u"Layout"_s);
    const bool byLayout = !context.existing && layout.isObject();
    if (byLayout && layout.toObject().value(u"id"_s) != QString::number(module.layoutId))
        addError(draft, context, u"Layout"_s, u"INVALID_DATA"_s, u"the id given seems to be invalid"_s, {}, u".id"_s);
    for (const Field &field : module.fields) {
        if (!field.mandatory && !(byLayout && field.required))
            continue;
        const auto value = draft.value(field.api);
        const bool missing = context.existing ? value && value->isNull() : !value || value->isNull();
        if (missing && !alreadyRefused(draft, field.api))
            addError(draft, context, field.api, u"MANDATORY_NOT_FOUND"_s, required);
    }
}

void checkUnique(Draft &draft, const DraftContext &context)
{
    for (const Draft::Entry &entry : std::as_const(draft.entries)) {
        if (!entry.field->unique || entry.value.isNull())
            continue;
        const auto slot = duplicateOf(context.store, context.table, *entry.field, entry.value,
                                      context.existing ? context.existing->id : 0);
        if (!slot)
            continue;
        const Row &row = context.table.row(*slot);
        const User &owner = context.store.users.at(row.owner);
        const Module &module = context.table.module();
        QJsonObject ownerObject = userObject(owner);
        ownerObject.insert(u"zuid"_s, owner.zuid);
        const QString id = QString::number(row.id);
        addError(draft, context, entry.field->api, u"DUPLICATE_DATA"_s, u"duplicate data"_s,
                 {{u"id"_s, id},
                  {u"more_records"_s, false},
                  {u"duplicate_record"_s, QJsonObject{{u"Owner"_s, ownerObject},
                                                      {u"module"_s, QJsonObject{{u"api_name"_s, module.api},
                                                                                {u"id"_s, QString::number(module.id)}}},
                                                      {u"id"_s, id}}}});
    }
}
} // namespace

bool Draft::sets(const QString &api) const
{
    return value(api).has_value();
}

std::optional<Value> Draft::value(const QString &api) const
{
    const auto it =
        std::find_if(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.field->api == api; });
    return it == entries.cend() ? std::nullopt : std::optional(it->value);
}

Value DraftContext::after(const Draft &draft, const QString &api) const
{
    if (const auto sent = draft.value(api))
        return *sent;
    const Field *field = table.module().field(api);
    return existing && field ? store.value(table, *existing, *field) : Value();
}

Draft validatedDraft(const DraftContext &context, const QJsonObject &json)
{
    Draft draft;
    readFields(draft, context, json);
    checkMandatory(draft, context, json);
    checkModuleRules(draft, context, json);
    if (draft.errors.isEmpty())
        checkUnique(draft, context);
    return draft;
}

void addError(Draft &draft, const DraftContext &context, const QString &api, const QString &code,
              const QString &message, QJsonObject details, const QString &pathSuffix)
{
    details.insert(u"api_name"_s, api);
    details.insert(u"json_path"_s, QString(context.path + u'.' + api + pathSuffix));
    draft.errors.append(errorObject(code, details, message));
}

QJsonObject errorElement(const Draft &draft)
{
    if (draft.errors.size() == 1)
        return draft.errors.first();
    QJsonArray all;
    for (const QJsonObject &error : draft.errors)
        all.append(error);
    // The outer message is UNCONFIRMED.
    return errorObject(u"MULTIPLE_OR_MULTI_ERRORS"_s, {{u"errors"_s, all}}, u"Multiple errors"_s);
}

std::optional<quint32> duplicateOf(const Store &store, const Table &table, const Field &field, const Value &value,
                                   qint64 except)
{
    const auto it = std::find_if(table.live().cbegin(), table.live().cend(), [&](quint32 slot) {
        const Row &row = table.row(slot);
        return row.id != except && !row.converted && compareValues(store.value(table, row, field), value) == 0;
    });
    return it == table.live().cend() ? std::nullopt : std::optional(*it);
}
} // namespace atlas::sandbox::crm
