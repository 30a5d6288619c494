// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Leads, contacts, accounts, campaigns and activities: their page, and everything about an account over it.

#include "app/desktop/workspace.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarcontroller.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/common/pageoverlay.h"
#include "ui/pages/crm/account/accountview.h"
#include "ui/pages/crm/crmcontroller.h"
#include "ui/pages/crm/crmpage.h"
#include "ui/pages/crm/import/importsheet.h"
#include "ui/pages/crm/merge/duplicatessheet.h"
#include "ui/pages/crm/merge/mergesheet.h"
#include "ui/pages/home/directorykeeper.h"
#include "ui/pages/home/homecontroller.h"
#include "ui/pages/inbox/inboxcontroller.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
bool isAddressed(const MailMessage &message, const QString &address)
{
    const auto same = [&address](const MailAddress &who) {
        return who.address.compare(address, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(message.to, same) || std::ranges::any_of(message.cc, same);
}

/// Mails exchanged with an address, as far as they are on this computer.
std::optional<CrmMailCount> mailsWith(const MailBook &book, const QString &address)
{
    if (!book.account())
        return std::nullopt;
    CrmMailCount count;
    for (const MailMessage &message : book.snapshot().messages) {
        const bool from = message.from.address.compare(address, Qt::CaseInsensitive) == 0;
        if (!from && !(message.isOutgoing && isAddressed(message, address)))
            continue;
        ++(from ? count.received : count.sent);
        if (!count.last.isValid() || message.receivedAt > count.last)
            count.last = message.receivedAt;
    }
    return count;
}

QString moduleOfRow(const HomeRow &row, const DirectoryBook &book)
{
    static const QHash<QString, QString> modules{{u"leads"_s, u"Leads"_s},
                                                 {u"contacts"_s, u"Contacts"_s},
                                                 {u"accounts"_s, u"Accounts"_s},
                                                 {u"campaigns"_s, u"Campaigns"_s}};
    if (row.kind == u"activities")
        return crmfields::moduleOfId(book, DirectoryKind::Activities, row.id);
    return modules.value(row.kind);
}
} // namespace

void Workspace::connectCrm()
{
    CrmController *crm = m_crm.get();
    crm->setMailSource([this](const QString &address) { return mailsWith(m_inbox->book(), address); });
    connect(m_directory.get(), &DirectoryKeeper::failed, crm, &CrmController::takeFailure);
    connect(crm, &CrmController::dealRequested, this, [this](const QString &id) {
        m_window.showPage(pipelinePage()->pageId());
        m_pipeline->openDeal(id);
    });
    connect(crm, &CrmController::dealCreated, this, [this] { m_pipeline->refresh(); });
    connect(crm, &CrmController::composeRequested, this, [this](const QString &address) { composeTo({address}); });
    connect(crm->page(), &CrmPage::accountPageRequested, this, &Workspace::openAccountPage);
    connect(crm->page(), &CrmPage::importRequested, this, &Workspace::openImport);
    connect(crm->page(), &CrmPage::mergeRequested, this, &Workspace::openMerge);
}

void Workspace::openImport(const QString &module) const
{
    const ImportDesk desk{m_connection->directory(), m_connection->imports(), m_prompter, m_clock, m_settings};
    auto *sheet = new ImportSheet(desk, module, m_crm->page());
    connect(sheet, &ImportSheet::recordRequested, m_crm.get(), &CrmController::openRecord);
    connect(sheet, &ImportSheet::imported, &m_crm->actions(), &CrmActions::keepImport);
    connect(sheet, &QDialog::finished, m_crm.get(), [this] { m_directory->refresh(); });
    connect(m_crm.get(), &QObject::destroyed, sheet, &QDialog::reject); // the account is left
    sheet->present();
}

/// Without ids: what looks like duplicates is looked for.
void Workspace::openMerge(const QString &module, const QStringList &ids) const
{
    const MergeDesk desk{m_connection->directory(), m_connection->merges(), m_prompter};
    SheetDialog *sheet = nullptr;
    if (ids.size() > 1) {
        auto *merge = new MergeSheet(desk, module, ids, m_crm->page());
        connect(merge, &MergeSheet::merged, m_crm.get(), [this, module](const QString &masterId) {
            m_directory->refresh();
            m_pipeline->refresh(); // deals may have moved to it
            m_crm->openRecord(module, masterId);
        });
        connect(merge, &MergeSheet::told, &m_crm->actions(), &CrmActions::keep);
        sheet = merge;
    } else {
        auto *duplicates = new DuplicatesSheet(desk, m_crm->page());
        connect(duplicates, &DuplicatesSheet::told, &m_crm->actions(), &CrmActions::keep);
        sheet = duplicates;
    }
    connect(sheet, &QDialog::finished, m_crm.get(), [this] { m_directory->refresh(); });
    connect(m_crm.get(), &QObject::destroyed, sheet, &QDialog::reject); // the account is left
    sheet->present();
}

void Workspace::composeTo(const QStringList &addresses)
{
    ComposeStart start;
    for (const QString &address : addresses) {
        MailAddress who;
        who.address = address;
        start.to.append(who);
    }
    m_window.showPage(m_inbox->page()->pageId());
    m_inbox->page()->compose(start);
}

void Workspace::planMeeting(const QStringList &addresses)
{
    EventChange draft;
    QList<EventAttendee> guests;
    for (const QString &address : addresses) {
        EventAttendee guest;
        guest.email = address;
        guests.append(guest);
    }
    draft.attendees = guests;
    m_window.showPage(m_calendar->page()->pageId());
    m_calendar->actions().newEvent({}, draft);
}

bool Workspace::openDirectoryRow(const HomeRow &row)
{
    const QString module = moduleOfRow(row, m_directory->book());
    if (module.isEmpty())
        return false;
    closeAccountPage();
    m_window.showPage(m_crm->page()->pageId());
    m_crm->openRecord(module, row.id);
    return true;
}

bool Workspace::openDirectoryPage(const QString &pageId)
{
    if (pageId != u"leads" && pageId != u"contacts")
        return false;
    closeAccountPage();
    m_window.showPage(m_crm->page()->pageId());
    m_crm->page()->showKind(pageId == u"leads" ? DirectoryKind::Leads : DirectoryKind::Contacts);
    return true;
}

void Workspace::makeAccountPage()
{
    m_accountView = new AccountView;
    m_accountOverlay = new PageOverlay(m_crm->page(), m_accountView);
    const auto again = [this] {
        if (m_accountView && m_accountView->isVisible())
            m_accountView->refresh(m_home->sources(), homeCurrency());
    };
    connect(&m_directory->book(), &DirectoryBook::changed, m_accountView, again);
    connect(m_cash.get(), &CashflowController::synced, m_accountView, again);
    connect(m_pipeline.get(), &PipelineController::synced, m_accountView, again);
    connect(m_accountView, &AccountView::closed, this, &Workspace::closeAccountPage);
    connect(m_accountView, &AccountView::openRequested, this, &Workspace::openRow);
    connect(m_accountView, &AccountView::mailRequested, this, &Workspace::composeTo);
    connect(m_accountView, &AccountView::meetingRequested, this, &Workspace::planMeeting);
    connect(m_accountView, &AccountView::newDealRequested, this, [this] {
        m_window.showPage(pipelinePage()->pageId());
        m_pipeline->createDeal();
    });
    connect(m_accountView, &AccountView::newInvoiceRequested, this, [this] {
        m_window.showPage(m_cash->page()->pageId());
        m_cash->createInvoice();
    });
    connect(m_accountView, &AccountView::websiteRequested, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
}

void Workspace::openAccountPage(const QString &accountId)
{
    if (!m_accountView)
        makeAccountPage();
    m_window.showPage(m_crm->page()->pageId());
    m_accountView->openAccount(m_home->sources(), accountId, homeCurrency());
    m_accountOverlay->show();
}

void Workspace::closeAccountPage()
{
    if (m_accountOverlay)
        m_accountOverlay->hide();
}
} // namespace atlas
