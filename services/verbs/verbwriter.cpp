// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/verbs/verbwriter.h"

#include "services/books/booksrepository.h"
#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarrepository.h"
#include "services/core/json.h"
#include "services/crm/crmdirectory.h"
#include "services/projects/projectsrepository.h"
#include "services/verbs/verbkinds.h"
#include "services/workdrive/workdriverepository.h"

using namespace Qt::Literals::StringLiterals;

// Making.
namespace atlas
{
namespace
{
/// A file or folder of which only the id is known.
DriveItem itemNamed(const QString &id, const QString &parent)
{
    DriveItem item;
    item.id = id;
    item.parentId = parent;
    return item;
}
} // namespace

QString verbwriter::stampOf(VerbStep::Kind kind, const QJsonObject &row)
{
    static const QList<QLatin1StringView> books{"last_modified_time"_L1}, crm{"Modified_Time"_L1},
        work{"last_modified_time"_L1, "modified_time"_L1, "last_updated_time"_L1};
    const auto &keys = kind == VerbStep::Kind::CrmRecord || kind == VerbStep::Kind::CrmNote ? crm
                       : verbkinds::isWork(kind)                                            ? work
                                                                                            : books;
    for (const QLatin1StringView key : keys)
        if (const QString text = json::text(row, key); !text.isEmpty())
            return text;
    return {};
}

VerbWriter::VerbWriter(const VerbServices &services)
    : m_to(services)
{
}

Task<Result<VerbStep>> VerbWriter::perform(VerbStep step, CancelToken cancel)
{
    using Kind = VerbStep::Kind;
    switch (step.kind) {
    case Kind::BooksRecord:
    case Kind::InvoiceFromEstimate:
        co_return co_await makeBooks(step, cancel);
    case Kind::Project:
    case Kind::TaskList:
    case Kind::Task:
        co_return co_await makeWork(step, cancel);
    case Kind::CrmRecord:
    case Kind::CrmNote:
        co_return co_await makeCrm(step, cancel);
    case Kind::Event:
        co_return co_await makeEvent(step, cancel);
    case Kind::Folder:
    case Kind::MoveFile:
    case Kind::ShareLink:
        break;
    }
    co_return co_await makeInDrive(step, cancel);
}

Task<Result<VerbStep>> VerbWriter::makeBooks(VerbStep step, CancelToken cancel)
{
    const bool converts = step.kind == VerbStep::Kind::InvoiceFromEstimate;
    const BooksKind kind = verbkinds::booksKind(step);
    Result<QJsonObject> made = fail(ErrorKind::Unknown);
    if (converts)
        made = co_await m_to.books->invoiceFromEstimate(step.parent, cancel);
    else
        made = co_await m_to.books->create(kind, step.fields, cancel);
    if (!made)
        co_return fail(made.error());
    step.id = json::id(made->value(booksKindInfo(kind).idField));
    step.stamp = verbwriter::stampOf(step.kind, *made);
    co_return VerbStep(step);
}

Task<Result<VerbStep>> VerbWriter::makeWork(VerbStep step, CancelToken cancel)
{
    const ProjectsKind kind = verbkinds::projectsKind(step.kind);
    Result<QJsonObject> made = co_await m_to.projects->create(kind, step.parent, step.fields, cancel);
    if (!made)
        co_return fail(made.error());
    step.id = json::id(made->value("id"_L1));
    if (verbwriter::stampOf(step.kind, *made).isEmpty()) // the answer of a create may be short
        made = co_await m_to.projects->service().record(kind, step.parent, step.id, cancel);
    if (made)
        step.stamp = verbwriter::stampOf(step.kind, *made);
    co_return VerbStep(step);
}

Task<Result<VerbStep>> VerbWriter::makeCrm(VerbStep step, CancelToken cancel)
{
    if (step.kind == VerbStep::Kind::CrmRecord) {
        const Result<QJsonObject> made = co_await m_to.crm->create(step.target, step.fields, cancel);
        if (!made)
            co_return fail(made.error());
        step.id = json::id(made->value("id"_L1));
        step.stamp = verbwriter::stampOf(step.kind, *made);
        co_return VerbStep(step);
    }
    const QString title = json::text(step.fields, "Note_Title"_L1), text = json::text(step.fields, "Note_Content"_L1);
    const Result<Note> note = co_await m_to.crm->addNote(step.target, step.parent, title, text, cancel);
    if (!note)
        co_return fail(note.error());
    step.id = note->id;
    co_return VerbStep(step);
}

Task<Result<VerbStep>> VerbWriter::makeEvent(VerbStep step, CancelToken cancel)
{
    QString calendar = step.parent;
    if (calendar.isEmpty()) {
        const Result<QString> usual = co_await m_to.calendar->service().defaultCalendar(cancel);
        if (!usual)
            co_return fail(usual.error());
        calendar = *usual;
    }
    const EventChange event = calendarjson::change(step.fields);
    const Result<CalendarEvent> made = co_await m_to.calendar->create(calendar, event, NotifyGuests::Nobody, cancel);
    if (!made)
        co_return fail(made.error());
    step.parent = calendar;
    step.id = made->uid;
    step.stamp = made->etag;
    co_return VerbStep(step);
}

Task<Result<VerbStep>> VerbWriter::makeInDrive(VerbStep step, CancelToken cancel)
{
    if (step.kind == VerbStep::Kind::Folder) {
        const QString name = json::text(step.fields, "name"_L1);
        const Result<DriveItem> made = co_await m_to.drive->createFolder(step.parent, name, cancel);
        step.wasThere = !made && made.error().code == "name_taken"_L1;
        if (!made && !step.wasThere)
            co_return fail(made.error());
        step.id = made ? made->id : made.error().detail;
        co_return VerbStep(step);
    }
    if (step.kind == VerbStep::Kind::MoveFile) {
        const QList<DriveItem> items{itemNamed(step.target, json::text(step.fields, "from"_L1))};
        const Result<Done> moved = co_await m_to.drive->move(items, step.parent, cancel);
        if (!moved)
            co_return fail(moved.error());
        step.id = step.target;
        co_return VerbStep(step);
    }
    const Result<DriveItem> file = co_await m_to.drive->service().item(step.parent, cancel);
    if (!file)
        co_return fail(file.error());
    DriveLinkDraft draft;
    draft.name = json::text(step.fields, "name"_L1);
    const DriveItem shared = *file;
    const Result<DriveLink> link = co_await m_to.drive->service().createLink(shared, draft, cancel);
    if (!link)
        co_return fail(link.error());
    step.id = link->id;
    step.link = link->url;
    co_return VerbStep(step);
}
} // namespace atlas
