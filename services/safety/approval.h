// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/core/task.h"
#include "services/safety/policy.h"

#include <QJsonObject>

namespace atlas
{
/// A change an assistant asks the person to allow. Never stored.
struct Approval {
    QString id;        ///< random; the handle for allow() and refuse()
    QString who;       ///< name and version of the assistant, as it says itself
    QString operation; ///< "crm_update_record"
    App app = App::Crm;
    QList<ActionKind> actions;
    QString summary;        ///< what would be done, one English sentence
    QJsonObject parameters; ///< as called, passwords left out
    QJsonObject request;    ///< the exact request: {"method","path","headers","body"}
    QJsonObject before;     ///< the touched fields as they are now; empty for what is new
    QDateTime expiresAt;    ///< UTC
    friend bool operator==(const Approval &, const Approval &) = default;
};

enum class ApprovalVerdict {
    Allowed,
    Refused,
    Expired,  ///< nobody answered in time
    NoDesktop ///< no desktop runs on this profile, or it was closed before it was answered
};

/// How long a person has.
inline constexpr std::chrono::milliseconds approvalPatience = std::chrono::minutes(2);

[[nodiscard]] QJsonObject approvalToJson(const Approval &approval);
[[nodiscard]] Approval approvalFromJson(const QJsonObject &object);

/// Whom to ask.
class Approver
{
public:
    virtual ~Approver() = default;
    /// Fails with Cancelled only.
    [[nodiscard]] virtual Task<Result<ApprovalVerdict>> ask(Approval approval, CancelToken cancel) = 0;
};

/// Where the desktop of a profile listens: a socket in its folder, which only its owner may enter; a name made from it
/// where the system has no such sockets or the path is too long for one.
[[nodiscard]] QString approvalAddress(const QString &profileFolder);
} // namespace atlas

Q_DECLARE_METATYPE(atlas::Approval)
