// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/folders/placerows.h"

#include <QAbstractListModel>

namespace atlas
{
/// The lines of the folder pane. Follows the book; counts change in place, so that the chosen line stays chosen.
class PlaceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PlaceModel(const MailBook &book, QObject *parent = nullptr);
    /// Reads the book again, also for other words after the language changed.
    void update();
    [[nodiscard]] const PlaceRow *rowAt(int row) const; ///< nullptr: no such row
    /// By place and id only; -1: none.
    [[nodiscard]] int rowOf(const MailFilter &place) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const MailBook &m_book;
    QList<PlaceRow> m_rows;
};
} // namespace atlas
