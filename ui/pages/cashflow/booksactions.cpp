// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/booksactions.h"

#include "ui/pages/cashflow/bookswaysback.h"
#include "ui/pages/common/changeteller.h"
#include "ui/pages/common/pendingcall.h"

namespace atlas
{
BooksActions::BooksActions(BooksRepository &repository, CashBook &book, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_prompter(prompter)
    , m_teller(new ChangeTeller(this))
    , m_back(new BooksWaysBack(repository, book, *m_teller, this))
{
}

BooksActions::~BooksActions() = default;

void BooksActions::setToast(Toast *toast)
{
    m_teller->setToast(toast);
}

template <class T>
BooksActions::Then<T> BooksActions::telling(std::function<ToldChange(const T &)> change, Then<T> then)
{
    return [this, change = std::move(change), then = std::move(then)](const Result<T> &result) {
        if (result)
            m_teller->told(change(*result), [&] { then(result); });
        else
            then(result);
    };
}

void BooksActions::setClock(const Clock &clock)
{
    m_clock = &clock;
}

QDateTime BooksActions::now() const
{
    return m_clock ? m_clock->now() : QDateTime::currentDateTimeUtc();
}

void BooksActions::record(BooksKind kind, const QString &id, QObject *receiver, Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.record(kind, id, call->token()), call, std::move(then));
}

void BooksActions::create(BooksKind kind, const QJsonObject &record, QObject *receiver, Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.create(kind, record, call->token()), call,
        telling<QJsonObject>([this, kind](const QJsonObject &made) { return m_back->created(kind, made); },
                             std::move(then)));
}

void BooksActions::update(BooksKind kind, const QString &id, const QJsonObject &base, const QJsonObject &changes,
                          QObject *receiver, Then<UpdateOutcome> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<UpdateOutcome> told = [this, kind, id, base, changes,
                                then = std::move(then)](const Result<UpdateOutcome> &out) {
        if (!out || out->conflict || out->unchanged)
            then(out);
        else
            m_teller->told(m_back->updated(kind, id, base, changes, out->saved.record), [&] { then(out); });
    };
    pendingcall::deliver(m_repository.update(kind, id, base, changes, call->token()), call, std::move(told));
}

void BooksActions::act(BooksKind kind, const QString &id, BooksAct act, const QString &reason, QObject *receiver,
                       Then<QJsonObject> then)
{
    const bool wasDraft = m_back->isDraft(kind, id);
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.act(kind, id, act, reason, call->token()), call,
        telling<QJsonObject>(
            [this, kind, id, act, wasDraft](const QJsonObject &) { return m_back->acted(kind, id, act, wasDraft); },
            std::move(then)));
}

void BooksActions::emailDraft(BooksKind kind, const QString &id, QObject *receiver, Then<BooksEmailDraft> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().emailDraft(kind, id, call->token()), call, std::move(then));
}

void BooksActions::email(BooksKind kind, const QString &id, const BooksEmail &email, QObject *receiver,
                         Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.email(kind, id, email, call->token()), call,
        telling<QJsonObject>([](const QJsonObject &) { return BooksWaysBack::mailed(); }, std::move(then)));
}

void BooksActions::reminderDraft(const QString &invoiceId, QObject *receiver, Then<BooksEmailDraft> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().reminderDraft(invoiceId, call->token()), call, std::move(then));
}

void BooksActions::remind(const QString &invoiceId, const BooksEmail &email, QObject *receiver, Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.remind(invoiceId, email, call->token()), call,
        telling<QJsonObject>([](const QJsonObject &) { return BooksWaysBack::mailed(); }, std::move(then)));
}

void BooksActions::applyCredits(const QString &invoiceId, const QMap<QString, QString> &amounts, QObject *receiver,
                                Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.applyCredits(invoiceId, amounts, call->token()), call,
        telling<QJsonObject>([](const QJsonObject &) { return BooksWaysBack::creditsApplied(); }, std::move(then)));
}

void BooksActions::invoiceFromEstimate(const QString &estimateId, QObject *receiver, Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.invoiceFromEstimate(estimateId, call->token()), call,
        telling<QJsonObject>([this](const QJsonObject &made) { return m_back->created(BooksKind::Invoice, made); },
                             std::move(then)));
}

void BooksActions::attachReceipt(const QString &expenseId, const QString &fileName, const QByteArray &content,
                                 QObject *receiver, Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(
        m_repository.attachReceipt(expenseId, fileName, content, call->token()), call,
        telling<QJsonObject>([](const QJsonObject &) { return BooksWaysBack::receiptAttached(); }, std::move(then)));
}

void BooksActions::receipt(const QString &expenseId, QObject *receiver, Then<QByteArray> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().receipt(expenseId, call->token()), call, std::move(then));
}

void BooksActions::pdf(BooksKind kind, const QString &id, QObject *receiver, Then<QByteArray> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().pdf(kind, id, call->token()), call, std::move(then));
}

void BooksActions::comments(BooksKind kind, const QString &id, QObject *receiver, Then<QJsonArray> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().comments(kind, id, call->token()), call, std::move(then));
}

void BooksActions::remove(BooksKind kind, const QString &id, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.remove(kind, id, call->token()), call,
                         telling<Done>([](const Done &) { return BooksWaysBack::removed(); }, std::move(then)));
}

void BooksActions::say(const QString &text, std::function<void()> undo)
{
    if (undo)
        m_teller->sayUndoable(text, std::move(undo));
    else
        m_teller->say(text);
}

void BooksActions::setPlan(const CashPlan &plan)
{
    if (plan != m_book.plan()) {
        m_book.setPlan(plan);
        Q_EMIT planChanged(m_book.plan());
    }
}
} // namespace atlas
