// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QAbstractListModel>

namespace atlas
{
/// One column of the board. DisplayRole is the deal's name; everything else through typed roles, unformatted.
class DealColumnModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DealRowRole = Qt::UserRole + 1 /* const DealRow* as QVariant */, IdRole, AccessibleSummaryRole };
    DealColumnModel(DealBook &book, int stageIndex, QObject *parent = nullptr);
    [[nodiscard]] int stageIndex() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override; ///< drag enabled
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override; ///< application/x-atlas-deal
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] const DealRow *dealRow(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &dealId) const;

private:
    void applyDiff();
    DealBook &m_book;
    int m_stageIndex;
    QStringList m_ids;
};
} // namespace atlas
