// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmdirectoryrows.h"

#include "services/core/json.h"
#include "services/crm/crmdirectoryjson.h"
#include "services/crm/crmjson.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmdirectoryrows
{
namespace
{
constexpr int keptMonths = 12;

template <class T>
bool idLess(const T &a, const T &b)
{
    return a.id < b.id;
}

/// Ascending by id, each id once: the one that came last.
template <class T>
void sortById(QList<T> &list)
{
    if (std::is_sorted(list.cbegin(), list.cend(), [](const T &a, const T &b) { return a.id <= b.id; }))
        return;
    std::stable_sort(list.begin(), list.end(), idLess<T>);
    const auto firstOfSame =
        std::unique(list.rbegin(), list.rend(), [](const T &a, const T &b) { return a.id == b.id; });
    list.erase(list.begin(), firstOfSame.base());
}

/// Both ascend by id; where both have one, that of `news` stays.
template <class T>
void mergeById(QList<T> &list, const QList<T> &news)
{
    if (news.isEmpty())
        return;
    QList<T> merged;
    merged.reserve(list.size() + news.size());
    std::set_union(news.cbegin(), news.cend(), list.cbegin(), list.cend(), std::back_inserter(merged), idLess<T>);
    list = merged;
}

template <class T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto found =
        std::lower_bound(list.cbegin(), list.cend(), id, [](const T &a, const QString &b) { return a.id < b; });
    return found != list.cend() && found->id == id ? &*found : nullptr;
}

/// Drops the typed records that `known` holds in the same state or in a later one: a write may have been confirmed
/// while their page was on its way. The ids of the others go to `changed`.
template <class T>
void keepNews(QList<T> &list, const QList<T> &known, QSet<QString> &changed)
{
    list.removeIf([&known](const T &each) {
        const T *before = findById(known, each.id);
        return before && (*before == each || (each.modified.isValid() && before->modified > each.modified));
    });
    for (const T &each : std::as_const(list))
        changed.insert(each.id);
}

template <class T>
void removeIds(QList<T> &list, const QSet<QString> &ids)
{
    const auto isGone = [&ids](const T &each) { return ids.contains(each.id); };
    if (std::any_of(list.cbegin(), list.cend(), isGone)) // else the list stays shared with those who hold it
        list.removeIf(isGone);
}

template <class T>
QSet<QString> idsOf(const QList<T> &list)
{
    QSet<QString> ids;
    ids.reserve(list.size());
    for (const T &each : list)
        ids.insert(each.id);
    return ids;
}

CrmActivity::Kind kindOf(const CrmModule &module)
{
    return module == "Tasks"_L1    ? CrmActivity::Kind::Task
           : module == "Events"_L1 ? CrmActivity::Kind::Meeting
                                   : CrmActivity::Kind::Call;
}

/// Decodes one record into the list of its module; false: it is not kept.
bool decodeInto(CrmDirectoryRows &rows, const Context &context, const QJsonObject &record)
{
    if (context.module == "Leads"_L1)
        rows.leads.append(crmjson::lead(record));
    else if (context.module == "Contacts"_L1)
        rows.contacts.append(crmjson::contact(record));
    else if (context.module == "Accounts"_L1)
        rows.accounts.append(crmjson::account(record));
    else if (context.module == "Campaigns"_L1)
        rows.campaigns.append(crmdirectoryjson::campaign(record, context.homeCurrency));
    else {
        const CrmActivity activity = crmdirectoryjson::activity(context.module, record, context.now);
        if (!crmdirectoryjson::isWithin(activity, context.now.addMonths(-keptMonths)))
            return false;
        rows.activities.append(activity);
    }
    return true;
}

void sortRows(CrmDirectoryRows &rows)
{
    sortById(rows.leads);
    sortById(rows.contacts);
    sortById(rows.accounts);
    sortById(rows.campaigns);
    sortById(rows.activities);
    sortById(rows.records);
}
} // namespace

