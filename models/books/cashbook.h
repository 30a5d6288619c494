// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashplan.h"
#include "models/insight/cashforecast.h"
#include "services/books/booksrepository.h"

#include <memory>
#include <QObject>

namespace atlas
{
/// The books of one organisation as the cash pages see them: the snapshot, indices over it, the local plan, and the
/// forecast made of both. Indices and forecast are made when first asked for after a change. No network, no waiting.
class CashBook : public QObject
{
    Q_OBJECT
public:
    explicit CashBook(QObject *parent = nullptr);
    ~CashBook() override;
    /// Emits booksChanged and forecastChanged, whether or not anything differs: models find that out row by row.
    void setSnapshot(const BooksSnapshot &snapshot, const QDate &today);
    /// `today` in the organisation's zone. The same day again emits nothing.
    void setToday(const QDate &today);
    /// The same plan again emits nothing.
    void setPlan(const CashPlan &plan);

    [[nodiscard]] const BooksSnapshot &books() const;
    [[nodiscard]] const CashPlan &plan() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const CashForecast &forecast() const; ///< made when first asked for; valid until forecastChanged
    [[nodiscard]] const QString &baseCurrency() const;  ///< EUR until the organisation is known

    // nullptr: no such record. Valid until booksChanged.
    [[nodiscard]] const Invoice *invoice(const QString &id) const;
    [[nodiscard]] const Bill *bill(const QString &id) const;
    [[nodiscard]] const Estimate *estimate(const QString &id) const;
    [[nodiscard]] const PurchaseOrder *purchaseOrder(const QString &id) const;
    [[nodiscard]] const Expense *expense(const QString &id) const;
    [[nodiscard]] const BooksContact *contact(const QString &id) const;
    [[nodiscard]] PaymentBehaviour behaviour(const QString &customerId) const; ///< unknown: no history

Q_SIGNALS:
    /// Books or today changed: models take the difference.
    void booksChanged();
    /// Plan, books or today changed.
    void forecastChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
