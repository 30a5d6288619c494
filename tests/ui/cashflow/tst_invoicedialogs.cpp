// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/documents/documentdialog.h"
#include "ui/pages/cashflow/invoices/emaildialog.h"
#include "ui/pages/cashflow/invoices/exactamount.h"
#include "ui/pages/cashflow/invoices/invoiceabilities.h"
#include "ui/pages/cashflow/invoices/paymentdialog.h"
#include "ui/pages/cashflow/invoices/pdfdialog.h"
#include "ui/pages/cashflow/reminder.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

namespace tst_invoicedialogs
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;
using invoiceabilities::Ability;

namespace
{
BooksSnapshot dialogBooks()
{
    BooksSnapshot books = sampleBooks();
    books.settings.org.currencyId = u"97"_s;
    books.contacts = {customerOf(u"201"_s, u"Cirelle"_s)};
    books.contacts[0].currency = u"EUR"_s;
    books.invoices = {invoiceOf(u"900"_s, 1200.5, QDate(2026, 10, 1), QDate(2026, 11, 1), u"201"_s)};
    books.bankAccounts.first().id = u"301"_s;
    return books;
}

struct Opened : CashFixture {
    QWidget window;
    Opened()
    {
        book.setSnapshot(dialogBooks(), bookDay());
        oneOrganisation();
        window.resize(1100, 760);
        window.show();
    }
    template <class T>
    [[nodiscard]] T *at(const QString &name) const
    {
        return named<T>(window, name);
    }
    /// As a person's typing arrives, without the pop-up of names that offscreen windows cannot close.
    void type(const QString &name, const QString &text) const
    {
        at<QLineEdit>(name)->setText(text);
        Q_EMIT at<QLineEdit>(name)->textEdited(text);
    }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QLabel *problem() const { return at<QLabel>(u"sheet.problem"_s); }
    [[nodiscard]] int written() const
    {
        int count = 0;
        for (const SeenRequest &request : server.seen())
            count += request.method == "GET" ? 0 : 1;
        return count;
    }
    static QByteArray draft()
    {
        return R"({"code":0,"message":"success","data":{"subject":"Invoice N-900","body":"Hello,<br>here it is.",)"
               R"("file_name":"N-900.pdf","attach_pdf":true,"from_emails":[{"user_name":"Claire Morel","selected":true,)"
               R"("email":"claire@lumen.example"}],"cc_mails_list":[],"to_contacts":[{"email":"anne@cirelle.example",)"
               R"("selected":true},{"email":"paul@cirelle.example","selected":false}]}})";
    }
    static QByteArray invoice(const QByteArray &more = R"("is_emailed":false)")
    {
        return R"({"code":0,"message":"success","invoice":{"invoice_id":"900","invoice_number":"N-900",)"
               R"("status":"sent","currency_code":"EUR","currency_id":"97","customer_id":"201","total":1200.5,)"
               R"("balance":1200.5,)" +
               more + "}}";
    }
};
} // namespace

