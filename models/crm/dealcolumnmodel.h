// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealitemmodel.h"

#include <QAbstractListModel>

namespace atlas
{
/// One column of the board. DisplayRole is the deal's name; everything else through typed roles, unformatted.
/// AccessibleSummaryRole (also Qt::AccessibleTextRole) alone is a sentence in the program's language, for screen
/// readers. Resets when the book was rebuilt or filtered anew; else rows come, go and change one by one.
class DealColumnModel : public DealItemModel<QAbstractListModel>
{
    Q_OBJECT
public:
    enum Role {
        DealRowRole = Qt::UserRole + 1, ///< const DealRow*, valid until the book changes
        IdRole,
        AccessibleSummaryRole
    };
    DealColumnModel(DealBook &book, int stageIndex, QObject *parent = nullptr);
    [[nodiscard]] int stageIndex() const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override; ///< drag enabled
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override; ///< application/x-atlas-deal
    /// The ids of the deals, UTF-8, one a line.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] const DealRow *dealRow(const QModelIndex &index) const;

private:
    [[nodiscard]] QList<int> wantedHandles() const;
    [[nodiscard]] QString accessibleSummary(const DealRow &row) const;
    int m_stageIndex;
};
} // namespace atlas
