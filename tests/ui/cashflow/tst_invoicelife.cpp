// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/connection.h"
#include "services/auth/datacentre.h"
#include "services/sandbox/sandboxserver.h"
#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/documents/amounttable.h"
#include "ui/pages/cashflow/documents/documentdialog.h"
#include "ui/pages/cashflow/invoices/emaildialog.h"
#include "ui/pages/cashflow/invoices/invoiceacts.h"
#include "ui/pages/cashflow/invoices/invoicepanel.h"
#include "ui/pages/cashflow/invoices/invoicesview.h"
#include "ui/pages/cashflow/invoices/pdfdialog.h"
#include "ui/pages/common/pdfviewloader.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextEdit>

namespace tst_invoicelife
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The invoices and their panel in a window, before the stand-in over HTTP.
struct InvoiceWindow {
    QTemporaryDir dir;
    SystemClock clock;
    CashPrompter prompter;
    CashBook book;
    QWidget window;
    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<BooksActions> actions;
    InvoicesView *view = nullptr;

    InvoiceWindow()
    {
        qputenv("XDG_DATA_HOME", dir.path().toUtf8());
        sandbox::Options options;
        options.seed = 7;
        options.limits = false;
        server = std::make_unique<sandbox::SandboxServer>(options);
        if (!server->start())
            qFatal("stand-in: %s", qPrintable(server->error()));
        connectAccount();
        QObject::connect(&ledger(), &BooksRepository::changed, &book,
                         [this](const BooksSnapshot &books) { book.setSnapshot(books, clock.today()); });
        actions = std::make_unique<BooksActions>(ledger(), book, prompter);
        actions->setClock(clock);
        const Result<Done> read = QCoro::waitFor(ledger().refresh(Priority::User));
        if (!read)
            qFatal("books: %s", qPrintable(read.error().detail));
        view = new InvoicesView(*actions, &window);
        auto *row = new QHBoxLayout(&window);
        row->addWidget(view, 1);
        row->addWidget(view->panel());
        QObject::connect(view, &CashView::panelVisibleChanged, view->panel(), &QWidget::setVisible);
        window.resize(1280, 720);
        window.show();
    }
    ~InvoiceWindow()
    {
        delete view;
        actions.reset();
        const QPointer<Connection> leaving = connection.get();
        Connection::retire(std::move(connection));
        static_cast<void>(QTest::qWaitFor([&leaving] { return leaving.isNull(); }));
    }
    void connectAccount()
    {
        const QJsonObject announcement = server->announcement();
        Account account;
        account.id = u"test"_s;
        account.dataCentre = dataCentreFromFile(announcement.value(u"data_centre_file"_s).toString()).value();
        account.clientId = announcement.value(u"client_id"_s).toString();
        account.sandbox = true;
        account.sessionOnly = true;
        account.connectedAt = account.lastUsedAt = QDateTime::currentDateTimeUtc();
        AccountSecrets secrets;
        secrets.clientSecret = announcement.value(u"client_secret"_s).toString();
        secrets.refreshToken = announcement.value(u"refresh_token"_s).toString();
        const Credentials credentials = QCoro::waitFor(memoryCredentials(account, secrets)).value();
        connection = std::make_unique<Connection>(Profile(u"invoice-test"_s), credentials, nullptr,
                                                  [](App) { return unlimited(10); });
        if (!QCoro::waitFor(connection->open()))
            qFatal("the store cannot be opened");
    }
    [[nodiscard]] BooksRepository &ledger() const { return connection->ledger(); }
    [[nodiscard]] InvoicePanel &panel() const { return *qobject_cast<InvoicePanel *>(view->panel()); }
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
    [[nodiscard]] QJsonObject stored(const QString &id) const
    {
        return QCoro::waitFor(connection->books().record(BooksKind::Invoice, id)).value_or(QJsonObject());
    }
    /// Runs an entry of the panel's menu as a person does.
    void choose(const QString &entry) const
    {
        QMenu menu;
        view->acts().fillMenu(menu, panel().invoiceId());
        auto *action = named<QAction>(menu, u"invoice."_s + entry);
        QVERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
        action->trigger();
    }
    [[nodiscard]] const BooksContact *customer() const
    {
        for (const BooksContact &contact : book.books().contacts) {
            if (contact.customer && contact.active && contact.currency == book.baseCurrency() &&
                !contact.email.isEmpty())
                return &contact;
        }
        return nullptr;
    }
    /// A new invoice of two lines of 100 through the form; its id. `issue`: marked as sent at once.
    [[nodiscard]] QString makeInvoice(bool issue)
    {
        view->createNew();
        QPointer<DocumentDialog> dialog = at<DocumentDialog>(u"documentDialog"_s);
        type(u"form.customer_id"_s, customer()->name);
        type(u"line0.item"_s, u"Atelier"_s);
        type(u"line0.rate"_s, u"100"_s);
        type(u"line0.quantity"_s, u"2"_s);
        QString made;
        QObject::connect(dialog, &DocumentDialog::stored, dialog, [&made](const QString &id) { made = id; });
        click(issue ? u"document.issue"_s : u"document.save"_s);
        if (!QTest::qWaitFor([&] { return !dialog; }, 15000))
            qWarning("%s", qPrintable(at<QLabel>(u"sheet.problem"_s)->text()));
        return made;
    }
};
} // namespace

