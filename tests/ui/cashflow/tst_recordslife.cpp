// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/connection.h"
#include "services/core/json.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/cashview.h"
#include "ui/pages/cashflow/records/expensesheet.h"
#include "ui/pages/cashflow/records/receiptfield.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_recordslife
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// One of the lists and its panel in a window, before the stand-in over HTTP.
struct RecordsLife {
    SandboxFixture sandbox;
    SystemClock clock;
    CashPrompter prompter;
    CashBook book;
    QWidget window;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<BooksActions> actions;
    CashView *view = nullptr;

    explicit RecordsLife(CashView *(*make)(BooksActions &, QWidget *), const QByteArray &faults = {})
        : sandbox(faults)
    {
        const Result<Credentials> credentials = sandbox.credentials();
        if (!sandbox.started || !credentials)
            qFatal("the stand-in did not start");
        connection = std::make_unique<Connection>(Profile(u"records"_s), *credentials, nullptr,
                                                  [](App) { return unlimited(10); });
        if (!QCoro::waitFor(connection->open()))
            qFatal("the store cannot be opened");
        QObject::connect(&ledger(), &BooksRepository::changed, &book,
                         [this](const BooksSnapshot &books) { book.setSnapshot(books, clock.today()); });
        actions = std::make_unique<BooksActions>(ledger(), book, prompter);
        actions->setClock(clock);
        const Result<Done> read = QCoro::waitFor(ledger().refresh(Priority::User));
        if (!read)
            qFatal("books: %s", qPrintable(read.error().detail));
        view = make(*actions, &window);
        auto *row = new QHBoxLayout(&window);
        row->addWidget(view, 1);
        row->addWidget(view->panel());
        QObject::connect(view, &CashView::panelVisibleChanged, view->panel(), &QWidget::setVisible);
        window.resize(1280, 760);
        window.show();
    }
    ~RecordsLife()
    {
        delete view;
        actions.reset();
        const QPointer<Connection> leaving = connection.get();
        Connection::retire(std::move(connection));
        static_cast<void>(QTest::qWaitFor([&leaving] { return leaving.isNull(); }));
    }
    [[nodiscard]] BooksRepository &ledger() const { return connection->ledger(); }
    template <class T>
    [[nodiscard]] T *at(const QString &name) const
    {
        return named<T>(window, name);
    }
    void click(const QString &name) const { at<QPushButton>(name)->click(); }
    void type(const QString &name, const QString &text) const
    {
        at<QLineEdit>(name)->selectAll();
        QTest::keyClicks(at<QLineEdit>(name), text);
    }
    [[nodiscard]] QString text(const QString &name) const { return at<QLabel>(name)->text(); }
    [[nodiscard]] QJsonObject stored(BooksKind kind, const QString &id) const
    {
        return QCoro::waitFor(connection->books().record(kind, id)).value_or(QJsonObject());
    }
    template <class T>
    [[nodiscard]] QString first(const QList<T> &all, const std::function<bool(const T &)> &wanted) const
    {
        const auto found = std::find_if(all.cbegin(), all.cend(), wanted);
        return found == all.cend() ? QString() : found->id;
    }
    /// Waits for the detail of what is shown: the button that needs it.
    [[nodiscard]] bool becomesEnabled(const QString &button) const
    {
        auto *waiting = at<QPushButton>(button);
        return QTest::qWaitFor([waiting] { return waiting->isEnabled(); }, 10000);
    }
    /// Fills the form of an expense; its receipt is one page of PDF.
    ExpenseSheet *expenseForm(const QTemporaryDir &dir) const
    {
        view->createNew();
        auto *sheet = at<ExpenseSheet>(u"expense"_s);
        at<QComboBox>(u"expense.account_id"_s)->setCurrentIndex(1);
        type(u"expense.amount"_s, u"42.50"_s);
        type(u"expense.description"_s, u"Taxi to the station"_s);
        QFile file(dir.filePath(u"taxi.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("%PDF-1.4 taxi") < 1)
            qFatal("cannot write the receipt");
        file.close();
        if (!sheet->receipt().take(file.fileName()))
            qFatal("the receipt is not taken");
        return sheet;
    }
};
} // namespace

/// Stands for the viewer of the system.
class ReceiptCatcher : public QObject
{
    Q_OBJECT
public:
    ReceiptCatcher() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~ReceiptCatcher() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QByteArray content;
    QString name;

public Q_SLOTS:
    void open(const QUrl &url)
    {
        QFile file(url.toLocalFile());
        if (file.open(QIODevice::ReadOnly))
            content = file.readAll();
        name = url.fileName();
    }
};

/// The other lists as a person uses them, against the stand-in: what is confirmed is what Books then holds.
class TestRecordsLife : public QObject
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

