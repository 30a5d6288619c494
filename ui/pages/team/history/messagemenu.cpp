// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/messagemenu.h"

#include "ui/pages/team/history/emoji.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/pages/team/teamactions.h"
#include "ui/theme/theme.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
MessageMenu::MessageMenu(TeamActions &actions, QWidget *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_parent(parent)
{
}

QMenu *MessageMenu::make(const QString &objectName)
{
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(objectName);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    return menu;
}

void MessageMenu::addAct(QMenu &menu, const QString &icon, const QString &text, HistoryView::Act what,
                         const CliqMessage &message, const QString &whyNot)
{
    QAction *action = menu.addAction(Theme::get().icon(icon), text);
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(whyNot.isEmpty() ? text : whyNot);
    connect(action, &QAction::triggered, this, [this, what, message] { Q_EMIT acted(what, message); });
}

void MessageMenu::addLinks(QMenu &menu, const HistoryRow &row)
{
    const QList<CliqBlock> blocks = cliqtext::parse(row.message.text, row.message.mentions, m_actions.namer());
    for (const CliqBlock &block : blocks) {
        for (const CliqSpan &span : block.spans) {
            if (span.kind != CliqSpan::Kind::Link)
                continue;
            QString shown = span.target.left(60);
            shown.replace(u'&', u"&&"_s);
            connect(menu.addAction(Theme::get().icon(u"link"_s), shown), &QAction::triggered, this,
                    [this, row, target = span.target] {
                        Q_EMIT pressed({MessageTarget::Kind::Link, target}, row);
                    });
        }
    }
}

void MessageMenu::fillPending(QMenu &menu, const HistoryRow &row)
{
    const auto add = [&](const QString &text, MessageTarget::Kind kind) {
        QAction *action = menu.addAction(text);
        action->setEnabled(row.pending->error.has_value());
        connect(action, &QAction::triggered, this, [this, row, kind] { Q_EMIT pressed({kind, {}}, row); });
    };
    add(teamwords::tryAgain(), MessageTarget::Kind::Retry);
    if (row.pending->error && row.pending->error->kind != ErrorKind::Ambiguous)
        add(teamwords::change(), MessageTarget::Kind::Rewrite);
    add(teamwords::discard(), MessageTarget::Kind::Discard);
}

/// The buttons of its card, and what it became: with the keyboard, too.
void MessageMenu::addParts(QMenu &menu, const HistoryRow &row)
{
    const auto add = [&](const QString &icon, QString text, MessageTarget::Kind kind, qsizetype number) {
        text = text.left(60).replace(u'&', u"&&"_s);
        connect(menu.addAction(Theme::get().icon(icon), text), &QAction::triggered, this, [this, row, kind, number] {
            Q_EMIT pressed({kind, QString::number(number)}, row);
        });
    };
    for (qsizetype number = 0; number < row.message.card.buttons.size(); ++number) {
        const CliqButton &button = row.message.card.buttons.at(number);
        if (button.kind != CliqButton::Kind::Other)
            add(button.kind == CliqButton::Kind::Open ? u"external"_s : u"copy"_s, cliqtext::harmless(button.label),
                MessageTarget::Kind::Button, number);
    }
    const QList<TeamMade> made = m_actions.madeOf(row.message.id);
    for (qsizetype number = 0; number < made.size(); ++number)
        add(u"external"_s, teamwords::made(made.at(number)), MessageTarget::Kind::Made, number);
}

void MessageMenu::fillMessage(QMenu &menu, const HistoryRow &row)
{
    using Act = HistoryView::Act;
    const CliqMessage &message = row.message;
    if (message.kind == CliqMessage::Kind::File) {
        connect(menu.addAction(Theme::get().icon(u"external"_s), teamwords::open()), &QAction::triggered, this,
                [this, row] {
                    Q_EMIT pressed({MessageTarget::Kind::OpenFile, {}}, row);
                });
        connect(menu.addAction(Theme::get().icon(u"download"_s), teamwords::download()), &QAction::triggered, this,
                [this, row] {
                    Q_EMIT pressed({MessageTarget::Kind::DownloadFile, {}}, row);
                });
        menu.addSeparator();
    }
    const QString whyNotPost = m_actions.whyNotPost(message.chatId);
    addAct(menu, u"reply"_s, tr("Reply") + u"\tR"_s, Act::Reply, message, whyNotPost);
    if (!TeamBook::isThread(message.chatId))
        addAct(menu, u"chat"_s, message.threadId.isEmpty() ? tr("Reply in a thread") : tr("Open the thread"),
               Act::Thread, message, message.threadId.isEmpty() ? whyNotPost : QString());
    QMenu *reactions = menu.addMenu(Theme::get().icon(u"smile"_s), tr("React"));
    fillReactions(*reactions, message);
    menu.addSeparator();
    addAct(menu, u"task"_s, tr("Turn into a task…") + u"\tT"_s, Act::Task, message);
    addAct(menu, u"calendar"_s, tr("Turn into an event…"), Act::Event, message);
    addAct(menu, u"note"_s, tr("Keep as a note of a deal…"), Act::Note, message);
    menu.addSeparator();
    addAct(menu, u"copy"_s, tr("Copy the text"), Act::Copy, message);
    addLinks(menu, row);
    addParts(menu, row);
    menu.addSeparator();
    const QString whyNot = m_actions.whyNotChange(message);
    addAct(menu, u"edit"_s, tr("Edit") + u"\tE"_s, Act::Edit, message,
           message.kind == CliqMessage::Kind::File ? tr("A file cannot be edited: delete it and send another")
                                                   : whyNot);
    addAct(menu, u"trash"_s, tr("Delete…"), Act::Delete, message, whyNot);
}

void MessageMenu::fillReactions(QMenu &menu, const CliqMessage &message)
{
    const auto add = [&](const QString &key, const QString &icon, const QString &name) {
        QAction *action = menu.addAction(icon.isEmpty() ? QIcon() : Theme::get().icon(icon), name);
        const bool isOn = m_actions.hasReacted(message, key);
        action->setCheckable(isOn);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this, [this, message, key] { m_actions.toggleReaction(message, key); });
    };
    QStringList known;
    for (const CliqReaction &reaction : message.reactions) {
        add(reaction.emoji, emoji::iconOf(reaction.emoji), emoji::nameOf(reaction.emoji));
        known.append(emoji::folded(reaction.emoji));
    }
    const QList<TeamEmoji> offered = emoji::offered();
    for (const TeamEmoji &each : offered) {
        if (!known.contains(emoji::folded(each.key)))
            add(each.key, each.icon, each.name);
    }
}

void MessageMenu::popUp(const HistoryRow &row, const QPoint &globalPos)
{
    QMenu *menu = make(u"message.menu"_s);
    if (row.kind == HistoryRow::Kind::Pending)
        fillPending(*menu, row);
    else
        fillMessage(*menu, row);
    menu->popup(globalPos);
}

void MessageMenu::popUpReactions(const CliqMessage &message, const QPoint &globalPos)
{
    QMenu *menu = make(u"message.reactions"_s);
    fillReactions(*menu, message);
    menu->popup(globalPos);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}
} // namespace atlas
