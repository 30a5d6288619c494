// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"

namespace atlas::sandbox
{
/// What one call needs. `anyOf` alternatives: each inner list is a set of scopes that suffices. A scope may hold a
/// placeholder of the pattern, "ZohoCRM.modules.{module}.READ": it is replaced by what the path has there.
struct Route {
    QByteArray method;
    QString pattern;          ///< "/crm/v8/{module}/{id}"; {x} matches one segment
    QList<QStringList> anyOf; ///< scopes; empty: only a valid token is needed
    std::function<Response(const Request &)> handle;
    bool heavy = false;     ///< sub-concurrency applies
    bool open = false;      ///< no token needed (accounts server)
    bool streamsIn = false; ///< the handler reads the body itself, through Request::readBody
    int credits = 1;        ///< cost of one call, where the app has a credit budget
};

/// An app mounted in the stand-in: its routes, its refusals, its limits. Literal segments win over placeholders.
class AppMount
{
public:
    virtual ~AppMount() = default;
    [[nodiscard]] virtual QString name() const = 0;   ///< "crm"
    [[nodiscard]] virtual QString prefix() const = 0; ///< "/crm/v8": what its paths begin with
    /// "/_cliq": put in front of the prefix, for apps whose own host has paths that others have too. Handlers and
    /// patterns do not see it.
    [[nodiscard]] virtual QString mountPoint() const { return {}; }
    [[nodiscard]] virtual QList<Route> routes() = 0;
    [[nodiscard]] virtual AuthErrors authErrors() const = 0;
    [[nodiscard]] virtual Response unknownPath(const Request &request) const = 0; ///< path matches no route
    [[nodiscard]] virtual Response wrongMethod(const Request &request) const = 0; ///< path matches, verb does not
    /// Calls in flight before the app throttles (CRM 20, heavy 10); 0: no such limit.
    [[nodiscard]] virtual int concurrency() const { return 0; }
    [[nodiscard]] virtual int heavyConcurrency() const { return 0; }
    /// Calls in a rolling minute before the app throttles; 0: no such limit.
    [[nodiscard]] virtual int perMinute() const { return 0; }
    /// Credits in rolling 24 hours; X-API-CREDITS-REMAINING appears once half are used. 0: the app has no credits.
    [[nodiscard]] virtual int dailyCredits() const { return 0; }
};

/// Whether the granted scopes contain the needed one. ALL covers every operation, WRITE covers CREATE and UPDATE;
/// ZohoCRM.modules.<op> and ZohoCRM.settings.<op> cover the areas below them; ZohoBooks.fullaccess.all covers Books.
/// Case-sensitive, but for the name of a CRM module, which Zoho's own pages write both ways.
[[nodiscard]] bool grants(const QStringList &granted, const QString &needed);
} // namespace atlas::sandbox
