// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QObject;

namespace atlas
{
/// What the footer says about the data on screen.
struct SyncState {
    enum class Kind {
        Unknown,    ///< nothing read yet
        Fresh,      ///< readAt is the age of the data
        Refreshing, ///< a refresh is running; readAt, if valid, is the age of what is shown meanwhile
        Stale,      ///< the last refresh failed; readAt as above
        Offline,    ///< no network; readAt as above
        Paused,     ///< `app` is paused by Zoho until `until`
        SignedOut   ///< the account needs a new sign-in
    };
    Kind kind = Kind::Unknown;
    QDateTime readAt; ///< UTC
    QDateTime until;  ///< UTC
    QString app;      ///< short product name, "CRM"
};

/// One line of the call budget: "CRM 12/100 min".
struct BudgetUse {
    enum class Window { Minute, Day };
    QString app; ///< short product name, "CRM"
    int used = 0;
    int limit = 0;
    Window window = Window::Minute;
};

/// A connected account as the account menu shows it.
struct AccountEntry {
    QString id;
    QString label; ///< "Ran.AI · EU"
    QString email;
    bool sandbox = false;
    bool sessionOnly = false;
};

/// Something a person can run or open from the command field: a page, a function, a record.
struct Command {
    QString id;       ///< "page.pipeline", "deal.554023000001"
    QString section;  ///< translated heading: "Actions", "Deals"
    QString title;    ///< translated or a record's name
    QString subtitle; ///< secondary words on the right, may be empty
    QString iconName;
    QKeySequence shortcut;
    std::function<void()> run = {};
    /// Looks further instead of running: the palette stays, and takes what is found in its place. `receiver` goes when
    /// the person types on or leaves: what was asked for may then be cancelled.
    using Take = std::function<void(const QString &query, const QList<Command> &found)>;
    std::function<void(QObject *receiver, const Take &take)> more = {};
    QString link = {}; ///< what leads there from outside ("atlas://crm/deals/..."), to be copied; empty: nothing does
};

/// Gives commands to the palette. Answers from memory or the store only, within a few milliseconds; never a request.
class CommandSource
{
public:
    virtual ~CommandSource() = default;
    /// Commands that match every word of `query` (case and accents do not matter), best first; an empty query asks for
    /// the usual ones. At most `limit`.
    [[nodiscard]] virtual QList<Command> commands(const QString &query, int limit) const = 0;
    using Take = Command::Take;
    /// What is found without waiting for it, such as records: `take` is called with it on the ui thread, at most once,
    /// unless `receiver` is gone by then. The same matching; a source without such records does nothing.
    virtual void lookUp(const QString &query, int limit, QObject *receiver, Take take) const;
};

/// Whether every word of `query` begins a word of `text`, ignoring case and accents. The one matching rule of sources.
[[nodiscard]] bool matchesQuery(const QString &text, const QString &query);
} // namespace atlas
