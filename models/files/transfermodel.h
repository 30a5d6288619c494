// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/transferqueue.h"

#include <QAbstractListModel>

namespace atlas
{
/// The transfers of an account, one row each, in the order they were added. Progress arrives as dataChanged, never as a
/// reset.
class TransferModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TransferRole = Qt::UserRole ///< atlas::Transfer
    };
    /// `queue` outlives the model.
    explicit TransferModel(TransferQueue &queue, QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Transfer *at(int row) const;
    [[nodiscard]] TransferQueue &queue() const { return m_queue; }

Q_SIGNALS:
    /// The totals may be others.
    void totalsChanged();

private:
    void follow();
    void tell(const QStringList &ids);
    TransferQueue &m_queue;
    QStringList m_ids; ///< of the rows as the views know them
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::Transfer)
