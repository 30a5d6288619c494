// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/mcpbrief.h"

#include "models/books/cashbook.h"
#include "models/brief/brief.h"
#include "models/brief/brieftext.h"
#include "models/brief/roleresources.h"
#include "models/calendar/calendarbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/files/drivebook.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"
#include "models/team/teambook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
/// Everything a brief is worked out from.
struct StoredBooks {
    DealBook deals;
    DirectoryBook directory;
    CashBook cash;
    DeliveryBook delivery;
    CalendarBook calendar;
    MailBook mail;
    TeamBook team;
    DriveBook files;
    bool isEmpty = true;
};

Task<Result<Done>> loadWork(const Connection *connection, std::shared_ptr<StoredBooks> books, QDate today)
{
    const Result<DealSnapshot> deals = co_await connection->deals().load();
    if (!deals)
        co_return fail(deals.error());
    books->deals.setSettings(deals->settings);
    books->deals.setSnapshot(*deals, today);
    const Result<DirectorySnapshot> directory = co_await connection->directory().load();
    if (!directory)
        co_return fail(directory.error());
    books->directory.setSnapshot(*directory);
    const Result<BooksSnapshot> cash = co_await connection->ledger().load();
    if (!cash)
        co_return fail(cash.error());
    books->cash.setSnapshot(*cash, today);
    const Result<ProjectsSnapshot> delivery = co_await connection->delivery().load();
    if (!delivery)
        co_return fail(delivery.error());
    books->delivery.setSnapshot(*delivery, today);
    books->isEmpty = !deals->readAt.isValid() && !cash->readAt.isValid() && !delivery->readAt.isValid();
    co_return Done{};
}

Task<Result<Done>> loadDay(const Connection *connection, std::shared_ptr<StoredBooks> books, QDateTime now)
{
    const Result<CalendarSnapshot> calendar = co_await connection->agenda().load();
    if (!calendar)
        co_return fail(calendar.error());
    books->calendar.setSnapshot(*calendar);
    const Result<MailSnapshot> mail = co_await connection->mailbox().load();
    if (!mail)
        co_return fail(mail.error());
    books->mail.setNow(now);
    books->mail.setSnapshot(*mail);
    const Result<CliqSnapshot> team = co_await connection->team().load();
    if (!team)
        co_return fail(team.error());
    books->team.setSnapshot(*team);
    const Result<DriveSnapshot> files = co_await connection->drive().load();
    if (!files)
        co_return fail(files.error());
    books->files.setSnapshot(*files);
    books->isEmpty = books->isEmpty && !calendar->readAt.isValid();
    co_return Done{};
}

/// The language of the program's words for as long as it lives.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &language)
        : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(language == "fr"_L1 ? QLocale::French : QLocale::English));
        if (m_words.load(u":/i18n/atlas_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_words);
    }
    ~SpokenLanguage()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    QLocale m_before;
    QTranslator m_words;
};

QString worded(const StoredBooks &books, const QString &role, const QString &language, const QDateTime &now,
               const QDate &today)
{
    const SpokenLanguage spoken(language);
    HomeSources sources;
    sources.deals = &books.deals;
    sources.directory = &books.directory;
    sources.cash = &books.cash;
    sources.delivery = &books.delivery;
    sources.calendar = &books.calendar;
    sources.mail = &books.mail;
    sources.team = &books.team;
    sources.files = &books.files;
    sources.now = now;
    sources.today = today;
    return briefMarkdown(briefPage(makeBrief(briefPlan(role), sources)));
}
} // namespace

StoredBrief::StoredBrief(const Connection *connection, const Clock &clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Task<Result<QString>> StoredBrief::brief(QString role, QString language)
{
    ensureRoleResources();
    const auto books = std::make_shared<StoredBooks>();
    const QDateTime now = m_clock.now();
    const QDate today = m_clock.today();
    if (m_connection) {
        if (const Result<Done> work = co_await loadWork(m_connection, books, today); !work)
            co_return fail(work.error());
        if (const Result<Done> day = co_await loadDay(m_connection, books, now); !day)
            co_return fail(day.error());
    }
    if (books->isEmpty)
        co_return fail(ErrorKind::NotFound, u"nothing_stored"_s,
                       u"Nothing has been read from Zoho yet: open Atlas once, or use the tools."_s);
    co_return worded(*books, role, language, now, today);
}
} // namespace atlas::ctl
