// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksacts.h"
#include "services/books/booksmail.h"
#include "services/books/booksserviceprivate.h"
#include "services/books/bookswriteerrors.h"
#include "services/books/bookswriterequests.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Mails and reminders: sent once, whatever happens.
namespace atlas
{
namespace
{
/// Books sends after it has answered: what shows that it did may come late.
constexpr std::array mailLookDelays{0ms, 2000ms, 5000ms};

ApiError notMailable()
{
    return ApiError(ErrorKind::Usage, u"not_mailable"_s, u"Books does not mail records of this kind."_s);
}

/// A sent mail stays sent when the record cannot be read afterwards: an error would be taken for "not sent".
QJsonObject withField(QJsonObject record, QLatin1StringView name, const QJsonValue &value)
{
    record.insert(name, value);
    return record;
}

/// Looks several times for what shows that a mail went out: the flag if it was not set before, else the history. Never
/// concludes that it did not.
Task<Result<QJsonObject>> settleMail(BooksService *service, const Clock *clock, BooksKind kind, QJsonObject before,
                                     QJsonArray commentsBefore, BooksEmail email, ApiError lost, CancelToken cancel)
{
    const QString id = json::id(before.value(booksKindInfo(kind).idField));
    const bool mailedBefore = json::boolean(before, "is_emailed"_L1);
    for (const std::chrono::milliseconds delay : mailLookDelays) {
        if (delay > 0ms)
            co_await clock->sleep(delay, cancel);
        const Result<QJsonObject> after = co_await service->record(kind, id, cancel);
        if (!after)
            break;
        if (!mailedBefore && json::boolean(*after, "is_emailed"_L1))
            co_return *after;
        if (!mailedBefore)
            continue;
        const Result<QJsonArray> comments = co_await service->comments(kind, id, cancel);
        if (comments && booksmail::tellOfMail(commentsBefore, *comments, email))
            co_return *after;
    }
    co_return fail(lostwrite::unknownFate(lost));
}
} // namespace

Task<Result<BooksEmailDraft>> BooksService::emailDraft(BooksKind kind, QString id, CancelToken cancel)
{
    const Result<Done> target = booksrequests::checkId(id);
    if (!target)
        co_return fail(target.error());
    if (!booksmail::canBeMailed(kind))
        co_return fail(notMailable());
    const ApiRequest request = booksrequests::of(Verb::Get, kind, id, u"email"_s);
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return booksmail::draftFrom(answer->value("data"_L1).toObject());
}

Task<Result<BooksEmailDraft>> BooksService::reminderDraft(QString invoiceId, CancelToken cancel)
{
    const Result<Done> target = booksrequests::checkId(invoiceId);
    if (!target)
        co_return fail(target.error());
    const ApiRequest request = booksrequests::of(Verb::Get, BooksKind::Invoice, invoiceId, u"paymentreminder"_s);
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return booksmail::draftFrom(answer->value("data"_L1).toObject());
}

Task<Result<QJsonObject>> BooksService::email(BooksKind kind, QString id, BooksEmail email, CancelToken cancel)
{
    if (!booksmail::canBeMailed(kind))
        co_return fail(notMailable());
    const Result<Done> valid = booksmail::check(email);
    if (!valid)
        co_return fail(valid.error());
    const Result<QJsonObject> before = co_await record(kind, id, cancel);
    if (!before)
        co_return fail(before.error());
    const bool mailedBefore = json::boolean(*before, "is_emailed"_L1);
    QJsonArray commentsBefore;
    if (mailedBefore) { // then only the history can show that it was mailed once more
        const Result<QJsonArray> known = co_await comments(kind, id, cancel);
        if (!known)
            co_return fail(known.error());
        commentsBefore = *known;
    }
    const ApiRequest request = bookswriterequests::mail(kind, id, u"email"_s, email);
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (answer) {
        const Result<QJsonObject> after = co_await record(kind, id, cancel);
        co_return after ? *after : withField(*before, "is_emailed"_L1, true);
    }
    if (!lostwrite::leavesFateOpen(answer.error()))
        co_return fail(bookswriteerrors::refined(answer.error(), kind));
    co_return co_await settleMail(this, d->clock, kind, *before, commentsBefore, email, answer.error(), cancel);
}

Task<Result<QJsonObject>> BooksService::remind(QString invoiceId, BooksEmail email, CancelToken cancel)
{
    const Result<Done> valid = booksmail::check(email);
    if (!valid)
        co_return fail(valid.error());
    const Result<QJsonObject> before = co_await record(BooksKind::Invoice, invoiceId, cancel);
    if (!before)
        co_return fail(before.error());
    if (!booksacts::isOpenForReminders(*before))
        co_return fail(booksacts::notAllowed(booksacts::stateOf(*before)));
    const qint64 sentBefore = json::integer(*before, "reminders_sent"_L1);
    const ApiRequest request = bookswriterequests::mail(BooksKind::Invoice, invoiceId, u"paymentreminder"_s, email);
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (answer) {
        const Result<QJsonObject> after = co_await record(BooksKind::Invoice, invoiceId, cancel);
        co_return after ? *after : withField(*before, "reminders_sent"_L1, sentBefore + 1);
    }
    if (!lostwrite::leavesFateOpen(answer.error()))
        co_return fail(bookswriteerrors::refined(answer.error(), BooksKind::Invoice));
    for (const std::chrono::milliseconds delay : mailLookDelays) {
        if (delay > 0ms)
            co_await d->clock->sleep(delay, cancel);
        const Result<QJsonObject> after = co_await record(BooksKind::Invoice, invoiceId, cancel);
        if (!after)
            break;
        if (json::integer(*after, "reminders_sent"_L1) > sentBefore)
            co_return *after;
    }
    co_return fail(lostwrite::unknownFate(answer.error()));
}
} // namespace atlas
