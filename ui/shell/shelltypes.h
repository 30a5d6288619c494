// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

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

/// Colour of a short mark ("41 d late"); the words say the same.
enum class MarkTone { Neutral, Good, Warn, Bad };

/// What the palette shows beside its list of the row in question; made when somebody looks, without a request.
struct CommandPreview {
    QString kind;         ///< "Invoice · Books"
    QString age;          ///< of what is shown: "2 min ago"; empty: not told
    QString title;        ///< "FA-2026-0163"
    QString subtitle;     ///< whose it is: "Novéo Santé"
    QString figure, unit; ///< "22 600", "€ incl. tax"; empty: there is none
    QString mark;         ///< "due since 12 Oct, 41 d"
    MarkTone tone = MarkTone::Neutral;
    QList<std::pair<QString, QString>> facts; ///< name and value
};

/// What else can be done with a command's record, without opening it first.
struct CommandAction {
    QString title, iconName;
    std::function<void()> run = {};
};

/// Something a person can run or open from the command field: a page, a function, a record.
struct Command {
    /// What "@" and "#" narrow the palette to.
    enum class Sort { Other, Person, Deal };
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
    QString detail = {}; ///< behind the title, in the same line: "Novéo Santé"
    QString mark = {};   ///< before the figure, in a pill: "41 d late"
    MarkTone tone = MarkTone::Neutral;
    QString figure = {}; ///< at the right, in bold: "22 600 €"
    Sort sort = Sort::Other;
    bool isRecord = false; ///< of one of the apps: counted above its section
    std::function<CommandPreview()> preview = {};
    std::optional<CommandAction> action = {}; ///< Ctrl+Enter
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
/// Where `text` begins with a word of `query`, by the same rule: start and length, in order, not overlapping.
[[nodiscard]] QList<std::pair<int, int>> matchedParts(const QString &text, const QString &query);
} // namespace atlas
