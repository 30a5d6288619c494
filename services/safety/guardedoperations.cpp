// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/guardedoperations.h"

#include "services/core/logging.h"
#include "services/safety/images.h"
#include "services/safety/undoplan.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
ApiError forbiddenCall(const QString &code, const QString &sentence)
{
    return ApiError(ErrorKind::Forbidden, code, sentence);
}

ApiError switchedOff(const Operation &operation, const QList<ActionKind> &kinds)
{
    QStringList words;
    for (const ActionKind kind : kinds)
        words.append(actionKindName(kind));
    return forbiddenCall(
        u"switched_off"_s,
        u"%1: assistants may not %2 here. The person can allow it in Atlas, on the page Assistant."_s.arg(
            appName(operation.app), words.join(u" and "_s)));
}

Result<Done> verdictResult(ApprovalVerdict verdict)
{
    switch (verdict) {
    case ApprovalVerdict::Allowed:
        return Done{};
    case ApprovalVerdict::Refused:
        return fail(forbiddenCall(u"refused"_s, u"The person refused this change. Ask what they want instead."_s));
    case ApprovalVerdict::Expired:
        return fail(
            forbiddenCall(u"not_answered"_s,
                          u"Nobody answered in Atlas within two minutes. Tell the person, then call once more."_s));
    case ApprovalVerdict::NoDesktop:
        break;
    }
    return fail(forbiddenCall(u"no_desktop"_s,
                              u"This change needs the person's yes, and Atlas is not open. Ask them to open Atlas on "
                              "this computer, then call once more."_s));
}

AuditOutcome outcomeOf(const ApiError &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return AuditOutcome::Cancelled;
    if (error.kind == ErrorKind::Ambiguous)
        return AuditOutcome::Unknown;
    static const QHash<QString, AuditOutcome> words{{u"switched_off"_s, AuditOutcome::Off},
                                                    {u"refused"_s, AuditOutcome::Refused},
                                                    {u"not_answered"_s, AuditOutcome::Expired},
                                                    {u"no_desktop"_s, AuditOutcome::NoDesktop}};
    return error.kind == ErrorKind::Forbidden && error.http == 0 ? words.value(error.code, AuditOutcome::Failed)
                                                                 : AuditOutcome::Failed;
}

/// What a draft cannot hold: its mail is sent, where the person says yes, or not at all.
bool fitsDraft(const QJsonObject &parameters)
{
    return !parameters.contains("attachments"_L1) && !parameters.contains("reply_to"_L1);
}

QJsonObject planToJson(const OperationPlan &plan)
{
    return {{"summary"_L1, plan.summary}, {"request"_L1, plan.request}, {"requests"_L1, plan.requests}};
}
} // namespace

/// A call on its way.
struct GuardedOperations::Prepared {
    const Operation *operation = nullptr; ///< null: there is none of that name
    GuardedCall call;                     ///< as it will be made
    QList<ActionKind> actions;
    Permission permission = Permission::On;
    OperationPlan plan;
    QJsonObject before;
    QString note;
    std::optional<qint64> entry;
    [[nodiscard]] bool changes() const { return !actions.isEmpty(); }
};

/// What the log keeps of it before it is done.
AuditEntry GuardedOperations::noteOf(const Prepared &prepared)
{
    AuditEntry note;
    note.who = prepared.call.who;
    note.operation = prepared.call.operation;
    note.app = prepared.operation->app;
    note.kind = prepared.operation->kind;
    note.parameters = prepared.call.parameters;
    if (prepared.changes() && !prepared.plan.summary.isEmpty())
        note.plan = planToJson(prepared.plan);
    note.before = withoutSecrets(prepared.before);
    return note;
}

GuardedOperations::GuardedOperations(const OperationRegistry &registry, const OperationServices &services,
                                     PolicyStore &policies, AuditLog &log, Approver &approver)
    : m_registry(registry)
    , m_services(services)
    , m_policies(policies)
    , m_log(log)
    , m_approver(approver)
{
}

