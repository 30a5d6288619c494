// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QColor>

namespace atlas
{
/// A calendar's name with a box in its colour: ticked, its events are drawn.
class CalendarToggle : public QCheckBox
{
    Q_OBJECT
public:
    CalendarToggle(const QString &calendarUid, QWidget *parent);
    void setCalendar(const QString &name, const QColor &colour, const QString &note);
    [[nodiscard]] QString calendarUid() const { return m_uid; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }

private:
    QString m_uid, m_note;
    QColor m_colour;
};
} // namespace atlas
