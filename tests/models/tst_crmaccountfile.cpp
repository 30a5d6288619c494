// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/accountfile.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/calendarfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/models/drivefixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/models/mailfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmaccountfile
{
using namespace Qt::Literals::StringLiterals;
using Kind = AccountSection::Kind;

namespace
{
const QString lumen = u"9001"_s;

AccountSection sectionOf(const AccountFile &file, Kind kind)
{
    for (const AccountSection &section : file.sections)
        if (section.kind == kind)
            return section;
    return {};
}

AccountFigure figureOf(const AccountFile &file, AccountFigure::Kind kind)
{
    for (const AccountFigure &figure : file.figures)
        if (figure.kind == kind)
            return figure;
    return {};
}

QStringList idsOf(const AccountFile &file, Kind kind)
{
    QStringList ids;
    const AccountSection section = sectionOf(file, kind);
    for (const HomeRow &row : section.list.rows)
        ids.append(row.id);
    return ids;
}

Deal lumenDeal(const QString &id, const QString &stage, qint64 minor, const QString &currency = u"EUR"_s)
{
    Deal deal = dealOf(id, stage, minor, homeDay().addDays(20), 0, currency);
    deal.account = {lumen, u"Lumen"_s};
    return deal;
}

void showDirectory(HomeWorld &world)
{
    DirectorySnapshot snapshot = homeDirectory();
    snapshot.accounts = {crmAccountOf(lumen, u"Lumen SAS"_s), crmAccountOf(u"9002"_s, u"Other"_s)};
    snapshot.contacts = {crmContactOf(u"501"_s, u"Ana@lumen.example"_s, lumen), crmContactOf(u"502"_s, {}, lumen),
                         crmContactOf(u"503"_s, u"x@other.example"_s, u"9002"_s)};
    snapshot.activities = {homeCall(u"701"_s, u"501"_s, homeNow().addDays(-2)),
                           homeCall(u"702"_s, u"503"_s, homeNow().addDays(-1))};
    world.directory.setSnapshot(snapshot);
}
} // namespace

/// Everything of an account, from the books of all apps.
class TestCrmAccountFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownAccount();
    void nothingWasRead();
    void dealsAndPipeline();
    void moneyByLink();
    void moneyByNameWhenNothingElseTells();
    void noCustomer();
    void projectsAndHours();
    void mailsOfItsContacts();
    void meetingsPastAndNext();
    void filesOfItsFolder();
    void peopleAndActivities();
    void lastTouch();
};

void TestCrmAccountFile::unknownAccount()
{
    HomeWorld world;
    world.readNothing();
    const AccountFile file = accountfile::make(world.sources(), u"1"_s);
    QVERIFY(file.account.id.isEmpty() && file.sections.isEmpty() && file.figures.isEmpty());
}

void TestCrmAccountFile::nothingWasRead()
{
    HomeWorld world;
    showDirectory(world);
    HomeSources sources = world.sources();
    sources.deals = nullptr;
    sources.cash = nullptr;
    const AccountFile file = accountfile::make(sources, lumen);
    QCOMPARE(file.sections.size(), 10);
    for (const Kind kind : {Kind::Deals, Kind::Invoices, Kind::Payments, Kind::Projects, Kind::Mails, Kind::Files,
                            Kind::NextMeetings, Kind::PastMeetings})
        QCOMPARE(sectionOf(file, kind).list.unavailable, u"never_read"_s);
    QCOMPARE(figureOf(file, AccountFigure::Kind::Pipeline).unavailable, u"never_read"_s);
    QCOMPARE(figureOf(file, AccountFigure::Kind::Receivable).unavailable, u"never_read"_s);
    QCOMPARE(figureOf(file, AccountFigure::Kind::Hours).unavailable, u"never_read"_s);
    QVERIFY(sectionOf(file, Kind::Contacts).list.unavailable.isEmpty());
}

void TestCrmAccountFile::dealsAndPipeline()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    const Pipeline pipeline = agencyPipeline();
    const QString open = pipeline.stages.first().actual;
    const auto won = std::ranges::find(pipeline.stages, StageOutcome::Won, &Stage::outcome);
    Deal other = dealOf(u"4"_s, open, 900000, homeDay());
    other.account = {u"9002"_s, u"Other"_s};
    world.setDeals({lumenDeal(u"1"_s, open, 100000), lumenDeal(u"2"_s, open, 50000, u"USD"_s),
                    lumenDeal(u"3"_s, won->actual, 700000), other});
    const AccountFile file = accountfile::make(world.sources(), lumen);
    const AccountFigure figure = figureOf(file, AccountFigure::Kind::Pipeline);
    QCOMPARE(figure.count, 2);
    QCOMPARE(figure.money.amounts(u"EUR"_s), QList<Money>({Money(100000, u"EUR"_s), Money(50000, u"USD"_s)}));
    QCOMPARE(sectionOf(file, Kind::Deals).list.total, 3);
    QCOMPARE(sectionOf(file, Kind::Deals).total, figure.money); // two currencies are never added
    QCOMPARE(idsOf(file, Kind::Deals).last(), u"3"_s);          // closed ones last
}

