// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrequests.h"
#include "services/operations/cliqhandlers.h"
#include "services/operations/cliqparameters.h"
#include "services/operations/requestplan.h"

using namespace Qt::Literals::StringLiterals;

// Dry runs: what the Cliq operations would send. They may read, they never write.
namespace atlas::cliqhandlers
{
using namespace cliqparameters;

namespace
{
Result<OperationPlan> postPlan(CliqService *cliq, const QString &summary, const CliqTarget &target,
                               const QJsonObject &parameters, int looks)
{
    const Result<ApiRequest> request = cliq->postRequest(target, draft(parameters));
    if (!request)
        return fail(request.error());
    return planOf(summary, *request, 1 + looks);
}
} // namespace

Task<Result<OperationPlan>> planListChannels(CliqService *, QJsonObject parameters, CancelToken)
{
    const ApiRequest request = cliqrequests::channels(channelQuery(parameters));
    co_return planOf(u"List the channels."_s, request, 1);
}

Task<Result<OperationPlan>> planPostToChannel(CliqService *cliq, QJsonObject parameters, CancelToken cancel)
{
    const QString channel = parameters.value("channel"_L1).toString().trimmed();
    CliqTarget target = channelTarget(channel);
    const bool direct = isDirect(channel);
    if (!direct) {
        const Result<CliqTarget> found = co_await lookedUpChannel(cliq, channel, cancel);
        if (!found)
            co_return fail(found.error());
        target = *found;
    }
    co_return postPlan(cliq, u"Post one message to the channel %1."_s.arg(channel), target, parameters, direct ? 0 : 1);
}

Task<Result<OperationPlan>> planSendMessage(CliqService *cliq, QJsonObject parameters, CancelToken)
{
    const Result<CliqTarget> target = addressee(parameters.value("to"_L1).toString());
    if (!target)
        co_return fail(target.error());
    co_return postPlan(cliq, u"Send one message to %1."_s.arg(target->id), *target, parameters, 0);
}

Task<Result<OperationPlan>> planCreateBotMessage(CliqService *cliq, QJsonObject parameters, CancelToken cancel)
{
    const Result<CliqTarget> target = co_await botTarget(cliq, parameters, cancel);
    if (!target)
        co_return fail(target.error());
    const QString channel = parameters.value("channel"_L1).toString();
    const bool looksUpChannel = !channel.isEmpty() && !isDirect(channel);
    const bool looksUpPerson = channel.isEmpty() && parameters.value("to"_L1).toString().contains(u'@');
    co_return postPlan(cliq, u"Post one message as the bot %1."_s.arg(parameters.value("bot"_L1).toString()), *target,
                       parameters, looksUpChannel || looksUpPerson ? 1 : 0);
}
} // namespace atlas::cliqhandlers
