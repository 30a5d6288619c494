// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/auditentry.h"

#include "services/operations/operationtext.h"

#include <array>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int keptOfText = 80;

constexpr std::array outcomeNames{std::pair{AuditOutcome::Done, "done"_L1},
                                  std::pair{AuditOutcome::Failed, "failed"_L1},
                                  std::pair{AuditOutcome::Unknown, "unknown"_L1},
                                  std::pair{AuditOutcome::Off, "off"_L1},
                                  std::pair{AuditOutcome::Refused, "refused"_L1},
                                  std::pair{AuditOutcome::Expired, "expired"_L1},
                                  std::pair{AuditOutcome::NoDesktop, "no_desktop"_L1},
                                  std::pair{AuditOutcome::Cancelled, "cancelled"_L1},
                                  std::pair{AuditOutcome::Unfinished, "unfinished"_L1}};

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(
        u"(password|passwd|secret|_token$|^token$|authorization|api_?key|authtoken|zapikey|cookie)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name != "page_token"_L1 && secret.match(name).hasMatch();
}

/// Where mails and messages have their text.
bool isBodyName(const QString &name)
{
    return name == "content"_L1 || name == "text"_L1 || name == "htmlContent"_L1;
}

QString withoutTokens(QString text)
{
    static const QRegularExpression token(u"\\b1000\\.[0-9a-zA-Z]{8,}(\\.[0-9a-zA-Z]{8,})?|"
                                          "(Zoho-oauthtoken|Bearer|Basic)\\s+[^\\s\"',;]+"_s);
    return text.replace(token, u"***"_s);
}

QJsonValue keptValue(const QString &name, const QJsonValue &value)
{
    if (isSecretName(name))
        return u"***"_s;
    if (value.isObject())
        return withoutSecrets(value.toObject());
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list)
            kept.append(keptValue(name, one));
        return kept;
    }
    if (!value.isString())
        return value;
    const QString text = withoutTokens(value.toString());
    if (!isBodyName(name) || text.size() <= keptOfText)
        return text;
    return u"%1… (%2 characters)"_s.arg(text.left(keptOfText)).arg(text.size());
}

QJsonValue orNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}
} // namespace

QString auditOutcomeName(AuditOutcome outcome)
{
    for (const auto &[known, name] : outcomeNames) {
        if (known == outcome)
            return name;
    }
    return {};
}

AuditOutcome auditOutcomeFromName(QStringView name)
{
    for (const auto &[known, word] : outcomeNames) {
        if (word == name)
            return known;
    }
    return AuditOutcome::Unfinished;
}

QJsonObject withoutSecrets(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it)
        kept.insert(it.key(), keptValue(it.key(), it.value()));
    return kept;
}

QJsonObject auditEntryToJson(const AuditEntry &entry)
{
    return {{"id"_L1, entry.id},
            {"at"_L1, entry.at.toString(Qt::ISODateWithMs)},
            {"who"_L1, entry.who},
            {"operation"_L1, entry.operation},
            {"app"_L1, appId(entry.app)},
            {"kind"_L1, operationKindName(entry.kind)},
            {"parameters"_L1, entry.parameters},
            {"plan"_L1, orNull(entry.plan)},
            {"before"_L1, orNull(entry.before)},
            {"after"_L1, orNull(entry.after)},
            {"outcome"_L1, auditOutcomeName(entry.outcome)},
            {"detail"_L1, entry.detail},
            {"undo"_L1, orNull(entry.undo)},
            {"undoes"_L1, entry.undoes == 0 ? QJsonValue() : QJsonValue(entry.undoes)},
            {"undone_by"_L1, entry.undoneBy == 0 ? QJsonValue() : QJsonValue(entry.undoneBy)},
            {"requests"_L1, entry.requests}};
}
} // namespace atlas
