// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/crm/crmworld.h"
#include "ui/pages/common/entrylist.h"
#include "ui/pages/crm/bulk/crmbulksheet.h"

#include "ui/widgets/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace tst_crmmany
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

class TestCrmMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void manyAreChangedAndTakenBack();
    void refusalsAndConflictsAreListed();
    void nothingChangesWithoutAValue();
    void manyAreDeleted();

private:
    /// Opens the sheet for the first leads that are not converted; their ids.
    static QStringList open(CrmWorld &world, int count);
    static void choose(CrmWorld &world, const QString &field, int index);
    std::unique_ptr<Theme> m_theme;
};

QStringList TestCrmMany::open(CrmWorld &world, int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(world.openLead(i)->id);
    world.controller->actions().change(DirectoryKind::Leads, ids);
    const bool ready = QTest::qWaitFor(
        [&] {
            auto *field = world.child<QComboBox>(u"bulk.field"_s);
            return field && field->count() > 0;
        },
        20000);
    return ready ? ids : QStringList();
}

void TestCrmMany::choose(CrmWorld &world, const QString &field, int index)
{
    auto *fields = world.child<QComboBox>(u"bulk.field"_s);
    fields->setCurrentIndex(fields->findData(field));
    Q_EMIT fields->activated(fields->currentIndex());
    auto *value = world.child<QComboBox>(u"input_"_s + field);
    value->setCurrentIndex(index);
    Q_EMIT value->activated(index);
}

void TestCrmMany::manyAreChangedAndTakenBack()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QStringList ids = open(world, 3);
    QCOMPARE(ids.size(), 3);
    QHash<QString, QString> before;
    for (const QString &id : ids)
        before.insert(id, world.book.lead(id)->source);
    choose(world, u"Lead_Source"_s, 2);
    const QString wanted = world.child<QComboBox>(u"input_Lead_Source"_s)->currentData().toString();
    int differ = 0;
    for (const QString &id : ids)
        differ += before.value(id) != wanted ? 1 : 0;
    auto *list = world.child<EntryList>(u"bulk.list"_s);
    QCOMPARE(list->entries().size(), differ); // who, from what to what, before anything is written
    QCOMPARE(world.takeWrites(), QStringList());
    world.click(u"bulk.change"_s);
    auto *sheet = world.child<CrmBulkSheet>();
    QSignalSpy finished(&sheet->run(), &CrmBulkRun::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QCOMPARE(world.takeWrites().size(), differ);
    for (const QString &id : ids)
        QCOMPARE(world.book.lead(id)->source, wanted);
    QTRY_VERIFY(world.child<QPushButton>(u"bulk.undo"_s)->isVisible());
    world.click(u"bulk.undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30000);
    for (const QString &id : ids)
        QCOMPARE(world.book.lead(id)->source, before.value(id));
    QVERIFY(!world.child<QPushButton>(u"bulk.undo"_s)->isVisible());
}

void TestCrmMany::refusalsAndConflictsAreListed()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QStringList ids = open(world, 3);
    choose(world, u"Lead_Source"_s, 3);
    auto *sheet = world.child<CrmBulkSheet>();
    const QString wanted = world.child<QComboBox>(u"input_Lead_Source"_s)->currentData().toString();
    if (std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) { return world.book.lead(id)->source == wanted; }))
        choose(world, u"Lead_Source"_s, 4);
    const int planned = int(world.child<EntryList>(u"bulk.list"_s)->entries().size());
    QCOMPARE(planned, 3);
    const auto *others = world.child<QComboBox>(u"input_Lead_Source"_s);
    QVERIFY(world.colleagueChanges({u"Leads"_s, ids.at(0)}, {{u"Lead_Source"_s, others->itemData(1).toString()}}));
    world.refuse("PUT", u"/crm/v8/Leads/"_s + ids.at(1));
    QSignalSpy finished(&sheet->run(), &CrmBulkRun::finished);
    world.click(u"bulk.change"_s);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QCOMPARE(sheet->run().countOf(CrmBulkRow::Outcome::Conflict), 1);
    QCOMPARE(sheet->run().countOf(CrmBulkRow::Outcome::Refused), 1);
    QCOMPARE(sheet->run().countOf(CrmBulkRow::Outcome::Changed), 1);
    const QList<PanelEntry> shown = world.child<EntryList>(u"bulk.list"_s)->entries();
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown.at(0).tone, Label::Tone::Bad); // what needs a look comes first
    QVERIFY(!shown.at(0).note.isEmpty());
    QCOMPARE(sheet->run().undoSteps().size(), 1);
}

void TestCrmMany::nothingChangesWithoutAValue()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QStringList ids = open(world, 2);
    choose(world, u"Owner"_s, 0);
    auto *owner = world.child<QComboBox>(u"input_Owner"_s);
    owner->setCurrentIndex(owner->findData(world.book.lead(ids.first())->owner.id));
    Q_EMIT owner->activated(owner->currentIndex());
    const int differ = world.book.lead(ids.last())->owner.id == world.book.lead(ids.first())->owner.id ? 0 : 1;
    QCOMPARE(int(world.child<EntryList>(u"bulk.list"_s)->entries().size()), differ);
    QCOMPARE(world.child<QPushButton>(u"bulk.change"_s)->isEnabled(), differ > 0);
    QCOMPARE(world.takeWrites(), QStringList());
}

void TestCrmMany::manyAreDeleted()
{
    CrmWorld world;
    QVERIFY(world.showAndWait());
    const QList<CrmRef> refs{{u"Leads"_s, world.openLead(0)->id}, {u"Leads"_s, world.openLead(1)->id}};
    world.refuse("DELETE", u"/crm/v8/Leads/"_s + refs.first().id);
    world.controller->actions().remove(refs);
    QTRY_VERIFY_WITH_TIMEOUT(!world.book.lead(refs.last().id), 20000);
    QVERIFY(world.book.lead(refs.first().id)); // refused, and said so
    QTRY_VERIFY(world.page().banner().isVisible());
}
} // namespace tst_crmmany

ATLAS_TEST(tst_crmmany::TestCrmMany)
#include "tst_crmmany.moc"
