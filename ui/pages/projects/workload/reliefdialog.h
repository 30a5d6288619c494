// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/workload.h"
#include "ui/pages/common/sheetdialog.h"

class QCheckBox;
class QPushButton;

namespace atlas
{
class Label;
class PrimaryButton;
class ProjectsActions;

/// Who could take over what, to bring a person's week under 100 %: each proposal with a check mark, nothing moves until
/// asked. Applied one by one; the first refusal stops and says why.
class ReliefDialog : public SheetDialog
{
    Q_OBJECT
public:
    ReliefDialog(ProjectsActions &actions, const WorkRow &person, const WorkCell &cell, const QList<Relief> &proposals,
                 QWidget *parent);

private:
    void build(const WorkRow &person, const WorkCell &cell);
    void updateSum();
    void applyNext();
    ProjectsActions &m_actions;
    QList<Relief> m_proposals;
    QList<QCheckBox *> m_checks;
    Label *m_sum, *m_problem;
    PrimaryButton *m_apply;
    int m_over;
};
} // namespace atlas
