// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The day's alerts: what the books tell, what no book tells, and what a click on one opens.

#include "app/desktop/atlaslink.h"
#include "app/desktop/workspace.h"
#include "models/alerts/alertrules.h"
#include "ui/pages/calendar/calendarcontroller.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/crm/crmcontroller.h"
#include "ui/pages/files/filescontroller.h"
#include "ui/pages/files/filespage.h"
#include "ui/pages/home/homecontroller.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/inbox/inboxcontroller.h"
#include "ui/pages/projects/projectscontroller.h"
#include "ui/pages/team/teamcontroller.h"
#include "ui/pages/team/teampage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications/notificationhub.h"
#include "ui/widgets/toast.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void Workspace::connectAlerts()
{
    NotificationCenter &center = m_window.notifications().center();
    center.setAccount(account().id);
    center.watch([this] { return m_home ? m_home->sources() : HomeSources(); });
    const auto look = [&center] { center.checkSoon(); };
    connect(m_pipeline.get(), &PipelineController::synced, &center, look);
    connect(m_cash.get(), &CashflowController::synced, &center, look);
    connect(m_projects.get(), &ProjectsController::synced, &center, look);
    connect(m_calendar.get(), &CalendarController::synced, &center, look);
    connect(m_team.get(), &TeamController::synced, &center, look);
    connect(m_calendar.get(), &CalendarController::reminderDue, this,
            [this, &center](const QString &, const QString &, const QString &eventKey) {
                const std::optional<Alert> alert =
                    alerts::reminder(m_calendar->book(), eventKey, m_clock.now(), center.settings());
                if (alert)
                    center.raise(*alert);
            });
    connect(&m_connection->nightCheck(), &SyncCheck::differs, this,
            [this, &center](const SyncCounts &counts, const QDate &night) {
                const std::optional<Alert> alert = alerts::dataQuality(counts.findings(), night, m_clock.now());
                if (alert)
                    center.raise(*alert);
            });
    connect(&m_connection->transfers(), &TransferQueue::finished, this, &Workspace::tellTransfer);
    connect(&m_window, &MainWindow::subjectOpened, this, &Workspace::openSubject);
}

void Workspace::tellTransfer(const Transfer &transfer)
{
    // Whoever looks at the page sees it there.
    if (m_window.isActiveWindow() && m_window.currentPage() == m_files->page())
        return;
    // Of many files that arrive, the last one speaks for all.
    const TransferTotals totals = m_connection->transfers().totals();
    if (transfer.state != Transfer::State::Failed && totals.running + totals.waiting > 0)
        return;
    alerts::EndedTransfer ended;
    ended.id = transfer.id;
    ended.name = transfer.name;
    ended.isUpload = transfer.kind == Transfer::Kind::Upload;
    ended.folderId = ended.isUpload ? transfer.folderId : QString();
    ended.failed = transfer.state == Transfer::State::Failed;
    if (transfer.error)
        ended.reason = errorText(*transfer.error).title;
    m_window.notifications().center().raise(alerts::transfer(ended, m_clock.now()));
}

void Workspace::openSubject(const QString &subject)
{
    const QString kind = subject.section(u':', 0, 0);
    const QString id = subject.section(u':', 1);
    if (kind == u"pages") {
        if (!openDirectoryPage(id))
            m_window.showPage(id);
    } else if (kind == u"folders") {
        m_window.showPage(m_files->page()->pageId());
        m_files->openFolder(id);
    } else if (kind == u"events") {
        m_window.showPage(m_calendar->page()->pageId());
        m_calendar->openEvent(id);
    } else if (kind == u"chats") {
        m_window.showPage(m_team->page()->pageId());
        m_team->openChat(id);
    } else {
        HomeRow row;
        row.kind = kind;
        row.id = id;
        openRow(row);
    }
}

void Workspace::openLink(const QString &link)
{
    const ParsedLink parsed = parseAtlasLink(link);
    if (parsed.link)
        openSubject(parsed.link->subject());
    else
        m_window.toast().show(parsed.problem);
}
} // namespace atlas
