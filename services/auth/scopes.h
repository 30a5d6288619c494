// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace atlas
{
/// What Atlas asks for by default (docs/zoho.md, scopes), in order.
[[nodiscard]] const QStringList &defaultScopes();
/// The thirteen scopes of the customer's own list.
[[nodiscard]] const QStringList &customerScopes();

/// One line of the comparison shown in the wizard. `reasonKey` is stable and the ui translates it: empty for Same;
/// "not_a_zoho_scope" for Dropped; for Added one of "owner_names", "company_and_currency", "totals_need_it",
/// "search_needs_it", "portal_id_in_every_path", "choose_task_list", "milestones", "issues", "task_tags", "log_time",
/// "assign_tasks", "list_channels", "list_chats", "mark_as_read", "mention_people", "who_you_are", "reactions",
/// "message_files", "bot_messages", "events_of_chats", "availability", "account_id_in_every_path", "share_with_people",
/// "share_by_link", "find_the_team", "team_folders", "own_folder", "download_and_large_upload".
struct ScopeDifference {
    QString scope;
    enum class Kind { Same, Added, Replaced, Dropped } kind;
    QString reasonKey;
};
/// Every scope of both lists once: Atlas's own order, then what only the customer's list has.
[[nodiscard]] QList<ScopeDifference> scopeDifferences();

/// Parses what a person edited: commas, spaces and line breaks separate; duplicates go; order is kept.
[[nodiscard]] QStringList parseScopes(const QString &text);
/// Whether `granted` covers `needed`: ALL covers its operations and CRM's WRITE covers CREATE and UPDATE; one module or
/// one kind of CRM settings is covered by ZohoCRM.modules/settings with the same operation; ZohoBooks.fullaccess.all
/// covers Books; "VirtualOffice." equals "ZohoMail.". WorkDrive.files.ALL does not cover files.sharing (unconfirmed by
/// Zoho). Letter case is ignored, because replies echo it loosely. An empty granted list covers everything (unknown).
[[nodiscard]] bool coversScope(const QStringList &granted, const QString &needed);
/// The first of `needed` that is not covered; empty if none.
[[nodiscard]] QString firstMissingScope(const QStringList &granted, const QStringList &needed);
} // namespace atlas
