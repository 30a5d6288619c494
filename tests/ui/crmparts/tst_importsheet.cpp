// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/importtable.h"
#include "tests/support/testprogram.h"
#include "tests/ui/crmparts/partsworld.h"
#include "ui/pages/crm/import/importmapstep.h"
#include "ui/pages/crm/import/importpreviewmodel.h"
#include "ui/pages/crm/import/importrunstep.h"
#include "ui/pages/crm/import/importsheet.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace tst_importsheet
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct SheetWorld : PartsWorld {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"atlas.ini"_s), QSettings::IniFormat};
    QPointer<ImportSheet> sheet;

    void open()
    {
        const ImportDesk desk{connection->directory(), *importer, prompter, clock, settings};
        sheet = new ImportSheet(desk, u"Leads"_s, &window);
        sheet->present();
    }
    [[nodiscard]] QString file(const QByteArray &text) const
    {
        QFile csv(folder.filePath(u"leads.csv"_s));
        const bool written = csv.open(QIODevice::WriteOnly) && csv.write(text) == text.size();
        Q_ASSERT(written);
        return csv.fileName();
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return sheet->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ImportMapStep *map() const { return sheet->findChild<ImportMapStep *>(); }
    /// Until the second step is shown.
    [[nodiscard]] bool reachMapping() const
    {
        return QTest::qWaitFor([this] { return part<QPushButton>("import.start")->isVisible(); }, 20'000);
    }
    [[nodiscard]] bool reachEnd() const
    {
        return QTest::qWaitFor([this] { return importer->state() == ImportRunner::State::Finished; }, 20'000);
    }
    static void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
};

constexpr auto leads = "Prénom;Nom;Société;E-mail;Couleur\nLuis;Vega;Lot SA;luis@lot.example;red\n"
                       "Ana;Mora;Lot SA;wrong;blue\nInès;Roux;Lot SA;ines@lot.example;green\n";
} // namespace

class TestImportSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromFileToResult();
    void correctionsChangeTheCounts();
    void choicesAreRemembered();
    void whatIsLeftIsImportedAgain();
    void aFileThatCannotBeRead();
    void anUnfinishedImportIsOffered();
};

void TestImportSheet::fromFileToResult()
{
    SheetWorld world;
    world.open();
    QCOMPARE(unnamedControls(*world.sheet), QStringList());
    world.sheet->take(world.file(leads));
    QVERIFY(world.reachMapping());
    QCOMPARE(unnamedControls(*world.sheet), QStringList());
    QCOMPARE(world.map()->rules().mapping,
             QStringList({u"First_Name"_s, u"Last_Name"_s, u"Company"_s, u"Email"_s, QString()}));
    QCOMPARE(world.map()->plan().inserts, 2);
    QCOMPARE(world.map()->plan().refused, 1);
    const auto *preview = qobject_cast<ImportPreviewModel *>(world.part<QTableView>("import.preview")->model());
    QVERIFY(!preview->problemAt(1, 3).isEmpty());
    QVERIFY(preview->problemAt(0, 3).isEmpty());
    world.part<QPushButton>("import.start")->click();
    QVERIFY(world.reachEnd());
    QCOMPARE(world.importer->run().count(ImportItem::State::Created), 2);
    const QAbstractItemModel *results = world.part<QTableView>("import.results")->model();
    QCOMPARE(results->rowCount(), 3);
    QCOMPARE(results->index(1, 3).data().toString(), u"Email"_s);
    QVERIFY(!results->index(1, 4).data().toString().isEmpty());
    QTRY_VERIFY(std::ranges::any_of(world.connection->directory().snapshot().leads,
                                    [](const Lead &lead) { return lead.email == u"ines@lot.example"; }));
    world.sheet->close();
}

