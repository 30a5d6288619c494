// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/timefigures.h"

#include <QAbstractTableModel>

namespace atlas
{
/// A person's week: one row an item, Monday to Sunday, then the total; the last row sums up.
class WeekSheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kFirstDay = 1; ///< section of Monday; section 0 names the item
    static constexpr int kTotal = 8;    ///< section of the total
    explicit WeekSheetModel(QObject *parent = nullptr);
    void setSheet(const WeekSheet &sheet, const QDate &today);
    [[nodiscard]] const WeekSheet &sheet() const { return m_sheet; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// nullptr for the row of totals.
    [[nodiscard]] const WeekSheet::Line *lineAt(int row) const;
    [[nodiscard]] QDate dayAt(int section) const; ///< invalid: no day
    void retranslate();

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString hint(const QModelIndex &index) const;
    WeekSheet m_sheet;
    QDate m_today;
};
} // namespace atlas
