// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/records/contactsheet.h"
#include "ui/pages/cashflow/records/expensesheet.h"
#include "ui/pages/cashflow/records/orderbillsheet.h"
#include "ui/pages/cashflow/records/receiptfield.h"
#include "ui/pages/cashflow/records/vendorpaymentsheet.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_recordssheets
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
BooksSnapshot sheetBooks()
{
    BooksSnapshot books = sampleBooks();
    books.settings.org.currency = u"EUR"_s;
    books.settings.org.currencyId = u"97"_s;
    BooksCurrency dollars;
    dollars.id = u"98"_s;
    dollars.code = u"USD"_s;
    books.settings.currencies = {dollars};
    books.settings.accounts = {{u"51"_s, u"Travel"_s, u"expense"_s, true}, {u"52"_s, u"Sales"_s, u"income"_s, true}};
    books.settings.taxes = {{u"61"_s, u"TVA 20 %"_s, u"20"_s}};
    return books;
}

struct SheetWindow {
    CashFixture fixture;
    QWidget window;

    SheetWindow()
    {
        fixture.book.setSnapshot(sheetBooks(), bookDay());
        window.resize(1100, 760);
        window.show();
    }
    template <class Sheet>
    Sheet *open(Sheet *sheet)
    {
        sheet->present();
        return sheet;
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return named<QLineEdit>(window, name); }
    void click(const QString &name) const { named<QPushButton>(window, name)->click(); }
    [[nodiscard]] QString problem() const { return named<QLabel>(window, u"sheet.problem"_s)->text(); }
    [[nodiscard]] QString problemOf(const QString &name) const
    {
        return qobject_cast<FieldBox *>(field(name)->parentWidget())->problem();
    }
};

QString writeFile(const QTemporaryDir &dir, const QString &name, qint64 size)
{
    const QString path = dir.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}
} // namespace

