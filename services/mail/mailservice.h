// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"
#include "services/mail/mailrecords.h"

#include <QJsonArray>

namespace atlas
{
class Clock;

/// What a list of messages is asked for. Source: https://www.zoho.com/mail/help/api/get-emails-list.html
class MailListQuery
{
public:
    QString folderId; ///< empty: all folders
    QString labelId;
    QString threadId; ///< sent and archived ones too
    bool unreadOnly = false;
    bool flaggedOnly = false;
    bool withSent = false, withArchived = false;
    int start = 1; ///< 1-based
    int limit = 200;
    Priority priority = Priority::User;
};

/// One page of raw rows, Zoho's field names, ids as strings.
struct MailRowPage {
    QJsonArray rows;
    bool more = false; ///< the page is full: there may be another
};

/// A change of messages; one call for many.
struct MailChange {
    enum class Kind { Read, Unread, Move, Flag, AddLabels, RemoveLabels, Archive, Unarchive, Spam, NotSpam };
    Kind kind = Kind::Read;
    QString folderId; ///< Move: the destination
    MailFlag flag = MailFlag::None;
    QStringList labelIds; ///< AddLabels, RemoveLabels
};

/// What came of a send.
struct SentMail {
    QString id;               ///< Zoho's id of the message in Sent (or of the draft)
    QString messageId;        ///< RFC 5322; empty when the mail was found by looking
    bool wasLookedUp = false; ///< the answer was lost and the mail found in Sent
};

/// Zoho Mail (docs/zoho.md, "Mail"). Lives within 30 calls a minute and 250 a day (RequestGate): every method says what
/// it costs. Knows its account once useAccount() or the first call settled it: the default one.
class MailService : public QObject
{
    Q_OBJECT
public:
    /// `clock` (default: the system's) times the look for a lost send.
    explicit MailService(ApiClient &client, const Clock *clock = nullptr);
    ~MailService() override;

    // Reading. One call each, unless said otherwise; without a known account one more.
    [[nodiscard]] Task<Result<QList<MailAccount>>> accounts(Priority priority = Priority::User,
                                                            CancelToken cancel = {});
    /// The account in use; asks for the accounts if none is known. NotFound "no_mailbox".
    [[nodiscard]] Task<Result<MailAccount>> account(CancelToken cancel = {});
    void useAccount(const MailAccount &account); ///< an empty id forgets it
    [[nodiscard]] bool hasAccount() const;
    [[nodiscard]] Task<Result<QJsonArray>> folders(Priority priority = Priority::User, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonArray>> labels(Priority priority = Priority::User, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<MailSignature>>> signatures(Priority priority = Priority::User,
                                                                CancelToken cancel = {});
    [[nodiscard]] Task<Result<MailRowPage>> messages(MailListQuery query, CancelToken cancel = {});
    /// `key` in Zoho's grammar (mailtext::searchKey).
    [[nodiscard]] Task<Result<MailRowPage>> search(QString key, int start, int limit, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QJsonObject>> details(QString folderId, QString messageId, CancelToken cancel = {});
    /// The body; two calls when `withAttachments`. NotFound "deleted_meanwhile".
    [[nodiscard]] Task<Result<MailBody>> body(QString folderId, QString messageId, bool withAttachments,
                                              CancelToken cancel = {});
    [[nodiscard]] Task<Result<MailHeaders>> headers(QString folderId, QString messageId, CancelToken cancel = {});
    /// The whole message as text (MIME).
    [[nodiscard]] Task<Result<QString>> original(QString messageId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QByteArray>> attachment(QString folderId, QString messageId, QString attachmentId,
                                                      CancelToken cancel = {});
    [[nodiscard]] Task<Result<QByteArray>> inlineImage(QString folderId, QString messageId, QString contentId,
                                                       QString name, CancelToken cancel = {});

    // Writing.
    /// Sends once; one call for each file before it. Validation with field "to", "cc", "bcc", "subject", "files":
    /// "invalid_address", "no_recipient", "too_large" (40 MB with the text), "too_many_recipients". A lost answer is
    /// looked up in Sent by subject, recipients and time: sent if found, the lost call's own error with code
    /// "not_created" when several looks found none, Ambiguous "unknown" when looking failed. Never sent a second time.
    [[nodiscard]] Task<Result<SentMail>> send(OutgoingMail mail, CancelToken cancel = {});
    /// Looks in Sent for a mail whose sending began at `begun` (UTC) and was cut short, by another run perhaps.
    [[nodiscard]] Task<Result<SentMail>> findSent(OutgoingMail mail, QDateTime begun, CancelToken cancel = {});
    /// A new draft; Zoho cannot change one. Files stay out: Zoho does not document them for drafts.
    [[nodiscard]] Task<Result<SentMail>> saveDraft(OutgoingMail mail, CancelToken cancel = {});
    [[nodiscard]] Task<Result<SentMail>> saveTemplate(OutgoingMail mail, CancelToken cancel = {});
    /// At most 100 messages a call, more in several.
    [[nodiscard]] Task<Result<Done>> change(QStringList messageIds, MailChange what, CancelToken cancel = {});
    /// To the trash; from the trash for good.
    [[nodiscard]] Task<Result<Done>> remove(QString folderId, QString messageId, bool forGood, CancelToken cancel = {});
    /// What send() would send, files by name only; no call.
    [[nodiscard]] Task<Result<ApiRequest>> sendRequest(OutgoingMail mail, bool asDraft, CancelToken cancel = {});

    [[nodiscard]] ApiClient &client() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
