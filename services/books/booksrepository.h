// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"
#include "services/cache/store.h"
#include "services/core/clock.h"

namespace atlas
{
/// Everything the cash pages show, as read from the store.
struct BooksSnapshot {
    BooksSettings settings;
    QList<Invoice> invoices;
    QList<CreditNote> creditNotes;
    QList<Estimate> estimates;
    QList<PurchaseOrder> purchaseOrders;
    QList<Bill> bills;
    QList<BooksPayment> customerPayments, vendorPayments;
    QList<Expense> expenses;
    QList<BooksContact> contacts;
    QList<BankAccount> bankAccounts;
    QList<RecurringProfile> recurringInvoices, recurringBills, recurringExpenses;
    QDateTime readAt;       ///< UTC, of the oldest kind; invalid: never read
    bool truncated = false; ///< a kind was cut (100,000 records)
};

/// Joins BooksService and Store as CrmRepository does: paints from the store, reads the difference, keeps what was
/// confirmed. One refresh at a time; a second caller waits for the running one. Every write of BooksService that goes
/// through here puts the confirmed record (and those it moved: the invoice a payment was applied to, its customer) into
/// the store and emits changed.
class BooksRepository : public QObject
{
    Q_OBJECT
public:
    BooksRepository(BooksService &service, Store &store, const Clock &clock, QString accountId);
    ~BooksRepository() override;

    /// From the store only, decoded off the ui thread. Invalid readAt if never read.
    [[nodiscard]] Task<Result<BooksSnapshot>> load();
    /// Reads what changed: last_modified_time where the list knows it, newest first until known rows elsewhere; the
    /// whole list at least once a day, which is also how deletions are noticed (Books has no feed of them). Emits
    /// changed once at the end, or after each kind on the first read.
    [[nodiscard]] Task<Result<Done>> refresh(Priority priority, CancelToken cancel = {});

    [[nodiscard]] Task<Result<QJsonObject>> create(BooksKind kind, QJsonObject record, CancelToken cancel = {});
    [[nodiscard]] Task<Result<UpdateOutcome>> update(BooksKind kind, QString id, QJsonObject base, QJsonObject changes,
                                                     CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(BooksKind kind, QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> act(BooksKind kind, QString id, BooksAct act, QString reason = {},
                                                CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> email(BooksKind kind, QString id, BooksEmail email,
                                                  CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> remind(QString invoiceId, BooksEmail email, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> applyCredits(QString invoiceId, QMap<QString, QString> amounts,
                                                         CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> invoiceFromEstimate(QString estimateId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> attachReceipt(QString expenseId, QString fileName, QByteArray content,
                                                          CancelToken cancel = {});
    /// The detail of a record, with its lines; from Books.
    [[nodiscard]] Task<Result<QJsonObject>> record(BooksKind kind, QString id, CancelToken cancel = {});

    /// Small values of the cash pages kept on this computer: the cash plan, and "organisation", the id the person
    /// chose, which the service is told at once and at the next start.
    [[nodiscard]] Task<Result<QByteArray>> value(QString name);
    [[nodiscard]] Task<Result<Done>> setValue(QString name, QByteArray value);

    [[nodiscard]] BooksService &service() const;
    [[nodiscard]] QString accountId() const;
    /// A refresh is under way: after its owner cancelled it, it still needs its service to end.
    [[nodiscard]] bool isRefreshing() const;

Q_SIGNALS:
    /// The snapshot as it is now. Records are shared, not copied.
    void changed(const atlas::BooksSnapshot &snapshot);
    void refreshingChanged(bool refreshing);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
