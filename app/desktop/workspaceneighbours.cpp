// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What one page asks of another, and what the system is told.

#include "app/desktop/workspace.h"
#include "models/home/homecatalogue.h"
#include "models/team/cliqtext.h"
#include "models/verbs/wordverbs.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarcontroller.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/files/filesactions.h"
#include "ui/pages/files/filescontroller.h"
#include "ui/pages/files/filespage.h"
#include "ui/pages/files/transfers/transferwords.h"
#include "ui/pages/home/directorykeeper.h"
#include "ui/pages/home/homecontroller.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/inbox/inboxcontroller.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectscontroller.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/pages/team/teamcontroller.h"
#include "ui/pages/team/teampage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/format.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/toast.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kLongestTitle = 80;

/// The first line of a message as the name of something, cut between words.
QString titleOf(const QString &text)
{
    QString line = text.section(u'\n', 0, 0).simplified();
    if (line.size() > kLongestTitle)
        line = line.left(line.lastIndexOf(u' ', kLongestTitle)) + u"\u2026"_s;
    return line;
}

/// What cards of the home lack and nobody has read yet. What cannot be read leaves them with their reason.
void followWants(HomeController &home, ProjectsController &projects, MailRepository &mail, FilesController &files)
{
    QObject *page = home.page();
    const auto settled = [](const Result<Done> &) {};
    QObject::connect(&home, &HomeController::linksWanted, page, [&projects, page, settled](const QStringList &ids) {
        projects.actions().needSchedules(ids, page, settled);
    });
    QObject::connect(&home, &HomeController::mailFolderWanted, page,
                     [&mail, page, settled](const QString &id) { QCoro::connect(mail.readFolder(id), page, settled); });
    QObject::connect(&home, &HomeController::driveFolderWanted, page, [&files, page, settled](const QString &id) {
        files.actions().readFolder(id, false, page, settled);
    });
}
} // namespace

void Workspace::connectNeighbours()
{
    connectInbox();
    connectTeam();
    connectFiles();
    connectHome();
    connectCrm();
    connectAlerts();
    connectVerbs();
    m_calendar->actions().setAnswerer([this](const QString &eventUid, const QString &word) {
        return m_connection->team().service().answerInvitation(eventUid, word);
    });
}

void Workspace::connectInbox()
{
    connect(m_inbox.get(), &InboxController::unreadChanged, m_inbox->page(), &Page::setCount);
    connect(m_inbox.get(), &InboxController::eventRequested, this,
            [this](const QString &title, const QStringList &guests, const QString &description) {
                EventChange draft;
                draft.title = title;
                draft.description = description;
                QList<EventAttendee> people;
                for (const QString &guest : guests) {
                    EventAttendee attendee;
                    attendee.email = guest;
                    people.append(attendee);
                }
                draft.attendees = people;
                m_window.showPage(m_calendar->page()->pageId());
                m_calendar->actions().newEvent({}, draft);
            });
    connect(m_inbox->page(), &InboxPage::dealRequested, this, [this](const QString &id) {
        m_window.showPage(pipelinePage()->pageId());
        m_pipeline->openDeal(id);
    });
    connect(m_inbox->page(), &InboxPage::invoiceRequested, this, [this](const QString &id) {
        m_window.showPage(m_cash->page()->pageId());
        m_cash->openRecord(u"invoices"_s, id);
    });
    connect(m_inbox->page(), &InboxPage::projectRequested, this, [this](const QString &id) {
        m_window.showPage(m_projects->page()->pageId());
        m_projects->openProject(id);
    });
}

QString Workspace::wordsOf(const CliqMessage &message) const
{
    return cliqtext::plain(message.text, message.mentions,
                           [this](const QString &id) { return m_team->book().nameOf(id); });
}

/// A message becomes a task, an event, or a note of a deal.
void Workspace::connectTeam()
{
    connect(m_team.get(), &TeamController::unreadChanged, m_team->page(), &Page::setCount);
    TeamActions &team = m_team->actions();
    const auto wordsOfMessage = [this](const CliqMessage &message) {
        return verbs::Words{u"messages"_s,    message.id,          titleOf(wordsOf(message)),
                            wordsOf(message), message.sender.name, {}};
    };
    connect(&team, &TeamActions::taskRequested, this, [this, wordsOfMessage](const CliqMessage &message) {
        openWords(u"words_task"_s, wordsOfMessage(message), m_team->page());
    });
    connect(&team, &TeamActions::eventRequested, this, [this, wordsOfMessage](const CliqMessage &message) {
        openWords(u"words_event"_s, wordsOfMessage(message), m_team->page());
    });
    connect(&team, &TeamActions::noteRequested, this, [this, wordsOfMessage](const CliqMessage &message) {
        openWords(u"words_note"_s, wordsOfMessage(message), m_team->page());
    });
    connect(&team, &TeamActions::madeRequested, this, [this](const TeamMade &made) { openLink(made.link); });
    connect(&team, &TeamActions::projectRequested, this, [this](const QString &id) {
        m_window.showPage(m_projects->page()->pageId());
        m_projects->openProject(id);
    });
}

void Workspace::connectFiles()
{
    TransferQueue &queue = m_connection->transfers();
    connect(&queue, &TransferQueue::listChanged, this, &Workspace::tellTransfers);
    connect(&queue, &TransferQueue::transfersChanged, this, &Workspace::tellTransfers);
}

