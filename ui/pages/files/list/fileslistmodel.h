// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/drivelistmodel.h"

namespace atlas
{
/// The files of a place with names that can be edited where they stand. The name is asked for, not set: Zoho decides.
class FilesListModel : public DriveListModel
{
    Q_OBJECT
public:
    using DriveListModel::DriveListModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Always false: nothing changed yet.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Which of these rows are chosen, in the order of the list.
    [[nodiscard]] QList<DriveItem> itemsOf(const QModelIndexList &indexes) const;

Q_SIGNALS:
    void renameRequested(const atlas::DriveItem &item, const QString &name);
};
} // namespace atlas
