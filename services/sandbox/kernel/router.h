// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"

namespace atlas::sandbox
{
/// What one call needs. `anyOf` alternatives: each inner list is a set of scopes that suffices.
struct Route {
    QByteArray method;
    QString pattern;          ///< "/crm/v8/{module}/{id}"; {x} matches one segment
    QList<QStringList> anyOf; ///< scopes; empty: only a valid token is needed
    std::function<Response(const Request &)> handle;
    bool heavy = false; ///< sub-concurrency applies
};

/// An app mounted in the stand-in: its routes, its refusals, its limits. Literal segments win over placeholders.
class AppMount
{
public:
    virtual ~AppMount() = default;
    [[nodiscard]] virtual QString name() const = 0;   ///< "crm"
    [[nodiscard]] virtual QString prefix() const = 0; ///< "/crm/v8": what its paths begin with
    [[nodiscard]] virtual QList<Route> routes() = 0;
    [[nodiscard]] virtual AuthErrors authErrors() const = 0;
    [[nodiscard]] virtual Response unknownPath(const Request &request) const = 0; ///< path matches no route
    [[nodiscard]] virtual Response wrongMethod(const Request &request) const = 0; ///< path matches, verb does not
    /// Calls in flight before the app throttles (CRM 20, heavy 10); 0: no such limit.
    [[nodiscard]] virtual int concurrency() const { return 0; }
    [[nodiscard]] virtual int heavyConcurrency() const { return 0; }
};

/// Whether the granted scopes contain the needed one: ALL covers its operations; ZohoCRM.modules.ALL covers
/// ZohoCRM.modules.<module>.<op>; case-sensitive.
[[nodiscard]] bool grants(const QStringList &granted, const QString &needed);
} // namespace atlas::sandbox
