// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncservice.h"

#include "services/core/offthread.h"
#include "services/sync/syncrecords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto kChoicesName = "sync_choices"_L1;
} // namespace

struct SyncService::Private {
    Private(SyncService *service, CrmDirectory &crm, BooksRepository &books, Store &s, const Clock &clock,
            const QString &id)
        : q(service)
        , directory(crm)
        , ledger(books)
        , store(s)
        , account(id)
        , links(s, id)
        , journal(s, id)
        , reader(crm.service(), books.service(), s, clock, id)
        , writer(crm, books, reader, links)
        , runner(writer, journal, clock, s.path() + u".sync"_s)
    {
    }
    [[nodiscard]] SyncReadingTold told() const
    {
        return [service = q](const SyncReading &reading) { Q_EMIT service->readingProgressed(reading); };
    }
    [[nodiscard]] Task<Result<SyncComparison>> compared(SyncParties read, bool fromZoho);
    [[nodiscard]] Task<Result<SyncParties>> stored();

    SyncService *q;
    CrmDirectory &directory;
    BooksRepository &ledger;
    Store &store;
    QString account;
    SyncLinkBook links;
    SyncJournal journal;
    SyncReader reader;
    SyncWriter writer;
    SyncRunner runner;
    SyncParties parties;
    SyncComparison comparison;
    bool isRead = false; ///< `parties` came from Zoho
};

namespace
{
/// Thousands of names are made plain for it: nothing for the ui thread.
Task<SyncComparison> comparedOffThread(SyncParties parties, SyncLinks own)
{
    const auto compare = [parties, own] { return synccomparison::compare(parties, own); };
    co_return co_await offThread(compare);
}

SyncParties partiesOf(const DirectorySnapshot &crm, const BooksSnapshot &books)
{
    SyncParties known;
    if (crm.readAt.isValid() && books.readAt.isValid())
        known.readAt = std::min(crm.readAt, books.readAt);
    known.crm = syncrecords::fromDirectory(crm.accounts, crm.contacts);
    for (const BooksContact &contact : books.contacts) {
        if (contact.customer)
            known.books.append(syncrecords::fromLedger(contact));
    }
    return known;
}
} // namespace

Task<Result<SyncComparison>> SyncService::Private::compared(SyncParties read, bool fromZoho)
{
    const Result<SyncLinks> own = co_await links.links();
    if (!own)
        co_return fail(own.error());
    const SyncLinks made = *own;
    const SyncComparison comparedNow = co_await comparedOffThread(read, made);
    parties = read;
    comparison = comparedNow;
    isRead = fromZoho;
    co_return comparedNow;
}

SyncService::SyncService(CrmDirectory &directory, BooksRepository &ledger, Store &store, const Clock &clock,
                         QString account)
    : d(std::make_unique<Private>(this, directory, ledger, store, clock, account))
{
    connect(&d->runner, &SyncRunner::busyChanged, this, &SyncService::busyChanged);
    connect(&d->runner, &SyncRunner::progressed, this, &SyncService::progressed);
}

SyncService::~SyncService() = default;

Task<Result<SyncParties>> SyncService::Private::stored()
{
    const Result<DirectorySnapshot> crm = co_await directory.load();
    if (!crm)
        co_return fail(crm.error());
    const Result<BooksSnapshot> books = co_await ledger.load();
    if (!books)
        co_return fail(books.error());
    const auto join = [people = *crm, ledgers = *books] { return partiesOf(people, ledgers); };
    const SyncParties known = co_await offThread(join);
    co_return co_await reader.withKeptDetails(known);
}

Task<Result<SyncComparison>> SyncService::known()
{
    const UnderWay underWay;
    const Result<SyncParties> parties = co_await d->stored();
    if (!parties)
        co_return fail(parties.error());
    const SyncParties known = *parties;
    co_return co_await d->compared(known, false);
}

Task<Result<SyncComparison>> SyncService::counted()
{
    const UnderWay underWay;
    const Result<SyncParties> parties = co_await d->stored();
    if (!parties)
        co_return fail(parties.error());
    const Result<SyncLinks> own = co_await d->links.links();
    if (!own)
        co_return fail(own.error());
    const SyncParties known = *parties;
    const SyncLinks links = *own;
    co_return co_await comparedOffThread(known, links);
}

Task<Result<SyncComparison>> SyncService::read(int mostDetails, CancelToken cancel)
{
    const UnderWay underWay;
    const SyncReadingTold told = d->told();
    const Result<SyncParties> parties = co_await d->reader.read(mostDetails, told, cancel);
    if (!parties)
        co_return fail(parties.error());
    const SyncParties read = *parties;
    co_return co_await d->compared(read, true);
}

const SyncComparison &SyncService::comparison() const
{
    return d->comparison;
}

Task<Result<SyncComparison>> SyncService::compareAgain()
{
    const UnderWay underWay;
    const SyncParties parties = d->parties;
    co_return co_await d->compared(parties, d->isRead);
}

Task<Result<SyncChoices>> SyncService::choices()
{
    const UnderWay underWay;
    const Result<QByteArray> kept = co_await d->store.value(d->account, kChoicesName);
    if (!kept)
        co_return fail(kept.error());
    co_return SyncChoices::fromJson(*kept);
}

Task<Result<Done>> SyncService::setChoices(SyncChoices choices)
{
    const UnderWay underWay;
    const QByteArray text = choices.toJson();
    co_return co_await d->store.setValue(d->account, kChoicesName, text);
}

Task<Result<Done>> SyncService::link(QString customer, QString crmKey)
{
    const UnderWay underWay;
    co_return co_await d->links.link(customer, crmKey);
}

Task<Result<Done>> SyncService::unlink(QString customer)
{
    const UnderWay underWay;
    co_return co_await d->links.unlink(customer);
}

Task<Result<SyncPlan>> SyncService::plan(SyncChoices choices, CancelToken cancel)
{
    if (!d->isRead)
        co_return fail(ErrorKind::Usage, u"read_first"_s, u"Both sides must be read before changes are planned."_s);
    const UnderWay underWay;
    const SyncPlan first = syncplan::build(d->comparison, choices);
    if (first.needDetails.isEmpty())
        co_return first;
    const SyncParties before = d->parties;
    const SyncReadingTold told = d->told();
    const Result<SyncParties> parties = co_await d->reader.withDetails(before, first.needDetails, told, cancel);
    if (!parties)
        co_return fail(parties.error());
    // A whole record may tell of a link: what is one client is judged anew.
    const SyncParties read = *parties;
    const Result<SyncComparison> compared = co_await d->compared(read, true);
    if (!compared)
        co_return fail(compared.error());
    co_return syncplan::build(*compared, choices);
}

Task<Result<SyncRun>> SyncService::apply(SyncPlan plan, CancelToken cancel)
{
    co_return co_await d->runner.apply(plan.writes, plan.rule, cancel);
}

Task<Result<SyncRun>> SyncService::resume(QString runId, CancelToken cancel)
{
    co_return co_await d->runner.resume(runId, cancel);
}

Task<Result<SyncRun>> SyncService::undo(QString runId, CancelToken cancel)
{
    co_return co_await d->runner.undo(runId, cancel);
}

void SyncService::pause()
{
    d->runner.pause();
}

bool SyncService::isBusy() const
{
    return d->runner.isBusy();
}

Task<Result<QList<SyncRun>>> SyncService::runs()
{
    const UnderWay underWay;
    co_return co_await d->journal.runs();
}

Task<Result<QList<SyncWrite>>> SyncService::writes(QString runId)
{
    const UnderWay underWay;
    co_return co_await d->journal.writes(runId);
}
} // namespace atlas