/// What can be said before anybody is asked: whether it may be done at all, what exactly, and what is there now.
Task<Result<Done>> GuardedOperations::prepare(std::shared_ptr<Prepared> prepared, CancelToken cancel)
{
    const Operation &operation = *prepared->operation;
    GuardedCall &call = prepared->call;
    if (const Result<Done> valid = m_registry.validate(operation, call.parameters); !valid)
        co_return fail(valid.error());
    prepared->actions = actionsOf(operation, call.parameters);
    if (!prepared->changes())
        co_return Done{};
    const Result<SafetyPolicy> policy = co_await m_policies.load();
    if (!policy)
        co_return fail(policy.error());
    prepared->permission = policy->of(operation.app, prepared->actions);
    const bool isMail = operation.name == "mail_send"_L1 && prepared->actions.contains(ActionKind::Send);
    if (isMail && prepared->permission != Permission::On && fitsDraft(call.parameters)) {
        call.parameters.insert("mode"_L1, u"draft"_s);
        prepared->actions = actionsOf(operation, call.parameters);
        prepared->permission = policy->of(operation.app, prepared->actions);
        prepared->note = u"Saved as a draft, not sent: sending mail is not switched on for assistants."_s;
    }
    if (prepared->permission == Permission::Off)
        co_return fail(switchedOff(operation, prepared->actions));
    const QString name = operation.name;
    const QJsonObject parameters = call.parameters;
    const Result<OperationPlan> plan = co_await m_registry.plan(name, parameters, cancel);
    if (!plan)
        co_return fail(plan.error());
    prepared->plan = *plan;
    const OperationServices services = m_services;
    const Result<QJsonObject> before = co_await beforeImage(services, name, parameters, cancel);
    if (!before)
        co_return fail(before.error());
    prepared->before = *before;
    co_return Done{};
}

Task<Result<Done>> GuardedOperations::askWhereNeeded(std::shared_ptr<Prepared> prepared, CancelToken cancel)
{
    if (prepared->permission != Permission::Ask || !prepared->changes())
        co_return Done{};
    Approval approval;
    approval.who = prepared->call.who;
    approval.operation = prepared->call.operation;
    approval.app = prepared->operation->app;
    approval.actions = prepared->actions;
    approval.summary = prepared->plan.summary;
    approval.request = prepared->plan.request;
    approval.parameters = prepared->call.parameters;
    if (approval.parameters.contains("password"_L1))
        approval.parameters.insert("password"_L1, u"***"_s);
    approval.before = prepared->before;
    const Result<ApprovalVerdict> verdict = co_await m_approver.ask(approval, cancel);
    if (!verdict)
        co_return fail(verdict.error());
    co_return verdictResult(*verdict);
}

/// The note that it begins stands in the log before anything is changed; where that fails, nothing is.
Task<Result<OperationResult>> GuardedOperations::act(std::shared_ptr<Prepared> prepared, OperationProgress progress,
                                                     CancelToken cancel)
{
    const QString name = prepared->call.operation;
    QJsonObject parameters = prepared->call.parameters;
    const bool comparesBase = !fieldsMember(name).isEmpty() && !parameters.contains("base"_L1);
    // What the person saw must still be there.
    if (comparesBase && !prepared->before.isEmpty())
        parameters.insert("base"_L1, prepared->before);
    co_return co_await m_registry.call(name, parameters, cancel, progress);
}

Task<Result<Done>> GuardedOperations::close(std::shared_ptr<Prepared> prepared, Result<OperationResult> outcome)
{
    AuditEnd end;
    if (!outcome) {
        end.outcome = outcomeOf(outcome.error());
        end.detail = redact(outcome.error().detail.isEmpty() ? outcome.error().code : outcome.error().detail);
    } else if (!prepared->changes()) {
        end.detail = u"%1 rows"_s.arg(outcome->rows);
        end.requests = outcome->requests;
    } else {
        const GuardedCall &call = prepared->call;
        const QJsonObject after = afterImage(call.operation, call.parameters, outcome->data);
        end.after = withoutSecrets(after);
        end.undo = withoutSecrets(undoPlan(call.operation, call.parameters, prepared->before, after));
        end.requests = outcome->requests;
    }
    const qint64 entry = prepared->entry.value_or(0);
    co_return co_await m_log.end(entry, end);
}

Task<Result<GuardedResult>> GuardedOperations::call(GuardedCall call, OperationProgress progress, CancelToken cancel)
{
    const auto prepared = std::make_shared<Prepared>();
    prepared->call = call;
    prepared->operation = m_registry.find(call.operation);
    if (!prepared->operation)
        co_return fail(ErrorKind::Usage, u"unknown_operation"_s,
                       u"There is no operation \"%1\"."_s.arg(call.operation.left(80)));
    Result<Done> ready = co_await prepare(prepared, cancel);
    if (ready)
        ready = co_await askWhereNeeded(prepared, cancel);
    const AuditEntry note = noteOf(*prepared);
    const Result<qint64> begun = co_await m_log.begin(note);
    if (!begun)
        co_return fail(begun.error());
    prepared->entry = *begun;
    Result<OperationResult> outcome = fail(ErrorKind::Unknown);
    if (ready)
        outcome = co_await act(prepared, progress, cancel);
    else
        outcome = fail(ready.error());
    const Result<OperationResult> noted = outcome;
    const Result<Done> closed = co_await close(prepared, noted);
    if (!closed)
        qCWarning(lcStore) << "audit entry without an end:" << closed.error().code;
    if (!outcome)
        co_return fail(outcome.error());
    GuardedResult result;
    result.result = *outcome;
    result.note = prepared->note;
    result.entry = *begun;
    co_return result;
}
} // namespace atlas
