// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "models/calendar/calendarbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/files/drivebook.h"
#include "models/home/homesources.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"
#include "models/team/teambook.h"

namespace atlas::test
{
/// Wednesday, 25 November 2026, and 9:00 UTC of it.
[[nodiscard]] QDate homeDay();
[[nodiscard]] QDateTime homeNow();
/// Noon UTC of a day: the same day on the clocks of most zones.
[[nodiscard]] QDateTime noonOf(const QDate &day);

/// A lead made at noon.
[[nodiscard]] Lead homeLead(const QString &id, const QDate &created, const QString &source = {});
[[nodiscard]] Contact crmContactOf(const QString &id, const QString &email, const QString &accountId);
[[nodiscard]] CrmAccount crmAccountOf(const QString &id, const QString &name);
[[nodiscard]] Campaign homeCampaign(const QString &id, const QString &type, const QDate &from, const QDate &to);
/// A call that was made with a lead or contact.
[[nodiscard]] CrmActivity homeCall(const QString &id, const QString &whoId, const QDateTime &at);
/// An open task of person "me".
[[nodiscard]] CrmActivity crmTaskOf(const QString &id, const QDate &due);
/// Read at homeNow().
[[nodiscard]] DirectorySnapshot homeDirectory(const QList<Lead> &leads = {}, const QList<CrmActivity> &activities = {});

/// All books, none of them read.
struct HomeWorld {
    DealBook deals;
    DirectoryBook directory;
    CashBook cash;
    DeliveryBook delivery;
    CalendarBook calendar;
    MailBook mail;
    TeamBook team;
    DriveBook files;

    [[nodiscard]] HomeSources sources(HomePeriod period = HomePeriod::Month, const QDate &today = homeDay()) const;
    /// Fills all books with nothing, read at homeNow().
    void readNothing();
    void setDeals(const QList<Deal> &list);
    void setBooks(const BooksSnapshot &snapshot) { cash.setSnapshot(snapshot, homeDay()); }
    void setDelivery(const ProjectsSnapshot &snapshot) { delivery.setSnapshot(snapshot, homeDay()); }
};
} // namespace atlas::test
