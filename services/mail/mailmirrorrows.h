// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QSet>

/// What a page of messages tells about the rows that are here already. Pure.
namespace atlas::mailrows
{
/// How much of a folder is here.
struct FolderMark {
    QDateTime readAt;      ///< UTC, of its newest page; invalid: never
    QDateTime since;       ///< UTC; every message received at or after it is here; invalid: none need be
    bool complete = false; ///< its oldest message is here
    friend bool operator==(const FolderMark &, const FolderMark &) = default;
};

/// A page of one folder, newest message first.
struct Page {
    QString folderId;
    QList<MailMessage> rows;
    int start = 1;     ///< 1-based
    bool more = false; ///< there may be older ones
};

struct Difference {
    QList<MailMessage> upserts; ///< new ones and those that changed
    QStringList removed;        ///< the page would have them, were they still in the folder
    FolderMark mark;            ///< the folder's, `readAt` as it was
};

/// `held` are rows this computer put there itself, about which an older page knows nothing: they are not removed.
[[nodiscard]] Difference differenceOf(const QList<MailMessage> &known, const Page &page, const FolderMark &before,
                                      const QSet<QString> &held);
/// The rows among these that are new or changed; what only lists tell (the thread) stays as known.
[[nodiscard]] QList<MailMessage> changedRows(const QList<MailMessage> &known, QList<MailMessage> rows);
/// Replaces and adds rows, removes ids; `messages` stay newest first, each once. A row without folder is removed.
void apply(QList<MailMessage> &messages, QList<MailMessage> upserts, const QStringList &removed);
/// How many messages of the folder are here without a gap from the newest on.
[[nodiscard]] int countSince(const QList<MailMessage> &messages, const QString &folderId, const QDateTime &since);
} // namespace atlas::mailrows
