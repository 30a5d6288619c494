// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/calendarcontroller.h"

#include "models/crm/dealfilter.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/zonechoice.h"

#include <QSettings>
#include <QTimer>
#include <QTimeZone>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto unseenInterval = 15min; ///< between refreshes while nobody looks
} // namespace

CalendarController::CalendarController(CalendarRepository &repository, const Clock &clock, Prompter &prompter,
                                       QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_settings(settings)
    , m_settingsKey(u"calendar/%1/"_s.arg(repository.accountId()))
    , m_question(prompter)
    , m_actions(new CalendarActions(repository, m_book, prompter, m_question, clock, this))
    , m_page(new CalendarPage(*m_actions, settings, repository.accountId()))
    , m_timer(new QTimer(this))
    , m_reminderTimer(new QTimer(this))
    , m_remindedUntil(clock.now())
{
    m_timer->setInterval(2min);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    m_reminderTimer->setInterval(20s);
    connect(m_timer, &QTimer::timeout, this, &CalendarController::refreshIfDue);
    connect(m_reminderTimer, &QTimer::timeout, this, &CalendarController::remind);
    connect(&m_repository, &CalendarRepository::changed, this, [this](const CalendarSnapshot &snapshot) {
        m_book.setSnapshot(snapshot);
        showState();
    });
    connect(&m_repository, &CalendarRepository::refreshingChanged, this, &CalendarController::refreshingChanged);
    readSettings();
    connectPage();
}

CalendarController::~CalendarController()
{
    // While everything still stands: what was asked for ends now, then the page goes, which looks at the book.
    m_scope.cancel();
    delete m_page;
    delete m_actions;
}

CalendarPage *CalendarController::page() const
{
    return m_page;
}

void CalendarController::connectPage()
{
    connect(m_page, &Page::refreshRequested, this, qOverload<>(&CalendarController::refresh));
    connect(m_page, &CalendarPage::stateActionTriggered, this, &CalendarController::onStateAction);
    connect(m_page, &CalendarPage::becameVisible, this, &CalendarController::refreshIfDue);
    connect(m_page, &CalendarPage::secondZoneRequested, this, &CalendarController::chooseSecondZone);
    connect(m_page, &CalendarPage::hiddenChanged, this, [this](const QSet<QString> &uids) {
        m_settings.setValue(m_settingsKey + u"hidden"_s, QStringList(uids.cbegin(), uids.cend()));
        m_book.setHidden(uids);
    });
}

void CalendarController::readSettings()
{
    const QStringList hidden = m_settings.value(m_settingsKey + u"hidden"_s).toStringList();
    m_book.setHidden(QSet<QString>(hidden.cbegin(), hidden.cend()));
    const QByteArray zone = m_settings.value(m_settingsKey + u"secondZone"_s).toByteArray();
    m_book.setSecondZone(zone.isEmpty() ? QTimeZone() : QTimeZone(zone)); // an empty name would be UTC
}

void CalendarController::chooseSecondZone()
{
    const std::optional<QTimeZone> zone = askSecondZone(m_prompter, m_page, m_book.secondZone());
    if (!zone)
        return;
    m_settings.setValue(m_settingsKey + u"secondZone"_s, zone->isValid() ? zone->id() : QByteArray());
    m_book.setSecondZone(*zone);
}

void CalendarController::setToastHost(Toast *toast)
{
    m_actions->setToast(toast);
}

void CalendarController::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_timer->setInterval(interval);
    if (interval.count() == 0)
        m_timer->stop();
    else if (m_ready)
        m_timer->start();
}

void CalendarController::start()
{
    start(m_repository.load());
}

void CalendarController::start(Task<Result<CalendarSnapshot>> loading)
{
    QCoro::connect(std::move(loading), this, [this](const Result<CalendarSnapshot> &snapshot) { loaded(snapshot); });
}

void CalendarController::loaded(const Result<CalendarSnapshot> &snapshot)
{
    if (snapshot && snapshot->readAt.isValid())
        m_book.setSnapshot(*snapshot);
    m_ready = true;
    m_refreshedAt.reset();
    showState();
    if (m_timer->intervalAsDuration().count() > 0)
        m_timer->start();
    m_reminderTimer->start();
    refreshIfDue();
}

bool CalendarController::isLookedAt() const
{
    return m_page && m_page->isVisible() && !m_page->window()->isMinimized();
}

