// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/verbs/verbsworld.h"
#include "tests/ui/crmparts/partsworld.h"

#include "models/home/homesources.h"
#include "models/verbs/dealverbs.h"
#include "models/verbs/wordverbs.h"
#include "tests/support/testprogram.h"
#include "ui/pages/verbs/verbsheet.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_verbsheet
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct SheetWorld : VerbsWorld {
    PartsPrompter prompter;
    QWidget window;
    QPointer<VerbSheet> sheet;

    explicit SheetWorld(const QByteArray &faults = {})
        : VerbsWorld(faults)
    {
        window.resize(1200, 900);
        window.show();
    }
    void show(const verbs::Form &form)
    {
        sheet = new VerbSheet(*runner, prompter, form, &window);
        sheet->present();
    }
    [[nodiscard]] verbs::Form invoiceForm() const
    {
        Deal deal;
        deal.id = firstId(u"Deals"_s);
        deal.name = u"New site"_s;
        deal.account = {u"77"_s, u"Lumen Conseil"_s};
        return verbs::documentOfDeal(HomeSources(), deal, false, QDate(2026, 11, 23));
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return sheet->findChild<T *>(name);
    }
    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }
    void press(const QString &name) const
    {
        auto *button = part<QPushButton>(name);
        QVERIFY(button && button->isVisibleTo(sheet));
        button->click();
    }
};
} // namespace

/// The sheet of a verb, against the stand-in over HTTP.
class TestVerbSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void showsEveryWriteAndWritesNothing();
    void asksForWhatIsMissing();
    void writesTellsAndTakesBack();
    void stopsInTheMiddle();
    void warnsOfTheFirst();
    void noteOfADeal();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestVerbSheet::showsEveryWriteAndWritesNothing()
{
    SheetWorld world;
    const qsizetype before = world.booksRows(BooksKind::Invoice).size();
    world.show(world.invoiceForm());
    world.part<QLineEdit>(u"verb.rate"_s)->setFocus();
    QTest::keyClicks(world.part<QLineEdit>(u"verb.rate"_s), u"1 250,50"_s);
    const QString texts = world.texts();
    QVERIFY2(texts.contains(u"new customer “Lumen Conseil”"_s), qPrintable(texts));
    QVERIFY(texts.contains(u"new draft invoice “New site”"_s));
    QVERIFY(texts.contains(u"1250.50"_s));
    QVERIFY(!texts.contains(u"{customer.id}"_s));
    QCOMPARE(unnamedControls(*world.sheet), QStringList());
    QCOMPARE(world.booksRows(BooksKind::Invoice).size(), before);
    world.sheet->reject();
    QCOMPARE(world.prompter.asked.size(), 1); // something was typed
}

void TestVerbSheet::asksForWhatIsMissing()
{
    SheetWorld world;
    world.show(world.invoiceForm());
    world.press(u"verb.run"_s);
    QVERIFY(!world.sheet->isBusy());
    QVERIFY(world.texts().contains(u"This must be filled in."_s));
}

void TestVerbSheet::writesTellsAndTakesBack()
{
    SheetWorld world;
    world.show(world.invoiceForm());
    QTest::keyClicks(world.part<QLineEdit>(u"verb.rate"_s), u"1250"_s);
    QSignalSpy done(world.sheet, &VerbSheet::ran);
    QSignalSpy undone(world.sheet, &VerbSheet::undone);
    QSignalSpy opened(world.sheet, &VerbSheet::linkOpened);
    world.press(u"verb.run"_s);
    QVERIFY(done.wait(10'000));
    const QString id = world.sheet->plan().steps.last().id;
    QVERIFY(QCoro::waitFor(world.connection->books().record(BooksKind::Invoice, id)));
    const QList<QPushButton *> open = world.sheet->findChildren<QPushButton *>(u"verb.open"_s);
    QCOMPARE(open.size(), 2);
    open.last()->click();
    QCOMPARE(opened.first().first().toString(), u"atlas://books/invoices/"_s + id);
    world.press(u"verb.undo"_s);
    QVERIFY(undone.wait(10'000));
    QVERIFY(!QCoro::waitFor(world.connection->books().record(BooksKind::Invoice, id)));
    QVERIFY(!world.part<QPushButton>(u"verb.undo"_s)->isVisibleTo(world.sheet));
}

void TestVerbSheet::stopsInTheMiddle()
{
    SheetWorld world(R"([{"path":"/books/v3/invoices","method":"PUT","kind":"status","status":400,"nth":1},
                         {"path":"/books/v3/invoices","method":"POST","kind":"status","status":400,"nth":1}])");
    world.show(world.invoiceForm());
    QTest::keyClicks(world.part<QLineEdit>(u"verb.rate"_s), u"1250"_s);
    world.press(u"verb.run"_s);
    QTRY_VERIFY(!world.sheet->isBusy());
    QCOMPARE(world.sheet->plan().doneSteps(), 1); // the customer
    QCOMPARE(world.part<QPushButton>(u"verb.run"_s)->text(), u"Go on"_s);
    QVERIFY(world.texts().contains(u"1 of 2 step"_s));
    QSignalSpy undone(world.sheet, &VerbSheet::undone);
    world.press(u"verb.undo"_s);
    QVERIFY(undone.wait(10'000));
    QCOMPARE(world.sheet->plan().doneSteps(), 0);
}

void TestVerbSheet::warnsOfTheFirst()
{
    SheetWorld world;
    world.show(world.invoiceForm());
    QSignalSpy opened(world.sheet, &VerbSheet::linkOpened);
    world.sheet->warnDoneBefore({});
    QVERIFY(!world.part<QWidget>(u"verb.before"_s));
    world.sheet->warnDoneBefore({u"atlas://books/invoices/1"_s});
    QVERIFY(world.part<QWidget>(u"verb.before"_s));
    world.press(u"verb.openFirst"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"atlas://books/invoices/1"_s);
}

void TestVerbSheet::noteOfADeal()
{
    SheetWorld world;
    const verbs::Words words{u"mails"_s, u"1"_s, u"Offer"_s, u"We agree."_s, u"Inès Vega"_s, u"ines@lumen.example"_s};
    verbs::Form form = verbs::noteOfWords(HomeSources(), words);
    const QString deal = world.firstId(u"Deals"_s);
    form.fields.first().choices = {{deal, u"New site"_s}};
    form.fields.first().value = deal;
    const qsizetype before = world.notesOf(u"Deals"_s, deal).size();
    world.show(form);
    QSignalSpy done(world.sheet, &VerbSheet::ran);
    world.press(u"verb.run"_s);
    QVERIFY(done.wait(10'000));
    QCOMPARE(world.notesOf(u"Deals"_s, deal).size(), before + 1);
    const Result<VerbPlan> back = QCoro::waitFor(world.runner->undo(world.sheet->plan()));
    QVERIFY2(back, qPrintable(wordOf(back)));
    QCOMPARE(world.notesOf(u"Deals"_s, deal).size(), before);
}
} // namespace atlas::test::tst_verbsheet

ATLAS_TEST(atlas::test::tst_verbsheet::TestVerbSheet)
#include "tst_verbsheet.moc"
