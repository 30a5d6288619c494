// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/undoplan.h"
#include "tests/support/testprogram.h"
#include "ui/pages/assistant/assistantwords.h"
#include "ui/pages/assistant/changerows.h"
#include "ui/pages/assistant/connectcard.h"
#include "ui/pages/assistant/guidesheet.h"
#include "ui/pages/assistant/permissiongrid.h"

#include "services/operations/operationregistry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tst_changerows
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

class TestChangeRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreNeverCut();
    void aMailIsRead();
    void anUpdateShowsBothSides();
    void fieldsAreCalledAsPeopleKnowThem();
    void undoTurnsItRound();
    void everyOperationHasWords();
    void kindsAreThoseOfTheOperations();
    void theBlockIsJson();
    void theGuideIsThere();
};

void TestChangeRows::valuesAreNeverCut()
{
    const QString text(5000, u'x');
    QCOMPARE(changerows::valueText(text), text);
    QCOMPARE(changerows::valueText(1250.5), u"1250.5"_s);
    QCOMPARE(changerows::valueText(QJsonValue()), QString());
    QCOMPARE(changerows::valueText(true), u"Yes"_s);
    QCOMPARE(changerows::valueText(QJsonArray{u"a"_s, u"b"_s}), u"a\nb"_s);
    QCOMPARE(changerows::valueText(QJsonObject{{u"id"_s, u"1"_s}, {u"name"_s, u"Rooftop"_s}}), u"Rooftop"_s);
    QCOMPARE(changerows::valueText(QJsonObject{{u"rate"_s, 1}, {u"name"_s, u"Audit"_s}}), u"Name: Audit, Price: 1"_s);
}

void TestChangeRows::aMailIsRead()
{
    Approval approval;
    approval.operation = u"mail_send"_s;
    approval.app = App::Mail;
    approval.parameters = {{u"mode"_s, u"send"_s},
                           {u"content"_s, u"Hello"_s},
                           {u"subject"_s, u"Offer"_s},
                           {u"to"_s, QJsonArray{u"a@client.example"_s, u"b@client.example"_s}}};
    const Change change = changerows::of(approval);
    QVERIFY(!change.hasBefore);
    QStringList fields;
    for (const ChangeRow &row : change.rows)
        fields.append(row.field);
    QCOMPARE(fields, (QStringList{u"To"_s, u"Subject"_s, u"Text"_s}));
    QCOMPARE(change.rows.first().after, u"a@client.example\nb@client.example"_s);
    QCOMPARE(AssistantWords::operation(approval.operation, {{u"mode"_s, u"draft"_s}}), u"Save a draft mail"_s);
}

void TestChangeRows::anUpdateShowsBothSides()
{
    Approval approval;
    approval.operation = u"crm_update_record"_s;
    approval.parameters = {{u"id"_s, u"1"_s}, {u"record"_s, QJsonObject{{u"Next_Step"_s, u"Call"_s}}}};
    approval.before = {{u"Next_Step"_s, u"Write"_s}};
    const Change change = changerows::of(approval);
    QCOMPARE(change.rows, (QList<ChangeRow>{{u"Next step"_s, u"Write"_s, u"Call"_s}}));
}

void TestChangeRows::fieldsAreCalledAsPeopleKnowThem()
{
    RecordNames names;
    names.field = [](const QString &module, const QString &field) {
        if (module != u"Deals")
            return QString();
        const QMap<QString, QString> labels{{u"Next_Step"_s, u"Next Step"_s}, // Zoho's own English
                                            {u"Amount"_s, u"Montant HT"_s},   // renamed by the account
                                            {u"Segment_2"_s, u"Segment de marché"_s}};
        return labels.value(field);
    };
    const auto field = [&names](const QString &module, const QString &name) {
        return AssistantWords::field(name, module, names);
    };
    QCOMPARE(field(u"Deals"_s, u"Next_Step"_s), u"Next step"_s);
    QCOMPARE(field(u"Deals"_s, u"Amount"_s), u"Montant HT"_s);
    QCOMPARE(field(u"Deals"_s, u"Segment_2"_s), u"Segment de marché"_s);
    QCOMPARE(field(u"Leads"_s, u"Segment_2"_s), u"Segment 2"_s); // its fields were never read
    QCOMPARE(field({}, u"due_date"_s), u"Due"_s);                // of Books
    Approval approval;
    approval.operation = u"crm_update_record"_s;
    approval.parameters = {
        {u"module"_s, u"Deals"_s}, {u"id"_s, u"1"_s}, {u"record"_s, QJsonObject{{u"Segment_2"_s, u"B"_s}}}};
    QCOMPARE(changerows::of(approval, names).rows.first().field, u"Segment de marché"_s);
    const QString undo = AssistantWords::sentence(
        u"Sets Amount, Stage back to what was there before, unless somebody has changed it since."_s, u"Deals"_s,
        names);
    QVERIFY(undo.startsWith(u"Sets Montant HT, Stage back"_s));
    QCOMPARE(AssistantWords::module(u"Accounts"_s), u"Account"_s);
    QCOMPARE(AssistantWords::module(u"CustomModule3"_s), u"CustomModule3"_s);
}

