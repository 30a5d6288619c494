// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/auditentry.h"
#include "services/safety/policy.h"
#include "ui/widgets/label.h"

#include <functional>
#include <QCoreApplication>

namespace atlas
{
/// The name of a record where the program knows it: app, kind ("Deals", "task", "project", ...), id. Empty: not known.
using RecordNames = std::function<QString(App app, const QString &kind, const QString &id)>;

/// What assistants do and may do, in the program's language.
class AssistantWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::AssistantWords)
public:
    /// "Change a record"; the name itself for one this program does not know. `parameters` tell a draft from a mail.
    [[nodiscard]] static QString operation(const QString &name, const QJsonObject &parameters = {});
    [[nodiscard]] static QString permission(Permission permission); ///< "Off", "Ask", "On"
    [[nodiscard]] static QString actionKind(ActionKind kind);       ///< "Write", "Send", "Delete"
    [[nodiscard]] static QString outcome(AuditOutcome outcome);     ///< "Done", "Refused"
    [[nodiscard]] static Pill::Tone outcomeTone(AuditOutcome outcome);
    /// What the acts of a call mean for others: "Writes in Zoho. Reaches people."
    [[nodiscard]] static QString consequences(App app, const QList<ActionKind> &kinds);
    /// A parameter or field as people read it: "Subject", "Next Step".
    [[nodiscard]] static QString field(const QString &name);
    /// What the call is about: "Deals · Rooftop", "Mail to a@b.example"; empty: nothing in particular.
    [[nodiscard]] static QString subject(const QString &operation, App app, const QJsonObject &parameters,
                                         const RecordNames &names);
    /// A sentence of the audit log (why something cannot be undone, what undoing does), where it is a known one.
    [[nodiscard]] static QString sentence(const QString &english);
    /// Why the entry cannot be taken back; empty: it can.
    [[nodiscard]] static QString whyNotUndone(const AuditEntry &entry);
};
} // namespace atlas
