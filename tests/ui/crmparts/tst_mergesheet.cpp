// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/crmparts/partsworld.h"
#include "ui/pages/crm/merge/duplicatessheet.h"
#include "ui/pages/crm/merge/mergesheet.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_mergesheet
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Two contacts with one name and phone.
struct TwinWorld : PartsWorld {
    QString first, second;
    MergeDesk desk{connection->directory(), *merger, prompter};
    TwinWorld()
    {
        first = make(u"Contacts"_s, {{"Last_Name"_L1, u"Zweig"_s},
                                     {"First_Name"_L1, u"Nora"_s},
                                     {"Phone"_L1, u"+33 1 23 45 67 89"_s},
                                     {"Title"_L1, u"CFO"_s}});
        second = make(u"Contacts"_s, {{"Last_Name"_L1, u"Zweig"_s},
                                      {"First_Name"_L1, u"Nora"_s},
                                      {"Phone"_L1, u"0123456789"_s},
                                      {"Title"_L1, u"Head of finance"_s},
                                      {"Mobile"_L1, u"0611223344"_s}});
    }
    [[nodiscard]] QJsonObject contact(const QString &id) const
    {
        const Result<QJsonObject> read = QCoro::waitFor(connection->crm().record(u"Contacts"_s, id));
        return read ? *read : QJsonObject();
    }
};
} // namespace

class TestMergeSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosePreviewMergeUndo();
    void nothingWithoutConsent();
    void duplicatesAreListed();
};

void TestMergeSheet::choosePreviewMergeUndo()
{
    const TwinWorld world;
    QPointer<MergeSheet> sheet =
        new MergeSheet(world.desk, u"Contacts"_s, {world.first, world.second}, const_cast<QWidget *>(&world.window));
    sheet->present();
    auto *merge = sheet->findChild<QPushButton *>(u"merge.start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), 20'000);
    QCOMPARE(unnamedControls(*sheet), QStringList());
    const auto *writes = sheet->findChild<QListWidget *>(u"merge.writes"_s);
    QCOMPARE(writes->count(), 2); // the mobile, which the master has not got, and the deletion
    auto *other = sheet->findChild<QRadioButton *>(u"merge.Title."_s + world.second);
    QVERIFY(other);
    other->click();
    QCOMPARE(writes->count(), 3);
    const QSignalSpy merged(sheet, &MergeSheet::merged);
    merge->click();
    QTRY_COMPARE_WITH_TIMEOUT(merged.size(), 1, 20'000);
    const QJsonObject one = world.contact(world.first);
    QCOMPARE(one.value("Mobile"_L1).toString(), u"0611223344"_s);
    QCOMPARE(one.value("Title"_L1).toString(), u"Head of finance"_s);
    QVERIFY(world.contact(world.second).isEmpty());
    auto *undo = sheet->findChild<QPushButton *>(u"merge.undo"_s);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(merged.size(), 2, 20'000);
    QCOMPARE(world.contact(world.first).value("Title"_L1).toString(), u"CFO"_s);
    sheet->close();
}

void TestMergeSheet::nothingWithoutConsent()
{
    TwinWorld world;
    world.prompter.answer = false;
    QPointer<MergeSheet> sheet = new MergeSheet(world.desk, u"Contacts"_s, {world.first, world.second}, &world.window);
    sheet->present();
    auto *merge = sheet->findChild<QPushButton *>(u"merge.start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), 20'000);
    merge->click();
    QCOMPARE(world.prompter.asked.size(), 1);
    QVERIFY(!world.merger->isBusy());
    QVERIFY(!world.contact(world.second).isEmpty());
    sheet->close();
}

void TestMergeSheet::duplicatesAreListed()
{
    TwinWorld world;
    QVERIFY(QCoro::waitFor(world.connection->directory().refresh(Priority::User)));
    QPointer<DuplicatesSheet> sheet = new DuplicatesSheet(world.desk, &world.window);
    sheet->present();
    QCOMPARE(unnamedControls(*sheet), QStringList());
    const auto found = std::ranges::find_if(
        sheet->groups(), [&world](const DuplicateGroup &group) { return group.ids.contains(world.first); });
    QVERIFY(found != sheet->groups().end());
    QVERIFY(found->ids.contains(world.second));
    auto *table = sheet->findChild<QTableView *>(u"duplicates.groups"_s);
    table->setCurrentIndex(table->model()->index(int(found - sheet->groups().begin()), 0));
    sheet->findChild<QPushButton *>(u"duplicates.compare"_s)->click();
    auto *merging = world.window.findChild<MergeSheet *>(u"mergeSheet"_s);
    QVERIFY(merging);
    auto *merge = merging->findChild<QPushButton *>(u"merge.start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), 20'000);
    merging->close();
    sheet->close();
}
} // namespace tst_mergesheet

ATLAS_TEST(tst_mergesheet::TestMergeSheet)
#include "tst_mergesheet.moc"
