// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/remoteimages.h"
#include "tests/support/pending.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace atlas::test::tst_remoteimages
{
using namespace Qt::Literals::StringLiterals;

namespace
{
ScriptedReply picture(const QByteArray &body, const QByteArray &type = "image/png")
{
    ScriptedReply reply;
    reply.body = body;
    reply.contentType = type;
    return reply;
}

ScriptedReply redirect(const QByteArray &target)
{
    ScriptedReply reply;
    reply.status = 302;
    reply.headers.append(qMakePair(QByteArray("Location"), target));
    return reply;
}

struct ImagesFixture {
    ScriptedServer server;
    QNetworkAccessManager network;
    RemoteImages images{network};

    [[nodiscard]] QString url(const QString &path) const { return server.url().resolved(QUrl(path)).toString(); }
    [[nodiscard]] Result<QByteArray> fetch(const QString &address) { return QCoro::waitFor(images.fetch(address)); }
};
} // namespace

class TestRemoteImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsNothingAboutThePerson();
    void cookiesNeitherStayNorGo();
    void unsafeAddressesAreNotAsked_data();
    void unsafeAddressesAreNotAsked();
    void onlyPictures_data();
    void onlyPictures();
    void onlySmallOnes();
    void followsAFewRedirects();
    void noRedirectElsewhere_data();
    void noRedirectElsewhere();
    void saysWhatWentWrong();
    void canBeCancelled();
    void endsWithItsOwner();
};

void TestRemoteImages::tellsNothingAboutThePerson()
{
    ImagesFixture f;
    f.server.expect(u"GET /logo.png"_s, picture("\x89PNG..."));
    const Result<QByteArray> image = f.fetch(f.url(u"/logo.png"_s));
    QVERIFY(image);
    QCOMPARE(*image, QByteArray("\x89PNG..."));
    QCOMPARE(f.server.finish(), QString());
    const SeenRequest seen = f.server.seen().first();
    for (const char *name : {"cookie", "referer", "authorization", "origin"})
        QVERIFY2(!seen.headers.contains(name), name);
    QCOMPARE(seen.headers.value("accept-language"), QByteArray("*"));
    QCOMPARE(seen.headers.value("user-agent"), QByteArray("Mozilla/5.0"));
}

void TestRemoteImages::cookiesNeitherStayNorGo()
{
    ImagesFixture f;
    ScriptedReply tracking = picture("\x89PNG...");
    tracking.headers.append(qMakePair(QByteArray("Set-Cookie"), QByteArray("who=mara; Path=/")));
    f.server.always(u"GET /pixel.png"_s, tracking);
    QVERIFY(f.fetch(f.url(u"/pixel.png"_s)));
    QVERIFY(f.fetch(f.url(u"/pixel.png"_s)));
    QVERIFY(!f.server.seen().last().headers.contains("cookie"));
    QCOMPARE(f.server.seen().size(), 2); // no cache either
}

void TestRemoteImages::unsafeAddressesAreNotAsked_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain http") << u"http://images.example/a.png"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s;
    QTest::newRow("ftp") << u"ftp://images.example/a.png"_s;
    QTest::newRow("no scheme") << u"//images.example/a.png"_s;
    QTest::newRow("no host") << u"https:///a.png"_s;
    QTest::newRow("with a password") << u"https://me:secret@images.example/a.png"_s;
    QTest::newRow("nothing") << QString();
}

void TestRemoteImages::unsafeAddressesAreNotAsked()
{
    QFETCH(QString, address);
    ImagesFixture f;
    const Result<QByteArray> image = f.fetch(address);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, ErrorKind::Validation);
    QCOMPARE(image.error().code, u"unsafe_address"_s);
}

void TestRemoteImages::onlyPictures_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page") << QByteArray("text/html") << QByteArray("<html>");
    QTest::newRow("drawing") << QByteArray("image/svg+xml; charset=utf-8") << QByteArray("<svg/>");
    QTest::newRow("drawing in disguise") << QByteArray("image/png") << QByteArray("\n <svg/>");
    QTest::newRow("packed drawing") << QByteArray("image/png") << QByteArray("\x1F\x8B\x08 svgz");
    QTest::newRow("drawing with a mark") << QByteArray("image/png") << QByteArray("\xEF\xBB\xBF<?xml?>");
    QTest::newRow("no type") << QByteArray("application/octet-stream") << QByteArray("\x89PNG");
    QTest::newRow("empty") << QByteArray("image/png") << QByteArray();
}