void TestCrmAccountFile::moneyByLink()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    world.setDeals({lumenDeal(u"1"_s, agencyPipeline().stages.first().actual, 100000)});
    BooksSnapshot books = booksOf();
    Invoice linked = invoiceOf(u"i1"_s, 1000, homeDay().addDays(-60), homeDay().addDays(-30));
    linked.dealId = u"1"_s;
    Invoice dollars = inDollars(invoiceOf(u"i2"_s, 300, homeDay(), homeDay().addDays(30)), u"1.1"_s);
    books.invoices = {linked, dollars, paidInvoice(u"i3"_s, 70, homeDay(), homeDay(), homeDay()),
                      invoiceOf(u"i4"_s, 5, homeDay(), homeDay(), u"c2"_s)};
    linked.number = books.invoices.first().number;
    books.customerPayments = {paymentOf(u"p1"_s, 70, homeDay(), linked.number)};
    books.customerPayments.first().contactId = u"c1"_s;
    books.contacts = {customerOf(u"c1"_s, u"Entirely different"_s), customerOf(u"c2"_s, u"Lumen"_s)};
    world.setBooks(books);
    const AccountFile file = accountfile::make(world.sources(), lumen);
    QCOMPARE(file.customerIds, QStringList(u"c1"_s));
    QVERIFY(!file.joinedByName);
    const AccountFigure figure = figureOf(file, AccountFigure::Kind::Receivable);
    QCOMPARE(figure.count, 2);
    QCOMPARE(figure.money.in(u"EUR"_s), euros(1000));
    QCOMPARE(figure.money.in(u"USD"_s), Money(30000, u"USD"_s));
    QCOMPARE(figure.part.in(u"EUR"_s), euros(1000));
    QVERIFY(figure.part.in(u"USD"_s).isZero());
    QCOMPARE(sectionOf(file, Kind::Invoices).list.total, 3);
    const HomeRow payment = sectionOf(file, Kind::Payments).list.rows.value(0);
    QCOMPARE(payment.kind, u"invoices"_s); // a payment opens its invoice
    QCOMPARE(payment.id, u"i1"_s);
}

void TestCrmAccountFile::moneyByNameWhenNothingElseTells()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    BooksSnapshot books = booksOf();
    books.contacts = {customerOf(u"c1"_s, u"LUMEN"_s), customerOf(u"c2"_s, u"Other"_s)};
    books.invoices = {invoiceOf(u"i1"_s, 1000, homeDay(), homeDay().addDays(30))};
    world.setBooks(books);
    const AccountFile file = accountfile::make(world.sources(), lumen);
    QCOMPARE(file.customerIds, QStringList(u"c1"_s));
    QVERIFY(file.joinedByName);
    QCOMPARE(idsOf(file, Kind::Invoices), QStringList(u"i1"_s));
}

void TestCrmAccountFile::noCustomer()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    const AccountFile file = accountfile::make(world.sources(), lumen);
    QCOMPARE(sectionOf(file, Kind::Invoices).list.unavailable, u"no_customer"_s);
    QCOMPARE(figureOf(file, AccountFigure::Kind::Receivable).unavailable, u"no_customer"_s);
}

void TestCrmAccountFile::projectsAndHours()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    Project ours = projectOf(u"p1"_s, u"Site"_s);
    ours.crmAccountId = lumen;
    ProjectsSnapshot delivery = deliveryOf({ours, projectOf(u"p2"_s, u"Else"_s)});
    TimeLog thisMonth = logOf(u"l1"_s, u"u1"_s, homeDay(), 90);
    TimeLog lastMonth = logOf(u"l2"_s, u"u1"_s, homeDay().addMonths(-1), 600);
    TimeLog foreign = logOf(u"l3"_s, u"u1"_s, homeDay(), 600);
    thisMonth.projectId = lastMonth.projectId = u"p1"_s;
    foreign.projectId = u"p2"_s;
    delivery.logs = {thisMonth, lastMonth, foreign};
    delivery.logMonths.clear();
    world.setDelivery(delivery);
    QCOMPARE(figureOf(accountfile::make(world.sources(), lumen), AccountFigure::Kind::Hours).unavailable,
             u"never_read"_s); // the month's hours were not read
    delivery.logMonths.insert(QDate(homeDay().year(), homeDay().month(), 1), homeNow());
    world.setDelivery(delivery);
    const AccountFile file = accountfile::make(world.sources(), lumen);
    QCOMPARE(idsOf(file, Kind::Projects), QStringList(u"p1"_s));
    QCOMPARE(figureOf(file, AccountFigure::Kind::Hours).minutes, 90);
}

