// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamactions.h"

#include "models/crm/dealfilter.h"
#include "models/projects/deliverybook.h"
#include "ui/pages/common/changeteller.h"
#include "ui/pages/common/pendingcall.h"
#include "ui/pages/team/history/teamwords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
TeamActions::TeamActions(CliqRepository &repository, TeamBook &book, const DeliveryBook *projects, Prompter &prompter,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_projects(projects)
    , m_prompter(prompter)
    , m_clock(clock)
    , m_desktop(teamDesktop())
    , m_teller(new ChangeTeller(this))
{
}

TeamActions::~TeamActions() = default;

void TeamActions::setToast(Toast *toast)
{
    m_teller->setToast(toast);
}

void TeamActions::setDesktop(TeamDesktop desktop)
{
    m_desktop = std::move(desktop);
}

QDateTime TeamActions::lockedUntil() const
{
    return m_repository.lockedUntil();
}

cliqtext::NameOf TeamActions::namer() const
{
    return [this](const QString &id) { return m_book.nameOf(id); };
}

void TeamActions::readChat(const QString &chatId, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.openChat(chatId, call->token()), call, std::move(then));
}

void TeamActions::readOlder(const QString &chatId, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.readOlder(chatId, call->token()), call, std::move(then));
}

void TeamActions::members(const QString &chatId, QObject *receiver, Then<QList<CliqPerson>> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.members(chatId, call->token()), call, std::move(then));
}

void TeamActions::wantReactions(const QString &chatId, const QStringList &messageIds)
{
    if (!messageIds.isEmpty())
        m_repository.wantReactions(chatId, messageIds);
}

void TeamActions::wantPresence(const QStringList &userIds)
{
    if (!userIds.isEmpty())
        m_repository.wantPresence(userIds);
}

void TeamActions::markSeen(const QString &chatId, const QString &messageId)
{
    if (messageId.isEmpty())
        return;
    m_repository.markSeen(chatId, messageId);
    m_book.setHistory(m_repository.history(chatId));
}

void TeamActions::post(const QString &chatId, const CliqDraft &draft, const QStringList &files)
{
    const QString key = m_repository.post(chatId, draft, files);
    keepPosted(chatId, key, draft, !files.isEmpty());
}

void TeamActions::retry(const QString &pendingKey)
{
    m_repository.retry(pendingKey);
}

void TeamActions::discard(const QString &pendingKey)
{
    m_repository.discard(pendingKey);
}

void TeamActions::edit(const CliqMessage &message, const QString &markup, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    const bool isFile = message.kind == CliqMessage::Kind::File;
    const QString before = isFile ? message.file.comment : message.text;
    const auto undo = [this, message, before] {
        QCoro::connect(m_repository.edit(message, before), this, [this](const Result<Done> &done) {
            if (done)
                say(tr("The message reads as before"));
            else
                sayError(done.error());
        });
    };
    Then<Done> told = [this, undo, then = std::move(then)](const Result<Done> &done) {
        if (done)
            m_teller->told({tr("Message changed"), undo, {}, {}}, [&] { then(done); });
        else
            then(done);
    };
    pendingcall::deliver(m_repository.edit(message, markup, call->token()), call, std::move(told));
}

void TeamActions::remove(const CliqMessage &message, QWidget *over)
{
    const QString words = cliqtext::summary(message, namer(), 200);
    if (!m_prompter.confirm(over, tr("Delete this message?"),
                            tr("“%1” disappears for everybody in the conversation. This cannot be undone.").arg(words),
                            tr("Delete")))
        return;
    QCoro::connect(m_repository.remove(message), this, [this](const Result<Done> &done) {
        if (done)
            m_teller->sayFinal(tr("Message deleted"), tr("Cliq keeps no trash."));
        else
            sayError(done.error());
    });
}

bool TeamActions::hasReacted(const CliqMessage &message, const QString &emoji) const
{
    return std::any_of(message.reactions.cbegin(), message.reactions.cend(), [&](const CliqReaction &reaction) {
        return reaction.emoji == emoji && reaction.who.contains(m_book.me().id);
    });
}

void TeamActions::toggleReaction(const CliqMessage &message, const QString &emoji)
{
    QCoro::connect(m_repository.react(message, emoji, !hasReacted(message, emoji)), this,
                   [this](const Result<Done> &done) {
                       if (!done)
                           sayError(done.error());
                   });
}

QString TeamActions::whyNotChange(const CliqMessage &message) const
{
    if (!m_book.isMine(message))
        return tr("Only who wrote a message can change it");
    if (message.kind == CliqMessage::Kind::Info)
        return tr("This line was written by Cliq");
    // In a chat nobody can write in, messages stay as they are too.
    return whyNotPost(message.chatId);
}

void TeamActions::writeTo(const QString &personId)
{
    const QString chatId = m_book.begin(personId);
    if (!chatId.isEmpty())
        openChat(chatId);
    else if (personId == m_book.me().id)
        say(tr("That is you: Cliq has no conversation with yourself"));
    else
        say(tr("Atlas does not know this person. Look for them in Cliq."));
}

QString TeamActions::whyNotPost(const QString &chatId) const
{
    const std::optional<CliqChat> chat = m_book.conversation(chatId);
    if (!chat)
        return tr("You are no longer in this conversation. What was read stays here.");
    if (chat->isArchived)
        return tr("This channel is archived: everybody can read it, nobody can write in it.");
    if (!chat->isJoined)
        return tr("You are not a member of this channel. Join it in Cliq to write here.");
    if (!chat->mayPost)
        return tr("Your role in this channel lets you read, not write. Its moderators can change that.");
    return {};
}

void TeamActions::openLink(const QString &address)
{
    // Checked here too: whatever asked, nothing else leaves the program.
    if (!cliqtext::isSafeAddress(address) || !m_desktop.open(QUrl(address, QUrl::StrictMode)))
        say(tr("This link cannot be opened"));
}

const Project *TeamActions::projectOf(const CliqChat &chat) const
{
    static const QRegularExpression separators(u"[\\s_.,:/-]+"_s);
    if (!m_projects || chat.kind != CliqChat::Kind::Channel)
        return nullptr;
    QStringList words = foldForSearch(chat.name).split(separators, Qt::SkipEmptyParts);
    words.removeAll(u"projet"_s);
    words.removeAll(u"project"_s);
    const Project *found = nullptr;
    for (const Project &project : m_projects->snapshot().projects) {
        const QStringList name = foldForSearch(project.name).split(separators, Qt::SkipEmptyParts);
        if (words.isEmpty() || project.isClosed() ||
            !std::all_of(words.cbegin(), words.cend(), [&name](const QString &word) { return name.contains(word); }))
            continue;
        if (found)
            return nullptr; // one of two would be a guess
        found = &project;
    }
    return found;
}

void TeamActions::say(const QString &text)
{
    m_teller->say(text);
}

void TeamActions::sayError(const ApiError &error)
{
    if (error.kind != ErrorKind::Cancelled)
        say(teamwords::refusalLine(error, now()));
}
} // namespace atlas
