// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/cashflow/cashfixture.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/pages/cashflow/cashview.h"
#include "ui/pages/cashflow/records/bookslist.h"
#include "ui/pages/cashflow/records/statementsheet.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/recordpanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

namespace tst_recordsviews
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
template <class Document>
Document documentWith(const QString &id, const QString &status, const QString &contact)
{
    Document document;
    document.id = id;
    document.number = u"N-"_s + id;
    document.contactId = contact;
    document.contactName = u"Contact "_s + contact;
    document.statusText = status;
    document.date = QDate(2026, 11, 2);
    document.total = document.balance = euros(1200);
    return document;
}

BooksSnapshot recordBooks()
{
    BooksSnapshot books = sampleBooks();
    books.contacts[0].email = u"compta@noveo.example"_s;
    books.contacts[0].currency = books.contacts[1].currency = u"EUR"_s;
    for (const QString &status : {u"draft"_s, u"sent"_s, u"accepted"_s, u"declined"_s, u"invoiced"_s})
        books.estimates.append(documentWith<Estimate>(status, status, u"c1"_s));
    for (const QString &status : {u"draft"_s, u"open"_s, u"billed"_s, u"cancelled"_s})
        books.purchaseOrders.append(documentWith<PurchaseOrder>(status, status, u"v1"_s));
    Bill part = billOf(u"part"_s, 500, QDate(2026, 11, 1), QDate(2026, 12, 1));
    part.balance = euros(100);
    part.statusText = u"partially_paid"_s;
    Bill done = billOf(u"done"_s, 500, QDate(2026, 11, 1), QDate(2026, 12, 1));
    done.balance = euros(0);
    done.statusText = u"paid"_s;
    books.bills.append({part, done});
    books.settings.accounts = {{u"51"_s, u"Travel"_s, u"expense"_s, true}, {u"52"_s, u"Sales"_s, u"income"_s, true}};
    return books;
}

/// A view and its panel in a window, over a book without network.
struct RecordsWindow {
    CashFixture fixture;
    QWidget window;
    CashView *view;

    explicit RecordsWindow(CashView *(*make)(BooksActions &, QWidget *))
    {
        fixture.book.setSnapshot(recordBooks(), bookDay());
        view = make(fixture.actions, &window);
        auto *row = new QHBoxLayout(&window);
        row->addWidget(view, 1);
        row->addWidget(view->panel());
        view->panel()->setFixedWidth(330);
        QObject::connect(view, &CashView::panelVisibleChanged, view->panel(), &QWidget::setVisible);
        window.resize(1200, 720);
        window.show();
    }
    [[nodiscard]] QString allText() const
    {
        QStringList texts;
        for (const QLabel *label : view->panel()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(view->panel()))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return named<QPushButton>(window, name); }
};
} // namespace

