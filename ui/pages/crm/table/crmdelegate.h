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
    /// What the values of picklists are called; a kind of several modules learns from each.
    void learn(const LayoutMeta &layout);
    [[nodiscard]] QString text(const QModelIndex &index) const;
    /// A value of a picklist in words; one that is not known stays as it is.
    [[nodiscard]] QString word(DirectoryColumn column, const QString &value) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const DirectoryTableModel &m_model;
    QDate m_today;
    QList<LayoutMeta> m_layouts;
};
} // namespace atlas
