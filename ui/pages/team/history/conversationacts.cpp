// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the messages of a conversation.

#include "ui/pages/team/compose/composebox.h"
#include "ui/pages/team/history/conversation.h"
#include "ui/pages/team/teamactions.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void Conversation::edit(const CliqMessage &message)
{
    QString whyNot = m_actions.whyNotChange(message);
    if (whyNot.isEmpty() && message.kind == CliqMessage::Kind::File)
        whyNot = tr("A file cannot be edited: delete it and send another");
    if (whyNot.isEmpty())
        m_compose->edit(message);
    else
        m_actions.say(whyNot);
}

void Conversation::openThread(const CliqMessage &message)
{
    if (!message.threadId.isEmpty())
        Q_EMIT chatRequested(message.threadId);
    else if (!TeamBook::isThread(m_chatId))
        m_compose->replyInThread(message);
}

void Conversation::act(HistoryView::Act what, const CliqMessage &message)
{
    switch (what) {
    case HistoryView::Act::Reply:
        m_compose->reply(message);
        break;
    case HistoryView::Act::React:
        break; // its menu says which
    case HistoryView::Act::Edit:
        edit(message);
        break;
    case HistoryView::Act::Delete:
        if (const QString whyNot = m_actions.whyNotChange(message); !whyNot.isEmpty())
            m_actions.say(whyNot);
        else
            m_actions.remove(message, this);
        break;
    case HistoryView::Act::Task:
        m_actions.makeTask(message);
        break;
    case HistoryView::Act::Event:
        m_actions.makeEvent(message);
        break;
    case HistoryView::Act::Note:
        m_actions.makeNote(message);
        break;
    case HistoryView::Act::Thread:
        openThread(message);
        break;
    case HistoryView::Act::Copy:
        copy(message);
        break;
    }
}

/// What a file without words is copied as is its name.
void Conversation::copy(const CliqMessage &message)
{
    QString words = cliqtext::plain(message.text, message.mentions, m_actions.namer());
    if (words.isEmpty())
        words = message.file.name;
    if (words.isEmpty()) {
        m_actions.say(tr("This message has no text to copy."));
        return;
    }
    QGuiApplication::clipboard()->setText(words);
    m_actions.say(tr("Text copied"));
}

void Conversation::press(const MessageTarget &target, const HistoryRow &row)
{
    using Kind = MessageTarget::Kind;
    switch (target.kind) {
    case Kind::None:
    case Kind::AddReaction: // the view asks which
        break;
    case Kind::Link:
        m_actions.openLink(target.value);
        break;
    case Kind::Mention:
        pressMention(target.value);
        break;
    case Kind::Button:
        pressButton(row.message, target.value.toInt());
        break;
    case Kind::Made: {
        const QList<TeamMade> made = m_actions.madeOf(row.message.id);
        const int number = target.value.toInt();
        if (number >= 0 && number < made.size())
            m_actions.openMade(made.at(number));
        break;
    }
    case Kind::Rewrite:
        if (row.pending)
            rewrite(*row.pending);
        break;
    case Kind::OpenFile:
        m_actions.openFile(row.message, this);
        break;
    case Kind::DownloadFile:
        m_actions.downloadFile(row.message, this);
        break;
    case Kind::Reaction:
        m_actions.toggleReaction(row.message, target.value);
        break;
    case Kind::Replies:
        openThread(row.message);
        break;
    case Kind::Answered:
        if (!m_view->showMessage(target.value))
            m_actions.say(tr("The message that is answered is further up: scroll to read older ones"));
        break;
    case Kind::Retry:
        if (row.pending)
            m_actions.retry(row.pending->key);
        break;
    case Kind::Discard:
        if (row.pending)
            m_actions.discard(row.pending->key);
        break;
    }
}

void Conversation::pressMention(const QString &id)
{
    static const QStringList everybody{u"all"_s, u"participants"_s, u"available"_s};
    if (everybody.contains(id))
        return;
    if (!id.startsWith(u'#')) {
        m_actions.writeTo(id);
        return;
    }
    for (const CliqChat &chat : m_actions.book().snapshot().chats) {
        if (!chat.channelId.isEmpty() && id == u'#' + chat.channelId) {
            Q_EMIT chatRequested(QString(chat.id));
            return;
        }
    }
    m_actions.say(tr("You are not a member of this channel. Join it in Cliq to read it here."));
}

void Conversation::pressButton(const CliqMessage &message, int number)
{
    if (number < 0 || number >= message.card.buttons.size())
        return;
    const CliqButton &button = message.card.buttons.at(number);
    if (button.kind == CliqButton::Kind::Open) {
        m_actions.openLink(button.target);
    } else if (button.kind == CliqButton::Kind::Copy) {
        QGuiApplication::clipboard()->setText(button.target);
        m_actions.say(tr("Text copied"));
    }
}

/// What could not be sent goes back to where it was written.
void Conversation::rewrite(const CliqPending &pending)
{
    const QString text = pending.text;
    const QStringList files = pending.files;
    m_actions.discard(QString(pending.key));
    m_compose->takeBack(text, files);
}
} // namespace atlas
