// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"
#include "ui/pages/cashflow/bookswaysback.h"
#include "ui/pages/common/changeteller.h"
#include "ui/shell/undo/undohistory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QTest>

namespace tst_bookswaysback
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

class BooksWaysBackTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }

    void valuesGoBackAsTheyWere()
    {
        const QJsonObject seen{{u"notes"_s, u"before"_s}, {u"terms"_s, QJsonValue()}, {u"untouched"_s, u"x"_s}};
        const QJsonObject written{{u"notes"_s, u"after"_s}, {u"terms"_s, u"30 days"_s}, {u"reference"_s, u"R1"_s}};
        const QJsonObject back = bookswaysback::backTo(seen, written, written);
        QCOMPARE(back.keys(), QStringList({u"notes"_s, u"reference"_s, u"terms"_s}));
        QCOMPARE(back.value(u"notes"_s).toString(), u"before"_s);
        QCOMPARE(back.value(u"terms"_s).toString(u"?"_s), QString()); // what was empty is emptied
        QCOMPARE(back.value(u"reference"_s).toString(u"?"_s), QString());
    }

    void linesGoBackWithWhatMayBeWritten()
    {
        const QJsonObject kept{
            {u"line_item_id"_s, u"1"_s}, {u"rate"_s, 100}, {u"item_total"_s, 100}, {u"tax_id"_s, u"t"_s}};
        const QJsonObject removed{{u"line_item_id"_s, u"2"_s}, {u"rate"_s, 50}, {u"quantity"_s, 2}};
        const QJsonObject seen{{u"line_items"_s, QJsonArray{kept, removed}}};
        const QJsonObject saved{
            {u"line_items"_s, QJsonArray{QJsonObject{{u"line_item_id"_s, u"1"_s}, {u"rate"_s, 120}}}}};
        const QJsonArray lines = bookswaysback::backTo(seen, saved, saved).value(u"line_items"_s).toArray();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).toObject(),
                 QJsonObject({{u"line_item_id"_s, u"1"_s}, {u"rate"_s, 100}, {u"tax_id"_s, u"t"_s}}));
        QCOMPARE(lines.at(1).toObject(), QJsonObject({{u"rate"_s, 50}, {u"quantity"_s, 2}})); // added anew
    }

    void actsAndTheirWaysBack_data()
    {
        QTest::addColumn<BooksKind>("kind");
        QTest::addColumn<BooksAct>("act");
        QTest::addColumn<bool>("wasDraft");
        QTest::addColumn<QList<BooksAct>>("back");
        using K = BooksKind;
        using A = BooksAct;
        QTest::newRow("issued stays issued") << K::Invoice << A::MarkSent << true << QList<A>();
        QTest::newRow("void of an issued invoice") << K::Invoice << A::Void << false << QList<A>{A::Draft, A::MarkSent};
        QTest::newRow("void of a draft") << K::Invoice << A::Void << true << QList<A>{A::Draft};
        QTest::newRow("cancelled order") << K::PurchaseOrder << A::Void << false << QList<A>{A::Open};
        QTest::newRow("cancelled draft order") << K::PurchaseOrder << A::Void << true << QList<A>();
        QTest::newRow("written off") << K::Invoice << A::WriteOff << false << QList<A>{A::CancelWriteOff};
        QTest::newRow("contact put to rest") << K::Contact << A::Deactivate << false << QList<A>{A::Activate};
        QTest::newRow("approved") << K::Bill << A::Approve << true << QList<A>();
    }

    void actsAndTheirWaysBack()
    {
        QFETCH(const BooksKind, kind);
        QFETCH(const BooksAct, act);
        QFETCH(const bool, wasDraft);
        QFETCH(const QList<BooksAct>, back);
        QVERIFY(bookswaysback::reverse(kind, act, wasDraft) == back);
    }

    /// The view has the words, the actions have the way back.
    void whatAViewSaysGetsTheWayBack()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        Toast toast(&window);
        UndoHistory history(m_clock);
        toast.setUndoRegister([&history](const ToldChange &change) { return history.add(change); });
        auto *actions = new QObject;
        auto *teller = new ChangeTeller(actions);
        teller->setToast(&toast);
        int undone = 0;
        const ToldChange change{u"Changed in Books"_s, [&undone] { ++undone; }, {}, {}};
        teller->told(change, [teller] { teller->say(u"Invoice FA-12 saved"_s); });
        QCOMPARE(history.lastText(), u"Invoice FA-12 saved"_s);
        QVERIFY(history.undoLast());
        QCOMPARE(undone, 1);
        toast.hide();
        teller->told(change, [] {}); // the view shows it in its place
        QVERIFY(!toast.isVisible());
        QCOMPARE(history.lastText(), u"Changed in Books"_s);
        teller->say(u"Copied"_s); // later words are about something else
        QCOMPARE(history.entries().size(), 1);
        teller->told(change, [teller] { teller->sayFinal(u"Mail sent"_s, u"It has left."_s); });
        QCOMPARE(history.entries().first().why, u"It has left."_s);
        delete actions; // the account was left
        QVERIFY(history.undoLast());
        QCOMPARE(undone, 1);
    }
};
} // namespace tst_bookswaysback

ATLAS_TEST(tst_bookswaysback::BooksWaysBackTest)
#include "tst_bookswaysback.moc"
