// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

#include <QDateTime>

namespace atlas
{
/// What became of a call.
enum class AuditOutcome {
    Unfinished, ///< no end was written: it still runs, or the program ended meanwhile
    Done,
    Failed,    ///< nothing was changed
    Unknown,   ///< the answer was lost: it may have been done
    Off,       ///< the settings do not allow it
    Refused,   ///< the person said no
    Expired,   ///< the person did not answer in time
    NoDesktop, ///< there was nobody to ask
    Cancelled  ///< by the assistant; what was just being sent may have been done
};
[[nodiscard]] QString auditOutcomeName(AuditOutcome outcome);
[[nodiscard]] AuditOutcome auditOutcomeFromName(QStringView name);

/// One call, as the log keeps it: without secrets, and without the full text of mails and messages.
struct AuditEntry {
    qint64 id = 0;
    QDateTime at;      ///< UTC, when it began
    QString who;       ///< name and version of the assistant, or "Atlas"
    QString operation; ///< "crm_update_record"
    App app = App::Crm;
    OperationKind kind = OperationKind::Read;
    QJsonObject parameters;
    QJsonObject plan;   ///< {"summary","request"} of what changes something; otherwise empty
    QJsonObject before; ///< the fields it touched, as they were; empty: nothing was there, or it only read
    qint64 undoes = 0;  ///< the entry this one takes back
    AuditOutcome outcome = AuditOutcome::Unfinished;
    QString detail;    ///< of a failure: why; of a read: how many rows
    QJsonObject after; ///< what a change left behind
    QJsonObject undo;  ///< see undoplan.h
    int requests = 0;
    QDateTime endedAt;   ///< UTC
    qint64 undoneBy = 0; ///< the entry that took it back
};

/// What is written when a call has ended.
struct AuditEnd {
    AuditOutcome outcome = AuditOutcome::Done;
    QString detail;
    QJsonObject after, undo;
    int requests = 0;
};

/// Which entries, newest first.
struct AuditFilter {
    qint64 before = 0; ///< only entries with a smaller id; 0: from the newest on
    int limit = 100;   ///< 1 to 1,000
    std::optional<App> app;
    QString operation;        ///< empty: all
    bool changesOnly = false; ///< leaves out what only read
    bool stoppedOnly = false; ///< what was not let through: off, refused, not answered, nobody there
};

/// The value without what must not be kept: tokens, passwords, keys; texts of mails and messages are cut to their
/// beginning, with their length.
[[nodiscard]] QJsonObject withoutSecrets(const QJsonObject &object);
[[nodiscard]] QJsonObject auditEntryToJson(const AuditEntry &entry);
} // namespace atlas

Q_DECLARE_METATYPE(atlas::AuditEntry)
