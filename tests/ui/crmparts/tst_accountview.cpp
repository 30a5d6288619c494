// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/bookfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/support/testprogram.h"
#include "tests/ui/crmparts/partsworld.h"
#include "ui/pages/crm/account/accountsectioncard.h"
#include "ui/pages/crm/account/accountview.h"
#include "ui/pages/crm/account/accountwords.h"
#include "ui/widgets/label.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_accountview
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// An account with seven deals, a contact and a late invoice.
struct AccountWorld : HomeWorld {
    AccountView view;
    AccountWorld()
    {
        readNothing();
        DirectorySnapshot snapshot = homeDirectory();
        CrmAccount account = crmAccountOf(u"9001"_s, u"Lumen SAS"_s);
        account.website = u"lumen.example"_s;
        account.industry = u"Media"_s;
        snapshot.accounts = {account};
        snapshot.contacts = {crmContactOf(u"501"_s, u"ana@lumen.example"_s, u"9001"_s)};
        directory.setSnapshot(snapshot);
        QList<Deal> list;
        for (int i = 0; i < 7; ++i) {
            Deal deal =
                dealOf(u"%1"_s.arg(i + 1), agencyPipeline().stages.first().actual, 100000, homeDay().addDays(10 + i));
            deal.account = {u"9001"_s, u"Lumen SAS"_s};
            list.append(deal);
        }
        setDeals(list);
        BooksSnapshot books = booksOf();
        Invoice late = invoiceOf(u"i1"_s, 1000, homeDay().addDays(-60), homeDay().addDays(-30));
        late.dealId = u"1"_s;
        books.invoices = {late};
        books.contacts = {customerOf(u"c1"_s, u"Lumen"_s)};
        setBooks(books);
        view.resize(1100, 900);
        view.openAccount(sources(), u"9001"_s, u"EUR"_s);
        view.show();
    }
    [[nodiscard]] AccountSectionCard *card(AccountSection::Kind kind) const
    {
        const QList<AccountSectionCard *> cards = view.findChildren<AccountSectionCard *>();
        for (AccountSectionCard *found : cards)
            if (found->kind() == kind)
                return found;
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return view.findChild<QPushButton *>(QString::fromLatin1(name));
    }
};
} // namespace

class TestAccountView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void everyControlHasAName();
    void rowsOpenTheirRecord();
    void allRowsWhenAskedFor();
    void whatCannotBeToldSaysWhy();
    void quickActions();
    void currenciesStayApart();
    void anAccountThatIsGone();
    void narrowAndWide();
    void cleanupTestCase() { m_theme.reset(); }

private:
    std::unique_ptr<Theme> m_theme;
};

void TestAccountView::everyControlHasAName()
{
    const AccountWorld world;
    QCOMPARE(unnamedControls(world.view), QStringList());
}

void TestAccountView::rowsOpenTheirRecord()
{
    const AccountWorld world;
    const QSignalSpy opened(&world.view, &AccountView::openRequested);
    auto *list = world.card(AccountSection::Kind::Invoices)->findChild<QListView *>(u"account.rows"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(opened.size(), 1);
    const auto row = opened.first().first().value<HomeRow>();
    QCOMPARE(row.kind, u"invoices"_s);
    QCOMPARE(row.id, u"i1"_s);
    QCOMPARE(row.app, App::Books);
}

void TestAccountView::allRowsWhenAskedFor()
{
    const AccountWorld world;
    const AccountSectionCard *deals = world.card(AccountSection::Kind::Deals);
    const auto *list = deals->findChild<QListView *>(u"account.rows"_s);
    auto *more = deals->findChild<QPushButton *>(u"account.more"_s);
    QCOMPARE(list->model()->rowCount(), 5);
    QVERIFY(more->isVisible());
    more->click();
    QCOMPARE(list->model()->rowCount(), 7);
    more->click();
    QCOMPARE(list->model()->rowCount(), 5);
    QVERIFY(!world.card(AccountSection::Kind::Contacts)->findChild<QPushButton *>(u"account.more"_s)->isVisible());
}

void TestAccountView::whatCannotBeToldSaysWhy()
{
    AccountWorld world;
    HomeSources sources = world.sources();
    sources.mail = nullptr;
    sources.cash = nullptr;
    world.view.refresh(sources, u"EUR"_s);
    const auto *empty = world.card(AccountSection::Kind::Mails)->findChild<Label *>(u"account.empty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->text(), accountwords::reason(u"never_read"_s));
    const FigureView::Content money = accountwords::figure(world.view.file().figures.at(1), u"EUR"_s, homeNow());
    QVERIFY(money.unavailable);
    QCOMPARE(money.number, u"n/a"_s);
    QVERIFY(!money.line.isEmpty());
}

void TestAccountView::quickActions()
{
    const AccountWorld world;
    const QSignalSpy deal(&world.view, &AccountView::newDealRequested);
    const QSignalSpy invoice(&world.view, &AccountView::newInvoiceRequested);
    const QSignalSpy mail(&world.view, &AccountView::mailRequested);
    const QSignalSpy meeting(&world.view, &AccountView::meetingRequested);
    const QSignalSpy site(&world.view, &AccountView::websiteRequested);
    for (const char *name :
         {"account.newDeal", "account.newInvoice", "account.mail", "account.meeting", "account.website"})
        world.button(name)->click();
    QCOMPARE(deal.value(0).value(0).toString(), u"9001"_s);
    QCOMPARE(invoice.value(0).value(1).toString(), u"c1"_s);
    QCOMPARE(mail.value(0).value(0).toStringList(), QStringList(u"ana@lumen.example"_s));
    QCOMPARE(meeting.size(), 1);
    QCOMPARE(site.value(0).value(0).toUrl().host(), u"lumen.example"_s);
}

void TestAccountView::currenciesStayApart()
{
    AccountFigure figure;
    figure.kind = AccountFigure::Kind::Pipeline;
    figure.money.add(Money(100000, u"EUR"_s));
    figure.money.add(Money(50000, u"USD"_s));
    const FigureView::Content content = accountwords::figure(figure, u"EUR"_s, homeNow());
    QVERIFY(content.number.contains(u'+'));
    QVERIFY(content.number.contains(u'€') && content.number.contains(u'$'));
}

void TestAccountView::anAccountThatIsGone()
{
    AccountWorld world;
    world.view.openAccount(world.sources(), u"4"_s, u"EUR"_s);
    QVERIFY(!world.button("account.newDeal")->isEnabled());
    for (const AccountSectionCard *card : world.view.findChildren<AccountSectionCard *>())
        QVERIFY(!card->isVisible());
}

void TestAccountView::narrowAndWide()
{
    AccountWorld world;
    const AccountSectionCard *deals = world.card(AccountSection::Kind::Deals);
    const AccountSectionCard *invoices = world.card(AccountSection::Kind::Invoices);
    QTRY_COMPARE(deals->y(), invoices->y());
    world.view.resize(600, 900);
    QTRY_VERIFY(invoices->y() > deals->y());
}
} // namespace tst_accountview

ATLAS_TEST(tst_accountview::TestAccountView)
#include "tst_accountview.moc"
