// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"

#include <QSet>

namespace atlas
{
/// One new time log and what must be known to tell afterwards whether it was made. Two equal logs of one day are legal
/// and Zoho has no key that would make them one, so the day is read before sending: only an id that was not there then
/// can be the lost one.
class TimeLogCreate
{
public:
    /// `claimed`: ids this process knows it created; what is found is added to it. All references outlive the tasks.
    TimeLogCreate(ProjectsService &service, const Clock &clock, QSet<QString> &claimed, TimeLogEntry entry);

    /// Reads the day. Without the right to read it the log may still be sent: a lost answer then stays unknown.
    [[nodiscard]] Task<Result<Done>> look(CancelToken cancel);
    /// The log in the answer, if the answer has it.
    [[nodiscard]] std::optional<TimeLog> madeBy(const QJsonObject &answer) const;
    /// After an answer that was lost or does not tell: the log if exactly one new one equals what was sent; `lost` with
    /// the code "not_created" if there is none after several looks; Ambiguous "unknown" otherwise, also where a new log
    /// of that person and duration differs in its words only. `me`: zpuid of the person signed in, may be empty.
    [[nodiscard]] Task<Result<TimeLog>> settle(ApiError lost, QString me, CancelToken cancel);

private:
    enum class Likeness { None, Similar, Equal };
    [[nodiscard]] Task<Result<QJsonArray>> readDay(CancelToken cancel);
    /// None for what was there before or is known to be another.
    [[nodiscard]] Likeness likeness(const QJsonObject &row, const QString &me) const;
    [[nodiscard]] TimeLog completed(const QJsonObject &row) const;

    ProjectsService &m_service;
    const Clock &m_clock;
    QSet<QString> &m_claimed;
    TimeLogEntry m_entry;
    bool m_looked = false;
    QSet<QString> m_before;
};

/// The logs of one item (or of the project's general work) on one day.
[[nodiscard]] ProjectsListQuery logsOfDay(LogModule module, const QString &projectId, const QString &itemId,
                                          const QDate &day);
/// A log as v3 sends one: for the store, and for scripts.
[[nodiscard]] QJsonObject logRow(const TimeLog &log);
/// Whether a log has what an entry says: day, duration, billing, notes and, where it is given, the person.
[[nodiscard]] bool holdsEntry(const TimeLog &log, const TimeLogEntry &entry);
} // namespace atlas
