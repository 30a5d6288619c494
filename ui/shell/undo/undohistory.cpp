// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/undo/undohistory.h"

#include "services/core/clock.h"

#include <algorithm>
#include <QPointer>
#include <QTimer>

namespace atlas
{
namespace
{
constexpr qsizetype mostChangesKept = 50;
} // namespace

UndoHistory::UndoHistory(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

UndoHistory::~UndoHistory() = default;

std::function<void()> UndoHistory::add(const QString &text, std::function<void()> undo)
{
    return add({text, std::move(undo), {}, {}});
}

std::function<void()> UndoHistory::add(const ToldChange &change)
{
    const quint64 id = ++m_lastId;
    m_entries.prepend({id, change.text, m_clock.now(), change.undo ? QString() : change.why});
    if (change.undo)
        m_actions[id] = change.undo;
    if (change.undo && change.validFor.count() > 0)
        QTimer::singleShot(change.validFor, this, [this, id, why = change.why] { expireOne(id, why); });
    while (m_entries.size() > mostChangesKept)
        m_actions.remove(m_entries.takeLast().id);
    Q_EMIT changed();
    return [history = QPointer(this), id] {
        if (history)
            history->undo(id);
    };
}

void UndoHistory::expireOne(quint64 id, const QString &why)
{
    if (!m_actions.remove(id))
        return; // taken back already
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    if (found != m_entries.end())
        found->why = why;
    Q_EMIT changed();
}

const QList<UndoHistory::Entry> &UndoHistory::entries() const
{
    return m_entries;
}

QString UndoHistory::lastText() const
{
    for (const Entry &entry : m_entries)
        if (entry.why.isEmpty())
            return entry.text;
    return {};
}

bool UndoHistory::undoLast()
{
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.why.isEmpty())
            return undo(entry.id);
    Q_EMIT refused(m_entries.isEmpty() ? tr("There is nothing to undo.") : m_entries.constFirst().why);
    return false;
}

bool UndoHistory::undo(quint64 id)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    if (found == m_entries.end()) {
        Q_EMIT refused(tr("This change was undone already."));
        return false;
    }
    if (!found->why.isEmpty()) {
        Q_EMIT refused(found->why);
        return false;
    }
    const QString text = found->text;
    m_entries.erase(found);
    const std::function<void()> action = m_actions.take(id);
    Q_EMIT changed();
    Q_EMIT undoing(text);
    action(); // what comes of it, also a refusal of Zoho, is said by the page that knows
    return true;
}

void UndoHistory::expire(const QString &why)
{
    if (m_actions.isEmpty())
        return;
    m_actions.clear();
    for (Entry &entry : m_entries)
        if (entry.why.isEmpty())
            entry.why = why;
    Q_EMIT changed();
}
} // namespace atlas