void TestChangeRows::undoTurnsItRound()
{
    AuditEntry entry;
    entry.operation = u"crm_update_record"_s;
    entry.kind = OperationKind::Update;
    entry.parameters = {{u"id"_s, u"1"_s}, {u"record"_s, QJsonObject{{u"Stage"_s, u"Won"_s}}}};
    entry.before = {{u"Stage"_s, u"Proposal"_s}};
    entry.after = {{u"Stage"_s, u"Won"_s}};
    entry.plan = {{u"summary"_s, u"x"_s}};
    entry.undo = undoPlan(entry.operation, entry.parameters, entry.before, entry.after);
    entry.outcome = AuditOutcome::Done;
    QCOMPARE(changerows::undoing(entry).rows, (QList<ChangeRow>{{u"Stage"_s, u"Won"_s, u"Proposal"_s}}));
    QCOMPARE(AssistantWords::whyNotUndone(entry), QString());
    QVERIFY(AssistantWords::sentence(entry.undo.value(u"sentence"_s).toString()).startsWith(u"Sets Stage back"_s));
    entry.undoneBy = 9;
    QVERIFY(!AssistantWords::whyNotUndone(entry).isEmpty());
    entry.undoneBy = 0;
    entry.outcome = AuditOutcome::Refused;
    QVERIFY(!AssistantWords::whyNotUndone(entry).isEmpty());
}

void TestChangeRows::everyOperationHasWords()
{
    const OperationRegistry registry{OperationServices{}};
    for (const Operation &operation : registry.operations())
        QVERIFY2(AssistantWords::operation(operation.name) != operation.name, qPrintable(operation.name));
}

void TestChangeRows::kindsAreThoseOfTheOperations()
{
    const OperationRegistry registry{OperationServices{}};
    PermissionGrid::Kinds kinds = PermissionGrid::kindsOf(registry.operations());
    QCOMPARE(kinds[App::Books], QList<ActionKind>{ActionKind::Write});
    QCOMPARE(kinds[App::Cliq], QList<ActionKind>{ActionKind::Send});
    QCOMPARE(kinds[App::Calendar].size(), 3);
    QVERIFY(kinds[App::Mail].contains(ActionKind::Write) && kinds[App::Mail].contains(ActionKind::Send));
}

void TestChangeRows::theBlockIsJson()
{
    const QString path = u"/opt/At \"las\"/atlasctl"_s;
    const QJsonObject block =
        QJsonDocument::fromJson(ConnectCard::block(path, {u"mcp"_s, u"--sandbox"_s}).toUtf8()).object();
    const QJsonObject server = block.value(u"mcpServers"_s).toObject().value(u"atlas"_s).toObject();
    QCOMPARE(server.value(u"command"_s).toString(), path);
    QCOMPARE(server.value(u"args"_s).toArray(), (QJsonArray{u"mcp"_s, u"--sandbox"_s}));
}

void TestChangeRows::theGuideIsThere()
{
    QVERIFY(GuideSheet::text(u"en"_s).contains(u"mcpServers"_s));
    QVERIFY(GuideSheet::text(u"fr"_s) != GuideSheet::text(u"en"_s));
}
} // namespace tst_changerows

ATLAS_TEST(tst_changerows::TestChangeRows)
#include "tst_changerows.moc"
