// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// CRM and Books in step: the page, and the check of the night.

#include "app/desktop/workspace.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/crm/crmcontroller.h"
#include "ui/pages/crm/crmpage.h"
#include "ui/pages/home/directorykeeper.h"
#include "ui/pages/sync/synccontroller.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/shell/mainwindow.h"

#include <QCoroTask>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Both mirrors tell of several changes in a row.
constexpr std::chrono::milliseconds kCompareDelay{1500};
/// A night is counted from what was read since.
constexpr qint64 kReadLatelySeconds = 3600;
} // namespace

void Workspace::connectSync()
{
    m_inStep = std::make_unique<SyncController>(m_connection->sync(), m_clock, m_prompter);
    SyncController *sync = m_inStep.get();
    sync->setToastHost(&m_window.toast());
    connect(sync->page(), &Page::firstDataPainted, this, &Workspace::firstDataPainted);
    // The age in the footer stays that of the mirrors: the page tells its own.
    connect(sync, &SyncController::refreshingChanged, this, [this](bool refreshing) {
        m_sync.setRefreshing(App::Crm, refreshing);
        m_frameTimer.start();
    });
    connect(sync, &SyncController::shellActionRequested, this, [this, sync](ErrorText::Action action) {
        if (action == ErrorText::Action::AddScope && !sync->missingScope().isEmpty())
            Q_EMIT signInNeeded({sync->missingScope()});
        else
            onShellAction(action);
    });
    connect(sync, &SyncController::recordRequested, this,
            [this](SyncSide side, const QString &module, const QString &id) {
                if (side == SyncSide::Crm)
                    closeAccountPage();
                m_window.showPage(side == SyncSide::Crm ? m_crm->page()->pageId() : m_cash->page()->pageId());
                if (side == SyncSide::Crm)
                    m_crm->openRecord(module, id);
                else
                    m_cash->openRecord(u"customers"_s, id);
            });
    m_window.addPage(sync->page());
    m_seats.append(
        {App::Crm, sync->page(), [sync] { sync->start(); }, [sync] { sync->refresh(); }, [this] { m_inStep.reset(); }});
    auto *soon = new QTimer(sync);
    soon->setSingleShot(true);
    soon->setInterval(kCompareDelay);
    connect(&m_connection->directory(), &CrmDirectory::changed, soon, qOverload<>(&QTimer::start));
    connect(&m_connection->ledger(), &BooksRepository::changed, soon, [soon] { soon->start(); });
    connect(soon, &QTimer::timeout, this, &Workspace::compareSides);
}

void Workspace::compareSides()
{
    if (m_waiting.contains(m_inStep->page()->pageId()))
        return; // it compares when it starts
    m_inStep->follow();
    const QDateTime now = m_clock.now();
    const auto isNew = [&now](const QDateTime &readAt) {
        return readAt.isValid() && readAt.secsTo(now) < kReadLatelySeconds;
    };
    if (!isNew(m_directory->book().snapshot().readAt) || !isNew(m_cash->readAt()))
        return;
    // What fails is counted at the next occasion; what is found, differs() tells.
    QCoro::connect(m_connection->nightCheck().run(m_clock.today()), this, [](const Result<SyncCheck::Found> &) {});
}
} // namespace atlas
