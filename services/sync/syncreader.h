// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"
#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/crm/crmservice.h"
#include "services/sync/syncparty.h"

#include <functional>
#include <QHash>

namespace atlas
{
/// How far a reading is: lists first, then details one by one.
struct SyncReading {
    enum class Step { Crm, Books, Details };
    Step step = Step::Crm;
    int done = 0, total = 0; ///< records of the lists so far (total 0: not known), then details
};
using SyncReadingTold = std::function<void(const SyncReading &)>;

/// Reads both sides as they are now. Lists tell neither the addresses of a customer nor with which record of the CRM it
/// is linked: these come from its detail, one call each, which is kept until the customer changes.
class SyncReader
{
public:
    /// All references outlive the tasks.
    SyncReader(CrmService &crm, BooksService &books, Store &store, const Clock &clock, QString account);

    /// `mostDetails`: how many details may be read; linked customers come first. Those left are counted.
    [[nodiscard]] Task<Result<SyncParties>> read(int mostDetails, SyncReadingTold told, CancelToken cancel);
    /// Puts what details are kept into customers that have not changed since.
    [[nodiscard]] Task<Result<SyncParties>> withKeptDetails(SyncParties parties);
    /// Reads the details of these customers, and exchanges them.
    [[nodiscard]] Task<Result<SyncParties>> withDetails(SyncParties parties, QStringList customers,
                                                        SyncReadingTold told, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> keepDetail(QJsonObject detail);

private:
    [[nodiscard]] Task<Result<QMap<SyncField, QString>>> ownFields(CancelToken cancel);
    [[nodiscard]] Task<Result<QList<QJsonObject>>> module(QString module, QStringList columns, SyncReadingTold told,
                                                          int before, CancelToken cancel);
    [[nodiscard]] Task<Result<QList<SyncParty>>> customers(SyncReadingTold told, CancelToken cancel);
    [[nodiscard]] Task<Result<QJsonObject>> detail(QString customer, CancelToken cancel);
    struct Details {
        QHash<QString, QJsonObject> records; ///< by customer
        QStringList gone;                    ///< deleted since the list was read
        std::optional<ApiError> failed;      ///< of one of them: the others are there
    };
    /// All at once.
    [[nodiscard]] Task<Details> details(QStringList customers, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> keepDetails(QList<QJsonObject> details);
    [[nodiscard]] RecordSet detailSet() const;

    CrmService &m_crm;
    BooksService &m_books;
    Store &m_store;
    const Clock &m_clock;
    QString m_account;
};
} // namespace atlas
