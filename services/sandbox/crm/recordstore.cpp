// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/recordstore.h"

#include "services/sandbox/crm/ids.h"

#include <algorithm>
#include <cmath>
#include <QJsonDocument>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Value expectedRevenue(const Table &table, const Row &row)
{
    const Value amount = table.stored(row, table.module().amountIndex);
    const Value probability = table.stored(row, table.module().probabilityIndex);
    if (amount.isNull() || probability.isNull())
        return {};
    return Value::decimal(std::round(amount.toDouble() * probability.toDouble()) / 100.0);
}

Value fullName(const Table &table, const Row &row)
{
    const QString first = table.stored(row, table.module().firstNameIndex).text;
    const QString last = table.stored(row, table.module().lastNameIndex).text;
    return Value::string(first.isEmpty() ? last : first + u' ' + last);
}
} // namespace

Store::Store()
{
    for (const Module &module : m_schema.modules())
        m_tables.emplace_back(module, pool);
}

std::optional<Store::Place> Store::find(qint64 id)
{
    const Module *module = moduleOfId(id);
    if (!module)
        return std::nullopt;
    Table &home = table(*module);
    const auto slot = home.slotOf(id);
    return slot ? std::optional(Place{&home, *slot}) : std::nullopt;
}

const Module *Store::moduleOfId(qint64 id) const
{
    const int index = id < ids::organisation ? -1 : ids::moduleOf(id);
    return index >= 0 && index < m_schema.modules().size() ? &m_schema.modules().at(index) : nullptr;
}

Value Store::value(const Table &table, const Row &row, const Field &field) const
{
    switch (field.source) {
    case Source::Stored:
        return table.stored(row, field.index);
    case Source::Id:
        return Value::whole(row.id);
    case Source::Owner:
        return Value::reference(users.at(row.owner).id);
    case Source::CreatedBy:
        return Value::reference(users.at(row.createdBy).id);
    case Source::ModifiedBy:
        return Value::reference(users.at(row.modifiedBy).id);
    case Source::CreatedTime:
        return Value::instant(row.created);
    case Source::ModifiedTime:
        return Value::instant(row.modified);
    case Source::ActivityTime:
        return row.activity ? Value::instant(row.activity) : Value();
    case Source::FullName:
        return fullName(table, row);
    case Source::ExpectedRevenue:
        return expectedRevenue(table, row);
    case Source::Converted:
        return Value::boolean(row.converted);
    case Source::RecordStatus:
        return Value::string(u"Available"_s);
    case Source::Locked:
        return Value::boolean(false);
    case Source::Layout:
        return Value::json(u"{\"name\":\"Standard\",\"id\":\"%1\"}"_s.arg(table.module().layoutId));
    case Source::Tag: {
        const Value own = table.stored(row, field.index);
        return own.isNull() ? Value::json(u"[]"_s) : own;
    }
    }
    return {};
}

QString Store::nameOf(const Table &table, const Row &row) const
{
    return value(table, row, table.module().fields.at(table.module().nameIndex)).text;
}

std::optional<QString> Store::nameOfId(qint64 id) const
{
    const Module *module = moduleOfId(id);
    if (!module)
        return std::nullopt;
    const Table &home = table(*module);
    const auto slot = home.slotOf(id);
    return slot ? std::optional(nameOf(home, home.row(*slot))) : std::nullopt;
}

std::optional<quint16> Store::userIndex(qint64 id) const
{
    const auto it = std::find_if(users.cbegin(), users.cend(), [id](const User &user) { return user.id == id; });
    return it == users.cend() ? std::nullopt : std::optional(quint16(it - users.cbegin()));
}

qint64 Store::nextId(const Module &module)
{
    return ids::recordBase(module.index) + ids::firstAdded + ++added * 17;
}

const Tag &Store::tag(const Module &module, const QString &name)
{
    const auto it = std::find_if(tags.cbegin(), tags.cend(), [&](const Tag &known) {
        return known.module == module.api && known.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (it != tags.cend())
        return *it;
    tags.append({ids::tags + tags.size() + 1, module.api, name, {}});
    return tags.last();
}

void Store::note(qint64 recordId, HistoryEntry entry)
{
    entry.id = ids::organisation + 700'000'000 + ++added;
    history[recordId].prepend(std::move(entry));
}

const Row *Store::indexed(const Row &row, qint64 nowMs, qint64 lagMs) const
{
    const auto it = m_stale.constFind(row.id);
    if (it == m_stale.cend() || nowMs - it->atMs >= lagMs)
        return &row;
    return it->before ? &*it->before : nullptr;
}

void Store::remember(qint64 id, std::optional<Row> before, qint64 nowMs, qint64 lagMs)
{
    m_stale.removeIf([&](const auto &entry) { return nowMs - entry.value().atMs >= lagMs; });
    const auto it = m_stale.find(id);
    if (it != m_stale.end())
        it->atMs = nowMs; // still unseen by the index: it goes on showing what it showed
    else
        m_stale.insert(id, {std::move(before), nowMs});
}

std::shared_ptr<const Zone> Store::zone(const QString &iana)
{
    auto &zone = zones[iana];
    if (!zone)
        zone = std::make_shared<const Zone>(iana.toUtf8());
    return zone;
}

void Store::seal()
{
    for (Table &table : m_tables)
        table.seal();
}
} // namespace atlas::sandbox::crm
