// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/importrunner.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTableView;

namespace atlas
{
class ImportResultModel;
class Label;

/// Third step: how far the import is, what became of each row, and what is left to correct.
class ImportRunStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportRunStep(ImportRunner &runner, QWidget *parent = nullptr);
    void refresh();
    /// Writes the rows that are not in the CRM; says here if it cannot.
    void exportTo(const QString &path);
    void setSeparator(QChar separator) { m_separator = separator; }

Q_SIGNALS:
    void resumeRequested();
    void giveUpRequested();
    void recordRequested(const QString &module, const QString &id);

private:
    void chooseExport();
    ImportRunner &m_runner;
    QChar m_separator = u',';
    Label *m_outcome;
    Label *m_state;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_giveUp;
    QPushButton *m_export;
    ImportResultModel *m_model;
    QTableView *m_table;
};
} // namespace atlas
