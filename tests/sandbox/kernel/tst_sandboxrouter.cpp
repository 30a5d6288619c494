// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/routetable.h"
#include "services/sandbox/kernel/target.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxrouter
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace
{
class ListedApp final : public AppMount
{
public:
    ListedApp(QString mount, QString prefix, QStringList patterns)
        : m_mount(std::move(mount))
        , m_prefix(std::move(prefix))
        , m_patterns(std::move(patterns))
    {
    }
    [[nodiscard]] QString name() const override { return m_mount + m_prefix; }
    [[nodiscard]] QString prefix() const override { return m_prefix; }
    [[nodiscard]] QString mountPoint() const override { return m_mount; }
    [[nodiscard]] QList<Route> routes() override
    {
        QList<Route> routes;
        for (const QString &line : std::as_const(m_patterns)) {
            Route route;
            route.method = line.section(u' ', 0, 0).toLatin1();
            route.pattern = line.section(u' ', 1, 1);
            route.anyOf = {{line.section(u' ', 2, 2)}};
            routes.append(route);
        }
        return routes;
    }
    [[nodiscard]] AuthErrors authErrors() const override { return {}; }
    [[nodiscard]] Response unknownPath(const Request &) const override { return {}; }
    [[nodiscard]] Response wrongMethod(const Request &) const override { return {}; }

private:
    QString m_mount, m_prefix;
    QStringList m_patterns;
};
} // namespace

class SandboxRouterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grantsScopes_data();
    void grantsScopes();
    void matches_data();
    void matches();
    void fillsScopes();
    void parsesTargets_data();
    void parsesTargets();
    void decodesQueries();
    void redacts_data();
    void redacts();
    void readsAuthorization_data();
    void readsAuthorization();
};

void SandboxRouterTest::grantsScopes_data()
{
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("needed");
    QTest::addColumn<bool>("covered");
    QTest::newRow("same") << u"ZohoCRM.users.READ"_s << u"ZohoCRM.users.READ"_s << true;
    QTest::newRow("all covers read") << u"ZohoCRM.users.ALL"_s << u"ZohoCRM.users.READ"_s << true;
    QTest::newRow("read is not write") << u"ZohoCRM.users.READ"_s << u"ZohoCRM.users.CREATE"_s << false;
    QTest::newRow("write creates") << u"ZohoCRM.modules.WRITE"_s << u"ZohoCRM.modules.Deals.CREATE"_s << true;
    QTest::newRow("write does not delete") << u"ZohoCRM.modules.WRITE"_s << u"ZohoCRM.modules.Deals.DELETE"_s << false;
    QTest::newRow("modules.ALL") << u"ZohoCRM.modules.ALL"_s << u"ZohoCRM.modules.Deals.UPDATE"_s << true;
    QTest::newRow("settings.ALL") << u"ZohoCRM.settings.ALL"_s << u"ZohoCRM.settings.fields.READ"_s << true;
    QTest::newRow("one module") << u"ZohoCRM.modules.deals.ALL"_s << u"ZohoCRM.modules.Deals.READ"_s << true;
    QTest::newRow("other module") << u"ZohoCRM.modules.deals.ALL"_s << u"ZohoCRM.modules.Leads.READ"_s << false;
    QTest::newRow("case matters") << u"ZohoCliq.messages.ALL"_s << u"ZohoCliq.Messages.READ"_s << false;
    QTest::newRow("no nesting elsewhere") << u"WorkDrive.files.ALL"_s << u"WorkDrive.files.sharing.CREATE"_s << false;
    QTest::newRow("prefix is not an area") << u"ZohoCRM.modules.ALL"_s << u"ZohoCRM.modulesX.READ"_s << false;
    QTest::newRow("books full access") << u"ZohoBooks.fullaccess.all"_s << u"ZohoBooks.settings.READ"_s << true;
    QTest::newRow("books only") << u"ZohoBooks.fullaccess.all"_s << u"ZohoCRM.users.READ"_s << false;
    QTest::newRow("nothing") << QString() << u"ZohoCRM.users.READ"_s << false;
}

void SandboxRouterTest::grantsScopes()
{
    QFETCH(QString, granted);
    QFETCH(QString, needed);
    QTEST(grants({u"Other.area.READ"_s, granted}, needed), "covered");
}

void SandboxRouterTest::matches_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected"); // app, pattern or why not, placeholders
    QTest::newRow("literal wins") << QByteArray("GET") << u"/crm/v8/Deals/search"_s
                                  << u"/crm/v8 /crm/v8/{module}/search Deals"_s;
    QTest::newRow("placeholder") << QByteArray("GET") << u"/crm/v8/Deals/17"_s
                                 << u"/crm/v8 /crm/v8/{module}/{id} Deals|17"_s;
    QTest::newRow("leftmost literal wins")
        << QByteArray("GET") << u"/crm/v8/settings/search"_s << u"/crm/v8 /crm/v8/settings/{part} search"_s;
    QTest::newRow("literal takes the verbs along")
        << QByteArray("PUT") << u"/crm/v8/Deals/search"_s << u"/crm/v8 wrong-method"_s;
    QTest::newRow("second verb") << QByteArray("PUT") << u"/crm/v8/Deals/17"_s
                                 << u"/crm/v8 /crm/v8/{module}/{id} Deals|17"_s;
    QTest::newRow("wrong verb") << QByteArray("BREW") << u"/crm/v8/Deals/17"_s << u"/crm/v8 wrong-method"_s;
    QTest::newRow("empty segment") << QByteArray("GET") << u"/crm/v8/Deals/"_s << u"/crm/v8 unknown"_s;
    QTest::newRow("too long") << QByteArray("GET") << u"/crm/v8/Deals/1/2/3"_s << u"/crm/v8 unknown"_s;
    QTest::newRow("other version") << QByteArray("GET") << u"/crm/v2/Deals/17"_s << u"none"_s;
    QTest::newRow("half a segment") << QByteArray("GET") << u"/crm/v80/Deals/17"_s << u"none"_s;
    QTest::newRow("mount point") << QByteArray("GET") << u"/_cliq/api/v2/channels"_s
                                 << u"/_cliq/api/v2 /api/v2/channels "_s;
    QTest::newRow("without mount point") << QByteArray("GET") << u"/api/v2/channels"_s << u"none"_s;
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << u"none"_s;
}