void CalendarController::refreshIfDue()
{
    if (!m_ready || !isLookedAt())
        return;
    const auto interval = m_timer->intervalAsDuration();
    // The timer is coarse: what is due within a twentieth of the interval is due now.
    const bool fresh =
        m_refreshedAt && (interval.count() == 0 || m_clock.monotonic() - *m_refreshedAt < interval * 19 / 20);
    if (!fresh)
        refresh(Priority::Background);
}

void CalendarController::refresh()
{
    refresh(Priority::User);
}

void CalendarController::refresh(Priority priority)
{
    if (m_refreshing || !m_ready)
        return;
    m_refreshing = true;
    m_refreshedAt = m_clock.monotonic();
    showState();
    QCoro::connect(m_repository.refresh(priority, m_scope.token()), this, [this](const Result<Done> &result) {
        m_refreshing = false;
        refreshed(result);
    });
}

void CalendarController::refreshed(const Result<Done> &result)
{
    m_error = result ? std::nullopt : std::optional(result.error());
    m_wasRead = m_wasRead || result.has_value();
    if (!m_page || (m_error && m_error->kind == ErrorKind::Cancelled))
        return;
    if (m_error && readAt().isValid())
        m_page->showBanner(errorText(*m_error));
    else if (m_bannerIsRefresh)
        m_page->dismissBanner();
    m_bannerIsRefresh = m_error.has_value();
    showState();
    Q_EMIT synced(readAt(), m_error);
}

void CalendarController::showState()
{
    if (!m_page)
        return;
    if (m_wasRead || !m_book.snapshot().calendars.isEmpty()) // no calendar at all is an answer too
        m_page->showData();
    else if (m_error && !m_refreshing)
        m_page->showError(errorText(*m_error));
    else
        m_page->showLoading();
}

void CalendarController::onStateAction()
{
    const ErrorText text = m_error ? errorText(*m_error) : ErrorText{};
    if (text.actionKind == ErrorText::Action::None || text.actionKind == ErrorText::Action::Retry)
        refresh();
    else
        Q_EMIT shellActionRequested(text.actionKind);
}

void CalendarController::remind()
{
    const QDateTime now = m_clock.now();
    const QList<DueReminder> due = remindersBetween(m_book, m_remindedUntil, now);
    m_remindedUntil = now;
    for (const DueReminder &reminder : due) {
        const CalendarEvent *event = m_book.event(reminder.eventKey);
        if (!event || m_book.timeOf(*event).to(m_book.zone()) <= now) // slept through
            continue;
        QString text = eventwording::when(m_book.timeOf(*event), m_book.zone(), m_book.today(now));
        if (!event->location.isEmpty())
            text += u" \u00b7 "_s + event->location;
        Q_EMIT reminderDue(event->title, text, reminder.eventKey);
    }
    refreshForReminders();
}

/// Somebody who never looks at the calendar is reminded too, of what was planned meanwhile as well.
void CalendarController::refreshForReminders()
{
    const bool old = !m_refreshedAt || m_clock.monotonic() - *m_refreshedAt >= unseenInterval;
    if (old && m_timer->intervalAsDuration().count() > 0)
        refresh(Priority::Background);
}

void CalendarController::openEvent(const QString &key)
{
    m_page->openEvent(key);
}

QList<CalendarHit> CalendarController::find(const QString &text, int limit) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<const CalendarEvent *> found;
    for (const CalendarEvent &event : m_book.snapshot().events) {
        const QString needle = foldForSearch(event.title + u'\n' + event.location);
        if (!words.isEmpty() &&
            std::all_of(words.cbegin(), words.cend(), [&needle](const QString &word) { return needle.contains(word); }))
            found.append(&event);
    }
    const QDateTime now = m_clock.now();
    // What is to come first, the nearest on top; then what has been, the latest on top.
    std::sort(found.begin(), found.end(), [&](const CalendarEvent *a, const CalendarEvent *b) {
        const QDateTime first = a->time.from(m_book.zone()), second = b->time.from(m_book.zone());
        if ((first >= now) != (second >= now))
            return first >= now;
        return first >= now ? first < second : first > second;
    });
    QList<CalendarHit> hits;
    for (const CalendarEvent *event : found.mid(0, limit))
        hits.append({event->key(), event->title, eventwording::when(event->time, m_book.zone(), m_book.today(now))});
    return hits;
}

QDateTime CalendarController::readAt() const
{
    return m_book.snapshot().readAt;
}
} // namespace atlas