StoredRecord storedRecord(const CrmModule &module, const QJsonObject &record)
{
    const QStringList kept = crmdirectoryjson::fields(module) + QStringList{u"$se_module"_s, u"id"_s};
    QJsonObject reduced;
    for (const QString &name : kept) {
        const auto found = record.constFind(name);
        if (found != record.constEnd())
            reduced.insert(name, found.value());
    }
    return {json::id(reduced.value("id"_L1)), json::text(reduced, "Modified_Time"_L1),
            QJsonDocument(reduced).toJson(QJsonDocument::Compact)};
}

CrmDirectoryRows decode(const Context &context, const QJsonArray &rows)
{
    CrmDirectoryRows decoded;
    for (const QJsonValue &row : rows) {
        const QJsonObject record = row.toObject();
        const QDateTime modified = json::instant(record, "Modified_Time"_L1);
        if (modified.isValid() && (!decoded.newest.isValid() || modified > decoded.newest))
            decoded.newest = modified;
        if (json::id(record.value("id"_L1)).isEmpty() || !decodeInto(decoded, context, record))
            continue;
        decoded.records.append(storedRecord(context.module, record));
    }
    sortRows(decoded);
    return decoded;
}

CrmDirectoryRows decodeStored(const Context &context, const QList<StoredRecord> &records)
{
    CrmDirectoryRows decoded;
    for (const StoredRecord &stored : records) {
        const Result<QJsonObject> record = json::parseObject(stored.body);
        if (record)
            decodeInto(decoded, context, *record);
    }
    sortRows(decoded);
    return decoded;
}

CrmDirectoryRows news(const DirectorySnapshot &snapshot, CrmDirectoryRows rows)
{
    QSet<QString> changed;
    keepNews(rows.leads, snapshot.leads, changed);
    keepNews(rows.contacts, snapshot.contacts, changed);
    keepNews(rows.accounts, snapshot.accounts, changed);
    keepNews(rows.campaigns, snapshot.campaigns, changed);
    keepNews(rows.activities, snapshot.activities, changed);
    rows.records.removeIf([&changed](const StoredRecord &record) { return !changed.contains(record.id); });
    return rows;
}

void append(CrmDirectoryRows &rows, const CrmDirectoryRows &more)
{
    mergeById(rows.leads, more.leads);
    mergeById(rows.contacts, more.contacts);
    mergeById(rows.accounts, more.accounts);
    mergeById(rows.campaigns, more.campaigns);
    mergeById(rows.activities, more.activities);
    mergeById(rows.records, more.records);
}

void put(DirectorySnapshot &snapshot, const CrmDirectoryRows &rows)
{
    mergeById(snapshot.leads, rows.leads);
    mergeById(snapshot.contacts, rows.contacts);
    mergeById(snapshot.accounts, rows.accounts);
    mergeById(snapshot.campaigns, rows.campaigns);
    mergeById(snapshot.activities, rows.activities);
}

void remove(DirectorySnapshot &snapshot, const CrmModule &module, const QSet<QString> &ids)
{
    if (module == "Leads"_L1)
        removeIds(snapshot.leads, ids);
    else if (module == "Contacts"_L1)
        removeIds(snapshot.contacts, ids);
    else if (module == "Accounts"_L1)
        removeIds(snapshot.accounts, ids);
    else if (module == "Campaigns"_L1)
        removeIds(snapshot.campaigns, ids);
    else
        removeIds(snapshot.activities, ids);
}

QSet<QString> ids(const DirectorySnapshot &snapshot, const CrmModule &module)
{
    if (module == "Leads"_L1)
        return idsOf(snapshot.leads);
    if (module == "Contacts"_L1)
        return idsOf(snapshot.contacts);
    if (module == "Accounts"_L1)
        return idsOf(snapshot.accounts);
    if (module == "Campaigns"_L1)
        return idsOf(snapshot.campaigns);
    QList<CrmActivity> ofKind = snapshot.activities;
    const CrmActivity::Kind kind = kindOf(module);
    ofKind.removeIf([kind](const CrmActivity &each) { return each.kind != kind; });
    return idsOf(ofKind);
}
} // namespace atlas::crmdirectoryrows
