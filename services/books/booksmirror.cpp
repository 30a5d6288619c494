// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksmirror.h"

#include "services/books/booksjson.h"
#include "services/core/json.h"
#include "services/core/offthread.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The small value that names the organisation used last.
QString mirroredValue()
{
    return u"books/mirrored"_s;
}
} // namespace

BooksMirror::BooksMirror(Store &store, QString account)
    : m_store(store)
    , m_account(std::move(account))
{
}

RecordSet BooksMirror::set(const QString &organisation, const QString &what) const
{
    return {m_account, App::Books, organisation + u'/' + what};
}

RecordSet BooksMirror::set(BooksKind kind) const
{
    return set(m_snapshot.settings.org.id, booksKindName(kind));
}

Task<Result<Done>> BooksMirror::load()
{
    if (m_loaded)
        co_return Done{};
    const Result<QByteArray> organisation = co_await m_store.value(m_account, mirroredValue());
    if (!organisation)
        co_return fail(organisation.error());
    const auto contents = std::make_shared<Contents>();
    if (!organisation->isEmpty()) {
        const Result<Done> read = co_await readAll(QString::fromUtf8(*organisation), contents);
        if (!read)
            co_return fail(read.error());
    }
    if (!m_loaded) // another call may have been quicker, and records may have changed since
        use(*contents);
    co_return Done{};
}

void BooksMirror::forget()
{
    m_loaded = false;
}

Task<Result<Done>> BooksMirror::open(BooksOrg org)
{
    const Result<Done> loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    if (m_snapshot.settings.org.id == org.id) {
        m_snapshot.settings.org = org;
        co_return Done{};
    }
    const auto contents = std::make_shared<Contents>();
    const Result<Done> read = co_await readAll(org.id, contents);
    if (!read)
        co_return fail(read.error());
    contents->snapshot.settings.org = org;
    use(*contents);
    if (!m_settingsReadAt.isValid()) { // the base currency, without which stored amounts cannot be read
        const QJsonObject known{{"org"_L1, booksjson::organisationRow(org)}};
        const Result<Done> kept = co_await putSettings(known, QDateTime());
        if (!kept)
            co_return fail(kept.error());
    }
    co_return co_await m_store.setValue(m_account, mirroredValue(), org.id.toUtf8());
}

Task<Result<Done>> BooksMirror::readAll(QString organisation, std::shared_ptr<Contents> into)
{
    const Result<Done> settings = co_await readSettings(organisation, into);
    if (!settings)
        co_return fail(settings.error());
    // All at once: the store reads one kind while another is decoded.
    std::vector<Task<Result<Done>>> kinds;
    for (const BooksKind kind : booksrows::keptKinds())
        kinds.push_back(readKind(kind, organisation, into));
    Result<Done> outcome = Done{};
    for (Task<Result<Done>> &reading : kinds) {
        const Result<Done> read = co_await reading;
        if (!read)
            outcome = read;
    }
    co_return outcome;
}

Task<Result<Done>> BooksMirror::readSettings(QString organisation, std::shared_ptr<Contents> into)
{
    const RecordSet settingsSet = set(organisation, u"settings"_s);
    const Result<RecordSnapshot> stored = co_await m_store.read(settingsSet);
    if (!stored)
        co_return fail(stored.error());
    into->snapshot.settings.org.id = organisation;
    if (stored->records.isEmpty())
        co_return Done{};
    const Result<QJsonObject> object = json::parseObject(stored->records.first().body);
    if (!object)
        co_return Done{}; // unreadable: read again from Zoho
    into->snapshot.settings = booksjson::settings(*object);
    into->settingsReadAt = stored->state.readAt;
    co_return Done{};
}

