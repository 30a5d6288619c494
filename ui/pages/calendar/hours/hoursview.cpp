// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/hours/hourscanvas.h"
#include "ui/pages/calendar/hours/hourshead.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int firstShownHour = 8;

/// Day, work week or week between their hours.
class HoursView final : public CalendarView
{
public:
    HoursView(CalendarActions &actions, const QString &id, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return m_id; }
    void showDate(const QDate &day) override;
    [[nodiscard]] QDate firstDay() const override { return m_first; }
    [[nodiscard]] QDate lastDay() const override { return m_first.addDays(m_days - 1); }
    [[nodiscard]] QDate dateAfter(int by) const override { return m_first.addDays(by * (m_days == 1 ? 1 : 7)); }
    [[nodiscard]] QString rangeTitle() const override
    {
        const QString range = eventwording::range(firstDay(), lastDay(), m_actions.today());
        return range.left(1).toUpper() + range.mid(1);
    }
    void selectEvent(const QString &key) override;
    [[nodiscard]] QString selectedEvent() const override { return m_canvas->selected(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void bringIntoView(int y);
    CalendarActions &m_actions;
    QString m_id;
    int m_days;
    QDate m_first;
    HoursHead *m_head;
    QScrollArea *m_scroll;
    HoursCanvas *m_canvas;
    bool m_scrolled = false;
};

int daysOf(const QString &id)
{
    return id == "day"_L1 ? 1 : id == "workweek"_L1 ? 5 : 7;
}

HoursView::HoursView(CalendarActions &actions, const QString &id, QWidget *parent)
    : CalendarView(parent)
    , m_actions(actions)
    , m_id(id)
    , m_days(daysOf(id))
    , m_head(new HoursHead(actions, this))
    , m_scroll(new QScrollArea(this))
    , m_canvas(new HoursCanvas(actions, m_scroll))
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the days stay below their names
    m_scroll->setWidget(m_canvas);
    m_scroll->setFocusProxy(m_canvas);
    setFocusProxy(m_canvas);
    connect(m_canvas, &HoursCanvas::selectionChanged, m_head, &HoursHead::select);
    connect(m_head, &HoursHead::selectionChanged, m_canvas, &HoursCanvas::select);
    connect(m_canvas, &HoursCanvas::wantsVisible, this, &HoursView::bringIntoView);
    connect(m_canvas, &HoursCanvas::dayWanted, this, [this](const QDate &day) {
        showDate(day);
        Q_EMIT rangeChanged();
    });
    connect(&actions, &CalendarActions::proposalChanged, m_canvas, &HoursCanvas::setProposal);
    connect(&actions.book(), &CalendarBook::changed, this, &HoursView::layOut); // the second zone widens the gutter
}

void HoursView::showDate(const QDate &day)
{
    if (m_days == 1) {
        m_first = day;
    } else {
        const int weekStart = m_days == 5 ? Qt::Monday : QLocale().firstDayOfWeek();
        m_first = day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7));
    }
    m_canvas->showDays(m_first, m_days);
    layOut();
}

void HoursView::layOut()
{
    if (!m_first.isValid())
        return;
    m_head->showDays(m_first, m_days, m_canvas->scene().gutter(), m_scroll->verticalScrollBar()->sizeHint().width());
}

void HoursView::bringIntoView(int y)
{
    m_scroll->ensureVisible(0, y, 0, 80);
}

void HoursView::selectEvent(const QString &key)
{
    m_canvas->select(key); // the head follows
}

void HoursView::resizeEvent(QResizeEvent *event)
{
    CalendarView::resizeEvent(event);
    layOut();
}

void HoursView::showEvent(QShowEvent *event)
{
    CalendarView::showEvent(event);
    if (m_scrolled)
        return;
    m_scrolled = true;
    m_scroll->verticalScrollBar()->setValue(firstShownHour * HoursScene::hourHeight - 10);
}
} // namespace

CalendarView *makeHoursView(CalendarActions &actions, const QString &viewId, QWidget *parent)
{
    return new HoursView(actions, viewId, parent);
}
} // namespace atlas
