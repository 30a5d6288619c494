// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"
#include "services/operations/operation.h"

#include <map>

namespace atlas
{
class Store;

/// What the person lets assistants do: by app, and by what it does.
enum class Permission {
    Off, ///< never
    Ask, ///< the person sees the exact change in the desktop and allows or refuses it
    On
};
enum class ActionKind {
    Write, ///< creates or changes, in Zoho or on this computer
    Send,  ///< reaches people: mails, messages, invitations
    Delete
};
inline constexpr std::array allActionKinds{ActionKind::Write, ActionKind::Send, ActionKind::Delete};

/// "off", "ask", "on"; "write", "send", "delete": the words in the store and on the command line.
[[nodiscard]] QString permissionName(Permission permission);
[[nodiscard]] QString actionKindName(ActionKind kind);
[[nodiscard]] std::optional<Permission> permissionFromName(QStringView name);
[[nodiscard]] std::optional<ActionKind> actionKindFromName(QStringView name);

/// What calling the operation with these parameters does; empty: it only reads. A change that notifies guests writes
/// and sends. A mail that is to be a draft is a write.
[[nodiscard]] QList<ActionKind> actionsOf(const Operation &operation, const QJsonObject &parameters);

/// A value. Until the person chooses, writes and sends ask and deletes are off.
class SafetyPolicy
{
public:
    [[nodiscard]] Permission of(App app, ActionKind kind) const;
    void set(App app, ActionKind kind, Permission permission);
    /// The strictest of all.
    [[nodiscard]] Permission of(App app, const QList<ActionKind> &kinds) const;
    [[nodiscard]] QJsonObject toJson() const; ///< {"crm":{"write":"ask",...},...}, what was chosen only
    [[nodiscard]] static SafetyPolicy fromJson(const QJsonObject &object);
    friend bool operator==(const SafetyPolicy &, const SafetyPolicy &) = default;

private:
    std::map<std::pair<App, ActionKind>, Permission> m_chosen;
};

/// Keeps an account's policy in the store, where the desktop and the console both read it. Read before every call, so
/// that what the person switches off is off at once.
class PolicyStore
{
public:
    PolicyStore(Store &store, QString account);
    /// Storage; "damaged_policy" for what cannot be read: then nothing but reading is allowed.
    [[nodiscard]] Task<Result<SafetyPolicy>> load();
    [[nodiscard]] Task<Result<Done>> save(SafetyPolicy policy);

private:
    Store &m_store;
    QString m_account;
};
} // namespace atlas
