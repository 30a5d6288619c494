// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncplan.h"
#include "ui/pages/common/sheetdialog.h"

#include <QStandardItemModel>

namespace atlas
{
/// The exact writes before anything is written: app, record, field, old and new value, and how many calls they take.
class SyncPreviewSheet : public SheetDialog
{
    Q_OBJECT
public:
    SyncPreviewSheet(const SyncPlan &plan, QWidget *over);

Q_SIGNALS:
    void applyRequested(const atlas::SyncPlan &plan);

private:
    /// How much is written, what it costs, what stays.
    [[nodiscard]] QString summary() const;
    SyncPlan m_plan;
    QStandardItemModel m_model;
};
} // namespace atlas
