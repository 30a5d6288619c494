// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncwriter.h"

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/crm/crmrequests.h"
#include "services/sync/syncfields.h"
#include "services/sync/syncrecords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int clockTolerance = 5 * 60; ///< seconds by which a server's clock may be behind

QJsonObject members(const QJsonObject &record, const QJsonObject &named)
{
    QJsonObject found;
    for (auto it = named.begin(); it != named.end(); ++it)
        found.insert(it.key(), record.value(it.key()));
    return found;
}

bool holdsAll(const QJsonObject &record, const QJsonObject &wanted)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!sameFieldValue(record.value(it.key()), it.value()))
            return false;
    }
    return true;
}

/// Whether a customer has what was to be written, however Books spells the members around it.
bool holdsFields(const QJsonObject &record, const QList<SyncFieldChange> &fields)
{
    const QMap<SyncField, QString> values = syncrecords::booksValues(record);
    return std::ranges::all_of(fields, [&values](const SyncFieldChange &change) {
        return sameSyncValue(change.field, values.value(change.field), change.after);
    });
}

SyncWrite ended(SyncWrite write, SyncWrite::State state)
{
    write.state = state;
    return write;
}

/// What a record of the CRM is told by when it is looked for.
QString lookupCondition(const SyncWrite &write)
{
    const auto equals = [&write](QLatin1StringView field) {
        return u"%1 = %2"_s.arg(field, crmrequests::coqlText(json::text(write.changes, field)));
    };
    if (write.module == "Accounts"_L1)
        return equals("Account_Name"_L1);
    return write.changes.contains("Email"_L1) ? equals("Email"_L1) : equals("Last_Name"_L1);
}
} // namespace

SyncWriter::SyncWriter(CrmDirectory &directory, BooksRepository &ledger, SyncReader &reader, SyncLinkBook &links)
    : m_directory(directory)
    , m_ledger(ledger)
    , m_reader(reader)
    , m_links(links)
{
}

Task<Result<SyncWrite>> SyncWriter::apply(SyncWrite write, bool isRepeat, CancelToken cancel)
{
    switch (write.verb) {
    case SyncWrite::Verb::UpdateCrm:
        co_return co_await updateCrm(write, cancel);
    case SyncWrite::Verb::UpdateBooks:
        co_return co_await updateBooks(write, cancel);
    case SyncWrite::Verb::CreateCrm:
        co_return co_await createCrm(write, isRepeat, cancel);
    case SyncWrite::Verb::CreateBooks:
        co_return co_await createBooks(write, isRepeat, cancel);
    case SyncWrite::Verb::Link:
        break;
    }
    const QString key = json::text(write.changes, "crm"_L1);
    const Result<Done> linked = co_await m_links.link(write.recordId, key);
    if (!linked)
        co_return fail(linked.error());
    co_return ended(write, SyncWrite::State::Done);
}

Task<Result<SyncWrite>> SyncWriter::updateCrm(SyncWrite write, CancelToken cancel)
{
    const Result<UpdateOutcome> outcome =
        co_await m_directory.update(write.module, write.recordId, write.base, write.changes, cancel);
    if (!outcome)
        co_return fail(outcome.error());
    const VersionedRecord &now = outcome->conflict ? outcome->conflict->theirs : outcome->saved;
    if (outcome->conflict && !holdsAll(now.record, write.changes))
        co_return ended(write, SyncWrite::State::Changed);
    write.after = members(now.record, write.changes);
    write.version = now.version;
    co_return ended(write, SyncWrite::State::Done);
}

Task<Result<SyncWrite>> SyncWriter::updateBooks(SyncWrite write, CancelToken cancel)
{
    const Result<UpdateOutcome> outcome =
        co_await m_ledger.update(BooksKind::Contact, write.recordId, write.base, write.changes, cancel);
    QJsonObject now;
    if (outcome) {
        now = outcome->conflict ? outcome->conflict->theirs.record : outcome->saved.record;
    } else {
        // Told to have changed under the write, again and again: perhaps by the write itself, whose answer was lost.
        if (outcome.error().kind != ErrorKind::Conflict)
            co_return fail(outcome.error());
        const Result<QJsonObject> read = co_await m_ledger.record(BooksKind::Contact, write.recordId, cancel);
        if (!read)
            co_return fail(read.error());
        now = *read;
    }
    if ((!outcome || outcome->conflict) && !holdsFields(now, write.fields))
        co_return ended(write, SyncWrite::State::Changed);
    co_await m_reader.keepDetail(now);
    write.after = members(now, write.changes);
    write.version = json::text(now, "last_modified_time"_L1);
    co_return ended(write, SyncWrite::State::Done);
}

