// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqtrace.h"

#include "services/cliq/cliqrequests.h"
#include "services/core/lostwrite.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// A request whose connection broke may still be at work: an empty look is not believed at once. Few looks, because
/// fifteen reads a minute are all there are.
constexpr std::array cliqLookDelays{1000ms, 4000ms, 9000ms};
constexpr qint64 cliqClockTolerance = 120'000; ///< ms that this computer's clock and Zoho's may differ
constexpr qint64 cliqLongAgo = 600'000;        ///< ms after which nothing is under way any more

bool cliqLasts(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Decode:
        return false;
    default:
        return true; // a locked endpoint stays locked for longer than anybody waits
    }
}
} // namespace

CliqTrace::CliqTrace(CliqService &service, const Clock &clock, QString chatId, QDateTime begun, Matcher isIt)
    : m_service(service)
    , m_clock(clock)
    , m_chatId(std::move(chatId))
    , m_begun(std::move(begun))
    , m_isIt(std::move(isIt))
{
}

Task<CliqTrace::Look> CliqTrace::look(CancelToken cancel)
{
    Look look;
    const QDateTime from = m_begun.addMSecs(-cliqClockTolerance);
    const Result<QList<CliqMessage>> read =
        co_await m_service.messages(m_chatId, from, QDateTime(), Priority::User, cancel);
    if (!read) {
        look.isFinal = cliqLasts(read.error());
        co_return look;
    }
    const CliqMessage *found = nullptr; // of several the one whose time is nearest
    const auto distance = [this](const CliqMessage &each) { return qAbs(m_begun.msecsTo(each.at)); };
    for (const CliqMessage &each : *read) {
        if (m_isIt(each) && (!found || distance(each) < distance(*found)))
            found = &each;
    }
    if (found) {
        look.seen = Seen::Yes;
        look.id = found->id;
    } else {
        look.seen = read->size() < cliqrequests::kPage ? Seen::No : Seen::Unknown; // a full page may be a part
    }
    co_return look;
}

Task<Result<CliqPosted>> CliqTrace::settle(ApiError lost, CancelToken cancel)
{
    const bool isLongAgo = m_begun.msecsTo(m_clock.now()) > cliqLongAgo;
    Look last;
    for (const std::chrono::milliseconds delay : cliqLookDelays) {
        if (!isLongAgo)
            co_await m_clock.sleep(delay, cancel);
        if (cancel.isCancelled())
            break;
        last = co_await look(cancel);
        if (last.seen == Seen::Yes || last.isFinal || isLongAgo)
            break;
    }
    if (last.seen == Seen::Yes) {
        CliqPosted posted;
        posted.messageId = last.id;
        posted.chatId = m_chatId;
        posted.wasLookedUp = true;
        co_return posted;
    }
    if (last.seen == Seen::No && !cancel.isCancelled())
        co_return fail(lostwrite::notCreated(lost));
    co_return fail(lostwrite::unknownFate(lost));
}
} // namespace atlas
