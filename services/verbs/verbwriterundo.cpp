// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrepository.h"
#include "services/calendar/calendarrepository.h"
#include "services/core/json.h"
#include "services/core/verifiedwrite.h"
#include "services/crm/crmdirectory.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsrepository.h"
#include "services/verbs/verbkinds.h"
#include "services/verbs/verbwriter.h"
#include "services/workdrive/workdriverepository.h"

using namespace Qt::Literals::StringLiterals;

// Taking away, after a look whether anybody has worked on it since.
namespace atlas
{
namespace
{
ApiError changedSince(const QString &what)
{
    return ApiError(ErrorKind::Conflict, u"changed_since"_s, what);
}

Result<Done> sameStamp(const VerbStep &step, const QJsonObject &now)
{
    const QString stamp = verbwriter::stampOf(step.kind, now);
    if (step.stamp.isEmpty() || sameFieldValue(QJsonValue(step.stamp), QJsonValue(stamp)))
        return Done{};
    return fail(changedSince(step.name));
}

/// Removing what is gone is done.
Result<Done> goneIsDone(const Result<Done> &removed)
{
    return !removed && removed.error().kind == ErrorKind::NotFound ? Result<Done>(Done{}) : removed;
}
} // namespace

Task<Result<Done>> VerbWriter::checkUnchanged(VerbStep step, QMap<QString, QString> inside, CancelToken cancel)
{
    if (verbkinds::isBooks(step.kind))
        co_return co_await checkBooks(step, cancel);
    if (step.kind == VerbStep::Kind::Project)
        co_return co_await checkProject(step, inside, cancel);
    if (verbkinds::isWork(step.kind))
        co_return co_await checkWork(step, cancel);
    if (verbkinds::app(step.kind) == App::Crm)
        co_return co_await checkCrm(step, cancel);
    if (step.kind == VerbStep::Kind::Event)
        co_return co_await checkEvent(step, cancel);
    co_return co_await checkInDrive(step, cancel);
}

Task<Result<Done>> VerbWriter::checkBooks(VerbStep step, CancelToken cancel)
{
    const BooksKind kind = verbkinds::booksKind(step);
    const Result<QJsonObject> now = co_await m_to.books->service().record(kind, step.id, cancel);
    if (!now)
        co_return fail(now.error());
    if (kind == BooksKind::Contact) // its balances move with what is made for it, and is deleted before it
        co_return Done{};
    if (json::text(*now, "status"_L1) != "draft"_L1)
        co_return fail(ErrorKind::Conflict, u"no_draft"_s, step.name);
    co_return sameStamp(step, *now);
}

/// A project is as it was made while it holds exactly the tasks it was made with, untouched and without hours.
Task<Result<Done>> VerbWriter::checkProject(VerbStep step, QMap<QString, QString> inside, CancelToken cancel)
{
    ProjectsService &service = m_to.projects->service();
    const Result<QJsonObject> now = co_await service.record(ProjectsKind::Project, {}, step.id, cancel);
    if (!now)
        co_return fail(now.error());
    if (json::text(*now, "name"_L1) != json::text(step.fields, "name"_L1))
        co_return fail(changedSince(step.name));
    ProjectsListQuery query(ProjectsKind::Task);
    query.projectId = step.id;
    const Result<ProjectsRowPage> page = co_await service.list(query, cancel);
    if (!page)
        co_return fail(page.error());
    if (page->more)
        co_return fail(changedSince(step.name));
    for (const QJsonValue &value : page->rows) {
        const QJsonObject row = value.toObject();
        const ProjectTask task = projectsjson::task(row, QTimeZone::utc());
        const QString then = inside.value(task.id);
        const QString stamp = verbwriter::stampOf(VerbStep::Kind::Task, row);
        const bool same = inside.contains(task.id) && task.loggedMinutes == 0 &&
                          (then.isEmpty() || sameFieldValue(QJsonValue(then), QJsonValue(stamp)));
        if (!same)
            co_return fail(changedSince(task.name));
    }
    co_return Done{};
}

Task<Result<Done>> VerbWriter::checkWork(VerbStep step, CancelToken cancel)
{
    const ProjectsKind kind = verbkinds::projectsKind(step.kind);
    const Result<QJsonObject> now = co_await m_to.projects->service().record(kind, step.parent, step.id, cancel);
    if (!now)
        co_return fail(now.error());
    co_return sameStamp(step, *now);
}

Task<Result<Done>> VerbWriter::checkCrm(VerbStep step, CancelToken cancel)
{
    if (step.kind == VerbStep::Kind::CrmRecord) {
        const QStringList fields{u"Modified_Time"_s};
        const Result<QJsonObject> now = co_await m_to.crm->service().record(step.target, step.id, fields, cancel);
        if (!now)
            co_return fail(now.error());
        co_return sameStamp(step, *now);
    }
    const Result<QJsonArray> notes = co_await notesAt(step, cancel);
    if (!notes)
        co_return fail(notes.error());
    for (const QJsonValue &value : *notes) {
        const QJsonObject note = value.toObject();
        if (json::id(note.value("id"_L1)) != step.id)
            continue;
        const bool same = sameFieldValue(note.value("Note_Content"_L1), step.fields.value("Note_Content"_L1));
        co_return same ? Result<Done>(Done{}) : Result<Done>(fail(changedSince(step.name)));
    }
    co_return fail(ErrorKind::NotFound);
}

Task<Result<Done>> VerbWriter::checkEvent(VerbStep step, CancelToken cancel)
{
    const EventRef ref(step.parent, step.id);
    const Result<QJsonObject> row = co_await m_to.calendar->service().event(ref, cancel);
    if (!row)
        co_return fail(row.error());
    const bool same = step.stamp.isEmpty() || json::id(row->value("etag"_L1)) == step.stamp;
    co_return same ? Result<Done>(Done{}) : Result<Done>(fail(changedSince(step.name)));
}

Task<Result<Done>> VerbWriter::checkInDrive(VerbStep step, CancelToken cancel)
{
    if (step.kind == VerbStep::Kind::ShareLink)
        co_return Done{};
    const Result<DriveItem> item = co_await m_to.drive->service().item(step.id, cancel);
    if (!item)
        co_return fail(item.error());
    if (step.kind == VerbStep::Kind::MoveFile && item->parentId != step.parent)
        co_return fail(changedSince(step.name));
    co_return Done{};
}

Task<Result<Done>> VerbWriter::remove(VerbStep step, CancelToken cancel)
{
    Result<Done> removed = Done{};
    if (verbkinds::isBooks(step.kind)) {
        const BooksKind kind = verbkinds::booksKind(step);
        removed = co_await m_to.books->remove(kind, step.id, cancel);
    } else if (verbkinds::isWork(step.kind)) {
        const ProjectsKind kind = verbkinds::projectsKind(step.kind);
        removed = co_await m_to.projects->remove(kind, step.parent, step.id, cancel);
    } else if (verbkinds::app(step.kind) == App::Crm) {
        const QString module = step.kind == VerbStep::Kind::CrmNote ? u"Notes"_s : step.target;
        removed = co_await m_to.crm->remove(module, step.id, cancel);
    } else if (step.kind == VerbStep::Kind::Event) {
        removed = co_await removeEvent(step, cancel);
    } else {
        removed = co_await removeInDrive(step, cancel);
    }
    co_return goneIsDone(removed);
}

Task<Result<Done>> VerbWriter::removeEvent(VerbStep step, CancelToken cancel)
{
    CalendarEvent named;
    named.uid = step.id;
    named.calendarUid = step.parent;
    const Result<CalendarEvent> event = co_await m_to.calendar->details(named, cancel);
    if (!event)
        co_return fail(event.error());
    const CalendarEvent whole = *event;
    co_return co_await m_to.calendar->remove(whole, RecurrenceScope::All, NotifyGuests::Nobody, cancel);
}

Task<Result<Done>> VerbWriter::removeInDrive(VerbStep step, CancelToken cancel)
{
    if (step.kind == VerbStep::Kind::ShareLink)
        co_return co_await m_to.drive->service().revokeLink(step.id, cancel);
    const Result<DriveItem> item = co_await m_to.drive->service().item(step.id, cancel);
    if (!item)
        co_return fail(item.error());
    const QList<DriveItem> items{*item};
    if (step.kind == VerbStep::Kind::MoveFile) {
        const QString back = json::text(step.fields, "from"_L1);
        co_return co_await m_to.drive->move(items, back, cancel);
    }
    if (step.wasThere || item->files + item->folders > 0)
        co_return Done{}; // not made by the verb, or used by others meanwhile: it stays
    co_return co_await m_to.drive->trash(items, cancel);
}
} // namespace atlas
