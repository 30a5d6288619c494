// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/homecontroller.h"

#include "models/books/cashbook.h"
#include "models/calendar/calendarbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/files/drivebook.h"
#include "models/home/homelists.h"
#include "models/home/homewants.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"
#include "models/team/teambook.h"
#include "ui/pages/home/brief/briefsheet.h"
#include "ui/pages/home/homegrid.h"
#include "ui/pages/home/homepage.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::chrono::milliseconds homeDelay{500};
constexpr int decisionsCounted = 99;
} // namespace

HomeController::HomeController(const HomeSources &sources, const Clock &clock, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_clock(clock)
    , m_page(new HomePage(settings))
    , m_currency(u"EUR"_s)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(homeDelay);
    m_minute.setInterval(std::chrono::minutes(1));
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_soon, &QTimer::timeout, this, &HomeController::refresh);
    connect(&m_minute, &QTimer::timeout, this, &HomeController::refresh);
    connect(m_page, &HomePage::periodChanged, this, &HomeController::refresh);
    connect(m_page, &HomePage::briefRequested, this, &HomeController::showBrief);
    connect(m_page, &HomePage::becameVisible, this, &HomeController::refresh);
    connect(m_page, &Page::refreshRequested, this, [this] { m_told.clear(); }); // what failed may be read now
    if (sources.deals) {
        connect(sources.deals, &DealBook::rebuilt, this, &HomeController::soon);
        connect(sources.deals, &DealBook::rowsChanged, this, &HomeController::soon);
    }
    if (sources.directory)
        connect(sources.directory, &DirectoryBook::changed, this, &HomeController::soon);
    if (sources.cash) {
        connect(sources.cash, &CashBook::booksChanged, this, &HomeController::soon);
        connect(sources.cash, &CashBook::forecastChanged, this, &HomeController::soon);
    }
    if (sources.delivery)
        connect(sources.delivery, &DeliveryBook::changed, this, &HomeController::soon);
    if (sources.calendar)
        connect(sources.calendar, &CalendarBook::changed, this, &HomeController::soon);
    if (sources.mail)
        connect(sources.mail, &MailBook::changed, this, &HomeController::soon);
    if (sources.team)
        connect(sources.team, &TeamBook::changed, this, &HomeController::soon);
    if (sources.files) {
        connect(sources.files, &DriveBook::changed, this, &HomeController::soon);
        connect(sources.files, &DriveBook::folderChanged, this, &HomeController::soon);
    }
}

HomeController::~HomeController()
{
    delete m_page;
}

HomePage *HomeController::page() const
{
    return m_page;
}

void HomeController::setRole(const QString &roleId)
{
    m_page->setRole(roleId);
    soon();
}

void HomeController::setTargets(const PipelineTargets &targets)
{
    m_sources.targets = targets;
    soon();
}

void HomeController::setHomeCurrency(const QString &currency)
{
    m_currency = currency;
    soon();
}

void HomeController::start()
{
    m_started = true;
    m_minute.start();
    refresh();
}

void HomeController::soon()
{
    if (!m_started || m_soon.isActive())
        return;
    // The first data are shown at once; what follows is gathered.
    m_soon.start(m_page && m_page->wasRefreshed() ? homeDelay : std::chrono::milliseconds(0));
}

void HomeController::askNow()
{
    m_sources.now = m_clock.now();
    m_sources.today = m_clock.today();
    m_sources.period = m_page->period();
}

HomeSources HomeController::sources()
{
    askNow();
    return m_sources;
}

void HomeController::showBrief()
{
    if (!m_page)
        return;
    askNow();
    auto *sheet = new BriefSheet(m_page);
    sheet->setSources(m_sources);
    sheet->setRole(m_page->role());
    connect(sheet, &BriefSheet::rowOpened, m_page, &HomePage::rowOpened);
    connect(m_page, &QObject::destroyed, sheet, &QDialog::reject); // the account is left: its books go
    sheet->present();
}

void HomeController::refresh()
{
    if (!m_started || !m_page || !m_page->isVisible())
        return;
    m_soon.stop();
    askNow();
    const bool isRead = (m_sources.deals && m_sources.deals->readAt().isValid()) ||
                        (m_sources.cash && m_sources.cash->books().readAt.isValid());
    const int decisions = homelists::decisionsWaiting(m_sources, decisionsCounted).total;
    m_page->refresh(m_sources, m_currency, decisions, isRead);
    tellWants();
}

void HomeController::tellWants()
{
    QStringList cards;
    for (const HomePlace &place : m_page->grid().places())
        cards.append(place.card);
    const HomeWants wants = homeWants(m_sources, cards);
    const auto news = [this](QStringList ids) {
        ids.removeIf([this](const QString &id) { return m_told.contains(id); });
        for (const QString &id : std::as_const(ids))
            m_told.insert(id);
        return ids;
    };
    if (const QStringList projects = news(wants.projectIds); !projects.isEmpty())
        Q_EMIT linksWanted(projects);
    const QStringList mail = news(wants.mailFolderIds);
    for (const QString &id : mail)
        Q_EMIT mailFolderWanted(id);
    const QStringList drive = news(wants.driveFolderIds);
    for (const QString &id : drive)
        Q_EMIT driveFolderWanted(id);
}
} // namespace atlas
