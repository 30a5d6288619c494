// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailservice.h"

/// What the kinds of change do to a row, and how they relate. Pure.
namespace atlas::mailrules
{
[[nodiscard]] bool isLabelChange(MailChange::Kind kind);
[[nodiscard]] bool isPlaceChange(MailChange::Kind kind);
/// Of two acts on one message in the same matter only the later counts. Adding and removing labels are two matters.
[[nodiscard]] bool isSameMatter(MailChange::Kind a, MailChange::Kind b);
/// Only what matters to its kind, so that equal changes compare equal.
[[nodiscard]] MailChange bare(const MailChange &change);
/// Whether one call can make both changes.
[[nodiscard]] bool isSameCall(const MailChange &a, const MailChange &b);
/// Whether two rows agree in the matter of `kind`; not for labels.
[[nodiscard]] bool isSameState(const MailMessage &a, const MailMessage &b, MailChange::Kind kind);
[[nodiscard]] MailMessage after(MailMessage row, const MailChange &what, const QList<MailFolder> &folders);
/// `row` with the matter of `what` as it is in `was`.
[[nodiscard]] MailMessage putBack(MailMessage row, const MailMessage &was, const MailChange &what);
/// The folder of a kind; empty: the account has none.
[[nodiscard]] QString folderOf(MailFolder::Kind kind, const QList<MailFolder> &folders);
/// Whether what lies in the folder was written here: Sent, Drafts and Outbox.
[[nodiscard]] bool isOutgoing(const QString &folderId, const QList<MailFolder> &folders);
} // namespace atlas::mailrules
