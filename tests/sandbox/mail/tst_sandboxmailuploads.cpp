// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxmailuploads
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
const QString uploadPath = u"/messages/attachments"_s;
const QMap<QByteArray, QByteArray> octets{{"content-type", "application/octet-stream"}};
const QMap<QByteArray, QByteArray> form{{"content-type", "multipart/form-data; boundary=b7"}};
constexpr qsizetype fortyMegabytes = 40 << 20;

QByteArray formPart(const QByteArray &name, const QByteArray &file, const QByteArray &bytes)
{
    return "--b7\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file +
           "\"\r\nContent-Type: text/plain\r\n\r\n" + bytes + "\r\n";
}

/// A mail with these uploaded files.
QJsonObject mailWith(const QJsonArray &uploads)
{
    QJsonArray files;
    for (const QJsonValue &upload : uploads)
        files.append(QJsonObject{{u"storeName"_s, upload[u"storeName"_s]},
                                 {u"attachmentPath"_s, upload[u"attachmentPath"_s]},
                                 {u"attachmentName"_s, upload[u"attachmentName"_s]}});
    return {{u"fromAddress"_s, u"mara@agency.example"_s},
            {u"toAddress"_s, u"nadia@nordwind.example"_s},
            {u"attachments"_s, files}};
}
} // namespace

/// Files: uploading them and sending them with a mail.
class SandboxMailUploadsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raw();
    void rawRefusals();
    void multipart();
    void multipartRefusals();
    void sendsFiles();
    void sendsInlineImage();
    void unknownFile();
    void tooLargeFile();
    void tooLargeMail();
    void tooManyFiles();
};

void SandboxMailUploadsTest::raw()
{
    MailFixture mail;
    const QJsonObject data = mail.upload(u"note.txt"_s, QByteArray("a\0b", 3));
    QCOMPARE(data[u"storeName"_s].toString(), u"900000001"_s);
    QCOMPARE(data[u"attachmentName"_s].toString(), u"note.txt"_s);
    QCOMPARE(data[u"attachmentSize"_s].toString(), u"3"_s);
    const QString path = data[u"attachmentPath"_s].toString();
    QVERIFY(path.startsWith(u"/Mail/"_s) && path.endsWith(u"-note.txt"_s));
    QVERIFY(!data.contains(u"url"_s));
    QCOMPARE(mail.store().uploads.at(path).bytes, QByteArray("a\0b", 3));
    QVERIFY(mail.upload(u"note.txt"_s, "x")[u"attachmentPath"_s].toString() != path);
    QVERIFY(mail.upload(u"i.png"_s, "x", true).contains(u"url"_s));
}

