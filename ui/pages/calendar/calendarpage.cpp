// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/calendarpageprivate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QStackedWidget>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

CalendarPage::CalendarPage(CalendarActions &actions, QSettings &settings, const QString &accountId, QWidget *parent)
    : Page(parent)
    , d(std::make_unique<Private>(actions, settings))
{
    setObjectName(u"calendarPage"_s);
    d->viewKey = u"calendar/%1/view"_s.arg(accountId);
    d->day = actions.today();
    connect(&actions, &CalendarActions::eventRequested, this, &CalendarPage::openEvent);
    connect(&actions, &CalendarActions::slotRequested, this, &CalendarPage::openSlots);
    connect(&actions, &CalendarActions::dayRequested, this, [this](const QDate &day) {
        showView(u"day"_s);
        showDate(day);
    });
    connect(&actions, &CalendarActions::newRequested, this, [this](const QString &uid, const EventChange &draft) {
        CalendarEvent base;
        base.title = draft.title.value_or(QString());
        base.location = draft.location.value_or(QString());
        base.description = draft.description.value_or(QString());
        base.rule = draft.rule.value_or(QString());
        base.time = draft.time.value_or(EventTime{});
        base.attendees = draft.attendees.value_or(QList<EventAttendee>{});
        openEventSheet(d->actions, this, uid, base);
    });
    connect(&actions, &CalendarActions::editRequested, this, [this](const QString &key) {
        if (const CalendarEvent *event = d->actions.book().event(key))
            openEventSheet(d->actions, this, event->calendarUid, *event);
    });
}

CalendarPage::~CalendarPage()
{
    delete d->panel; // lives in the shell's dock
}

QString CalendarPage::pageId() const
{
    return u"calendar"_s;
}

QString CalendarPage::title() const
{
    return tr("Calendar");
}

QString CalendarPage::iconName() const
{
    return u"calendar"_s;
}

QWidget *CalendarPage::panel()
{
    if (!d->panel) {
        d->panel = makeCalendarPanel(d->actions, this);
        d->panel->hide();
        connect(d->panel, &CalendarPanel::closed, this, &CalendarPage::closePanel);
    }
    return d->panel;
}

void CalendarPage::closePanel()
{
    const bool hadFocus = d->panel->isAncestorOf(QApplication::focusWidget());
    d->panel->hide();
    Q_EMIT panelVisibleChanged(false);
    if (hadFocus && d->current)
        d->current->setFocus(Qt::OtherFocusReason); // where the person came from
}

const QStringList &CalendarPage::viewIds()
{
    static const QStringList ids{u"day"_s, u"workweek"_s, u"week"_s, u"month"_s, u"agenda"_s};
    return ids;
}

CalendarView *CalendarPage::view(const QString &id)
{
    const QString known = viewIds().contains(id) ? id : u"week"_s;
    if (CalendarView *ready = d->views.value(known))
        return ready;
    CalendarView *made = known == "month"_L1    ? makeMonthView(d->actions, d->stack)
                         : known == "agenda"_L1 ? makeAgendaView(d->actions, d->stack)
                                                : makeHoursView(d->actions, known, d->stack);
    d->views.insert(known, made);
    d->stack->addWidget(made);
    connect(made, &CalendarView::rangeChanged, this, &CalendarPage::rangeMoved);
    return made;
}

void CalendarPage::showView(const QString &viewId)
{
    build();
    CalendarView *shown = view(viewId);
    d->current = shown;
    d->settings.setValue(d->viewKey, shown->viewId());
    d->segments->setCurrentIndex(int(viewIds().indexOf(shown->viewId())));
    shown->showDate(d->day);
    d->stack->setCurrentWidget(shown);
    rangeMoved();
}

QString CalendarPage::currentView() const
{
    return d->current ? d->current->viewId() : d->settings.value(d->viewKey, u"week"_s).toString();
}

void CalendarPage::showDate(const QDate &day)
{
    d->day = day;
    if (!d->current)
        return;
    d->current->showDate(day);
    rangeMoved();
}

