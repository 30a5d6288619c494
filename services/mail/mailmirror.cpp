// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailmirror.h"

#include "services/core/offthread.h"
#include "services/mail/mailbatchesrules.h"
#include "services/mail/mailjson.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// Reading the store.
namespace atlas
{
struct MailMirror::Contents {
    MailSnapshot snapshot;
    mailstored::Cursor cursor;
    QHash<QString, QDateTime> listsReadAt;
};

namespace
{
constexpr int pageOverlap = 10; ///< rows that may have left the folder since it was read

/// The small value that names the account the person chose.
QString chosenMailAccount()
{
    return u"mail/account"_s;
}

QJsonObject storedObject(const StoredRecord &record)
{
    return QJsonDocument::fromJson(record.body).object();
}

/// What two threads decode. Tens of thousands of rows are not only made but also destroyed off the ui thread.
struct MailDecoding {
    QList<StoredRecord> records;
    QList<MailMessage> front, back, messages;
};

enum class MailHalf { Front, Back };

QList<MailMessage> decodeMessages(const QList<StoredRecord> &records, MailHalf half)
{
    const qsizetype middle = records.size() / 2;
    const qsizetype end = half == MailHalf::Front ? middle : records.size();
    QList<MailMessage> messages;
    messages.reserve(records.size() - middle);
    for (qsizetype i = half == MailHalf::Front ? 0 : middle; i < end; ++i) {
        MailMessage message = mailstored::toMessage(storedObject(records.at(i)));
        if (!message.id.isEmpty())
            messages.append(std::move(message));
    }
    return messages;
}

void mergeHalves(MailDecoding &decoding)
{
    decoding.records.clear();
    mailrows::apply(decoding.messages, std::exchange(decoding.front, {}) + std::exchange(decoding.back, {}), {});
}

QString accountToShow(const QList<MailAccount> &accounts, const QString &chosen)
{
    QString usual = accounts.isEmpty() ? QString() : accounts.first().id;
    for (const MailAccount &account : accounts) {
        if (account.id == chosen)
            return chosen;
        if (account.isDefault)
            usual = account.id;
    }
    return usual;
}
} // namespace

MailMirror::MailMirror(Store &store, QString account, qint64 fileLimit)
    : m_store(store)
    , m_account(std::move(account))
    , m_fileLimit(fileLimit)
{
}

RecordSet MailMirror::set(const QString &what) const
{
    return set(m_snapshot.accountId, what);
}

RecordSet MailMirror::set(const QString &mailAccount, const QString &what) const
{
    return {m_account, App::Mail, mailAccount + u'/' + what};
}

MailAccount MailMirror::account() const
{
    for (const MailAccount &account : m_snapshot.accounts) {
        if (account.id == m_snapshot.accountId)
            return account;
    }
    return {};
}

std::optional<MailMessage> MailMirror::find(const QString &messageId) const
{
    const QList<MailMessage> &all = m_snapshot.messages;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&messageId](const MailMessage &each) { return each.id == messageId; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QString MailMirror::folderOf(MailFolder::Kind kind) const
{
    return mailrules::folderOf(kind, m_snapshot.folders);
}

int MailMirror::nextStart(const QString &folderId) const
{
    const int here = mailrows::countSince(m_snapshot.messages, folderId, mark(folderId).since);
    return std::max(1, here - pageOverlap + 1);
}

void MailMirror::forget()
{
    m_loaded = false;
}

Task<Result<Done>> MailMirror::load()
{
    if (m_loaded)
        co_return Done{};
    const auto contents = std::make_shared<Contents>();
    const Result<Done> accounts = co_await readAccounts(contents);
    if (!accounts)
        co_return fail(accounts.error());
    if (!contents->snapshot.accountId.isEmpty()) {
        const Result<Done> mailbox = co_await readMailbox(contents);
        if (!mailbox)
            co_return fail(mailbox.error());
    }
    if (!m_loaded) // another call may have been quicker, and rows may have changed since
        use(*contents);
    co_return Done{};
}

Task<Result<Done>> MailMirror::open(QString mailAccountId)
{
    const Result<Done> loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    if (m_snapshot.accountId == mailAccountId)
        co_return Done{};
    const auto contents = std::make_shared<Contents>();
    contents->snapshot.accounts = m_snapshot.accounts;
    contents->snapshot.accountId = mailAccountId;
    contents->listsReadAt.insert(u"accounts"_s, listReadAt(u"accounts"_s));
    const Result<Done> mailbox = co_await readMailbox(contents);
    if (!mailbox)
        co_return fail(mailbox.error());
    use(*contents);
    co_return co_await m_store.setValue(m_account, chosenMailAccount(), mailAccountId.toUtf8());
}

Task<Result<Done>> MailMirror::readAccounts(SharedContents into)
{
    const RecordSet accountSet = set({}, u"accounts"_s);
    const Result<RecordSnapshot> stored = co_await m_store.read(accountSet);
    if (!stored)
        co_return fail(stored.error());
    for (const StoredRecord &record : stored->records)
        into->snapshot.accounts.append(mailstored::toAccount(storedObject(record)));
    into->listsReadAt.insert(u"accounts"_s, stored->state.readAt);
    const Result<QByteArray> chosen = co_await m_store.value(m_account, chosenMailAccount());
    if (!chosen)
        co_return fail(chosen.error());
    into->snapshot.accountId = accountToShow(into->snapshot.accounts, QString::fromUtf8(*chosen));
    co_return Done{};
}

Task<Result<QJsonArray>> MailMirror::readList(QString kind, SharedContents into)
{
    const RecordSet listSet = set(into->snapshot.accountId, kind);
    const Result<RecordSnapshot> stored = co_await m_store.read(listSet);
    if (!stored)
        co_return fail(stored.error());
    into->listsReadAt.insert(kind, stored->state.readAt);
    QJsonArray rows;
    if (!stored->records.isEmpty())
        rows = storedObject(stored->records.first()).value("rows"_L1).toArray();
    co_return rows;
}

Task<Result<Done>> MailMirror::readMailbox(SharedContents into)
{
    const Result<QJsonArray> folders = co_await readList(u"folders"_s, into);
    const Result<QJsonArray> labels = co_await readList(u"labels"_s, into);
    const Result<QJsonArray> signatures = co_await readList(u"signatures"_s, into);
    for (const Result<QJsonArray> *list : {&folders, &labels, &signatures}) {
        if (!*list)
            co_return fail(list->error());
    }
    into->snapshot.folders = mailjson::folders(*folders);
    for (const QJsonValue &row : *labels)
        into->snapshot.labels.append(mailjson::label(row.toObject()));
    for (const QJsonValue &row : *signatures)
        into->snapshot.signatures.append(mailstored::toSignature(row.toObject()));
    co_return co_await readMessages(into);
}

Task<Result<Done>> MailMirror::readMessages(SharedContents into)
{
    const RecordSet messageSet = set(into->snapshot.accountId, u"messages"_s);
    const auto decoding = std::make_shared<MailDecoding>();
    {
        Result<RecordSnapshot> stored = co_await m_store.read(messageSet);
        if (!stored)
            co_return fail(stored.error());
        into->cursor = mailstored::Cursor::fromText(stored->state.cursor);
        decoding->records = std::move(stored->records);
    }
    const auto decodeFront = [decoding] { decoding->front = decodeMessages(decoding->records, MailHalf::Front); };
    const auto decodeBack = [decoding] { decoding->back = decodeMessages(decoding->records, MailHalf::Back); };
    const auto merge = [decoding] { mergeHalves(*decoding); };
    auto frontTask = offThread(decodeFront);
    auto backTask = offThread(decodeBack);
    co_await frontTask;
    co_await backTask;
    co_await offThread(merge);
    into->snapshot.messages = std::move(decoding->messages);
    co_return Done{};
}

void MailMirror::use(Contents contents)
{
    m_loaded = true;
    m_snapshot = std::move(contents.snapshot);
    m_cursor = std::move(contents.cursor);
    m_listsReadAt = std::move(contents.listsReadAt);
    settle();
}

void MailMirror::settle()
{
    ++m_revision;
    QMap<QString, MailFolderState> states;
    for (auto it = m_cursor.marks.cbegin(); it != m_cursor.marks.cend(); ++it)
        states.insert(it.key(), MailFolderState{it->readAt, it->complete, 0, !it->complete});
    QHash<QString, int> unread;
    for (const MailMessage &message : std::as_const(m_snapshot.messages)) {
        if (!message.isRead)
            ++unread[message.folderId];
    }
    for (auto it = unread.cbegin(); it != unread.cend(); ++it) {
        const bool known = states.contains(it.key());
        MailFolderState &state = states[it.key()];
        state.unread = it.value();
        state.unreadIsFloor = known ? state.unreadIsFloor : true;
    }
    m_snapshot.states = states;
    m_snapshot.readAt = mark(folderOf(MailFolder::Kind::Inbox)).readAt;
}
} // namespace atlas
