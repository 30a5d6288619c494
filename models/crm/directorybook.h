// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectory.h"

#include <QObject>

namespace atlas
{
/// Leads, contacts, accounts, campaigns and activities as pages and homes see them, with indices. No network, no
/// waiting.
class DirectoryBook : public QObject
{
    Q_OBJECT
public:
    explicit DirectoryBook(QObject *parent = nullptr);
    ~DirectoryBook() override;
    /// Emits changed, unless it is the same snapshot as before.
    void setSnapshot(const DirectorySnapshot &snapshot);

    [[nodiscard]] const DirectorySnapshot &snapshot() const;
    // nullptr: no such record. Valid until changed.
    [[nodiscard]] const Lead *lead(const QString &id) const;
    [[nodiscard]] const Contact *contact(const QString &id) const;
    [[nodiscard]] const CrmAccount *account(const QString &id) const;
    [[nodiscard]] const Campaign *campaign(const QString &id) const;
    [[nodiscard]] const CrmActivity *activity(const QString &id) const;
    [[nodiscard]] const Contact *
    contactByMail(const QString &address) const; ///< case-insensitive; the newest of several
    [[nodiscard]] QList<const Contact *> contactsOf(const QString &accountId) const; ///< as the snapshot has them
    /// Of a contact, lead, account or deal, newest first: by activityTime().
    [[nodiscard]] QList<const CrmActivity *> activitiesOf(const QString &recordId) const;
    /// The first activity with a lead after it was made; invalid: none. What is only planned is none: a call counts
    /// when it was made, a meeting when it began, a task when it was completed. `now`: as CrmActivity::isDoneAt().
    [[nodiscard]] QDateTime firstTouch(const QString &leadId, const QDateTime &now = {}) const;
    /// The last one with a record, of those that took place; invalid: none.
    [[nodiscard]] QDateTime lastTouch(const QString &recordId, const QDateTime &now = {}) const;

    /// When an activity is in the life of its record: its beginning; of a task its completion, else the day it is due
    /// (UTC midnight); without either its creation. UTC.
    [[nodiscard]] static QDateTime activityTime(const CrmActivity &activity);

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
