// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrepositoryprivate.h"

#include "services/core/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Writes: what Books confirmed goes into the store, with all that moved by it. Books has the change: a store that
// cannot keep it is no reason to report it as failed. The next refresh will.
namespace atlas
{
namespace
{
/// Details of estimates leave out two days that their rows have.
QJsonObject withKnownDays(QJsonObject estimate, const QList<Estimate> &known)
{
    const auto found = std::ranges::find(known, json::id(estimate.value("estimate_id"_L1)), &Estimate::id);
    if (found == known.end())
        return estimate;
    if (!estimate.contains("accepted_date"_L1) && found->accepted.isValid())
        estimate.insert("accepted_date"_L1, found->accepted.toString(Qt::ISODate));
    if (!estimate.contains("declined_date"_L1) && found->declined.isValid())
        estimate.insert("declined_date"_L1, found->declined.toString(Qt::ISODate));
    return estimate;
}
} // namespace

Task<Result<Done>> BooksRepository::Private::keep(BooksKind kind, QString id, QJsonObject record)
{
    const BooksKindInfo &info = booksKindInfo(kind);
    if (!booksrows::isKept(kind)) {
        settingsStale = true;
        co_return Done{};
    }
    const bool here = co_await mirrorsThisOrganisation();
    if (!here)
        co_return Done{};
    if (json::id(record.value(info.idField)).isEmpty())
        co_return co_await rereadOne(kind, id);
    co_return co_await putDetail(kind, record);
}

Task<Result<Done>> BooksRepository::Private::putDetail(BooksKind kind, QJsonObject record)
{
    const bool mayLack = kind == BooksKind::Estimate;
    const QJsonArray rows{mayLack ? withKnownDays(record, mirror.snapshot().estimates) : record};
    const BooksRows decoded = booksrows::decode(kind, rows, mirror.snapshot().settings.org.currency);
    // Books may read back late: what is older than the record here is not taken.
    const booksrows::Difference difference = booksrows::difference(mirror.snapshot(), kind, decoded);
    co_return co_await mirror.put(kind, difference.news);
}

Task<Result<Done>> BooksRepository::Private::rereadOne(BooksKind kind, QString id)
{
    const Result<QJsonObject> record = co_await service.record(kind, id);
    if (record)
        co_return co_await putDetail(kind, *record);
    if (record.error().kind != ErrorKind::NotFound)
        co_return fail(record.error());
    const QStringList gone{id};
    co_return co_await mirror.remove(kind, gone);
}

Task<Result<Done>> BooksRepository::Private::reread(QList<BooksRef> moved)
{
    const bool here = co_await mirrorsThisOrganisation();
    if (!here)
        co_return Done{};
    std::vector<Task<Result<Done>>> readings;
    for (const BooksRef &ref : moved)
        readings.push_back(rereadOne(ref.kind, ref.id));
    Result<Done> outcome = Done{};
    for (Task<Result<Done>> &reading : readings) {
        const Result<Done> read = co_await reading;
        if (!read)
            outcome = read;
    }
    co_return outcome;
}

Task<Result<Done>> BooksRepository::Private::settle(BooksKind kind, QString id, QJsonObject record,
                                                    QList<BooksRef> others)
{
    const Result<Done> kept = co_await keep(kind, id, record);
    announceIfMoved();
    QList<BooksRef> moved = booksAffected(kind, record);
    for (const BooksRef &other : others) {
        if (!moved.contains(other))
            moved.append(other);
    }
    if (moved.isEmpty())
        co_return kept;
    const Result<Done> read = co_await reread(moved);
    announceIfMoved();
    co_return kept ? read : kept;
}

Task<Result<Done>> BooksRepository::Private::drop(BooksKind kind, QString id)
{
    if (!booksrows::isKept(kind)) {
        settingsStale = true;
        co_return Done{};
    }
    const bool here = co_await mirrorsThisOrganisation();
    if (!here)
        co_return Done{};
    const QStringList gone{id};
    const Result<Done> removed = co_await mirror.remove(kind, gone);
    announceIfMoved();
    co_return removed;
}

Task<Result<Done>> BooksRepository::Private::conclude(BooksKind kind, QString id, Result<QJsonObject> answer,
                                                      QList<BooksRef> others)
{
    if (answer)
        co_return co_await settle(kind, id, *answer, others);
    if (answer.error().kind == ErrorKind::NotFound)
        co_return co_await drop(kind, id);
    co_return Done{};
}

Task<Result<QJsonObject>> BooksRepository::create(BooksKind kind, QJsonObject record, CancelToken cancel)
{
    const Result<QJsonObject> created = co_await d->service.create(kind, record, cancel);
    if (created)
        co_await d->settle(kind, json::id(created->value(booksKindInfo(kind).idField)), *created);
    co_return created;
}

Task<Result<UpdateOutcome>> BooksRepository::update(BooksKind kind, QString id, QJsonObject base, QJsonObject changes,
                                                    CancelToken cancel)
{
    const Result<UpdateOutcome> outcome = co_await d->service.update(kind, id, base, changes, cancel);
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::NotFound)
            co_await d->drop(kind, id);
        co_return outcome;
    }
    const QJsonObject now = outcome->conflict ? outcome->conflict->theirs.record : outcome->saved.record;
    if (outcome->conflict || outcome->unchanged) {
        co_await d->keep(kind, id, now); // nothing was written: nothing else moved
        d->announceIfMoved();
    } else {
        co_await d->settle(kind, id, now);
    }
    co_return outcome;
}

