// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What the mail list says around its mails: the note about searching, the end of the list, and what stands in its place
// when it is empty.

#include "ui/pages/inbox/list/listhead.h"
#include "ui/pages/inbox/list/mailview.h"
#include "ui/pages/inbox/list/messagelistview.h"
#include "ui/widgets/stateview.h"

#include <QPushButton>
#include <QStackedWidget>

namespace atlas
{
void MessageListView::showState()
{
    if (m_place.place == MailFilter::Place::Found)
        m_head->showFound(m_model->rowCount(), m_foundText);
    else if (m_place.text.isEmpty())
        m_head->showNoNote();
    else
        m_head->showSearchHint();
    m_older->setText(m_readingOlder ? tr("Loading\u2026") : tr("Load older mail (1 call)"));
    m_older->setAccessibleName(m_older->text());
    m_older->setEnabled(!m_readingOlder);
    m_view->setFooterVisible(hasOlder());
    m_view->setAccessibleName(tr("Mails"));
    showEmpty();
}

MessageListView::Empty MessageListView::emptiness() const
{
    if (m_view->lines().count() > 0)
        return Empty::No;
    if (m_place.place == MailFilter::Place::Found && m_model->rowCount() == 0)
        return Empty::Search;
    if (!m_place.text.isEmpty() && m_model->rowCount() == 0)
        return Empty::Text;
    if (m_place.unreadOnly && m_model->rowCount() > 0)
        return Empty::Unread;
    const bool isFolder = m_place.place == MailFilter::Place::Folder;
    const bool wasRead = m_actions.book().snapshot().states.value(m_place.id).readAt.isValid();
    return isFolder && !wasRead ? Empty::NotRead : Empty::Place;
}

void MessageListView::showEmpty()
{
    switch (emptiness()) {
    case Empty::No:
        m_stack->setCurrentWidget(m_view);
        return;
    case Empty::Unread:
        m_state->showEmpty(tr("Nothing unread"), tr("Only unread mail is shown."), tr("Show all"));
        break;
    case Empty::Search:
        m_state->showEmpty(tr("Zoho found nothing for \u201c%1\u201d").arg(m_foundText), {}, tr("Back to the folder"));
        break;
    case Empty::Text:
        m_state->showEmpty(tr("Nothing here has \u201c%1\u201d").arg(m_place.text),
                           tr("Only mail that was read on this computer is looked at."),
                           tr("Ask Zoho's search (1 call)"));
        break;
    case Empty::NotRead:
        m_state->showEmpty(tr("Not read yet"), tr("The mail of this folder has not been fetched from Zoho."),
                           tr("Read it now (1 call)"));
        break;
    case Empty::Place:
        showPlaceEmpty();
        break;
    }
    m_stack->setCurrentWidget(m_state);
}

void MessageListView::showPlaceEmpty()
{
    switch (m_place.place) {
    case MailFilter::Place::Flagged:
        m_state->showEmpty(tr("No follow-ups"), tr("S on a mail puts it here until the flag is taken off."));
        return;
    case MailFilter::Place::ToAnswer:
        m_state->showEmpty(tr("Nothing to answer"), tr("Mail of the last 30 days that waits for a reply comes here."));
        return;
    case MailFilter::Place::AwaitingAnswer:
        m_state->showEmpty(tr("Nobody owes you an answer"),
                           tr("Mail you sent at least three days ago that nobody answered comes here."));
        return;
    case MailFilter::Place::Snoozed:
        m_state->showEmpty(tr("Nothing snoozed"), tr("Z on a mail takes it out of sight until the time you choose."));
        return;
    case MailFilter::Place::Label:
        m_state->showEmpty(tr("No mail with this label"), tr("L on a mail sets labels."));
        return;
    case MailFilter::Place::Folder:
    case MailFilter::Place::Found:
        m_state->showEmpty(tr("No mail here"), {}, hasOlder() ? tr("Load older mail (1 call)") : QString());
        return;
    }
}

void MessageListView::onEmptyAction()
{
    switch (emptiness()) {
    case Empty::Unread:
        m_head->setUnreadOnly(false);
        setUnreadOnly(false);
        break;
    case Empty::Search:
        leaveFound();
        break;
    case Empty::Text:
        search(m_place.text);
        break;
    case Empty::NotRead:
        m_actions.readFolder(m_place.id);
        break;
    case Empty::Place:
        readOlder();
        break;
    case Empty::No:
        break;
    }
}
} // namespace atlas
