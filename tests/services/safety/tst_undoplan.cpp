// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/undoplan.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>

namespace tst_undoplan
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

class TestUndoPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCanBeTakenBack_data();
    void whatCanBeTakenBack();
    void updatesGoBackAgainstWhatTheyLeft();
    void whatIsNotKeptIsNotWrittenBack();
};

void TestUndoPlan::whatCanBeTakenBack_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QString>("way"); // "": it cannot
    const QJsonObject none;
    QTest::newRow("record") << u"crm_create_record"_s << QJsonObject{{u"module"_s, u"Leads"_s}} << none
                            << QJsonObject{{u"id"_s, u"7"_s}} << u"crm_record"_s;
    QTest::newRow("invoice") << u"books_create_invoice"_s << none << none << QJsonObject{{u"invoice_id"_s, u"7"_s}}
                             << u"books_invoice"_s;
    QTest::newRow("task") << u"projects_create_task"_s << none << none << QJsonObject{{u"id"_s, u"7"_s}}
                          << u"projects_task"_s;
    QTest::newRow("time") << u"projects_log_time"_s << none << none << QJsonObject{{u"id"_s, u"7"_s}}
                          << u"projects_log"_s;
    QTest::newRow("event") << u"calendar_create_event"_s << none << none << QJsonObject{{u"uid"_s, u"7"_s}}
                           << u"calendar_delete_event"_s;
    QTest::newRow("event changed") << u"calendar_update_event"_s << QJsonObject{{u"event_uid"_s, u"7"_s}}
                                   << QJsonObject{{u"title"_s, u"A"_s}} << none << u"calendar_update_event"_s;
    QTest::newRow("series changed") << u"calendar_update_event"_s << none
                                    << QJsonObject{{u"title"_s, u"A"_s}, {u"is_series"_s, true}} << none << QString();
    QTest::newRow("first guests") << u"calendar_update_event"_s << none << QJsonObject{{u"attendees"_s, QJsonArray()}}
                                  << none << QString();
    QTest::newRow("event deleted") << u"calendar_delete_event"_s << none << QJsonObject{{u"title"_s, u"A"_s}} << none
                                   << QString();
    QTest::newRow("draft") << u"mail_send"_s << QJsonObject{{u"mode"_s, u"draft"_s}} << none
                           << QJsonObject{{u"messageId"_s, u"7"_s}} << u"mail_draft"_s;
    QTest::newRow("mail") << u"mail_send"_s << QJsonObject{{u"mode"_s, u"send"_s}} << none << none << QString();
    QTest::newRow("post") << u"cliq_post_to_channel"_s << none << none
                          << QJsonObject{{u"chat_id"_s, u"c"_s}, {u"message_id"_s, u"m"_s}} << u"cliq_message"_s;
    QTest::newRow("post unnamed") << u"cliq_post_to_channel"_s << none << none << QJsonObject{{u"chat_id"_s, u"c"_s}}
                                  << QString();
    QTest::newRow("bot") << u"cliq_create_bot_message"_s << none << none
                         << QJsonObject{{u"chat_id"_s, u"c"_s}, {u"message_id"_s, u"m"_s}} << QString();
    QTest::newRow("upload") << u"workdrive_upload"_s << none << none << QJsonObject{{u"id"_s, u"7"_s}}
                            << u"drive_file"_s;
    QTest::newRow("version") << u"workdrive_upload"_s << QJsonObject{{u"on_conflict"_s, u"replace"_s}} << none
                             << QJsonObject{{u"id"_s, u"7"_s}} << QString();
    QTest::newRow("folder") << u"workdrive_create_folder"_s << none << none << QJsonObject{{u"id"_s, u"7"_s}}
                            << u"drive_folder"_s;
    QTest::newRow("share") << u"workdrive_share"_s << QJsonObject{{u"email"_s, u"a@client.example"_s}} << none
                           << QJsonObject{{u"id"_s, u"7"_s}} << u"drive_permission"_s;
    QTest::newRow("link") << u"workdrive_share"_s << QJsonObject{{u"link"_s, true}} << none
                          << QJsonObject{{u"id"_s, u"7"_s}} << u"drive_link"_s;
    QTest::newRow("download") << u"workdrive_download"_s << none << none << QJsonObject{{u"id"_s, u"7"_s}} << QString();
}

void TestUndoPlan::whatCanBeTakenBack()
{
    QFETCH(QString, operation);
    QFETCH(QJsonObject, parameters);
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);
    QFETCH(QString, way);
    const QJsonObject undo = undoPlan(operation, parameters, before, after);
    QCOMPARE(undo.value(u"can"_s).toBool(), !way.isEmpty());
    QVERIFY(!undo.value(way.isEmpty() ? u"why"_s : u"sentence"_s).toString().isEmpty());
    if (undo.contains(u"remove"_s))
        QCOMPARE(undo.value(u"remove"_s)[u"what"_s].toString(), way);
    else
        QCOMPARE(undo.value(u"operation"_s).toString(), way);
}

void TestUndoPlan::updatesGoBackAgainstWhatTheyLeft()
{
    const QJsonObject parameters{
        {u"module"_s, u"Deals"_s}, {u"id"_s, u"1"_s}, {u"record"_s, QJsonObject{{u"Stage"_s, u"B"_s}}}};
    const QJsonObject before{{u"Stage"_s, u"A"_s}}, after{{u"Stage"_s, u"B"_s}};
    const QJsonObject call = undoPlan(u"crm_update_record"_s, parameters, before, after)[u"parameters"_s].toObject();
    QCOMPARE(call.value(u"record"_s).toObject(), before);
    QCOMPARE(call.value(u"base"_s).toObject(), after);
    QCOMPARE(call.value(u"id"_s).toString(), u"1"_s);
}

void TestUndoPlan::whatIsNotKeptIsNotWrittenBack()
{
    const QJsonObject before{{u"Portal_Password"_s, u"old"_s}}, after{{u"Portal_Password"_s, u"new"_s}};
    const QJsonObject parameters{{u"record"_s, after}};
    QCOMPARE(undoPlan(u"crm_update_record"_s, parameters, before, after)[u"can"_s].toBool(), false);
}
} // namespace tst_undoplan

ATLAS_TEST(tst_undoplan::TestUndoPlan)
#include "tst_undoplan.moc"
