// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/mail/mailservice.h"

#include <QMap>

namespace atlas
{
/// What is kept of one folder.
struct MailFolderState {
    QDateTime readAt;           ///< UTC, of its newest page; invalid: never read
    bool isComplete = false;    ///< its oldest message is here
    int unread = 0;             ///< among the messages here
    bool unreadIsFloor = false; ///< there may be more than these: "200+"
};

/// Everything the inbox shows, as read from the store.
struct MailSnapshot {
    QList<MailAccount> accounts;
    QString accountId; ///< the one shown
    QList<MailFolder> folders;
    QList<MailLabel> labels;
    QList<MailSignature> signatures;
    QList<MailMessage> messages;           ///< of all folders read so far, newest first, each once
    QMap<QString, MailFolderState> states; ///< by folder
    QDateTime readAt;                      ///< UTC, of the inbox; invalid: never read
};

/// What is left of the day's calls. Shown in the footer and beside the folders.
struct MailBudget {
    int used = 0, limit = 250;
    int backgroundLeft = 0; ///< what refreshing by itself may still take
    QDateTime freeAgainAt;  ///< UTC; when the next call leaves the day, if the budget is spent
};

/// Joins MailService and Store. Every mail read stays readable without network; what the person does in triage shows at
/// once and is sent in batches, so that reading 60 mails a day does not cost 60 calls.
///
/// Calls: a first read takes 6 (accounts, folders, labels, signatures, newest 200 of Inbox and of Sent); a refresh 1
/// (Inbox), every fifth one 2 (Sent as well), folders and labels once a day, accounts and signatures once a week; in
/// the background at most every ten minutes, every twenty or forty as the day's calls run short, never the last 20, and
/// only within the background's share. Opening a mail: 1, with attachments or inline images 2, once. Marks of reading,
/// flags, labels and moves of one kind go together after 4 s of quiet, one round of batches a minute; marks of reading
/// by themselves every ten minutes; all at the latest when the page is left or the program ends (flush). What could not
/// be sent waits in the store and goes with the next act, after the next refresh, or after the next start.
class MailRepository : public QObject
{
    Q_OBJECT
public:
    MailRepository(MailService &service, Store &store, const Clock &clock, QString accountId);
    ~MailRepository() override;

    /// From the store only, decoded off the ui thread. Invalid readAt if never read.
    [[nodiscard]] Task<Result<MailSnapshot>> load();
    /// One at a time; a second caller waits for the running one. BudgetSpent leaves everything as it is.
    [[nodiscard]] Task<Result<Done>> refresh(Priority priority, CancelToken cancel = {});
    /// The newest page of a folder that is looked at; read in the last five minutes: no call.
    [[nodiscard]] Task<Result<Done>> readFolder(QString folderId, CancelToken cancel = {});
    /// The next older page of a folder. One call.
    [[nodiscard]] Task<Result<Done>> readOlder(QString folderId, CancelToken cancel = {});
    /// From the store if it was read before, else from Zoho.
    [[nodiscard]] Task<Result<MailBody>> body(MailMessage message, CancelToken cancel = {});
    [[nodiscard]] Task<Result<MailHeaders>> headers(MailMessage message, CancelToken cancel = {});
    /// The bytes of an attachment; those up to 5 MB are kept.
    [[nodiscard]] Task<Result<QByteArray>> attachment(MailMessage message, MailAttachment file,
                                                      CancelToken cancel = {});
    /// Zoho's search; the rows are kept as if their folders had been read. In the store is searched by the models.
    [[nodiscard]] Task<Result<QList<MailMessage>>> search(QString key, CancelToken cancel = {});

    /// Changes rows here at once and at Zoho with the next batch. Refused by Zoho: put back, and changeFailed().
    void change(const QStringList &messageIds, const MailChange &what);
    /// To the trash (from there for good); not batched.
    [[nodiscard]] Task<Result<Done>> remove(MailMessage message, CancelToken cancel = {});
    /// Sends the batches that wait now.
    [[nodiscard]] Task<Result<Done>> flush(CancelToken cancel = {});
    [[nodiscard]] int waitingChanges() const;

    /// Sends and puts the sent row into the store (see MailService::send).
    [[nodiscard]] Task<Result<SentMail>> send(OutgoingMail mail, CancelToken cancel = {});
    [[nodiscard]] Task<Result<SentMail>> findSent(OutgoingMail mail, QDateTime begun, CancelToken cancel = {});
    /// Saves a draft at Zoho and removes `replaces` (a Zoho id, may be empty) once the new one is there.
    [[nodiscard]] Task<Result<SentMail>> saveDraft(OutgoingMail mail, QString replaces, CancelToken cancel = {});
    [[nodiscard]] Task<Result<SentMail>> saveTemplate(OutgoingMail mail, CancelToken cancel = {});

    void useAccount(const QString &mailAccountId);
    [[nodiscard]] Task<MailBudget> budget();

    /// Small values of the inbox kept on this computer: drafts being written, the outbox, senders whose images are
    /// shown, snoozed messages.
    [[nodiscard]] Task<Result<QByteArray>> value(QString name);
    [[nodiscard]] Task<Result<Done>> setValue(QString name, QByteArray value);

    [[nodiscard]] MailService &service() const;
    [[nodiscard]] QString accountId() const;
    /// A refresh, another read or a write is under way: it still needs its service to end.
    [[nodiscard]] bool isRefreshing() const;

Q_SIGNALS:
    void changed(const atlas::MailSnapshot &snapshot);
    void refreshingChanged(bool refreshing);
    /// Zoho refused a batch; its rows are as they were before.
    void changeFailed(const QStringList &messageIds, const atlas::ApiError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
