// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookscreate.h"
#include "services/books/booksrepository.h"
#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarrepository.h"
#include "services/core/json.h"
#include "services/core/verifiedwrite.h"
#include "services/crm/crmdirectory.h"
#include "services/projects/projectscreate.h"
#include "services/projects/projectsrepository.h"
#include "services/verbs/verbkinds.h"
#include "services/verbs/verbwriter.h"
#include "services/workdrive/workdriverepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What became of a step that was begun before the program ended.
namespace atlas
{
namespace
{
using Found = std::optional<VerbStep>;

/// Clocks of computers and servers differ by about that much.
constexpr int skewSeconds = 120;

bool madeSince(const QDateTime &created, const VerbStep &step)
{
    return created.isValid() && created >= step.sentAt.addSecs(-skewSeconds);
}

VerbStep foundAs(VerbStep step, const QString &id, const QString &stamp)
{
    step.id = id;
    step.stamp = stamp;
    return step;
}

/// What was sent, in what is stored; fields that Zoho does not show in a list say nothing.
bool agrees(const QJsonObject &sent, const QJsonObject &stored)
{
    bool any = false;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if (!stored.contains(it.key()))
            continue;
        any = true;
        if (!sameFieldValue(it.value(), stored.value(it.key())))
            return false;
    }
    return any;
}
} // namespace

Task<Result<std::optional<VerbStep>>> VerbWriter::find(VerbStep step, QStringList taken, CancelToken cancel)
{
    if (verbkinds::isBooks(step.kind))
        co_return co_await findBooks(step, cancel);
    if (verbkinds::isWork(step.kind))
        co_return co_await findWork(step, taken, cancel);
    if (verbkinds::app(step.kind) == App::Crm)
        co_return co_await findCrm(step, cancel);
    if (step.kind == VerbStep::Kind::Event)
        co_return co_await findEvent(step, cancel);
    co_return co_await findInDrive(step, cancel);
}

Task<Result<std::optional<VerbStep>>> VerbWriter::findBooks(VerbStep step, CancelToken cancel)
{
    const BooksKind kind = verbkinds::booksKind(step);
    BooksListQuery newest(kind);
    newest.sortColumn = u"created_time"_s;
    newest.perPage = 50;
    const Result<BooksPage> page = co_await m_to.books->service().list(newest, cancel);
    if (!page)
        co_return fail(page.error());
    for (const QJsonValue &value : page->rows) {
        const QJsonObject row = value.toObject();
        if (!madeSince(json::instant(row, "created_time"_L1), step))
            continue;
        const QString id = json::id(row.value(booksKindInfo(kind).idField));
        const Result<QJsonObject> record = co_await m_to.books->service().record(kind, id, cancel);
        if (!record)
            co_return fail(record.error());
        const bool same = step.kind == VerbStep::Kind::InvoiceFromEstimate
                              ? json::id(record->value("estimate_id"_L1)) == step.parent
                              : isEqualDocument(kind, step.fields, *record);
        if (same)
            co_return Found(foundAs(step, id, verbwriter::stampOf(step.kind, *record)));
    }
    co_return Found();
}

Task<Result<std::optional<VerbStep>>> VerbWriter::findWork(VerbStep step, QStringList taken, CancelToken cancel)
{
    const ProjectsKind kind = verbkinds::projectsKind(step.kind);
    ProjectsListQuery query(kind);
    query.projectId = step.parent;
    const Result<ProjectsRowPage> page = co_await m_to.projects->service().list(query, cancel);
    if (!page)
        co_return fail(page.error());
    for (const QJsonValue &value : page->rows) {
        const QJsonObject row = value.toObject();
        const QString id = json::id(row.value("id"_L1));
        const QDateTime created = json::instant(row, "created_time"_L1);
        if (!taken.contains(id) && (!created.isValid() || madeSince(created, step)) &&
            isEqualRecord(kind, step.fields, row, {}))
            co_return Found(foundAs(step, id, verbwriter::stampOf(step.kind, row)));
    }
    co_return Found();
}

