// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>

namespace atlas
{
/// What a person typed into a deal and neither saved nor discarded yet.
struct DealDraft {
    QJsonObject base;    ///< the record as it was when they began
    QJsonObject changes; ///< by API name; unreadable texts as typed
    QString note;        ///< a note not added yet
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty() && note.isEmpty(); }
};

/// Drafts by deal id. They survive selecting another deal, closing the panel and a failed save.
class DealDrafts
{
public:
    [[nodiscard]] DealDraft get(const QString &dealId) const { return m_drafts.value(dealId); }
    void put(const QString &dealId, const DealDraft &draft)
    {
        if (draft.isEmpty()) {
            m_drafts.remove(dealId);
        } else {
            m_drafts.insert(dealId, draft);
        }
    }
    [[nodiscard]] QStringList dealIds() const { return m_drafts.keys(); }

private:
    QHash<QString, DealDraft> m_drafts;
};
} // namespace atlas