Task<Result<Done>> BooksRepository::remove(BooksKind kind, QString id, CancelToken cancel)
{
    const Result<Done> loaded = co_await d->load();
    const QList<BooksRef> moved = loaded ? booksAffected(kind, id, d->mirror.snapshot()) : QList<BooksRef>();
    const Result<Done> removed = co_await d->service.remove(kind, id, cancel);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return removed;
    co_await d->drop(kind, id);
    if (removed && !moved.isEmpty()) {
        co_await d->reread(moved);
        d->announceIfMoved();
    }
    co_return removed;
}

Task<Result<QJsonObject>> BooksRepository::act(BooksKind kind, QString id, BooksAct act, QString reason,
                                               CancelToken cancel)
{
    const Result<QJsonObject> record = co_await d->service.act(kind, id, act, reason, cancel);
    co_await d->conclude(kind, id, record);
    co_return record;
}

Task<Result<QJsonObject>> BooksRepository::email(BooksKind kind, QString id, BooksEmail email, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await d->service.email(kind, id, email, cancel);
    co_await d->conclude(kind, id, record);
    co_return record;
}

Task<Result<QJsonObject>> BooksRepository::remind(QString invoiceId, BooksEmail email, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await d->service.remind(invoiceId, email, cancel);
    co_await d->conclude(BooksKind::Invoice, invoiceId, record);
    co_return record;
}

Task<Result<QJsonObject>> BooksRepository::applyCredits(QString invoiceId, QMap<QString, QString> amounts,
                                                        CancelToken cancel)
{
    const Result<QJsonObject> record = co_await d->service.applyCredits(invoiceId, amounts, cancel);
    QList<BooksRef> notes;
    for (auto it = amounts.cbegin(); it != amounts.cend(); ++it)
        notes.append({BooksKind::CreditNote, it.key()});
    if (record)
        co_await d->settle(BooksKind::Invoice, invoiceId, *record, notes);
    co_return record;
}

Task<Result<QJsonObject>> BooksRepository::invoiceFromEstimate(QString estimateId, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await d->service.invoiceFromEstimate(estimateId, cancel);
    const QList<BooksRef> estimate{{BooksKind::Estimate, estimateId}};
    if (record)
        co_await d->settle(BooksKind::Invoice, json::id(record->value("invoice_id"_L1)), *record, estimate);
    else if (record.error().kind == ErrorKind::NotFound)
        co_await d->drop(BooksKind::Estimate, estimateId);
    co_return record;
}

Task<Result<QJsonObject>> BooksRepository::attachReceipt(QString expenseId, QString fileName, QByteArray content,
                                                         CancelToken cancel)
{
    const Result<QJsonObject> record = co_await d->service.attachReceipt(expenseId, fileName, content, cancel);
    if (record) {
        co_await d->keep(BooksKind::Expense, expenseId, *record);
        d->announceIfMoved();
    } else if (record.error().kind == ErrorKind::NotFound) {
        co_await d->drop(BooksKind::Expense, expenseId);
    }
    co_return record;
}

Task<Result<QJsonObject>> BooksRepository::record(BooksKind kind, QString id, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await d->service.record(kind, id, cancel);
    if (!booksrows::isKept(kind))
        co_return record;
    if (record) {
        co_await d->keep(kind, id, *record);
        d->announceIfMoved();
    } else if (record.error().kind == ErrorKind::NotFound) {
        co_await d->drop(kind, id);
    }
    co_return record;
}
} // namespace atlas
