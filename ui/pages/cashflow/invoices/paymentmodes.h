// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The ways of paying that Books knows (POST /customerpayments, payment_mode).
namespace atlas::paymentmodes
{
[[nodiscard]] const QStringList &all(); ///< the usual one first
/// Translated; what an organisation named itself comes back as it is.
[[nodiscard]] QString label(const QString &mode);
} // namespace atlas::paymentmodes
