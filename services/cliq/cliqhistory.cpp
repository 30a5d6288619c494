// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqhistory.h"

#include "services/cliq/cliqrequests.h"

#include <algorithm>

namespace atlas::cliqhistory
{
namespace
{
bool isEarlier(const CliqMessage &a, const CliqMessage &b)
{
    return a.at == b.at ? a.id < b.id : a.at < b.at;
}

/// What the answer says something about: a full page may have been cut at either end.
struct Reach {
    QDateTime low, high; ///< invalid: open
    bool isCut = false;  ///< `low` is the first row itself: others of that millisecond may be missing
    [[nodiscard]] bool covers(const QDateTime &at) const
    {
        const bool above = !low.isValid() || (isCut ? low < at : low <= at);
        return above && (!high.isValid() || at <= high);
    }
};

Reach reachOf(const QList<CliqMessage> &fresh, const Window &window)
{
    Reach reach{window.from, window.to, false};
    if (fresh.size() < cliqrequests::kPage)
        return reach;
    reach.low = fresh.first().at;
    reach.isCut = true;
    if (window.from.isValid()) // which end of a long window is answered is not documented
        reach.high = fresh.last().at;
    return reach;
}

/// The newest of a read that is not connected with what is here.
bool leavesHole(const CliqHistory &history, const QList<CliqMessage> &fresh, const Window &window)
{
    if (fresh.size() < cliqrequests::kPage || window.to.isValid() || window.before.isEmpty())
        return false;
    return std::none_of(history.messages.cbegin(), history.messages.cend(), [&](const CliqMessage &old) {
        return window.before.contains(old.id) && fresh.first().at <= old.at;
    });
}

/// What only Atlas knows stays; an answer that is older than an edit made here does not undo it.
CliqMessage withOwn(CliqMessage fresh, const CliqMessage &old)
{
    if (fresh.revision < old.revision)
        return old;
    fresh.reactions = old.reactions;
    if (fresh.sender.name.isEmpty())
        fresh.sender = old.sender;
    return fresh;
}
} // namespace

const CliqMessage *find(const CliqHistory &history, const QString &id)
{
    const auto found = std::find_if(history.messages.cbegin(), history.messages.cend(),
                                    [&id](const CliqMessage &each) { return each.id == id; });
    return found == history.messages.cend() ? nullptr : &*found;
}

QSet<QString> ids(const CliqHistory &history)
{
    QSet<QString> all;
    for (const CliqMessage &message : history.messages)
        all.insert(message.id);
    return all;
}

void sort(CliqHistory &history)
{
    std::sort(history.messages.begin(), history.messages.end(), isEarlier);
}

void put(CliqHistory &history, const CliqMessage &message)
{
    history.messages.removeIf([&message](const CliqMessage &each) { return each.id == message.id; });
    const auto place = std::upper_bound(history.messages.begin(), history.messages.end(), message, isEarlier);
    history.messages.insert(place, message);
}

Change merge(CliqHistory &history, const QList<CliqMessage> &fresh, const Window &window, const QSet<QString> &gone)
{
    Change change;
    const bool hole = leavesHole(history, fresh, window);
    const Reach reach = reachOf(fresh, window);
    QHash<QString, CliqMessage> read;
    for (const CliqMessage &message : fresh) {
        if (!gone.contains(message.id))
            read.insert(message.id, message);
    }
    QList<CliqMessage> merged;
    for (const CliqMessage &old : std::as_const(history.messages)) {
        const auto same = read.find(old.id);
        if (same != read.end()) {
            const CliqMessage now = withOwn(*same, old);
            if (now != old)
                change.upserts.append(now);
            merged.append(now);
            read.erase(same);
            continue;
        }
        const bool isMissing = window.before.contains(old.id) && (hole || reach.covers(old.at));
        if (isMissing)
            change.removed.append(old.id);
        else
            merged.append(old);
    }
    for (const CliqMessage &message : std::as_const(read)) {
        change.upserts.append(message);
        merged.append(message);
    }
    history.messages = merged;
    sort(history);
    if (hole)
        history.isComplete = false;
    if (fresh.size() < cliqrequests::kPage && !window.from.isValid())
        history.isComplete = true;
    return change;
}
} // namespace atlas::cliqhistory
