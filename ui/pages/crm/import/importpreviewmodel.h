// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/importcheck.h"

#include <QAbstractTableModel>

namespace atlas
{
/// The first rows of a file as they would be sent; what cannot be is marked, and its tooltip says why.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kRows = 50;
    using QAbstractTableModel::QAbstractTableModel;
    void setContent(const ImportTable &table, const ImportRules &rules, const ImportPlan &plan);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString problemAt(int row, int column) const;

private:
    ImportTable m_table;
    ImportRules m_rules;
    ImportPlan m_plan;
};
} // namespace atlas
