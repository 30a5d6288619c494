// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/recordstore.h"
#include "services/sandbox/kernel/http.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atlas::sandbox::crm
{
/// What a handler works with: the request, the data (already locked) and who is asking.
struct Call {
    const Request &request;
    Store &store;
    quint16 userIndex = 0;
    qint64 nowMs = 0;      ///< milliseconds since 1970 UTC
    qint64 lagMs = 0;      ///< delay of the search index
    QByteArray secret;     ///< signs page tokens
    bool *wrote = nullptr; ///< set by writers when data changed
    [[nodiscard]] const User &user() const { return store.users.at(userIndex); }
    [[nodiscard]] const Zone &zone() const { return *user().zone; }
    [[nodiscard]] qint64 now() const { return nowMs / 1000; } ///< seconds: the granularity of the API
    [[nodiscard]] QString param(const QString &name) const { return request.query.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return request.query.contains(name); }
    [[nodiscard]] const Schema &schema() const { return store.schema(); }
};

using Handler = Response (*)(Call &call);

/// {"code","details","message","status":"error"}: the envelope of a failed call and of a failed record.
[[nodiscard]] QJsonObject errorObject(const QString &code, const QJsonObject &details, const QString &message);
[[nodiscard]] Response failure(int status, const QString &code, const QJsonObject &details, const QString &message);
[[nodiscard]] Response invalidData(const QJsonObject &details, const QString &message);
[[nodiscard]] Response invalidId(int pathIndex);
[[nodiscard]] Response missingParam(const QString &name);
[[nodiscard]] Response scopeMismatch();
[[nodiscard]] Response bytes(int status, const QByteArray &json);
/// The answer of a write: 201 or 200 when all succeeded, 207 mixed, 400 when all failed (412 when all are
/// ALREADY_MODIFIED).
[[nodiscard]] Response writeResult(const QJsonArray &elements, int successStatus,
                                   const QString &key = QStringLiteral("data"));

/// {"name","id"} of a user.
[[nodiscard]] QJsonObject userObject(const User &user);
/// Whether the token may do `operation` (READ, CREATE, UPDATE, DELETE) on the module.
[[nodiscard]] bool mayUse(const Call &call, const QString &module, const QString &operation);
[[nodiscard]] bool mayReadSettings(const Call &call, const QString &area);
/// The module of the path's first placeholder after the scope check; else the refusal is put into `refusal`.
[[nodiscard]] const Module *targetModule(const Call &call, const QString &operation, std::optional<Response> &refusal);
/// The `module` parameter of the settings calls; else the refusal.
[[nodiscard]] const Module *moduleParam(const Call &call, std::optional<Response> &refusal);
/// A whole number parameter; `fallback` when absent. Anything else: the refusal.
[[nodiscard]] int intParam(const Call &call, const QString &name, int fallback, int maximum,
                           std::optional<Response> &refusal);
/// The header as an instant; nothing when absent. A malformed one: the refusal.
[[nodiscard]] std::optional<qint64> instantHeader(const Call &call, const QByteArray &name,
                                                  std::optional<Response> &refusal);
} // namespace atlas::sandbox::crm
