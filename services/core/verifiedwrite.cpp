// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/verifiedwrite.h"

namespace atlas
{
namespace
{
QJsonObject touchedFields(const QJsonObject &record, const QJsonObject &changes)
{
    QJsonObject touched;
    for (auto it = changes.begin(); it != changes.end(); ++it)
        touched.insert(it.key(), record.value(it.key()));
    return touched;
}

/// Fields that both sides changed to different values since `base`.
QList<FieldConflict> fieldConflicts(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    QList<FieldConflict> conflicts;
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        const QJsonValue now = theirs.value(it.key());
        const QJsonValue seen = base.value(it.key());
        if (!sameFieldValue(now, seen) && !sameFieldValue(now, it.value()))
            conflicts.append(FieldConflict{it.key(), seen, it.value(), now});
    }
    return conflicts;
}

/// What is left to write: the fields that do not hold the wanted value yet.
QJsonObject stillToWrite(const QJsonObject &mine, const QJsonObject &theirs)
{
    QJsonObject left;
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        if (!sameFieldValue(it.value(), theirs.value(it.key())))
            left.insert(it.key(), it.value());
    }
    return left;
}
} // namespace

Task<Result<UpdateOutcome>> verifiedUpdate(RecordGateway &gateway, QJsonObject base, QJsonObject changes,
                                           CancelToken cancel)
{
    constexpr int mostRereads = 2;
    RecordGateway *const records = &gateway; // the caller keeps it alive until the task ends
    UpdateOutcome outcome;
    bool validated = false;
    for (int reread = 0;; ++reread) {
        const Result<VersionedRecord> current = co_await records->read(cancel);
        if (!current)
            co_return fail(current.error());
        if (base.isEmpty())
            base = touchedFields(current->record, changes);
        const QList<FieldConflict> conflicts = fieldConflicts(base, changes, current->record);
        if (!conflicts.isEmpty()) {
            outcome.conflict = Conflict{conflicts, base, changes, *current};
            co_return outcome;
        }
        const QJsonObject left = stillToWrite(changes, current->record);
        if (left.isEmpty()) {
            outcome.saved = *current;
            outcome.unchanged = true;
            co_return outcome;
        }
        if (!std::exchange(validated, true)) {
            const Result<Done> valid = co_await records->validate(left, cancel);
            if (!valid)
                co_return fail(valid.error());
        }
        const Result<VersionedRecord> saved = co_await records->write(left, current->version, cancel);
        if (saved) {
            outcome.saved = *saved;
            co_return outcome;
        }
        if (saved.error().kind != ErrorKind::Conflict || reread == mostRereads)
            co_return fail(saved.error());
    }
}
} // namespace atlas
