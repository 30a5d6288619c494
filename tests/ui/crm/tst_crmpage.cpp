// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/crm/crmworld.h"
#include "ui/pages/common/entrylist.h"
#include "ui/pages/crm/crmwords.h"
#include "ui/pages/crm/table/crmfilterrow.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

namespace tst_crmpage
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

class TestCrmPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void everyKindHasItsTable();
    void filtersNarrowAndAreRemembered();
    void dueChipsCountWhatIsDue();
    void severalAreSelectedAndCopied();
    void aContactTellsEverything();
    void anAccountLeadsToItsDealsAndPage();
    void aNoteIsWrittenAndStaysWhenRefused();
    void opensARecordTheBookLearnsOfLater();
    void sayingWhatMayNotBeRead();
    void withoutZohoThereIsAnError();
    void wordsAreEverywhere();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestCrmPage::everyKindHasItsTable()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    QCOMPARE(world.page().pageId(), u"crm"_s);
    for (const DirectoryKind kind : CrmWords::kinds()) {
        world.child<Segmented>(u"crmSwitch"_s)->setCurrentIndex(int(kind));
        world.page().showKind(kind);
        CrmView &view = world.page().view(kind);
        view.filters().clear();
        const int all = directorycells::sizeOf(directorycells::listOf(world.book.snapshot(), kind));
        QVERIFY2(all > 0, qPrintable(CrmWords::kindId(kind)));
        QTRY_COMPARE(view.model().rowCount(), all);
        QTRY_VERIFY(view.table().isVisible());
        QTRY_COMPARE(view.findChild<QLabel *>(u"crmCount"_s)->text(), CrmWords::count(kind, all));
    }
    QVERIFY(world.page().showsData());
    // Open deals of the accounts, which are not part of the directory.
    CrmView &accounts = world.page().view(DirectoryKind::Accounts);
    const int section = accounts.model().sectionOf(DirectoryColumn::OpenDeals);
    QTRY_VERIFY(accounts.model().index(0, section).data().isValid());
}

void TestCrmPage::filtersNarrowAndAreRemembered()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    world.page().showKind(DirectoryKind::Leads);
    CrmView &view = world.page().view(DirectoryKind::Leads);
    const Lead lead = *world.openLead();
    auto *status = view.findChild<FilterButton *>(u"crmFilter_status"_s);
    status->setCurrentId(lead.status);
    Q_EMIT status->choiceChanged(lead.status);
    const auto same = std::count_if(world.book.snapshot().leads.cbegin(), world.book.snapshot().leads.cend(),
                                    [&](const Lead &other) { return !other.converted && other.status == lead.status; });
    QCOMPARE(view.model().rowCount(), int(same));
    auto *search = view.findChild<QLineEdit *>(u"crmSearch"_s);
    QTest::keyClicks(search, u"zzzz no such lead"_s);
    QCOMPARE(view.model().rowCount(), 0);
    const auto *state = view.findChild<StateView *>(u"crmState"_s);
    QTRY_VERIFY(state->isVisible());
    search->clear();
    QCOMPARE(view.model().rowCount(), int(same));

    world.restart();
    world.controller->start();
    CrmView &again = world.page().view(DirectoryKind::Leads);
    QCOMPARE(again.filters().filter().status, lead.status);
    QCOMPARE(again.model().rowCount(), int(same));
    again.filters().clear();
    QCOMPARE(again.model().rowCount(), int(world.book.snapshot().leads.size()));
}

void TestCrmPage::dueChipsCountWhatIsDue()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    world.page().showKind(DirectoryKind::Activities);
    CrmView &view = world.page().view(DirectoryKind::Activities);
    const QDate today = QDate::currentDate();
    for (const auto due : {DirectoryDue::Overdue, DirectoryDue::Today, DirectoryDue::ThisWeek}) {
        view.filters().setDue(due);
        int wanted = 0;
        for (const CrmActivity &each : world.book.snapshot().activities) {
            const QDate day = each.kind == CrmActivity::Kind::Task ? each.due : each.from.toLocalTime().date();
            const bool late = day < today, now = day == today;
            const bool week = day >= today && day.weekNumber() == today.weekNumber() && today.daysTo(day) < 7;
            const bool is = due == DirectoryDue::Overdue ? late : due == DirectoryDue::Today ? now : week;
            wanted += !each.isDone && day.isValid() && is ? 1 : 0;
        }
        QCOMPARE(view.model().rowCount(), wanted);
    }
    view.filters().setDue(DirectoryDue::Any);
}