/// The footer: how many are on their way, how far they are together, how quickly.
void Workspace::tellTransfers()
{
    const TransferTotals totals = m_connection->transfers().totals();
    const int moving = totals.running + totals.waiting;
    if (moving == 0) {
        m_window.setTransfers(totals.failed > 0 ? tr("%n transfer(s) failed", nullptr, totals.failed) : QString());
        return;
    }
    QStringList parts{tr("%n transfer(s)", nullptr, moving)};
    if (totals.size > 0)
        parts << format::percent(double(totals.moved) / double(totals.size));
    if (totals.speed > 0)
        parts << transferwords::speed(totals.speed);
    m_window.setTransfers(parts.join(u" \u00b7 "_s));
}

bool Workspace::mayQuit()
{
    const TransferTotals totals = m_connection->transfers().totals();
    const int moving = totals.running + totals.waiting;
    if (moving == 0)
        return true;
    return m_prompter.confirm(&m_window, tr("Quit while %n transfer(s) are on their way?", nullptr, moving),
                              tr("They go on with the next start of Atlas. Uploads from 1 GB on and downloads go on "
                                 "where they stopped; smaller uploads start again."),
                              tr("Quit"));
}

void Workspace::acceptPaths(const QStringList &paths)
{
    m_window.showPage(m_files->page()->pageId());
    if (!m_files->acceptPaths(paths))
        m_window.toast().show(tr("Open a folder first: files are sent into the folder that is shown."));
}

void Workspace::connectHome()
{
    HomePage *home = m_home->page();
    connect(home, &Page::firstDataPainted, this, &Workspace::firstDataPainted);
    connect(home, &Page::refreshRequested, this, [this] {
        for (const Seat &seat : std::as_const(m_seats)) {
            if (seat.page->pageId() != u"sync") // compares what the others read; its own reading costs many calls
                seat.refresh();
        }
        m_directory->refresh();
    });
    connect(home, &HomePage::becameVisible, this, [this] {
        if (!m_directoryWaits)
            feedHome();
    });
    connect(home, &HomePage::rowOpened, this, &Workspace::openRow);
    connect(home, &HomePage::pageOpened, this, [this](const QString &pageId) {
        if (!pageId.isEmpty() && !openDirectoryPage(pageId))
            m_window.showPage(pageId);
    });
    connect(home, &HomePage::recordsOpened, this,
            [this](const CardKind &kind, const QStringList &ids, const QString &label) {
                m_window.showPage(kind.pageId);
                if (kind.records == u"deals")
                    pipelinePage()->showRecords(label, ids);
                else
                    m_cash->page()->showRecords(kind.records, label, ids);
            });
    const auto tellSettings = [this] {
        PipelineTargets targets;
        targets.monthly = m_pipeline->monthlyTarget();
        m_home->setTargets(targets);
        m_home->setHomeCurrency(homeCurrency());
    };
    connect(m_pipeline.get(), &PipelineController::synced, this, tellSettings);
    connect(m_pipeline.get(), &PipelineController::monthlyTargetChanged, this, tellSettings);
    tellSettings();
    followWants(*m_home, *m_projects, m_connection->mailbox(), *m_files);
}

void Workspace::feedHome()
{
    constexpr qint64 oldSeconds = 30 * 60;
    const auto isOld = [this](const QDateTime &readAt) {
        return !readAt.isValid() || readAt.secsTo(m_clock.now()) > oldSeconds;
    };
    if (!m_home || !m_home->page()->isVisible())
        return;
    if (isOld(m_cash->readAt()))
        m_cash->refresh();
    if (isOld(m_projects->readAt()))
        m_projects->refresh();
    if (isOld(m_calendar->readAt()))
        m_calendar->refresh();
    if (isOld(m_inbox->readAt()))
        m_inbox->refresh();
    if (isOld(m_team->readAt()))
        m_team->refresh();
    if (isOld(m_files->readAt()))
        m_files->refresh();
}

bool Workspace::openDelivery(const HomeRow &row)
{
    const bool isTask = row.kind == u"tasks";
    if (!isTask && row.kind != u"projects" && row.kind != u"milestones" && row.kind != u"issues")
        return false;
    m_window.showPage(m_projects->page()->pageId());
    if (isTask)
        m_projects->openTask(row.id);
    else if (row.kind == u"projects")
        m_projects->openProject(row.id);
    else
        m_projects->page()->openRecord(row.kind, row.id);
    return true;
}

void Workspace::openRow(const HomeRow &row)
{
    if (openDelivery(row) || openDirectoryRow(row))
        return;
    if (row.kind == u"deals") {
        m_window.showPage(pipelinePage()->pageId());
        m_pipeline->openDeal(row.id);
    } else if (row.kind == u"invoices" || row.kind == u"bills" || row.kind == u"estimates" || row.kind == u"expenses" ||
               row.kind == u"purchase_orders") {
        m_window.showPage(m_cash->page()->pageId());
        m_cash->openRecord(row.kind, row.id);
    } else if (row.kind == u"clients") {
        m_window.showPage(m_cash->page()->pageId());
        m_cash->openRecord(u"customers"_s, row.id);
    } else if (row.kind == u"events") {
        openSubject(u"events:"_s + row.id);
    } else if (row.kind == u"chats") {
        openSubject(u"chats:"_s + row.id);
    } else if (row.kind == u"mails") {
        m_window.showPage(m_inbox->page()->pageId());
        m_inbox->openMessage(row.id);
    } else if (row.kind == u"files") {
        m_window.showPage(m_files->page()->pageId());
        m_files->openItem(row.id);
    } else if (row.kind == u"people") {
        m_window.showPage(m_projects->page()->pageId());
        m_projects->page()->showView(u"workload"_s);
    }
}
} // namespace atlas
