// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/recordwriter.h"

#include "services/sandbox/crm/recordview.h"

#include <QJsonDocument>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

RecordWriter::RecordWriter(Call &call, const Module &module)
    : m_call(call)
    , m_module(module)
    , m_table(call.store.table(module))
{
}

QJsonObject RecordWriter::insert(const QJsonObject &json, const QString &path)
{
    const Draft draft = validatedDraft({m_call.store, m_table, nullptr, path}, json);
    if (!draft.errors.isEmpty())
        return errorElement(draft);
    QJsonObject element = success(*m_table.slotOf(create(draft)), u"record added"_s);
    QJsonObject details = element.value(u"details"_s).toObject();
    details.insert(u"$approval_state"_s, u"approved"_s);
    element.insert(u"details"_s, details);
    return element;
}

QJsonObject RecordWriter::update(qint64 id, const QJsonObject &json, const QString &path,
                                 std::optional<qint64> unmodifiedSince)
{
    const QJsonObject where{{u"api_name"_s, u"id"_s}, {u"json_path"_s, QString(path + u".id"_s)}};
    const auto slot = m_table.slotOf(id);
    if (!slot)
        return errorObject(u"INVALID_DATA"_s, where, u"the id given seems to be invalid"_s);
    const Row &row = m_table.row(*slot);
    if (row.converted)
        return errorObject(u"CONVERTED_RECORD"_s, where, u"can't update the converted record"_s);
    if (unmodifiedSince && row.modified > *unmodifiedSince)
        return errorObject(u"ALREADY_MODIFIED"_s, times(row),
                           u"record updated time has already passed if-unmodified-since time"_s);
    const Draft draft = validatedDraft({m_call.store, m_table, &row, path}, json);
    if (!draft.errors.isEmpty())
        return errorElement(draft);
    apply(*slot, draft);
    return success(*slot, u"record updated"_s);
}

QJsonObject RecordWriter::remove(qint64 id)
{
    const QJsonObject details{{u"id"_s, QString::number(id)}};
    const auto slot = m_table.slotOf(id);
    if (!slot)
        return errorObject(u"INVALID_DATA"_s, details, u"record not deleted"_s);
    const Row &row = m_table.row(*slot);
    m_call.store.deleted.prepend({m_module.api, id, m_call.store.nameOf(m_table, row), m_call.userIndex, row.createdBy,
                                  row.owner, m_call.now(), false});
    m_table.remove(*slot);
    *m_call.wrote = true;
    return {{u"code"_s, u"SUCCESS"_s},
            {u"details"_s, details},
            {u"message"_s, u"record deleted"_s},
            {u"status"_s, u"success"_s}};
}

qint64 RecordWriter::create(const Draft &draft)
{
    Row row;
    row.id = m_call.store.nextId(m_module);
    row.created = row.modified = m_call.now();
    row.activity = m_module.isNotes() || m_module.isActivity() ? 0 : m_call.now();
    row.owner = row.createdBy = row.modifiedBy = m_call.userIndex;
    row.changed = true;
    setDefaults(row);
    fill(row, draft);
    derive(row, draft);
    const qint64 id = row.id;
    m_call.store.remember(id, std::nullopt, m_call.nowMs, m_call.lagMs);
    m_call.store.note(id, {0, m_call.now(), m_call.userIndex, u"added"_s, {}});
    const quint32 slot = m_table.add(std::move(row));
    touchRelated(m_table.row(slot));
    *m_call.wrote = true;
    return id;
}

void RecordWriter::apply(quint32 slot, const Draft &draft)
{
    const Row before = m_table.row(slot);
    m_call.store.remember(before.id, before, m_call.nowMs, m_call.lagMs);
    m_table.change(slot, [&](Row &row) {
        fill(row, draft);
        row.modified = m_call.now();
        row.modifiedBy = m_call.userIndex;
        row.activity = row.activity ? m_call.now() : 0;
        row.changed = true;
        derive(row, draft);
    });
    recordHistory(before, m_table.row(slot));
    touchRelated(m_table.row(slot));
    *m_call.wrote = true;
}

QJsonObject RecordWriter::success(quint32 slot, const QString &message) const
{
    return {{u"code"_s, u"SUCCESS"_s},
            {u"details"_s, times(m_table.row(slot))},
            {u"message"_s, message},
            {u"status"_s, u"success"_s}};
}

QJsonObject RecordWriter::times(const Row &row) const
{
    const auto stamp = [&](qint64 at) { return QString::fromLatin1(m_call.zone().format(at)); };
    return {{u"Modified_Time"_s, stamp(row.modified)},
            {u"Modified_By"_s, userObject(m_call.store.users.at(row.modifiedBy))},
            {u"Created_Time"_s, stamp(row.created)},
            {u"Created_By"_s, userObject(m_call.store.users.at(row.createdBy))},
            {u"id"_s, QString::number(row.id)}};
}

