// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/slotfinder.h"

#include <QWidget>

namespace atlas
{
/// One day of several people, a line each: busy dark, outside their hours grey, who shares nothing hatched; the chosen
/// time as a frame over all of them.
class SlotBars : public QWidget
{
    Q_OBJECT
public:
    explicit SlotBars(QWidget *parent);
    void setPeople(const QList<SlotPerson> &people, const QTimeZone &zone, const WorkingHours &hours);
    void setDay(const QDate &day);
    /// Invalid: none.
    void setChosen(const QDateTime &start, const QDateTime &end);

Q_SIGNALS:
    /// A click: the quarter of an hour there, UTC.
    void timeClicked(const QDateTime &start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect barRect(int person) const;
    [[nodiscard]] int xOf(const QDateTime &instant, const QRect &bar) const;
    void paintPerson(QPainter &painter, int place) const;
    void describe();
    QList<SlotPerson> m_people;
    QTimeZone m_zone;
    WorkingHours m_hours;
    QDate m_day;
    QDateTime m_start, m_end;
};
} // namespace atlas
