// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"
#include "models/crm/directorycells.h"

namespace atlas
{
/// Names one record of the CRM.
struct CrmRef {
    QString module, id;
    friend bool operator==(const CrmRef &, const CrmRef &) = default;
};

/// Records of the directory as JSON with Zoho's field names, and what one asks of any of them.
namespace crmfields
{
[[nodiscard]] QJsonObject lookup(const LookupRef &ref); ///< {"id","name"}; empty object for an empty reference
/// What the book knows of a record; empty: no such record.
[[nodiscard]] QJsonObject recordOf(const DirectoryBook &book, const CrmRef &ref);
[[nodiscard]] bool exists(const DirectoryBook &book, const CrmRef &ref);
[[nodiscard]] QString nameOf(const DirectoryBook &book, const CrmRef &ref);
[[nodiscard]] QString mailOf(const DirectoryBook &book, const CrmRef &ref);
[[nodiscard]] QString phoneOf(const DirectoryBook &book, const CrmRef &ref);
/// The module an activity with this id is of; else the first module of the kind.
[[nodiscard]] QString moduleOfId(const DirectoryBook &book, DirectoryKind kind, const QString &id);
/// The module any record is of that the books know; empty: unknown.
[[nodiscard]] QString moduleOfAny(const DirectoryBook &book, const DealBook &deals, const QString &id);
/// The fields of `base` that `changes` touch: absent ones as null.
[[nodiscard]] QJsonObject touched(const QJsonObject &base, const QJsonObject &changes);
/// yyyy-MM-ddTHH:mm:ss±HH:mm in this computer's zone: the offset is mandatory at Zoho.
[[nodiscard]] QString zohoInstant(const QDateTime &when);
/// Records of the modules ("Deals,Accounts") whose name holds all words of `text`, at most twenty.
[[nodiscard]] QList<LookupRef> find(const DirectoryBook &book, const DealBook &deals, const QString &modules,
                                    const QString &text);
} // namespace crmfields
} // namespace atlas
