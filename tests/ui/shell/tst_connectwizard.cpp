// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/browsersignin.h"
#include "services/auth/scopes.h"
#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/connect/scopestep.h"
#include "ui/dialogs/connectwizard.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>

namespace tst_connectwizard
{
using namespace atlas;
using namespace atlas::test;

class ConnectWizardTest : public QObject
{
    Q_OBJECT
    static void press(ConnectWizard &wizard, const QString &name)
    {
        QTest::mouseClick(named<QPushButton>(wizard, name), Qt::LeftButton);
    }
    static QLineEdit *input(ConnectWizard &wizard, const QString &name) { return named<QLineEdit>(wizard, name); }
    static void goToClient(ConnectWizard &wizard)
    {
        wizard.resize(1280, 720);
        wizard.show();
        press(wizard, u"connect.next"_s);
        press(wizard, u"connect.next"_s);
        QCOMPARE(wizard.step(), 2);
    }
    static void typeClient(ConnectWizard &wizard)
    {
        input(wizard, u"connect.clientId"_s)->setText(u" 1000.ABC "_s);
        input(wizard, u"connect.clientSecret"_s)->setText(u"shh"_s);
        input(wizard, u"connect.grantCode"_s)->setText(u"1000.code"_s);
    }

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }

    void selfClientFromStartToEnd()
    {
        ConnectWizard wizard;
        QSignalSpy signIn(&wizard, &ConnectWizard::signInRequested);
        QSignalSpy finished(&wizard, &ConnectWizard::finished);
        goToClient(wizard);
        typeClient(wizard);
        press(wizard, u"connect.next"_s);
        QCOMPARE(signIn.count(), 1);
        const auto form = signIn.at(0).at(0).value<SignInForm>();
        QCOMPARE(form.dataCentre, u"eu"_s);
        QCOMPARE(form.way, SignInForm::Way::SelfClient);
        QCOMPARE(form.clientId, u"1000.ABC"_s);
        QCOMPARE(form.clientSecret, u"shh"_s);
        QCOMPARE(form.grantCode, u"1000.code"_s);
        QCOMPARE(form.scopes, defaultScopes());
        QVERIFY(!form.sessionOnly);
        wizard.showProgress(u"Talking to Zoho…"_s);
        QVERIFY(!named<QPushButton>(wizard, u"connect.next"_s)->isEnabled());
        QVERIFY(!input(wizard, u"connect.clientId"_s)->isEnabled());
        wizard.showSignedIn(u"Agency · EU"_s);
        QCOMPARE(wizard.step(), 3);
        wizard.showCheck(App::Crm, true, u"Agency, 25 users"_s);
        wizard.showCheck(App::Books, false, u"A permission is missing"_s);
        wizard.showChecksDone();
        QCOMPARE(named<QLabel>(wizard, u"connect.check.crm"_s)->text(), u"Agency, 25 users"_s);
        QCOMPARE(named<QLabel>(wizard, u"connect.check.books"_s)->text(), u"A permission is missing"_s);
        QCOMPARE(named<QLabel>(wizard, u"connect.check.mail"_s)->text(), u"not tested"_s);
        QSignalSpy again(&wizard, &ConnectWizard::checkAgainRequested);
        press(wizard, u"connect.checkAgain"_s);
        QCOMPARE(again.count(), 1);
        press(wizard, u"connect.next"_s);
        QCOMPARE(finished.count(), 1);
    }

    void missingInputIsMarked()
    {
        ConnectWizard wizard;
        QSignalSpy signIn(&wizard, &ConnectWizard::signInRequested);
        goToClient(wizard);
        for (const QString &name : {u"connect.clientId"_s, u"connect.clientSecret"_s, u"connect.grantCode"_s}) {
            press(wizard, u"connect.next"_s);
            QVERIFY2(input(wizard, name)->property("invalid").toBool(), qPrintable(name));
            input(wizard, name)->setText(u"x"_s);
            QVERIFY(!input(wizard, name)->property("invalid").toBool());
            QCOMPARE(signIn.count(), 0);
        }
        press(wizard, u"connect.next"_s);
        QCOMPARE(signIn.count(), 1);
    }

