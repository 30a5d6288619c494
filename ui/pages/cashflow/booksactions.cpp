// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/booksactions.h"

#include "ui/pages/common/pendingcall.h"
#include "ui/widgets/toast.h"

namespace atlas
{
BooksActions::BooksActions(BooksRepository &repository, CashBook &book, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_prompter(prompter)
{
}

BooksActions::~BooksActions() = default;

void BooksActions::setToast(Toast *toast)
{
    m_toast = toast;
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
    pendingcall::deliver(m_repository.create(kind, record, call->token()), call, std::move(then));
}

void BooksActions::update(BooksKind kind, const QString &id, const QJsonObject &base, const QJsonObject &changes,
                          QObject *receiver, Then<UpdateOutcome> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.update(kind, id, base, changes, call->token()), call, std::move(then));
}

void BooksActions::act(BooksKind kind, const QString &id, BooksAct act, const QString &reason, QObject *receiver,
                       Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.act(kind, id, act, reason, call->token()), call, std::move(then));
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
    pendingcall::deliver(m_repository.email(kind, id, email, call->token()), call, std::move(then));
}

void BooksActions::reminderDraft(const QString &invoiceId, QObject *receiver, Then<BooksEmailDraft> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().reminderDraft(invoiceId, call->token()), call, std::move(then));
}

void BooksActions::remind(const QString &invoiceId, const BooksEmail &email, QObject *receiver, Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.remind(invoiceId, email, call->token()), call, std::move(then));
}

void BooksActions::applyCredits(const QString &invoiceId, const QMap<QString, QString> &amounts, QObject *receiver,
                                Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.applyCredits(invoiceId, amounts, call->token()), call, std::move(then));
}

void BooksActions::invoiceFromEstimate(const QString &estimateId, QObject *receiver, Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.invoiceFromEstimate(estimateId, call->token()), call, std::move(then));
}

void BooksActions::attachReceipt(const QString &expenseId, const QString &fileName, const QByteArray &content,
                                 QObject *receiver, Then<QJsonObject> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.attachReceipt(expenseId, fileName, content, call->token()), call,
                         std::move(then));
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
    pendingcall::deliver(m_repository.remove(kind, id, call->token()), call, std::move(then));
}

void BooksActions::say(const QString &text, std::function<void()> undo)
{
    if (!m_toast) {
        return;
    }
    if (undo) {
        m_toast->show(text, tr("Undo"), [actions = QPointer(this), undo = std::move(undo)] {
            if (actions) {
                undo();
            }
        });
    } else {
        m_toast->show(text);
    }
}

void BooksActions::setPlan(const CashPlan &plan)
{
    if (plan != m_book.plan()) {
        m_book.setPlan(plan);
        Q_EMIT planChanged(m_book.plan());
    }
}
} // namespace atlas
