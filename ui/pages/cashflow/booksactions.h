// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "services/books/booksrepository.h"
#include "services/core/cancel.h"
#include "services/core/clock.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/toldchange.h"

#include <functional>
#include <QObject>

namespace atlas
{
class BooksWaysBack;
class ChangeTeller;
class Toast;

/// What a person does to the books, as the views ask for it: every call goes through BooksRepository (verify, write,
/// confirm) and ends in exactly one callback on the ui thread, never after the receiver is gone. Views keep what was
/// typed until a callback says success. What was written can be taken back, or says why not (BooksWaysBack): say() in
/// the callback of a write offers it.
class BooksActions : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Then = std::function<void(const Result<T> &)>;

    BooksActions(BooksRepository &repository, CashBook &book, Prompter &prompter, QObject *parent = nullptr);
    ~BooksActions() override;
    void setToast(Toast *toast);
    /// The clock ages are told by; the system's until set. Must outlive this.
    void setClock(const Clock &clock);
    [[nodiscard]] QDateTime now() const; ///< UTC
    [[nodiscard]] CashBook &book() const { return m_book; }
    [[nodiscard]] Prompter &prompter() const { return m_prompter; }

    // `receiver` is the widget that waits: when it is destroyed the call is cancelled and `then` is not called.
    void record(BooksKind kind, const QString &id, QObject *receiver, Then<QJsonObject> then);
    void create(BooksKind kind, const QJsonObject &record, QObject *receiver, Then<QJsonObject> then);
    void update(BooksKind kind, const QString &id, const QJsonObject &base, const QJsonObject &changes,
                QObject *receiver, Then<UpdateOutcome> then);
    void act(BooksKind kind, const QString &id, BooksAct act, const QString &reason, QObject *receiver,
             Then<QJsonObject> then);
    void emailDraft(BooksKind kind, const QString &id, QObject *receiver, Then<BooksEmailDraft> then);
    void email(BooksKind kind, const QString &id, const BooksEmail &email, QObject *receiver, Then<QJsonObject> then);
    void reminderDraft(const QString &invoiceId, QObject *receiver, Then<BooksEmailDraft> then);
    void remind(const QString &invoiceId, const BooksEmail &email, QObject *receiver, Then<QJsonObject> then);
    void applyCredits(const QString &invoiceId, const QMap<QString, QString> &amounts, QObject *receiver,
                      Then<QJsonObject> then);
    void invoiceFromEstimate(const QString &estimateId, QObject *receiver, Then<QJsonObject> then);
    void attachReceipt(const QString &expenseId, const QString &fileName, const QByteArray &content, QObject *receiver,
                       Then<QJsonObject> then);
    /// The bytes of an expense's receipt, as they were attached.
    void receipt(const QString &expenseId, QObject *receiver, Then<QByteArray> then);
    void pdf(BooksKind kind, const QString &id, QObject *receiver, Then<QByteArray> then);
    void comments(BooksKind kind, const QString &id, QObject *receiver, Then<QJsonArray> then);
    void remove(BooksKind kind, const QString &id, QObject *receiver, Then<Done> then);

    /// "Facture FA-0012 envoyée": a toast, for a while with a way back if there is one.
    void say(const QString &text, std::function<void()> undo = {});
    /// Changes the local plan; kept at once (see CashPlan).
    void setPlan(const CashPlan &plan);

    /// Whoever shows what an invoice of an estimate would be before it is made; without one it is made at once.
    void setEstimateVerb(std::function<void(const QString &estimateId)> show) { m_estimateVerb = std::move(show); }
    [[nodiscard]] const std::function<void(const QString &)> &estimateVerb() const { return m_estimateVerb; }

Q_SIGNALS:
    void planChanged(const atlas::CashPlan &plan);

private:
    /// Tells whoever waits, with what can be done about the write.
    template <class T>
    [[nodiscard]] Then<T> telling(std::function<ToldChange(const T &)> change, Then<T> then);
    BooksRepository &m_repository;
    CashBook &m_book;
    Prompter &m_prompter;
    ChangeTeller *m_teller;
    BooksWaysBack *m_back;
    const Clock *m_clock = nullptr;
    std::function<void(const QString &)> m_estimateVerb;
};
} // namespace atlas