/// The forms of expenses, payments and customers: mistakes are marked before anything is sent and nothing typed is
/// lost.
class TestRecordsSheets : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void receiptsAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("taken");
        const qint64 largest = 7 * 1024 * 1024;
        QTest::newRow("pdf") << u"taxi.pdf"_s << qint64(10) << true;
        QTest::newRow("picture in capitals") << u"TAXI.JPG"_s << qint64(10) << true;
        QTest::newRow("largest") << u"taxi.png"_s << largest << true;
        QTest::newRow("too large") << u"taxi.png"_s << largest + 1 << false;
        QTest::newRow("empty") << u"taxi.pdf"_s << qint64(0) << false;
        QTest::newRow("a program") << u"taxi.exe"_s << qint64(10) << false;
        QTest::newRow("no name") << u"taxi"_s << qint64(10) << false;
    }

    void receiptsAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(qint64, size);
        QFETCH(bool, taken);
        const QTemporaryDir dir;
        ReceiptField field;
        QCOMPARE(field.take(writeFile(dir, name, size)), taken);
        QCOMPARE(field.isEmpty(), !taken);
        QCOMPARE(field.problem().isEmpty(), taken);
        if (!taken) {
            // What was there before stays, and a good file takes the sentence away.
            QVERIFY(field.take(writeFile(dir, u"good.pdf"_s, 5)));
            QVERIFY(field.problem().isEmpty());
            QVERIFY(!field.take(dir.filePath(u"missing.pdf"_s)));
            QCOMPARE(field.fileName(), u"good.pdf"_s);
        }
    }

    void anExpenseSaysWhatIsMissing()
    {
        SheetWindow app;
        app.open(new ExpenseSheet(app.fixture.actions, &app.window));
        app.click(u"expense.save"_s);
        QVERIFY(!app.problem().isEmpty());
        QVERIFY(!app.problemOf(u"expense.amount"_s).isEmpty());
        QVERIFY(app.fixture.server.seen().isEmpty());
        QTest::keyClicks(app.field(u"expense.amount"_s), u"12.345"_s); // more decimals than euros have
        QTest::keyClicks(app.field(u"expense.vendor_id"_s), u"Nobody"_s);
        app.click(u"expense.save"_s);
        QVERIFY(!app.problemOf(u"expense.amount"_s).isEmpty());
        QVERIFY(!app.problemOf(u"expense.vendor_id"_s).isEmpty());
        QCOMPARE(app.field(u"expense.amount"_s)->text(), u"12.345"_s);
        QCOMPARE(app.field(u"expense.vendor_id"_s)->text(), u"Nobody"_s);
    }

    void aForeignExpenseNeedsItsRate()
    {
        SheetWindow app;
        app.open(new ExpenseSheet(app.fixture.actions, &app.window));
        QWidget *rate = app.field(u"expense.exchange_rate"_s);
        QVERIFY(!rate->isVisible());
        auto *account = named<QComboBox>(app.window, u"expense.paid_through_account_id"_s);
        account->setCurrentIndex(account->findData(u"dollars"_s));
        Q_EMIT account->activated(account->currentIndex());
        QCOMPARE(named<QComboBox>(app.window, u"expense.currency_id"_s)->currentText(), u"USD"_s);
        QVERIFY(rate->isVisible());
        app.click(u"expense.save"_s);
        QVERIFY(!app.problemOf(u"expense.exchange_rate"_s).isEmpty());
        QTest::keyClicks(rate, u"0.92"_s);
        app.click(u"expense.save"_s);
        QVERIFY(app.problemOf(u"expense.exchange_rate"_s).isEmpty());
    }

    void escapeAsksBeforeAnythingIsLost()
    {
        SheetWindow app;
        QPointer<ExpenseSheet> sheet = app.open(new ExpenseSheet(app.fixture.actions, &app.window));
        QTest::keyClicks(app.field(u"expense.amount"_s), u"12"_s);
        app.fixture.prompter.confirmed = false;
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(app.fixture.prompter.asked.size(), 1);
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(app.field(u"expense.amount"_s)->text(), u"12"_s);
        app.fixture.prompter.confirmed = true;
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
    }

    void anItemisedExpenseIsNotTornApart()
    {
        SheetWindow app;
        auto *sheet = app.open(new ExpenseSheet(app.fixture.actions, &app.window));
        const QJsonObject line{{"account_id"_L1, u"51"_s}, {"amount"_L1, 10}};
        sheet->editExpense(u"7"_s, {{"date"_L1, u"2026-11-02"_s},
                                    {"amount"_L1, 20},
                                    {"currency_id"_L1, u"97"_s},
                                    {"currency_code"_L1, u"EUR"_s},
                                    {"paid_through_account_id"_L1, u"71"_s},
                                    {"paid_through_account_name"_L1, u"Closed account"_s},
                                    {"line_items"_L1, QJsonArray{line, line}}});
        QVERIFY(!app.field(u"expense.amount"_s)->isEnabled());
        QVERIFY(!app.field(u"expense.amount"_s)->toolTip().isEmpty());
        QVERIFY(app.field(u"expense.reference_number"_s)->isEnabled());
        QCOMPARE(named<QComboBox>(app.window, u"expense.paid_through_account_id"_s)->currentText(),
                 u"Closed account"_s);
        QTest::keyClick(sheet, Qt::Key_Escape); // as it is stored: nothing to lose
        QVERIFY(app.fixture.prompter.asked.isEmpty());
    }

    void aPaymentIsNeverMoreThanIsDue_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::newRow("all") << u"4600"_s << true;
        QTest::newRow("part") << u"1,000.50"_s << true;
        QTest::newRow("a cent more") << u"4600.01"_s << false;
        QTest::newRow("nothing") << u"0"_s << false;
        QTest::newRow("negative") << u"-5"_s << false;
        QTest::newRow("words") << u"half"_s << false;
    }

    void aPaymentIsNeverMoreThanIsDue()
    {
        QFETCH(QString, typed);
        QFETCH(bool, good);
        SheetWindow app;
        app.open(new VendorPaymentSheet(*app.fixture.book.bill(u"rent"_s), app.fixture.actions, &app.window));
        QCOMPARE(app.field(u"vendorPayment.amount"_s)->text(), u"4600"_s);
        app.field(u"vendorPayment.amount"_s)->setText(typed);
        app.click(u"vendorPayment.save"_s);
        QCOMPARE(app.problemOf(u"vendorPayment.amount"_s).isEmpty(), good);
    }

    void aPaymentOfTomorrowIsRefused()
    {
        SheetWindow app;
        app.open(new VendorPaymentSheet(*app.fixture.book.bill(u"rent"_s), app.fixture.actions, &app.window));
        named<DateField>(app.window, u"vendorPayment.date"_s)->setDate(bookDay().addDays(1));
        app.click(u"vendorPayment.save"_s);
        QVERIFY(!app.problemOf(u"vendorPayment.date"_s).isEmpty());
        QVERIFY(app.fixture.server.seen().isEmpty());
    }

    void aCustomerNeedsANameAndAReachablePerson()
    {
        SheetWindow app;
        app.open(new ContactSheet(app.fixture.actions, &app.window));
        app.click(u"contact.save"_s);
        QVERIFY(!app.problemOf(u"contact.contact_name"_s).isEmpty());
        QTest::keyClicks(app.field(u"contact.contact_name"_s), u"Maison Verrier"_s);
        QTest::keyClicks(app.field(u"contact.email"_s), u"anne at verrier"_s);
        app.click(u"contact.save"_s);
        QVERIFY(app.problemOf(u"contact.contact_name"_s).isEmpty());
        QVERIFY(!app.problemOf(u"contact.email"_s).isEmpty());
        QVERIFY(!app.problemOf(u"contact.first_name"_s).isEmpty());
        QVERIFY(app.fixture.server.seen().isEmpty());
    }

    /// A bill of an order takes what no bill has taken yet.
    void openLinesLeaveOutWhatIsBilled()
    {
        const auto line = [](const QString &id, double quantity, double billed) {
            return QJsonObject{
                {"line_item_id"_L1, id},   {"name"_L1, u"Paper"_s},        {"rate"_L1, 40},
                {"quantity"_L1, quantity}, {"quantity_billed"_L1, billed}, {"item_total"_L1, 40 * quantity}};
        };
        const QJsonObject order{
            {"purchaseorder_id"_L1, u"9"_s},
            {"line_items"_L1, QJsonArray{line(u"1"_s, 2, 2), line(u"2"_s, 0.3, 0.1), line(u"3"_s, 5, 0)}}};
        const QJsonArray open = OrderBillSheet::openLines(order);
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.at(0).toObject().value("purchaseorder_item_id"_L1).toString(), u"2"_s);
        QCOMPARE(open.at(0).toObject().value("quantity"_L1).toDouble(), 0.2);
        QCOMPARE(open.at(1).toObject().value("quantity"_L1).toDouble(), 5.0);
        QVERIFY(!open.at(1).toObject().contains("item_total"_L1));
    }
};
} // namespace tst_recordssheets

ATLAS_TEST(tst_recordssheets::TestRecordsSheets)
#include "tst_recordssheets.moc"
