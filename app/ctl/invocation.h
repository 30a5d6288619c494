// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"
#include "services/operations/operation.h"

#include <QStringList>

namespace atlas::ctl
{
/// What the command line asks for. Secrets are never arguments: other users of the computer can read those.
struct Invocation {
    QString command;                           ///< ops, call, mcp, audit, policy, sync, login, logout, ..
    QString operation;                         ///< of call; of sync: what; of audit: only its entries
    QList<QPair<QString, QString>> parameters; ///< --name value, as typed; '-' in names became '_'
    QStringList flags;                         ///< --name without a value
    QString jsonText;                          ///< --json OBJECT of call; "-": read from standard input
    bool json = false;                         ///< --json of ops
    bool dryRun = false, sandbox = false, browser = false, forget = false, verbose = false;
    QString profile, account, region, clientId, scopes;
    QString role;                     ///< of mcp: only this role's apps
    bool readOnly = false;            ///< of mcp
    QString limit, before, app, undo; ///< of audit
    QString keepDays;                 ///< of audit: how long entries stay
    bool changesOnly = false;         ///< of audit
    QString set;                      ///< of policy: APP.KIND=WORD, several with commas
};

/// Usage errors name the argument in `field`.
[[nodiscard]] Result<Invocation> parseArguments(const QStringList &arguments);
[[nodiscard]] QString usageText();
/// The parameter object of a call: --json's members, then the single parameters, typed as the schema wants them.
/// `standardInput` replaces "-".
[[nodiscard]] Result<QJsonObject> parameterObject(const Invocation &invocation, const Operation &operation,
                                                  const QByteArray &standardInput);
} // namespace atlas::ctl
