// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What the palette finds and does in an open account.

#include "app/desktop/workspace.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarcontroller.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/crm/crmcontroller.h"
#include "ui/pages/crm/crmpage.h"
#include "ui/pages/files/filescontroller.h"
#include "ui/pages/files/filespage.h"
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

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QList<Command> Workspace::commands(const QString &query, int limit) const
{
    QList<Command> found;
    const auto offer = [&](const QString &id, const QString &title, const QKeySequence &key,
                           const std::function<void()> &run) {
        if (matchesQuery(title, query))
            found.append({id, tr("Actions"), title, {}, u"plus"_s, key, run});
    };
    offer(u"deal.new"_s, tr("New deal"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_pipeline->createDeal(); });
    offer(u"brief"_s, tr("Brief of the day"), {}, [this] {
        m_window.showPage(m_home->page()->pageId());
        m_home->showBrief();
    });
    for (const auto &[module, title] :
         {std::pair(u"Leads"_s, tr("New lead")), std::pair(u"Contacts"_s, tr("New contact")),
          std::pair(u"Accounts"_s, tr("New account"))}) {
        offer(u"crm.new."_s + module, title, {}, [this, module = module] {
            m_window.showPage(m_crm->page()->pageId());
            m_crm->create(module);
        });
    }
    offer(u"crm.import"_s, tr("Import a CSV into the CRM"), {}, [this] { openImport(u"Leads"_s); });
    offer(u"crm.duplicates"_s, tr("Find duplicates"), {}, [this] { openMerge(u"Contacts"_s, {}); });
    offer(u"invoice.new"_s, tr("New invoice"), {}, [this] {
        m_window.showPage(m_cash->page()->pageId());
        m_cash->createInvoice();
    });
    offer(u"task.new"_s, tr("New task"), {}, [this] {
        m_window.showPage(m_projects->page()->pageId());
        openCreateTask(m_projects->actions(), m_projects->page(), {});
    });
    offer(u"time.log"_s, tr("Log time"), {}, [this] {
        m_window.showPage(m_projects->page()->pageId());
        openLogTime(m_projects->actions(), m_projects->page(), {});
    });
    offer(u"event.new"_s, tr("New event"), {}, [this] {
        m_window.showPage(m_calendar->page()->pageId());
        openQuickEvent(m_calendar->actions(), m_calendar->page());
    });
    offer(u"slot.find"_s, tr("Find a time with several people"), {}, [this] {
        m_window.showPage(m_calendar->page()->pageId());
        m_calendar->actions().findSlot({}, {}, 60);
    });
    offer(u"files.upload"_s, tr("Send files to WorkDrive"), {}, [this] {
        m_window.showPage(m_files->page()->pageId());
        m_files->actions().chooseAndUpload(m_files->page()->shownFolder(), m_files->page());
    });
    offer(u"team.write"_s, tr("Write to the team"), {}, [this] { m_window.showPage(m_team->page()->pageId()); });
    offer(u"mail.new"_s, tr("New message"), {}, [this] {
        m_window.showPage(m_inbox->page()->pageId());
        m_inbox->actions().compose({});
    });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}
} // namespace atlas
