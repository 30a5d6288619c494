// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncreader.h"

#include "services/core/json.h"
#include "services/core/offthread.h"
#include "services/sync/syncfields.h"
#include "services/sync/syncpatience.h"
#include "services/sync/syncrecords.h"

#include <algorithm>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int detailsKeptAtOnce = 25;
constexpr qsizetype detailsReadAtOnce = 4; ///< the gate lets through what an app bears

void tell(const SyncReadingTold &told, SyncReading::Step step, qsizetype done, qsizetype total)
{
    SyncReading reading;
    reading.step = step;
    reading.done = int(done);
    reading.total = int(total);
    if (told)
        told(reading);
}

/// A detail read after the row, or with it, is the customer as it is.
bool isCurrent(const SyncParty &row, const SyncParty &detail)
{
    return row.version == detail.version || (row.modified.isValid() && row.modified == detail.modified);
}

SyncParties withDetailsOf(SyncParties parties, const QList<StoredRecord> &records)
{
    QHash<QString, QByteArray> bodies;
    for (const StoredRecord &record : records)
        bodies.insert(record.id, record.body);
    parties.withoutDetail = 0;
    for (SyncParty &party : parties.books) {
        const auto body = bodies.constFind(party.id);
        if (!party.detailed && body != bodies.constEnd()) {
            const SyncParty detail = syncrecords::customerDetail(QJsonDocument::fromJson(*body).object());
            if (isCurrent(party, detail))
                party = detail;
        }
        parties.withoutDetail += party.detailed ? 0 : 1;
    }
    return parties;
}
} // namespace

SyncReader::SyncReader(CrmService &crm, BooksService &books, Store &store, const Clock &clock, QString account)
    : m_crm(crm)
    , m_books(books)
    , m_store(store)
    , m_clock(clock)
    , m_account(std::move(account))
{
}

RecordSet SyncReader::detailSet() const
{
    return {m_account, App::Books, u"sync_details"_s};
}

Task<Result<QMap<SyncField, QString>>> SyncReader::ownFields(CancelToken cancel)
{
    const Result<LayoutMeta> layout = co_await m_crm.layout(u"Accounts"_s, cancel);
    if (!layout) {
        // Without the right to read settings, only the standard fields are known.
        const ErrorKind kind = layout.error().kind;
        if (kind == ErrorKind::MissingScope || kind == ErrorKind::Forbidden)
            co_return QMap<SyncField, QString>();
        co_return fail(layout.error());
    }
    QStringList names;
    for (const FieldMeta &field : layout->fields)
        names.append(field.apiName);
    co_return syncfields::ownFields(names);
}

Task<Result<QList<QJsonObject>>> SyncReader::module(QString module, QStringList columns, SyncReadingTold told,
                                                    int before, CancelToken cancel)
{
    QList<QJsonObject> rows;
    CrmListQuery query(module, columns);
    query.sortBy = u"id"_s;
    query.ascending = true;
    while (true) {
        const Result<RecordPage> page = co_await m_crm.list(query, cancel);
        if (!page) {
            const ApiError error = page.error();
            const bool waited = co_await syncpatience::outwait(&m_clock, error, {}, cancel);
            if (waited)
                continue;
            co_return fail(error);
        }
        for (const QJsonValue &value : page->data)
            rows.append(value.toObject());
        tell(told, SyncReading::Step::Crm, before + rows.size(), 0);
        if (!page->more || page->pageToken.isEmpty())
            break;
        query.pageToken = page->pageToken;
    }
    co_return rows;
}

Task<Result<QList<SyncParty>>> SyncReader::customers(SyncReadingTold told, CancelToken cancel)
{
    QList<SyncParty> found;
    QSet<QString> ids;
    BooksListQuery query(BooksKind::Contact);
    query.filters.insert(u"contact_type"_s, u"customer"_s);
    query.sortColumn = u"created_time"_s; // new ones come last: pages do not shift while they are read
    query.ascending = true;
    while (true) {
        const Result<BooksPage> page = co_await m_books.list(query, cancel);
        if (!page) {
            const ApiError error = page.error();
            const bool waited = co_await syncpatience::outwait(&m_clock, error, {}, cancel);
            if (waited)
                continue;
            co_return fail(error);
        }
        for (const QJsonValue &value : page->rows) {
            const SyncParty party = syncrecords::customer(value.toObject());
            if (party.id.isEmpty() || ids.contains(party.id))
                continue;
            ids.insert(party.id);
            found.append(party);
        }
        tell(told, SyncReading::Step::Books, found.size(), 0);
        if (!page->more)
            break;
        ++query.page;
    }
    co_return found;
}

