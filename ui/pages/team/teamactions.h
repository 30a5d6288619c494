// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/mentionquery.h"
#include "models/team/teambook.h"
#include "models/team/teammade.h"
#include "ui/widgets/prompter.h"

#include <functional>
#include <QPointer>
#include <QWidget>

namespace atlas
{
class ChangeTeller;
class DeliveryBook;
class Toast;
struct Project;

/// What leads from a message out of the program, as functions, so that tests stand in for the person's desktop.
/// Callbacks come later, at most once: a person who cancels is not heard of.
struct TeamDesktop {
    /// False: nothing on this computer opens it.
    std::function<bool(const QUrl &url)> open;
    /// A file to write, beginning with a name; may be one that exists.
    std::function<void(QWidget *over, const QString &name, std::function<void(const QString &path)> chosen)> askFile;
    /// Files to send.
    std::function<void(QWidget *over, std::function<void(const QStringList &paths)> chosen)> askFiles;
};
[[nodiscard]] TeamDesktop teamDesktop();

/// What somebody has typed into a chat and not sent.
struct TeamDraft {
    QString text;                  ///< as shown, with "@Name"
    QHash<QString, QString> names; ///< whom the names stand for
    friend bool operator==(const TeamDraft &, const TeamDraft &) = default;
};

/// What a person does with chats, as the views ask for it. Reading and writing go through CliqRepository; every call
/// with a callback ends in at most one, on the ui thread, never after the receiver is gone.
class TeamActions : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Then = std::function<void(const Result<T> &)>;
    /// All references outlive the actions; `projects` may be nullptr.
    TeamActions(CliqRepository &repository, TeamBook &book, const DeliveryBook *projects, Prompter &prompter,
                const Clock &clock, QObject *parent = nullptr);
    ~TeamActions() override;
    void setToast(Toast *toast);
    void setDesktop(TeamDesktop desktop);
    [[nodiscard]] const TeamDesktop &desktop() const { return m_desktop; }
    [[nodiscard]] TeamBook &book() const { return m_book; }
    [[nodiscard]] const DeliveryBook *projects() const { return m_projects; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); } ///< UTC
    [[nodiscard]] QDateTime lockedUntil() const;
    [[nodiscard]] cliqtext::NameOf namer() const;

    // Reading. `receiver` is the widget that waits: when it is destroyed the call is cancelled and `then` not called.
    void readChat(const QString &chatId, QObject *receiver, Then<Done> then);
    void readOlder(const QString &chatId, QObject *receiver, Then<Done> then);
    void members(const QString &chatId, QObject *receiver, Then<QList<CliqPerson>> then);
    void wantReactions(const QString &chatId, const QStringList &messageIds);
    void wantPresence(const QStringList &userIds);
    void markSeen(const QString &chatId, const QString &messageId);

    // Writing. What can be taken back stands in the list of changes.
    void post(const QString &chatId, const CliqDraft &draft, const QStringList &files = {});
    void retry(const QString &pendingKey);
    void discard(const QString &pendingKey);
    void edit(const CliqMessage &message, const QString &markup, QObject *receiver, Then<Done> then);
    /// Asks first.
    void remove(const CliqMessage &message, QWidget *over);
    /// Sets the person's reaction, or takes it back.
    void toggleReaction(const CliqMessage &message, const QString &emoji);
    [[nodiscard]] bool hasReacted(const CliqMessage &message, const QString &emoji) const;
    /// Empty: the person may; else why not.
    [[nodiscard]] QString whyNotChange(const CliqMessage &message) const;
    [[nodiscard]] QString whyNotPost(const QString &chatId) const;

    // Files and links.
    void openFile(const CliqMessage &message, QWidget *over);
    void downloadFile(const CliqMessage &message, QWidget *over);
    void openLink(const QString &address);

    // Drafts and what else is kept on this computer.
    [[nodiscard]] TeamDraft draft(const QString &chatId) const { return m_drafts.value(chatId); }
    void keepDraft(const QString &chatId, const TeamDraft &draft); ///< an empty text forgets it
    /// What was kept; called once by the controller before anything is shown.
    void restore(const QByteArray &kept);
    /// What was typed to a person goes on in the chat their first message made.
    void moveDraft(const QString &from, const QString &to);
    /// Neither badge nor notification for this conversation, on this computer.
    void setMuted(const QString &chatId, bool muted);
    /// A message became something: the pages that made it tell, here it is remembered.
    void noteMade(const QString &messageId, const TeamMade &made);
    void forgetMade(const TeamMade &made); ///< taken back or deleted
    void restoreMade(const QByteArray &kept);
    [[nodiscard]] QList<TeamMade> madeOf(const QString &messageId) const { return m_made.of(messageId); }
    void openMade(const TeamMade &made) { Q_EMIT madeRequested(made); }

    // A message becomes something else: the workspace connects these to the other pages.
    void makeTask(const CliqMessage &message) { Q_EMIT taskRequested(message); }
    void makeEvent(const CliqMessage &message) { Q_EMIT eventRequested(message); }
    void makeNote(const CliqMessage &message) { Q_EMIT noteRequested(message); }
    void openChat(const QString &chatId) { Q_EMIT chatRequested(chatId); }
    /// Opens the chat with a person, also when there is none yet.
    void writeTo(const QString &personId);
    void openProject(const QString &projectId) { Q_EMIT projectRequested(projectId); }
    /// The project a channel is about, by its name; nullptr: none, or more than one.
    [[nodiscard]] const Project *projectOf(const CliqChat &chat) const;

    void say(const QString &text);
    void sayError(const ApiError &error);

Q_SIGNALS:
    void taskRequested(const atlas::CliqMessage &message);
    void eventRequested(const atlas::CliqMessage &message);
    void noteRequested(const atlas::CliqMessage &message);
    void chatRequested(const QString &chatId);
    void projectRequested(const QString &projectId);
    /// What is kept on this computer changed: the controller stores it.
    void draftsRestored(); ///< what was kept is there: an open chat shows its own
    void keptChanged(const QByteArray &kept);
    void madeChanged(const QByteArray &kept); ///< the same for what was made of messages
    void madeRequested(const atlas::TeamMade &made);

private:
    void keep();
    void keepPosted(const QString &chatId, const QString &pendingKey, const CliqDraft &draft, bool hasFiles);
    void takeBackPost(const QString &chatId, const QString &pendingKey, const QString &text, const QDateTime &since);
    void fetchFile(const CliqMessage &message, QObject *receiver, Then<QByteArray> then);
    void saveTo(const CliqMessage &message, const QString &path, QWidget *over);
    CliqRepository &m_repository;
    TeamBook &m_book;
    const DeliveryBook *m_projects;
    Prompter &m_prompter;
    const Clock &m_clock;
    TeamDesktop m_desktop;
    ChangeTeller *m_teller;
    QHash<QString, TeamDraft> m_drafts;
    QSet<QString> m_muted;
    TeamMadeBook m_made;
};
} // namespace atlas
