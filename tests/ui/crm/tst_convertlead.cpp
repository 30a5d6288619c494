// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/crm/crmworld.h"
#include "ui/pages/common/entrylist.h"
#include "ui/pages/crm/convert/convertleadsheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_convertlead
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

class TestConvertLead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void becomesAnAccountAContactAndADeal();
    void usesTheAccountThatIsThere();
    void aWrongDealIsNotSent();
    void somebodyWasFaster();

private:
    /// A lead of that company, known to the book.
    static QString lead(CrmWorld &world, const QString &company, const QString &address);
    static QList<PanelEntry> entries(const CrmWorld &world);
    std::unique_ptr<Theme> m_theme;
};

QString TestConvertLead::lead(CrmWorld &world, const QString &company, const QString &address)
{
    const QJsonObject record{
        {u"First_Name"_s, u"Anna"_s}, {u"Last_Name"_s, u"Quandt"_s}, {u"Company"_s, company}, {u"Email"_s, address}};
    const Result<QJsonObject> made = QCoro::waitFor(world.connection->directory().create(u"Leads"_s, record));
    return made ? made->value(u"id"_s).toString() : QString();
}

QList<PanelEntry> TestConvertLead::entries(const CrmWorld &world)
{
    return world.child<EntryList>(u"convert.preview"_s)->entries();
}

void TestConvertLead::becomesAnAccountAContactAndADeal()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QString id = lead(world, u"Quandt Peinture"_s, u"anna@quandt.example"_s);
    world.controller->openRecord(u"Leads"_s, id);
    world.click(u"crmConvert"_s);
    QCOMPARE(entries(world).size(), 2);
    world.child<QCheckBox>(u"convert.withDeal"_s)->click();
    world.type(u"Amount"_s, u"12000"_s);
    QCOMPARE(entries(world).size(), 3);
    QVERIFY(entries(world).last().amount.contains(u"12"_s));
    QSignalSpy deal(world.controller.get(), &CrmController::dealCreated);
    static_cast<void>(world.takeWrites());
    world.click(u"convert.run"_s);
    QTRY_COMPARE_WITH_TIMEOUT(deal.size(), 1, 20000);
    QCOMPARE(world.takeWrites(), QStringList{u"POST /crm/v8/Leads/"_s + id + u"/actions/convert"_s});
    QVERIFY(world.book.lead(id)->converted);
    QCOMPARE(entries(world).size(), 3);
    const QString dealId = deal.first().first().toString();
    QCOMPARE(world.stored({u"Deals"_s, dealId}, u"Amount"_s).toDouble(), 12000.0);
    // From the result to the account it became.
    const PanelEntry account = entries(world).first();
    QCOMPARE(account.viewId, u"Accounts"_s);
    Q_EMIT world.child<EntryList>(u"convert.preview"_s)->opened(account.viewId, account.id);
    QTRY_COMPARE(world.panel().ref(), (CrmRef{u"Accounts"_s, account.id}));
    QCOMPARE(world.book.account(account.id)->name, u"Quandt Peinture"_s);
    // The lead says what it became.
    world.controller->openRecord(u"Leads"_s, id);
    const auto *about = world.panel().findChild<EntryList *>(u"crmAbout"_s);
    QTRY_COMPARE_WITH_TIMEOUT(about->entries().size(), 3, 20000);
    QVERIFY(!world.child<QPushButton>(u"crmConvert"_s)->isVisible());
    QVERIFY(!world.child<QPushButton>(u"crmEdit"_s)->isEnabled());
}

void TestConvertLead::usesTheAccountThatIsThere()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const CrmAccount account = world.book.snapshot().accounts.first();
    const QString id = lead(world, account.name.toUpper() + u" SAS"_s, u"anna@quandt.example"_s);
    const qsizetype accounts = world.book.snapshot().accounts.size();
    world.controller->actions().convert(id);
    auto *choice = world.child<QComboBox>(u"convert.account"_s);
    QCOMPARE(choice->currentData().toString(), account.id); // the one of the same name is offered first
    world.click(u"convert.run"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.book.lead(id)->converted, 20000);
    QTRY_COMPARE(entries(world).first().id, account.id);
    QCOMPARE(world.book.snapshot().accounts.size(), accounts);
    QCOMPARE(world.book.contact(entries(world).last().id)->account.id, account.id);
}

void TestConvertLead::aWrongDealIsNotSent()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QString id = lead(world, u"Quandt Peinture"_s, u"anna@quandt.example"_s);
    world.controller->actions().convert(id);
    world.child<QCheckBox>(u"convert.withDeal"_s)->click();
    world.type(u"Closing_Date"_s, u"soon"_s);
    static_cast<void>(world.takeWrites());
    world.click(u"convert.run"_s);
    auto *sheet = world.child<ConvertLeadSheet>();
    QVERIFY(!sheet->dealForm().editor(u"Closing_Date"_s)->problem().isEmpty());
    auto *account = world.child<QComboBox>(u"convert.account"_s);
    account->setCurrentIndex(account->count() - 1); // another one, not chosen yet
    Q_EMIT account->activated(account->currentIndex());
    world.click(u"convert.run"_s);
    QCOMPARE(world.takeWrites(), QStringList());
    QVERIFY(!world.book.lead(id)->converted);
}

void TestConvertLead::somebodyWasFaster()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QString id = lead(world, u"Quandt Peinture"_s, u"anna@quandt.example"_s);
    world.controller->actions().convert(id);
    QVERIFY(QCoro::waitFor(world.connection->crm().convertLead(id, {})));
    world.click(u"convert.run"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!entries(world).isEmpty() && !entries(world).first().id.isEmpty(), 20000);
    QCOMPARE(entries(world).first().viewId, u"Accounts"_s);
    QVERIFY(!world.child<QPushButton>(u"convert.run"_s)->isVisible());
}
} // namespace tst_convertlead

ATLAS_TEST(tst_convertlead::TestConvertLead)
#include "tst_convertlead.moc"
