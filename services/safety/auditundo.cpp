// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/auditundo.h"

#include "services/core/logging.h"
#include "services/safety/removecreated.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
ApiError cannotUndo(const QString &why)
{
    return ApiError(ErrorKind::Usage, u"cannot_undo"_s, why);
}

Result<Done> checkUndoable(const AuditEntry &entry)
{
    if (entry.outcome != AuditOutcome::Done)
        return fail(cannotUndo(u"There is nothing to take back: the call was not done."_s));
    if (entry.undoneBy > 0)
        return fail(cannotUndo(u"It was taken back already (entry %1)."_s.arg(entry.undoneBy)));
    if (!entry.undo.value("can"_L1).toBool())
        return fail(cannotUndo(entry.undo.value("why"_L1).toString(u"It only read, or is an undo itself."_s)));
    return Done{};
}
} // namespace

AuditUndo::AuditUndo(AuditLog &log, const OperationRegistry &registry, const OperationServices &services)
    : m_log(log)
    , m_registry(registry)
    , m_services(services)
{
}

Task<Result<QJsonObject>> AuditUndo::perform(QJsonObject undo, CancelToken cancel)
{
    if (undo.contains("remove"_L1)) {
        const QJsonObject what = undo.value("remove"_L1).toObject();
        const Result<Done> removed = co_await removeCreated(m_services, what, cancel);
        if (!removed)
            co_return fail(removed.error());
        co_return QJsonObject();
    }
    const QString operation = undo.value("operation"_L1).toString();
    const QJsonObject parameters = undo.value("parameters"_L1).toObject();
    const Result<OperationResult> done = co_await m_registry.call(operation, parameters, cancel);
    if (!done)
        co_return fail(done.error());
    co_return parameters;
}

Task<Result<qint64>> AuditUndo::undo(qint64 entryId, QString who, CancelToken cancel)
{
    const Result<AuditEntry> entry = co_await m_log.entry(entryId);
    if (!entry)
        co_return fail(entry.error());
    if (const Result<Done> undoable = checkUndoable(*entry); !undoable)
        co_return fail(undoable.error());
    AuditEntry note;
    note.who = who;
    note.operation = entry->operation;
    note.app = entry->app;
    note.kind = entry->kind;
    note.undoes = entryId;
    note.parameters = entry->undo;
    note.before = entry->after;
    const Result<qint64> begun = co_await m_log.begin(note);
    if (!begun)
        co_return fail(begun.error());
    const QJsonObject undo = entry->undo;
    const Result<QJsonObject> done = co_await perform(undo, cancel);
    AuditEnd end;
    if (!done) {
        end.outcome = done.error().kind == ErrorKind::Ambiguous ? AuditOutcome::Unknown : AuditOutcome::Failed;
        end.detail = redact(done.error().detail.isEmpty() ? done.error().code : done.error().detail);
    } else {
        end.after = entry->before;
    }
    const qint64 id = *begun;
    const Result<Done> ended = co_await m_log.end(id, end);
    if (!done)
        co_return fail(done.error());
    if (!ended)
        co_return fail(ended.error());
    co_return id;
}
} // namespace atlas
