// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// Text tables of the sample books. Every company is invented.
namespace atlas::sandbox::dataset
{
[[nodiscard]] const QList<QStringList> &ledgerRows(); ///< code, name, type, s: system account
[[nodiscard]] const QList<QStringList> &itemRows();   ///< name, description, unit, rate in euros, f: flat fee, tax
[[nodiscard]] const QList<QStringList> &vendorRows(); ///< name, city, postcode, country, currency, account, what
} // namespace atlas::sandbox::dataset
