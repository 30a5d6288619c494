// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/envelope.h"

#include "services/core/logging.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
} // namespace

Outcome::Outcome(const QJsonObject &answer, int code)
    : text(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n')
    , exitCode(code)
{
}

Outcome::Outcome(const QString &plainText, int code)
    : text(plainText.toUtf8())
    , exitCode(code)
{
}

Outcome success(const QString &operation, const OperationResult &result)
{
    QJsonObject meta{{"rows"_L1, result.rows},
                     {"more"_L1, result.more},
                     {"page_token"_L1, textOrNull(result.pageToken)},
                     {"requests"_L1, result.requests}};
    if (result.truncated)
        meta.insert("truncated"_L1, true);
    const QJsonObject answer{{"ok"_L1, true}, {"operation"_L1, operation}, {"data"_L1, result.data}, {"meta"_L1, meta}};
    return Outcome(answer, 0);
}

Outcome planned(const QString &operation, const OperationPlan &plan)
{
    const QJsonObject data{{"summary"_L1, plan.summary},
                           {"request"_L1, plan.request.isEmpty() ? QJsonValue() : QJsonValue(plan.request)}};
    const QJsonObject meta{{"rows"_L1, 0},
                           {"more"_L1, false},
                           {"page_token"_L1, QJsonValue()},
                           {"requests"_L1, plan.requests},
                           {"dry_run"_L1, true}};
    const QJsonObject answer{{"ok"_L1, true}, {"operation"_L1, operation}, {"data"_L1, data}, {"meta"_L1, meta}};
    return Outcome(answer, 0);
}

Outcome failure(const ApiError &error)
{
    const QString message = redact(error.detail.isEmpty() ? error.code : error.detail);
    QJsonObject body{
        {"kind"_L1, errorKindName(error.kind)}, {"http"_L1, error.http == 0 ? QJsonValue() : QJsonValue(error.http)},
        {"code"_L1, textOrNull(error.code)},    {"message"_L1, textOrNull(message)},
        {"field"_L1, textOrNull(error.field)},  {"missing_scope"_L1, textOrNull(error.missingScope)},
        {"retry_after"_L1, QJsonValue()}};
    if (error.retryAfter)
        body.insert("retry_after"_L1, qint64(std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count()));
    if (!error.details.isEmpty())
        body.insert("details"_L1, error.details);
    const QJsonObject answer{{"ok"_L1, false}, {"error"_L1, body}};
    return Outcome(answer, exitCodeOf(error));
}

int exitCodeOf(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Usage:
        return error.http == 0 ? 2 : 1; // with a status it was Zoho that refused
    case ErrorKind::SignedOut:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
        return 3;
    default:
        return 1;
    }
}
} // namespace atlas::ctl
