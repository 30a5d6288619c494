// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads all deals of a data centre through CrmRepository into a fresh store; prints seconds and rows as JSON.
// Arguments: data-centre file, client id, client secret, refresh token, concurrency is the client's own.

#include "app/common/connection.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
/// One measured run: the deals of a first refresh, from the moment the settings are there.
Task<int> readAll(Profile profile, Account account, AccountSecrets secrets)
{
    const Result<Credentials> credentials = co_await memoryCredentials(account, secrets);
    if (!credentials)
        co_return 1;
    const auto limits = [](App) { return unlimited(5); };
    Connection connection(profile, *credentials, nullptr, limits);
    const Result<StoreReport> opened = co_await connection.open();
    if (!opened)
        co_return 1;
    const CancelToken never;
    const Result<QString> token = co_await connection.session().token(never);
    if (!token)
        co_return 1;
    QElapsedTimer timer;
    QObject::connect(&connection.deals(), &CrmRepository::settingsChanged, &connection, [&timer] { timer.start(); });
    const Result<Done> refreshed = co_await connection.deals().refresh(Priority::User, never);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const Result<DealSnapshot> snapshot = co_await connection.deals().load();
    if (!refreshed || !snapshot)
        co_return 1;
    QTextStream(stdout) << u"{\"seconds\":%1,\"rows\":%2,\"requests\":%3}\n"_s.arg(seconds, 0, 'f', 4)
                               .arg(snapshot->deals.size())
                               .arg(connection.client().exchanges());
    co_return 0;
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const Result<DataCentre> centre = dataCentreFromFile(arguments.value(1));
    QTemporaryDir home;
    if (arguments.size() < 5 || !centre || !home.isValid())
        return 2;
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Account account;
    account.id = u"bench"_s;
    account.dataCentre = *centre;
    account.clientId = arguments.at(2);
    AccountSecrets secrets;
    secrets.clientSecret = arguments.at(3);
    secrets.refreshToken = arguments.at(4);
    auto task = readAll(Profile(u"bench"_s), account, secrets);
    QCoro::connect(std::move(task), &app, [](int code) { QCoreApplication::exit(code); });
    return app.exec();
}
