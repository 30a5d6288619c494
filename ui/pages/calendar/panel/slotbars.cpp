// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/panel/slotbars.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int scaleHeight = 18, personStep = 25, barThickness = 17, namesWidth = 88;
constexpr int shownFrom = 8, shownTo = 19; ///< hours of the day

QString shortName(const SlotPerson &person)
{
    return person.name.isEmpty() ? person.email.section(u'@', 0, 0) : person.name;
}
} // namespace

SlotBars::SlotBars(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setFixedHeight(scaleHeight);
}

void SlotBars::setPeople(const QList<SlotPerson> &people, const QTimeZone &zone, const WorkingHours &hours)
{
    m_people = people;
    m_zone = zone;
    m_hours = hours;
    setFixedHeight(scaleHeight + int(people.size()) * personStep + 2);
    describe();
    update();
}

void SlotBars::setDay(const QDate &day)
{
    m_day = day;
    describe();
    update();
}

void SlotBars::setChosen(const QDateTime &start, const QDateTime &end)
{
    m_start = start;
    m_end = end;
    update();
}

void SlotBars::describe()
{
    setAccessibleName(tr("When people are busy"));
    QStringList words;
    for (const SlotPerson &person : std::as_const(m_people)) {
        const QDateTime from = m_day.startOfDay(m_zone), to = m_day.addDays(1).startOfDay(m_zone);
        const bool busy = isBusyAt(person.availability.busy, from, to);
        const QString state = person.availability.kind != Availability::Kind::Known ? tr("unknown")
                              : busy                                                ? tr("partly busy")
                                                                                    : tr("free all day");
        words.append(shortName(person) + u": "_s + state);
    }
    setAccessibleDescription(words.join(u", "_s));
}

QRect SlotBars::barRect(int person) const
{
    return {namesWidth, scaleHeight + person * personStep + (personStep - barThickness) / 2, width() - namesWidth - 2,
            barThickness};
}

int SlotBars::xOf(const QDateTime &instant, const QRect &bar) const
{
    const QDateTime from(m_day, QTime(shownFrom, 0), m_zone);
    const qint64 whole = qint64(shownTo - shownFrom) * 3600;
    return bar.left() + int(bar.width() * qBound<qint64>(0, from.secsTo(instant), whole) / whole);
}

void SlotBars::paintPerson(QPainter &painter, int place) const
{
    const Tokens &tokens = Theme::get().tokens();
    const SlotPerson &person = m_people.at(place);
    const QRect bar = barRect(place);
    painter.setFont(Theme::font(TextSize::Label, place == 0 ? 600 : 400));
    painter.setPen(tokens.text);
    painter.drawText(QRect(0, bar.top(), namesWidth - 8, bar.height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(shortName(person), Qt::ElideRight, namesWidth - 8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.window);
    painter.drawRect(bar);
    const QTimeZone own = person.zone.isValid() ? person.zone : m_zone;
    const QDateTime opens(m_day, QTime(m_hours.startMinute / 60, m_hours.startMinute % 60), own);
    const QDateTime closes(m_day, QTime(m_hours.endMinute / 60, m_hours.endMinute % 60), own);
    painter.setBrush(tokens.surface);
    const int left = xOf(opens, bar), right = xOf(closes, bar);
    painter.drawRect(QRect(left, bar.top(), right - left, bar.height()));
    if (person.availability.kind != Availability::Kind::Known) {
        painter.setBrush(QBrush(tokens.secondary, Qt::BDiagPattern));
        painter.drawRect(bar);
    }
    for (const BusyTime &busy : person.availability.busy) {
        const int from = xOf(busy.start, bar), to = xOf(busy.end, bar);
        if (to > from && busy.end > m_day.startOfDay(m_zone) && busy.start < m_day.addDays(1).startOfDay(m_zone)) {
            painter.setBrush(tokens.series[5]);
            painter.drawRect(QRect(from, bar.top(), to - from, bar.height()));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tokens.border);
    painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void SlotBars::paintEvent(QPaintEvent *)
{
    if (!m_day.isValid() || !m_zone.isValid())
        return;
    const Tokens &tokens = Theme::get().tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    const QRect scale(namesWidth, 0, width() - namesWidth - 2, scaleHeight);
    for (int hour = shownFrom; hour < shownTo; hour += 2) {
        const int x = xOf(QDateTime(m_day, QTime(hour, 0), m_zone), scale);
        painter.drawText(QRect(x, 0, 30, scaleHeight), Qt::AlignLeft | Qt::AlignVCenter, QString::number(hour));
    }
    for (int place = 0; place < m_people.size(); ++place)
        paintPerson(painter, place);
    if (m_start.isValid() && m_start.toTimeZone(m_zone).date() == m_day && !m_people.isEmpty()) {
        const QRect first = barRect(0);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        const int from = xOf(m_start, first), to = xOf(m_end, first);
        painter.drawRoundedRect(QRectF(from, first.top() - 3, qMax(6, to - from), height() - first.top() + 1), 3, 3);
    }
}

void SlotBars::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect bar = barRect(0);
    if (!m_day.isValid() || event->position().x() < bar.left())
        return;
    const double part = (event->position().x() - bar.left()) / double(qMax(1, bar.width()));
    const int minute = shownFrom * 60 + int(part * (shownTo - shownFrom) * 60);
    const int snapped = qBound(0, minute / 15 * 15, 23 * 60 + 45);
    Q_EMIT timeClicked(QDateTime(m_day, QTime(snapped / 60, snapped % 60), m_zone).toUTC());
}

bool SlotBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = (help->pos().y() - scaleHeight) / personStep;
        if (help->pos().y() >= scaleHeight && place < m_people.size()) {
            const SlotPerson &person = m_people.at(place);
            QString text = person.email;
            if (person.availability.kind == Availability::Kind::NotShared)
                text += u'\n' + tr("shares no availability: counted as unknown, not as free");
            else if (person.availability.kind == Availability::Kind::Unknown && place > 0)
                text += u'\n' + tr("Zoho knows nothing about this address: unknown, not free");
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}
} // namespace atlas
