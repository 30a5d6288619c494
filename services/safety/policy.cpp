// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/policy.h"

#include "services/cache/store.h"
#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::array policyPermissions{Permission::Off, Permission::Ask, Permission::On};

QString policyName()
{
    return u"safety.policy"_s;
}

/// Calendar says whom it writes to with a word, WorkDrive with a flag.
bool writesToPeople(const QJsonObject &parameters)
{
    const QJsonValue notify = parameters.value("notify"_L1);
    return notify.toBool() || (notify.isString() && notify.toString() != "nobody"_L1);
}
} // namespace

QString permissionName(Permission permission)
{
    switch (permission) {
    case Permission::Off:
        return u"off"_s;
    case Permission::Ask:
        return u"ask"_s;
    case Permission::On:
        return u"on"_s;
    }
    return {};
}

QString actionKindName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Write:
        return u"write"_s;
    case ActionKind::Send:
        return u"send"_s;
    case ActionKind::Delete:
        return u"delete"_s;
    }
    return {};
}

std::optional<Permission> permissionFromName(QStringView name)
{
    for (const Permission permission : policyPermissions) {
        if (permissionName(permission) == name)
            return permission;
    }
    return std::nullopt;
}

std::optional<ActionKind> actionKindFromName(QStringView name)
{
    for (const ActionKind kind : allActionKinds) {
        if (actionKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QList<ActionKind> actionsOf(const Operation &operation, const QJsonObject &parameters)
{
    QList<ActionKind> kinds;
    const bool isMail = operation.name == "mail_send"_L1;
    const bool isDraft = isMail && parameters.value("mode"_L1).toString() == "draft"_L1;
    switch (operation.kind) {
    case OperationKind::Read:
        if (operation.name == "workdrive_download"_L1) // a file on this computer
            kinds.append(ActionKind::Write);
        return kinds;
    case OperationKind::Create:
    case OperationKind::Update:
        kinds.append(ActionKind::Write);
        break;
    case OperationKind::Delete:
        kinds.append(ActionKind::Delete);
        break;
    case OperationKind::Send:
        kinds.append(isDraft ? ActionKind::Write : ActionKind::Send);
        break;
    }
    if (writesToPeople(parameters))
        kinds.append(ActionKind::Send);
    return kinds;
}

Permission SafetyPolicy::of(App app, ActionKind kind) const
{
    const auto chosen = m_chosen.find({app, kind});
    if (chosen != m_chosen.end())
        return chosen->second;
    return kind == ActionKind::Delete ? Permission::Off : Permission::Ask;
}

Permission SafetyPolicy::of(App app, const QList<ActionKind> &kinds) const
{
    Permission strictest = Permission::On;
    for (const ActionKind kind : kinds)
        strictest = std::min(strictest, of(app, kind));
    return strictest;
}

void SafetyPolicy::set(App app, ActionKind kind, Permission permission)
{
    m_chosen[{app, kind}] = permission;
}

QJsonObject SafetyPolicy::toJson() const
{
    QJsonObject all;
    for (const auto &[what, permission] : m_chosen) {
        QJsonObject ofApp = all.value(appId(what.first)).toObject();
        ofApp.insert(actionKindName(what.second), permissionName(permission));
        all.insert(appId(what.first), ofApp);
    }
    return all;
}

SafetyPolicy SafetyPolicy::fromJson(const QJsonObject &object)
{
    SafetyPolicy policy;
    for (const App app : allApps) {
        const QJsonObject ofApp = object.value(appId(app)).toObject();
        for (const ActionKind kind : allActionKinds) {
            const QJsonValue word = ofApp.value(actionKindName(kind));
            if (!word.isUndefined()) // a word this program does not know is the strictest
                policy.set(app, kind, permissionFromName(word.toString()).value_or(Permission::Off));
        }
    }
    return policy;
}

PolicyStore::PolicyStore(Store &store, QString account)
    : m_store(store)
    , m_account(std::move(account))
{
}

Task<Result<SafetyPolicy>> PolicyStore::load()
{
    const QString account = m_account, name = policyName();
    const Result<QByteArray> body = co_await m_store.value(account, name);
    if (!body)
        co_return fail(body.error());
    if (body->isEmpty())
        co_return SafetyPolicy();
    const Result<QJsonObject> object = json::parseObject(*body);
    if (!object)
        co_return fail(ErrorKind::Storage, u"damaged_policy"_s,
                       u"The settings of what assistants may do cannot be read; choose them again in Atlas."_s);
    co_return SafetyPolicy::fromJson(*object);
}

Task<Result<Done>> PolicyStore::save(SafetyPolicy policy)
{
    const QString account = m_account, name = policyName();
    const QByteArray body = QJsonDocument(policy.toJson()).toJson(QJsonDocument::Compact);
    co_return co_await m_store.setValue(account, name, body);
}
} // namespace atlas