void TestCrmPage::severalAreSelectedAndCopied()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    world.page().showKind(DirectoryKind::Contacts);
    CrmView &view = world.page().view(DirectoryKind::Contacts);
    QSignalSpy merged(&world.page(), &CrmPage::mergeRequested);
    view.table().selectionModel()->select(
        QItemSelection(view.model().index(0, 0), view.model().index(2, view.model().columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    QCOMPARE(view.selectedIds().size(), 3);
    auto *merge = view.findChild<QAbstractButton *>(u"crmMerge"_s);
    QTRY_VERIFY(merge->isVisible());
    merge->click();
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged.first().at(0).toString(), u"Contacts"_s);
    QCOMPARE(merged.first().at(1).toStringList(), view.selectedIds());
    view.findChild<QAbstractButton *>(u"crmCopy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
    QSignalSpy imported(&world.page(), &CrmPage::importRequested);
    world.click(u"crmImport"_s);
    QCOMPARE(imported.first().first().toString(), u"Contacts"_s);
}

void TestCrmPage::aContactTellsEverything()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    QUrl opened;
    world.controller->setLinkOpener([&opened](const QUrl &url) { opened = url; });
    world.controller->setMailSource([](const QString &) { return CrmMailCount{12, 4, {}}; });
    const QList<Contact> &contacts = world.book.snapshot().contacts;
    const auto found = std::find_if(contacts.cbegin(), contacts.cend(), [](const Contact &each) {
        return !each.email.isEmpty() && !each.phone.isEmpty() && !each.account.id.isEmpty();
    });
    QVERIFY(found != contacts.cend());
    const Contact contact = *found;
    world.controller->openRecord(u"Contacts"_s, contact.id);
    QCOMPARE(world.panel().ref(), (CrmRef{u"Contacts"_s, contact.id}));
    QVERIFY(world.panel().isVisible());
    QCOMPARE(world.child<QLabel>(u"panelTitle"_s)->text(),
             QString(contact.firstName + u' ' + contact.lastName).trimmed());
    const auto *about = world.panel().findChild<EntryList *>(u"crmAbout"_s);
    QCOMPARE(about->entries().first().id, contact.account.id);
    QSignalSpy mail(world.controller.get(), &CrmController::composeRequested);
    world.click(u"crmMail"_s);
    QCOMPARE(mail.first().first().toString(), contact.email);
    world.click(u"crmCall"_s);
    QCOMPARE(opened.scheme(), u"tel"_s);
    QVERIFY(!opened.path().contains(u' '));
    const auto *figures = world.panel().findChild<EntryList *>(u"crmFigures"_s);
    QCOMPARE(figures->entries().first().amount, u"12"_s);
    QVERIFY(world.panel().cardText().contains(contact.email));
    // From the contact to its account.
    Q_EMIT const_cast<EntryList *>(about)->opened(about->entries().first().viewId, about->entries().first().id);
    QCOMPARE(world.panel().ref(), (CrmRef{u"Accounts"_s, contact.account.id}));
    QCOMPARE(world.page().kind(), DirectoryKind::Accounts);
}

void TestCrmPage::anAccountLeadsToItsDealsAndPage()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const DealRow &row = world.deals.rows().first();
    QVERIFY(world.book.account(row.deal.account.id));
    world.controller->openRecord(u"Accounts"_s, row.deal.account.id);
    auto *deals = world.panel().findChild<EntryList *>(u"crmDeals"_s);
    QVERIFY(!deals->entries().isEmpty());
    QSignalSpy asked(world.controller.get(), &CrmController::dealRequested);
    Q_EMIT deals->opened(deals->entries().first().viewId, deals->entries().first().id);
    QCOMPARE(asked.first().first().toString(), deals->entries().first().id);
    QSignalSpy page(&world.page(), &CrmPage::accountPageRequested);
    world.click(u"crmAccountPage"_s);
    QCOMPARE(page.first().first().toString(), row.deal.account.id);
    const auto *contacts = world.panel().findChild<EntryList *>(u"crmContacts"_s);
    QCOMPARE(contacts->entries().size(), world.book.contactsOf(row.deal.account.id).size());
}

