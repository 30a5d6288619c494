// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/crm/crmrecords.h"
#include "services/crm/crmservice.h"

#include <QObject>

namespace atlas
{
/// Source: https://www.zoho.com/crm/developer/docs/api/v8/ (Campaigns).
struct Campaign {
    QString id, name, type, status;
    QDate from, to;
    std::optional<Money> expectedRevenue, budgetedCost, actualCost; ///< the record's own currency
    QString exchangeRate; ///< units of the record's currency for one of the home currency, verbatim; empty: none
    LookupRef owner;
    QDateTime created, modified;
    QString version;
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// A task, meeting or call of the CRM.
struct CrmActivity {
    enum class Kind { Task, Meeting, Call };
    QString id, subject, status, priority;
    Kind kind = Kind::Task;
    LookupRef owner, who, what; ///< who: contact or lead; what: account, deal or another record
    QString whatModule;         ///< "Deals", "Accounts", ...; empty: not told
    QDate due;                  ///< tasks: a day
    QDateTime from, to;         ///< meetings and calls; UTC
    bool isDone = false;        ///< a task completed; a call made or a meeting over when it was read: isDoneAt()
    QDateTime created, modified;
    QString version;
    QDateTime closed; ///< tasks: when it was completed; invalid: not told
    /// Meetings and calls pass while they lie in the store. `now` invalid: as it was when it was read.
    [[nodiscard]] bool isDoneAt(const QDateTime &now) const;
    friend bool operator==(const CrmActivity &, const CrmActivity &) = default;
};

/// People and what is done with them, as read from the CRM.
struct DirectorySnapshot {
    QList<Lead> leads; ///< converted ones too
    QList<Contact> contacts;
    QList<CrmAccount> accounts;
    QList<Campaign> campaigns;
    QList<CrmActivity> activities;
    QDateTime readAt;       ///< UTC, of the oldest of the modules; invalid: one was never read
    bool truncated = false; ///< a module holds more than was read (100,000)
    QStringList missing;    ///< modules the account may not read, by API name: their lists say nothing
};

/// A module of the directory by its API name: "Leads", "Contacts", "Accounts", "Campaigns", "Tasks", "Events", "Calls".
using CrmModule = QString;

/// Joins CrmService and Store for everything of the CRM that is no deal, module by module: paints from the store, reads
/// the difference (If-Modified-Since, deleted list), keeps what was confirmed. A module the account may not read stays
/// empty and is said to be so (missingModules()).
class CrmDirectory : public QObject
{
    Q_OBJECT
public:
    CrmDirectory(CrmService &service, Store &store, const Clock &clock, QString accountId);
    ~CrmDirectory() override;

    [[nodiscard]] Task<Result<DirectorySnapshot>> load(); ///< from the store only, decoded off the ui thread
    /// One call a module when nothing changed, and the deletions once an hour. One refresh at a time.
    [[nodiscard]] Task<Result<Done>> refresh(Priority priority, CancelToken cancel = {});

    [[nodiscard]] Task<Result<QJsonObject>> record(CrmModule module, QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<LayoutMeta>> layout(CrmModule module, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> create(CrmModule module, QJsonObject record, CancelToken cancel = {});
    [[nodiscard]] Task<Result<UpdateOutcome>> update(CrmModule module, QString id, QJsonObject base,
                                                     QJsonObject changes, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(CrmModule module, QString id, CancelToken cancel = {});
    /// Account, contact and, unless `dealFields` is empty, a deal. The ids of what it became.
    struct Converted {
        LookupRef account, contact, deal;
    };
    [[nodiscard]] Task<Result<Converted>> convert(QString leadId, QJsonObject dealFields, CancelToken cancel = {});
    /// What a lead is to become: an id is a record that is there already, an empty one a new record.
    struct Conversion {
        QString accountId, contactId;
        QJsonObject dealFields; ///< empty: no deal
    };
    /// As convert(). Source: https://www.zoho.com/crm/developer/docs/api/v8/convert-lead.html
    [[nodiscard]] Task<Result<Converted>> convertInto(QString leadId, Conversion plan, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<Note>>> notes(CrmModule module, QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Note>> addNote(CrmModule module, QString id, QString title, QString content,
                                             CancelToken cancel = {});

    [[nodiscard]] const DirectorySnapshot &snapshot() const;
    /// Modules the account may not read, with why.
    [[nodiscard]] QMap<CrmModule, ApiError> missingModules() const;
    [[nodiscard]] CrmService &service() const;
    [[nodiscard]] bool isRefreshing() const; ///< something is under way: it still needs its service to end

Q_SIGNALS:
    void changed();
    void refreshingChanged(bool refreshing);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