Task<Result<QJsonArray>> VerbWriter::notesAt(VerbStep step, CancelToken cancel)
{
    const QStringList fields{u"Note_Title"_s, u"Note_Content"_s, u"Modified_Time"_s, u"Created_Time"_s};
    const Result<RecordPage> page =
        co_await m_to.crm->service().related(step.target, step.parent, u"Notes"_s, fields, cancel);
    if (!page)
        co_return fail(page.error());
    co_return QJsonArray(page->data);
}

Task<Result<std::optional<VerbStep>>> VerbWriter::findCrm(VerbStep step, CancelToken cancel)
{
    QJsonArray rows;
    if (step.kind == VerbStep::Kind::CrmNote) {
        const Result<QJsonArray> notes = co_await notesAt(step, cancel);
        if (!notes)
            co_return fail(notes.error());
        rows = *notes;
    } else {
        QStringList fields = step.fields.keys();
        fields << u"Created_Time"_s << u"Modified_Time"_s;
        CrmListQuery newest(step.target, fields);
        newest.sortBy = u"Created_Time"_s;
        newest.perPage = 50;
        const Result<RecordPage> page = co_await m_to.crm->service().list(newest, cancel);
        if (!page)
            co_return fail(page.error());
        rows = page->data;
    }
    for (const QJsonValue &value : std::as_const(rows)) {
        const QJsonObject row = value.toObject();
        const QDateTime created = json::instant(row, "Created_Time"_L1);
        if (madeSince(created, step) && agrees(step.fields, row))
            co_return Found(foundAs(step, json::id(row.value("id"_L1)), verbwriter::stampOf(step.kind, row)));
    }
    co_return Found();
}

Task<Result<std::optional<VerbStep>>> VerbWriter::findEvent(VerbStep step, CancelToken cancel)
{
    CalendarService &service = m_to.calendar->service();
    if (step.parent.isEmpty()) {
        const Result<QString> usual = co_await service.defaultCalendar(cancel);
        if (!usual)
            co_return fail(usual.error());
        step.parent = *usual;
    }
    const EventChange sent = calendarjson::change(step.fields);
    if (!sent.time || !sent.title)
        co_return Found();
    const QTimeZone zone = calendartime::zone(sent.time->zone);
    const QDateTime from = sent.time->from(zone), to = sent.time->to(zone);
    const Result<QJsonArray> rows = co_await service.events(step.parent, from, to, Priority::User, true, cancel);
    if (!rows)
        co_return fail(rows.error());
    for (const QJsonValue &row : *rows) {
        const CalendarEvent event = calendarjson::event(row.toObject(), service.email());
        if (event.title == *sent.title && event.time.from(zone) == from && event.time.to(zone) == to)
            co_return Found(foundAs(step, event.uid, event.etag));
    }
    co_return Found();
}

Task<Result<std::optional<VerbStep>>> VerbWriter::findInDrive(VerbStep step, CancelToken cancel)
{
    if (step.kind == VerbStep::Kind::Folder)
        co_return Found(); // making it again takes the one that is there
    WorkDriveService &service = m_to.drive->service();
    if (step.kind == VerbStep::Kind::MoveFile) {
        const Result<DriveItem> item = co_await service.item(step.target, cancel);
        if (!item)
            co_return fail(item.error());
        co_return item->parentId == step.parent ? Found(foundAs(step, step.target, {})) : Found();
    }
    const Result<QList<DriveLink>> links = co_await service.links(step.parent, cancel);
    if (!links)
        co_return fail(links.error());
    const auto link = std::ranges::find(*links, json::text(step.fields, "name"_L1), &DriveLink::name);
    if (link == links->end())
        co_return Found();
    step.link = link->url;
    co_return Found(foundAs(step, link->id, {}));
}
} // namespace atlas
