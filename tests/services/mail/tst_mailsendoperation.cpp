// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/mailoperationsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mailsendoperation
{
/// mail_send: what goes out, which files are taken, and what is refused by the parameter's name.
class TestMailSendOperation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsText();
    void sendsReducedHtml();
    void savesADraft();
    void attachesFiles();
    void refusedFiles_data();
    void refusedFiles();
    void largeFile();
    void refusals_data();
    void refusals();
    void lostSendIsSaid();
};

void TestMailSendOperation::sendsText()
{
    MailOperationsFixture f;
    f.server.expect(f.posting(), f.ok(R"({"messageId":"9","mailId":"<a@b>"})"));
    QJsonObject parameters = MailOperationsFixture::mailTo("send");
    parameters.insert(u"cc"_s, QJsonArray{u"a@b.example"_s, u"\"B, C\" <c@d.example>"_s});
    parameters.insert(u"content"_s, u"1 < 2\n<b>not bold</b>"_s);
    const Result<OperationResult> result = f.call("mail_send", parameters);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->data[u"messageId"_s].toString(), u"9"_s);
    QCOMPARE(result->data[u"looked_up"_s].toBool(true), false);
    const QJsonObject body = f.bodyOf(f.posting());
    QCOMPARE(body.value(u"content"_s).toString(), u"1 < 2\n<b>not bold</b>"_s);
    QCOMPARE(body.value(u"mailFormat"_s).toString(), u"plaintext"_s);
    QCOMPARE(body.value(u"ccAddress"_s).toString(), u"a@b.example, \"B, C\" <c@d.example>"_s);
    QVERIFY(!body.contains(u"mode"_s));
}

void TestMailSendOperation::sendsReducedHtml()
{
    MailOperationsFixture f;
    f.server.expect(f.posting(), f.ok(R"({"messageId":"9"})"));
    QJsonObject parameters = MailOperationsFixture::mailTo("send");
    parameters.insert(u"content_type"_s, u"html"_s);
    parameters.insert(u"content"_s, u"<p>Hello <b>Ivo</b></p><script>x()</script>"_s);
    QVERIFY(f.call("mail_send", parameters));
    const QString sent = f.bodyOf(f.posting()).value(u"content"_s).toString();
    QVERIFY(sent.contains("Ivo"_L1) && !sent.contains("script"_L1));
    QCOMPARE(f.bodyOf(f.posting()).value(u"mailFormat"_s).toString(), u"html"_s);
}

void TestMailSendOperation::savesADraft()
{
    MailOperationsFixture f;
    f.server.expect(f.posting(), f.ok(R"({"messageId":"9"})"));
    const Result<OperationResult> result = f.call("mail_send", MailOperationsFixture::mailTo("draft"));
    QVERIFY(result);
    QCOMPARE(result->data[u"mode"_s].toString(), u"draft"_s);
    QCOMPARE(f.bodyOf(f.posting()).value(u"mode"_s).toString(), u"draft"_s);
}

void TestMailSendOperation::attachesFiles()
{
    MailOperationsFixture f;
    const QString upload = f.line("POST", "/messages/attachments");
    const ScriptedReply stored = f.ok(R"({"storeName":"9","attachmentName":"a","attachmentPath":"/p"})");
    QJsonObject parameters = MailOperationsFixture::mailTo("send");
    const QString comma = f.file(u"a, b.txt"_s, "one");
    const QString plain = f.file(u"c.txt"_s, "two");
    for (const QJsonValue &paths :
         {QJsonValue(QJsonArray{comma, plain}), QJsonValue(comma), QJsonValue(plain + u", "_s + plain)}) {
        const int files = paths.isArray() || !paths.toString().endsWith("a, b.txt"_L1) ? 2 : 1;
        for (int i = 0; i < files; ++i)
            f.server.expect(upload, stored);
        f.server.expect(f.posting(), f.ok(R"({"messageId":"9"})"));
        parameters.insert(u"attachments"_s, paths);
        QVERIFY(f.call("mail_send", parameters));
        QCOMPARE(f.server.finish(), QString());
    }
    QCOMPARE(f.server.seen().first().query.value(u"fileName"_s), u"a, b.txt"_s);
    QCOMPARE(f.server.seen().first().body, QByteArray("one"));
}

