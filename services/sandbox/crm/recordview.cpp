// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/recordview.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

RecordView::RecordView(const Store &store, const User &user)
    : m_store(store)
    , m_user(user)
{
}

void RecordView::write(JsonWriter &out, const Table &table, const Row &row, const QList<const Field *> &fields,
                       const QString &moduleKey) const
{
    out.beginObject();
    for (const Field *field : fields) {
        if (field->source == Source::Id)
            continue;
        out.key(field->api);
        writeValue(out, *field, m_store.value(table, row, *field));
        if (field->api == u"What_Id")
            writeRelatedModule(out, table, row);
    }
    if (!moduleKey.isEmpty()) {
        out.key(u"$module");
        out.string(moduleKey);
    }
    out.key(u"id");
    out.ascii(QByteArray::number(row.id));
    out.endObject();
}

void RecordView::writeWhole(JsonWriter &out, const Table &table, const Row &row) const
{
    out.beginObject();
    for (const Field &field : table.module().fields) {
        out.key(field.api);
        writeValue(out, field, m_store.value(table, row, field));
    }
    writeSystemKeys(out, table, row);
    out.endObject();
}

void RecordView::writeSystemKeys(JsonWriter &out, const Table &table, const Row &row) const
{
    const Field *currency = table.module().field(u"Currency"_s);
    const QString code = currency ? m_store.value(table, row, *currency).text : QString();
    out.key(u"$currency_symbol");
    out.string(code == u"USD" ? u"$" : code == u"GBP" ? u"£" : u"€");
    out.key(u"$sharing_permission");
    out.string(u"full_access");
    out.key(u"$approval_state");
    out.string(u"approved");
    for (const auto name : {u"$process_flow", u"$locked_for_me", u"$orchestration", u"$in_merge", u"$pathfinder"}) {
        out.key(name);
        out.boolean(false);
    }
    for (const auto name : {u"$field_states", u"$wizard_connection_path", u"$review", u"$zia_visions"}) {
        out.key(name);
        out.null();
    }
    out.key(u"$editable");
    out.boolean(true);
    out.key(u"$approval");
    out.raw(R"({"delegate":false,"approve":false,"reject":false,"resubmit":false})");
    out.key(u"$review_process");
    out.raw(R"({"approve":false,"reject":false,"resubmit":false})");
    out.key(u"$has_more");
    out.raw("{}");
    if (table.module().isNotes()) {
        out.key(u"$attachments");
        out.null();
        out.key(u"$is_shared_to_client");
        out.boolean(false);
        out.key(u"$voice_note");
        out.boolean(false);
    }
    if (table.module().isActivity())
        writeRelatedModule(out, table, row);
}

void RecordView::writeRelatedModule(JsonWriter &out, const Table &table, const Row &row) const
{
    const Value what = m_store.value(table, row, *table.module().field(u"What_Id"_s));
    const Module *module = what.isNull() ? nullptr : m_store.moduleOfId(what.integer);
    out.key(u"$se_module");
    if (module)
        out.string(module->api);
    else
        out.null();
}

void RecordView::writeValue(JsonWriter &out, const Field &field, const Value &value) const
{
    switch (value.kind) {
    case Value::Kind::Null:
        if (field.type == DataType::Boolean)
            out.boolean(false);
        else
            out.null();
        break;
    case Value::Kind::Bool:
        out.boolean(value.integer != 0);
        break;
    case Value::Kind::Integer:
        if (field.type == DataType::BigInt) // beyond what a double holds
            out.ascii(QByteArray::number(value.integer));
        else
            out.number(value.integer);
        break;
    case Value::Kind::Number:
        out.number(value.number);
        break;
    case Value::Kind::Text:
        out.string(value.text);
        break;
    case Value::Kind::Date:
        out.ascii(formatDay(value.integer));
        break;
    case Value::Kind::DateTime:
        out.ascii(m_user.zone->format(value.integer));
        break;
    case Value::Kind::Json:
        out.raw(value.text.toUtf8());
        break;
    case Value::Kind::Reference:
        writeReference(out, field, value.integer);
        break;
    }
}

void RecordView::writeReference(JsonWriter &out, const Field &field, qint64 id) const
{
    if (field.api == u"Parent_Id") {
        writeParent(out, id);
        return;
    }
    const auto user = field.type == DataType::OwnerLookup ? m_store.userIndex(id) : std::nullopt;
    const auto name = user ? std::nullopt : m_store.nameOfId(id);
    if (!user && !name) {
        out.null();
        return;
    }
    out.beginObject();
    out.key(u"name");
    out.string(user ? m_store.users.at(*user).fullName() : *name);
    out.key(u"id");
    out.ascii(QByteArray::number(id));
    if (user) {
        out.key(u"email");
        out.string(m_store.users.at(*user).email);
    }
    out.endObject();
}

void RecordView::writeParent(JsonWriter &out, qint64 id) const
{
    const auto name = m_store.nameOfId(id);
    if (!name) {
        out.null();
        return;
    }
    const Module *module = m_store.moduleOfId(id);
    out.beginObject();
    out.key(u"module");
    out.beginObject();
    out.key(u"api_name");
    out.string(module->api);
    out.key(u"id");
    out.ascii(QByteArray::number(module->id));
    out.endObject();
    out.key(u"name");
    out.string(*name);
    out.key(u"id");
    out.ascii(QByteArray::number(id));
    out.endObject();
}

QString RecordView::jsonOf(const Field &field, const Value &value) const
{
    JsonWriter out;
    writeValue(out, field, value);
    return QString::fromUtf8(out.take());
}

QList<const Field *> fieldsNamed(const Module &module, const QString &names, bool lists)
{
    QList<const Field *> fields;
    const QStringList parts = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Field *field = module.field(part.trimmed());
        if (field && !fields.contains(field) && !(lists && field->singleOnly))
            fields.append(field);
    }
    return fields;
}

QList<const Field *> listFields(const Call &call, const Module &module, std::optional<Response> &refusal)
{
    const QString names = call.param(u"fields"_s);
    if (names.isEmpty())
        refusal = missingParam(u"fields"_s);
    else if (names.count(u',') >= 50)
        refusal = failure(400, u"LIMIT_EXCEEDED"_s, {{u"limit"_s, 50}, {u"param_name"_s, u"fields"_s}},
                          u"the number of fields given exceeds the limit"_s);
    return refusal ? QList<const Field *>() : fieldsNamed(module, names, true);
}
} // namespace atlas::sandbox::crm
