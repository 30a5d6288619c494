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

#include <QDialog>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QList<Command> Workspace::actions() const
{
    QList<Command> all;
    const auto offer = [&all](const QString &id, const QString &title, const QKeySequence &key,
                              const std::function<void()> &run) {
        all.append({id, tr("Actions"), title, {}, u"plus"_s, key, run});
    };
    const auto shifted = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    offer(u"deal.new"_s, tr("New deal"), shifted(Qt::Key_D), [this] { m_pipeline->createDeal(); });
    offer(u"brief"_s, tr("Brief of the day"), shifted(Qt::Key_B), [this] {
        m_window.showPage(m_home->page()->pageId());
        m_home->showBrief();
    });
    const auto offerRecord = [&](const QString &module, const QString &title, const QKeySequence &key) {
        offer(u"crm.new."_s + module, title, key, [this, module] {
            m_window.showPage(m_crm->page()->pageId());
            m_crm->create(module);
        });
    };
    offerRecord(u"Leads"_s, tr("New lead"), shifted(Qt::Key_L));
    offerRecord(u"Contacts"_s, tr("New contact"), shifted(Qt::Key_C));
    offerRecord(u"Accounts"_s, tr("New account"), {});
    offer(u"crm.import"_s, tr("Import a CSV into the CRM"), shifted(Qt::Key_I), [this] { openImport(u"Leads"_s); });
    offer(u"crm.duplicates"_s, tr("Find duplicates"), {}, [this] { openMerge(u"Contacts"_s, {}); });
    addDailyActions(all);
    return all;
}

void Workspace::addDailyActions(QList<Command> &all) const
{
    const auto offer = [&all](const QString &id, const QString &title, Qt::Key key, const std::function<void()> &run) {
        const QKeySequence keys(Qt::CTRL | Qt::SHIFT | key);
        all.append({id, tr("Actions"), title, {}, u"plus"_s, keys, run});
    };
    offer(u"invoice.new"_s, tr("New invoice"), Qt::Key_F, [this] {
        m_window.showPage(m_cash->page()->pageId());
        m_cash->createInvoice();
    });
    offer(u"task.new"_s, tr("New task"), Qt::Key_T, [this] {
        m_window.showPage(m_projects->page()->pageId());
        openCreateTask(m_projects->actions(), m_projects->page(), {});
    });
    offer(u"time.log"_s, tr("Log time"), Qt::Key_H, [this] {
        m_window.showPage(m_projects->page()->pageId());
        openLogTime(m_projects->actions(), m_projects->page(), {});
    });
    offer(u"event.new"_s, tr("New event"), Qt::Key_A, [this] {
        m_window.showPage(m_calendar->page()->pageId());
        openQuickEvent(m_calendar->actions(), m_calendar->page());
    });
    offer(u"slot.find"_s, tr("Find a time with several people"), Qt::Key_S, [this] {
        m_window.showPage(m_calendar->page()->pageId());
        m_calendar->actions().findSlot({}, {}, 60);
    });
    offer(u"files.upload"_s, tr("Send files to WorkDrive"), Qt::Key_O, [this] {
        m_window.showPage(m_files->page()->pageId());
        m_files->actions().chooseAndUpload(m_files->page()->shownFolder(), m_files->page());
    });
    offer(u"team.write"_s, tr("Write to the team"), Qt::Key_W, [this] { m_window.showPage(m_team->page()->pageId()); });
    offer(u"mail.new"_s, tr("New message"), Qt::Key_M, [this] {
        m_window.showPage(m_inbox->page()->pageId());
        m_inbox->actions().compose({});
    });
}

QList<Command> Workspace::commands(const QString &query, int limit) const
{
    QList<Command> found;
    const QList<Command> all = actions();
    for (const Command &action : all)
        if (found.size() < limit && matchesQuery(action.title, query))
            found.append(action);
    return found;
}

void Workspace::bindKeys()
{
    const QList<Command> all = actions();
    for (const Command &action : all) {
        if (action.shortcut.isEmpty())
            continue;
        auto *keys = new QShortcut(action.shortcut, &m_window);
        connect(this, &QObject::destroyed, keys, &QObject::deleteLater);
        connect(keys, &QShortcut::activated, this, [this, run = action.run] {
            const QList<QDialog *> sheets = m_window.findChildren<QDialog *>();
            const bool isBusy = std::ranges::any_of(sheets, [](const QDialog *sheet) { return sheet->isVisible(); });
            if (m_home && !isBusy && !m_window.fullView()) // what is being done comes first
                run();
        });
    }
}
} // namespace atlas
