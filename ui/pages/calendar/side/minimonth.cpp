// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/side/minimonth.h"

#include "ui/pages/calendar/calendaractions.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int headHeight = 30, dayNamesHeight = 20, miniRow = 22, weekColumn = 22;
constexpr int miniWeeks = 6;
} // namespace

MiniMonth::MiniMonth(CalendarActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_previous(new IconButton(u"chevron-left"_s, this))
    , m_next(new IconButton(u"chevron-right"_s, this))
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(headHeight + dayNamesHeight + miniWeeks * miniRow + 4);
    auto *head = new QHBoxLayout(this);
    head->setContentsMargins(4, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_previous, 0, Qt::AlignTop);
    head->addWidget(m_next, 0, Qt::AlignTop);
    m_title->setFixedHeight(28);
    connect(m_previous, &QToolButton::clicked, this, [this] { showMonth(m_month.addMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { showMonth(m_month.addMonths(1)); });
    connect(&actions.book(), &CalendarBook::changed, this, qOverload<>(&QWidget::update));
    m_cursor = actions.today();
    showMonth(m_cursor);
    retranslate();
}

QSize MiniMonth::sizeHint() const
{
    return {weekColumn + 7 * 24, height()};
}

void MiniMonth::showMonth(const QDate &day)
{
    m_month = QDate(day.year(), day.month(), 1);
    const QString text = QLocale().toString(m_month, u"MMMM yyyy"_s);
    m_title->setText(text.left(1).toUpper() + text.mid(1));
    update();
}

void MiniMonth::showRange(const QDate &first, const QDate &last)
{
    m_rangeFirst = first;
    m_rangeLast = last;
    m_cursor = first;
    const QDate middle = first.addDays(first.daysTo(last) / 2);
    if (middle < gridStart() || middle >= gridStart().addDays(7 * miniWeeks) || middle.month() != m_month.month())
        showMonth(middle);
    update();
}

QDate MiniMonth::gridStart() const
{
    return m_month.addDays(-((m_month.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
}

QRect MiniMonth::cellRect(int week, int column) const
{
    const int room = width() - weekColumn;
    const int left = weekColumn + room * column / 7, right = weekColumn + room * (column + 1) / 7;
    return {left, headHeight + dayNamesHeight + week * miniRow, right - left, miniRow};
}

void MiniMonth::paintDay(QPainter &painter, int week, int column) const
{
    const Tokens &tokens = Theme::get().tokens();
    const QDate day = gridStart().addDays(7 * week + column);
    const QRect cell = cellRect(week, column);
    const bool isToday = day == m_actions.today();
    if (m_rangeFirst.isValid() && day >= m_rangeFirst && day <= m_rangeLast && m_rangeFirst.daysTo(m_rangeLast) < 10)
        painter.fillRect(cell.adjusted(0, 1, 0, -1), tokens.selected);
    QRect disc(0, 0, 20, 20);
    disc.moveCenter(cell.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isToday) {
        painter.setBrush(tokens.accent);
        painter.drawEllipse(disc);
    }
    if (!isToday && !m_actions.book().between(day, day).isEmpty()) {
        painter.setBrush(tokens.secondary);
        painter.drawEllipse(QPointF(cell.center().x() + 0.5, cell.bottom() - 2.5), 1.2, 1.2);
    }
    if (hasFocus() && day == m_cursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter.restore();
    painter.setPen(isToday ? tokens.onAccent : day.month() == m_month.month() ? tokens.text : tokens.secondary);
    painter.setFont(Theme::font(TextSize::Label, isToday ? 600 : 400));
    painter.drawText(cell, Qt::AlignCenter, QString::number(day.day()));
}

void MiniMonth::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::get().tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    for (int column = 0; column < 7; ++column) {
        const QRect cell = cellRect(0, column);
        const QString name = QLocale().toString(gridStart().addDays(column), u"ddd"_s).left(1).toUpper();
        painter.drawText(QRect(cell.left(), headHeight, cell.width(), dayNamesHeight), Qt::AlignCenter, name);
    }
    for (int week = 0; week < miniWeeks; ++week) {
        painter.setFont(Theme::font(TextSize::Label));
        painter.setPen(tokens.secondary);
        const QRect row = cellRect(week, 0);
        // The number of a week is that of its Thursday, whatever day it is drawn from.
        const QDate start = gridStart().addDays(7 * week);
        const int number = start.addDays((Qt::Thursday - start.dayOfWeek() + 7) % 7).weekNumber();
        painter.drawText(QRect(0, row.top(), weekColumn - 4, miniRow), Qt::AlignCenter, QString::number(number));
        for (int column = 0; column < 7; ++column)
            paintDay(painter, week, column);
    }
}

void MiniMonth::mouseReleaseEvent(QMouseEvent *event)
{
    for (int week = 0; week < miniWeeks; ++week) {
        for (int column = 0; column < 7; ++column) {
            if (!cellRect(week, column).contains(event->position().toPoint()))
                continue;
            m_cursor = gridStart().addDays(7 * week + column);
            Q_EMIT dateRequested(m_cursor);
            return;
        }
    }
}

void MiniMonth::keyPressEvent(QKeyEvent *event)
{
    QDate to = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        to = to.addDays(-1);
        break;
    case Qt::Key_Right:
        to = to.addDays(1);
        break;
    case Qt::Key_Up:
        to = to.addDays(-7);
        break;
    case Qt::Key_Down:
        to = to.addDays(7);
        break;
    case Qt::Key_PageUp:
        to = to.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to = to.addMonths(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dateRequested(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_cursor = to;
    if (to.month() != m_month.month())
        showMonth(to);
    setAccessibleDescription(QLocale().toString(to, QLocale::LongFormat));
    update();
}

void MiniMonth::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MiniMonth::retranslate()
{
    setAccessibleName(tr("Month to jump with"));
    m_previous->setName(tr("Month before"));
    m_next->setName(tr("Month after"));
    showMonth(m_month);
}
} // namespace atlas
