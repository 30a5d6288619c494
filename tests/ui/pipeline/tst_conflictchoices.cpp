// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/pages/pipeline/conflict/conflictchoices.h"

#include <QTest>

namespace tst_conflictchoices
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;
using Side = ConflictChoices::Side;
using Kind = ConflictChoices::Kind;

namespace
{
const QStringList fieldOrder{u"Stage"_s, u"Closing_Date"_s, u"Amount"_s, u"Next_Step"_s, u"Description"_s};

QJsonObject opened()
{
    return {{u"Stage"_s, u"Proposal"_s},
            {u"Closing_Date"_s, u"2026-11-23"_s},
            {u"Amount"_s, 48000},
            {u"Next_Step"_s, u"Call"_s},
            {u"Description"_s, QJsonValue()}};
}

Conflict conflictOf(const QJsonObject &mine, const QJsonObject &theirs)
{
    Conflict conflict;
    conflict.base = opened();
    conflict.mine = mine;
    conflict.theirs.record = opened();
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        conflict.theirs.record.insert(it.key(), it.value());
    }
    return conflict;
}
} // namespace

class TestConflictChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAndDefaults_data()
    {
        QTest::addColumn<QJsonObject>("mine");
        QTest::addColumn<QJsonObject>("theirs");
        QTest::addColumn<QStringList>("rows"); // "field kind side"
        QTest::addColumn<QJsonObject>("written");
        const QJsonObject negotiation{{u"Stage"_s, u"Negotiation"_s}};
        QTest::newRow("both changed") << negotiation << QJsonObject{{u"Stage"_s, u"Decision"_s}}
                                      << QStringList{u"Stage both mine"_s} << negotiation;
        QTest::newRow("mine only") << negotiation << QJsonObject{} << QStringList{u"Stage mineonly mine"_s}
                                   << negotiation;
        QTest::newRow("theirs only") << QJsonObject{} << QJsonObject{{u"Amount"_s, 52500}}
                                     << QStringList{u"Amount theirsonly theirs"_s} << QJsonObject{};
        QTest::newRow("same change on both sides") << negotiation << negotiation << QStringList{} << QJsonObject{};
        QTest::newRow("conflicts lead")
            << QJsonObject{{u"Next_Step"_s, u"Visit"_s}, {u"Closing_Date"_s, u"2026-11-30"_s}}
            << QJsonObject{{u"Amount"_s, 1}, {u"Closing_Date"_s, u"2026-12-04"_s}}
            << QStringList{u"Closing_Date both mine"_s, u"Amount theirsonly theirs"_s, u"Next_Step mineonly mine"_s}
            << QJsonObject{{u"Next_Step"_s, u"Visit"_s}, {u"Closing_Date"_s, u"2026-11-30"_s}};
        QTest::newRow("emptied by me") << QJsonObject{{u"Next_Step"_s, QJsonValue()}} << QJsonObject{}
                                       << QStringList{u"Next_Step mineonly mine"_s}
                                       << QJsonObject{{u"Next_Step"_s, QJsonValue()}};
        QTest::newRow("empty in two ways is no change")
            << QJsonObject{} << QJsonObject{{u"Description"_s, QString()}} << QStringList{} << QJsonObject{};
        QTest::newRow("a field outside the layout")
            << QJsonObject{{u"Custom__c"_s, 1}} << QJsonObject{{u"Custom__c"_s, 2}}
            << QStringList{u"Custom__c both mine"_s} << QJsonObject{{u"Custom__c"_s, 1}};
    }
    void rowsAndDefaults()
    {
        QFETCH(QJsonObject, mine);
        QFETCH(QJsonObject, theirs);
        QFETCH(QStringList, rows);
        QFETCH(QJsonObject, written);
        const ConflictChoices choices(conflictOf(mine, theirs), opened(), fieldOrder);
        QStringList got;
        for (const ConflictChoices::Row &row : choices.rows()) {
            const QString kind = row.kind == Kind::Both       ? u"both"_s
                                 : row.kind == Kind::MineOnly ? u"mineonly"_s
                                                              : u"theirsonly"_s;
            got.append(row.field + u' ' + kind + (row.side == Side::Mine ? u" mine"_s : u" theirs"_s));
        }
        QCOMPARE(got, rows);
        QCOMPARE(choices.toWrite(), written);
    }

    void choosingTheirsLeavesNothingToWrite()
    {
        ConflictChoices choices(conflictOf({{u"Stage"_s, u"Negotiation"_s}}, {{u"Stage"_s, u"Decision"_s}}), opened(),
                                fieldOrder);
        choices.choose(u"Stage"_s, Side::Theirs);
        QVERIFY(choices.toWrite().isEmpty());
        QVERIFY(choices.writeBase().isEmpty());
    }

    void switchingAOneSidedChangeWritesTheOldValueBack()
    {
        ConflictChoices choices(conflictOf({}, {{u"Amount"_s, 52500}}), opened(), fieldOrder);
        choices.choose(u"Amount"_s, Side::Mine);
        QCOMPARE(choices.toWrite(), QJsonObject({{u"Amount"_s, 48000}}));
        QCOMPARE(choices.writeBase(), QJsonObject({{u"Amount"_s, 52500}}));
    }

    void allButtonsTakeEveryRow()
    {
        ConflictChoices choices(conflictOf({{u"Stage"_s, u"Negotiation"_s}, {u"Next_Step"_s, u"Visit"_s}},
                                           {{u"Stage"_s, u"Decision"_s}, {u"Amount"_s, 52500}}),
                                opened(), fieldOrder);
        QCOMPARE(choices.conflictCount(), 1);
        choices.takeAll(Side::Theirs);
        QVERIFY(choices.toWrite().isEmpty());
        choices.takeAll(Side::Mine);
        QCOMPARE(choices.toWrite().keys(), QStringList({u"Amount"_s, u"Next_Step"_s, u"Stage"_s}));
    }

    void aReturningConflictKeepsChoicesAndRefreshesTheirs()
    {
        ConflictChoices choices(conflictOf({{u"Stage"_s, u"Negotiation"_s}, {u"Closing_Date"_s, u"2026-11-30"_s}},
                                           {{u"Stage"_s, u"Decision"_s}, {u"Closing_Date"_s, u"2026-12-04"_s}}),
                                opened(), fieldOrder);
        choices.choose(u"Closing_Date"_s, Side::Theirs);
        choices.refresh(conflictOf({}, {{u"Stage"_s, u"Won"_s}, {u"Closing_Date"_s, u"2026-12-09"_s}}));
        QCOMPARE(choices.rows().size(), 2);
        for (const ConflictChoices::Row &row : choices.rows()) {
            const bool closing = row.field == u"Closing_Date";
            QCOMPARE(row.side, closing ? Side::Theirs : Side::Mine);
            QCOMPARE(row.theirs.toString(), closing ? u"2026-12-09"_s : u"Won"_s);
        }
        QCOMPARE(choices.toWrite(), QJsonObject({{u"Stage"_s, u"Negotiation"_s}}));
        QCOMPARE(choices.writeBase(), QJsonObject({{u"Stage"_s, u"Won"_s}}));
    }
};
} // namespace tst_conflictchoices

ATLAS_TEST(tst_conflictchoices::TestConflictChoices)
#include "tst_conflictchoices.moc"
