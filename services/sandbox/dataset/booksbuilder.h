// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/zone.h"
#include "services/sandbox/dataset/booksplans.h"
#include "services/sandbox/dataset/dice.h"

#include <vector>

namespace atlas::sandbox::dataset
{
/// Builds the agency's books step by step; later steps refer to what earlier ones made. Money is in cents throughout;
/// days are in the organisation's zone.
class BooksBuilder
{
public:
    BooksBuilder(books::Store &store, quint32 seed, int scale, QDate today);
    void build();

private:
    // bookssettings.cpp
    void buildOrganisation();
    void buildUsers();
    void buildCurrencies();
    void buildTaxes();
    void buildAccounts();
    void buildItems();
    void buildBankAccounts();
    // bookscontacts.cpp
    void buildCustomers();
    void buildVendors();
    [[nodiscard]] QJsonArray contactPersons(ContactPlan &contact, bool vendor);
    [[nodiscard]] QJsonObject contactRecord(ContactPlan &contact, bool vendor);
    // invoiceplans.cpp
    void planInvoices();
    void planOpenInvoices(int copy);
    void planPaidInvoices(int copy, Dice &dice);
    void planOtherInvoices(int copy, Dice &dice);
    void planRecurringSales();
    void planPaid(int customer, const QDate &date, int terms, qint64 net, Dice &dice);
    [[nodiscard]] int euroCustomer(int index, int copy) const;
    [[nodiscard]] int foreignCustomer(const QString &currency, int index) const;
    // booksinvoices.cpp
    void emitInvoices();
    [[nodiscard]] QJsonObject invoiceHead(const InvoicePlan &plan, Dice &dice) const;
    [[nodiscard]] QJsonArray saleLines(qint64 net, const ContactPlan &customer, Dice &dice, bool plain);
    [[nodiscard]] QJsonObject saleLine(int item, qint64 rate, double quantity, const TaxRow &tax);
    void finishInvoices();
    void commentInvoice(const InvoicePlan &plan);
    // booksreceipts.cpp
    void emitCreditNotes();
    void creditInvoice(InvoicePlan &plan, Dice &dice);
    void freeCreditNote(int customer, const QDate &date, qint64 net, const QString &status);
    [[nodiscard]] QJsonObject creditNoteRecord(int customer, const QDate &date, const QJsonArray &lines);
    void emitReceipts();
    void emitReceipt(const ReceiptPlan &receipt);
    [[nodiscard]] QJsonObject receiptRecord(const ReceiptPlan &receipt);
    [[nodiscard]] QJsonObject applyReceipt(const QJsonObject &payment, const ReceiptPlan::Part &part, bool alone);
    // bookspurchases.cpp
    void planBills();
    void planRecurringBills();
    void planPaidBills(int copy, Dice &dice);
    void emitBills();
    void finishBills();
    void emitVendorPayments();
    void emitVendorPayment(const ReceiptPlan &plan);
    [[nodiscard]] QJsonObject vendorPaymentRecord(const ReceiptPlan &plan);
    [[nodiscard]] QJsonObject applyVendorPayment(const QJsonObject &payment, const ReceiptPlan::Part &part);
    void emitPurchaseOrders();
    [[nodiscard]] QJsonArray purchaseLines(qint64 net, const VendorPlan &vendor, const TaxRow &tax, Dice &dice);
    // booksexpenses.cpp
    void planExpenses();
    void planRecurringExpenses();
    void planUsualExpenses(const QDate &month, Dice &dice);
    void planRemainder(const QDate &month, Dice &dice);
    void addExpense(const ExpensePlan &plan);
    void emitExpenses();
    void emitExpense(const ExpensePlan &plan, int salt);
    void putExpenseParties(QJsonObject &record, const ExpensePlan &plan) const;
    void putExpenseAmounts(QJsonObject &record, const ExpensePlan &plan, const QString &lineId) const;
    // booksorders.cpp
    void emitEstimates();
    void emitSalesOrders();
    [[nodiscard]] QJsonObject orderRecord(int customer, const QDate &date, Dice &dice);
    // booksrecurring.cpp
    void emitRecurringInvoices();
    [[nodiscard]] QJsonObject profileRecord(const QString &idKey, const RecurringProfilePlan &plan,
                                            const QString &nextKey) const;
    void emitRecurringBills();
    void emitRecurringExpenses();
    // booksbanking.cpp
    void emitBankTransactions();
    void emitTransfers();
    void emitUncategorised();
    void setBalances();

    // booksbuilder.cpp
    [[nodiscard]] Dice dice(quint32 part) const { return Dice(m_seed * 2654435761u + 7919u * part); }
    [[nodiscard]] QDate ago(int days) const { return m_today.addDays(-days); }
    /// A time in working hours of that day, as Books writes it; the same for the same `salt`.
    [[nodiscard]] QString stamp(const QDate &day, int salt) const;
    [[nodiscard]] qint64 stampMs(const QDate &day, int salt) const;
    /// Sets what every record has: currency and rate, times and author.
    void putCurrency(QJsonObject &record, const QString &code, double rate) const;
    void putOrigin(QJsonObject &record, const QDate &created, const QDate &modified, int salt) const;
    [[nodiscard]] static double rate(const QString &code, const QDate &day); ///< euros for one unit
    [[nodiscard]] const TaxRow &taxFor(const ContactPlan &customer) const;
    [[nodiscard]] const AccountRow &account(const QString &code) const;
    /// Keeps what the bank's list reaches back to.
    void post(const BankMove &move);
    /// The movement a payment or expense makes on the account named by `accountKey`; `ledger`: the other side.
    void postDocument(const QJsonObject &document, const QString &idKey, const QString &type, const QString &accountKey,
                      const AccountRow &ledger, qint64 amount);

    books::Store &m_store;
    quint32 m_seed;
    int m_scale;
    QDate m_today;
    crm::Zone m_zone;
    QString m_userId, m_userName;
    QList<Salesperson> m_salespeople;
    QList<TaxRow> m_taxes;
    QHash<QString, AccountRow> m_accounts;
    QList<ItemRow> m_items;
    QStringList m_bankIds, m_bankNames;
    QHash<QString, CurrencyRow> m_currencies;
    std::vector<ContactPlan> m_customers;
    std::vector<VendorPlan> m_vendors;
    QList<int> m_euro; ///< indices of French customers paying in euros
    std::vector<InvoicePlan> m_invoices;
    std::vector<ReceiptPlan> m_receipts;
    std::vector<BillPlan> m_bills;
    std::vector<ExpensePlan> m_expenses;
    std::vector<RecurringProfilePlan> m_recurringSales, m_recurringBills;
    QStringList m_recurringExpenseIds;
    QMap<QDate, qint64> m_monthIn, m_monthOut; ///< by first day of the month, base cents
    std::vector<BankMove> m_moves;
};
} // namespace atlas::sandbox::dataset
