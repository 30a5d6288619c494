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
/// The account's own names, as far as the program knows them. Either function may be empty, and answers with nothing
/// where it knows nothing.
struct RecordNames {
    /// Of a record: app, kind ("Deals", "task", "project", ...), id.
    std::function<QString(App app, const QString &kind, const QString &id)> record;
    /// What the account calls a field of a module of the CRM, by its API name.
    std::function<QString(const QString &module, const QString &field)> field;
};

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
    /// A parameter or field as people read it: "Subject", "Next step". Of a field of the CRM: what the account calls
    /// it, where that is not Zoho's own English name, which has words in the program's language.
    [[nodiscard]] static QString field(const QString &name, const QString &module = {}, const RecordNames &names = {});
    /// What a record of a module of the CRM is: "Deal"; the module's name itself for one this program does not know.
    [[nodiscard]] static QString module(const QString &name);
    /// What the call is about: "Deals · Rooftop", "Mail to a@b.example"; empty: nothing in particular.
    [[nodiscard]] static QString subject(const QString &operation, App app, const QJsonObject &parameters,
                                         const RecordNames &names);
    /// A sentence of the audit log (why something cannot be undone, what undoing does), where it is a known one.
    [[nodiscard]] static QString sentence(const QString &english, const QString &module = {},
                                          const RecordNames &names = {});
    /// Why the entry cannot be taken back; empty: it can.
    [[nodiscard]] static QString whyNotUndone(const AuditEntry &entry);
};
} // namespace atlas
