// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How CalendarPage is put together and worded, and its pictures; what it does is in calendarpage.cpp.

#include "ui/pages/calendar/calendarheader.h"
#include "ui/pages/calendar/calendarpageprivate.h"
#include "ui/pages/common/sheetdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int sidebarWidth = 196;
} // namespace

void CalendarPage::Private::setToolsEnabled(bool on)
{
    for (QWidget *control :
         {static_cast<QWidget *>(segments), static_cast<QWidget *>(previous), static_cast<QWidget *>(next),
          static_cast<QWidget *>(today), static_cast<QWidget *>(sidebar->slotButton()), static_cast<QWidget *>(add)})
        control->setEnabled(on);
}

void CalendarPage::build()
{
    if (d->built)
        return;
    d->built = true;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    d->sidebar = makeCalendarSidebar(d->actions, this);
    d->sidebar->setFixedWidth(sidebarWidth);
    row->addWidget(d->sidebar);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(16, 12, 12, 0);
    box->setSpacing(8);
    row->addLayout(box, 1);
    buildHeader(box);
    d->banner = new Banner(this);
    d->banner->dismiss();
    box->addWidget(d->banner);
    d->outer = new QStackedWidget(this);
    d->stateView = new StateView(d->outer);
    d->stack = new QStackedWidget(d->outer);
    d->outer->addWidget(d->stateView);
    d->outer->addWidget(d->stack);
    box->addWidget(d->outer, 1);
    connectParts();
    retranslate();
    if (d->bannerError)
        d->banner->showError(*d->bannerError);
    showState();
}

void CalendarPage::buildHeader(QLayout *box)
{
    d->title = new Label(TextSize::Page, 600, Label::Tone::Text, this);
    d->title->setObjectName(u"calendarTitle"_s);
    d->previous = new IconButton(u"chevron-left"_s, this);
    d->next = new IconButton(u"chevron-right"_s, this);
    d->today = new QPushButton(this);
    d->today->setObjectName(u"calendarToday"_s);
    d->segments = new Segmented(this);
    d->segments->setObjectName(u"calendarSegments"_s);
    d->add = new PrimaryButton(u"plus"_s, this);
    d->add->setObjectName(u"calendarAdd"_s);
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(d->title);
    row->addSpacing(6);
    for (QWidget *step :
         {static_cast<QWidget *>(d->previous), static_cast<QWidget *>(d->today), static_cast<QWidget *>(d->next)})
        row->addWidget(step);
    box->addWidget(new CalendarHeader(place, d->segments, d->add, this));
}

void CalendarPage::connectParts()
{
    connect(d->segments, &Segmented::currentChanged, this, [this](int index) { showView(viewIds().value(index)); });
    connect(d->previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(d->next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(d->today, &QPushButton::clicked, this, [this] { showDate(d->actions.today()); });
    connect(d->add, &QPushButton::clicked, this, [this] { openQuickEvent(d->actions, this); });
    connect(d->sidebar, &CalendarSidebar::dateRequested, this, &CalendarPage::showDate);
    connect(d->sidebar, &CalendarSidebar::hiddenChanged, this, &CalendarPage::hiddenChanged);
    connect(d->sidebar, &CalendarSidebar::secondZoneRequested, this, &CalendarPage::secondZoneRequested);
    connect(d->stateView, &StateView::actionTriggered, this, &CalendarPage::stateActionTriggered);
    connect(d->banner, &Banner::actionTriggered, this, &CalendarPage::stateActionTriggered);
}

void CalendarPage::retranslate()
{
    d->segments->setSegments({tr("Day"), tr("Work week"), tr("Week"), tr("Month"), tr("List")});
    d->segments->setAccessibleName(tr("View"));
    d->previous->setName(tr("Earlier"));
    d->next->setName(tr("Later"));
    d->today->setText(tr("Today"));
    //: button with a plus sign: creates one
    d->add->setText(tr("Event"));
    d->add->setAccessibleName(tr("New event"));
    d->add->setToolTip(d->add->accessibleName());
    if (d->current)
        d->title->setText(d->current->rangeTitle());
}

QStringList CalendarPage::tourStops() const
{
    return viewIds() + QStringList{u"event"_s, u"slots"_s, u"sheet"_s, u"quick"_s};
}

void CalendarPage::showTourStop(const QString &stop)
{
    const QList<SheetDialog *> dialogs = window()->findChildren<SheetDialog *>();
    for (SheetDialog *dialog : dialogs)
        dialog->reject();
    if (viewIds().contains(stop)) {
        showView(stop);
        return;
    }
    showView(u"week"_s);
    if (stop == "slots"_L1) {
        d->actions.findSlot(tr("Budget review"), {}, 60);
        return;
    }
    if (stop == "quick"_L1) {
        openQuickEvent(d->actions, this, tr("Monday 2pm budget review 45min"));
        return;
    }
    const QDate today = d->actions.today();
    const QList<const CalendarEvent *> events = d->actions.book().between(today, today.addDays(6));
    const auto busiest = std::max_element(events.begin(), events.end(), [](const auto *a, const auto *b) {
        return a->attendees.size() < b->attendees.size();
    });
    if (busiest == events.end())
        return;
    if (stop == "event"_L1)
        openEvent((*busiest)->key());
    else
        d->actions.editEvent((*busiest)->key());
}
} // namespace atlas
