// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace atlas
{
/// Rows known by an id that come, go and move one by one, so that selection and scrolling stay.
class IdRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, SortRole, ToneRole /* int(Label::Tone) */ };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); } ///< -1: none

protected:
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    /// Emits removals, moves and insertions only; the subclass says which rows changed.
    void setIds(const QStringList &wanted);

private:
    void removeUnwanted(const QStringList &wanted);
    QStringList m_ids;
};
} // namespace atlas
