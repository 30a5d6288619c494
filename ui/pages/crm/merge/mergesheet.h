// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectory.h"
#include "services/crm/mergerunner.h"
#include "ui/pages/common/sheetdialog.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/toldchange.h"

class QListWidget;
class QPushButton;
class QScrollArea;

namespace atlas
{
class Label;
class MergeGrid;

/// What duplicates are looked at and merged with. All outlive the sheets.
struct MergeDesk {
    CrmDirectory &directory;
    MergeRunner &runner;
    Prompter &prompter;
};

/// Records side by side, the values that win, and the exact writes before anything is written. Closing while the merge
/// runs does not stop it.
class MergeSheet : public SheetDialog
{
    Q_OBJECT
public:
    MergeSheet(const MergeDesk &desk, const QString &module, const QStringList &ids, QWidget *over);
    ~MergeSheet() override;

Q_SIGNALS:
    /// The records are one: lists of them are no longer true.
    void merged(const QString &masterId);
    /// For the list of changes: a merge can be taken back there too, once this sheet is closed.
    void told(const atlas::ToldChange &change);

private:
    void build();
    void readRecords(const QString &module, const QStringList &ids);
    void showPlan();
    void askAndMerge();
    void runPlan(const MergePlan &plan);
    void finished(const Result<MergePlan> &plan);
    void tellWayBack();
    void undo();
    void showProblem(const ApiError &error);
    MergeDesk m_desk;
    MergeRead m_read;
    MergePlan m_plan;
    Label *m_title;
    Label *m_state;
    Label *m_warning;
    QScrollArea *m_scroll;
    MergeGrid *m_grid;
    QListWidget *m_writes;
    QPushButton *m_close;
    QPushButton *m_undo;
    QPushButton *m_merge;
};
} // namespace atlas
