// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/connection.h"
#include "app/desktop/connectflow.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace tst_connectflow
{
class TestConnectFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canGoWhileItSignsIn();
    void canGoWhileItTestsTheApps();
};

void TestConnectFlow::canGoWhileItSignsIn()
{
    sandbox::Options options;
    options.latencyMs = 60'000;
    const test::SandboxFixture sandbox({}, options);
    QVERIFY(sandbox.started);
    const Theme theme(*qApp);
    ConnectWizard wizard;
    wizard.show();
    AccountRegistry registry(sandbox.folder.filePath(u"accounts.ini"_s));
    const auto secrets = std::make_shared<MemorySecretStore>();
    auto flow = std::make_unique<ConnectFlow>(Profile(u"flow"_s), registry, secrets, secrets);
    flow->attach(&wizard);
    SignInForm form;
    form.dataCentre = sandbox.text("data_centre_file");
    form.clientId = sandbox.text("client_id");
    form.clientSecret = sandbox.text("client_secret");
    form.grantCode = sandbox.text("grant_code");
    Q_EMIT wizard.signInRequested(form);
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();

    flow.reset();
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    const auto *banner = wizard.findChild<Banner *>();
    QVERIFY(banner);
    QVERIFY(!banner->isVisible()); // nobody is left to say how it went
}

void TestConnectFlow::canGoWhileItTestsTheApps()
{
    const test::SandboxFixture sandbox;
    QVERIFY(sandbox.started);
    const Theme theme(*qApp);
    ConnectWizard wizard;
    AccountRegistry registry(sandbox.folder.filePath(u"accounts.ini"_s));
    const auto secrets = std::make_shared<MemorySecretStore>();
    auto flow = std::make_unique<ConnectFlow>(Profile(u"flow"_s), registry, secrets, secrets);
    flow->attach(&wizard);
    SignInForm form;
    form.dataCentre = sandbox.text("data_centre_file");
    form.clientId = sandbox.text("client_id");
    form.clientSecret = sandbox.text("client_secret");
    form.grantCode = sandbox.text("grant_code");
    Q_EMIT wizard.signInRequested(form);
    QTRY_VERIFY(!registry.currentId().isEmpty()); // signed in: the tests begin
    flow.reset();
    QVERIFY(Connection::isAnyLeaving());
    QTRY_VERIFY(!Connection::isAnyLeaving());
}
} // namespace tst_connectflow

ATLAS_TEST(tst_connectflow::TestConnectFlow)
#include "tst_connectflow.moc"
