// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/app.h"
#include "services/core/money.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QMetaType>
#include <QStringList>

namespace atlas
{
/// One record in a list of the home. No words: the ui has them, by `state`.
struct HomeRow {
    enum class Tone { Neutral, Good, Warn, Bad };
    App app = App::Crm;
    QString kind; ///< "deals", "leads", "contacts", "invoices", "bills", "estimates", "projects", "tasks", "issues",
                  ///< "milestones", "events", "mails", "chats", "files", "people", "clients", "accounts",
                  ///< "campaigns", "activities", "expenses"
    QString id;   ///< of the record, as its page opens it
    QString part; ///< what tells two rows of one record apart: a mention of a chat, the other event of a conflict
    QString title;
    QString with; ///< the other party: customer, project, sender, owner
    std::optional<Money> amount;
    QList<Money> brought; ///< campaigns: won deals, each currency apart; sources: what they cost
    QDate date;           ///< the day that matters: due, closing, end
    QDateTime at;         ///< the instant that matters (UTC)
    QString note;         ///< text of the data that says more: a stage, a severity, a subject's first words, a folder
    QStringList records;  ///< CardKind::records behind a row that stands for several; empty: the row is its record
    /// Key of the word beside it; empty: none. approve expires overdue late due quiet no_next_step risk warn ahead
    /// on_time blocked conflict no_agenda no_link flagged unread mention over unlogged no_contact budget margin
    /// not_joined other_currency running ended planned new answer waiting draft no_mail bad_mail no_account twice
    /// only_crm only_books name_differs mail_differs to_sort won lost created converted paid fell_due accepted declined
    /// completed opened reached changed burnt return to_send unread_count
    QString state;
    Tone tone = Tone::Neutral;
    /// What the words count: "days" (overdue late quiet unlogged no_contact answer waiting new), "ratio" (over budget
    /// margin; 0.82 is 82 %), "planned" and "available" (hours), "count", "leads" (of a campaign), "without_rate"
    /// (minutes: a margin that is at most what it says), "complete" and "gap" (burnt: points), "hours" (of a log).
    QMap<QString, double> numbers;
    friend bool operator==(const HomeRow &, const HomeRow &) = default;
};

/// A list of the home: the rows shown first, and all there are.
struct HomeList {
    QList<HomeRow> rows;
    int total = 0;
    QString unavailable; ///< reason key when there can be none ("scope_missing", "never_read", "availability_unset")
    QDateTime readAt;    ///< UTC: age of the data
    friend bool operator==(const HomeList &, const HomeList &) = default;
};

/// Bars or columns of the home.
struct HomeSeries {
    struct Bar {
        QString label; ///< a name from the data; empty: `key` names it in words
        QString key;
        double value = 0;
        std::optional<Money> amount;
        QStringList recordIds;
    };
    QList<Bar> bars;
    QString unit; ///< "count", "money", "percent", "hours"
    QString unavailable;
    QDateTime readAt;
    QDate from, to; ///< inclusive
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::HomeRow)
