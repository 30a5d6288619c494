// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys, mouse and menus of the mail list do with the chosen mails.

#include "ui/pages/inbox/list/mailview.h"
#include "ui/pages/inbox/list/messagelistview.h"
#include "ui/pages/inbox/list/triagemenus.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QStringList MessageListView::targets() const
{
    const QStringList selected = m_view->selectedIds();
    if (!selected.isEmpty() || current().isEmpty())
        return selected;
    return {current()};
}

void MessageListView::act(TriageAct act)
{
    switch (act) {
    case TriageAct::Next:
        m_view->step(1);
        return;
    case TriageAct::Previous:
        m_view->step(-1);
        return;
    case TriageAct::Mark:
        m_view->toggleMark();
        return;
    case TriageAct::Unmark:
        m_view->endMarking();
        return;
    case TriageAct::Open:
        open(current());
        return;
    default:
        break;
    }
    if (const QStringList ids = targets(); !ids.isEmpty())
        actOn(act, ids);
}

void MessageListView::actOn(TriageAct act, const QStringList &ids)
{
    switch (act) {
    case TriageAct::Archive:
        m_actions.archive(ids);
        return;
    case TriageAct::Flag:
        toggleFlag(m_actions, ids);
        return;
    case TriageAct::ToggleRead:
        toggleRead(m_actions, ids);
        return;
    case TriageAct::Trash:
        m_actions.remove(ids, this);
        return;
    case TriageAct::Label:
        popUpAtCurrent(u"labelMenu"_s, tr("Label"), &triagemenus::fillLabels);
        return;
    case TriageAct::Move:
        popUpAtCurrent(u"folderMenu"_s, tr("Move to"), &triagemenus::fillFolders);
        return;
    case TriageAct::Snooze:
        popUpAtCurrent(u"snoozeMenu"_s, tr("Snooze"), &triagemenus::fillSnooze);
        return;
    case TriageAct::Reply:
        compose(ComposeStart::Kind::Reply);
        return;
    case TriageAct::ReplyAll:
        compose(ComposeStart::Kind::ReplyAll);
        return;
    case TriageAct::Forward:
        compose(ComposeStart::Kind::Forward);
        return;
    default:
        return;
    }
}

void MessageListView::hoverAct(HoverAct act, const QString &id)
{
    switch (act) {
    case HoverAct::Archive:
        m_actions.archive({id});
        return;
    case HoverAct::Flag:
        toggleFlag(m_actions, {id});
        return;
    case HoverAct::Delete:
        m_actions.remove({id}, this);
        return;
    }
}

void MessageListView::compose(ComposeStart::Kind kind)
{
    if (current().isEmpty())
        return;
    ComposeStart start;
    start.kind = kind;
    start.messageId = current();
    m_actions.compose(start);
}

void MessageListView::open(const QString &id)
{
    const MailMessage *message = m_actions.book().message(id);
    const MailFolder *folder = message ? m_actions.book().folder(message->folderId) : nullptr;
    if (!folder)
        return;
    ComposeStart start;
    start.messageId = id;
    if (folder->kind == MailFolder::Kind::Drafts)
        start.kind = ComposeStart::Kind::Draft;
    else if (folder->kind == MailFolder::Kind::Templates)
        start.kind = ComposeStart::Kind::Template;
    else
        return; // it is being read already
    m_actions.compose(start);
}

void MessageListView::popUp(const QString &name, const QString &title, void (*fill)(QMenu &, const TriageScope &),
                            const QPoint &globalPos)
{
    const QStringList ids = targets();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(name);
    menu->setAccessibleName(title);
    fill(*menu, TriageScope{m_actions, ids, current(), this});
    menu->popup(globalPos);
    // By the keyboard it came, by the keyboard it goes on.
    const QList<QAction *> entries = menu->actions();
    if (!entries.isEmpty() && entries.first()->isEnabled())
        menu->setActiveAction(entries.first());
}

void MessageListView::popUpAtCurrent(const QString &name, const QString &title,
                                     void (*fill)(QMenu &, const TriageScope &))
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    popUp(name, title, fill, m_view->viewport()->mapToGlobal(row.bottomLeft() + QPoint(22, 0)));
}

MessageList *makeMessageList(InboxActions &actions, QWidget *parent)
{
    return new MessageListView(actions, parent);
}
} // namespace atlas
