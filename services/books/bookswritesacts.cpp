// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksacts.h"
#include "services/books/booksgateway.h"
#include "services/books/booksserviceprivate.h"
#include "services/books/booksvalidation.h"
#include "services/books/bookswriteerrors.h"
#include "services/books/bookswriterequests.h"
#include "services/books/exactdecimal.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// Acts on a record that is there already: verified before, confirmed after.
namespace atlas
{
namespace
{
constexpr std::array actLookDelays{0ms, 2000ms, 5000ms};
constexpr qsizetype largestReceipt = 7 * 1024 * 1024;

bool isReceiptFile(const QString &fileName)
{
    static const QStringList known{u"gif"_s, u"png"_s, u"jpeg"_s, u"jpg"_s, u"bmp"_s, u"pdf"_s};
    return known.contains(QFileInfo(fileName).suffix().toLower());
}

bool isSaid(const QJsonArray &comments, const QString &text)
{
    return std::ranges::any_of(comments,
                               [&text](const QJsonValue &comment) { return comment[u"description"_s] == text; });
}

qint64 minorOf(const QJsonObject &record, QLatin1StringView field)
{
    const QString currency = json::text(record, "currency_code"_L1);
    return Money::fromJson(record.value(field), currency).value_or(Money()).minor();
}

/// Keeps the reason as a comment, once; before the act, so that a failure leaves nothing half done.
Task<Result<Done>> keepReason(BooksService *service, BooksSender send, BooksKind kind, QString id, QString reason,
                              CancelToken cancel)
{
    const Result<QJsonArray> said = co_await service->comments(kind, id, cancel);
    if (!said)
        co_return fail(said.error());
    if (isSaid(*said, reason))
        co_return Done{};
    const ApiRequest request = bookswriterequests::comment(kind, id, reason);
    const Result<QJsonObject> answer = co_await send(request, cancel);
    if (answer || lostwrite::leavesFateOpen(answer.error())) // a comment lost or doubled harms nobody
        co_return Done{};
    co_return fail(answer.error());
}

/// What the credit notes bring together, in minor units, after comparing each with what it has left.
Task<Result<qint64>> creditTotal(BooksService *service, QJsonObject invoice, QMap<QString, QString> amounts,
                                 CancelToken cancel)
{
    const QString currency = json::text(invoice, "currency_code"_L1);
    qint64 sum = 0;
    const QStringList noteIds = amounts.keys();
    for (const QString &noteId : noteIds) {
        const QString amount = amounts.value(noteId);
        const Result<QJsonObject> note = co_await service->record(BooksKind::CreditNote, noteId, cancel);
        if (!note)
            co_return fail(note.error());
        const Result<Done> valid = booksvalidation::checkCredit(invoice, *note, amount, u"amounts/"_s + noteId);
        if (!valid)
            co_return fail(valid.error());
        sum += Money::fromDecimal(amount, currency).value_or(Money()).minor();
    }
    const Result<Done> fits =
        booksvalidation::checkApplication(invoice, Money(sum, currency).toDecimal(), u"amounts"_s);
    if (!fits)
        co_return fail(fits.error());
    co_return sum;
}

/// Looks several times whether the credits of an invoice rose by what was applied.
Task<Result<QJsonObject>> settleCredits(BooksService *service, const Clock *clock, QJsonObject before, qint64 sum,
                                        ApiError lost, CancelToken cancel)
{
    const QString id = json::id(before.value("invoice_id"_L1));
    const qint64 applied = minorOf(before, "credits_applied"_L1);
    for (const std::chrono::milliseconds delay : actLookDelays) {
        if (delay > 0ms)
            co_await clock->sleep(delay, cancel);
        const Result<QJsonObject> after = co_await service->record(BooksKind::Invoice, id, cancel);
        if (!after)
            co_return fail(lostwrite::unknownFate(lost));
        const qint64 now = minorOf(*after, "credits_applied"_L1);
        if (now == applied + sum)
            co_return *after;
        if (now != applied) // something else was applied meanwhile
            co_return fail(lostwrite::unknownFate(lost));
    }
    co_return fail(lostwrite::notCreated(lost));
}

/// The invoices an estimate was turned into.
QStringList invoicesOf(const QJsonObject &estimate)
{
    QStringList ids;
    const QJsonArray list = estimate.value("invoice_ids"_L1).toArray();
    for (const QJsonValue &id : list)
        ids.append(json::id(id));
    return ids;
}

/// Looks several times whether the estimate names an invoice it did not name before.
Task<Result<QJsonObject>> settleConversion(BooksService *service, const Clock *clock, QJsonObject before, ApiError lost,
                                           CancelToken cancel)
{
    const QString id = json::id(before.value("estimate_id"_L1));
    const QStringList known = invoicesOf(before);
    for (const std::chrono::milliseconds delay : actLookDelays) {
        if (delay > 0ms)
            co_await clock->sleep(delay, cancel);
        const Result<QJsonObject> now = co_await service->record(BooksKind::Estimate, id, cancel);
        if (!now)
            co_return fail(lostwrite::unknownFate(lost));
        QStringList made = invoicesOf(*now);
        made.removeIf([&known](const QString &invoice) { return known.contains(invoice); });
        if (made.size() == 1)
            co_return co_await service->record(BooksKind::Invoice, made.first(), cancel);
        if (!made.isEmpty() || json::text(*now, "status"_L1) != json::text(before, "status"_L1))
            co_return fail(lostwrite::unknownFate(lost));
    }
    co_return fail(lostwrite::notCreated(lost));
}
} // namespace

Task<Result<QJsonObject>> BooksService::act(BooksKind kind, QString id, BooksAct act, QString reason,
                                            CancelToken cancel)
{
    const std::optional<booksacts::Rule> rule = booksacts::rule(kind, act);
    if (!rule)
        co_return fail(ErrorKind::Usage, u"unknown_act"_s, u"Records of this kind have no such act."_s);
    if (act == BooksAct::Void && reason.trimmed().isEmpty())
        co_return fail(exactdecimal::refusal(u"mandatory_missing"_s, u"reason"_s, u"Voiding needs a reason."_s));
    const Result<QJsonObject> before = co_await record(kind, id, cancel);
    if (!before)
        co_return fail(before.error());
    const Result<bool> needed = booksacts::mustSend(*rule, *before);
    if (!needed)
        co_return fail(needed.error());
    if (!*needed)
        co_return *before;
    if (!reason.trimmed().isEmpty()) {
        const BooksSender send = [this](ApiRequest comment, CancelToken token) {
            return d->call(std::move(comment), std::move(token));
        };
        const Result<Done> kept = co_await keepReason(this, send, kind, id, reason.trimmed(), cancel);
        if (!kept)
            co_return fail(kept.error());
    }
    ApiRequest request = bookswriterequests::act(kind, id, rule->below);
    request.repeat = Repeat::Safe; // the state it leads to is absolute
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    const Result<QJsonObject> after = co_await record(kind, id, cancel);
    const bool reached = after && rule->wanted.contains(booksacts::stateOf(*after));
    if (!answer && !reached) // a repeated act meets its own result and is refused
        co_return fail(bookswriteerrors::refined(answer.error(), kind));
    co_return after ? *after : *before; // done, although it cannot be shown
}

Task<Result<QJsonObject>> BooksService::applyCredits(QString invoiceId, QMap<QString, QString> amounts,
                                                     CancelToken cancel)
{
    if (amounts.isEmpty())
        co_return fail(exactdecimal::refusal(u"mandatory_missing"_s, u"amounts"_s, u"Name a credit note."_s));
    const Result<QJsonObject> before = co_await record(BooksKind::Invoice, invoiceId, cancel);
    if (!before)
        co_return fail(before.error());
    const Result<qint64> sum = co_await creditTotal(this, *before, amounts, cancel);
    if (!sum)
        co_return fail(sum.error());
    const ApiRequest request = bookswriterequests::applyCredits(invoiceId, amounts);
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (answer) {
        const Result<QJsonObject> after = co_await record(BooksKind::Invoice, invoiceId, cancel);
        co_return after ? *after : *before; // applied, although it cannot be shown
    }
    if (!lostwrite::leavesFateOpen(answer.error()))
        co_return fail(bookswriteerrors::refined(answer.error(), BooksKind::Invoice));
    co_return co_await settleCredits(this, d->clock, *before, *sum, answer.error(), cancel);
}

Task<Result<QJsonObject>> BooksService::invoiceFromEstimate(QString estimateId, CancelToken cancel)
{
    static const QStringList convertible{u"accepted"_s, u"approved"_s, u"sent"_s,
                                         u"viewed"_s,   u"signed"_s,   u"partially_invoiced"_s};
    const Result<QJsonObject> estimate = co_await record(BooksKind::Estimate, estimateId, cancel);
    if (!estimate)
        co_return fail(estimate.error());
    if (!convertible.contains(json::text(*estimate, "status"_L1)))
        co_return fail(booksacts::notAllowed(json::text(*estimate, "status"_L1)));
    const ApiRequest request = bookswriterequests::invoiceFromEstimate(estimateId);
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    Result<QJsonObject> made = answer ? booksrequests::recordIn(*answer, BooksKind::Invoice) : answer;
    if (made)
        co_return made;
    if (!lostwrite::leavesFateOpen(made.error()))
        co_return fail(bookswriteerrors::refined(made.error(), BooksKind::Estimate));
    co_return co_await settleConversion(this, d->clock, *estimate, made.error(), cancel);
}

Task<Result<QJsonObject>> BooksService::attachReceipt(QString expenseId, QString fileName, QByteArray content,
                                                      CancelToken cancel)
{
    if (!isReceiptFile(fileName))
        co_return fail(exactdecimal::refusal(u"file_type"_s, u"receipt"_s, u"A receipt is a PDF or a picture."_s));
    if (content.isEmpty())
        co_return fail(exactdecimal::refusal(u"file_empty"_s, u"receipt"_s, u"The file is empty."_s));
    if (content.size() > largestReceipt)
        co_return fail(exactdecimal::refusal(u"file_too_large"_s, u"receipt"_s, u"A receipt may have 7 MB."_s));
    const Result<QJsonObject> before = co_await record(BooksKind::Expense, expenseId, cancel);
    if (!before)
        co_return fail(before.error());
    ApiRequest request = bookswriterequests::receipt(expenseId, fileName, content);
    request.repeat = Repeat::Safe; // an expense has one receipt: a second arrival replaces the first
    const Result<QJsonObject> answer = co_await d->call(request, cancel);
    if (!answer)
        co_return fail(bookswriteerrors::refined(answer.error(), BooksKind::Expense));
    const Result<QJsonObject> after = co_await record(BooksKind::Expense, expenseId, cancel);
    co_return after ? *after : *before; // attached, although it cannot be shown
}
} // namespace atlas