Task<Result<SyncWrite>> SyncWriter::createCrm(SyncWrite write, bool isRepeat, CancelToken cancel)
{
    const QString query =
        u"select id, Created_Time from %1 where %2 limit 0, 2"_s.arg(write.module, lookupCondition(write));
    const Result<RecordPage> page = co_await m_directory.service().coql(query, cancel);
    if (!page)
        co_return fail(page.error());
    if (page->data.size() > 1) {
        ApiError several(ErrorKind::Duplicate, u"several_found"_s, u"The CRM already has several of that name."_s);
        co_return fail(several);
    }
    if (page->data.size() == 1) {
        const QJsonObject found = page->data.first().toObject();
        const QDateTime created = json::instant(found, "Created_Time"_L1);
        write.resultId = json::id(found.value("id"_L1));
        write.wasThere = !isRepeat || !created.isValid() || created.addSecs(clockTolerance) < write.at;
        const Result<QJsonObject> record = co_await m_directory.record(write.module, write.resultId, cancel);
        if (!record)
            co_return fail(record.error());
        write.version = json::text(*record, "Modified_Time"_L1);
        co_return ended(write, SyncWrite::State::Done);
    }
    const Result<QJsonObject> created = co_await m_directory.create(write.module, write.changes, cancel);
    if (!created)
        co_return fail(created.error());
    write.resultId = json::id(created->value("id"_L1));
    write.version = json::text(*created, "Modified_Time"_L1);
    co_return ended(write, SyncWrite::State::Done);
}

Task<Result<SyncWrite>> SyncWriter::undo(SyncWrite write, CancelToken cancel)
{
    if (write.isCreate() && write.wasThere)
        co_return ended(write, SyncWrite::State::Undone);
    switch (write.verb) {
    case SyncWrite::Verb::UpdateCrm:
    case SyncWrite::Verb::UpdateBooks:
        co_return co_await undoUpdate(write, cancel);
    case SyncWrite::Verb::CreateCrm:
        co_return co_await undoCreateCrm(write, cancel);
    case SyncWrite::Verb::CreateBooks:
        co_return co_await undoCreateBooks(write, cancel);
    case SyncWrite::Verb::Link:
        break;
    }
    const Result<Done> unlinked = co_await m_links.unlink(write.recordId);
    if (!unlinked)
        co_return fail(unlinked.error());
    co_return ended(write, SyncWrite::State::Undone);
}

Task<Result<SyncWrite>> SyncWriter::undoUpdate(SyncWrite write, CancelToken cancel)
{
    const bool isCrm = write.verb == SyncWrite::Verb::UpdateCrm;
    const QJsonObject before = isCrm ? write.base : syncfields::restored(write.base);
    Result<UpdateOutcome> outcome = fail(ErrorKind::Unknown);
    if (isCrm)
        outcome = co_await m_directory.update(write.module, write.recordId, write.after, before, cancel);
    else
        outcome = co_await m_ledger.update(BooksKind::Contact, write.recordId, write.after, before, cancel);
    if (!outcome)
        co_return fail(outcome.error());
    const QJsonObject now = outcome->conflict ? outcome->conflict->theirs.record : outcome->saved.record;
    if (!isCrm && !now.isEmpty())
        co_await m_reader.keepDetail(now);
    if (!outcome->conflict)
        co_return ended(write, SyncWrite::State::Undone);
    QList<SyncFieldChange> back = write.fields;
    for (SyncFieldChange &change : back)
        change.after = change.before;
    const bool asBefore = isCrm ? holdsAll(now, write.base) : holdsFields(now, back);
    co_return ended(write, asBefore ? SyncWrite::State::Undone : SyncWrite::State::UndoSkipped);
}

Task<Result<SyncWrite>> SyncWriter::undoCreateCrm(SyncWrite write, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await m_directory.record(write.module, write.resultId, cancel);
    if (!record && record.error().kind == ErrorKind::NotFound)
        co_return ended(write, SyncWrite::State::Undone);
    if (!record)
        co_return fail(record.error());
    if (!sameFieldValue(json::text(*record, "Modified_Time"_L1), write.version))
        co_return ended(write, SyncWrite::State::UndoSkipped);
    const Result<Done> removed = co_await m_directory.remove(write.module, write.resultId, cancel);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return fail(removed.error());
    co_return ended(write, SyncWrite::State::Undone);
}

Task<Result<SyncWrite>> SyncWriter::undoCreateBooks(SyncWrite write, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await m_ledger.record(BooksKind::Contact, write.resultId, cancel);
    if (!record && record.error().kind == ErrorKind::NotFound)
        co_return ended(write, SyncWrite::State::Undone);
    if (!record)
        co_return fail(record.error());
    const bool putAway = json::text(*record, "status"_L1) == "inactive"_L1; // by an undo that was stopped
    if (!putAway && json::text(*record, "last_modified_time"_L1) != write.version)
        co_return ended(write, SyncWrite::State::UndoSkipped);
    const Result<Done> removed = co_await m_ledger.remove(BooksKind::Contact, write.resultId, cancel);
    if (removed || removed.error().kind == ErrorKind::NotFound)
        co_return ended(write, SyncWrite::State::Undone);
    const ErrorKind kind = removed.error().kind;
    if (kind != ErrorKind::Validation && kind != ErrorKind::Conflict && kind != ErrorKind::Unknown)
        co_return fail(removed.error());
    // Books keeps a customer that appears in documents: it is put away instead.
    const QString noReason;
    const Result<QJsonObject> inactive =
        co_await m_ledger.act(BooksKind::Contact, write.resultId, BooksAct::Deactivate, noReason, cancel);
    if (!inactive)
        co_return fail(inactive.error());
    write.madeInactive = true;
    co_return ended(write, SyncWrite::State::Undone);
}
} // namespace atlas
