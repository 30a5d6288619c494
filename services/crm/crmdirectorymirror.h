// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectorycursor.h"
#include "services/crm/crmdirectoryrows.h"

#include <QMap>

namespace atlas
{
/// The directory on this computer: the same in memory and in the store, a record set a module.
class CrmDirectoryMirror
{
public:
    CrmDirectoryMirror(Store &store, const Clock &clock, QString account);

    /// Reads the store once; decodes off the ui thread. True: the snapshot was replaced.
    [[nodiscard]] Task<Result<bool>> load();
    /// As load(), and reads the store once more if the home currency has become known or another one.
    [[nodiscard]] Task<Result<bool>> followCurrency();
    /// The store lost what it had: all is read again, from it and from Zoho.
    void forget();

    [[nodiscard]] const DirectorySnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] CrmDirectoryCursor cursor(const CrmModule &module) const { return m_cursors.value(module); }
    /// How rows of a module are decoded now.
    [[nodiscard]] crmdirectoryrows::Context context(const CrmModule &module) const;
    [[nodiscard]] const QMap<CrmModule, ApiError> &missing() const { return m_missing; }

    [[nodiscard]] Task<Result<Done>> put(CrmModule module, CrmDirectoryRows rows);
    [[nodiscard]] Task<Result<Done>> remove(CrmModule module, QStringList ids);
    /// A complete read of a module: what it showed to be gone, and from where to go on. `cursor.at` is when it began.
    [[nodiscard]] Task<Result<Done>> finish(CrmModule module, CrmDirectoryCursor cursor, QStringList removedIds);
    /// The account may not read the module: what the store has of it goes.
    [[nodiscard]] Task<Result<Done>> refuse(CrmModule module, ApiError why);
    /// A record as the store keeps it; empty: it has none.
    [[nodiscard]] Task<Result<QJsonObject>> stored(CrmModule module, QString id);

private:
    struct Contents;
    [[nodiscard]] RecordSet set(const CrmModule &module) const;
    [[nodiscard]] Task<Result<Done>> readModule(CrmModule module, std::shared_ptr<Contents> into);
    [[nodiscard]] Task<Result<QString>> storedCurrency();
    void judgeAge();

    Store &m_store;
    const Clock &m_clock;
    QString m_account, m_homeCurrency;
    bool m_loaded = false;
    DirectorySnapshot m_snapshot;
    QMap<CrmModule, CrmDirectoryCursor> m_cursors;
    QMap<CrmModule, ApiError> m_missing;
};
} // namespace atlas
