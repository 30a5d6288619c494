// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/side/calendartoggle.h"
#include "ui/pages/calendar/side/minimonth.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Small month, calendars by kind, the search for a time, the second zone.
class SidebarWidget final : public CalendarSidebar
{
public:
    SidebarWidget(CalendarActions &actions, QWidget *parent);
    void showRange(const QDate &first, const QDate &last) override { m_month->showRange(first, last); }
    [[nodiscard]] QPushButton *slotButton() const override { return m_slot; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void addGroup(const QString &title, const QList<Calendar> &calendars);
    void tellHidden();
    [[nodiscard]] QString zoneWords() const;
    CalendarActions &m_actions;
    MiniMonth *m_month;
    QVBoxLayout *m_list;
    QPushButton *m_slot, *m_zone;
    QList<CalendarToggle *> m_toggles;
    QList<Calendar> m_shown;
    QSet<QString> m_shownHidden;
};

SidebarWidget::SidebarWidget(CalendarActions &actions, QWidget *parent)
    : CalendarSidebar(parent)
    , m_actions(actions)
    , m_month(new MiniMonth(actions, this))
    , m_slot(new QPushButton(this))
    , m_zone(new QPushButton(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(10, 12, 8, 8);
    box->setSpacing(10);
    box->addWidget(m_month);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 4, 0);
    m_list->setSpacing(2);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    box->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_slot);
    foot->addWidget(m_zone);
    box->addLayout(foot);
    m_slot->setObjectName(u"calendarFindSlot"_s);
    m_zone->setObjectName(u"calendarSecondZone"_s);
    connect(m_month, &MiniMonth::dateRequested, this, &CalendarSidebar::dateRequested);
    connect(m_slot, &QPushButton::clicked, this, [this] { m_actions.findSlot({}, {}, 60); });
    connect(m_zone, &QPushButton::clicked, this, &CalendarSidebar::secondZoneRequested);
    connect(&actions.book(), &CalendarBook::changed, this, &SidebarWidget::fill);
    fill();
}

QString SidebarWidget::zoneWords() const
{
    const QTimeZone zone = m_actions.book().secondZone();
    return zone.isValid() ? MiniMonth::tr("Also: %1").arg(eventwording::city(zone))
                          : MiniMonth::tr("Second time zone\u2026");
}

void SidebarWidget::fill()
{
    m_slot->setText(MiniMonth::tr("Find a time\u2026"));
    m_slot->setToolTip(MiniMonth::tr("Compare when several people are free"));
    m_zone->setText(zoneWords());
    m_zone->setToolTip(MiniMonth::tr("Hours of another city beside yours"));
    const QList<Calendar> &calendars = m_actions.book().snapshot().calendars;
    // Nothing under the pointer is made anew because events of a calendar changed.
    const auto looksSame = [](const Calendar &a, const Calendar &b) {
        return a.uid == b.uid && a.name == b.name && a.colour == b.colour && a.kind == b.kind &&
               a.isWritable == b.isWritable;
    };
    const bool same = std::equal(calendars.cbegin(), calendars.cend(), m_shown.cbegin(), m_shown.cend(), looksSame);
    if (same && m_actions.book().hidden() == m_shownHidden)
        return;
    m_shown = calendars;
    m_shownHidden = m_actions.book().hidden();
    m_toggles.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QList<Calendar> own, group, other;
    for (const Calendar &each : calendars)
        (each.kind == Calendar::Kind::Own ? own : each.kind == Calendar::Kind::Group ? group : other).append(each);
    addGroup(MiniMonth::tr("My calendars"), own);
    addGroup(MiniMonth::tr("Team"), group);
    addGroup(MiniMonth::tr("Subscriptions"), other);
    m_list->addStretch(1);
}

void SidebarWidget::addGroup(const QString &title, const QList<Calendar> &calendars)
{
    if (calendars.isEmpty())
        return;
    auto *heading = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    heading->setText(title);
    heading->setContentsMargins(4, 8, 0, 2);
    m_list->addWidget(heading);
    for (const Calendar &calendar : calendars) {
        auto *toggle = new CalendarToggle(calendar.uid, this);
        //: beside a calendar whose events the person cannot change
        const QString note = calendar.isWritable ? QString() : MiniMonth::tr("read only");
        toggle->setCalendar(calendar.name, eventwording::colour(&calendar), note);
        toggle->setAccessibleDescription(note);
        toggle->setChecked(!m_actions.book().hidden().contains(calendar.uid));
        connect(toggle, &QCheckBox::toggled, this, &SidebarWidget::tellHidden);
        m_toggles.append(toggle);
        m_list->addWidget(toggle);
    }
}

void SidebarWidget::tellHidden()
{
    QSet<QString> hidden;
    for (const CalendarToggle *toggle : std::as_const(m_toggles)) {
        if (!toggle->isChecked())
            hidden.insert(toggle->calendarUid());
    }
    m_shownHidden = hidden; // the boxes say it already: not to be made anew under the pointer
    Q_EMIT hiddenChanged(hidden);
}

void SidebarWidget::changeEvent(QEvent *event)
{
    CalendarSidebar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_shown.clear();
        fill();
    }
}

void SidebarWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::get().tokens().surface);
    painter.setPen(Theme::get().tokens().border);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}
} // namespace

CalendarSidebar *makeCalendarSidebar(CalendarActions &actions, QWidget *parent)
{
    return new SidebarWidget(actions, parent);
}
} // namespace atlas
