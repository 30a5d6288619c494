// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/maillistmodel.h"

#include <QSet>

namespace atlas
{
/// Where the rows of a mail list lie: one below the other, all of one height, with a heading above the first of each
/// day. Rows may be left out without the model knowing. Worked out in one walk, so that no row has to be asked for its
/// size. Lengths in px.
class MailLines
{
public:
    static constexpr int rowHeight = 71, headingHeight = 30;
    /// Unread ones only, if asked for, and those in `kept` whatever they are.
    struct Wish {
        bool unreadOnly = false;
        QSet<QString> kept;
    };
    void rebuild(const MailListModel &model, const Wish &wish);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] int rowOf(int line) const { return m_rows.value(line, -1); }
    /// -1: the row is left out.
    [[nodiscard]] int lineOf(int row) const { return m_lineOfRow.value(row, -1); }
    [[nodiscard]] int topOf(int line) const { return m_tops.value(line); } ///< of the row, below its heading
    [[nodiscard]] QDate dayOf(int line) const { return m_days.value(line); }
    [[nodiscard]] bool hasHeading(int line) const;
    /// The line at a height, -1 on a heading or below all.
    [[nodiscard]] int lineAt(int y) const;
    /// The first line that ends below `y`, or whose heading does; count() if none.
    [[nodiscard]] int firstBelow(int y) const;

private:
    QStringList m_ids;
    QList<int> m_rows, m_tops, m_lineOfRow;
    QList<QDate> m_days;
    int m_height = 0;
};
} // namespace atlas
