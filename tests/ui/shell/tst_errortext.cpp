// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/dialogs/connectwizard.h"
#include "ui/widgets/errortext.h"

#include <QTest>

namespace tst_errortext
{
using namespace atlas;
using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasWords()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Unknown); ++kind) {
            const ApiError error(static_cast<ErrorKind>(kind), u"SOME_CODE"_s, u"some words"_s);
            const ErrorText text = errorText(error);
            QVERIFY2(!text.title.isEmpty(), qPrintable(errorKindName(error.kind)));
            QVERIFY2(text.advice.endsWith(u'.') || text.advice.endsWith("some words"_L1), qPrintable(text.advice));
            QVERIFY2(!text.title.endsWith(u'.'), qPrintable(text.title));
            QVERIFY(text.details.contains("SOME_CODE"_L1));
            QVERIFY2(!text.advice.contains(u'%') && !text.title.contains(u'%'), qPrintable(text.advice));
            QCOMPARE(text.action.isEmpty(), text.actionKind == ErrorText::Action::None);
        }
    }

    void signInCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<SignInField>("field");
        QTest::newRow("id") << u"invalid_client"_s << SignInField::ClientId;
        QTest::newRow("secret") << u"invalid_client_secret"_s << SignInField::ClientSecret;
        QTest::newRow("code") << u"invalid_code"_s << SignInField::GrantCode;
        QTest::newRow("redirect") << u"invalid_redirect_uri"_s << SignInField::RedirectUri;
        QTest::newRow("scope") << u"invalid_scope"_s << SignInField::Scopes;
        QTest::newRow("region") << u"other_dc"_s << SignInField::DataCentre;
        QTest::newRow("server") << u"unknown_accounts_server"_s << SignInField::DataCentre;
        QTest::newRow("refused") << u"access_denied"_s << SignInField::None;
        QTest::newRow("state") << u"state_mismatch"_s << SignInField::None;
        QTest::newRow("port") << u"port_in_use"_s << SignInField::None;
        QTest::newRow("refresh") << u"no_refresh_token"_s << SignInField::None;
    }

    /// Each known code has its own words, not the general sentence.
    void signInCodes()
    {
        QFETCH(QString, code);
        const ErrorText general = errorText(ApiError(ErrorKind::SignInRejected, u"something_new"_s));
        const ApiError error(ErrorKind::SignInRejected, code);
        const ErrorText text = errorText(error);
        QVERIFY(!text.title.isEmpty() && !text.advice.isEmpty());
        QVERIFY2(text.title != general.title, qPrintable(code));
        QTEST(signInField(error), "field");
    }

    void offlineSaysWhich_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"proxy_refused", "tls_failed", "connection_refused", "host_not_found"}) {
            QTest::newRow(code) << QString::fromLatin1(code);
        }
    }

    void offlineSaysWhich()
    {
        QFETCH(QString, code);
        const QString plain = errorText(ApiError(ErrorKind::Offline)).title;
        QVERIFY(errorText(ApiError(ErrorKind::Offline, code)).title != plain);
    }

    void fileErrors()
    {
        for (const QString &code : {u"https_needed"_s, u"not_json"_s, u"not_readable"_s, u"unknown_region"_s}) {
            ApiError error(ErrorKind::Usage, code, u"/some/file.json"_s);
            error.field = u"mail"_s;
            QVERIFY(errorText(error).title != errorText(ApiError(ErrorKind::Usage)).title);
        }
    }

    void pauseSaysUntilWhen()
    {
        ApiError error(ErrorKind::RateLimited);
        error.retryAfter = std::chrono::minutes(9);
        const QDateTime now = QDateTime::fromString(u"2026-11-22T09:33:00Z"_s, Qt::ISODate);
        QVERIFY(errorText(error, {}, now).advice.contains("10:42"_L1)); // Paris
        error.kind = ErrorKind::BudgetSpent;
        error.retryAfter = std::chrono::hours(20);
        QVERIFY(errorText(error, {}, now).advice.contains(u"23\u00A0Nov"_s));
    }

    void fieldLabelReplacesTheApiName()
    {
        ApiError error(ErrorKind::Validation, u"INVALID_DATA"_s, u"invalid data"_s);
        error.field = u"Closing_Date"_s;
        QVERIFY(errorText(error).title.contains("Closing_Date"_L1));
        QVERIFY(errorText(error, u"Closing"_s).title.startsWith("Closing:"_L1));
        QVERIFY(errorText(error).details.contains("invalid data"_L1));
    }

    void missingScopeIsNamed()
    {
        ApiError error(ErrorKind::MissingScope);
        error.missingScope = u"ZohoCRM.coql.READ"_s;
        QVERIFY(errorText(error).advice.contains("ZohoCRM.coql.READ"_L1));
        QCOMPARE(errorText(error).actionKind, ErrorText::Action::AddScope);
    }
};
} // namespace tst_errortext

ATLAS_TEST(tst_errortext::ErrorTextTest)
#include "tst_errortext.moc"
