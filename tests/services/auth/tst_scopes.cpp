// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/scopes.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

namespace tst_scopes
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

/// The scope lists, their comparison, and what a granted scope covers.
class TestScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListsAreComplete()
    {
        QCOMPARE(defaultScopes().size(), 45);
        QCOMPARE(customerScopes().size(), 13);
        QCOMPARE(QSet<QString>(defaultScopes().begin(), defaultScopes().end()).size(), 45);
        QVERIFY(!defaultScopes().contains(u"WorkDrive.folders.ALL"_s));
        // One that starts the string, one that ends it: the order is what a person sees in the consent page.
        QCOMPARE(defaultScopes().constFirst(), u"ZohoCRM.modules.ALL"_s);
        QCOMPARE(defaultScopes().constLast(), u"ZohoFiles.files.ALL"_s);
    }

    void everyDifferenceHasAReason()
    {
        QSet<QString> seen;
        int same = 0;
        for (const ScopeDifference &line : scopeDifferences()) {
            QVERIFY2(!seen.contains(line.scope), qPrintable(line.scope));
            seen.insert(line.scope);
            const bool ours = defaultScopes().contains(line.scope);
            const bool theirs = customerScopes().contains(line.scope);
            if (ours && theirs) {
                QCOMPARE(line.kind, ScopeDifference::Kind::Same);
                QCOMPARE(line.reasonKey, QString());
                ++same;
            } else {
                QCOMPARE(line.kind, ours ? ScopeDifference::Kind::Added : ScopeDifference::Kind::Dropped);
                QVERIFY2(!line.reasonKey.isEmpty(), qPrintable(line.scope));
            }
        }
        QCOMPARE(same, 12);
        QCOMPARE(seen.size(), 46);
        const ScopeDifference dropped = scopeDifferences().constLast();
        QCOMPARE(dropped.scope, u"WorkDrive.folders.ALL"_s);
        QCOMPARE(dropped.reasonKey, u"not_a_zoho_scope"_s);
    }

    void editedTextIsParsed()
    {
        QCOMPARE(parseScopes(u" A.b.ALL,\n C.d.READ  ;A.b.ALL\t,, E.f.ALL "_s),
                 QStringList({u"A.b.ALL"_s, u"C.d.READ"_s, u"E.f.ALL"_s}));
        QCOMPARE(parseScopes(u" ,\n"_s), QStringList());
        QCOMPARE(parseScopes(defaultScopes().join(u',')), defaultScopes());
    }

    void coverage_data()
    {
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("needed");
        QTest::addColumn<bool>("covers");
        const auto row = [](const char *name, const QString &granted, const QString &needed, bool covers) {
            QTest::newRow(name) << granted << needed << covers;
        };
        row("unknown grant", {}, u"ZohoCRM.coql.READ"_s, true);
        row("equal", u"ZohoCRM.coql.READ"_s, u"ZohoCRM.coql.READ"_s, true);
        row("other", u"ZohoCRM.users.READ"_s, u"ZohoCRM.coql.READ"_s, false);
        row("all covers read", u"ZohoMail.messages.ALL"_s, u"ZohoMail.messages.READ"_s, true);
        row("read does not cover all", u"ZohoMail.messages.READ"_s, u"ZohoMail.messages.ALL"_s, false);
        row("read does not cover create", u"ZohoMail.messages.READ"_s, u"ZohoMail.messages.CREATE"_s, false);
        row("write covers create", u"ZohoCRM.modules.WRITE"_s, u"ZohoCRM.modules.CREATE"_s, true);
        row("write does not cover delete", u"ZohoCRM.modules.WRITE"_s, u"ZohoCRM.modules.DELETE"_s, false);
        row("mail's old name granted", u"VirtualOffice.messages.CREATE"_s, u"ZohoMail.messages.CREATE"_s, true);
        row("mail's old name needed", u"ZohoMail.messages.ALL"_s, u"VirtualOffice.messages.READ"_s, true);
        row("module by modules", u"ZohoCRM.modules.ALL"_s, u"ZohoCRM.modules.deals.READ"_s, true);
        row("module by modules.READ", u"ZohoCRM.modules.READ"_s, u"ZohoCRM.modules.deals.READ"_s, true);
        row("module not by other operation", u"ZohoCRM.modules.READ"_s, u"ZohoCRM.modules.deals.UPDATE"_s, false);
        row("modules not by one module", u"ZohoCRM.modules.deals.ALL"_s, u"ZohoCRM.modules.ALL"_s, false);
        row("settings cover layouts", u"ZohoCRM.settings.ALL"_s, u"ZohoCRM.settings.layouts.READ"_s, true);
        row("modules do not cover coql", u"ZohoCRM.modules.ALL"_s, u"ZohoCRM.coql.READ"_s, false);
        row("books by fullaccess", u"ZohoBooks.fullaccess.all"_s, u"ZohoBooks.invoices.READ"_s, true);
        row("books not by crm", u"ZohoCRM.modules.ALL"_s, u"ZohoBooks.invoices.READ"_s, false);
        row("sharing not by files", u"WorkDrive.files.ALL"_s, u"WorkDrive.files.sharing.CREATE"_s, false);
        row("messages are not messageactions", u"ZohoCliq.Messages.ALL"_s, u"ZohoCliq.messageactions.READ"_s, false);
        row("one of many", u"A.b.READ ZohoCRM.org.READ C.d.ALL"_s, u"ZohoCRM.org.READ"_s, true);
    }
    void coverage()
    {
        QFETCH(QString, granted);
        QFETCH(QString, needed);
        QFETCH(bool, covers);
        QCOMPARE(coversScope(parseScopes(granted), needed), covers);
    }

    void theFirstMissingScopeIsNamed()
    {
        const QStringList granted{u"ZohoCRM.modules.ALL"_s};
        QCOMPARE(firstMissingScope(granted, {u"ZohoCRM.modules.deals.READ"_s, u"ZohoSearch.securesearch.READ"_s,
                                             u"ZohoCRM.coql.READ"_s}),
                 u"ZohoSearch.securesearch.READ"_s);
        QCOMPARE(firstMissingScope(granted, {}), QString());
        QCOMPARE(firstMissingScope({}, {u"ZohoCRM.coql.READ"_s}), QString());
    }
};
} // namespace tst_scopes

ATLAS_TEST(tst_scopes::TestScopes)
#include "tst_scopes.moc"
