// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/requestgate.h"

namespace atlas
{
using namespace std::chrono_literals;

namespace
{
QuotaRule perMinute(int count)
{
    return QuotaRule{QStringLiteral("minute"), count, 1min, 1.0};
}

AppLimits mailLimits()
{
    AppLimits limits;
    limits.rules = {perMinute(30), QuotaRule{QStringLiteral("day"), 250, 24h, 0.5}};
    limits.concurrency = 3;
    return limits;
}

AppLimits projectsLimits()
{
    AppLimits limits;
    limits.rules = {perMinute(100)};
    limits.concurrency = 4;
    // Zoho documents 100 to 200 calls per 2 min and URL pattern, then locks it for 10 to 30 min: stay well below.
    limits.endpoints = {EndpointRule{{}, 60, 2min}};
    return limits;
}

AppLimits workDriveLimits()
{
    AppLimits limits;
    // About 6 calls/s are sustained, and a burst is punished by minutes: evenly spaced, not 6 at once.
    limits.rules = {perMinute(100), QuotaRule{QStringLiteral("pace"), 1, 167ms, 1.0}};
    limits.concurrency = 4;
    limits.endpoints = {EndpointRule{QStringLiteral("list:"), 18, 1min}};
    return limits;
}

AppLimits cliqLimits()
{
    AppLimits limits;
    limits.rules = {perMinute(100)};
    limits.concurrency = 3;
    limits.locksEndpoints = true;
    // Calls a minute and person, over all their clients; the next one locks the endpoint for minutes.
    for (const auto &[endpoint, count] : {std::pair{"read", 15},
                                          {"channels", 30},
                                          {"chats", 30},
                                          {"older_chats", 30},
                                          {"channel_members", 100},
                                          {"chat_members", 30},
                                          {"users", 30},
                                          {"person", 20},
                                          {"reactions", 50},
                                          {"emoji", 20},
                                          {"mentions", 30},
                                          {"search", 50},
                                          {"post", 50},
                                          {"upload", 20},
                                          {"download", 20},
                                          {"edit", 50},
                                          {"delete", 20},
                                          {"mark", 60},
                                          {"answer", 20}})
        limits.endpoints.append(EndpointRule{QString::fromLatin1(endpoint), count, 1min});
    return limits;
}
} // namespace

AppLimits defaultLimits(App app)
{
    AppLimits limits;
    switch (app) {
    case App::Crm:
    case App::Calendar:
        limits.rules = {perMinute(100)};
        return limits;
    case App::Books:
        limits.rules = {perMinute(100)};
        limits.concurrency = 4; // documented: 5 for a free organisation, and others share it
        return limits;
    case App::Projects:
        return projectsLimits();
    case App::Cliq:
        return cliqLimits();
    case App::Mail:
        return mailLimits();
    case App::WorkDrive:
        return workDriveLimits();
    case App::Accounts:
        limits.rules = {QuotaRule{QStringLiteral("tenminutes"), 10, 10min, 1.0}};
        limits.concurrency = 1;
        return limits;
    }
    return limits;
}

AppLimits unlimited(int concurrency)
{
    AppLimits limits;
    limits.concurrency = concurrency;
    limits.heavyConcurrency = concurrency;
    return limits;
}
} // namespace atlas
