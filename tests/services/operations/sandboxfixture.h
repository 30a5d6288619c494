// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "services/sandbox/sandboxserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
/// The stand-in in this process and what it announces, with a home of its own.
class SandboxFixture
{
public:
    explicit SandboxFixture(const QByteArray &faults = {}, sandbox::Options options = {})
    {
        qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
        options.limits = false;
        if (!faults.isEmpty()) {
            options.faultsFile = folder.filePath(QStringLiteral("faults.json"));
            QFile file(options.faultsFile);
            const bool written = file.open(QIODevice::WriteOnly) && file.write(faults) == faults.size();
            Q_ASSERT(written);
        }
        server = std::make_unique<sandbox::SandboxServer>(options);
        started = server->start();
        announced = server->announcement();
    }
    [[nodiscard]] QString text(const char *key) const { return announced.value(QLatin1StringView(key)).toString(); }
    [[nodiscard]] Result<Credentials> credentials() const
    {
        Account account;
        account.id = QStringLiteral("test");
        const Result<DataCentre> centre = dataCentreFromFile(text("data_centre_file"));
        if (!centre)
            return fail(centre.error());
        account.dataCentre = *centre;
        account.clientId = text("client_id");
        AccountSecrets secrets;
        secrets.clientSecret = text("client_secret");
        secrets.refreshToken = text("refresh_token");
        return QCoro::waitFor(memoryCredentials(account, secrets));
    }

    QTemporaryDir folder;
    std::unique_ptr<sandbox::SandboxServer> server;
    bool started = false;
    QJsonObject announced;
};
} // namespace atlas::test
