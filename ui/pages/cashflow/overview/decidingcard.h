// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/booksactions.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace atlas
{
class DecidingRows;
class Label;
class RowDrag;
class WeekMovements;

/// Under the forecast: what decides the chosen week. For the lowest week the invoices whose date would lift it, for any
/// other all that moves in it.
class DecidingCard : public Card
{
    Q_OBJECT
public:
    explicit DecidingCard(BooksActions &actions, QWidget *parent = nullptr);
    /// `week`: index into CashForecast::weeks.
    void showWeek(int week);
    void refresh();
    void setAvailableWidth(int width);
    /// Of its invoices.
    [[nodiscard]] RowDrag &drag() const;

Q_SIGNALS:
    void recordRequested(const QString &viewId, const QString &id);
    void lowestWeekRequested();

private:
    void fillWords();
    BooksActions &m_actions;
    int m_week = 0;
    bool m_all = false;
    Label *m_title;
    Label *m_note;
    Label *m_none;
    QPushButton *m_lowest;
    QPushButton *m_more;
    DecidingRows *m_deciding;
    WeekMovements *m_movements;
};
} // namespace atlas