QDate CalendarPage::date() const
{
    return d->day;
}

void CalendarPage::turn(int by)
{
    if (d->current)
        showDate(d->current->dateAfter(by));
}

void CalendarPage::rangeMoved()
{
    d->title->setText(d->current->rangeTitle());
    d->sidebar->showRange(d->current->firstDay(), d->current->lastDay());
    if (d->day < d->current->firstDay() || d->day > d->current->lastDay())
        d->day = d->current->firstDay();
    if (isVisible())
        d->actions.needRange(d->current->firstDay(), d->current->lastDay());
}

void CalendarPage::openEvent(const QString &key)
{
    const CalendarEvent *event = d->actions.book().event(key);
    if (!event)
        return;
    build();
    if (!d->current)
        showView(currentView());
    const QTimeZone zone = d->actions.book().zone();
    const QDate day = d->actions.book().timeOf(*event).from(zone).toTimeZone(zone).date();
    if (day < d->current->firstDay() || day > d->current->lastDay())
        showDate(day);
    d->current->selectEvent(key);
    QWidget *docked = panel();
    d->panel->openEvent(key);
    docked->show();
    Q_EMIT panelVisibleChanged(true);
}

void CalendarPage::openSlots(const QString &title, const QStringList &emails, int minutes)
{
    QWidget *docked = panel();
    d->panel->findSlot(title, emails, minutes);
    docked->show();
    Q_EMIT panelVisibleChanged(true);
}

void CalendarPage::showLoading()
{
    d->state = Private::State::Loading;
    showState();
}

void CalendarPage::showError(const ErrorText &error)
{
    d->error = error;
    d->state = Private::State::Error;
    showState();
}

void CalendarPage::showData()
{
    d->state = Private::State::Data;
    showState();
}

bool CalendarPage::showsData() const
{
    return d->state == Private::State::Data;
}

void CalendarPage::showState()
{
    if (!d->built)
        return;
    if (d->state == Private::State::Loading)
        d->stateView->showLoading(tr("Reading calendars\u2026"));
    else if (d->state == Private::State::Error)
        d->stateView->showError(d->error);
    else if (!d->current)
        showView(currentView());
    d->outer->setCurrentWidget(showsData() ? static_cast<QWidget *>(d->stack) : d->stateView);
    d->setToolsEnabled(showsData());
    update();
}

void CalendarPage::showBanner(const ErrorText &error)
{
    d->bannerError = error;
    if (d->built)
        d->banner->showError(error);
}

void CalendarPage::dismissBanner()
{
    d->bannerError.reset();
    if (d->built)
        d->banner->dismiss();
}

void CalendarPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d->built) {
        if (d->current)
            d->current->showDate(d->day); // a week begins with another day elsewhere
        retranslate();
        showState();
    }
}

void CalendarPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!d->dataPainted && d->built && showsData()) {
        d->dataPainted = true;
        // After this paint has reached the screen, not in the middle of it.
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
    }
}

void CalendarPage::showEvent(QShowEvent *event)
{
    build();
    Page::showEvent(event);
    Q_EMIT becameVisible();
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    // Letters only, without modifiers: a field that is typed in takes them first.
    const QHash<int, QString> letters{
        {Qt::Key_D, u"day"_s}, {Qt::Key_W, u"week"_s}, {Qt::Key_M, u"month"_s}, {Qt::Key_A, u"agenda"_s}};
    if (!showsData() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        Page::keyPressEvent(event);
        return;
    }
    if (letters.contains(event->key()))
        showView(letters.value(event->key()));
    else if (event->key() == Qt::Key_T)
        showDate(d->actions.today());
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        turn(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (event->key() == Qt::Key_N)
        openQuickEvent(d->actions, this);
    else if (event->key() == Qt::Key_Escape && d->panel && d->panel->isVisible())
        closePanel();
    else
        Page::keyPressEvent(event);
}
} // namespace atlas