/// The dialogs about invoices: nothing wrong is sent, nothing typed is lost, nothing is sent twice.
class TestInvoiceDialogs : public QObject
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

    void whatIsAllowed_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QSet<int>>("allowed");
        const auto set = [](const QList<Ability> &abilities) {
            QSet<int> values;
            for (const Ability ability : abilities)
                values.insert(int(ability));
            return values;
        };
        const QList<Ability> unpaid{Ability::Edit,   Ability::Email, Ability::Remind,  Ability::Pay,
                                    Ability::Credit, Ability::Void,  Ability::WriteOff};
        QTest::newRow("draft") << u"draft"_s
                               << set({Ability::Edit, Ability::MarkSent, Ability::Email, Ability::Void,
                                       Ability::Delete});
        for (const char *status : {"sent", "viewed", "overdue", "partially_paid", "open"})
            QTest::newRow(status) << QString::fromLatin1(status) << set(unpaid);
        QTest::newRow("paid") << u"paid"_s << set({Ability::Email});
        QTest::newRow("void") << u"void"_s << set({});
        QTest::newRow("waiting") << u"pending_approval"_s << set({Ability::Edit});
    }

    void whatIsAllowed()
    {
        QFETCH(QString, status);
        QFETCH(QSet<int>, allowed);
        for (int i = 0; i <= int(Ability::Delete); ++i) {
            const QString why = invoiceabilities::whyNot(Ability(i), status, euros(10));
            QVERIFY2(why.isEmpty() == allowed.contains(i), qPrintable(u"%1 %2"_s.arg(i).arg(why)));
        }
    }

    void amountsAreExact_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("minor"); // 0: refused
        QTest::newRow("plain") << u"1200.5"_s << qint64(120'050);
        QTest::newRow("grouped, with sign") << u"€1,200.50"_s << qint64(120'050);
        QTest::newRow("three decimals") << u"1.005"_s << qint64(0);
        QTest::newRow("zero") << u"0"_s << qint64(0);
        QTest::newRow("negative") << u"-5"_s << qint64(0);
        QTest::newRow("words") << u"all"_s << qint64(0);
        QTest::newRow("too large") << u"99999999999999999"_s << qint64(0);
        QTest::newRow("empty") << QString() << qint64(0);
    }

    void amountsAreExact()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, minor);
        QString why;
        const std::optional<Money> amount = exactAmount(typed, u"EUR"_s, &why);
        QCOMPARE(amount.has_value(), minor != 0);
        QCOMPARE(why.isEmpty(), minor != 0);
        if (amount)
            QCOMPARE(amount->minor(), minor);
    }

    void aPaymentNeverExceedsTheBalance_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("over the balance") << u"payment.amount"_s << u"1200.51"_s;
        QTest::newRow("zero") << u"payment.amount"_s << u"0"_s;
        QTest::newRow("no date") << u"payment.date"_s << QString();
        QTest::newRow("tomorrow") << u"payment.date"_s << u"23/11/2026"_s;
    }

    void aPaymentNeverExceedsTheBalance()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        Opened app;
        (new PaymentDialog(*app.book.invoice(u"900"_s), app.actions, &app.window))->present();
        QCOMPARE(app.at<QLineEdit>(u"payment.amount"_s)->text(), u"1200.5"_s);
        QCOMPARE(namelessControls(app.window), QStringList());
        app.at<QLineEdit>(field)->setText(typed);
        app.click(u"payment.save"_s);
        QVERIFY(app.at<QLineEdit>(field)->property("invalid").toBool());
        QCOMPARE(app.written(), 0);
    }

    void discardingIsAsked()
    {
        Opened app;
        QPointer<PaymentDialog> dialog = new PaymentDialog(*app.book.invoice(u"900"_s), app.actions, &app.window);
        dialog->present();
        app.prompter.confirmed = false;
        app.type(u"payment.reference_number"_s, u"VIR"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(app.prompter.asked.size(), 1);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(app.at<QLineEdit>(u"payment.reference_number"_s)->text(), u"VIR"_s);
        app.prompter.confirmed = true;
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void anUntouchedSheetJustCloses()
    {
        Opened app;
        QPointer<DocumentDialog> dialog = new DocumentDialog(DocumentForm::Kind::Invoice, app.actions, &app.window);
        dialog->present();
        QCOMPARE(namelessControls(app.window), QStringList());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(app.prompter.asked.isEmpty());
    }

    void enterStaysInTheFormAndCtrlEnterSaves()
    {
        Opened app;
        auto *dialog = new DocumentDialog(DocumentForm::Kind::Invoice, app.actions, &app.window);
        dialog->present();
        QCOMPARE(app.window.focusWidget(), app.at<QLineEdit>(u"form.customer_id"_s)); // the first thing to say
        auto *notes = app.at<QPlainTextEdit>(u"form.notes"_s);
        QTest::keyClick(notes, Qt::Key_Return);
        QCOMPARE(notes->toPlainText(), u"\n"_s);
        QTest::keyClick(app.at<QLineEdit>(u"form.reference_number"_s), Qt::Key_Return);
        QVERIFY(!app.problem()->isVisible());
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(app.problem()->isVisible()); // it looked, and no customer is there
        QCOMPARE(notes->toPlainText(), u"\n"_s);
        QCOMPARE(app.written(), 0);
    }

    void aMailIsReadBeforeItIsSent()
    {
        Opened app;
        app.server.always(u"GET /books/v3/invoices/900/email"_s, BooksFixture::ok(Opened::draft()));
        app.server.always(u"GET /books/v3/invoices/900"_s, BooksFixture::ok(Opened::invoice()));
        app.server.always(u"POST /books/v3/invoices/900/email"_s, BooksFixture::ok(R"({"code":0,"message":"sent"})"));
        QPointer<EmailDialog> dialog = new EmailDialog(EmailDialog::Purpose::Document, BooksKind::Invoice, u"900"_s,
                                                       u"N-900"_s, app.actions, &app.window);
        dialog->present();
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(app.at<QCheckBox>(u"email.known0"_s)->isChecked());
        QVERIFY(!app.at<QCheckBox>(u"email.known1"_s)->isChecked());
        QCOMPARE(app.at<QLineEdit>(u"email.subject"_s)->text(), u"Invoice N-900"_s);
        QVERIFY(app.at<QLabel>(u"email.from"_s)->text().contains(u"claire@lumen.example"_s));
        QCOMPARE(namelessControls(app.window), QStringList());
        QCOMPARE(dialog->email().body, u"Hello,<br>here it is."_s); // untouched: as Books wrote it
        app.at<QLineEdit>(u"email.to"_s)->setText(u"nobody"_s);
        app.click(u"email.send"_s);
        QVERIFY(app.at<QLineEdit>(u"email.to"_s)->property("invalid").toBool());
        QCOMPARE(app.written(), 0);
        app.at<QLineEdit>(u"email.to"_s)->setText(u"it@cirelle.example"_s);
        QTest::keyClicks(app.at<QTextEdit>(u"email.body"_s), u"PS "_s);
        QSignalSpy sent(dialog, &EmailDialog::sent);
        app.click(u"email.send"_s);
        QTRY_COMPARE(sent.count(), 1);
        const auto posts = app.server.seen();
        const auto post = std::find_if(posts.cbegin(), posts.cend(),
                                       [](const SeenRequest &request) { return request.method == "POST"; });
        const QJsonObject body = QJsonDocument::fromJson(post->body).object();
        QCOMPARE(body.value("to_mail_ids"_L1).toArray(),
                 (QJsonArray{u"anne@cirelle.example"_s, u"it@cirelle.example"_s}));
        QVERIFY(body.value("body"_L1).toString().contains(u"PS"_s));
        QVERIFY(!body.value("body"_L1).toString().contains(u"<html"_s));
        QTRY_VERIFY(!dialog);
    }

    void aLostMailIsNotSentAgain()
    {
        Opened app;
        app.server.always(u"GET /books/v3/invoices/900/paymentreminder"_s, BooksFixture::ok(Opened::draft()));
        app.server.always(u"GET /books/v3/invoices/900"_s, BooksFixture::ok(Opened::invoice(R"("reminders_sent":0)")));
        app.server.always(u"POST /books/v3/invoices/900/paymentreminder"_s, ApiFixture::how(ScriptedReply::How::Drop));
        openReminder(app.actions, u"900"_s, &app.window);
        QPointer<EmailDialog> dialog = named<EmailDialog>(app.window, u"emailDialog"_s);
        QTRY_VERIFY(!dialog->isBusy());
        app.click(u"email.send"_s);
        QTRY_VERIFY(app.problem()->isVisible());
        QCOMPARE(app.written(), 1);
        QVERIFY2(app.problem()->text().contains(u"may have gone out"_s), qPrintable(app.problem()->text()));
        QVERIFY(!app.at<QPushButton>(u"email.send"_s)->isEnabled());
        const auto asked = app.server.seen().size();
        QTest::keyClick(app.at<QLineEdit>(u"email.subject"_s), Qt::Key_Return, Qt::ControlModifier);
        // A question asked now is answered after whatever the key has sent.
        bool answered = false;
        app.actions.record(BooksKind::Invoice, u"900"_s, &app.window,
                           [&answered](const Result<QJsonObject> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(app.server.seen().size(), asked + 1); // that question, nothing else
        QCOMPARE(app.written(), 1);
        dialog->reject(); // nothing to discard: it may be out
        QTRY_VERIFY(!dialog);
        QVERIFY(app.prompter.asked.isEmpty());
    }

    void aDraftThatCannotBeReadIsAskedAgain()
    {
        Opened app;
        app.server.expect(u"GET /books/v3/organizations"_s,
                          BooksFixture::organisations(BooksFixture::organisation("20087654321")));
        app.server.expect(u"GET /books/v3/invoices/900/email"_s,
                          ApiFixture::status(404, R"({"code":1002,"message":"Invoice does not exist."})"));
        auto *dialog = new EmailDialog(EmailDialog::Purpose::Document, BooksKind::Invoice, u"900"_s, u"N-900"_s,
                                       app.actions, &app.window);
        dialog->present();
        QTRY_VERIFY(app.problem()->isVisible());
        QVERIFY(!app.at<QPushButton>(u"email.send"_s)->isEnabled());
        app.server.always(u"GET /books/v3/invoices/900/email"_s, BooksFixture::ok(Opened::draft()));
        app.click(u"email.retry"_s);
        QTRY_VERIFY(app.at<QPushButton>(u"email.send"_s)->isEnabled());
        QVERIFY(!app.problem()->isVisible());
    }

    void whatBooksRefusesIsMarkedAndKept()
    {
        Opened app;
        app.server.always(u"GET /books/v3/contacts/201"_s,
                          BooksFixture::ok(R"({"code":0,"message":"success","contact":{"contact_id":"201",)"
                                           R"("currency_code":"EUR","currency_id":"97"}})"));
        app.server.always(u"GET /books/v3/invoices"_s, BooksFixture::page("invoices", {}));
        app.server.always(
            u"POST /books/v3/invoices"_s,
            ApiFixture::status(400, R"({"code":2,"message":"Invalid value passed for Reference Number"})"));
        QPointer<DocumentDialog> dialog = new DocumentDialog(DocumentForm::Kind::Invoice, app.actions, &app.window);
        dialog->present();
        app.type(u"form.customer_id"_s, u"Cirelle"_s);
        app.type(u"form.reference_number"_s, u"bad"_s);
        app.type(u"line0.item"_s, u"Workshop"_s);
        app.type(u"line0.rate"_s, u"100"_s);
        app.click(u"document.save"_s);
        QTRY_VERIFY(app.problem()->isVisible());
        QVERIFY(dialog);
        QVERIFY(app.at<QLineEdit>(u"form.reference_number"_s)->property("invalid").toBool());
        QCOMPARE(app.at<QLineEdit>(u"line0.rate"_s)->text(), u"100"_s);
        QVERIFY(app.at<QPushButton>(u"document.save"_s)->isEnabled());
    }

    void aPdfIsSavedAndNeverHalf()
    {
        Opened app;
        const QByteArray bytes("%PDF-1.4 not really");
        QString told;
        QString wrong;
        savePdf(
            bytes, u"N-900.pdf"_s, &app.window, [&wrong](const QString &sentence) { wrong = sentence; },
            [&told](const QString &path) { told = path; });
        auto *files = named<QFileDialog>(app.window, u"pdf.file"_s);
        QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
        const QString path = app.dir.filePath(u"N-900.pdf"_s);
        Q_EMIT files->fileSelected(path);
        QCOMPARE(told, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        Q_EMIT files->fileSelected(app.dir.filePath(u"no/such/folder.pdf"_s));
        QVERIFY(!wrong.isEmpty());
    }

    void bytesThatAreNoPdfAreSaidToBe()
    {
        Opened app;
        auto *dialog = new PdfDialog(u"Invoice N-900"_s, "not a pdf", u"N-900.pdf"_s, &app.window);
        dialog->present();
        QVERIFY(!dialog->isShown());
        QVERIFY(app.at<QLabel>(u"pdf.problem"_s)->isVisible());
        QVERIFY(app.at<QPushButton>(u"pdf.save"_s)->isEnabled());
    }
};
} // namespace tst_invoicedialogs

ATLAS_TEST(tst_invoicedialogs::TestInvoiceDialogs)
#include "tst_invoicedialogs.moc"
