// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/mail/mailoutboxjson.h"
#include "services/mail/mailoutboxprivate.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// The list of the outbox is one small value that is written at every step; each mail is a value of its own, written
// once before it first appears in the list, and removed before it leaves it.
namespace atlas
{
namespace
{
constexpr qsizetype writtenAtOnce = 256 * 1024; ///< bytes; encoding more would stop the ui

QString outboxListName()
{
    return u"outbox"_s;
}

QString outboxMailName(const QString &id)
{
    return u"outbox/"_s + id;
}

qsizetype sizeOf(const OutgoingMail &mail)
{
    qsizetype size = mail.html.size();
    for (const OutgoingFile &file : mail.files)
        size += file.bytes.size();
    return size;
}

QByteArray encodedMail(const OutgoingMail &mail)
{
    return QJsonDocument(mailkept::fromMail(mail, true)).toJson(QJsonDocument::Compact);
}
} // namespace

Task<Result<Done>> MailOutbox::Private::open(Shared d)
{
    const Busy busyNow(d->busy, d);
    const MailTurns::Turn turn = co_await d->turns.enter(u"open"_s);
    if (d->isOpen)
        co_return Done{};
    if (!d->q) // and so, perhaps, is the store
        co_return fail(ErrorKind::Cancelled);
    const Result<QByteArray> list = co_await d->repository.value(outboxListName());
    if (!list)
        co_return fail(list.error());
    const QJsonObject object = QJsonDocument::fromJson(*list).object();
    QList<OutboxEntry> left;
    const QJsonArray rows = object.value("entries"_L1).toArray();
    for (const QJsonValue &row : rows) {
        if (!d->q)
            co_return fail(ErrorKind::Cancelled);
        OutboxEntry entry = mailkept::toEntry(row.toObject());
        const Result<QByteArray> mail = co_await d->repository.value(outboxMailName(entry.id));
        if (!mail)
            co_return fail(mail.error());
        if (mail->isEmpty())
            continue; // it was settled when the last run ended
        const QByteArray bytes = *mail;
        const auto decode = [bytes] { return mailkept::toMail(QJsonDocument::fromJson(bytes).object()); };
        entry.mail = co_await offThread(decode); // named: g++ 12 destroys an unnamed one twice
        if (entry.state == OutboxEntry::State::Sending || entry.state == OutboxEntry::State::Unknown)
            entry.dueAt = d->clock.now(); // to be looked for now
        d->kept.insert(entry.id);
        left.append(entry);
    }
    const QJsonArray drafts = object.value("drafts"_L1).toArray();
    for (const QJsonValue &draft : drafts)
        d->draftsToRemove.append(draft.toString());
    d->entries = left + d->entries;
    d->isOpen = true;
    co_return Done{};
}

Task<Result<Done>> MailOutbox::Private::keepList()
{
    if (!isOpen || !q) // what the last run left must not be written over
        co_return fail(ErrorKind::Storage, u"not_open"_s);
    QJsonArray rows;
    for (const OutboxEntry &entry : std::as_const(entries)) {
        if (kept.contains(entry.id))
            rows.append(mailkept::fromEntry(entry));
    }
    QByteArray bytes;
    if (!rows.isEmpty() || !draftsToRemove.isEmpty())
        bytes = QJsonDocument({{u"entries"_s, rows}, {u"drafts"_s, QJsonArray::fromStringList(draftsToRemove)}})
                    .toJson(QJsonDocument::Compact);
    co_return co_await repository.setValue(outboxListName(), bytes);
}

Task<Result<Done>> MailOutbox::Private::keep(Shared d, QString id)
{
    const Busy busyNow(d->busy, d);
    if (!d->isOpen) {
        const Result<Done> opened = co_await open(d);
        if (!opened)
            co_return opened;
    }
    if (!d->q)
        co_return fail(ErrorKind::Cancelled);
    const OutboxEntry *entry = d->find(id);
    if (entry && !d->kept.contains(id)) {
        const OutgoingMail mail = entry->mail;
        QByteArray bytes;
        const auto encode = [mail] { return encodedMail(mail); };
        if (sizeOf(mail) <= writtenAtOnce)
            bytes = encode();
        else
            bytes = co_await offThread(encode);
        if (!d->q)
            co_return fail(ErrorKind::Cancelled);
        const Result<Done> written = co_await d->repository.setValue(outboxMailName(id), bytes);
        if (!written || !d->q)
            co_return written;
        if (!d->find(id)) { // taken back meanwhile
            const QByteArray nothing;
            co_return co_await d->repository.setValue(outboxMailName(id), nothing);
        }
        d->kept.insert(id);
    }
    co_return co_await d->keepList();
}

void MailOutbox::Private::drop(QString id)
{
    entries.removeIf([&id](const OutboxEntry &entry) { return entry.id == id; });
    pauses.remove(id);
    // In this order: a list without it comes last, and a name in the list without a mail is a settled one.
    if (kept.remove(id))
        static_cast<void>(repository.setValue(outboxMailName(id), {}));
    static_cast<void>(keepList());
}
} // namespace atlas
