// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/approval.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QJsonObject approvalToJson(const Approval &approval)
{
    QJsonArray actions;
    for (const ActionKind kind : approval.actions)
        actions.append(actionKindName(kind));
    return {{"id"_L1, approval.id},
            {"who"_L1, approval.who},
            {"operation"_L1, approval.operation},
            {"app"_L1, appId(approval.app)},
            {"actions"_L1, actions},
            {"summary"_L1, approval.summary},
            {"parameters"_L1, approval.parameters},
            {"request"_L1, approval.request},
            {"before"_L1, approval.before},
            {"expires_at"_L1, approval.expiresAt.toString(Qt::ISODateWithMs)}};
}

Approval approvalFromJson(const QJsonObject &object)
{
    Approval approval;
    approval.id = object.value("id"_L1).toString();
    approval.who = object.value("who"_L1).toString();
    approval.operation = object.value("operation"_L1).toString();
    approval.app = appFromId(object.value("app"_L1).toString()).value_or(App::Crm);
    const QJsonArray actions = object.value("actions"_L1).toArray();
    for (const QJsonValue &name : actions) {
        if (const std::optional<ActionKind> kind = actionKindFromName(name.toString()))
            approval.actions.append(*kind);
    }
    approval.summary = object.value("summary"_L1).toString();
    approval.parameters = object.value("parameters"_L1).toObject();
    approval.request = object.value("request"_L1).toObject();
    approval.before = object.value("before"_L1).toObject();
    approval.expiresAt = QDateTime::fromString(object.value("expires_at"_L1).toString(), Qt::ISODateWithMs);
    return approval;
}

QString approvalAddress(const QString &profileFolder)
{
    const QString folder = QDir(profileFolder).absolutePath();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
#ifndef Q_OS_WIN
    constexpr qsizetype longestPath = 90; // sun_path holds 104 to 108 bytes, and Qt adds to the name while it binds
    const QString path = folder + u"/ask.sock"_s;
    if (path.toUtf8().size() <= longestPath)
        return path;
#endif
    return u"atlas-ask-"_s + hash;
}
} // namespace atlas
