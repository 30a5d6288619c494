// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/app.h"
#include "services/core/cancel.h"
#include "services/core/task.h"

#include <functional>
#include <QJsonObject>
#include <QStringList>

namespace atlas
{
enum class OperationKind { Read, Create, Update, Delete, Send };

/// What a call of an operation gives back. `data` keeps Zoho's field names, ids as strings.
struct OperationResult {
    QJsonValue data;
    int rows = 0;
    bool more = false;
    QString pageToken;
    int requests = 0;       ///< HTTP exchanges this call made
    bool truncated = false; ///< there are more rows than Zoho hands out to one query
};

/// What a dry run shows instead of doing it: the exact change, and how many requests it would cost.
struct OperationPlan {
    QString summary;
    QJsonObject request; ///< {"method","path","headers","body"}, the last two where there are any
    int requests = 0;    ///< HTTP calls that doing it would make, when nothing has to be repeated
};

using OperationProgress = std::function<void(qint64 done, qint64 total)>;

/// One of the customer's named operations. The palette, atlasctl, the reference in docs/ and the assistant's tools are
/// generated from this table, so they cannot disagree.
struct Operation {
    QString name; ///< "crm_search"
    App app = App::Crm;
    OperationKind kind = OperationKind::Read;
    QString summary;        ///< one English sentence
    QJsonObject parameters; ///< JSON Schema (draft 7) of the parameter object, additionalProperties false
    QJsonObject result;     ///< JSON Schema of data
    QStringList scopes;     ///< all needed
    bool needsConfirmation = false;
    QString requestCost; ///< "1", "1 per 200 records", for the reference
    std::function<Task<Result<OperationResult>>(QJsonObject parameters, CancelToken cancel)> run;
    /// As run, telling how far it is: bytes of a transfer so far, and in all (0: not known). Only where it takes long.
    std::function<Task<Result<OperationResult>>(QJsonObject parameters, OperationProgress progress, CancelToken cancel)>
        runTelling;
    /// What run() would do, without writing; reads are allowed (verify).
    std::function<Task<Result<OperationPlan>>(QJsonObject parameters, CancelToken cancel)> plan;
};
} // namespace atlas