void TestCrmPage::aNoteIsWrittenAndStaysWhenRefused()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QString id = world.openLead()->id;
    world.controller->openRecord(u"Leads"_s, id);
    auto *edit = world.panel().findChild<QPlainTextEdit *>(u"noteEdit"_s);
    edit->setPlainText(u"Called back, wants a quote"_s);
    world.refuse("POST", u"/crm/v8/Leads/"_s + id + u"/Notes"_s);
    world.click(u"noteAdd"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.child<QAbstractButton>(u"noteAdd"_s)->isEnabled(), 20000);
    QCOMPARE(edit->toPlainText(), u"Called back, wants a quote"_s);
    world.refuse({}, {});
    world.click(u"noteAdd"_s);
    QTRY_COMPARE_WITH_TIMEOUT(edit->toPlainText(), QString(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QList<QLabel *> labels = world.panel().notes().findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->text().contains(u"Called back, wants a quote"_s);
            });
        }(),
        20000);
}

void TestCrmPage::opensARecordTheBookLearnsOfLater()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QJsonObject record{{u"Last_Name"_s, u"Quandt"_s}, {u"Company"_s, u"Later & Co"_s}};
    const Result<QJsonObject> made = QCoro::waitFor(world.connection->crm().create(u"Leads"_s, record));
    QVERIFY(made);
    const QString id = made->value(u"id"_s).toString();
    QVERIFY(!world.book.lead(id));
    world.controller->openRecord(u"Leads"_s, id);
    QTRY_COMPARE_WITH_TIMEOUT(world.panel().ref(), (CrmRef{u"Leads"_s, id}), 20000);
}

void TestCrmPage::sayingWhatMayNotBeRead()
{
    CrmWorld world;
    world.refuse("GET", u"/crm/v8/Campaigns"_s);
    QVERIFY(world.showAndWait());
    world.page().showKind(DirectoryKind::Campaigns);
    QTRY_VERIFY(world.page().view(DirectoryKind::Campaigns).findChild<StateView *>(u"crmState"_s)->isVisible());
    QVERIFY(world.child<QLabel>(u"crmSubtitle"_s)->text().contains(CrmWords::plural(DirectoryKind::Campaigns)));
    world.page().showKind(DirectoryKind::Leads);
    QTRY_VERIFY(world.page().view(DirectoryKind::Leads).table().isVisible());
}

void TestCrmPage::withoutZohoThereIsAnError()
{
    CrmWorld world;
    world.server->stop();
    QSignalSpy synced(world.controller.get(), &CrmController::synced);
    world.window.show();
    world.controller->start();
    QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 60000);
    QVERIFY(!world.page().showsData());
    const auto *action = world.page().view(DirectoryKind::Leads).findChild<QAbstractButton *>(u"state.action"_s);
    QTRY_VERIFY(action->isVisible());
}

void TestCrmPage::wordsAreEverywhere()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    for (const DirectoryKind kind : CrmWords::kinds()) {
        world.page().showTourStop(CrmWords::kindId(kind));
        const QList<QAbstractButton *> buttons = world.window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const bool named =
                !button->text().isEmpty() || !button->accessibleName().isEmpty() || !button->toolTip().isEmpty();
            QVERIFY2(named || !button->isVisible() || button->inherits("QHeaderView") ||
                         qobject_cast<QTableView *>(button->parentWidget()),
                     qPrintable(button->objectName() + QLatin1StringView(button->metaObject()->className())));
        }
        QVERIFY(!world.page().view(kind).table().accessibleName().isEmpty());
    }
}
} // namespace tst_crmpage

ATLAS_TEST(tst_crmpage::TestCrmPage)
#include "tst_crmpage.moc"
