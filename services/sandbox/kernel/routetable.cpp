// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/routetable.h"

namespace atlas::sandbox
{
namespace
{
QStringList pathSegments(const QString &path)
{
    return path.isEmpty() ? QStringList() : path.sliced(1).split(u'/');
}

bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

bool patternFits(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isPlaceholder(pattern[i]) ? segments[i].isEmpty() : pattern[i] != segments[i])
            return false;
    }
    return true;
}

/// Below zero when `left` is literal at the first segment where only one of the two is.
int compareSpecificity(const QStringList &left, const QStringList &right)
{
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (isPlaceholder(left[i]) != isPlaceholder(right[i]))
            return isPlaceholder(left[i]) ? 1 : -1;
    }
    return 0;
}

QList<QStringList> filledScopes(const Route &route, const QStringList &pattern, const QStringList &segments)
{
    QList<QStringList> filled = route.anyOf;
    for (QStringList &alternative : filled) {
        for (QString &scope : alternative) {
            if (!scope.contains(u'{'))
                continue;
            for (qsizetype i = 0; i < pattern.size(); ++i) {
                if (isPlaceholder(pattern[i]))
                    scope.replace(pattern[i], segments[i]);
            }
        }
    }
    return filled;
}
} // namespace

void RouteTable::mount(AppMount *app)
{
    Mounted mounted{app, pathSegments(app->mountPoint()), pathSegments(app->prefix()), {}};
    for (const Route &route : app->routes())
        mounted.entries.append({route, pathSegments(route.pattern)});
    m_apps.append(std::move(mounted));
}

const RouteTable::Mounted *RouteTable::appFor(const QStringList &segments) const
{
    const Mounted *best = nullptr;
    for (const Mounted &candidate : m_apps) {
        const QStringList begin = candidate.mountPoint + candidate.prefix;
        if (segments.size() < begin.size() || !std::equal(begin.cbegin(), begin.cend(), segments.cbegin()))
            continue;
        if (!best || begin.size() > best->mountPoint.size() + best->prefix.size())
            best = &candidate;
    }
    return best;
}

void RouteTable::matchWithin(const Mounted &mounted, const QByteArray &method, const QStringList &segments,
                             RouteMatch &match)
{
    // The most specific pattern that fits decides; a verb it lacks is a wrong verb, even if a wider pattern has it.
    const QStringList *best = nullptr;
    for (const Entry &entry : mounted.entries) {
        if (!patternFits(entry.pattern, segments))
            continue;
        const int order = best ? compareSpecificity(entry.pattern, *best) : -1;
        if (order < 0) {
            best = &entry.pattern;
            match.route = nullptr;
        }
        if (order <= 0 && entry.route.method == method)
            match.route = &entry.route;
    }
    match.pathKnown = best != nullptr;
    if (!match.route)
        return;
    const QStringList pattern = pathSegments(match.route->pattern);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isPlaceholder(pattern[i]))
            match.segments.append(segments[i]);
    }
    match.anyOf = filledScopes(*match.route, pattern, segments);
}

RouteMatch RouteTable::match(const QByteArray &method, const QStringList &segments) const
{
    RouteMatch result;
    const Mounted *mounted = appFor(segments);
    if (!mounted)
        return result;
    result.app = mounted->app;
    const QStringList below = segments.sliced(mounted->mountPoint.size());
    result.path = u'/' + below.join(u'/');
    matchWithin(*mounted, method, below, result);
    return result;
}
} // namespace atlas::sandbox
