// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorybook.h"

namespace atlas::directorymatches
{
/// Records that a lead probably is already; pointers into the book, valid until it changes.
struct Matches {
    QList<const CrmAccount *> accounts; ///< of the contacts found first, then those of the same name
    QList<const Contact *> contacts;    ///< same address first, then same name at one of the accounts
};

/// A company's name without case, accents, punctuation and legal form: "Évrard S.A.S." and "evrard" are one.
[[nodiscard]] QString companyKey(const QString &name);
[[nodiscard]] Matches of(const DirectoryBook &book, const Lead &lead);
} // namespace atlas::directorymatches
