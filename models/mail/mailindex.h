// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QHash>

namespace atlas
{
/// Numbers the messages of a mailbox, so that lists of 50,000 compare numbers and not texts. A message keeps its number
/// ("handle", from 0 on) from one snapshot to the next; a number is never given to another message. Tells which
/// messages differ between snapshots, and which folder they are in.
class MailIndex
{
public:
    /// Takes the step from one list of messages to the next; each is newest first and has each id once. Cheap where
    /// both lists share most messages.
    void update(const QList<MailMessage> &before, const QList<MailMessage> &after);

    [[nodiscard]] int handleAt(int place) const { return m_handles.at(place); }
    [[nodiscard]] int handleOf(const QString &id) const { return m_byId.value(id, -1); } ///< -1: no such message
    [[nodiscard]] int placeOf(int handle) const { return m_places.at(handle); }          ///< -1: it is gone
    [[nodiscard]] int handleCount() const { return int(m_places.size()); }               ///< also of those gone
    /// The update that brought the message as it is now; 1 is the first.
    [[nodiscard]] int revisionOf(int handle) const { return m_revisions.at(handle); }
    [[nodiscard]] int revision() const { return m_revision; } ///< of the last update
    /// Places of a folder's messages, newest first.
    [[nodiscard]] const QList<int> &inFolder(const QString &folderId) const;

private:
    struct Step; ///< what is common to both lists at their beginning and their end
    void keep(const MailMessage &before, const MailMessage &after, int handle);
    void replaceMiddle(const QList<MailMessage> &before, const QList<MailMessage> &after, const Step &step);
    int addHandle(const QString &id);
    void indexFolders(const QList<MailMessage> &messages);

    QList<int> m_handles;   ///< by place
    QList<int> m_places;    ///< by handle
    QList<int> m_revisions; ///< by handle
    QHash<QString, int> m_byId;
    QHash<QString, QList<int>> m_byFolder;
    int m_revision = 0;
    bool m_foldersMoved = false;
};
} // namespace atlas