Task<Result<Done>> BooksMirror::readKind(BooksKind kind, QString organisation, std::shared_ptr<Contents> into)
{
    const RecordSet kindSet = set(organisation, booksKindName(kind));
    const Result<RecordSnapshot> stored = co_await m_store.read(kindSet);
    if (!stored)
        co_return fail(stored.error());
    const QList<StoredRecord> records = stored->records;
    const QString base = into->snapshot.settings.org.currency;
    const qsizetype half = records.size() / 2;
    const auto decodeFront = [=] { return booksrows::decodeStored(kind, records.first(half), base); };
    const auto decodeBack = [=] { return booksrows::decodeStored(kind, records.sliced(half), base); };
    Task<BooksSnapshot> frontTask = offThread(decodeFront);
    Task<BooksSnapshot> backTask = offThread(decodeBack);
    const BooksSnapshot front = co_await frontTask;
    const BooksSnapshot back = co_await backTask;
    booksrows::join(into->snapshot, kind, front, back);
    BooksCursor cursor = BooksCursor::fromText(stored->state.cursor);
    cursor.readAt = stored->state.readAt;
    into->cursors.insert(kind, cursor);
    co_return Done{};
}

void BooksMirror::use(const Contents &contents)
{
    m_loaded = true;
    ++m_revision;
    m_snapshot = contents.snapshot;
    m_cursors = contents.cursors;
    m_settingsReadAt = contents.settingsReadAt;
    judgeAge();
}

/// As old as the oldest kind, and cut as soon as one of them is.
void BooksMirror::judgeAge()
{
    m_snapshot.readAt = {};
    m_snapshot.truncated = false;
    QDateTime oldest;
    bool complete = true;
    for (const BooksKind kind : booksrows::keptKinds()) {
        const BooksCursor known = m_cursors.value(kind);
        complete = complete && known.readAt.isValid();
        if (!oldest.isValid() || known.readAt < oldest)
            oldest = known.readAt;
        m_snapshot.truncated = m_snapshot.truncated || known.truncated;
    }
    if (complete)
        m_snapshot.readAt = oldest;
}

Task<Result<Done>> BooksMirror::put(BooksKind kind, BooksRows rows)
{
    if (rows.records.isEmpty())
        co_return Done{};
    const QString organisation = m_snapshot.settings.org.id;
    RecordBatch batch;
    batch.upserts = rows.records;
    const RecordSet kindSet = set(kind);
    const Result<Done> applied = co_await m_store.apply(kindSet, batch);
    if (applied && organisation == m_snapshot.settings.org.id) {
        booksrows::put(m_snapshot, kind, rows.typed);
        ++m_revision;
    }
    co_return applied;
}

Task<Result<Done>> BooksMirror::remove(BooksKind kind, QStringList ids)
{
    RecordBatch batch;
    batch.removedIds = ids;
    const RecordSet kindSet = set(kind);
    const Result<Done> applied = co_await m_store.apply(kindSet, batch);
    if (applied) {
        booksrows::remove(m_snapshot, kind, ids);
        ++m_revision;
    }
    co_return applied;
}

Task<Result<Done>> BooksMirror::finish(BooksKind kind, BooksCursor cursor, QStringList removedIds)
{
    RecordBatch batch;
    batch.removedIds = removedIds;
    batch.cursor = cursor.toText();
    batch.readAt = cursor.readAt;
    const RecordSet kindSet = set(kind);
    const Result<Done> applied = co_await m_store.apply(kindSet, batch);
    if (!applied)
        co_return fail(applied.error());
    if (!removedIds.isEmpty())
        booksrows::remove(m_snapshot, kind, removedIds);
    m_cursors.insert(kind, cursor);
    judgeAge();
    co_return Done{};
}

Task<Result<Done>> BooksMirror::putSettings(QJsonObject settings, QDateTime readAt)
{
    RecordBatch batch;
    batch.upserts = {{u"books"_s, {}, QJsonDocument(settings).toJson(QJsonDocument::Compact)}};
    batch.replaceAll = true;
    batch.readAt = readAt;
    const RecordSet settingsSet = set(m_snapshot.settings.org.id, u"settings"_s);
    const Result<Done> applied = co_await m_store.apply(settingsSet, batch);
    if (!applied)
        co_return fail(applied.error());
    m_snapshot.settings = booksjson::settings(settings);
    ++m_revision;
    m_settingsReadAt = readAt;
    co_return Done{};
}
} // namespace atlas
