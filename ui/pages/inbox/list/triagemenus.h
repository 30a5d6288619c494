// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/inboxactions.h"

class QMenu;

namespace atlas
{
/// What the menus of the mail list act on, and how.
struct TriageScope {
    InboxActions &actions;
    QStringList ids;   ///< of the mails acted on; not empty
    QString currentId; ///< whom an answer goes to
    QWidget *over = nullptr;
};

/// The menus of the mail list. Each is filled anew when it is opened and acts through InboxActions alone.
namespace triagemenus
{
/// All labels, those that every mail has checked; choosing one sets it or takes it off.
void fillLabels(QMenu &menu, const TriageScope &scope);
/// All folders mail may be moved to but the one all of it is in.
void fillFolders(QMenu &menu, const TriageScope &scope);
/// When to come back, with a calendar for any other day.
void fillSnooze(QMenu &menu, const TriageScope &scope);
/// Everything that can be done, with the keys that do it.
void fillAll(QMenu &menu, const TriageScope &scope);
} // namespace triagemenus

/// Whether all of these mails are so; false for none.
[[nodiscard]] bool allAre(const MailBook &book, const QStringList &ids,
                          const std::function<bool(const MailMessage &)> &isSo);
/// Follow-up for those without a flag, or no flag if all have one.
void toggleFlag(InboxActions &actions, const QStringList &ids);
/// Unread if all are read, else read.
void toggleRead(InboxActions &actions, const QStringList &ids);
} // namespace atlas
