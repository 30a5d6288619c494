// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/crm/crmworld.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/crm/form/crminstantfield.h"
#include "ui/pages/crm/form/crmrecordsheet.h"
#include "ui/pages/pipeline/conflict/conflictcell.h"
#include "ui/pages/pipeline/conflict/conflictdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

namespace tst_crmediting
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

class TestCrmEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void aLeadIsCreatedOnceItsFieldsAreRight();
    void whatIsTypedStaysWhenRefused();
    void anEditIsSavedAndTakenBack();
    void twoEditorsAreShownSideBySide();
    void deletingAsksAndIsFinal();
    void aCallIsLogged();
    void aMeetingEndsAfterItBegins();
    void aTaskIsCompletedAndTakenBack();
    void aTaskAboutAnAccountSaysWhichModule();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestCrmEditing::aLeadIsCreatedOnceItsFieldsAreRight()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    world.page().showKind(DirectoryKind::Leads);
    world.click(u"crmAdd"_s);
    QVERIFY(world.waitForForm());
    world.click(u"crm.save"_s);
    CrmForm *form = world.child<CrmRecordSheet>()->form();
    QVERIFY(!form->fields().editor(u"Last_Name"_s)->problem().isEmpty());
    world.type(u"Last_Name"_s, u"Quandt"_s);
    world.type(u"Company"_s, u"Quandt Peinture"_s);
    world.type(u"Email"_s, u"no address"_s);
    world.click(u"crm.save"_s);
    QVERIFY(!form->fields().editor(u"Email"_s)->problem().isEmpty());
    QCOMPARE(world.takeWrites(), QStringList()); // nothing wrong was sent
    world.type(u"Email"_s, u"anna@quandt.example"_s);
    QCOMPARE(world.save(), QString());
    QCOMPARE(world.takeWrites(), QStringList{u"POST /crm/v8/Leads"_s});
    QTRY_COMPARE(world.panel().ref().module, u"Leads"_s);
    const Lead *lead = world.book.lead(world.panel().ref().id);
    QVERIFY(lead);
    QCOMPARE(lead->email, u"anna@quandt.example"_s);
    const CrmRef made = world.panel().ref();
    QVERIFY(world.history.undoLast()); // into the recycle bin
    QTRY_VERIFY_WITH_TIMEOUT(!world.book.lead(made.id), 20000);
    QCOMPARE(world.takeWrites(), QStringList{u"DELETE /crm/v8/Leads/"_s + made.id});
}

void TestCrmEditing::whatIsTypedStaysWhenRefused()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    world.controller->create(u"Accounts"_s);
    QVERIFY(world.waitForForm());
    world.type(u"Account_Name"_s, u"Fonderie Lassalle"_s);
    world.refuse("POST", u"/crm/v8/Accounts"_s);
    world.click(u"crm.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.child<QLabel>(u"sheet.problem"_s)->isVisible(), 20000);
    QCOMPARE(world.child<CrmRecordSheet>()->form()->values().value(u"Account_Name"_s).toString(),
             u"Fonderie Lassalle"_s);
    world.prompter.confirmed = false;
    world.click(u"sheet.cancel"_s);
    QVERIFY(world.hasSheet()); // it asked, and the person stayed
    QCOMPARE(world.prompter.asked.size(), 1);
    world.refuse({}, {});
    QCOMPARE(world.save(), QString());
    QCOMPARE(world.book.account(world.panel().ref().id)->name, u"Fonderie Lassalle"_s);
}

void TestCrmEditing::anEditIsSavedAndTakenBack()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const Contact before = world.book.snapshot().contacts.first();
    const CrmRef ref{u"Contacts"_s, before.id};
    world.controller->openRecord(ref.module, ref.id);
    world.click(u"crmEdit"_s);
    QVERIFY(world.waitForForm());
    world.type(u"Title"_s, u"Directrice des achats"_s);
    QCOMPARE(world.save(), QString());
    QCOMPARE(world.stored(ref, u"Title"_s).toString(), u"Directrice des achats"_s);
    QCOMPARE(world.book.contact(before.id)->title, u"Directrice des achats"_s);
    QVERIFY(world.history.undoLast());
    QTRY_COMPARE_WITH_TIMEOUT(world.book.contact(before.id)->title, before.title, 20000);
    QVERIFY(!world.history.undoLast());
}

void TestCrmEditing::twoEditorsAreShownSideBySide()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const CrmRef ref{u"Contacts"_s, world.book.snapshot().contacts.first().id};
    world.controller->openRecord(ref.module, ref.id);
    world.click(u"crmEdit"_s);
    QVERIFY(world.waitForForm());
    world.type(u"Title"_s, u"Mine"_s);
    QVERIFY(world.colleagueChanges(ref, {{u"Title"_s, u"Theirs"_s}}));
    static_cast<void>(world.takeWrites());
    world.click(u"crm.save"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.child<ConflictDialog>() != nullptr, 20000);
    QCOMPARE(world.takeWrites(), QStringList());
    QVERIFY(world.child<ConflictCell>(u"theirs_Title"_s)->text().contains(u"Theirs"_s));
    world.child<ConflictCell>(u"mine_Title"_s)->click();
    auto *dialog = world.child<ConflictDialog>();
    Q_EMIT dialog->saveChosen(dialog->choices().writeBase(), dialog->choices().toWrite());
    QTRY_VERIFY_WITH_TIMEOUT(!world.hasSheet(), 20000);
    QCOMPARE(world.stored(ref, u"Title"_s).toString(), u"Mine"_s);
}

