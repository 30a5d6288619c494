// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/recordwriter.h"
#include "services/sandbox/crm/requestbody.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool mayWriteNotes(const Call &call, const QString &operation)
{
    return mayUse(call, u"Notes"_s, operation);
}

QString notePath(qsizetype index)
{
    return u"$.data[%1]"_s.arg(index);
}

/// The record named in /{module}/{id}/Notes; 0 for /Notes.
struct NoteScope {
    QString module;
    qint64 parent = 0;
    QString note; ///< last segment of /{module}/{id}/Notes/{note} and /Notes/{note}
};

NoteScope noteScope(const Call &call, const QString &operation, std::optional<Response> &refusal)
{
    NoteScope scope;
    const QStringList &segments = call.request.segments;
    if (!mayWriteNotes(call, operation)) {
        refusal = scopeMismatch();
        return scope;
    }
    if (segments.value(0) != u"Notes") {
        const Module *module = targetModule(call, u"READ"_s, refusal);
        if (!module)
            return scope;
        scope.module = module->api;
        const auto id = parseId(segments.value(1));
        if (!id || !call.store.table(*module).slotOf(*id))
            refusal = invalidId(1);
        scope.parent = id.value_or(0);
        scope.note = segments.value(2);
    } else {
        scope.note = segments.value(1);
    }
    return scope;
}

QJsonObject parentError(const QString &code, const QString &path, const QString &suffix, const QString &message)
{
    return errorObject(
        code, {{u"api_name"_s, u"Parent_Id"_s}, {u"json_path"_s, QString(path + u".Parent_Id"_s + suffix)}}, message);
}

// Parent_Id in the form of v8: {"module":{"api_name"},"id"}. In the path of a record it may be left out.
QJsonObject checkedParent(const Call &call, const NoteScope &scope, QJsonObject &json, const QString &path)
{
    if (scope.parent) {
        json.insert(u"Parent_Id"_s, QJsonObject{{u"id"_s, QString::number(scope.parent)}});
        return {};
    }
    if (json.value(u"Parent_Id"_s).isUndefined())
        return parentError(u"MANDATORY_NOT_FOUND"_s, path, {}, u"required field not found"_s);
    const QJsonObject parent = json.value(u"Parent_Id"_s).toObject();
    const QString named = parent.value(u"module"_s).toObject().value(u"api_name"_s).toString();
    if (named.isEmpty())
        return parentError(u"MANDATORY_NOT_FOUND"_s, path, u".module.api_name"_s, u"required field not found"_s);
    const Module *module = call.schema().module(named);
    const auto id = parseId(parent.value(u"id"_s).toString());
    if (!module || module->isNotes() || !id || !call.store.table(*module).slotOf(*id))
        return parentError(u"INVALID_DATA"_s, path, u".id"_s, u"the related id given seems to be invalid"_s);
    return {};
}

bool belongs(const Call &call, const NoteScope &scope, qint64 note)
{
    const Table &notes = call.store.table(call.schema().at(u"Notes"_s));
    const auto slot = notes.slotOf(note);
    return !scope.parent ||
           (slot &&
            notes.stored(notes.row(*slot), notes.module().field(u"Parent_Id"_s)->index).integer == scope.parent);
}
} // namespace

Response insertNotes(Call &call)
{
    std::optional<Response> refusal;
    const NoteScope scope = noteScope(call, u"CREATE"_s, refusal);
    const QJsonArray data = refusal ? QJsonArray() : requestData(call, 100, refusal);
    if (refusal)
        return *refusal;
    RecordWriter writer(call, call.schema().at(u"Notes"_s));
    QJsonArray elements;
    for (qsizetype i = 0; i < data.size(); ++i) {
        QJsonObject json = data.at(i).toObject();
        const QJsonObject error = checkedParent(call, scope, json, notePath(i));
        elements.append(error.isEmpty() ? writer.insert(json, notePath(i)) : error);
    }
    return writeResult(elements, 201);
}

Response updateNotes(Call &call)
{
    std::optional<Response> refusal;
    const NoteScope scope = noteScope(call, u"UPDATE"_s, refusal);
    const auto since = refusal ? std::nullopt : instantHeader(call, "if-unmodified-since", refusal);
    const QJsonArray data = refusal ? QJsonArray() : requestData(call, scope.note.isEmpty() ? 100 : 1, refusal);
    if (refusal)
        return *refusal;
    RecordWriter writer(call, call.schema().at(u"Notes"_s));
    QJsonArray elements;
    for (qsizetype i = 0; i < data.size(); ++i) {
        QJsonObject json = data.at(i).toObject();
        json.remove(u"Parent_Id"_s); // a note does not change hands
        const auto id = parseId(scope.note.isEmpty() ? json.value(u"id"_s).toString() : scope.note);
        elements.append(writer.update(id && belongs(call, scope, *id) ? *id : 0, json, notePath(i), since));
    }
    return writeResult(elements, 200);
}

Response deleteNotes(Call &call)
{
    std::optional<Response> refusal;
    const NoteScope scope = noteScope(call, u"DELETE"_s, refusal);
    if (refusal)
        return *refusal;
    const auto id = parseId(scope.note);
    RecordWriter writer(call, call.schema().at(u"Notes"_s));
    return writeResult({writer.remove(id && belongs(call, scope, *id) ? *id : 0)}, 200);
}
} // namespace atlas::sandbox::crm