void TestCrmAccountFile::mailsOfItsContacts()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    MailSnapshot mails = mailboxOf({mailOf(u"m1"_s, u"Offer"_s, u"ana@LUMEN.example"_s, 30),
                                    mailOf(u"m2"_s, u"Else"_s, u"x@other.example"_s, 3),
                                    sentMail(u"m3"_s, u"Re: Offer"_s, u"ana@lumen.example"_s, 2)});
    mails.readAt = homeNow();
    world.mail.setSnapshot(mails);
    QCOMPARE(idsOf(accountfile::make(world.sources(), lumen), Kind::Mails), QStringList({u"m3"_s, u"m1"_s}));
}

void TestCrmAccountFile::meetingsPastAndNext()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    QList<CalendarEvent> events;
    for (const int days : {-9, -2, 3, 1}) {
        CalendarEvent event = meetingOf(u"e%1"_s.arg(days), homeDay().addDays(days), 600, 660, QTimeZone::utc());
        event.attendees = {EventAttendee{u"ana@lumen.example"_s, {}, 0, true}};
        events.append(event);
    }
    CalendarEvent foreign = meetingOf(u"other"_s, homeDay().addDays(1), 600, 660, QTimeZone::utc());
    events.append(foreign);
    CalendarSnapshot snapshot = calendarsWith(events);
    snapshot.readAt = homeNow();
    showCalendar(world.calendar, snapshot, QTimeZone::utc());
    const AccountFile file = accountfile::make(world.sources(), lumen);
    QCOMPARE(idsOf(file, Kind::NextMeetings), QStringList({u"e1|"_s, u"e3|"_s}));
    QCOMPARE(idsOf(file, Kind::PastMeetings), QStringList({u"e-2|"_s, u"e-9|"_s}));
}

void TestCrmAccountFile::filesOfItsFolder()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    DriveSnapshot drive;
    drive.readAt = homeNow();
    DriveSpace space;
    space.id = u"s"_s;
    space.name = u"Clients"_s;
    drive.spaces = {space};
    drive.folders.insert(
        u"s"_s, driveListing(u"s"_s, {driveSubFolder(u"d1"_s, u"LUMEN"_s, 1), driveSubFolder(u"d2"_s, u"Other"_s, 1)}));
    drive.folders.insert(u"d1"_s, driveListing(u"d1"_s, {driveFile(u"f1"_s, u"Contract.pdf"_s)}));
    drive.folders.insert(u"d2"_s, driveListing(u"d2"_s, {driveFile(u"f2"_s, u"Else.pdf"_s)}));
    world.files.setSnapshot(drive);
    const QStringList ids = idsOf(accountfile::make(world.sources(), lumen), Kind::Files);
    QVERIFY(ids.contains(u"f1"_s) && ids.contains(u"d1"_s));
    QVERIFY(!ids.contains(u"f2"_s) && !ids.contains(u"d2"_s));
}

void TestCrmAccountFile::peopleAndActivities()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    const AccountFile file = accountfile::make(world.sources(), lumen);
    QCOMPARE(idsOf(file, Kind::Contacts), QStringList({u"501"_s, u"502"_s}));
    QCOMPARE(idsOf(file, Kind::Activities), QStringList(u"701"_s));
}

void TestCrmAccountFile::lastTouch()
{
    HomeWorld world;
    world.readNothing();
    showDirectory(world);
    const AccountFile file = accountfile::make(world.sources(), lumen);
    QCOMPARE(figureOf(file, AccountFigure::Kind::LastTouch).at, homeNow().addDays(-2));
    DirectorySnapshot snapshot = world.directory.snapshot();
    snapshot.activities.clear();
    world.directory.setSnapshot(snapshot);
    QCOMPARE(figureOf(accountfile::make(world.sources(), lumen), AccountFigure::Kind::LastTouch).unavailable,
             u"no_touch"_s);
}
} // namespace atlas::test::tst_crmaccountfile

ATLAS_TEST(atlas::test::tst_crmaccountfile::TestCrmAccountFile)
#include "tst_crmaccountfile.moc"
