// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What the team page keeps on this computer: drafts, muted conversations, what messages became.

#include "ui/pages/team/teamactions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void TeamActions::keepDraft(const QString &chatId, const TeamDraft &draft)
{
    if (m_drafts.value(chatId) == draft)
        return;
    if (draft.text.trimmed().isEmpty()) {
        if (m_drafts.remove(chatId) == 0)
            return;
    } else {
        m_drafts.insert(chatId, draft);
    }
    keep();
}

void TeamActions::moveDraft(const QString &from, const QString &to)
{
    const TeamDraft draft = m_drafts.value(from);
    if (draft.text.isEmpty())
        return;
    m_drafts.remove(from);
    if (m_drafts.value(to).text.isEmpty())
        m_drafts.insert(to, draft);
    keep();
}

void TeamActions::setMuted(const QString &chatId, bool muted)
{
    if (m_muted.contains(chatId) == muted)
        return;
    if (muted)
        m_muted.insert(chatId);
    else
        m_muted.remove(chatId);
    m_book.setMuted(m_muted);
    keep();
    const std::optional<CliqChat> chat = m_book.conversation(chatId);
    const QString name = chat ? cliqtext::harmless(chat->name).simplified() : QString();
    say(muted ? tr("%1 is muted on this computer: no badge, no notification").arg(name)
              : tr("%1 is heard again").arg(name));
}

void TeamActions::keep()
{
    QJsonObject drafts;
    for (auto each = m_drafts.cbegin(); each != m_drafts.cend(); ++each) {
        QJsonObject names;
        for (auto name = each->names.cbegin(); name != each->names.cend(); ++name)
            names.insert(name.key(), *name);
        drafts.insert(each.key(), QJsonObject{{u"text"_s, each->text}, {u"names"_s, names}});
    }
    QStringList muted(m_muted.cbegin(), m_muted.cend());
    muted.sort();
    const QJsonObject all{{u"drafts"_s, drafts}, {u"muted"_s, QJsonArray::fromStringList(muted)}};
    Q_EMIT keptChanged(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void TeamActions::restore(const QByteArray &kept)
{
    const QJsonObject all = QJsonDocument::fromJson(kept).object();
    const QJsonObject drafts = all.value("drafts"_L1).toObject();
    for (auto each = drafts.begin(); each != drafts.end(); ++each) {
        TeamDraft draft;
        draft.text = each->toObject().value("text"_L1).toString();
        const QJsonObject names = each->toObject().value("names"_L1).toObject();
        for (auto name = names.begin(); name != names.end(); ++name)
            draft.names.insert(name.key(), name->toString());
        if (!draft.text.isEmpty() && !m_drafts.contains(each.key()))
            m_drafts.insert(each.key(), draft);
    }
    const QJsonArray muted = all.value("muted"_L1).toArray();
    for (const QJsonValue &chatId : muted)
        m_muted.insert(chatId.toString());
    m_book.setMuted(m_muted);
    Q_EMIT draftsRestored();
}

void TeamActions::noteMade(const QString &messageId, const TeamMade &made)
{
    m_made.add(messageId, made);
    Q_EMIT madeChanged(m_made.stored());
}

void TeamActions::forgetMade(const TeamMade &made)
{
    m_made.remove(made);
    Q_EMIT madeChanged(m_made.stored());
}

void TeamActions::restoreMade(const QByteArray &kept)
{
    m_made.restore(kept);
}
} // namespace atlas
