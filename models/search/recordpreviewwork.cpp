// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Previews of projects, meetings, mail, files and chats.

#include "models/calendar/calendarbook.h"
#include "models/files/drivebook.h"
#include "models/home/homebasis.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"
#include "models/projects/deliverywords.h"
#include "models/search/recordparts.h"
#include "models/support/format.h"
#include "models/team/teambook.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::recordpreview
{
namespace
{
struct WorkPreview {
    Q_DECLARE_TR_FUNCTIONS(WorkPreview)
};

void markWorkDone(RecordPreview &preview)
{
    preview.mark = WorkPreview::tr("done");
    preview.tone = RecordTone::Good;
}

QString shownName(const MailAddress &who)
{
    return who.name.isEmpty() ? who.address : who.name;
}

QString spanWords(const EventTime &time)
{
    return time.isAllDay ? WorkPreview::tr("all day")
                         : format::time(time.start) + u" \u2013 "_s + format::time(time.end);
}
} // namespace

void fillProject(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Project *project = sources.delivery ? sources.delivery->project(id) : nullptr;
    if (!project)
        return;
    preview.isKnown = true;
    preview.whose = project->groupName;
    preview.note = format::percent(project->percent / 100.0);
    if (project->isClosed())
        markWorkDone(preview);
    else if (project->end.isValid() && project->end < now.toLocalTime().date())
        markDue(preview, project->end, now);
    preview.add(WorkPreview::tr("Status"), project->status.name);
    preview.add(WorkPreview::tr("Progress"), format::percent(project->percent / 100.0));
    preview.add(WorkPreview::tr("End"), dayWords(project->end, now));
    preview.add(WorkPreview::tr("Open tasks"), format::number(project->openTasks));
    preview.add(WorkPreview::tr("Open issues"), format::number(project->openIssues));
    preview.add(WorkPreview::tr("Owner"), project->owner.name);
}

void fillTask(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const ProjectTask *task = sources.delivery ? sources.delivery->task(id) : nullptr;
    if (!task)
        return;
    preview.isKnown = true;
    preview.whose = task->projectName;
    if (task->isOpen())
        markDue(preview, task->end, now);
    else
        markWorkDone(preview);
    preview.add(WorkPreview::tr("Status"), task->status.name);
    preview.add(WorkPreview::tr("Assigned to"), DeliveryWords::names(task->owners));
    preview.add(WorkPreview::tr("Due"), dayWords(task->end, now));
    preview.add(WorkPreview::tr("Planned"),
                task->plannedMinutes > 0 ? DeliveryWords::hours(task->plannedMinutes) : QString());
    preview.add(WorkPreview::tr("Logged"), DeliveryWords::hours(task->loggedMinutes));
    preview.add(WorkPreview::tr("List"), task->taskListName);
}

void fillMilestone(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Milestone *milestone = sources.delivery ? sources.delivery->milestone(id) : nullptr;
    if (!milestone)
        return;
    preview.isKnown = true;
    preview.whose = milestone->projectName;
    if (milestone->isCompleted)
        markWorkDone(preview);
    else
        markDue(preview, milestone->end, now);
    preview.add(WorkPreview::tr("Due"), dayWords(milestone->end, now));
    preview.add(WorkPreview::tr("Progress"), format::percent(milestone->percent / 100.0));
    preview.add(WorkPreview::tr("Owner"), milestone->owner.name);
}

void fillIssue(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const ProjectIssue *issue = sources.delivery ? sources.delivery->issue(id) : nullptr;
    if (!issue)
        return;
    preview.isKnown = true;
    preview.whose = issue->projectName;
    if (issue->status.closed)
        markWorkDone(preview);
    else
        markDue(preview, issue->due, now);
    preview.add(WorkPreview::tr("Status"), issue->status.name);
    preview.add(WorkPreview::tr("Severity"), issue->severity);
    preview.add(WorkPreview::tr("Assigned to"), issue->assignee.name);
    preview.add(WorkPreview::tr("Due"), dayWords(issue->due, now));
    preview.add(WorkPreview::tr("Told by"), issue->reporter.name);
}

void fillEvent(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const CalendarEvent *event = sources.calendar ? sources.calendar->event(id) : nullptr;
    if (!event)
        return;
    preview.isKnown = true;
    preview.whose = event->location;
    const QDate day = event->time.isAllDay ? event->time.firstDay : home::localDay(event->time.start);
    preview.note = dayWords(day, now) + u", "_s + spanWords(event->time);
    preview.add(WorkPreview::tr("Day"), format::longDate(day));
    preview.add(WorkPreview::tr("Time"), spanWords(event->time));
    preview.add(WorkPreview::tr("Where"), event->location);
    preview.add(WorkPreview::tr("Organised by"),
                event->organizerName.isEmpty() ? event->organizer : event->organizerName);
    preview.add(WorkPreview::tr("Guests"),
                event->attendees.isEmpty() ? QString() : format::number(event->attendees.size()));
}

void fillMail(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const MailMessage *mail = sources.mail ? sources.mail->message(id) : nullptr;
    if (!mail)
        return;
    preview.isKnown = true;
    const bool toOthers = mail->isOutgoing && !mail->to.isEmpty();
    preview.whose = shownName(toOthers ? mail->to.constFirst() : mail->from);
    preview.email = toOthers ? mail->to.constFirst().address : mail->from.address;
    preview.note = format::age(mail->receivedAt, now);
    if (!mail->isRead)
        preview.mark = WorkPreview::tr("unread");
    const MailFolder *folder = sources.mail->folder(mail->folderId);
    preview.add(WorkPreview::tr("From"), shownName(mail->from));
    preview.add(WorkPreview::tr("To"), mail->to.isEmpty() ? QString() : shownName(mail->to.constFirst()));
    preview.add(WorkPreview::tr("Received"), format::age(mail->receivedAt, now));
    preview.add(WorkPreview::tr("Folder"), folder ? folder->name : QString());
    preview.add(WorkPreview::tr("Text"), mail->summary.simplified());
}

void fillFile(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const DriveItem *item = sources.files ? sources.files->item(id) : nullptr;
    if (!item)
        return;
    preview.isKnown = true;
    const QString place = sources.files->placeName(item->parentId);
    preview.note = place + u" \u00b7 "_s + dayWords(home::localDay(item->modifiedAt), now);
    preview.add(WorkPreview::tr("Place"), place);
    preview.add(WorkPreview::tr("Size"), item->isFolder || item->isNative ? QString() : format::size(item->size));
    preview.add(WorkPreview::tr("Contents"),
                item->isFolder ? WorkPreview::tr("%n item(s)", nullptr, item->files + item->folders) : QString());
    preview.add(WorkPreview::tr("Changed"), dayWords(home::localDay(item->modifiedAt), now));
    preview.add(WorkPreview::tr("Changed by"), item->modifiedBy);
}

void fillChat(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const CliqChat *chat = sources.team ? sources.team->chat(id) : nullptr;
    if (!chat)
        return;
    preview.isKnown = true;
    preview.note = chat->lastAt.isValid() ? format::age(chat->lastAt, now) : QString();
    if (chat->unread > 0)
        preview.mark = WorkPreview::tr("%n unread", nullptr, chat->unread);
    preview.add(WorkPreview::tr("About"), chat->description);
    preview.add(WorkPreview::tr("People"), chat->people > 0 ? format::number(chat->people) : QString());
    preview.add(WorkPreview::tr("Last message"), preview.note);
    preview.add(WorkPreview::tr("Written by"), chat->lastSender);
}
} // namespace atlas::recordpreview
