// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqids.h"
#include "services/cliq/cliqrecords.h"
#include "services/core/apiclient.h"

#include <QHash>
#include <QJsonArray>

namespace atlas
{
class Clock;

/// What came of a post.
struct CliqPosted {
    QString messageId;        ///< empty where Zoho tells none (a bot in a channel) and it was not looked for
    QString chatId;           ///< where it is, if that is known
    bool wasLookedUp = false; ///< the answer was lost and the message found in the chat
};

/// To whom a message goes.
struct CliqTarget {
    enum class Kind { Chat, ChannelName, ChannelId, Person, BotSubscribers };
    Kind kind = Kind::Chat;
    QString id;     ///< chat id, unique name, channel id, e-mail address or zuid, unique name of the bot
    QString asBot;  ///< posts as this bot, which takes part there; empty: as the person
    QString userId; ///< BotSubscribers: one subscriber; empty: all of them
};

/// Which channels. Source: https://www.zoho.com/cliq/help/restapi/v2/channels/
class CliqChannelQuery
{
public:
    bool joinedOnly = true;
    QString name;   ///< part of the display name
    QString status; ///< "created", "pending" or "archived"; empty: any
    QString level;  ///< "organization", "team", "private" or "external"; empty: any
    QString pageToken;
    int limit = 100;
    Priority priority = Priority::User;
};

/// One page of raw rows, Zoho's field names, ids as texts.
struct CliqRowPage {
    QJsonArray rows;
    QString nextToken; ///< empty: that was the last
};

/// A file that is posted, read from disk as it is sent.
struct CliqUpload {
    QString path, comment;
};

/// Zoho Cliq v2, and v3 for what only it has (docs/zoho.md, "Cliq"). One call each unless said otherwise. Throttled is
/// RateLimited whether Zoho says 400 or 429; that endpoint stays locked for minutes, so nothing here repeats at once.
/// Posts are never sent twice: a lost answer is looked up in the chat by text, sender and time (a call a look, three at
/// most): posted, the lost call's own error with the code "not_created", or Ambiguous "unknown".
class CliqService : public QObject
{
    Q_OBJECT
public:
    explicit CliqService(ApiClient &client, const Clock *clock = nullptr);
    ~CliqService() override;
    /// The address of the person signed in, which spares me() a call; unknown unless told.
    void useEmail(const QString &email);
    /// Who that is, as far as it is known from before.
    void usePerson(const CliqPerson &me);

    // Reading.
    /// The person signed in. Cliq has no call for that: by their address, else as who the mentions are for, else as the
    /// other person of a direct chat; one to three calls the first time, none afterwards. NotFound "no_profile".
    [[nodiscard]] Task<Result<CliqPerson>> me(Priority priority = Priority::User, CancelToken cancel = {});
    /// All pages; `joinedOnly` leaves out channels the person is not in. Archived ones are told as such.
    [[nodiscard]] Task<Result<QList<CliqChat>>> channels(bool joinedOnly, Priority priority = Priority::User,
                                                         CancelToken cancel = {});
    [[nodiscard]] Task<Result<CliqRowPage>> channelRows(CliqChannelQuery query, CancelToken cancel = {});
    /// Direct chats, groups and bots with their unread counts (v3), newest first; `since` (UTC) invalid: all.
    [[nodiscard]] Task<Result<QList<CliqChat>>> chats(QDateTime since, Priority priority = Priority::User,
                                                      CancelToken cancel = {});
    /// With whom the newest hundred direct chats are, zuid by chat id: v3 does not tell.
    [[nodiscard]] Task<Result<QHash<QString, QString>>> directPeople(Priority priority = Priority::User,
                                                                     CancelToken cancel = {});
    /// Oldest first, each once, at most 100. `from` and `to` (UTC) bound them, both included; invalid: the newest.
    [[nodiscard]] Task<Result<QList<CliqMessage>>>
    messages(QString chatId, QDateTime from, QDateTime to, Priority priority = Priority::User, CancelToken cancel = {});
    /// By zuid or address. NotFound.
    [[nodiscard]] Task<Result<CliqPerson>> user(QString idOrEmail, Priority priority = Priority::User,
                                                CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<CliqPerson>>> members(CliqChat chat, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<CliqPerson>>> users(Priority priority = Priority::User, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<CliqReaction>>>
    reactions(QString chatId, QString messageId, Priority priority = Priority::User, CancelToken cancel = {});
    /// Newest first; `since` (UTC) invalid: the last 30 days.
    [[nodiscard]] Task<Result<QList<CliqMention>>> mentions(QDateTime since, Priority priority = Priority::User,
                                                            CancelToken cancel = {});
    [[nodiscard]] Task<Result<CliqPresence>> presence(QString userId, CancelToken cancel = {});
    /// The bytes of a posted file, at most `limit` (Validation "too_large").
    [[nodiscard]] Task<Result<QByteArray>> file(QString fileId, qint64 limit, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<CliqMessage>>> search(QString text, QString chatId, CancelToken cancel = {});

    // Writing.
    /// Validation field "text": "empty" | "too_long" (over 5,000); NotFound for an unknown channel or person;
    /// Forbidden "archived" | "not_a_member" | "mention_all". `others`: ids of equal messages that were there before.
    [[nodiscard]] Task<Result<CliqPosted>> post(CliqTarget target, CliqDraft draft, CancelToken cancel = {},
                                                QStringList others = {});
    /// What post() would send; no call.
    [[nodiscard]] Result<ApiRequest> postRequest(const CliqTarget &target, const CliqDraft &draft) const;
    /// Looks in a chat for a text whose posting began at `begun` (UTC) and was cut short, by another run perhaps. An
    /// error with the code "not_created" when it is certain not to be there, else Ambiguous "unknown". `chatId` may be
    /// cliq::personChat(); `others`: ids of equal messages that are known to be something else.
    [[nodiscard]] Task<Result<CliqPosted>> findPost(QString chatId, CliqDraft draft, QDateTime begun,
                                                    CancelToken cancel = {}, QStringList others = {});
    /// The same for files, by name and size.
    [[nodiscard]] Task<Result<CliqPosted>> findFiles(QString chatId, QList<CliqUpload> files, QDateTime begun,
                                                     CancelToken cancel = {}, QStringList others = {});
    /// At most 10 files of 50 MB: Validation field "files" "too_large" | "too_many" | "unreadable" | "empty".
    [[nodiscard]] Task<Result<Done>> postFiles(CliqTarget target, QList<CliqUpload> files, CancelToken cancel = {},
                                               QStringList others = {});
    [[nodiscard]] Task<Result<Done>> edit(QString chatId, QString messageId, QString text, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(QString chatId, QString messageId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> react(QString chatId, QString messageId, QString emoji, bool on,
                                           CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> markRead(QString chatId, QString lastMessageId, CancelToken cancel = {});
    /// Answers an invitation of the calendar by its event uid: "accepted", "tentative" or "declined". Source:
    /// https://www.zoho.com/cliq/help/restapi/v2/events/
    [[nodiscard]] Task<Result<Done>> answerInvitation(QString eventUid, QString answer, CancelToken cancel = {});

    [[nodiscard]] ApiClient &client() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

namespace cliq
{
inline constexpr int kMaxText = 5000;
/// Pieces of at most 5,000 characters, cut between words, never inside "{@...}" or a code fence.
[[nodiscard]] QStringList splitText(const QString &text, int limit = kMaxText);
} // namespace cliq
} // namespace atlas
