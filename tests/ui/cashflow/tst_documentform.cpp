// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/documenttotals.h"
#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/documents/amounttable.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/documents/documentform.h"
#include "ui/pages/cashflow/documents/dueterms.h"
#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace tst_documentform
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;
using Kind = DocumentForm::Kind;

namespace
{
BooksSnapshot formBooks()
{
    BooksSnapshot books = sampleBooks();
    books.settings.org.currencyId = u"97"_s;
    books.settings.taxes = {{u"51"_s, u"TVA 20%"_s, u"20"_s}, {u"52"_s, u"TVA 5,5%"_s, u"5.5"_s}};
    BooksItem item;
    item.id = u"61"_s;
    item.name = u"Audit"_s;
    item.description = u"One day on site"_s;
    item.unit = u"day"_s;
    item.taxId = u"51"_s;
    item.rate = Money(75'050, u"EUR"_s);
    books.settings.items = {item};
    BooksCurrency euro{u"97"_s, u"EUR"_s, u"€"_s, 2, true, {}};
    BooksCurrency dollar{u"98"_s, u"USD"_s, u"$"_s, 2, false, atlas::test::rateOf(u"0.91"_s)};
    BooksCurrency franc{u"99"_s, u"CHF"_s, u"CHF"_s, 2, false, {}};
    books.settings.currencies = {euro, dollar, franc};
    books.contacts[0].paymentTermsDays = 30;
    books.contacts[0].currency = books.contacts[1].currency = u"EUR"_s;
    BooksContact vendor = customerOf(u"v1"_s, u"Imprimerie Delorme"_s);
    vendor.customer = false;
    vendor.currency = u"EUR"_s;
    books.contacts.append(vendor);
    BooksLedgerAccount travel{u"71"_s, u"Travel"_s, u"expense"_s, true};
    books.settings.accounts = {travel};
    return books;
}

struct Filled {
    CashBook book;
    std::unique_ptr<DocumentForm> form;
    explicit Filled(Kind kind = Kind::Invoice)
    {
        book.setSnapshot(formBooks(), bookDay());
        form = std::make_unique<DocumentForm>(kind, book);
        form->resize(900, 600);
        form->show();
    }
    template <class T = QLineEdit>
    [[nodiscard]] T *at(const QString &name) const
    {
        return named<T>(*form, name);
    }
    /// As a person's typing arrives, without the pop-up of names that offscreen windows cannot close.
    void type(const QString &name, const QString &text) const
    {
        at(name)->setText(text);
        Q_EMIT at(name)->textEdited(text);
    }
    /// A customer and one line of 100 without tax.
    void complete() const
    {
        type(u"form.customer_id"_s, u"Cirelle"_s);
        type(u"line0.item"_s, u"Workshop"_s);
        type(u"line0.rate"_s, u"100"_s);
    }
    [[nodiscard]] QString totals() const { return at<AmountTable>(u"form.totals"_s)->asText(); }
};

QJsonObject storedInvoice()
{
    const QJsonObject line{{u"line_item_id"_s, u"801"_s},
                           {u"item_id"_s, u"61"_s},
                           {u"name"_s, u"Audit"_s},
                           {u"quantity"_s, 2},
                           {u"rate"_s, 750.5},
                           {u"tax_id"_s, u"51"_s},
                           {u"tax_name"_s, u"TVA 20%"_s},
                           {u"tax_percentage"_s, 20},
                           {u"discount"_s, 0}};
    return {{u"invoice_id"_s, u"900"_s},
            {u"invoice_number"_s, u"FA-9"_s},
            {u"customer_id"_s, u"c2"_s},
            {u"customer_name"_s, u"Cirelle"_s},
            {u"date"_s, u"2026-11-02"_s},
            {u"due_date"_s, u"2026-12-02"_s},
            {u"payment_terms"_s, 30},
            {u"currency_id"_s, u"97"_s},
            {u"currency_code"_s, u"EUR"_s},
            {u"exchange_rate"_s, 1},
            {u"reference_number"_s, u"PO-1"_s},
            {u"notes"_s, u"Thanks"_s},
            {u"discount"_s, 0},
            {u"line_items"_s, QJsonArray{line}},
            {u"status"_s, u"draft"_s}};
}
} // namespace

/// The form of all documents: what is typed, what it adds up to, what is wrong, and what Books would get.
class TestDocumentForm : public QObject
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

