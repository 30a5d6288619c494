// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncservice.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace atlas
{
class Label;

/// What is under way: reading both sides, or a run, with pause; and what a run came to, with undo.
class SyncBar : public QWidget
{
    Q_OBJECT
public:
    explicit SyncBar(QWidget *parent = nullptr);
    void showReading(const SyncReading &reading);
    void showRunning(const SyncRun &run, const QString &name, bool isUndo);
    void showResult(const SyncRun &run);
    void showNothing();

Q_SIGNALS:
    void pauseRequested();
    void stopRequested(); ///< of a reading
    void undoRequested(const QString &runId);
    void resumeRequested(const QString &runId);

private:
    Label *m_text;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_undo;
    QPushButton *m_resume;
    QString m_runId;
    bool m_isReading = false;
};
} // namespace atlas
