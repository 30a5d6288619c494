// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"

#include <memory>
#include <vector>

namespace atlas::sandbox
{
/// Whom the first endpoints speak about: the executive the tokens belong to.
struct ProbeIdentity {
    QString email;
    QString firstName, lastName;
    QString organisation;
    [[nodiscard]] QString fullName() const { return firstName + u' ' + lastName; }
};

/// What makes an app that has only its first endpoint: enough to tell whether a token reaches it.
struct ProbeSpec {
    QString name, mountPoint, prefix;
    QList<Route> routes;
    AuthErrors errors;
    Response unknownPath, wrongMethod;
};

/// An app of the stand-in that is described, not programmed.
class ProbeApp final : public AppMount
{
public:
    explicit ProbeApp(ProbeSpec spec);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] QString mountPoint() const override;
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] AuthErrors authErrors() const override;
    [[nodiscard]] Response unknownPath(const Request &request) const override;
    [[nodiscard]] Response wrongMethod(const Request &request) const override;

private:
    ProbeSpec m_spec;
};

[[nodiscard]] ProbeSpec cliqProbe(const ProbeIdentity &who);
[[nodiscard]] ProbeSpec workDriveProbe(const ProbeIdentity &who);
/// Both, in this order.
[[nodiscard]] std::vector<std::unique_ptr<AppMount>> makeProbes(const ProbeIdentity &who);

/// A GET route that always answers the same.
[[nodiscard]] Route constantRoute(const QString &pattern, const QList<QStringList> &anyOf, const Response &response);
/// The same answer every time, as AuthErrors want it.
[[nodiscard]] std::function<Response()> always(const Response &response);
} // namespace atlas::sandbox
