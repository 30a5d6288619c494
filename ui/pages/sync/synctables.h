// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncwrite.h"

#include <QStandardItemModel>

class QTableView;

/// The tables of the sheets: writes and runs, as people read them.
namespace atlas::synctables
{
/// Whole rows, no grid, the look of all tables.
void prepare(QTableView &table, int rowHeight);
[[nodiscard]] QTableView *table(QStandardItemModel &model, const QString &objectName, const QString &accessibleName);
/// One line a field; `withOutcome`: what became of each write.
void showWrites(QStandardItemModel &model, const QList<SyncWrite> &writes, const QStringList &titles, bool withOutcome);
} // namespace atlas::synctables
