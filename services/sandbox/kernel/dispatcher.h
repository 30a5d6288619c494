// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/applimits.h"
#include "services/sandbox/kernel/faults.h"
#include "services/sandbox/kernel/listener.h"
#include "services/sandbox/kernel/requestlog.h"
#include "services/sandbox/kernel/routetable.h"
#include "services/sandbox/kernel/stopsignal.h"
#include "services/sandbox/kernel/tokencheck.h"
#include "services/sandbox/kernel/world.h"

namespace atlas::sandbox
{
/// Takes a request through the stand-in: weather, URL, verb, token, scope, limits, handler, log. The order of the
/// checks is that of the CRM reference, section 20. Thread-safe once serving.
class Dispatcher
{
public:
    Dispatcher(const Options &options, const WorldClock &clock, TokenAuthority authority);
    /// Opens the log and reads the faults file. False with a sentence.
    [[nodiscard]] bool prepare(QString *error);
    void mount(AppMount *app);
    [[nodiscard]] Answer handle(Exchange &exchange);
    /// Wakes every thread that waits in a delay or a hang.
    void stop();

private:
    struct Passage; ///< one request on its way
    [[nodiscard]] Answer handleTimed(Exchange &exchange, LogLine &line);
    [[nodiscard]] Response dispatch(Passage &passage);
    [[nodiscard]] std::optional<Response> refusal(Passage &passage);
    [[nodiscard]] Response runLimited(Passage &passage);
    [[nodiscard]] Response run(Passage &passage);
    [[nodiscard]] Response faultResponse(const Fault &fault, const RouteMatch &match) const;
    [[nodiscard]] bool strikeBefore(const QList<Fault> &faults, Exchange &exchange, const RouteMatch &match,
                                    Answer &answer);
    void strikeAfter(const QList<Fault> &faults, Exchange &exchange, const RouteMatch &match, Answer &answer);
    void hang(Exchange &exchange);

    Options m_options;
    WorldClock m_clock;
    TokenAuthority m_authority;
    FaultTable m_faults;
    AppLimits m_limits;
    RouteTable m_routes;
    RequestLog m_log;
    StopSignal m_stop;
};
} // namespace atlas::sandbox
