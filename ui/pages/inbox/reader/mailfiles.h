// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/inboxactions.h"
#include "ui/pages/inbox/reader/outdoors.h"

namespace atlas
{
/// Files of mails on this computer: never over another without asking, never under a name a stranger made up, never
/// half of one.
namespace mailfiles
{
/// Writes all or nothing; what went wrong and what to do, empty if nothing did.
[[nodiscard]] QString write(const QString &path, const QByteArray &bytes);
/// `name` made safe, in `folder`, numbered ("plan (2).pdf") until nothing has it.
[[nodiscard]] QString freePath(const QString &folder, const QString &name);
/// Icon of resources/icons for a kind of file.
[[nodiscard]] QString iconOf(const QString &name);
} // namespace mailfiles

/// Saves and opens the attachments of one mail. Each is asked for from Zoho when it is first needed.
class AttachmentKeeper : public QObject
{
    Q_OBJECT
public:
    AttachmentKeeper(InboxActions &actions, Outdoors outdoors, QWidget *over);
    void setMessage(const MailMessage &message);
    void save(const MailAttachment &file);
    /// One after the other into a folder the person chooses.
    void saveAll(const QList<MailAttachment> &files);
    /// From a folder only this person can read that goes with the program. Asks before what may run as a program.
    void open(const MailAttachment &file);
    /// The bytes of a file, or says what went wrong. `then` is not called once another mail is shown.
    void fetch(const MailAttachment &file, std::function<void(const QByteArray &)> then);
    /// Writes to a path the person chose; asks first if something is there. True: written.
    bool put(const QString &path, const QByteArray &bytes);
    /// Whether the path is free, or the person lets it be replaced.
    [[nodiscard]] bool mayWrite(const QString &path);
    [[nodiscard]] const Outdoors &outdoors() const { return m_outdoors; }

Q_SIGNALS:
    void workingChanged(const QString &fileId, bool working);
    /// What went wrong and what to do.
    void failed(const QString &sentence);
    void saved(const QString &path);

private:
    void saveNext(const QString &folder, QList<MailAttachment> rest, int done);
    void openCopy(const QString &name, const QByteArray &bytes);
    InboxActions &m_actions;
    Outdoors m_outdoors;
    QWidget *m_over;
    MailMessage m_message;
    std::unique_ptr<QObject> m_waiting; ///< stands for the mail shown: calls end with it
};
} // namespace atlas
