// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/duplicates.h"
#include "ui/pages/crm/merge/mergesheet.h"

#include <QStandardItemModel>

class QTableView;

namespace atlas
{
/// Records that are likely the same, with the reason, and merges that were begun or can be undone.
class DuplicatesSheet : public SheetDialog
{
    Q_OBJECT
public:
    DuplicatesSheet(const MergeDesk &desk, QWidget *over);
    ~DuplicatesSheet() override;
    [[nodiscard]] const QList<DuplicateGroup> &groups() const { return m_groups; }

Q_SIGNALS:
    void told(const atlas::ToldChange &change); ///< as MergeSheet::told

private:
    void fill();
    void readMerges();
    void showMerges(const QList<MergePlan> &plans);
    void openGroup(int row);
    /// An unfinished merge goes on; a finished one is undone.
    void workOn(int row);
    MergeDesk m_desk;
    QList<DuplicateGroup> m_groups;
    QList<MergePlan> m_merges;
    QStandardItemModel m_groupModel, m_mergeModel;
    Label *m_summary;
    Label *m_mergesTitle;
    Label *m_state;
    QTableView *m_groupTable;
    QTableView *m_mergeTable;
    QPushButton *m_compare;
    QPushButton *m_mergeAct;
};
} // namespace atlas
