// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectory.h"
#include "ui/pages/crm/crmfields.h"

namespace atlas
{
/// One record of a change of many: `base` is what the person saw of the touched fields.
struct CrmBulkStep {
    CrmRef ref;
    QString name;
    QJsonObject base, changes;
};

/// What became of one record.
struct CrmBulkRow {
    enum class Outcome { Changed, Unchanged, Conflict, Refused, Left };
    CrmBulkStep step;
    Outcome outcome = Outcome::Left; ///< Left: not touched, the person stopped it
    ApiError error{ErrorKind::Unknown, {}, {}};
    QString changedBy; ///< of a conflict
};

/// Changes (or deletes) records one after the other, each verified and confirmed. A refusal is noted and the rest goes
/// on; stopping leaves the rest as it is.
class CrmBulkRun : public QObject
{
    Q_OBJECT
public:
    explicit CrmBulkRun(CrmDirectory &directory, QObject *parent = nullptr);
    ~CrmBulkRun() override;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QList<CrmBulkRow> &rows() const { return m_rows; }
    [[nodiscard]] int countOf(CrmBulkRow::Outcome outcome) const;
    /// False, and nothing happens, while one is running. Steps without changes are deletions.
    bool start(const QList<CrmBulkStep> &steps);
    void stop();
    /// What would take the changed ones back; empty: nothing can be.
    [[nodiscard]] QList<CrmBulkStep> undoSteps() const;

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void next();
    void remove(CrmBulkRow &row);
    void settled(CrmBulkRow::Outcome outcome);
    void failed(const ApiError &error);
    CrmDirectory &m_directory;
    QList<CrmBulkRow> m_rows;
    qsizetype m_at = 0;
    bool m_running = false, m_stopped = false;
};
} // namespace atlas
