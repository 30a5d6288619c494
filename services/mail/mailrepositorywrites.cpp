// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailrepositoryprivate.h"
#include "services/mail/mailtext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// Mails written here, and mails thrown away. What Zoho confirmed is shown without asking for it: a store that cannot
// keep it is no reason to report it as failed.
namespace atlas
{
namespace
{
constexpr qsizetype summaryLength = 250;

QString plainSummary(const OutgoingMail &mail)
{
    if (mail.isPlainText)
        return mail.html.simplified().left(summaryLength);
    static const QRegularExpression invisible(u"<style\\b.*?</style\\s*>|<[^>]*>"_s,
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::DotMatchesEverythingOption);
    QString text = mail.html;
    text.replace(invisible, u" "_s);
    return mailtext::decoded(text).simplified().left(summaryLength);
}

QString shownHtml(const OutgoingMail &mail)
{
    if (!mail.isPlainText)
        return mail.html;
    return u"<div>"_s + mail.html.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s) + u"</div>"_s;
}

MailMessage writtenRow(const OutgoingMail &mail, const QString &id, const QString &folderId, const QDateTime &now)
{
    MailMessage row;
    row.id = id;
    row.folderId = folderId;
    row.subject = mail.subject;
    row.summary = plainSummary(mail);
    row.from = mail.from;
    row.to = mail.to;
    row.cc = mail.cc;
    row.receivedAt = now;
    row.isRead = true;
    row.isOutgoing = true;
    row.size = mail.html.toUtf8().size();
    for (const OutgoingFile &file : mail.files) {
        row.size += file.bytes.size();
        row.hasInline = row.hasInline || !file.contentId.isEmpty();
        row.hasAttachment = row.hasAttachment || file.contentId.isEmpty();
    }
    return row;
}
} // namespace

Task<Result<Done>> MailRepository::Private::keepWritten(OutgoingMail mail, SentMail sent, MailFolder::Kind folder)
{
    const QString folderId = mirror.folderOf(folder);
    if (sent.id.isEmpty() || folderId.isEmpty())
        co_return Done{};
    MailMessage row = writtenRow(mail, sent.id, folderId, clock.now());
    QList<MailMessage> rows;
    if (const std::optional<MailMessage> answered = mirror.find(mail.replyTo)) {
        row.threadId = answered->threadId;
        rows.append(*answered);
        rows.last().isReplied = true;
    }
    rows.append(row);
    batches.notePlaced(sent.id);
    const Result<Done> kept = co_await mirror.putRows(rows);
    announceIfMoved();
    if (!mail.files.isEmpty())
        co_return kept; // Zoho knows the files by other names: it is asked when somebody opens it
    MailBody body;
    body.messageId = sent.id;
    body.folderId = folderId;
    body.html = shownHtml(mail);
    body.knowsAttachments = true;
    body.readAt = clock.now();
    co_return co_await mirror.putBody(body);
}

Task<Result<SentMail>> MailRepository::send(OutgoingMail mail, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const int before = d->epoch;
    const Result<SentMail> sent = co_await d->service.send(mail, cancel);
    d->noteAnswer(Priority::User, sent);
    if (sent && d->epoch == before)
        co_await d->keepWritten(mail, *sent, MailFolder::Kind::Sent);
    co_return sent;
}

Task<Result<SentMail>> MailRepository::findSent(OutgoingMail mail, QDateTime begun, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const int before = d->epoch;
    const Result<SentMail> sent = co_await d->service.findSent(mail, begun, cancel);
    d->noteAnswer(Priority::User, sent);
    if (sent && d->epoch == before)
        co_await d->keepWritten(mail, *sent, MailFolder::Kind::Sent);
    co_return sent;
}

Task<Result<SentMail>> MailRepository::saveDraft(OutgoingMail mail, QString replaces, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const int before = d->epoch;
    const Result<SentMail> saved = co_await d->service.saveDraft(mail, cancel);
    d->noteAnswer(Priority::User, saved);
    if (!saved || d->epoch != before)
        co_return saved;
    OutgoingMail kept = mail;
    kept.replyTo.clear(); // a draft answers nothing yet
    kept.files.clear();   // they stay on this computer
    co_await d->keepWritten(kept, *saved, MailFolder::Kind::Drafts);
    const QString drafts = d->mirror.folderOf(MailFolder::Kind::Drafts);
    if (replaces.isEmpty() || replaces == saved->id || drafts.isEmpty())
        co_return saved;
    // For good: the trash is no place for every state of a draft. Should it fail, there is one draft too many.
    const Result<Done> removed = co_await d->service.remove(drafts, replaces, true, cancel);
    d->noteAnswer(Priority::User, removed);
    if (removed || removed.error().kind == ErrorKind::NotFound) {
        const QStringList gone{replaces};
        co_await d->mirror.removeRows(gone);
        d->announceIfMoved();
    }
    co_return saved;
}

Task<Result<SentMail>> MailRepository::saveTemplate(OutgoingMail mail, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const int before = d->epoch;
    const Result<SentMail> saved = co_await d->service.saveTemplate(mail, cancel);
    d->noteAnswer(Priority::User, saved);
    OutgoingMail kept = mail;
    kept.replyTo.clear();
    if (saved && d->epoch == before)
        co_await d->keepWritten(kept, *saved, MailFolder::Kind::Templates);
    co_return saved;
}

Task<Result<Done>> MailRepository::remove(MailMessage message, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return loaded;
    const int before = d->epoch;
    const QString trash = d->mirror.folderOf(MailFolder::Kind::Trash);
    MailService *service = &d->service;
    const std::function<Task<Result<Done>>(QString)> call = [service, message, trash, cancel](const QString &folder) {
        return service->remove(folder, message.id, folder == trash, cancel);
    };
    const Result<Done> removed = co_await d->inItsFolder<Done>(message, call, cancel);
    if (d->epoch != before)
        co_return removed;
    if (!removed && removed.error().kind == ErrorKind::NotFound)
        co_return Done{}; // somebody else removed it: as was wished
    if (!removed)
        co_return removed;
    std::optional<MailMessage> row = d->mirror.find(message.id);
    const bool isInTrash = row && d->batches.folderAtZoho(*row) != trash;
    d->batches.drop(message.id);
    d->saveChanges();
    d->batches.notePlaced(message.id);
    if (isInTrash && !trash.isEmpty()) {
        row->folderId = trash;
        row->isOutgoing = false;
        const QList<MailMessage> rows{*row};
        co_await d->mirror.putRows(rows);
    } else {
        const QStringList gone{message.id};
        co_await d->mirror.removeRows(gone);
    }
    d->announceIfMoved();
    co_return Done{};
}
} // namespace atlas
