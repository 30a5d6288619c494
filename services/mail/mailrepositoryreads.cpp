// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/mail/mailbatchesrules.h"
#include "services/mail/mailjson.h"
#include "services/mail/mailrepositoryprivate.h"

using namespace Qt::Literals::StringLiterals;

// Single messages: asked for once, then read from the store.
namespace atlas
{
namespace
{
constexpr qint64 keptFileLimit = 5LL * 1024 * 1024;
constexpr int searchLimit = 200;

/// The list of files is only asked for where something says there is one.
bool saysThereAreFiles(const MailMessage &message)
{
    return message.hasAttachment || message.hasInline;
}

bool showsInlineImages(const QString &html)
{
    return html.contains("cid:"_L1, Qt::CaseInsensitive);
}

bool isAllThereIs(const MailBody &body, const MailMessage &message)
{
    return body.readAt.isValid() &&
           (body.knowsAttachments || !(saysThereAreFiles(message) || showsInlineImages(body.html)));
}

QString fileId(const MailAttachment &file)
{
    return file.id.isEmpty() ? file.contentId : file.id;
}
} // namespace

Task<Result<QString>> MailRepository::Private::healedFolder(MailMessage message, CancelToken cancel)
{
    const QString asked = batches.folderAtZoho(message);
    const qint64 since = batches.sequence();
    const Result<QJsonObject> details = co_await service.details(asked, message.id, cancel);
    noteAnswer(Priority::User, details);
    const QString folder = details ? json::id(details->value("folderId"_L1)) : QString();
    if (details && !folder.isEmpty() && folder != asked) {
        const std::optional<MailMessage> known = mirror.find(message.id);
        MailMessage row = known.value_or(message);
        row.folderId = folder;
        row.isOutgoing = mailrules::isOutgoing(folder, mirror.snapshot().folders);
        const QList<MailMessage> rows{batches.onTop(row, since, mirror.snapshot().folders)};
        co_await mirror.putRows(rows);
        announceIfMoved();
        co_return folder;
    }
    if (details)
        co_return fail(ErrorKind::Server, u"not_given"_s, u"Zoho lists the message but does not give it."_s);
    if (details.error().kind != ErrorKind::NotFound)
        co_return fail(details.error());
    batches.drop(message.id);
    saveChanges();
    const QStringList gone{message.id};
    co_await mirror.removeRows(gone); // a store that cannot follow changes nothing: it is gone
    announceIfMoved();
    co_return fail(ErrorKind::NotFound, u"deleted_meanwhile"_s);
}

Task<Result<MailBody>> MailRepository::Private::readBody(MailMessage message, CancelToken cancel)
{
    const bool withFiles = saysThereAreFiles(message);
    const auto read = [this, message, withFiles, cancel](const QString &folder) {
        return service.body(folder, message.id, withFiles, cancel);
    };
    const std::function<Task<Result<MailBody>>(QString)> call = read;
    Result<MailBody> body = co_await inItsFolder<MailBody>(message, call, cancel);
    if (!body || body->knowsAttachments || !showsInlineImages(body->html))
        co_return body;
    // Nothing said there are images, but the text shows some.
    const QString folder = batches.folderAtZoho(mirror.find(message.id).value_or(message));
    const Result<MailBody> whole = co_await service.body(folder, message.id, true, cancel);
    noteAnswer(Priority::User, whole);
    co_return whole ? whole : body;
}

Task<Result<MailBody>> MailRepository::body(MailMessage message, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const MailTurns::Turn turn = co_await d->turns.enter(u"body/"_s + message.id);
    const int before = d->epoch;
    const Result<MailBody> stored = co_await d->mirror.body(message.id);
    if (stored && isAllThereIs(*stored, message))
        co_return stored;
    const Result<MailBody> read = co_await d->readBody(message, cancel);
    if (!read) {
        const bool gone = read.error().kind == ErrorKind::NotFound;
        if (stored && stored->readAt.isValid() && !gone)
            co_return stored; // better than nothing, and nothing of it has changed
        co_return read;
    }
    MailBody body = *read;
    body.messageId = message.id; // the number in the answer is beyond what a double holds
    body.readAt = d->clock.now();
    if (d->epoch == before)
        co_await d->mirror.putBody(body); // a store that cannot keep it is no reason not to show it
    co_return body;
}

Task<Result<MailHeaders>> MailRepository::headers(MailMessage message, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const MailTurns::Turn turn = co_await d->turns.enter(u"headers/"_s + message.id);
    const int before = d->epoch;
    const Result<std::optional<MailHeaders>> stored = co_await d->mirror.headers(message.id);
    if (stored && *stored)
        co_return MailHeaders(**stored);
    MailService *service = &d->service;
    const std::function<Task<Result<MailHeaders>>(QString)> call = [service, message, cancel](const QString &folder) {
        return service->headers(folder, message.id, cancel);
    };
    const Result<MailHeaders> read = co_await d->inItsFolder<MailHeaders>(message, call, cancel);
    if (read && d->epoch == before)
        co_await d->mirror.putHeaders(message.id, *read);
    co_return read;
}

Task<Result<QByteArray>> MailRepository::attachment(MailMessage message, MailAttachment file, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const QString id = fileId(file);
    const MailTurns::Turn turn = co_await d->turns.enter(u"file/"_s + message.id + u'/' + id);
    const int before = d->epoch;
    const Result<std::optional<QByteArray>> stored = co_await d->mirror.file(message.id, id);
    if (stored && *stored)
        co_return QByteArray(**stored);
    MailService *service = &d->service;
    const std::function<Task<Result<QByteArray>>(QString)> call = [service, message, file,
                                                                   cancel](const QString &folder) {
        return file.isInline() ? service->inlineImage(folder, message.id, file.contentId, file.name, cancel)
                               : service->attachment(folder, message.id, file.id, cancel);
    };
    const Result<QByteArray> read = co_await d->inItsFolder<QByteArray>(message, call, cancel);
    if (!read || read->size() > keptFileLimit || d->epoch != before)
        co_return read;
    const MailTurns::Turn keeping = co_await d->turns.enter(u"files"_s); // one after the other into their index
    co_await d->mirror.putFile(message.id, id, *read);
    co_return read;
}

Task<Result<QList<MailMessage>>> MailRepository::search(QString key, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const int before = d->epoch;
    const qint64 since = d->batches.sequence();
    const Result<MailRowPage> answer = co_await d->service.search(key, 1, searchLimit, cancel);
    d->noteAnswer(Priority::User, answer);
    if (!answer)
        co_return fail(answer.error());
    const QJsonArray rows = answer->rows;
    const QList<MailMessage> found = co_await d->decoded(rows, QString(), since);
    if (d->epoch != before)
        co_return fail(ErrorKind::Cancelled);
    co_await d->mirror.putRows(found); // found even where the store cannot keep it
    d->announceIfMoved();
    co_return found;
}
} // namespace atlas