void SandboxRouterTest::matches()
{
    ListedApp crm({}, u"/crm/v8"_s,
                  {u"GET /crm/v8/{module}/{id}"_s, u"PUT /crm/v8/{module}/{id}"_s, u"GET /crm/v8/{module}/search"_s,
                   u"GET /crm/v8/settings/{part}"_s});
    ListedApp cliq(u"/_cliq"_s, u"/api/v2"_s, {u"GET /api/v2/channels"_s});
    RouteTable table;
    table.mount(&crm);
    table.mount(&cliq);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const RouteMatch match = table.match(method, path.mid(1).split(u'/'));
    QString got = u"none"_s;
    if (match.route)
        got = match.app->name() + u' ' + match.route->pattern + u' ' + match.segments.join(u'|');
    else if (match.app)
        got = match.app->name() + (match.pathKnown ? u" wrong-method"_s : u" unknown"_s);
    QTEST(got, "expected");
}

void SandboxRouterTest::fillsScopes()
{
    ListedApp crm({}, u"/crm/v8"_s, {u"GET /crm/v8/{module}/{id} ZohoCRM.modules.{module}.READ"_s});
    RouteTable table;
    table.mount(&crm);
    const RouteMatch match = table.match("GET", {u"crm"_s, u"v8"_s, u"Leads"_s, u"17"_s});
    QCOMPARE(match.anyOf, QList<QStringList>{{u"ZohoCRM.modules.Leads.READ"_s}});
}

void SandboxRouterTest::parsesTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("segments"); // "!" : refused
    QTest::newRow("plain") << QByteArray("/a/b") << u"a|b"_s;
    QTest::newRow("encoded slash stays inside") << QByteArray("/a%2Fb/c") << u"a/b|c"_s;
    QTest::newRow("utf-8") << QByteArray("/caf%C3%A9") << u"café"_s;
    QTest::newRow("plus is a plus in a path") << QByteArray("/a+b") << u"a+b"_s;
    QTest::newRow("trailing slash") << QByteArray("/a/") << u"a|"_s;
    QTest::newRow("broken percent") << QByteArray("/a%2") << u"!"_s;
    QTest::newRow("not hexadecimal") << QByteArray("/a%zz") << u"!"_s;
    QTest::newRow("broken utf-8") << QByteArray("/a%C3%28") << u"!"_s;
    QTest::newRow("nul") << QByteArray("/a%00b") << u"!"_s;
    QTest::newRow("broken query") << QByteArray("/a?x=%") << u"!"_s;
    QTest::newRow("absolute form") << QByteArray("http://x/a") << u"!"_s;
    QTest::newRow("star") << QByteArray("*") << u"!"_s;
    QTest::newRow("empty") << QByteArray() << u"!"_s;
}

void SandboxRouterTest::parsesTargets()
{
    QFETCH(QByteArray, target);
    const auto parsed = parseTarget(target);
    QTEST(parsed ? parsed->segments.join(u'|') : u"!"_s, "segments");
}

void SandboxRouterTest::decodesQueries()
{
    const auto parsed = parseTarget("/a?x=1+2%2B3&flag&x2=%E2%82%AC&&e=");
    QVERIFY(parsed);
    const QMap<QString, QString> expected{
        {u"x"_s, u"1 2+3"_s}, {u"flag"_s, QString()}, {u"x2"_s, u"€"_s}, {u"e"_s, QString()}};
    QCOMPARE(parsed->query, expected);
}

void SandboxRouterTest::redacts_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("clean");
    const QByteArray token = "1000.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef";
    QTest::newRow("nothing secret") << QByteArray("/crm/v8/Deals?fields=id,Stage")
                                    << QByteArray("/crm/v8/Deals?fields=id,Stage");
    QTest::newRow("secret parameters") << QByteArray("/oauth/v2/token?client_id=a&client_secret=b&Refresh_Token=c")
                                       << QByteArray("/oauth/v2/token?client_id=a&client_secret=***&Refresh_Token=***");
    QTest::newRow("token in a path") << "/x/" + token + "/y" << QByteArray("/x/***/y");
    QTest::newRow("token in another parameter") << "/x?q=" + token << QByteArray("/x?q=***");
}

void SandboxRouterTest::redacts()
{
    QFETCH(QByteArray, target);
    QTEST(redactedTarget(target), "clean");
}

void SandboxRouterTest::readsAuthorization_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("token");
    QTest::newRow("Zoho") << QByteArray("Zoho-oauthtoken abc") << u"abc"_s;
    QTest::newRow("any case") << QByteArray("zOHO-OAUTHTOKEN  abc ") << u"abc"_s;
    QTest::newRow("bearer") << QByteArray("bearer abc") << u"abc"_s;
    QTest::newRow("basic") << QByteArray("Basic abc") << QString();
    QTest::newRow("no scheme") << QByteArray("abc") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void SandboxRouterTest::readsAuthorization()
{
    QFETCH(QByteArray, header);
    QTEST(authorizationToken(header), "token");
}
} // namespace tst_sandboxrouter

ATLAS_TEST(tst_sandboxrouter::SandboxRouterTest)
#include "tst_sandboxrouter.moc"