Task<Result<SyncParties>> SyncReader::read(int mostDetails, SyncReadingTold told, CancelToken cancel)
{
    SyncParties parties;
    parties.readAt = m_clock.now();
    const Result<QMap<SyncField, QString>> own = co_await ownFields(cancel);
    if (!own)
        co_return fail(own.error());
    parties.crmFields = *own;
    const QString accountsModule = u"Accounts"_s, contactsModule = u"Contacts"_s;
    const QStringList accountColumns = syncfields::crmColumns(accountsModule, *own);
    const QStringList contactColumns = syncfields::crmColumns(contactsModule, {});
    const Result<QList<QJsonObject>> accounts = co_await module(accountsModule, accountColumns, told, 0, cancel);
    if (!accounts)
        co_return fail(accounts.error());
    const Result<QList<QJsonObject>> contacts =
        co_await module(contactsModule, contactColumns, told, int(accounts->size()), cancel);
    if (!contacts)
        co_return fail(contacts.error());
    QList<SyncParty> firms;
    firms.reserve(accounts->size());
    for (const QJsonObject &account : *accounts)
        firms.append(syncrecords::crmParty(accountsModule, account, *own));
    parties.crm = syncrecords::joined(firms, *contacts);
    const Result<QList<SyncParty>> books = co_await customers(told, cancel);
    if (!books)
        co_return fail(books.error());
    parties.books = *books;
    const Result<SyncParties> kept = co_await withKeptDetails(parties);
    if (!kept)
        co_return fail(kept.error());
    QStringList missing, later;
    for (const SyncParty &party : kept->books) {
        if (!party.detailed)
            (party.linked ? missing : later).append(party.id);
    }
    missing = (missing + later).mid(0, mostDetails);
    const SyncParties known = *kept;
    co_return co_await withDetails(known, missing, told, cancel);
}

Task<Result<SyncParties>> SyncReader::withKeptDetails(SyncParties parties)
{
    const RecordSet set = detailSet();
    const Result<RecordSnapshot> kept = co_await m_store.read(set);
    if (!kept)
        co_return fail(kept.error());
    const auto fill = [parties, records = kept->records] { return withDetailsOf(parties, records); };
    co_return co_await offThread(fill);
}

Task<Result<QJsonObject>> SyncReader::detail(QString customer, CancelToken cancel)
{
    while (true) {
        const Result<QJsonObject> record = co_await m_books.record(BooksKind::Contact, customer, cancel);
        if (record)
            co_return record;
        const ApiError error = record.error();
        if (error.kind == ErrorKind::NotFound)
            co_return QJsonObject(); // deleted since the list was read
        const bool waited = co_await syncpatience::outwait(&m_clock, error, {}, cancel);
        if (!waited)
            co_return fail(error);
    }
}

Task<SyncReader::Details> SyncReader::details(QStringList customers, CancelToken cancel)
{
    std::vector<Task<Result<QJsonObject>>> readings;
    for (const QString &id : customers)
        readings.push_back(detail(id, cancel));
    Details found;
    for (std::size_t k = 0; k < readings.size(); ++k) {
        const Result<QJsonObject> record = co_await readings[k];
        const QString id = customers.at(qsizetype(k));
        if (!record)
            found.failed = record.error();
        else if (record->isEmpty())
            found.gone.append(id);
        else
            found.records.insert(id, *record);
    }
    co_return found;
}

Task<Result<SyncParties>> SyncReader::withDetails(SyncParties parties, QStringList customers, SyncReadingTold told,
                                                  CancelToken cancel)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < parties.books.size(); ++i)
        places.insert(parties.books.at(i).id, i);
    QStringList gone;
    QList<QJsonObject> toKeep;
    for (qsizetype i = 0; i < customers.size();) {
        const QStringList some = customers.mid(i, detailsReadAtOnce);
        const Details read = co_await details(some, cancel);
        gone += read.gone;
        for (auto record = read.records.cbegin(); record != read.records.cend(); ++record) {
            toKeep.append(syncrecords::keptDetail(*record));
            if (places.contains(record.key()))
                parties.books[places.value(record.key())] = syncrecords::customerDetail(*record);
        }
        i += some.size();
        if (toKeep.size() >= detailsKeptAtOnce || read.failed || i >= customers.size()) {
            const QList<QJsonObject> kept = std::exchange(toKeep, {});
            co_await keepDetails(kept); // a store that cannot keep them costs calls later, nothing else
        }
        if (read.failed)
            co_return fail(*read.failed);
        tell(told, SyncReading::Step::Details, i, customers.size());
    }
    parties.books.removeIf([&gone](const SyncParty &party) { return gone.contains(party.id); });
    parties.withoutDetail = int(std::ranges::count(parties.books, false, &SyncParty::detailed));
    co_return parties;
}

Task<Result<Done>> SyncReader::keepDetail(QJsonObject detail)
{
    const QList<QJsonObject> one{syncrecords::keptDetail(detail)};
    co_return co_await keepDetails(one);
}

Task<Result<Done>> SyncReader::keepDetails(QList<QJsonObject> details)
{
    RecordBatch batch;
    for (const QJsonObject &each : details)
        batch.upserts.append({json::id(each.value("contact_id"_L1)), json::text(each, "last_modified_time"_L1),
                              QJsonDocument(each).toJson(QJsonDocument::Compact)});
    const RecordSet set = detailSet();
    if (batch.upserts.isEmpty())
        co_return Done{};
    co_return co_await m_store.apply(set, batch);
}
} // namespace atlas
