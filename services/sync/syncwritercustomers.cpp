// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrequests.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/sync/syncfields.h"
#include "services/sync/syncrecords.h"
#include "services/sync/syncwriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// New customers of Books. Zoho's own way is to import the record of the CRM: the customer then carries its id, which is
// what a second attempt looks for. Where the integration is not set up, the customer is created like any other and its
// name, which Books lets nobody have twice, takes the place of the id. Source: docs/zoho.md, "Books v3".
namespace atlas
{
namespace
{
/// Whether an answer says that imports do not work here, rather than that this one failed.
bool refusesImports(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Validation:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::MissingScope:
    case ErrorKind::Unknown:
        return true;
    default:
        return false;
    }
}

QString linkMember(const QString &module)
{
    return module == "Contacts"_L1 ? u"zcrm_contact_id"_s : u"zcrm_account_id"_s;
}
} // namespace

Task<Result<QString>> SyncWriter::linkedCustomer(SyncWrite write, CancelToken cancel)
{
    const QString member = linkMember(write.module);
    BooksListQuery query(BooksKind::Contact);
    query.filters.insert(member, write.recordId);
    query.perPage = 5;
    const Result<BooksPage> page = co_await m_ledger.service().list(query, cancel);
    if (!page)
        co_return fail(page.error());
    if (page->more) // the list did not understand the filter: it shows everything
        co_return QString();
    for (const QJsonValue &row : page->rows) {
        const QString id = json::id(row[u"contact_id"]);
        const Result<QJsonObject> record = co_await m_ledger.record(BooksKind::Contact, id, cancel);
        if (!record)
            co_return fail(record.error());
        if (json::id(record->value(member)) == write.recordId)
            co_return id;
    }
    co_return QString();
}

Task<Result<QJsonObject>> SyncWriter::namesake(QString name, CancelToken cancel)
{
    BooksListQuery query(BooksKind::Contact);
    query.filters.insert(u"contact_name"_s, name);
    const Result<BooksPage> page = co_await m_ledger.service().list(query, cancel);
    if (!page)
        co_return fail(page.error());
    for (const QJsonValue &row : page->rows) {
        if (row[u"contact_name"].toString().compare(name, Qt::CaseInsensitive) == 0)
            co_return row.toObject();
    }
    co_return QJsonObject();
}

Task<Result<QString>> SyncWriter::import(SyncWrite write, CancelToken cancel)
{
    const Result<BooksOrg> org = co_await m_ledger.service().organisation(cancel);
    if (!org)
        co_return fail(org.error());
    const QString path =
        u"/crm/%1/%2/import"_s.arg(write.module == "Contacts"_L1 ? u"contact"_s : u"account"_s, write.recordId);
    ApiRequest request = booksrequests::call(Verb::Post, u"contacts"_s, path);
    request.addParam(u"organization_id"_s, org->id);
    const Result<QJsonObject> answer = co_await m_ledger.service().client().json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    const Result<Done> good = booksrequests::checkEnvelope(*answer, request);
    if (!good)
        co_return fail(good.error());
    const QString id = json::id(answer->value("data"_L1)[u"contact_id"]);
    if (id.isEmpty())
        co_return fail(ErrorKind::Ambiguous, u"no_record"_s, u"The answer names no customer."_s);
    co_return id;
}

Task<Result<QString>> SyncWriter::create(SyncWrite write, CancelToken cancel)
{
    QJsonObject record = write.changes;
    const QString code = record.take("currency_code"_L1).toString();
    const Result<BooksSnapshot> books = co_await m_ledger.load();
    if (books) {
        for (const BooksCurrency &currency : books->settings.currencies) {
            if (currency.code == code && !currency.isBase)
                record.insert("currency_id"_L1, currency.id);
        }
    }
    const Result<QJsonObject> created = co_await m_ledger.create(BooksKind::Contact, record, cancel);
    if (!created)
        co_return fail(created.error());
    co_return json::id(created->value("contact_id"_L1));
}

Task<Result<SyncWrite>> SyncWriter::createBooks(SyncWrite write, bool isRepeat, CancelToken cancel)
{
    const Result<QString> linked = co_await linkedCustomer(write, cancel);
    if (!linked)
        co_return fail(linked.error());
    write.resultId = *linked;
    if (!write.resultId.isEmpty()) {
        write.wasThere = !isRepeat;
        co_return co_await completeBooks(write, cancel);
    }
    const QString name = json::text(write.changes, "contact_name"_L1);
    const Result<QJsonObject> taken = co_await namesake(name, cancel);
    if (!taken)
        co_return fail(taken.error());
    if (!taken->isEmpty()) {
        // Ours when an attempt of this run may have made it; somebody else's otherwise, and then it is to be looked at.
        const QDateTime created = json::instant(*taken, "created_time"_L1);
        if (!isRepeat || !created.isValid() || created.addSecs(300) < write.at) {
            write.state = SyncWrite::State::Changed;
            co_return write;
        }
        write.resultId = json::id(taken->value("contact_id"_L1));
        write.unlinked = !json::boolean(*taken, "is_linked_with_zohocrm"_L1);
        co_return co_await completeBooks(write, cancel);
    }
    Result<QString> made = co_await import(write, cancel);
    if (!made && refusesImports(made.error())) {
        write.unlinked = true;
        made = co_await create(write, cancel);
    }
    if (!made)
        co_return fail(made.error());
    write.resultId = *made;
    co_return co_await completeBooks(write, cancel);
}

/// An import takes over what the integration maps; the rest is written over it.
Task<Result<SyncWrite>> SyncWriter::completeBooks(SyncWrite write, CancelToken cancel)
{
    const Result<QJsonObject> read = co_await m_ledger.record(BooksKind::Contact, write.resultId, cancel);
    if (!read)
        co_return fail(read.error());
    QJsonObject now = *read;
    const QMap<SyncField, QString> held = syncrecords::booksValues(now);
    QMap<SyncField, QString> missing;
    for (const SyncFieldChange &change : write.fields) {
        if (!sameSyncValue(change.field, held.value(change.field), change.after))
            missing.insert(change.field, change.after);
    }
    if (!missing.isEmpty() && !write.wasThere) {
        const QJsonObject person = write.changes.value("contact_persons"_L1)[0].toObject();
        const SyncPerson first{{}, json::text(person, "first_name"_L1), json::text(person, "last_name"_L1), {}, {}};
        QJsonObject base, changes;
        syncfields::putBooks(now, missing, first, &base, &changes);
        const Result<UpdateOutcome> outcome =
            co_await m_ledger.update(BooksKind::Contact, write.resultId, base, changes, cancel);
        if (!outcome)
            co_return fail(outcome.error());
        now = outcome->conflict ? outcome->conflict->theirs.record : outcome->saved.record;
    }
    co_await m_reader.keepDetail(now);
    write.version = json::text(now, "last_modified_time"_L1);
    if (write.unlinked) {
        const QString key = write.module + u':' + write.recordId;
        const Result<Done> kept = co_await m_links.link(write.resultId, key);
        if (!kept)
            co_return fail(kept.error());
    }
    write.state = SyncWrite::State::Done;
    co_return write;
}
} // namespace atlas
