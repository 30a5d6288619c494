// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/importrecords.h"

#include <QAbstractTableModel>

namespace atlas
{
/// What became of each row, in the order of the file.
class ImportResultModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Name, Outcome, Field, Why, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void setRun(const ImportRun &run);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Of the record a row became; empty: none.
    [[nodiscard]] QString recordAt(int row) const { return m_items.at(row).id; }

private:
    QList<ImportItem> m_items;
};
} // namespace atlas
