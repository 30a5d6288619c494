// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncservice.h"
#include "ui/pages/common/sheetdialog.h"

#include <QStandardItemModel>

class QPushButton;
class QTableView;

namespace atlas
{
class Label;

/// What was written, run by run: every write with its outcome, and the ways to go on and to take back.
class SyncHistorySheet : public SheetDialog
{
    Q_OBJECT
public:
    /// The service outlives the sheet.
    SyncHistorySheet(SyncService &service, QWidget *over);
    void reload();

Q_SIGNALS:
    void undoRequested(const QString &runId);
    void resumeRequested(const QString &runId);

private:
    void build();
    void showRuns(const QList<SyncRun> &runs);
    void showRun(int row);
    SyncService &m_service;
    QList<SyncRun> m_runs;
    QStandardItemModel m_runModel, m_writeModel;
    QTableView *m_runTable;
    QTableView *m_writeTable;
    Label *m_state;
    QPushButton *m_undo;
    QPushButton *m_resume;
};
} // namespace atlas