/// The life of an invoice as a person lives it in the window.
class TestInvoiceLife : public QObject
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

    void fromDraftToVoid()
    {
        InvoiceWindow app;
        const QString id = app.makeInvoice(false);
        QVERIFY(!id.isEmpty());
        QCOMPARE(app.panel().invoiceId(), id);
        QVERIFY(app.panel().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(app.panel().isComplete(), 10000);
        QCOMPARE(app.at<Pill>(u"invoice.status"_s)->text(), u"Draft"_s);
        QVERIFY(!app.at<QPushButton>(u"invoice.payButton"_s)->isEnabled());
        QVERIFY(!app.at<QPushButton>(u"invoice.payButton"_s)->toolTip().isEmpty());
        QTRY_VERIFY(app.book.invoice(id)); // the list has it, too

        app.click(u"invoice.emailButton"_s);
        QPointer<EmailDialog> mail = app.at<EmailDialog>(u"emailDialog"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!mail->isBusy(), 10000);
        app.at<QLineEdit>(u"email.to"_s)->setText(u"compta@client.example"_s);
        app.click(u"email.send"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!mail, 10000);
        QVERIFY(app.stored(id).value("is_emailed"_L1).toBool());
        QTRY_COMPARE(app.at<Pill>(u"invoice.status"_s)->text(), u"Sent"_s);

        app.click(u"invoice.payButton"_s);
        app.at<QLineEdit>(u"payment.amount"_s)->setText(u"50.25"_s);
        app.click(u"payment.save"_s);
        QTRY_COMPARE_WITH_TIMEOUT(app.at<QLabel>(u"invoice.balance"_s)->text(), u"€149.75"_s, 15000);
        QCOMPARE(app.stored(id).value("balance"_L1).toDouble(), 149.75);
        QTRY_VERIFY(app.at<AmountTable>(u"invoice.payments"_s)->asText().contains(u"€50.25"_s));

        app.prompter.choice = std::nullopt;
        app.choose(u"void"_s);
        QCOMPARE(app.stored(id).value("status"_L1).toString(), u"partially_paid"_s); // not without a reason
        app.prompter.choice = Prompter::Choice{u"Order cancelled"_s, u"by phone"_s};
        app.choose(u"void"_s);
        QTRY_COMPARE_WITH_TIMEOUT(app.at<Pill>(u"invoice.status"_s)->text(), u"Void"_s, 15000);
        QCOMPARE(app.stored(id).value("status"_L1).toString(), u"void"_s);
        QVERIFY(!app.at<QPushButton>(u"invoice.remindButton"_s)->isEnabled());
    }

    void creditedInPart()
    {
        InvoiceWindow app;
        const QString id = app.makeInvoice(true);
        QVERIFY(!id.isEmpty());
        QCOMPARE(app.stored(id).value("status"_L1).toString(), u"sent"_s);
        app.choose(u"credit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app.window.findChild<QWidget *>(u"creditNoteDialog"_s), 10000);
        QPointer<QWidget> sheet = app.at<QWidget>(u"creditNoteDialog"_s);
        app.at<QAbstractButton>(u"credit.part"_s)->click();
        app.at<QLineEdit>(u"credit.amount"_s)->setText(u"80"_s);
        app.click(u"credit.save"_s);
        QVERIFY(app.at<QLineEdit>(u"credit.reason"_s)->property("invalid").toBool()); // a reason is asked
        app.at<QLineEdit>(u"credit.reason"_s)->setText(u"Late delivery"_s);
        app.click(u"credit.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet, 15000);
        const QJsonObject stored = app.stored(id);
        QCOMPARE(stored.value("credits_applied"_L1).toDouble(), 80.0);
        QCOMPARE(stored.value("balance"_L1).toDouble(), 120.0);
        QTRY_COMPARE(app.at<QLabel>(u"invoice.balance"_s)->text(), u"€120"_s);
    }

    void creditedWhole()
    {
        InvoiceWindow app;
        const QString id = app.makeInvoice(true);
        app.choose(u"credit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app.window.findChild<QWidget *>(u"creditNoteDialog"_s), 10000);
        QPointer<QWidget> sheet = app.at<QWidget>(u"creditNoteDialog"_s);
        app.at<QLineEdit>(u"credit.reason"_s)->setText(u"Order cancelled"_s);
        app.click(u"credit.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet, 15000);
        QCOMPARE(app.stored(id).value("status"_L1).toString(), u"paid"_s);
        QCOMPARE(app.stored(id).value("balance"_L1).toDouble(), 0.0);
    }

    void aDraftIsChangedAndDeleted()
    {
        InvoiceWindow app;
        const QString id = app.makeInvoice(false);
        app.choose(u"edit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app.window.findChild<QWidget *>(u"documentDialog"_s), 10000);
        QPointer<DocumentDialog> sheet = app.at<DocumentDialog>(u"documentDialog"_s);
        app.type(u"line0.rate"_s, u"120.5"_s);
        // A colleague writes at the same time.
        const QJsonObject theirs{
            {u"line_items"_s, QJsonArray{QJsonObject{{u"name"_s, u"Autre"_s}, {u"rate"_s, 5}, {u"quantity"_s, 1}}}}};
        const QJsonObject base{{u"line_items"_s, app.stored(id).value("line_items"_L1)}};
        QVERIFY(QCoro::waitFor(app.connection->books().update(BooksKind::Invoice, id, base, theirs)));
        app.click(u"document.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app.at<QPushButton>(u"document.mine"_s)->isVisible(), 10000);
        QCOMPARE(app.at<QLineEdit>(u"line0.rate"_s)->text(), u"120.5"_s); // kept
        QCOMPARE(app.stored(id).value("total"_L1).toDouble(), 5.0);       // and nothing written
        app.click(u"document.theirs"_s);
        QTRY_COMPARE(app.at<QLineEdit>(u"line0.rate"_s)->text(), u"5"_s);
        app.type(u"line0.rate"_s, u"6.5"_s);
        app.click(u"document.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet, 10000);
        QCOMPARE(app.stored(id).value("total"_L1).toDouble(), 6.5);
        QTRY_COMPARE(app.at<QLabel>(u"invoice.balance"_s)->text(), u"€6.50"_s);
        app.choose(u"delete"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app.stored(id).isEmpty(), 10000);
        QTRY_VERIFY(!app.panel().isVisible());
    }

    void thePdfIsShown()
    {
        InvoiceWindow app;
        app.view->openRecord(app.view->model().idAt(0));
        app.choose(u"viewPdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app.window.findChild<QWidget *>(u"pdfDialog"_s), 10000);
        auto *sheet = app.at<PdfDialog>(u"pdfDialog"_s);
        if (!pdfviewloader::factory())
            QSKIP("this build has no PDF view");
        QVERIFY(sheet->isShown());
        app.click(u"pdf.larger"_s);
        app.click(u"pdf.fit"_s);
        QCOMPARE(namelessControls(*sheet), QStringList());
    }

    void theTourFindsItsStops()
    {
        InvoiceWindow app;
        const QHash<QString, QString> sheets{
            {u"form"_s, u"documentDialog"_s}, {u"email"_s, u"emailDialog"_s}, {u"payment"_s, u"paymentDialog"_s}};
        for (const QString &stop : app.view->tourStops()) {
            app.view->showTourStop(stop);
            if (stop == "panel"_L1) {
                QVERIFY(app.panel().isVisible());
                QTRY_VERIFY_WITH_TIMEOUT(app.panel().isComplete(), 10000);
                QCOMPARE(namelessControls(app.window).join(u','), QString());
                continue;
            }
            QPointer<SheetDialog> sheet = app.at<SheetDialog>(sheets.value(stop));
            sheet->reject(); // also while its draft is still read
            QTRY_VERIFY(!sheet);
        }
        QVERIFY(app.prompter.asked.isEmpty());
    }

    void quickFiltersShowWhatTheyCount()
    {
        InvoiceWindow app;
        auto *overdue = app.at<QAbstractButton>(u"invoices.overdue"_s);
        overdue->click();
        const int rows = app.view->model().rowCount();
        QVERIFY(rows > 0);
        for (int row = 0; row < rows; ++row) {
            const Invoice *invoice = app.book.invoice(app.view->model().idAt(row));
            QVERIFY(invoice->isOpen() && invoice->due < app.book.today());
        }
    }
};
} // namespace tst_invoicelife

ATLAS_TEST(tst_invoicelife::TestInvoiceLife)
#include "tst_invoicelife.moc"
