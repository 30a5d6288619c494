// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/maillines.h"

namespace atlas
{
namespace
{
/// The day an instant belongs to, remembered: neighbours in a list mostly share theirs, and the zone need not be asked.
class DayFinder
{
public:
    [[nodiscard]] QDate dayOf(const QDateTime &instant);

private:
    qint64 m_from = 0, m_until = 0; ///< ms since 1970, UTC
    QDate m_day;
};

QDate DayFinder::dayOf(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    const qint64 at = instant.toMSecsSinceEpoch();
    if (!m_day.isValid() || at < m_from || at >= m_until) {
        m_day = instant.toLocalTime().date();
        m_from = m_day.startOfDay().toMSecsSinceEpoch();
        m_until = m_day.addDays(1).startOfDay().toMSecsSinceEpoch();
    }
    return m_day;
}
} // namespace

void MailLines::rebuild(const MailListModel &model, const Wish &wish)
{
    const int rows = model.rowCount();
    m_ids.clear();
    m_rows.clear();
    m_tops.clear();
    m_days.clear();
    m_lineOfRow.fill(-1, rows);
    m_height = 0;
    DayFinder days;
    for (int row = 0; row < rows; ++row) {
        const MailMessage *message = model.messageAt(row);
        if (!message || (wish.unreadOnly && message->isRead && !wish.kept.contains(message->id)))
            continue;
        const QDate day = days.dayOf(message->receivedAt);
        if (m_days.isEmpty() || m_days.constLast() != day)
            m_height += headingHeight;
        m_lineOfRow[row] = int(m_rows.size());
        m_ids.append(message->id);
        m_rows.append(row);
        m_tops.append(m_height);
        m_days.append(day);
        m_height += rowHeight;
    }
}

bool MailLines::hasHeading(int line) const
{
    return line == 0 ? !m_days.isEmpty() : m_days.value(line) != m_days.value(line - 1);
}

int MailLines::firstBelow(int y) const
{
    const auto found = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y - rowHeight);
    return int(found - m_tops.cbegin());
}

int MailLines::lineAt(int y) const
{
    const int line = firstBelow(y);
    return line < count() && y >= m_tops.at(line) ? line : -1;
}
} // namespace atlas
