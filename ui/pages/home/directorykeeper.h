// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorybook.h"
#include "services/core/clock.h"

#include <QTimer>

namespace atlas
{
/// Keeps the directory of the CRM (leads, contacts, accounts, campaigns, activities) in its book: from the store at the
/// start, from Zoho then and every ten minutes.
class DirectoryKeeper : public QObject
{
    Q_OBJECT
public:
    /// `directory` outlives the keeper.
    explicit DirectoryKeeper(CrmDirectory &directory, QObject *parent = nullptr);
    ~DirectoryKeeper() override;
    [[nodiscard]] DirectoryBook &book() { return m_book; }
    void start();
    void refresh(Priority priority = Priority::User);

Q_SIGNALS:
    void failed(const atlas::ApiError &error);

private:
    CrmDirectory &m_directory;
    DirectoryBook m_book;
    QTimer m_timer;
    bool m_refreshing = false;
    CancelScope m_scope;
};
} // namespace atlas