    void decimals_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        const QLocale french(QLocale::French);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German);
        QTest::newRow("french comma") << french << u"1 234,5"_s << u"1234.5"_s;
        QTest::newRow("french narrow space") << french << u"1\u202f234,5"_s << u"1234.5"_s;
        QTest::newRow("french point") << french << u"1234.5"_s << u"1234.5"_s;
        QTest::newRow("french three decimals") << french << u"1.234"_s << u"1.234"_s;
        QTest::newRow("english groups") << english << u"1,234.5"_s << u"1234.5"_s;
        QTest::newRow("english millions") << english << u"1,234,567"_s << u"1234567"_s;
        QTest::newRow("english comma is no decimal") << english << u"1,5"_s << u"1,5"_s;
        QTest::newRow("german groups") << german << u"1.234,56"_s << u"1234.56"_s;
        QTest::newRow("percent") << french << u"5,5 %"_s << u"5.5%"_s;
        QTest::newRow("words stay") << english << u"a lot"_s << u"alot"_s;
        QTest::newRow("empty") << english << QString() << QString();
        QTest::newRow("negative") << english << u"-3"_s << u"-3"_s;
    }

    void decimals()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const QLocale before;
        QLocale::setDefault(locale);
        QCOMPARE(decimalinput::toPlain(typed), plain);
        QLocale::setDefault(before);
    }

    void decimalsShown()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::French));
        QCOMPARE(decimalinput::toTyped(u"750.50"_s), u"750,5"_s);
        QCOMPARE(decimalinput::toTyped(u"100.00"_s), u"100"_s);
        QCOMPARE(decimalinput::toTyped(u"100"_s), u"100"_s);
        QCOMPARE(decimalinput::toTyped(u"5.5%"_s), u"5,5%"_s);
        QLocale::setDefault(before);
    }

    void terms_data()
    {
        QTest::addColumn<int>("terms");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("due");
        QTest::newRow("receipt") << 0 << QDate(2026, 11, 22) << QDate(2026, 11, 22);
        QTest::newRow("30 over the year") << 30 << QDate(2026, 12, 15) << QDate(2027, 1, 14);
        QTest::newRow("end of month") << dueterms::endOfMonth << QDate(2026, 11, 22) << QDate(2026, 11, 30);
        QTest::newRow("end of February") << dueterms::endOfMonth << QDate(2028, 2, 1) << QDate(2028, 2, 29);
        QTest::newRow("custom") << dueterms::custom << QDate(2026, 11, 22) << QDate();
        QTest::newRow("no date") << 30 << QDate() << QDate();
    }

    void terms()
    {
        QFETCH(int, terms);
        QFETCH(QDate, date);
        QFETCH(QDate, due);
        QCOMPARE(dueterms::dueAfter(terms, date), due);
        if (due.isValid())
            QCOMPARE(dueterms::dueAfter(dueterms::termsOf(date, due, terms), date), due);
        QCOMPARE(dueterms::termsOf(QDate(2026, 11, 22), QDate(2026, 12, 3), 30), dueterms::custom);
        QCOMPARE(dueterms::termsOf(QDate(2026, 11, 1), QDate(2026, 11, 11), 10), 10);
    }

    void anEmptyFormSaysWhatIsMissing()
    {
        const Filled f;
        QVERIFY(!f.form->isTouched());
        QVERIFY(!f.form->problem().isEmpty());
        QVERIFY(f.at(u"form.customer_id"_s)->property("invalid").toBool());
        QVERIFY(f.at<QLabel>(u"lines.problem"_s)->isVisible());
        QCOMPARE(namelessControls(*f.form), QStringList());
    }

    void theContactBringsItsTerms()
    {
        const Filled f;
        f.type(u"form.customer_id"_s, u"novéo santé"_s);
        QCOMPARE(f.at<DateField>(u"form.due_date"_s)->date(), bookDay().addDays(30));
        QCOMPARE(f.form->record().value("payment_terms"_L1).toInt(), 30);
        QCOMPARE(f.form->record().value("customer_id"_L1).toString(), u"c1"_s);
        f.type(u"form.customer_id"_s, u"Nobody we know"_s);
        QVERIFY(f.form->problem().contains(u"list"_s));
    }

    void anItemFillsTheLineAndTheTotalsFollow()
    {
        const Filled f;
        f.complete();
        QVERIFY2(f.form->problem().isEmpty(), qPrintable(f.form->problem()));
        QVERIFY2(f.totals().endsWith(u"€100"_s), qPrintable(f.totals()));
        f.type(u"line0.item"_s, u"Audit"_s);
        QCOMPARE(f.at(u"line0.rate"_s)->text(), u"750.5"_s);
        QCOMPARE(f.at(u"line0.unit"_s)->text(), u"day"_s);
        f.type(u"line0.quantity"_s, u"2"_s);
        // 1501 + 20 %
        QVERIFY2(f.totals().contains(u"TVA 20% €300.20"_s), qPrintable(f.totals()));
        QVERIFY2(f.totals().endsWith(u"€1,801.20"_s), qPrintable(f.totals()));
        const QJsonObject line = f.form->record().value("line_items"_L1).toArray().first().toObject();
        QCOMPARE(line.value("item_id"_L1).toString(), u"61"_s);
        QCOMPARE(line.value("rate"_L1).toDouble(), 750.5);
        QCOMPARE(line.value("tax_id"_L1).toString(), u"51"_s);
        f.type(u"form.discount"_s, u"10%"_s);
        QVERIFY2(f.totals().endsWith(u"€1,621.08"_s), qPrintable(f.totals()));
        QCOMPARE(f.form->record().value("discount_type"_L1).toString(), u"entity_level"_s);
        QCOMPARE(f.form->record().value("discount"_L1).toString(), u"10%"_s);
    }

    void mistakesAreMarkedWhereTheyAre_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("quantity negative") << u"line0.quantity"_s << u"-1"_s;
        QTest::newRow("quantity no number") << u"line0.quantity"_s << u"two"_s;
        QTest::newRow("quantity empty") << u"line0.quantity"_s << QString();
        QTest::newRow("rate no number") << u"line0.rate"_s << u"1,5"_s;
        QTest::newRow("rate too large") << u"line0.rate"_s << u"99999999999999999"_s;
        QTest::newRow("rate with too many decimals") << u"line0.rate"_s << u"1.12345678"_s;
        QTest::newRow("line discount too large") << u"line0.discount"_s << u"101%"_s;
        QTest::newRow("discount larger than all") << u"form.discount"_s << u"1000"_s;
        QTest::newRow("no date") << u"form.date"_s << QString();
        QTest::newRow("not a date") << u"form.due_date"_s << u"31/02/2026"_s;
        QTest::newRow("due before date") << u"form.due_date"_s << u"01/11/2026"_s;
        QTest::newRow("customer") << u"form.customer_id"_s << QString();
    }

    void mistakesAreMarkedWhereTheyAre()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        const Filled f;
        f.complete();
        f.type(field, typed);
        const QString sentence = f.form->problem();
        QVERIFY(!sentence.isEmpty());
        QVERIFY(f.at(field)->property("invalid").toBool());
        QCOMPARE(f.at(field)->text(), typed); // what was typed stays
        f.at(u"form.reference_number"_s)->setFocus();
        f.type(u"form.reference_number"_s, u"x"_s);
        QVERIFY(!f.at(field)->property("invalid").toBool()); // gone with the next change
    }

    void discountsOnLinesOrOnTheWhole()
    {
        const Filled f;
        f.complete();
        f.type(u"line0.discount"_s, u"10"_s);
        QVERIFY(f.form->problem().isEmpty());
        QCOMPARE(f.form->record().value("discount_type"_L1).toString(), u"item_level"_s);
        f.type(u"form.discount"_s, u"5"_s);
        QVERIFY(f.form->problem().contains(u"not both"_s));
    }

    void aForeignCurrencyNeedsItsRate()
    {
        const Filled f;
        f.complete();
        auto *currency = f.at<QComboBox>(u"form.currency_id"_s);
        QVERIFY(!f.at(u"form.exchange_rate"_s)->isVisible());
        currency->setCurrentIndex(currency->findText(u"USD"_s));
        Q_EMIT currency->activated(currency->currentIndex());
        QVERIFY(f.at(u"form.exchange_rate"_s)->isVisible());
        QCOMPARE(f.at(u"form.exchange_rate"_s)->text(), u"0.91"_s);
        QVERIFY(f.form->problem().isEmpty());
        QCOMPARE(f.form->record().value("exchange_rate"_L1).toDouble(), 0.91);
        QCOMPARE(f.form->record().value("currency_id"_L1).toString(), u"98"_s);
        currency->setCurrentIndex(currency->findText(u"CHF"_s)); // Books has none
        Q_EMIT currency->activated(currency->currentIndex());
        QVERIFY(f.at(u"form.exchange_rate"_s)->text().isEmpty());
        QVERIFY(!f.form->problem().isEmpty());
        for (const QString &wrong : {u"0"_s, u"-1"_s, u"x"_s}) {
            f.type(u"form.exchange_rate"_s, wrong);
            QVERIFY(!f.form->problem().isEmpty());
        }
        f.type(u"form.exchange_rate"_s, u"1.05"_s);
        QVERIFY(f.form->problem().isEmpty());
    }

    void onlyWhatChangedIsWritten()
    {
        const Filled f;
        f.form->setRecord(storedInvoice());
        QVERIFY(!f.form->isTouched());
        QCOMPARE(f.form->changes(), QJsonObject());
        QVERIFY(f.form->problem().isEmpty());
        f.type(u"form.reference_number"_s, u"PO-2"_s);
        QVERIFY(f.form->isTouched());
        QCOMPARE(f.form->changes(), (QJsonObject{{u"reference_number"_s, u"PO-2"_s}}));
        QCOMPARE(f.form->base(), (QJsonObject{{u"reference_number"_s, u"PO-1"_s}}));
        f.type(u"form.reference_number"_s, {});
        QCOMPARE(f.form->changes(), (QJsonObject{{u"reference_number"_s, QString()}}));
        f.type(u"form.reference_number"_s, u"PO-1"_s);
        QVERIFY(!f.form->isTouched());
        f.type(u"line0.quantity"_s, u"3"_s);
        const QJsonArray rows = f.form->changes().value("line_items"_L1).toArray();
        QCOMPARE(f.form->changes().keys(), QStringList{u"line_items"_s});
        QCOMPARE(rows.first().toObject().value("line_item_id"_L1).toString(), u"801"_s); // kept: not a new row
        QCOMPARE(f.form->base().value("line_items"_L1), storedInvoice().value("line_items"_L1));
    }

    void linesMoveAndGo()
    {
        const Filled f;
        f.complete();
        QTest::mouseClick(f.at<QPushButton>(u"lines.add"_s), Qt::LeftButton);
        f.type(u"line1.item"_s, u"Travel"_s);
        f.type(u"line1.rate"_s, u"40"_s);
        f.form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
        f.at(u"line1.rate"_s)->setFocus();
        QTest::keyClick(f.at(u"line1.rate"_s), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(f.at(u"line0.item"_s)->text(), u"Travel"_s);
        QCOMPARE(f.at(u"line1.item"_s)->text(), u"Workshop"_s);
        QVERIFY(!f.at<QToolButton>(u"line0.up"_s)->isEnabled());
        const QJsonArray rows = f.form->record().value("line_items"_L1).toArray();
        QCOMPARE(rows.first().toObject().value("name"_L1).toString(), u"Travel"_s);
        f.at(u"line0.rate"_s)->setFocus();
        QTest::keyClick(f.at(u"line0.rate"_s), Qt::Key_Delete, Qt::AltModifier);
        QTRY_COMPARE(f.form->record().value("line_items"_L1).toArray().size(), 1);
        QVERIFY2(f.totals().endsWith(u"€100"_s), qPrintable(f.totals()));
        f.at(u"line0.rate"_s)->setFocus();
        QTest::keyClick(f.at(u"line0.rate"_s), Qt::Key_Delete, Qt::AltModifier);
        QVERIFY(f.form->problem().contains(u"line"_s)); // an empty row is there to type in, and is no line
    }

    void aRefusalMarksItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("editor");
        QTest::newRow("customer") << u"customer_id"_s << u"form.customer_id"_s;
        QTest::newRow("contact") << u"contact_id"_s << u"form.customer_id"_s;
        QTest::newRow("rate of a line") << u"line_items/0/rate"_s << u"line0.rate"_s;
        QTest::newRow("tax of a line") << u"line_items/0/tax_id"_s << u"line0.tax"_s;
        QTest::newRow("terms") << u"payment_terms"_s << u"form.payment_terms"_s;
        QTest::newRow("a field the form has not") << u"invoice_number"_s << QString();
    }

    void aRefusalMarksItsField()
    {
        QFETCH(QString, field);
        QFETCH(QString, editor);
        const Filled f;
        f.complete();
        f.form->markField(field, u"Refused."_s);
        if (editor.isEmpty())
            QVERIFY(f.at<QLabel>(u"form.problem"_s)->isVisible());
        else
            QVERIFY(f.at<QWidget>(editor)->property("invalid").toBool());
    }

    void billsHaveANumberAndAccounts()
    {
        const Filled f(Kind::Bill);
        f.type(u"form.vendor_id"_s, u"Imprimerie Delorme"_s);
        f.type(u"line0.item"_s, u"Posters"_s);
        f.type(u"line0.rate"_s, u"80"_s);
        QVERIFY(f.form->problem().contains(u"number"_s));
        f.type(u"form.bill_number"_s, u"4711"_s);
        QVERIFY(f.form->problem().contains(u"account"_s));
        auto *account = f.at<QComboBox>(u"line0.account"_s);
        account->setCurrentIndex(1);
        QVERIFY2(f.form->problem().isEmpty(), qPrintable(f.form->problem()));
        const QJsonObject record = f.form->record();
        QCOMPARE(record.value("bill_number"_L1).toString(), u"4711"_s);
        QCOMPARE(record.value("vendor_id"_L1).toString(), u"v1"_s);
        QCOMPARE(record.value("line_items"_L1).toArray().first().toObject().value("account_id"_L1).toString(), u"71"_s);
    }

    void otherKindsUseTheirOwnNames()
    {
        const Filled estimate(Kind::Estimate);
        estimate.complete();
        QCOMPARE(estimate.form->record().value("expiry_date"_L1).toString(), u"2026-12-22"_s);
        QVERIFY(!estimate.form->record().contains("payment_terms"_L1));
        const Filled order(Kind::PurchaseOrder);
        order.type(u"form.vendor_id"_s, u"Imprimerie Delorme"_s);
        order.type(u"line0.item"_s, u"Posters"_s);
        order.type(u"line0.rate"_s, u"80"_s);
        QVERIFY2(order.form->problem().isEmpty(), qPrintable(order.form->problem()));
        QVERIFY(!order.form->record().contains("delivery_date"_L1));
        const Filled credit(Kind::CreditNote);
        credit.complete();
        QVERIFY2(credit.form->problem().isEmpty(), qPrintable(credit.form->problem()));
        QVERIFY(!credit.form->record().contains("due_date"_L1));
    }
};
} // namespace tst_documentform

ATLAS_TEST(tst_documentform::TestDocumentForm)
#include "tst_documentform.moc"
