// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqservice.h"
#include "services/operations/operation.h"

/// What the Cliq operations do. Parameters have passed their schema.
namespace atlas::cliqhandlers
{
[[nodiscard]] Task<Result<OperationResult>> listChannels(CliqService *cliq, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> postToChannel(CliqService *cliq, QJsonObject parameters,
                                                          CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> sendMessage(CliqService *cliq, QJsonObject parameters, CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> createBotMessage(CliqService *cliq, QJsonObject parameters,
                                                             CancelToken cancel);

[[nodiscard]] Task<Result<OperationPlan>> planListChannels(CliqService *cliq, QJsonObject parameters,
                                                           CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planPostToChannel(CliqService *cliq, QJsonObject parameters,
                                                            CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planSendMessage(CliqService *cliq, QJsonObject parameters,
                                                          CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planCreateBotMessage(CliqService *cliq, QJsonObject parameters,
                                                               CancelToken cancel);

/// The channel a text names, looked for among all channels. NotFound "no_channel"; Usage "ambiguous_channel".
[[nodiscard]] Task<Result<CliqTarget>> lookedUpChannel(CliqService *cliq, QString channel, CancelToken cancel);
/// Where cliq_create_bot_message goes; one or two calls where a name or an address has to be looked up.
[[nodiscard]] Task<Result<CliqTarget>> botTarget(CliqService *cliq, QJsonObject parameters, CancelToken cancel);
} // namespace atlas::cliqhandlers
