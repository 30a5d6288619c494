// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"

namespace atlas::sandbox
{
/// Where a request leads. `app` null: no app has paths like that. `route` null: wrong verb if pathKnown, else no such
/// path in the app.
struct RouteMatch {
    AppMount *app = nullptr;
    const Route *route = nullptr;
    bool pathKnown = false;
    QString path;             ///< below the mount point
    QStringList segments;     ///< of the placeholders, in order
    QList<QStringList> anyOf; ///< the route's scopes with placeholders filled in
};

/// The routes of all mounted apps. Built once, then only read: safe from several threads.
class RouteTable
{
public:
    /// The app must outlive the table.
    void mount(AppMount *app);
    [[nodiscard]] RouteMatch match(const QByteArray &method, const QStringList &segments) const;

private:
    struct Entry {
        Route route;
        QStringList pattern;
    };
    struct Mounted {
        AppMount *app;
        QStringList mountPoint, prefix;
        QList<Entry> entries;
    };
    [[nodiscard]] const Mounted *appFor(const QStringList &segments) const;
    static void matchWithin(const Mounted &mounted, const QByteArray &method, const QStringList &segments,
                            RouteMatch &match);
    QList<Mounted> m_apps;
};
} // namespace atlas::sandbox