/// The lists beside the invoices: what their panels say, what they offer in which state, and that nothing is silent.
class TestRecordsViews : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

    static CashView *(*factory(const QString &name))(BooksActions &, QWidget *)
    {
        return name == u"customers"   ? makeCustomersView
               : name == u"expenses"  ? makeExpensesView
               : name == u"bills"     ? makeBillsView
               : name == u"estimates" ? makeEstimatesView
                                      : makePurchaseOrdersView;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyListOpensAPanelAndAForm_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"customers", "expenses", "bills", "estimates", "purchase_orders"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyListOpensAPanelAndAForm()
    {
        QFETCH(QString, name);
        RecordsWindow app(factory(name));
        QCOMPARE(app.view->viewId(), name);
        QVERIFY(!app.view->panel()->isVisible());
        app.view->showTourStop(u"panel"_s);
        QVERIFY(app.view->panel()->isVisible());
        QVERIFY(!named<QLabel>(app.window, u"panelTitle"_s)->text().isEmpty());
        QCOMPARE(namelessControls(app.window), QStringList());
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(app.view, &language);
        for (const QPushButton *button : app.view->panel()->findChildren<QPushButton *>())
            QVERIFY2(button->isEnabled() || !button->toolTip().isEmpty(), qPrintable(button->objectName()));
        QTest::keyClick(app.view->panel(), Qt::Key_Escape);
        QVERIFY(!app.view->panel()->isVisible());
        app.view->showTourStop(u"form"_s);
        auto *sheet = app.window.findChild<SheetDialog *>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(namelessControls(app.window), QStringList());
        QTest::keyClick(sheet, Qt::Key_Escape); // nothing typed: nothing asked
        QVERIFY(app.fixture.prompter.asked.isEmpty());
        QTRY_VERIFY(!app.window.findChild<SheetDialog *>());
    }

    void theKeyboardMovesThePanel()
    {
        RecordsWindow app(makeBillsView);
        auto *list = qobject_cast<BooksList *>(app.view);
        app.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&app.window));
        list->table().setFocus();
        list->table().setCurrentIndex(list->model().index(0, 0));
        QTest::keyClick(&list->table(), Qt::Key_Return);
        auto *title = named<QLabel>(app.window, u"panelTitle"_s);
        QCOMPARE(title->text(), u"N-"_s + list->model().idAt(0));
        QTest::keyClick(&list->table(), Qt::Key_Down);
        QCOMPARE(title->text(), u"N-"_s + list->model().idAt(1));
    }

    void aCustomerIsToldWhole()
    {
        RecordsWindow app(makeCustomersView);
        app.view->openRecord(u"c1"_s);
        const QString text = app.allText();
        QVERIFY2(text.contains(u"compta@noveo.example"_s), qPrintable(text));
        QVERIFY2(text.contains(u"22,600"_s), qPrintable(text)); // past due
        QVERIFY2(named<QLabel>(app.window, u"customer.lateness"_s)->text().contains(u"74 days late"_s),
                 qPrintable(text));
        QSignalSpy asked(app.view, &CashView::recordRequested);
        app.button(u"entry.late"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first(), (QVariantList{u"invoices"_s, u"late"_s}));
    }

    void aStatementIsShownCopiedAndFollowsThePeriod()
    {
        RecordsWindow app(makeCustomersView);
        app.view->openRecord(u"c1"_s);
        app.button(u"customer.statement"_s)->click();
        auto *sheet = app.window.findChild<StatementSheet *>();
        QVERIFY(sheet);
        auto *table = named<QTableWidget>(app.window, u"statement.table"_s);
        QCOMPARE(table->rowCount(), int(sheet->statement().entries.size()) + 2);
        QVERIFY(sheet->statement().entries.size() > 1);
        app.button(u"statement.copy"_s)->click();
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.split(u'\n').filter(u"N-late"_s).size(), 1);
        auto *from = named<DateField>(app.window, u"statement.from"_s);
        from->setDate(QDate(2026, 11, 20));
        Q_EMIT from->dateEdited();
        QCOMPARE(sheet->statement().entries.size(), 0);
        QCOMPARE(sheet->statement().opening, sheet->statement().closing);
        from->setDate({});
        Q_EMIT from->dateEdited();
        QVERIFY(!app.button(u"statement.copy"_s)->isEnabled());
        QSignalSpy asked(app.view, &CashView::recordRequested);
        named<QComboBox>(app.window, u"statement.period"_s)->setCurrentIndex(0);
        Q_EMIT named<QComboBox>(app.window, u"statement.period"_s)->activated(0);
        QVERIFY(app.button(u"statement.copy"_s)->isEnabled());
    }

    void anEstimateOffersWhatItsStatePermits_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("draft") << u"draft"_s << QStringList{u"sent"_s};
        QTest::newRow("sent") << u"sent"_s << QStringList{u"convert"_s, u"accept"_s, u"decline"_s};
        QTest::newRow("accepted") << u"accepted"_s << QStringList{u"convert"_s, u"decline"_s};
        QTest::newRow("declined") << u"declined"_s << QStringList{u"accept"_s};
        QTest::newRow("invoiced") << u"invoiced"_s << QStringList();
    }

    void anEstimateOffersWhatItsStatePermits()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, offered);
        RecordsWindow app(makeEstimatesView);
        app.view->openRecord(id);
        for (const QString &name : {u"convert"_s, u"accept"_s, u"decline"_s, u"sent"_s}) {
            const QPushButton *button = app.button(u"estimate."_s + name);
            QVERIFY2(button->isEnabled() == offered.contains(name), qPrintable(name));
            QVERIFY2(button->isEnabled() || !button->toolTip().isEmpty(), qPrintable(name));
        }
    }

    void anOrderOffersWhatItsStatePermits_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("draft") << u"draft"_s << QStringList{u"issue"_s, u"mail"_s, u"cancel"_s};
        QTest::newRow("open") << u"open"_s << QStringList{u"mail"_s, u"cancel"_s}; // to bill it, its lines are needed
        QTest::newRow("billed") << u"billed"_s << QStringList{u"mail"_s};
        QTest::newRow("cancelled") << u"cancelled"_s << QStringList{u"issue"_s};
    }

    void anOrderOffersWhatItsStatePermits()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, offered);
        RecordsWindow app(makePurchaseOrdersView);
        app.view->openRecord(id);
        for (const QString &name : {u"issue"_s, u"bill"_s, u"mail"_s, u"cancel"_s})
            QVERIFY2(app.button(u"order."_s + name)->isEnabled() == offered.contains(name), qPrintable(name));
    }

    void aBillTellsItsAge()
    {
        RecordsWindow app(makeBillsView);
        app.view->openRecord(u"rent"_s);
        QVERIFY2(app.allText().contains(u"10 days past due"_s), qPrintable(app.allText()));
        QVERIFY(app.button(u"bill.pay"_s)->isEnabled());
        QVERIFY(app.button(u"bill.void"_s)->isEnabled());
        app.view->openRecord(u"part"_s);
        QVERIFY(app.button(u"bill.pay"_s)->isEnabled());
        QVERIFY(!app.button(u"bill.void"_s)->isEnabled()); // something was paid
        app.view->openRecord(u"done"_s);
        QVERIFY(!app.button(u"bill.pay"_s)->isEnabled());
    }

    void theReasonOfAVoidIsAskedAndCanBeWithdrawn()
    {
        RecordsWindow app(makeBillsView);
        app.view->openRecord(u"rent"_s);
        app.button(u"bill.void"_s)->click();
        QCOMPARE(app.fixture.prompter.asked.size(), 1);
        QVERIFY(app.fixture.prompter.offered.size() > 2);
        QVERIFY(named<QLabel>(app.window, u"panelProblem"_s)->text().isEmpty());
    }

    /// What was refused stands with the record it concerns, until it is tried again.
    void aRefusalStaysWithItsRecord()
    {
        RecordsWindow app(makeEstimatesView);
        app.view->openRecord(u"sent"_s);
        app.button(u"estimate.accept"_s)->click(); // the id of the fixture is none of Books
        auto *problem = named<QLabel>(app.window, u"panelProblem"_s);
        QTRY_VERIFY(!problem->text().isEmpty());
        const QString words = problem->text();
        app.view->openRecord(u"accepted"_s);
        QVERIFY(problem->text().isEmpty());
        app.view->openRecord(u"sent"_s);
        QCOMPARE(problem->text(), words);
        QVERIFY(app.button(u"estimate.accept"_s)->isEnabled());
    }

    void aRecordThatIsGoneClosesItsPanel()
    {
        RecordsWindow app(makeEstimatesView);
        app.view->openRecord(u"sent"_s);
        QVERIFY(app.view->panel()->isVisible());
        BooksSnapshot books = recordBooks();
        books.estimates.clear();
        app.fixture.book.setSnapshot(books, bookDay());
        QTRY_VERIFY(!app.view->panel()->isVisible());
    }
};
} // namespace tst_recordsviews

ATLAS_TEST(tst_recordsviews::TestRecordsViews)
#include "tst_recordsviews.moc"