void TestMailSendOperation::refusedFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"nothing.pdf"_s;
    QTest::newRow("a folder") << u"."_s;
}

void TestMailSendOperation::refusedFiles()
{
    QFETCH(const QString, path);
    MailOperationsFixture f;
    QJsonObject parameters = MailOperationsFixture::mailTo("send");
    parameters.insert(u"attachments"_s, QJsonArray{f.home.filePath(path)});
    const Result<OperationResult> result = f.call("mail_send", parameters);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QCOMPARE(result.error().code, u"no_such_file"_s);
    QCOMPARE(result.error().field, u"attachments"_s);
    QVERIFY(f.server.seen().isEmpty());
}

void TestMailSendOperation::largeFile()
{
    MailOperationsFixture f;
    QFile large(f.home.filePath(u"large.bin"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(40LL * 1024 * 1024 + 1));
    QJsonObject parameters = MailOperationsFixture::mailTo("send");
    parameters.insert(u"attachments"_s, large.fileName());
    const Result<OperationResult> over = f.call("mail_send", parameters);
    QVERIFY(!over);
    QCOMPARE(over.error().kind, ErrorKind::Usage);
    QCOMPARE(over.error().code, u"too_large"_s);
    QCOMPARE(over.error().field, u"attachments"_s);
    QVERIFY(large.resize(40LL * 1024 * 1024)); // 40 MB, and the text comes on top
    const Result<OperationResult> withText = f.call("mail_send", parameters);
    QVERIFY(!withText);
    QCOMPARE(withText.error().code, u"too_large"_s);
    QCOMPARE(withText.error().field, u"attachments"_s);
    QVERIFY(f.server.seen().isEmpty());
}

void TestMailSendOperation::refusals_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &parameter, const QJsonValue &value, const QString &mode,
                        const QString &code) { QTest::newRow(name) << parameter << value << mode << code; };
    row("address", u"to"_s, u"ivo@fjord"_s, u"send"_s, u"invalid_address"_s);
    row("one of several", u"cc"_s, QJsonArray{u"a@b.example"_s, u"Bob"_s}, u"send"_s, u"invalid_address"_s);
    row("sender", u"from"_s, u"ceo@fjord.example"_s, u"send"_s, u"unknown_sender"_s);
    row("no sender", u"from"_s, u"me"_s, u"send"_s, u"unknown_sender"_s);
    row("draft with files", u"attachments"_s, u"a.pdf"_s, u"draft"_s, u"drafts_take_no_files"_s);
    row("draft of a reply", u"reply_to"_s, u"7"_s, u"draft"_s, u"drafts_answer_nothing"_s);
}

void TestMailSendOperation::refusals()
{
    QFETCH(const QString, parameter);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, mode);
    MailOperationsFixture f;
    QJsonObject parameters = MailOperationsFixture::mailTo(qPrintable(mode));
    parameters.insert(parameter, value);
    const Result<OperationResult> result = f.call("mail_send", parameters);
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QCOMPARE(result.error().field, parameter);
    QVERIFY(f.server.seen().isEmpty());
}

void TestMailSendOperation::lostSendIsSaid()
{
    MailOperationsFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    f.server.expect(f.view(), f.rows({f.sentRow(1, "Offer")}));
    const Result<OperationResult> result = f.call("mail_send", MailOperationsFixture::mailTo("send"));
    QVERIFY(result);
    QVERIFY(result->data[u"looked_up"_s].toBool());
    QCOMPARE(f.sent(f.posting()), 1);
}
} // namespace atlas::test::tst_mailsendoperation

ATLAS_TEST(atlas::test::tst_mailsendoperation::TestMailSendOperation)
#include "tst_mailsendoperation.moc"
