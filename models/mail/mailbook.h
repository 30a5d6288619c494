// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailindex.h"
#include "services/mail/mailrepository.h"

#include <memory>
#include <QObject>

namespace atlas
{
/// The mailbox as the inbox page sees it: the snapshot, indices over it, and what is put off until later (snoozed) on
/// this computer. No network, no waiting.
class MailBook : public QObject
{
    Q_OBJECT
public:
    explicit MailBook(QObject *parent = nullptr);
    ~MailBook() override;
    /// Emits changed; models find the difference row by row.
    void setSnapshot(const MailSnapshot &snapshot);
    /// Message id -> when it comes back (UTC). Emits changed.
    void setSnoozed(const QHash<QString, QDateTime> &snoozed);
    /// The time the snoozed come back by. Emits changed when one does.
    void setNow(const QDateTime &now);

    [[nodiscard]] const MailSnapshot &snapshot() const;
    [[nodiscard]] const QHash<QString, QDateTime> &snoozed() const;
    [[nodiscard]] bool isSnoozed(const QString &messageId) const;
    [[nodiscard]] QDateTime now() const;

    // nullptr: no such record. Valid until changed.
    [[nodiscard]] const MailAccount *account() const;
    [[nodiscard]] const MailMessage *message(const QString &id) const;
    [[nodiscard]] const MailFolder *folder(const QString &id) const;
    [[nodiscard]] const MailFolder *folderOf(MailFolder::Kind kind) const; ///< the first of the kind
    [[nodiscard]] const MailLabel *label(const QString &id) const;
    [[nodiscard]] const MailSignature *signature(const QString &id) const;
    /// Places in snapshot().messages of a folder, newest first.
    [[nodiscard]] const QList<int> &inFolder(const QString &folderId) const;
    /// The numbers messages keep from one snapshot to the next, and which of them differ.
    [[nodiscard]] const MailIndex &index() const;
    /// What a search looks in: folded subject, sender, recipients and beginning of the text, one a line. Made while the
    /// event loop is idle, so that the first key typed does not wait for them.
    [[nodiscard]] const QString &needleAt(int place) const;
    /// Whether one of the person's own addresses.
    [[nodiscard]] bool isOwn(const QString &address) const;

    /// Inbox mail of people (no newsletters, no notices) of the last 30 days that nobody answered and that is no answer
    /// to nothing: what the person owes. Newest first.
    [[nodiscard]] QList<int> toAnswer() const;
    /// Sent mail, 3 to 30 days old, to people outside whose answer has not come: the same bare subject with that
    /// counterpart, later. Oldest first.
    [[nodiscard]] QList<int> awaitingAnswer(int days = 3) const;

Q_SIGNALS:
    void changed();

private:
    void makeNeedles();
    struct Private;
    std::unique_ptr<Private> d;
};

/// Whether nobody expects an answer: no-reply and notice addresses, newsletters and notices by their folder.
[[nodiscard]] bool isAutomatic(const MailBook &book, const MailMessage &message);
} // namespace atlas
