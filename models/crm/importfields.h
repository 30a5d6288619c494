// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

#include <QHash>

/// Which column of a CSV is which field.
namespace atlas::importfields
{
/// Modules a CSV can be imported into: Leads, Contacts, Accounts, Campaigns.
[[nodiscard]] QStringList modules();
/// Lower case, without accents, blanks and punctuation: "Prénom *" is "prenom".
[[nodiscard]] QString folded(const QString &text);
/// The fields a column can be mapped to: visible, writable, of a type a cell can say.
[[nodiscard]] QList<FieldMeta> offered(const LayoutMeta &layout);
/// The API name for each header, empty: not imported; each field once. First what was chosen for such a header before
/// (`remembered`: folded header to API name), then API name and label, then usual English and French names.
[[nodiscard]] QStringList guessed(const QStringList &headers, const LayoutMeta &layout,
                                  const QHash<QString, QString> &remembered);
/// Mandatory fields no column is mapped to.
[[nodiscard]] QList<FieldMeta> missing(const QString &module, const QStringList &mapping, const LayoutMeta &layout);
/// Whether every record of the module needs the field: the layout says so, or it is the module's name field.
[[nodiscard]] bool isMandatory(const QString &module, const FieldMeta &field);
} // namespace atlas::importfields
