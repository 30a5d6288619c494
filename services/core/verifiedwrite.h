// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/core/task.h"

#include <QJsonObject>

namespace atlas
{
/// A record as the server holds it now, with the stamp its precondition needs (Modified_Time, etag, ...).
struct VersionedRecord {
    QJsonObject record;
    QString version;
    QString changedBy; ///< display name of the last editor, if known
    QString changedAt; ///< ISO 8601 with offset, verbatim, if known
};

/// One field somebody else changed while the person was editing.
struct FieldConflict {
    QString field;
    QJsonValue base;   ///< what the person saw when they began
    QJsonValue mine;   ///< what they want
    QJsonValue theirs; ///< what Zoho holds now
};

/// All that the three-way dialog needs. fields lists only true conflicts: changed on both sides to different values.
struct Conflict {
    QList<FieldConflict> fields;
    QJsonObject base;
    QJsonObject mine; ///< the touched fields only
    VersionedRecord theirs;
};

/// How one app reads and writes one record; the rules live in verifiedUpdate, once for all apps.
class RecordGateway
{
public:
    virtual ~RecordGateway() = default;
    [[nodiscard]] virtual Task<Result<VersionedRecord>> read(CancelToken cancel) = 0;
    /// Writes only `changes`, with the version as precondition where the API has one. Fails with Conflict on 412.
    /// Returns the record as confirmed by the server (from the answer, or re-read where the answer is silent).
    [[nodiscard]] virtual Task<Result<VersionedRecord>> write(QJsonObject changes, QString version,
                                                              CancelToken cancel) = 0;
    /// Checks the mandatory fields, lengths and picklists before anything is sent.
    [[nodiscard]] virtual Task<Result<Done>> validate(QJsonObject changes, CancelToken cancel) = 0;
};

struct UpdateOutcome {
    std::optional<Conflict> conflict; ///< set: nothing was written
    VersionedRecord saved;            ///< otherwise: the confirmed record
    bool unchanged = false;           ///< every touched field already had the wanted value: nothing was sent
};

/// Whether two JSON values mean the same field value: null equals "" and absent; lookups compare by id; numbers by
/// value; date-times by instant.
[[nodiscard]] bool sameFieldValue(const QJsonValue &a, const QJsonValue &b);

/// Verify, write, confirm: read now, compare the touched fields with `base` (what the person saw), validate, write with
/// the precondition, return the confirmed record. Fields the other side changed that the person did not touch are no
/// conflict. A 412 between read and write is read again and compared once more (at most twice).
[[nodiscard]] Task<Result<UpdateOutcome>> verifiedUpdate(RecordGateway &gateway, QJsonObject base, QJsonObject changes,
                                                         CancelToken cancel = {});
} // namespace atlas
