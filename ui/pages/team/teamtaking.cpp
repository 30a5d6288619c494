// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages that are taken back after they were posted: everybody sees them go, and Cliq may refuse it when the
// organisation set a time limit.

#include "ui/pages/common/changeteller.h"
#include "ui/pages/team/teamactions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void TeamActions::keepPosted(const QString &chatId, const QString &pendingKey, const CliqDraft &draft, bool hasFiles)
{
    CliqMessage shown;
    shown.text = draft.text;
    const QString words = cliqtext::summary(shown, namer(), 60);
    //: an entry of the list of changes: %1 is the beginning of a message
    ToldChange change{words.isEmpty() ? tr("Files posted") : tr("Posted: “%1”").arg(words), {}, {}, {}};
    if (hasFiles || draft.text.size() > cliq::kMaxText || !draft.threadMessageId.isEmpty())
        change.why = tr("Delete the message in its conversation.");
    else
        change.undo = [this, chatId, pendingKey, text = draft.text, since = now()] {
            takeBackPost(chatId, pendingKey, text, since);
        };
    m_teller->keep(change);
}

void TeamActions::takeBackPost(const QString &chatId, const QString &pendingKey, const QString &text,
                               const QDateTime &since)
{
    const QList<CliqPending> waiting = m_repository.pending(chatId);
    const auto pending = std::find_if(waiting.cbegin(), waiting.cend(),
                                      [&pendingKey](const CliqPending &each) { return each.key == pendingKey; });
    if (pending != waiting.cend() && pending->error) {
        discard(pendingKey);
        return;
    }
    const CliqHistory history = m_repository.history(chatId);
    const auto posted =
        std::find_if(history.messages.crbegin(), history.messages.crend(), [&](const CliqMessage &each) {
            constexpr int clockSlack = 120; // Cliq's clock and this one
            return m_book.isMine(each) && each.text == text && each.at >= since.addSecs(-clockSlack);
        });
    if (posted == history.messages.crend()) {
        say(tr("The message is not here yet. Delete it in its conversation."));
        return;
    }
    QCoro::connect(m_repository.remove(*posted), this, [this](const Result<Done> &done) {
        if (done)
            say(tr("Message deleted"));
        else
            sayError(done.error());
    });
}
} // namespace atlas
