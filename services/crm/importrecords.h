// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/apierror.h"

#include <QJsonArray>
#include <QStringList>

namespace atlas
{
/// One row of an import and what became of it.
struct ImportItem {
    enum class State {
        Waiting, ///< certainly not in Zoho
        Sent,    ///< on its way, or its answer was lost: looked up before it is sent again
        Created,
        Updated,
        Skipped, ///< the CRM has it, and it was to be left alone
        Refused
    };
    int line = 0;      ///< of the file
    QStringList cells; ///< as the file has them, for the export of what was refused
    QJsonObject record;
    State state = State::Waiting;
    QString id;            ///< of the record, once there is one
    QString field;         ///< API name of the field at fault
    QString code, message; ///< why it was refused: a code of Zoho's or of the validation, and Zoho's words
    friend bool operator==(const ImportItem &, const ImportItem &) = default;
};

/// Up to 100 rows that are sent in one call.
struct ImportBatch {
    enum class Way {
        Local,  ///< nothing is sent: rows skipped or refused before
        Insert, ///< POST
        Upsert, ///< POST .../upsert with `checkFields`
        Update  ///< PUT, each by its id
    };
    Way way = Way::Insert;
    QStringList checkFields;
    QList<ImportItem> items;
    QDateTime sentAt; ///< UTC, of the last call
    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

/// A whole import.
struct ImportRun {
    QString id, module, fileName;
    QStringList headers; ///< of the file
    QDateTime begunAt;   ///< UTC
    QList<ImportBatch> batches;
    [[nodiscard]] int count(ImportItem::State state) const;
    [[nodiscard]] int total() const;
    /// No row waits any more.
    [[nodiscard]] bool isFinished() const;
    friend bool operator==(const ImportRun &, const ImportRun &) = default;
};

/// Keeps imports in the store while they run, so that a crash neither loses nor repeats a row.
class ImportJournal
{
public:
    ImportJournal(Store &store, QString account);
    [[nodiscard]] Task<Result<Done>> begin(ImportRun run);
    [[nodiscard]] Task<Result<Done>> keep(QString runId, int place, ImportBatch batch);
    [[nodiscard]] Task<Result<Done>> remove(QString runId);
    /// Imports that were begun and not removed, oldest first.
    [[nodiscard]] Task<Result<QList<ImportRun>>> kept();

private:
    Store &m_store;
    QString m_account;
};
} // namespace atlas