    void errorsMarkTheFieldAndKeepTheText_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("step");
        QTest::newRow("id") << u"invalid_client"_s << u"connect.clientId"_s << 2;
        QTest::newRow("secret") << u"invalid_client_secret"_s << u"connect.clientSecret"_s << 2;
        QTest::newRow("code") << u"invalid_code"_s << u"connect.grantCode"_s << 2;
        QTest::newRow("scope") << u"invalid_scope"_s << u"connect.scopes"_s << 1;
        QTest::newRow("region") << u"other_dc"_s << u"connect.region"_s << 0;
        QTest::newRow("no field") << u"access_denied"_s << QString() << 2;
    }

    void errorsMarkTheFieldAndKeepTheText()
    {
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(int, step);
        ConnectWizard wizard;
        goToClient(wizard);
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        typeClient(wizard);
        press(wizard, u"connect.next"_s);
        wizard.showProgress(u"Talking to Zoho…"_s);
        const ApiError error(ErrorKind::SignInRejected, code);
        wizard.showError(errorText(error), signInField(error));
        QCOMPARE(wizard.step(), step);
        QVERIFY(named<QWidget>(wizard, u"connect.banner"_s)->isVisible());
        if (!field.isEmpty()) {
            auto *marked = named<QWidget>(wizard, field);
            QTRY_VERIFY(marked->hasFocus());
            QVERIFY(marked->property("invalid").toBool() || field == "connect.region"_L1);
        }
        QCOMPARE(input(wizard, u"connect.clientSecret"_s)->text(), u"shh"_s);
        QCOMPARE(wizard.form().grantCode, u"1000.code"_s);
        QVERIFY(named<QPushButton>(wizard, u"connect.next"_s)->isEnabled());
    }

    void keychainOffersSessionOnly()
    {
        ConnectWizard wizard;
        QSignalSpy signIn(&wizard, &ConnectWizard::signInRequested);
        goToClient(wizard);
        typeClient(wizard);
        QVERIFY(!named<QPushButton>(wizard, u"connect.sessionOnly"_s)->isVisible());
        press(wizard, u"connect.next"_s);
        wizard.showProgress(u"…"_s);
        wizard.showKeychainProblem(errorText(ApiError(ErrorKind::KeychainAbsent, {}, u"org.freedesktop.secrets"_s)));
        press(wizard, u"connect.sessionOnly"_s);
        QCOMPARE(signIn.count(), 2);
        QVERIFY(signIn.at(1).at(0).value<SignInForm>().sessionOnly);
        press(wizard, u"connect.next"_s); // try the keychain again
        QVERIFY(!signIn.at(2).at(0).value<SignInForm>().sessionOnly);
    }

    void browserShowsTheAddresses()
    {
        ConnectWizard wizard;
        QSignalSpy signIn(&wizard, &ConnectWizard::signInRequested);
        goToClient(wizard);
        named<Segmented>(wizard, u"connect.way"_s)->setCurrentIndex(1);
        QVERIFY(!input(wizard, u"connect.grantCode"_s)->isVisible());
        press(wizard, u"connect.copyRedirect1"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), BrowserSignIn::redirectUris().at(1));
        typeClient(wizard);
        press(wizard, u"connect.next"_s);
        const auto form = signIn.at(0).at(0).value<SignInForm>();
        QCOMPARE(form.way, SignInForm::Way::Browser);
        QCOMPARE(form.grantCode, QString());
        QSignalSpy cancel(&wizard, &ConnectWizard::cancelRequested);
        QSignalSpy closed(&wizard, &ConnectWizard::closed);
        wizard.showProgress(u"Your browser asks for consent…"_s);
        press(wizard, u"connect.leave"_s);
        QCOMPARE(cancel.count(), 1);
        QCOMPARE(closed.count(), 0);
        wizard.showError(errorText(ApiError(ErrorKind::Cancelled)), SignInField::None);
        press(wizard, u"connect.leave"_s);
        QCOMPARE(closed.count(), 1);
    }

    void secretsAreMaskedUntilRevealed()
    {
        ConnectWizard wizard;
        goToClient(wizard);
        auto *secret = input(wizard, u"connect.clientSecret"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->actions().constFirst()->trigger();
        QCOMPARE(secret->echoMode(), QLineEdit::Normal);
        secret->actions().constFirst()->trigger();
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
    }

    void scopesAreEditableAndExplained()
    {
        ConnectWizard wizard;
        wizard.show();
        press(wizard, u"connect.next"_s);
        auto *text = named<QPlainTextEdit>(wizard, u"connect.scopes"_s);
        text->clear();
        press(wizard, u"connect.next"_s);
        QCOMPARE(wizard.step(), 1);
        QVERIFY(text->property("invalid").toBool());
        text->setPlainText(u"ZohoCRM.modules.ALL, ZohoCRM.org.READ"_s);
        wizard.addScopes({u"ZohoCRM.coql.READ"_s, u"ZohoCRM.org.READ"_s});
        const QStringList wanted{u"ZohoCRM.modules.ALL"_s, u"ZohoCRM.org.READ"_s, u"ZohoCRM.coql.READ"_s};
        QCOMPARE(wizard.form().scopes, wanted);
        press(wizard, u"connect.copyScopes"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), wanted.join(u','));
        press(wizard, u"connect.resetScopes"_s);
        QCOMPARE(wizard.form().scopes, defaultScopes());
        auto *table = named<QTableWidget>(wizard, u"connect.scopeTable"_s);
        QCOMPARE(table->rowCount(), static_cast<int>(scopeDifferences().size()));
        const QString general = scopeReason(u"something_new"_s);
        for (const ScopeDifference &line : scopeDifferences()) {
            QVERIFY(!scopeReason(line.reasonKey).isEmpty());
            QVERIFY2(scopeReason(line.reasonKey) != general, qPrintable(line.reasonKey));
        }
    }

    void dataCentreFileIsChecked()
    {
        QTemporaryDir dir;
        ConnectWizard wizard;
        wizard.show();
        auto *region = named<QComboBox>(wizard, u"connect.region"_s);
        region->setCurrentIndex(region->count() - 1);
        auto *file = input(wizard, u"connect.regionFile"_s);
        QVERIFY(file->isVisible());
        press(wizard, u"connect.next"_s);
        QVERIFY(file->property("invalid").toBool());
        file->setText(dir.filePath(u"missing.json"_s));
        press(wizard, u"connect.next"_s);
        QCOMPARE(wizard.step(), 0);
        QVERIFY(file->property("invalid").toBool());
        QFile good(dir.filePath(u"centre.json"_s));
        QVERIFY(good.open(QIODevice::WriteOnly));
        QByteArray json("{");
        for (const char *key : {"accounts", "api", "projects", "cliq", "calendar", "mail", "workdrive",
                                "workdrive_upload", "workdrive_download"}) {
            json += QByteArray(json.size() > 1 ? "," : "") + '"' + key + "\":\"http://127.0.0.1:8080\"";
        }
        good.write(json + "}");
        good.close();
        file->setText(good.fileName());
        press(wizard, u"connect.next"_s);
        QCOMPARE(wizard.step(), 1);
        QCOMPARE(wizard.form().dataCentre, good.fileName());
    }

    void enterActsOnTheFocus()
    {
        ConnectWizard wizard;
        QSignalSpy closed(&wizard, &ConnectWizard::closed);
        goToClient(wizard);
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        input(wizard, u"connect.clientId"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // as "Connect": something is missing
        QVERIFY(input(wizard, u"connect.clientId"_s)->property("invalid").toBool());
        named<QPushButton>(wizard, u"connect.back"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wizard.step(), 1);
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    void prefillForANewSignIn()
    {
        ConnectWizard wizard;
        SignInForm form;
        form.dataCentre = u"ca"_s;
        form.way = SignInForm::Way::Browser;
        form.clientId = u"1000.X"_s;
        form.clientSecret = u"never shown"_s;
        form.scopes = {u"ZohoCRM.org.READ"_s};
        wizard.prefill(form);
        QCOMPARE(wizard.form().dataCentre, u"ca"_s);
        QCOMPARE(wizard.form().clientId, u"1000.X"_s);
        QCOMPARE(wizard.form().clientSecret, QString());
        QCOMPARE(wizard.form().scopes, form.scopes);
    }

    void languageChangeKeepsEverything()
    {
        ConnectWizard wizard;
        goToClient(wizard);
        typeClient(wizard);
        named<Segmented>(wizard, u"connect.way"_s)->setCurrentIndex(1);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&wizard, &event);
        QCOMPARE(wizard.step(), 2);
        QCOMPARE(wizard.form().clientSecret, u"shh"_s);
        QCOMPARE(wizard.form().way, SignInForm::Way::Browser);
    }

    void everyStepHasNamesAndFits()
    {
        ConnectWizard wizard;
        wizard.resize(640, 340);
        wizard.show();
        QCOMPARE(wizard.size(), QSize(640, 340));
        QCOMPARE(namelessControls(wizard), QStringList());
        goToClient(wizard);
        QCOMPARE(namelessControls(wizard), QStringList());
        wizard.showSignedIn(u"Agency"_s);
        QCOMPARE(namelessControls(wizard), QStringList());
    }
};
} // namespace tst_connectwizard

ATLAS_TEST(tst_connectwizard::ConnectWizardTest)
#include "tst_connectwizard.moc"
