// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorytablemodel.h"

#include <QStyledItemDelegate>

namespace atlas
{
/// The cells of a table of the directory in words; what is late is marked.
class CrmDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The model outlives the delegate.
    explicit CrmDelegate(const DirectoryTableModel &model, QObject *parent = nullptr);
    void setToday(const QDate &today) { m_today = today; }
    [[nodiscard]] QString text(const QModelIndex &index) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const DirectoryTableModel &m_model;
    QDate m_today;
};
} // namespace atlas