void TestCrmEditing::deletingAsksAndIsFinal()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const CrmRef ref{u"Leads"_s, world.openLead()->id};
    world.controller->openRecord(ref.module, ref.id);
    world.prompter.confirmed = false;
    world.click(u"crmDelete"_s);
    QCOMPARE(world.takeWrites(), QStringList());
    QVERIFY(world.prompter.asked.first().contains(u"60"_s)); // the recycle bin is named
    world.prompter.confirmed = true;
    world.click(u"crmDelete"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!world.book.lead(ref.id), 20000);
    QCOMPARE(world.stored(ref, u"Last_Name"_s).toString(), u"<none>"_s);
    QVERIFY(!world.panel().isVisible());
    QVERIFY(!world.history.undoLast());
    QVERIFY(world.history.entries().first().why.contains(u"60"_s)); // and the person is told why
}

void TestCrmEditing::aCallIsLogged()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QString contactId = world.book.snapshot().contacts.first().id;
    world.controller->openRecord(u"Contacts"_s, contactId);
    Q_EMIT world.panel().activityRequested(u"Calls"_s,
                                           {{u"Who_Id"_s, QJsonObject{{u"id"_s, contactId}, {u"name"_s, u"x"_s}}}});
    QVERIFY(world.waitForForm());
    world.type(u"Subject"_s, u"Quote discussed"_s);
    world.type(u"Call_Duration"_s, u"ten minutes"_s);
    world.click(u"crm.save"_s);
    CrmForm *form = world.child<CrmRecordSheet>()->form();
    QVERIFY(!form->fields().editor(u"Call_Duration"_s)->problem().isEmpty());
    QCOMPARE(world.takeWrites(), QStringList());
    world.type(u"Call_Duration"_s, u"10:30"_s);
    QCOMPARE(world.save(), QString());
    const CrmRef made = world.panel().ref();
    QCOMPARE(made.module, u"Calls"_s);
    QCOMPARE(world.book.activity(made.id)->who.id, contactId);
    QVERIFY(world.book.activity(made.id)->isDone);
}

void TestCrmEditing::aMeetingEndsAfterItBegins()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    world.controller->create(u"Events"_s);
    QVERIFY(world.waitForForm());
    CrmForm *form = world.child<CrmRecordSheet>()->form();
    world.type(u"Event_Title"_s, u"Kick-off"_s);
    CrmInstantField *end = form->instant(u"End_DateTime"_s);
    QVERIFY(end);
    QCOMPARE(form->instant(u"Start_DateTime"_s)->instant().secsTo(end->instant()), 3600);
    const QDateTime right = end->instant();
    end->setValue(right.addDays(-2).toString(Qt::ISODate));
    world.click(u"crm.save"_s);
    QVERIFY(!end->problem().isEmpty());
    auto *day = world.child<DateField>(u"day_End_DateTime"_s);
    day->clear();
    world.click(u"crm.save"_s);
    QVERIFY(!end->problem().isEmpty());
    QCOMPARE(world.takeWrites(), QStringList());
    end->setValue(right.toString(Qt::ISODate));
    QCOMPARE(world.save(), QString());
    const CrmActivity *meeting = world.book.activity(world.panel().ref().id);
    QVERIFY(meeting);
    QCOMPARE(meeting->to, right.toUTC());
}

void TestCrmEditing::aTaskIsCompletedAndTakenBack()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QList<CrmActivity> &activities = world.book.snapshot().activities;
    const auto open = std::find_if(activities.cbegin(), activities.cend(), [](const CrmActivity &each) {
        return each.kind == CrmActivity::Kind::Task && !each.isDone;
    });
    QVERIFY(open != activities.cend());
    const CrmActivity task = *open;
    world.controller->openRecord(u"Tasks"_s, task.id);
    world.click(u"crmCompleteTask"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.book.activity(task.id)->isDone, 20000);
    QCOMPARE(world.stored({u"Tasks"_s, task.id}, u"Status"_s).toString(), u"Completed"_s);
    QVERIFY(!world.child<QAbstractButton>(u"crmCompleteTask"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!world.history.lastText().isEmpty(), 20000);
    QVERIFY(world.history.undoLast());
    QTRY_COMPARE_WITH_TIMEOUT(world.book.activity(task.id)->status, task.status, 20000);
}

void TestCrmEditing::aTaskAboutAnAccountSaysWhichModule()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const CrmAccount account = world.book.snapshot().accounts.first();
    world.controller->openRecord(u"Accounts"_s, account.id);
    const QJsonObject self{{u"id"_s, account.id}, {u"name"_s, account.name}};
    Q_EMIT world.panel().activityRequested(u"Tasks"_s, {{u"What_Id"_s, self}});
    QVERIFY(world.waitForForm());
    world.type(u"Subject"_s, u"Send the contract"_s);
    QCOMPARE(world.save(), QString());
    const CrmActivity *task = world.book.activity(world.panel().ref().id);
    QVERIFY(task);
    QCOMPARE(task->what.id, account.id);
    QCOMPARE(task->whatModule, u"Accounts"_s);
    QCOMPARE(task->due, QDate::currentDate());
}
} // namespace tst_crmediting

ATLAS_TEST(tst_crmediting::TestCrmEditing)
#include "tst_crmediting.moc"
