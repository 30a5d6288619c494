// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/month/monthgrid.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// One month in six weeks.
class MonthView final : public CalendarView
{
public:
    MonthView(CalendarActions &actions, QWidget *parent)
        : CalendarView(parent)
        , m_actions(actions)
        , m_grid(new MonthGrid(actions, this))
    {
        auto *box = new QVBoxLayout(this);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(m_grid);
        setFocusProxy(m_grid);
        connect(m_grid, &MonthGrid::dayWanted, this, [this](const QDate &day) {
            showDate(day);
            Q_EMIT rangeChanged();
        });
    }
    [[nodiscard]] QString viewId() const override { return u"month"_s; }
    void showDate(const QDate &day) override
    {
        m_month = QDate(day.year(), day.month(), 1);
        m_first = m_month.addDays(-((m_month.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
        m_grid->showMonth(m_first, m_month);
        m_grid->chooseDay(day);
    }
    [[nodiscard]] QDate firstDay() const override { return m_first; }
    [[nodiscard]] QDate lastDay() const override { return m_first.addDays(7 * MonthGrid::weeks - 1); }
    [[nodiscard]] QDate dateAfter(int by) const override { return m_month.addMonths(by); }
    [[nodiscard]] QString rangeTitle() const override
    {
        const QString pattern = m_month.year() == m_actions.today().year() ? u"MMMM"_s : u"MMMM yyyy"_s;
        const QString name = QLocale().toString(m_month, pattern);
        return name.left(1).toUpper() + name.mid(1);
    }
    void selectEvent(const QString &key) override { m_grid->select(key); }
    [[nodiscard]] QString selectedEvent() const override { return m_grid->selected(); }

private:
    CalendarActions &m_actions;
    MonthGrid *m_grid;
    QDate m_first, m_month;
};
} // namespace

CalendarView *makeMonthView(CalendarActions &actions, QWidget *parent)
{
    return new MonthView(actions, parent);
}
} // namespace atlas
