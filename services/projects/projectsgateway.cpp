// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsgateway.h"

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/projects/projectsgatewaycompare.h"
#include "services/projects/projectsrequests.h"
#include "services/projects/projectswriterequests.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostLostUpdates = 2; ///< as often as verifiedUpdate reads again

QString editorOf(const QJsonObject &record)
{
    const QJsonValue editor = record.value("updated_by"_L1);
    const QString full = editor["full_name"_L1].toString();
    return full.isEmpty() ? editor["name"_L1].toString() : full;
}

ApiError changedByOthers()
{
    return ApiError(ErrorKind::Conflict, u"changed_by_others"_s,
                    u"Somebody else changed the record at the same time."_s);
}

bool holdsAll(const QJsonObject &wanted, const QJsonObject &stored)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!sameFieldValue(it.value(), stored.value(it.key())))
            return false;
    }
    return true;
}
} // namespace

ApiError deletedMeanwhile(ApiError error)
{
    error.code = u"deleted_meanwhile"_s;
    error.detail = u"Somebody deleted it meanwhile."_s;
    return error;
}

Task<Result<QJsonObject>> sendChanges(ProjectsSender send, ProjectsKind kind, ApiRequest request, CancelToken cancel)
{
    const Result<QJsonObject> answer = co_await send(request, cancel);
    if (answer || kind != ProjectsKind::Milestone || answer.error().code != "PATTERN_NOT_MATCHED"_L1)
        co_return answer;
    const QJsonObject fields = QJsonDocument::fromJson(request.body).object();
    const QJsonObject american = projectswriterequests::withAmericanDays(fields);
    if (american == fields)
        co_return answer;
    request.setJson(american);
    co_return co_await send(request, cancel);
}

ProjectsRecordGateway::ProjectsRecordGateway(ProjectsService &service, ProjectsChecks &checks, ProjectsSender send,
                                             ProjectsTarget target, QJsonObject changes)
    : m_service(service)
    , m_checks(checks)
    , m_send(std::move(send))
    , m_target(std::move(target))
    , m_changes(inForm(changes))
{
}

Task<Result<VersionedRecord>> ProjectsRecordGateway::read(CancelToken cancel)
{
    const Result<QJsonObject> record =
        co_await m_service.record(m_target.kind, m_target.projectId, m_target.id, cancel);
    if (!record)
        co_return fail(record.error());
    m_current = *record;
    VersionedRecord versioned;
    versioned.record = comparedFields(m_target.kind, m_current, m_changes);
    versioned.version = projectsVersion(m_target.kind, m_current);
    versioned.changedAt = versioned.version;
    versioned.changedBy = editorOf(m_current);
    co_return versioned;
}

/// The fields as the person gave them: what is compared is not what is sent.
QJsonObject ProjectsRecordGateway::sendable(const QJsonObject &left) const
{
    QJsonObject fields;
    for (auto it = left.begin(); it != left.end(); ++it)
        fields.insert(it.key(), m_changes.value(it.key()));
    return fields;
}

Result<ApiRequest> ProjectsRecordGateway::requestFor(const QJsonObject &left) const
{
    const Result<QJsonObject> fields = projectsvalidation::checkUpdate(m_target.kind, sendable(left), m_current);
    if (!fields)
        return fail(fields.error());
    return projectswriterequests::update(m_target.portal.id, m_target.kind, m_target.projectId, m_target.id, *fields);
}

Task<Result<Done>> ProjectsRecordGateway::checkSurroundings(QJsonObject fields, CancelToken cancel)
{
    // A closed project itself may be changed: that is how it is opened again.
    if (m_target.kind != ProjectsKind::Project) {
        const Result<Done> open = co_await m_checks.open(&m_service, m_target.projectId, cancel);
        if (!open)
            co_return fail(open.error());
        const QList<projectsvalidation::NamedPerson> people = projectsvalidation::peopleIn(fields);
        const Result<Done> members = co_await m_checks.members(&m_service, m_target.projectId, people, cancel);
        if (!members)
            co_return fail(members.error());
    }
    const QString parent = projectsvalidation::parentOf(fields);
    if (m_target.kind != ProjectsKind::Task || parent.isEmpty())
        co_return Done{};
    co_return co_await ProjectsChecks::parent(&m_service, m_target.projectId, m_target.id, parent, cancel);
}

Task<Result<Done>> ProjectsRecordGateway::validate(QJsonObject changes, CancelToken cancel)
{
    const QJsonObject fields = sendable(changes);
    const Result<QJsonObject> checked = projectsvalidation::checkUpdate(m_target.kind, fields, m_current);
    if (!checked)
        co_return fail(checked.error());
    co_return co_await checkSurroundings(fields, cancel);
}

Task<Result<VersionedRecord>> ProjectsRecordGateway::write(QJsonObject changes, QString, CancelToken cancel)
{
    const Result<ApiRequest> request = requestFor(changes);
    if (!request)
        co_return fail(request.error());
    const Result<QJsonObject> answer = co_await sendChanges(m_send, m_target.kind, *request, cancel);
    if (!answer) {
        if (lostwrite::leavesFateOpen(answer.error()) && m_lost++ < mostLostUpdates)
            co_return fail(changedByOthers());
        co_return fail(answer.error());
    }
    const Result<QJsonObject> written = projectsrequests::recordIn(*answer);
    const QString ours = written ? projectsVersion(m_target.kind, *written) : QString();
    const Result<VersionedRecord> confirmed = co_await read(cancel);
    if (!confirmed)
        co_return fail(confirmed.error());
    if ((ours.isEmpty() || confirmed->version != ours) && !holdsAll(changes, confirmed->record))
        co_return fail(changedByOthers());
    co_return *confirmed;
}

/// Days of tasks as the instants that Zoho has of them.
QJsonObject ProjectsRecordGateway::inForm(const QJsonObject &fields) const
{
    return m_target.kind == ProjectsKind::Task ? projectsvalidation::withInstants(fields, m_target.portal) : fields;
}

Task<Result<UpdateOutcome>> ProjectsRecordGateway::update(QJsonObject base, CancelToken cancel)
{
    const QJsonObject before = inForm(base);
    const QJsonObject seen = before.isEmpty() ? before : comparedFields(m_target.kind, before, m_changes);
    const QJsonObject wanted = comparedFields(m_target.kind, m_changes, m_changes);
    const Result<UpdateOutcome> outcome = co_await verifiedUpdate(*this, seen, wanted, cancel);
    if (outcome)
        co_return told(*outcome, before);
    const ApiError error = outcome.error();
    const bool gone = error.kind == ErrorKind::NotFound && (error.field.isEmpty() || error.field == "id"_L1);
    co_return fail(gone ? deletedMeanwhile(error) : projectsvalidation::refined(error));
}

UpdateOutcome ProjectsRecordGateway::told(UpdateOutcome outcome, const QJsonObject &base) const
{
    if (!outcome.conflict) {
        outcome.saved.record = m_current;
        return outcome;
    }
    for (FieldConflict &field : outcome.conflict->fields) {
        if (base.contains(field.field))
            field.base = base.value(field.field);
        field.mine = m_changes.value(field.field);
        field.theirs = m_current.value(field.field);
    }
    if (!base.isEmpty())
        outcome.conflict->base = base;
    outcome.conflict->mine = m_changes;
    outcome.conflict->theirs.record = m_current;
    return outcome;
}
} // namespace atlas