void TestImportSheet::correctionsChangeTheCounts()
{
    SheetWorld world;
    world.open();
    world.sheet->take(world.file(leads));
    QVERIFY(world.reachMapping());
    SheetWorld::choose(world.part<QComboBox>("import.field.3"), 0); // without the addresses nothing is wrong
    QCOMPARE(world.map()->plan().refused, 0);
    QCOMPARE(world.map()->plan().inserts, 3);
    SheetWorld::choose(world.part<QComboBox>("import.field.1"), 0); // but everybody needs a name
    QCOMPARE(world.map()->plan().inserts, 0);
    QVERIFY(!world.part<QPushButton>("import.start")->isEnabled());
    QVERIFY(world.part<Label>("import.warning")->isVisible());
    auto *separator = world.part<QComboBox>("import.separator");
    SheetWorld::choose(separator, separator->findData(QChar(u',')));
    QCOMPARE(world.map()->table().headers.size(), 1);
    QPointer<ImportSheet> sheet = world.sheet;
    sheet->close();
    QTRY_VERIFY(sheet.isNull());
}

void TestImportSheet::choicesAreRemembered()
{
    SheetWorld world;
    world.open();
    world.sheet->take(world.file(leads));
    QVERIFY(world.reachMapping());
    auto *colour = world.part<QComboBox>("import.field.4");
    SheetWorld::choose(colour, colour->findData(u"Description"_s));
    QCOMPARE(world.map()->rules().mapping.last(), u"Description"_s);
    world.part<QPushButton>("import.start")->click();
    QVERIFY(world.reachEnd());
    world.sheet->close();
    world.open();
    world.sheet->take(world.file(leads));
    QVERIFY(world.reachMapping());
    QCOMPARE(world.map()->rules().mapping.last(), u"Description"_s);
    QCOMPARE(world.map()->plan().skipped, 2); // they are there now
    world.sheet->close();
}

void TestImportSheet::whatIsLeftIsImportedAgain()
{
    SheetWorld world;
    world.open();
    world.sheet->take(world.file(leads));
    QVERIFY(world.reachMapping());
    world.part<QPushButton>("import.start")->click();
    QVERIFY(world.reachEnd());
    const QString path = world.folder.filePath(u"left.csv"_s);
    world.sheet->findChild<ImportRunStep *>()->exportTo(path);
    QFile left(path);
    QVERIFY(left.open(QIODevice::ReadOnly));
    const QByteArray bytes = left.readAll();
    const ImportTable table = importtable::read(bytes, importtable::guessFormat(bytes));
    QCOMPARE(table.headers.size(), 5);
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows.first().at(0), u"Ana"_s);
    world.sheet->close();
}

void TestImportSheet::aFileThatCannotBeRead()
{
    SheetWorld world;
    world.open();
    world.sheet->take(world.folder.filePath(u"nothing.csv"_s));
    QVERIFY(world.part<Label>("import.problem")->isVisible());
    world.sheet->take(world.file("only,a,head\n"));
    QTRY_VERIFY_WITH_TIMEOUT(world.part<Label>("import.problem")->text().contains(u"no rows"_s), 20'000);
    world.sheet->close();
}

void TestImportSheet::anUnfinishedImportIsOffered()
{
    SheetWorld world;
    ImportRun run;
    run.id = u"r"_s;
    run.module = u"Leads"_s;
    run.fileName = u"old.csv"_s;
    run.begunAt = world.clock.now();
    run.batches.append(ImportBatch());
    ImportItem item;
    item.record = {{"Last_Name"_L1, u"Left"_s}, {"Company"_L1, u"Behind"_s}};
    run.batches.first().items.append(item);
    ImportJournal journal(world.connection->store(), world.connection->account().id);
    QVERIFY(QCoro::waitFor(journal.begin(run)));
    world.open();
    auto *resume = world.part<QPushButton>("import.resume");
    QTRY_VERIFY(resume->isVisible());
    resume->click();
    QVERIFY(world.reachEnd());
    QCOMPARE(world.importer->run().count(ImportItem::State::Created), 1);
    world.sheet->close();
}
} // namespace tst_importsheet

ATLAS_TEST(tst_importsheet::TestImportSheet)
#include "tst_importsheet.moc"
