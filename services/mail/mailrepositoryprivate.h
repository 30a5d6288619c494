// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailbatches.h"
#include "services/mail/mailbudget.h"
#include "services/mail/mailmirror.h"
#include "services/mail/mailrepositoryturns.h"

namespace atlas
{
/// State of MailRepository, shared by its source files only.
struct MailRepository::Private {
    /// What a refresh is made of, in this order.
    enum class Step { Accounts, Folders, Inbox, Sent, Labels, Signatures };

    Private(MailRepository *owner, MailService &mail, Store &cache, const Clock &time, QString account);

    /// What the store has, the changes that wait, and the account for the service.
    Task<Result<Done>> load();
    Task<Result<Done>> loadChanges();
    Task<Result<Done>> switchTo(QString mailAccountId);
    void announce();
    void announceIfMoved();

    // Reading.
    Task<Result<Done>> refreshOnce(Priority priority, CancelToken cancel);
    /// Whether a refresh by itself would come too early, or take what is left for the person.
    Task<bool> isTooEarly();
    [[nodiscard]] QList<Step> plan() const;
    [[nodiscard]] bool isDue(const QString &list, std::chrono::hours age) const;
    Task<Result<Done>> run(Step step, Priority priority, CancelToken cancel);
    Task<Result<Done>> readAccounts(Priority priority, CancelToken cancel);
    Task<Result<Done>> readList(QString kind, Priority priority, CancelToken cancel);
    Task<Result<Done>> readSignatures(Priority priority, CancelToken cancel);
    Task<Result<Done>> readInbox(Priority priority, CancelToken cancel);
    Task<Result<Done>> noteRefused(Step step);
    Task<Result<Done>> readPage(QString folderId, int start, Priority priority, CancelToken cancel);
    /// Typed, with what the person did since `since` on top.
    Task<QList<MailMessage>> decoded(QJsonArray rows, QString folderId, qint64 since);
    Task<Result<MailBody>> readBody(MailMessage message, CancelToken cancel);
    /// Where the message really is. NotFound "deleted_meanwhile": nowhere, and its row is gone here too.
    Task<Result<QString>> healedFolder(MailMessage message, CancelToken cancel);
    /// A call that names the folder; once more where it is not there any more but elsewhere.
    template <class T>
    Task<Result<T>> inItsFolder(MailMessage message, std::function<Task<Result<T>>(QString)> call, CancelToken cancel)
    {
        const Result<T> first = co_await call(batches.folderAtZoho(message));
        noteAnswer(Priority::User, first);
        if (first || first.error().kind != ErrorKind::NotFound)
            co_return first;
        const Result<QString> folder = co_await healedFolder(message, cancel);
        if (!folder)
            co_return fail(folder.error());
        const Result<T> second = co_await call(*folder);
        noteAnswer(Priority::User, second);
        co_return second;
    }
    template <class T>
    void noteAnswer(Priority priority, const Result<T> &answer)
    {
        noteCall(priority, answer ? nullptr : &answer.error());
    }
    void noteCall(Priority priority, const ApiError *error);

    // Changing.
    Task<Result<Done>> flushOnce(CancelToken cancel);
    void saveChanges();
    /// The batches go after a while without another act.
    void sendWhenQuiet();
    [[nodiscard]] std::chrono::milliseconds quietTime() const;
    Task<Result<Done>> putBack(QStringList ids, ApiError error);
    /// A mail written here, as a row of the folder Zoho put it into; with its body where that is all of it.
    Task<Result<Done>> keepWritten(OutgoingMail mail, SentMail sent, MailFolder::Kind folder);

    MailRepository *q;
    MailService &service;
    Store &store;
    const Clock &clock;
    QString accountId;
    MailMirror mirror;
    MailBatches batches;
    QString batchesOf; ///< the mail account they belong to
    bool changesLoaded = false;
    MailBudgetBook budget;
    MailTurns turns;
    CancelScope quiet;
    std::optional<std::chrono::milliseconds> lastRound; ///< when batches were sent, monotonic
    int stumbles = 0;                                   ///< answers in a row that neither took a batch nor refused it
    int epoch = 0;        ///< another number with another account: answers of the former one are dropped
    qint64 announced = 0; ///< revision of the mirror
    bool refreshing = false;
    int busy = 0; ///< other reads and writes under way
    /// Counts a call while it lives: until then this must not go.
    class Busy
    {
    public:
        explicit Busy(Private &owner)
            : m_owner(owner)
        {
            ++m_owner.busy;
        }
        ~Busy() { --m_owner.busy; }
        Q_DISABLE_COPY_MOVE(Busy)

    private:
        Private &m_owner;
    };
    Result<Done> lastRefresh = Done{};
};
} // namespace atlas
