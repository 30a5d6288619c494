// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace atlas
{
/// Back and forward over the folders that were shown.
class FolderHistory
{
public:
    /// Goes to a folder: what was forward is gone. The same again is nothing.
    void visit(const QString &folderId)
    {
        if (folderId == current())
            return;
        m_visited = m_visited.first(m_at + 1);
        m_visited.append(folderId);
        m_at = m_visited.size() - 1;
    }
    [[nodiscard]] QString current() const { return m_visited.value(m_at); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visited.size(); }
    /// The folder gone to; empty when there is none.
    QString back() { return canGoBack() ? m_visited.at(--m_at) : QString(); }
    QString forward() { return canGoForward() ? m_visited.at(++m_at) : QString(); }

private:
    QStringList m_visited;
    qsizetype m_at = -1;
};
} // namespace atlas