    void anExpenseWithItsReceipt()
    {
        RecordsLife app(makeExpensesView);
        const QTemporaryDir dir;
        QPointer<ExpenseSheet> sheet = app.expenseForm(dir);
        QSignalSpy stored(sheet, &RecordSheet::stored);
        app.click(u"expense.save"_s);
        const bool closed = QTest::qWaitFor([&sheet] { return !sheet; }, 15000);
        QVERIFY2(closed, qPrintable(closed ? QString() : app.text(u"sheet.problem"_s)));
        QVERIFY(stored.size() >= 1);
        const QString id = stored.first().first().toString();
        const QJsonObject record = app.stored(BooksKind::Expense, id);
        QCOMPARE(record.value("total"_L1).toDouble(), 42.5);
        QCOMPARE(json::text(record, "expense_receipt_name"_L1), u"taxi.pdf"_s);
        QCOMPARE(json::text(record, "description"_L1), u"Taxi to the station"_s);
        const Result<QByteArray> receipt = QCoro::waitFor(app.connection->books().receipt(id));
        QVERIFY(receipt && receipt->startsWith("%PDF"));
        QVERIFY(app.book.expense(id) && app.book.expense(id)->hasReceipt);
        ReceiptCatcher viewer;
        app.view->openRecord(id);
        QVERIFY(app.becomesEnabled(u"expense.view"_s));
        app.click(u"expense.view"_s);
        QTRY_COMPARE_WITH_TIMEOUT(viewer.name, u"taxi.pdf"_s, 10000);
        QCOMPARE(viewer.content, *receipt);
    }

