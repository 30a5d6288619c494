// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorycells.h"

#include <QCoreApplication>

namespace atlas
{
/// The kinds of records of the page, their modules, and what they are called. All texts translated.
class CrmWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CrmWords)
public:
    [[nodiscard]] static QString kindId(DirectoryKind kind);          ///< "leads": in settings and links
    [[nodiscard]] static QList<DirectoryKind> kinds();                ///< in the order of the switch
    [[nodiscard]] static QStringList modules(DirectoryKind kind);     ///< activities: three
    [[nodiscard]] static DirectoryKind kindOf(const QString &module); ///< of an unknown module: activities
    [[nodiscard]] static QString moduleOf(CrmActivity::Kind kind);
    [[nodiscard]] static QString plural(DirectoryKind kind);       ///< "Leads"
    [[nodiscard]] static QString count(DirectoryKind kind, int n); ///< "120 leads"
    [[nodiscard]] static QString singular(const QString &module);  ///< "Lead"
    [[nodiscard]] static QString create(const QString &module);    ///< "New lead"
    [[nodiscard]] static QString edit(const QString &module);      ///< "Edit the lead"
    [[nodiscard]] static QString source(const QString &module);    ///< "Lead · CRM"
    [[nodiscard]] static QString empty(DirectoryKind kind);        ///< "No leads yet"
    [[nodiscard]] static QString loading(DirectoryKind kind);      ///< "Reading leads…"
    [[nodiscard]] static QString sourceLabel(DirectoryKind kind);  ///< what sourceAt() is: "Source", "Type"
    /// The picklists a column shows values of, as Zoho names the fields; empty: the column has free text.
    [[nodiscard]] static QStringList picklists(DirectoryKind kind, DirectoryColumn column);
    /// The text of a picklist's value in the language of the account; a value of no field of `layout` as it is.
    [[nodiscard]] static QString valueText(const LayoutMeta &layout, const QStringList &fields, const QString &value);
};
} // namespace atlas
