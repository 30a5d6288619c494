// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/kernel/probeapp.h"

namespace atlas::sandbox
{
ProbeApp::ProbeApp(ProbeSpec spec)
    : m_spec(std::move(spec))
{
}

QString ProbeApp::name() const
{
    return m_spec.name;
}
QString ProbeApp::prefix() const
{
    return m_spec.prefix;
}
QString ProbeApp::mountPoint() const
{
    return m_spec.mountPoint;
}
QList<Route> ProbeApp::routes()
{
    return m_spec.routes;
}
AuthErrors ProbeApp::authErrors() const
{
    return m_spec.errors;
}
Response ProbeApp::unknownPath(const Request &) const
{
    return m_spec.unknownPath;
}
Response ProbeApp::wrongMethod(const Request &) const
{
    return m_spec.wrongMethod;
}

std::vector<std::unique_ptr<AppMount>> makeProbes(const ProbeIdentity &who)
{
    std::vector<std::unique_ptr<AppMount>> apps;
    for (const auto &probe : {cliqProbe, workDriveProbe})
        apps.push_back(std::make_unique<ProbeApp>(probe(who)));
    return apps;
}

Route constantRoute(const QString &pattern, const QList<QStringList> &anyOf, const Response &response)
{
    Route route;
    route.method = "GET";
    route.pattern = pattern;
    route.anyOf = anyOf;
    route.handle = [response](const Request &) { return response; };
    return route;
}

std::function<Response()> always(const Response &response)
{
    return [response] { return response; };
}
} // namespace atlas::sandbox
