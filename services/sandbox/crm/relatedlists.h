// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/moduleschema.h"

namespace atlas::sandbox::crm
{
struct RelatedList {
    QString api;         ///< last segment of the href
    QString module;      ///< of the records in it; empty: a mix of activities
    QStringList lookups; ///< fields of that module that point back
    QString english, french;
};

/// The related lists of a module's records, in display order.
[[nodiscard]] QList<RelatedList> relatedListsOf(const Module &module);
} // namespace atlas::sandbox::crm
