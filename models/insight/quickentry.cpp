// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealfilter.h"
#include "models/insight/quickwords.h"
#include "models/insight/timefigures.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace atlas
{
using quickwords::BareNumbers;

namespace quickhits
{
namespace
{
constexpr qsizetype kMostHits = 8;

/// A task that some of the words speak of.
struct Hit {
    const ProjectTask *task;
    int words;      ///< how many of the words it has
    int wholeStart; ///< how many of its words begin with one of them
    bool own;
    QDate lastLog; ///< by the person; invalid: never
};

bool precedes(const Hit &a, const Hit &b)
{
    if (a.words != b.words)
        return a.words > b.words;
    if (a.own != b.own)
        return a.own;
    if (a.lastLog != b.lastLog)
        return a.lastLog.isValid() && (!b.lastLog.isValid() || a.lastLog > b.lastLog);
    if (a.wholeStart != b.wholeStart)
        return a.wholeStart > b.wholeStart;
    return a.task->name != b.task->name ? a.task->name < b.task->name : a.task->id < b.task->id;
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

QHash<QString, QDate> lastLogs(const ProjectsSnapshot &snapshot, const QString &personId)
{
    QHash<QString, QDate> days;
    for (const TimeLog &log : snapshot.logs) {
        if (log.person.id != personId || log.itemId.isEmpty())
            continue;
        QDate &day = days[log.itemId];
        day = day.isValid() ? std::max(day, log.date) : log.date;
    }
    return days;
}

/// The texts of open projects, folded once each.
class Search
{
public:
    Search(const ProjectsSnapshot &snapshot, const QString &personId, const QString &words)
        : m_snapshot(snapshot)
        , m_personId(personId)
        , m_words(foldForSearch(words).simplified().split(u' ', Qt::SkipEmptyParts))
        , m_lastLogs(lastLogs(snapshot, personId))
    {
        for (const Project &project : snapshot.projects) {
            m_projects.insert(project.id, foldForSearch(project.name + u' ' + project.key));
            if (project.isClosed())
                m_closed.insert(project.id);
        }
    }
    [[nodiscard]] QStringList taskIds() const
    {
        QList<Hit> hits;
        for (const ProjectTask &task : m_snapshot.tasks)
            if (task.isOpen() && !m_closed.contains(task.projectId))
                if (const Hit hit = hitOf(task); hit.words > 0 || (m_words.isEmpty() && hit.own))
                    hits.append(hit);
        const auto most = std::min(kMostHits, hits.size());
        std::partial_sort(hits.begin(), hits.begin() + most, hits.end(), precedes);
        // Where some task has all the words, those that have only a part of them are no answer.
        const int best = hits.isEmpty() ? 0 : hits.front().words;
        QStringList ids;
        for (const Hit &hit : hits.mid(0, most))
            if (best < m_words.size() || hit.words == best)
                ids.append(hit.task->id);
        return ids;
    }

private:
    [[nodiscard]] Hit hitOf(const ProjectTask &task) const
    {
        const QString texts = foldForSearch(task.name + u' ' + task.key) + u' ' +
                              m_projects.value(task.projectId, foldForSearch(task.projectName));
        Hit hit{&task, 0, 0, false, m_lastLogs.value(task.id)};
        for (const QString &word : m_words) {
            hit.words += texts.contains(word) ? 1 : 0;
            hit.wholeStart += beginsAWord(texts, word) ? 1 : 0;
        }
        hit.own = std::any_of(task.owners.cbegin(), task.owners.cend(),
                              [this](const TaskShare &share) { return share.person.id == m_personId; });
        return hit;
    }

    const ProjectsSnapshot &m_snapshot;
    const QString &m_personId;
    QStringList m_words;
    QHash<QString, QDate> m_lastLogs;
    QHash<QString, QString> m_projects;
    QSet<QString> m_closed;
};

// Hours, a day and how it is billed may stand in any order at both ends of the words.
void takeEnds(QuickEntry &entry, QString &text, bool &hoursFound, const QDate &today)
{
    bool dayFound = false;
    bool billingFound = false;
    for (bool again = true; again;) {
        again = false;
        if (quickwords::Hours hours;
            !hoursFound && (hours = quickwords::takeHours(text, BareNumbers::AreHours)).found) {
            entry.minutes = hours.minutes;
            text = hours.rest;
            hoursFound = again = true;
        }
        if (const auto day = dayFound ? std::nullopt : quickwords::takeDay(text, today)) {
            entry.date = day->date;
            text = day->rest;
            dayFound = again = true;
        }
        if (const auto billing = billingFound ? std::nullopt : quickwords::takeBilling(text)) {
            entry.billable = billing->billable;
            text = billing->rest;
            billingFound = again = true;
        }
    }
}
} // namespace
} // namespace quickhits

QuickEntry quickEntry(const QString &text, const ProjectsSnapshot &snapshot, const QString &personId,
                      const QDate &today)
{
    QuickEntry entry;
    entry.date = today;
    quickwords::Parts parts = quickwords::cutNotes(text);
    bool hoursFound = false;
    quickhits::takeEnds(entry, parts.head, hoursFound, today);
    // A note is the person's own text: of it only what ends it is read.
    if (const auto billing = quickwords::takeBilling(parts.notes)) {
        entry.billable = billing->billable;
        parts.notes = billing->rest;
    }
    if (quickwords::Hours hours;
        !hoursFound && (hours = quickwords::takeHours(parts.notes, BareNumbers::AreWords)).found) {
        entry.minutes = hours.minutes;
        parts.notes = hours.rest;
    }
    entry.words = parts.head.simplified();
    entry.notes = parts.notes.simplified();
    entry.taskIds = quickhits::Search(snapshot, personId, entry.words).taskIds();
    return entry;
}
} // namespace atlas