    /// Only the receipt fails: the expense is there once, and the receipt can be tried again.
    void aReceiptThatFailsIsTriedAgain()
    {
        const QJsonObject refusal{{"code"_L1, 4}, {"message"_L1, u"Invalid value passed for receipt"_s}};
        const QJsonObject once{{"path"_L1, u".+/receipt"_s},
                               {"method"_L1, u"POST"_s},
                               {"kind"_L1, u"status"_s},
                               {"status"_L1, 400},
                               {"nth"_L1, 1},
                               {"body"_L1, QString::fromUtf8(QJsonDocument(refusal).toJson())}};
        RecordsLife app(makeExpensesView, QJsonDocument(QJsonArray{once}).toJson());
        const QTemporaryDir dir;
        const qsizetype before = app.book.books().expenses.size();
        QPointer<ExpenseSheet> sheet = app.expenseForm(dir);
        QString id;
        connect(sheet, &RecordSheet::stored, this, [&id](const QString &made) { id = made; });
        app.click(u"expense.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!id.isEmpty() && !sheet->isBusy(), 15000);
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY2(app.text(u"sheet.problem"_s).contains(u"only its receipt is missing"_s),
                 qPrintable(app.text(u"sheet.problem"_s)));
        QVERIFY(!sheet->receipt().isEmpty());
        app.click(u"expense.save"_s);
        const bool closed = QTest::qWaitFor([&sheet] { return !sheet; }, 15000);
        QVERIFY2(closed, qPrintable(closed ? QString() : app.text(u"sheet.problem"_s)));
        QCOMPARE(json::text(app.stored(BooksKind::Expense, id), "expense_receipt_name"_L1), u"taxi.pdf"_s);
        QTRY_COMPARE(app.book.books().expenses.size(), before + 1);
    }

    /// Nobody can tell whether it was stored: it is never sent again without being asked for.
    void aLostAnswerIsNotSavedTwiceUnasked()
    {
        RecordsLife app(makeExpensesView, "[]");
        const QTemporaryDir dir;
        QPointer<ExpenseSheet> sheet = app.expenseForm(dir);
        const auto rule = [](const QString &method, const QJsonObject &what) {
            QJsonObject fault = what;
            fault.insert("path"_L1, u".+/expenses"_s);
            fault.insert("method"_L1, method);
            return fault;
        };
        const QJsonObject noOrder{{"kind"_L1, u"status"_s},
                                  {"status"_L1, 400},
                                  {"body"_L1, uR"({"code":2,"message":"Invalid value passed for sort_column"})"_s}};
        const QJsonObject lost{{"kind"_L1, u"drop"_s}, {"after"_L1, true}};
        QFile faults(app.sandbox.folder.filePath(u"faults.json"_s));
        QVERIFY(faults.open(QIODevice::WriteOnly));
        faults.write(QJsonDocument(QJsonArray{rule(u"GET"_s, noOrder), rule(u"POST"_s, lost)}).toJson());
        faults.close();
        app.click(u"expense.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sheet && !sheet->isBusy() && !app.text(u"sheet.problem"_s).isEmpty(), 20000);
        QVERIFY2(app.text(u"sheet.problem"_s).contains(u"cannot tell"_s), qPrintable(app.text(u"sheet.problem"_s)));
        QCOMPARE(app.at<QLineEdit>(u"expense.amount"_s)->text(), u"42.50"_s);
        app.prompter.confirmed = false;
        app.click(u"expense.save"_s);
        QCOMPARE(app.prompter.asked.size(), 1);
        QVERIFY(!sheet->isBusy());
    }

    void anEstimateBecomesAnInvoice()
    {
        RecordsLife app(makeEstimatesView);
        const QString id = app.first<Estimate>(app.book.books().estimates,
                                               [](const Estimate &e) { return e.statusText == "sent"_L1; });
        QVERIFY(!id.isEmpty());
        app.view->openRecord(id);
        QSignalSpy asked(app.view, &CashView::recordRequested);
        app.click(u"estimate.accept"_s);
        QTRY_COMPARE_WITH_TIMEOUT(app.book.estimate(id)->statusText, u"accepted"_s, 10000);
        QVERIFY(app.becomesEnabled(u"estimate.convert"_s));
        app.click(u"estimate.convert"_s);
        QVERIFY(!app.at<QPushButton>(u"estimate.convert"_s)->isEnabled()); // never twice
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 10000);
        QCOMPARE(asked.first().first().toString(), u"invoices"_s);
        const QString invoiceId = asked.first().at(1).toString();
        const QJsonObject invoice = app.stored(BooksKind::Invoice, invoiceId);
        QCOMPARE(invoice.value("total"_L1).toDouble(),
                 app.stored(BooksKind::Estimate, id).value("total"_L1).toDouble());
        QTRY_COMPARE_WITH_TIMEOUT(app.book.estimate(id)->statusText, u"invoiced"_s, 10000);
        QTRY_VERIFY(app.book.invoice(invoiceId));
    }

    void aBillIsPaidInTwoParts()
    {
        RecordsLife app(makeBillsView);
        const QString base = app.book.baseCurrency();
        const QString id = app.first<Bill>(app.book.books().bills, [&base](const Bill &bill) {
            return bill.isOpen() && bill.balance == bill.total && bill.balance.currency() == base &&
                   bill.balance.minor() > 2000;
        });
        QVERIFY(!id.isEmpty());
        const Money due = app.book.bill(id)->balance;
        app.view->openRecord(id);
        app.click(u"bill.pay"_s);
        app.type(u"vendorPayment.amount"_s, u"10"_s);
        QPointer<QWidget> sheet = app.at<QWidget>(u"vendorPayment"_s);
        app.click(u"vendorPayment.save"_s);
        bool closed = QTest::qWaitFor([&sheet] { return !sheet; }, 15000);
        QVERIFY2(closed, qPrintable(closed ? QString() : app.text(u"sheet.problem"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(app.book.bill(id)->balance, Money(due.minor() - 1000, base), 10000);
        QVERIFY(!app.at<QPushButton>(u"bill.void"_s)->isEnabled());
        app.click(u"bill.pay"_s); // what is left is proposed
        sheet = app.at<QWidget>(u"vendorPayment"_s);
        app.click(u"vendorPayment.save"_s);
        closed = QTest::qWaitFor([&sheet] { return !sheet; }, 15000);
        QVERIFY2(closed, qPrintable(closed ? QString() : app.text(u"sheet.problem"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(app.book.bill(id)->balance.isZero(), 10000);
        QCOMPARE(json::text(app.stored(BooksKind::Bill, id), "status"_L1), u"paid"_s);
        QTRY_VERIFY(!app.at<QPushButton>(u"bill.pay"_s)->isEnabled());
    }

    void anOrderIsBilledOnce()
    {
        RecordsLife app(makePurchaseOrdersView);
        const QString id = app.first<PurchaseOrder>(
            app.book.books().purchaseOrders, [](const PurchaseOrder &order) { return order.statusText == "open"_L1; });
        QVERIFY(!id.isEmpty());
        app.view->openRecord(id);
        QVERIFY(app.becomesEnabled(u"order.bill"_s));
        app.click(u"order.bill"_s);
        QSignalSpy asked(app.view, &CashView::recordRequested);
        app.type(u"orderBill.bill_number"_s, u"F-2026-991"_s);
        QPointer<QWidget> sheet = app.at<QWidget>(u"orderBill"_s);
        app.click(u"orderBill.save"_s);
        const bool closed = QTest::qWaitFor([&sheet] { return !sheet; }, 15000);
        QVERIFY2(closed, qPrintable(closed ? QString() : app.text(u"sheet.problem"_s)));
        QCOMPARE(asked.size(), 1);
        const QJsonObject bill = app.stored(BooksKind::Bill, asked.first().at(1).toString());
        const QJsonObject order = app.stored(BooksKind::PurchaseOrder, id);
        QCOMPARE(bill.value("total"_L1).toDouble(), order.value("total"_L1).toDouble());
        QCOMPARE(json::text(order, "status"_L1), u"billed"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!app.at<QPushButton>(u"order.bill"_s)->isEnabled(), 10000);
    }

    void aCustomerIsAddedAndChanged()
    {
        RecordsLife app(makeCustomersView);
        app.view->createNew();
        app.type(u"contact.contact_name"_s, u"Maison Verrier"_s);
        app.type(u"contact.first_name"_s, u"Anne"_s);
        app.type(u"contact.email"_s, u"anne@verrier.example"_s);
        QPointer<RecordSheet> sheet = app.at<RecordSheet>(u"contact"_s);
        QString id;
        connect(sheet, &RecordSheet::stored, this, [&id](const QString &made) { id = made; });
        app.click(u"contact.save"_s);
        bool closed = QTest::qWaitFor([&sheet] { return !sheet; }, 15000);
        QVERIFY2(closed, qPrintable(closed ? QString() : app.text(u"sheet.problem"_s)));
        QTRY_VERIFY(app.book.contact(id));
        QCOMPARE(app.book.contact(id)->email, u"anne@verrier.example"_s);
        app.view->openRecord(id);
        QVERIFY(app.becomesEnabled(u"customer.edit"_s));
        app.click(u"customer.edit"_s);
        app.type(u"contact.phone"_s, u"+33 1 23 45 67 89"_s);
        sheet = app.at<RecordSheet>(u"contact"_s);
        app.click(u"contact.save"_s);
        closed = QTest::qWaitFor([&sheet] { return !sheet; }, 15000);
        QVERIFY2(closed, qPrintable(closed ? QString() : app.text(u"sheet.problem"_s)));
        QTRY_COMPARE(app.book.contact(id)->phone, u"+33 1 23 45 67 89"_s);
        QCOMPARE(app.book.contact(id)->email, u"anne@verrier.example"_s); // what was not touched stays
        QCOMPARE(app.stored(BooksKind::Contact, id).value("contact_persons"_L1).toArray().size(), 1);
    }

    /// Somebody else changed the same field: both are told, nothing is written until the person says which.
    void aConflictIsExplained()
    {
        RecordsLife app(makeCustomersView);
        const QString id = app.first<BooksContact>(app.book.books().contacts,
                                                   [](const BooksContact &c) { return c.customer && c.active; });
        app.view->openRecord(id);
        QVERIFY(app.becomesEnabled(u"customer.edit"_s));
        app.click(u"customer.edit"_s);
        const QJsonObject base{{"company_name"_L1, app.stored(BooksKind::Contact, id).value("company_name"_L1)}};
        const QJsonObject theirs{{"company_name"_L1, u"Theirs SARL"_s}};
        QVERIFY(QCoro::waitFor(app.connection->books().update(BooksKind::Contact, id, base, theirs)));
        app.type(u"contact.company_name"_s, u"Mine SARL"_s);
        QPointer<RecordSheet> sheet = app.at<RecordSheet>(u"contact"_s);
        app.click(u"contact.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(app.at<QPushButton>(u"contact.mine"_s)->isVisible(), 10000);
        QVERIFY(app.text(u"sheet.problem"_s).contains(u"Company"_s));
        QCOMPARE(app.at<QLineEdit>(u"contact.company_name"_s)->text(), u"Mine SARL"_s);
        QCOMPARE(json::text(app.stored(BooksKind::Contact, id), "company_name"_L1), u"Theirs SARL"_s);
        app.click(u"contact.mine"_s);
        const bool closed = QTest::qWaitFor([&sheet] { return !sheet; }, 15000);
        QVERIFY2(closed, qPrintable(closed ? QString() : app.text(u"sheet.problem"_s)));
        QCOMPARE(json::text(app.stored(BooksKind::Contact, id), "company_name"_L1), u"Mine SARL"_s);
    }
};
} // namespace tst_recordslife

ATLAS_TEST(tst_recordslife::TestRecordsLife)
#include "tst_recordslife.moc"