void SandboxMailUploadsTest::rawRefusals()
{
    MailFixture mail;
    QCOMPARE(mail.call("POST", uploadPath, {}, "x", octets).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const MailReply path = mail.call("POST", uploadPath, {{u"fileName"_s, u"a/b.txt"_s}}, "x", octets);
    QCOMPARE(path.error(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(mail.call("POST", uploadPath, {{u"filename"_s, u"a"_s}}, "x", octets).error(), u"EXTRA_PARAM_FOUND"_s);
    const MailReply json = mail.call("POST", uploadPath, {{u"fileName"_s, u"a"_s}}, "{}");
    QCOMPARE(json.error(), u"INVALID_DATATYPE"_s);
}

void SandboxMailUploadsTest::multipart()
{
    MailFixture mail;
    const QByteArray body =
        formPart("attach", "a.txt", "eins") + formPart("attach", "b.txt", "zwei\r\n") + "--b7--\r\n";
    const MailReply reply = mail.call("POST", uploadPath, {{u"uploadType"_s, u"multipart"_s}}, body, form);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.column(u"attachmentName"_s), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    const QString second = reply.row(1)[u"attachmentPath"_s].toString();
    QCOMPARE(mail.store().uploads.at(second).bytes, QByteArray("zwei\r\n"));
}

void SandboxMailUploadsTest::multipartRefusals()
{
    MailFixture mail;
    const QMap<QString, QString> query{{u"uploadType"_s, u"multipart"_s}};
    const QByteArray wrongName = formPart("file", "a.txt", "x") + "--b7--\r\n";
    QCOMPARE(mail.call("POST", uploadPath, query, wrongName, form).error(), u"EXTRA_PARAM_FOUND"_s);
    QCOMPARE(mail.call("POST", uploadPath, query, "--b7--\r\n", form).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const QByteArray open = formPart("attach", "a.txt", "x");
    QCOMPARE(mail.call("POST", uploadPath, query, open, form).error(), u"INVALID_DATATYPE"_s);
    QCOMPARE(mail.call("POST", uploadPath, {{u"uploadType"_s, u"zip"_s}}, "x", octets).error(),
             u"PATTERN_NOT_MATCHED"_s);
    QVERIFY(mail.store().uploads.empty());
}

void SandboxMailUploadsTest::sendsFiles()
{
    MailFixture mail;
    const QJsonArray files{mail.upload(u"a.pdf"_s, "PDF"), mail.upload(u"b.txt"_s, "text")};
    const QString id = mail.post(u"/messages"_s, mailWith(files)).text(u"messageId"_s);
    const QString base = u"/folders/%1/messages/%2/"_s.arg(mail.folderId(u"Sent"_s), id);
    const MailReply info = mail.get(base + u"attachmentinfo"_s);
    QCOMPARE(info.data()[u"attachments"_s].toArray().size(), 2);
    const QString first = info.data()[u"attachments"_s][0][u"attachmentId"_s].toString();
    QCOMPARE(mail.get(base + u"attachments/"_s + first).raw, QByteArray("PDF"));
    QCOMPARE(mail.message(id).attachments.first().type, u"application/pdf"_s);
    QCOMPARE(mail.get(base + u"details"_s).text(u"hasAttachment"_s), u"1"_s);
}

void SandboxMailUploadsTest::sendsInlineImage()
{
    MailFixture mail;
    const QJsonObject image = mail.upload(u"i.png"_s, "PNG", true);
    QJsonObject body = mailWith({image});
    body.insert(u"content"_s, u"<img src=\"%1\">"_s.arg(image[u"url"_s].toString()));
    const auto &sent = mail.message(mail.post(u"/messages"_s, body).text(u"messageId"_s));
    QCOMPARE(sent.html, u"<div><img src=\"cid:%1\"></div>"_s.arg(sent.attachments.first().contentId));
}

void SandboxMailUploadsTest::unknownFile()
{
    MailFixture mail;
    QJsonObject file = mail.upload(u"a.txt"_s, "x");
    file.insert(u"attachmentPath"_s, u"/Mail/0-a.txt"_s);
    QCOMPARE(mail.post(u"/messages"_s, mailWith({file})).status, 404);
    QJsonObject body = mailWith({});
    body.insert(u"attachments"_s, QJsonArray{mail.upload(u"a.txt"_s, "x")}); // has attachmentSize
    QCOMPARE(mail.post(u"/messages"_s, body).error(), u"EXTRA_PARAM_FOUND"_s);
    body.insert(u"attachments"_s, QJsonArray{QJsonObject{{u"storeName"_s, u"900000001"_s}}});
    QCOMPARE(mail.post(u"/messages"_s, body).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    body.insert(u"attachments"_s, QJsonArray{u"/Mail/0-a.txt"_s});
    QCOMPARE(mail.post(u"/messages"_s, body).error(), u"INVALID_DATATYPE"_s);
    QCOMPARE(mail.in(u"Sent"_s).size(), 1);
}

void SandboxMailUploadsTest::tooLargeFile()
{
    MailFixture mail;
    const QMap<QString, QString> query{{u"fileName"_s, u"big.bin"_s}};
    const MailReply over = mail.call("POST", uploadPath, query, QByteArray(fortyMegabytes + 1, 'x'), octets);
    QCOMPARE(over.status, 400);
    QCOMPARE(over.error(), u"FILE_SIZE_MORE_THAN_ALLOWED_SIZE"_s);
    const MailReply far = mail.call("POST", uploadPath, query, QByteArray(fortyMegabytes + 100'000, 'x'), octets);
    QCOMPARE(far.error(), u"FILE_SIZE_MORE_THAN_ALLOWED_SIZE"_s);
    QCOMPARE(mail.call("POST", uploadPath, query, QByteArray(fortyMegabytes, 'x'), octets).status, 200);
}

void SandboxMailUploadsTest::tooLargeMail()
{
    MailFixture mail;
    const QByteArray half(fortyMegabytes / 2, 'x');
    const QJsonArray files{mail.upload(u"a.bin"_s, half), mail.upload(u"b.bin"_s, half)};
    const MailReply reply = mail.post(u"/messages"_s, mailWith(files)); // its text is the byte too much
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"FILE_SIZE_MORE_THAN_ALLOWED_SIZE"_s);
    QCOMPARE(mail.in(u"Sent"_s).size(), 1);
}

void SandboxMailUploadsTest::tooManyFiles()
{
    MailFixture mail;
    const QJsonObject file = mail.upload(u"a.txt"_s, "x");
    QJsonArray files;
    for (int i = 0; i < 501; ++i)
        files.append(file);
    QCOMPARE(mail.post(u"/messages"_s, mailWith(files)).error(), u"ARRAY_SIZE_OUT_OF_RANGE"_s);
}
} // namespace tst_sandboxmailuploads

ATLAS_TEST(tst_sandboxmailuploads::SandboxMailUploadsTest)
#include "tst_sandboxmailuploads.moc"