void TestRemoteImages::onlyPictures()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    ImagesFixture f;
    f.server.expect(u"GET /a"_s, picture(body, type));
    const Result<QByteArray> image = f.fetch(f.url(u"/a"_s));
    QVERIFY(!image);
    QCOMPARE(image.error().kind, ErrorKind::Validation);
    QCOMPARE(image.error().code, u"no_image"_s);
}

void TestRemoteImages::onlySmallOnes()
{
    ImagesFixture f;
    f.server.expect(u"GET /big"_s, picture(QByteArray(5 * 1024 * 1024 + 1, 'x'), "image/jpeg"));
    const Result<QByteArray> big = f.fetch(f.url(u"/big"_s));
    QVERIFY(!big);
    QCOMPARE(big.error().code, u"too_large"_s);
    f.server.expect(u"GET /fits"_s, picture(QByteArray(5 * 1024 * 1024, 'x'), "image/jpeg"));
    const Result<QByteArray> fits = f.fetch(f.url(u"/fits"_s));
    QVERIFY(fits);
    QCOMPARE(fits->size(), 5 * 1024 * 1024);
}

void TestRemoteImages::followsAFewRedirects()
{
    ImagesFixture f;
    f.server.expect(u"GET /a"_s, redirect("/b"));
    f.server.expect(u"GET /b"_s, redirect(f.url(u"/c"_s).toLatin1()));
    f.server.expect(u"GET /c"_s, picture("GIF89a"));
    QVERIFY(f.fetch(f.url(u"/a"_s)));
    QCOMPARE(f.server.finish(), QString());
    f.server.always(u"GET /round"_s, redirect("/round"));
    QCOMPARE(f.fetch(f.url(u"/round"_s)).error().code, u"unsafe_address"_s);
    QCOMPARE(f.server.seen().size(), 3 + 6);
}

void TestRemoteImages::noRedirectElsewhere_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("another scheme") << QByteArray("https://images.example/a.png");
    QTest::newRow("another host") << QByteArray("http://images.example/a.png");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("with a name") << QByteArray("http://me@127.0.0.1/a.png");
}

void TestRemoteImages::noRedirectElsewhere()
{
    QFETCH(QByteArray, target);
    ImagesFixture f;
    f.server.expect(u"GET /a"_s, redirect(target));
    const Result<QByteArray> image = f.fetch(f.url(u"/a"_s));
    QVERIFY(!image);
    QCOMPARE(image.error().code, u"unsafe_address"_s);
}

void TestRemoteImages::saysWhatWentWrong()
{
    ImagesFixture f;
    ScriptedReply gone;
    gone.status = 404;
    f.server.expect(u"GET /gone"_s, gone);
    QCOMPARE(f.fetch(f.url(u"/gone"_s)).error().kind, ErrorKind::NotFound);
    ScriptedReply broken = picture(QByteArray(100'000, 'x'));
    broken.how = ScriptedReply::How::Truncate;
    f.server.expect(u"GET /half"_s, broken);
    QCOMPARE(f.fetch(f.url(u"/half"_s)).error().kind, ErrorKind::Offline);
    QCOMPARE(f.fetch(u"http://127.0.0.1:1/a.png"_s).error().kind, ErrorKind::Offline);
}

void TestRemoteImages::canBeCancelled()
{
    ImagesFixture f;
    ScriptedReply silent;
    silent.how = ScriptedReply::How::Hang;
    f.server.expect(u"GET /slow"_s, silent);
    CancelScope owner;
    Pending<Result<QByteArray>> image(f.images.fetch(f.url(u"/slow"_s), owner.token()));
    QTRY_COMPARE(f.server.seen().size(), 1);
    QVERIFY(!image.done());
    owner.cancel();
    QTRY_VERIFY(image.done());
    QCOMPARE(image.value().error().kind, ErrorKind::Cancelled);
}

void TestRemoteImages::endsWithItsOwner()
{
    ScriptedServer server;
    QNetworkAccessManager network;
    auto images = std::make_unique<RemoteImages>(network);
    ScriptedReply silent;
    silent.how = ScriptedReply::How::Hang;
    server.expect(u"GET /slow"_s, silent);
    Pending<Result<QByteArray>> image(images->fetch(server.url().resolved(QUrl(u"/slow"_s)).toString()));
    QTRY_COMPARE(server.seen().size(), 1);
    images.reset();
    QTRY_VERIFY(image.done());
    QCOMPARE(image.value().error().kind, ErrorKind::Cancelled);
}
} // namespace atlas::test::tst_remoteimages

ATLAS_TEST(atlas::test::tst_remoteimages::TestRemoteImages)
#include "tst_remoteimages.moc"
