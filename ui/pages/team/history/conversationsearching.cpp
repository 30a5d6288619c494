// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking for words in a conversation.

#include "models/team/messagesearch.h"
#include "ui/pages/team/compose/composebox.h"
#include "ui/pages/team/history/conversation.h"
#include "ui/pages/team/history/searchbar.h"
#include "ui/pages/team/teamactions.h"

namespace atlas
{
void Conversation::beginSearch()
{
    if (m_chatId.isEmpty())
        return;
    m_search->begin();
    find(false);
}

void Conversation::connectSearch()
{
    connect(m_search, &MessageSearchBar::wordsChanged, this, [this] { find(true); });
    connect(m_search, &MessageSearchBar::stepRequested, this, &Conversation::stepFound);
    connect(m_search, &MessageSearchBar::olderRequested, this, [this] {
        m_wantsOlderFound = true;
        readOlder();
    });
    connect(m_search, &MessageSearchBar::closed, this, [this] {
        endSearch();
        m_compose->focusEditor();
    });
}

void Conversation::endSearch()
{
    m_search->end();
    m_found.clear();
    m_foundId.clear();
    m_wantsOlderFound = false;
}

/// `anew`: other words were typed, the newest that has them is shown. Else what is shown stays.
void Conversation::find(bool anew)
{
    if (m_search->isHidden())
        return;
    const QStringList before =
        std::exchange(m_found, messagesWith(m_model.history(), m_search->words(), m_actions.namer()));
    QString wanted = anew || !m_found.contains(m_foundId) ? m_found.value(m_found.size() - 1) : m_foundId;
    if (m_wantsOlderFound && m_found.size() > before.size()) {
        const qsizetype older = before.isEmpty() ? m_found.size() - 1 : m_found.indexOf(before.first()) - 1;
        if (older >= 0) {
            wanted = m_found.at(older);
            m_wantsOlderFound = false;
        }
    }
    if (wanted != m_foundId || anew) {
        m_foundId = wanted;
        if (!wanted.isEmpty())
            m_view->showMessage(wanted);
    }
    showFound();
}

void Conversation::stepFound(int by)
{
    const qsizetype place = m_found.indexOf(m_foundId) + by;
    if (place >= 0 && place < m_found.size() && !m_foundId.isEmpty()) {
        m_foundId = m_found.at(place);
        m_view->showMessage(m_foundId);
        showFound();
    } else if (by < 0 && !m_model.history().isComplete) {
        m_wantsOlderFound = true;
        readOlder();
    } else if (!m_found.isEmpty()) { // round
        m_foundId = by < 0 ? m_found.last() : m_found.first();
        m_view->showMessage(m_foundId);
        showFound();
    }
}

void Conversation::showFound()
{
    m_search->showFound(int(m_found.indexOf(m_foundId)) + 1, int(m_found.size()), m_model.history().isComplete,
                        m_readingOlder);
}
} // namespace atlas
