// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/dataset/dice.h"
#include "services/sandbox/dataset/mailtexts.h"
#include "services/sandbox/dataset/mailwriting.h"

#include <deque>
#include <QTimeZone>

namespace atlas::sandbox::dataset
{
/// Who writes to the owner of the mailbox.
struct MailParty {
    mail::Address address;
    QString firstName, company;
    bool french = true;
};

/// Builds the agency owner's mailbox. Mails are planned in any order, then get their ids in the order of time. Days are
/// in the agency's zone.
class MailBuilder
{
public:
    static constexpr int mailsPerWorld = 500, daysBack = 90, sentMails = 150, unreadMails = 12;

    MailBuilder(mail::Store &store, quint32 seed, int scale, QDate today);
    void build();

private:
    using Mail = mail::Message;
    // mailboxsetup.cpp
    void buildFolders();
    void buildLabels();
    void buildSignatures();
    // mailthreads.cpp
    void buildConversations();
    void buildConversation(int number, const MailParty &client, const ConversationText &text);
    void buildAnswered();
    void buildOpenings();
    void fillSent();
    Mail &answerAsOwner(Mail &original, const MailParty &to, const QString &plain, qint64 ms);
    Mail &answerAsClient(Mail &original, const MailParty &from, const QString &plain, const QString &folder, qint64 ms);
    /// A mail the owner writes of their own accord, with what the client answers.
    Mail &open(const MailParty &to, const MailText &text, qint64 ms);
    // mailbusiness.cpp
    Mail &receive(MailKind kind, const MailParty &from, const MailText &text, const QString &folder, qint64 ms);
    Mail &receiveNext(MailKind kind, bool french, const QString &folder, qint64 ms);
    void attachWhatIsSaid(Mail &mail, const QString &plain);
    void buildRecent();
    void buildFiled();
    void fillInbox();
    // mailparties.cpp
    [[nodiscard]] MailParty partyFor(MailKind kind, bool french); ///< the next one who writes such mails
    [[nodiscard]] MailParty client(bool french);                  ///< the next contact of that language
    [[nodiscard]] MailParty colleague(bool french);
    [[nodiscard]] const MailText &nextText(MailKind kind, bool french);
    [[nodiscard]] MailText filledFor(const MailText &text, const MailParty &party, qint64 ms);
    [[nodiscard]] SlotValues slotValues(const MailParty &party, qint64 ms);
    [[nodiscard]] QString body(const QString &plain, const MailParty &writer, MailKind kind);
    [[nodiscard]] QString ownBody(const QString &plain, const MailParty &to);
    // mailbulk.cpp
    void buildNewsletters();
    void buildNewsletter(int number, const QString &folder, qint64 ms);
    void buildNotifications();
    void buildSpam();
    // mailfixed.cpp
    void buildDrafts();
    void buildTemplates();
    void buildScheduled();
    // mailhostilemails.cpp
    void buildHostile();
    // mailodd.cpp, mailoddmime.cpp
    void buildOddFiles();
    void buildOddFileNames();
    void buildOddTexts();
    void buildOddHeaders();
    void buildInvitation();
    void buildBrokenMime();
    void buildCrowd();
    Mail &odd(const MailParty &from, const QString &subject, const QString &html);
    Mail &oddFrom(const mail::Address &from, const QString &subject, const QString &html);
    // mailbuilder.cpp
    void commit();
    void multiply();
    void numberThreads();

    /// A mail of that folder, read, with a Message-ID. References stay good.
    Mail &add(const QString &folder, const mail::Address &from, qint64 ms);
    Mail &addSent(const QList<mail::Address> &to, qint64 ms);
    void attach(Mail &mail, const QString &name, const QString &type, const QByteArray &bytes,
                const QString &contentId = {});
    void attachPdf(Mail &mail, const QString &name, const QString &title);
    void addLabel(Mail &mail, const QString &name) const;
    static void linkAnswer(Mail &answer, Mail &original);
    /// The instant `minute` minutes into the day that many days before today; working days only if asked to.
    [[nodiscard]] qint64 at(int daysAgo, int minute, bool workday = true);
    [[nodiscard]] QDateTime when(const Mail &mail) const;
    [[nodiscard]] QString signature(bool french) const;
    [[nodiscard]] QString folderId(const QString &path) const;

    mail::Store &m_store;
    quint32 m_seed;
    int m_scale;
    QDate m_today;
    QTimeZone m_zone;
    Dice m_dice;
    mail::Address m_me;
    qint64 m_latest = 0; ///< nothing is received later, in milliseconds
    int m_serial = 0;
    QHash<int, int> m_next;           ///< which text or party of a kind comes next
    QHash<QString, qint64> m_leaving; ///< Message-ID of a mail in the outbox -> when it leaves
    std::deque<Mail> m_mails;
};
} // namespace atlas::sandbox::dataset
