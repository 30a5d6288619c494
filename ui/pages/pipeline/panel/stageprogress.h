// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QWidget>

namespace atlas
{
class Label;

/// How far a deal is: one segment an open stage, "Proposal · 3 of 5 · 40 %" and its quiet days against the median.
class StageProgress : public QWidget
{
    Q_OBJECT
public:
    explicit StageProgress(QWidget *parent = nullptr);
    /// `medianDays`: of the stage's open deals; -1 without.
    void setDeal(const DealRow &row, const Pipeline &pipeline, int medianDays);

private:
    class Bar;
    Bar *m_bar;
    Label *m_stage;
    Label *m_days;
};
} // namespace atlas