void RecordWriter::fill(Row &row, const Draft &draft)
{
    for (const Draft::Entry &entry : draft.entries) {
        if (entry.field->source == Source::Owner)
            row.owner = *m_call.store.userIndex(entry.value.integer);
        else
            m_table.store(row, entry.field->index,
                          entry.field->source == Source::Tag ? tagsOf(entry.value) : entry.value);
    }
}

void RecordWriter::setText(Row &row, const QString &api, const QString &text)
{
    if (const Field *field = m_module.field(api))
        m_table.store(row, field->index, Value::string(text));
}

void RecordWriter::setDefaults(Row &row)
{
    setText(row, u"Currency"_s, u"EUR"_s);
    if (m_module.api == u"Tasks") {
        setText(row, u"Status"_s, u"Not Started"_s);
        setText(row, u"Priority"_s, u"Normal"_s);
    }
}

void RecordWriter::derive(Row &row, const Draft &draft)
{
    if (const Field *currency = m_module.field(u"Currency"_s)) {
        const QString code = m_table.stored(row, currency->index).text;
        m_table.store(row, m_module.field(u"Exchange_Rate"_s)->index,
                      Value::decimal(code == u"USD"   ? 1.08
                                     : code == u"GBP" ? 0.86
                                                      : 1.0));
    }
    if (m_module.api == u"Deals")
        deriveDeal(row, draft);
    if (m_module.api == u"Tasks" && draft.sets(u"Status"_s)) {
        const bool done = draft.value(u"Status"_s)->text == u"Completed";
        m_table.store(row, m_module.field(u"Closed_Time"_s)->index, done ? Value::instant(m_call.now()) : Value());
    }
    if (const auto duration = draft.value(u"Call_Duration"_s); duration && !duration->isNull()) {
        const QStringList parts = duration->text.split(u':');
        m_table.store(row, m_module.field(u"Call_Duration_in_seconds"_s)->index,
                      Value::whole(parts.at(0).toInt() * 60 + parts.at(1).toInt()));
    }
}

// The stage brings its default probability unless the call sets one; closing measures how long the sale took.
void RecordWriter::deriveDeal(Row &row, const Draft &draft)
{
    if (!draft.sets(u"Stage"_s))
        return;
    const Option *stage = m_call.schema().stage(draft.value(u"Stage"_s)->text);
    if (!draft.sets(u"Probability"_s))
        m_table.store(row, m_module.field(u"Probability"_s)->index, Value::whole(stage->probability));
    const qint64 days = (m_call.now() - row.created) / 86400;
    const Value duration = stage->forecastType == u"Open" ? Value() : Value::whole(days);
    m_table.store(row, m_module.field(u"Overall_Sales_Duration"_s)->index, duration);
    m_table.store(row, m_module.field(u"Sales_Cycle_Duration"_s)->index, duration);
}

void RecordWriter::touchActivity(qint64 id)
{
    const auto place = m_call.store.find(id);
    if (!place)
        return;
    place->table->change(place->slot, [&](Row &row) {
        row.activity = m_call.now();
        row.changed = true;
    });
}

void RecordWriter::touchRelated(const Row &row)
{
    if (!m_module.isNotes() && !m_module.isActivity())
        return;
    QList<qint64> related;
    for (const auto &api : {u"Parent_Id"_s, u"What_Id"_s, u"Who_Id"_s})
        if (const Field *field = m_module.field(api))
            if (const Value id = m_table.stored(row, field->index); !id.isNull())
                related.append(id.integer);
    for (const qint64 id : std::as_const(related))
        touchActivity(id);
}

Value RecordWriter::tagsOf(const Value &sent)
{
    QJsonArray stored;
    const QJsonArray tags = QJsonDocument::fromJson(sent.text.toUtf8()).array();
    for (const auto json : tags) {
        const Tag &tag = m_call.store.tag(m_module, json.toObject().value(u"name"_s).toString().trimmed());
        stored.append(QJsonObject{{u"name"_s, tag.name},
                                  {u"id"_s, QString::number(tag.id)},
                                  {u"color_code"_s, tag.colour.isEmpty() ? QJsonValue() : QJsonValue(tag.colour)}});
    }
    if (stored.isEmpty())
        return {};
    return Value::json(QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

void RecordWriter::recordHistory(const Row &before, const Row &after)
{
    const RecordView view(m_call.store, m_call.user());
    HistoryEntry entry{0, m_call.now(), m_call.userIndex, u"updated"_s, {}};
    for (const Field &field : m_module.fields) {
        if (field.source != Source::Stored && field.source != Source::Owner)
            continue;
        const Value from = m_call.store.value(m_table, before, field);
        const Value to = m_call.store.value(m_table, after, field);
        if (!(from == to))
            entry.changes.append({field.api, view.jsonOf(field, from), view.jsonOf(field, to)});
    }
    if (!entry.changes.isEmpty())
        m_call.store.note(after.id, entry);
}
} // namespace atlas::sandbox::crm
