// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/inboxactions.h"
#include "ui/pages/inbox/reader/readablemail.h"

namespace atlas
{
class MailBrowser;
class NoticeBar;

/// Brings the pictures of the mail shown. Those that came with it are read from Zoho, many of them only when asked for:
/// each takes one of the day's calls. Those from elsewhere only once the person has said so, for this mail or for its
/// sender; trackers never.
class MailPictures : public QObject
{
    Q_OBJECT
public:
    /// `remoteBar` asks for pictures from elsewhere, `ownBar` for many of the mail's own.
    MailPictures(InboxActions &actions, MailBrowser &browser, NoticeBar &remoteBar, NoticeBar &ownBar);
    void begin(const MailMessage &message, const ReadableMail &mail, const MailBody &body);
    void clear();
    void retranslate();

private:
    enum class Remote { None, Blocked, Shown };
    void fetchRemote();
    void fetchOwn();
    void take(const QString &source, const Result<QByteArray> &bytes, bool isRemote);
    void lost(bool isRemote);
    void sayRemote();
    void sayOwn();
    [[nodiscard]] bool isTrustedSender() const;
    InboxActions &m_actions;
    MailBrowser &m_browser;
    NoticeBar &m_remoteBar;
    NoticeBar &m_ownBar;
    MailMessage m_message;
    ReadableMail m_mail;
    QList<MailAttachment> m_own; ///< shown in the text
    Remote m_remote = Remote::None;
    bool m_ownAsked = false;
    QSet<QString> m_wanted; ///< sources that were asked for
    int m_lostRemote = 0, m_lostOwn = 0;
    std::unique_ptr<QObject> m_waiting; ///< stands for the mail shown: what comes later is ignored
};
} // namespace atlas
