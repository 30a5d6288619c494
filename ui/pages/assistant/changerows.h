// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/approval.h"
#include "services/safety/auditentry.h"
#include "ui/pages/assistant/assistantwords.h"

namespace atlas
{
/// One field that a call touches.
struct ChangeRow {
    QString field; ///< as people read it
    QString before, after;
    friend bool operator==(const ChangeRow &, const ChangeRow &) = default;
};

/// What a call changes, field by field. `hasBefore` is false for what is made or sent; `hasAfter` for what is deleted.
struct Change {
    QList<ChangeRow> rows;
    bool hasBefore = false, hasAfter = true;
};

namespace changerows
{
/// A value in words: yes and no, the name of what is looked up, lists one a line, the members of an object by name;
/// never cut.
[[nodiscard]] QString valueText(const QJsonValue &value);
/// `names` tells what the account calls fields of the CRM.
[[nodiscard]] Change of(const Approval &approval, const RecordNames &names = {});
/// What it did, or what it would have done.
[[nodiscard]] Change of(const AuditEntry &entry, const RecordNames &names = {});
/// What taking the entry back does.
[[nodiscard]] Change undoing(const AuditEntry &entry, const RecordNames &names = {});
} // namespace changerows
} // namespace atlas
