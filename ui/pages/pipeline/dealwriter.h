// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"
#include "services/crm/crmrepository.h"

#include <QObject>

namespace atlas
{
/// One change a person asked for.
struct DealChange {
    enum class Origin { Board, Panel, Undo };
    QString dealId;
    QJsonObject base;    ///< the record as they saw it: the touched fields at least
    QJsonObject changes; ///< full values, lookups with their name
    Origin origin = Origin::Board;
};

/// Shows a change at once, writes it through the repository (verify, write, confirm), and puts the old value back when
/// that fails. One change a deal at a time.
class DealWriter : public QObject
{
    Q_OBJECT
public:
    DealWriter(CrmRepository &repository, DealBook &book, QObject *parent = nullptr);
    /// False, and nothing happens, while an earlier change of the same deal is on its way.
    bool submit(const DealChange &change);
    [[nodiscard]] bool isBusy(const QString &dealId) const { return m_busy.contains(dealId); }

Q_SIGNALS:
    void busyChanged(const QString &dealId, bool busy);
    void saved(const atlas::DealChange &change, const QJsonObject &record);
    void conflicted(const atlas::DealChange &change, const atlas::Conflict &conflict);
    void failed(const atlas::DealChange &change, const atlas::ApiError &error);

private:
    void finish(const DealChange &change, const Result<UpdateOutcome> &outcome);
    CrmRepository &m_repository;
    DealBook &m_book;
    QSet<QString> m_busy;
};
} // namespace atlas
