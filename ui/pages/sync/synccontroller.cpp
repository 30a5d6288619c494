// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/synccontroller.h"

#include "models/sync/syncwords.h"
#include "ui/pages/sync/syncbar.h"
#include "ui/pages/sync/synchistorysheet.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/pages/sync/syncpreviewsheet.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QCoroTask>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int detailsOfARefresh = 200, allDetails = 100'000;
constexpr qint64 ownReadingSeconds = 1800; ///< after that the mirrors know better
} // namespace

SyncController::SyncController(SyncService &service, const Clock &clock, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_page(new SyncPage)
{
    connectPage();
    connect(&m_service, &SyncService::readingProgressed, this, [this](const SyncReading &reading) {
        if (m_page && m_working)
            m_page->bar().showReading(reading);
    });
    connect(&m_service, &SyncService::progressed, this, [this](const SyncRun &run, const SyncWrite &write) {
        if (m_page)
            m_page->bar().showRunning(run, write.name, m_isUndo);
    });
}

SyncController::~SyncController()
{
    m_scope.cancel();
    delete m_page;
}

SyncPage *SyncController::page() const
{
    return m_page;
}

void SyncController::setToastHost(Toast *toast)
{
    m_toast = toast;
}

QDateTime SyncController::readAt() const
{
    return m_service.comparison().readAt;
}

void SyncController::connectPage()
{
    connect(m_page, &Page::refreshRequested, this, &SyncController::refresh);
    connect(m_page, &SyncPage::detailsRequested, this, [this] { read(allDetails); });
    connect(m_page, &SyncPage::previewRequested, this, &SyncController::preview);
    connect(m_page, &SyncPage::historyRequested, this, &SyncController::showHistory);
    connect(m_page, &SyncPage::recordRequested, this, &SyncController::recordRequested);
    connect(m_page, &SyncPage::choicesChanged, this, [this](const SyncChoices &choices) {
        QCoro::connect(m_service.setChoices(choices), this, [this](const Result<Done> &kept) {
            if (!kept)
                fail(kept.error());
        });
    });
    const auto linked = [this](const Result<Done> &done) {
        if (done)
            compareAgain();
        else
            fail(done.error());
    };
    connect(m_page, &SyncPage::linkRequested, this, [this, linked](const QString &customer, const QString &crm) {
        QCoro::connect(m_service.link(customer, crm), this, linked);
    });
    connect(m_page, &SyncPage::unlinkRequested, this,
            [this, linked](const QString &customer) { QCoro::connect(m_service.unlink(customer), this, linked); });
    const auto act = [this] {
        if (m_offered && *m_offered != ErrorText::Action::Retry)
            Q_EMIT shellActionRequested(*m_offered);
        else
            refresh();
    };
    connect(m_page, &SyncPage::stateActionTriggered, this, act);
    connect(&m_page->banner(), &Banner::actionTriggered, this, act);
    connect(m_page, &SyncPage::becameVisible, this, [this] { m_page->showAge(m_clock.now()); });
    connectBar();
}

void SyncController::connectBar()
{
    const SyncBar *bar = &m_page->bar();
    connect(bar, &SyncBar::pauseRequested, this, [this] { m_service.pause(); });
    connect(bar, &SyncBar::stopRequested, this, [this] { m_scope.cancel(); }); // what was read so far is kept
    connect(bar, &SyncBar::undoRequested, this, &SyncController::undo);
    connect(bar, &SyncBar::resumeRequested, this, &SyncController::resume);
}

bool SyncController::isReadHere() const
{
    return m_readHere && readAt().secsTo(m_clock.now()) < ownReadingSeconds;
}

void SyncController::start()
{
    m_page->showLoading();
    QCoro::connect(m_service.choices(), this, [this](const Result<SyncChoices> &choices) {
        if (choices && m_page)
            m_page->setChoices(*choices);
    });
    QCoro::connect(m_service.runs(), this, [this](const Result<QList<SyncRun>> &runs) {
        // What was stopped waits for a word.
        if (runs && m_page && !runs->isEmpty() && runs->first().state != SyncRun::State::Finished &&
            runs->first().state != SyncRun::State::Undone)
            m_page->bar().showResult(runs->first());
    });
    follow();
}

void SyncController::follow()
{
    if (m_working || isReadHere() || m_service.isBusy())
        return;
    m_readHere = false;
    QCoro::connect(m_service.known(), this, [this](const Result<SyncComparison> &known) {
        if (!m_readHere && !m_working)
            compared(known);
    });
}

void SyncController::refresh()
{
    read(detailsOfARefresh);
}

void SyncController::read(int mostDetails)
{
    if (m_working)
        return;
    setWorking(true);
    m_page->showLoading();
    m_page->banner().dismiss();
    m_offered.reset();
    QCoro::connect(m_service.read(mostDetails, m_scope.token()), this, [this](const Result<SyncComparison> &read) {
        setWorking(false);
        m_page->bar().showNothing();
        m_readHere = m_readHere || read.has_value();
        compared(read);
        Q_EMIT synced(readAt(), read ? std::nullopt : std::optional(read.error()));
    });
}

void SyncController::compared(const Result<SyncComparison> &comparison)
{
    if (!m_page)
        return;
    if (comparison)
        m_page->showComparison(*comparison, m_clock.now());
    else
        fail(comparison.error());
}

void SyncController::compareAgain()
{
    QCoro::connect(m_service.compareAgain(), this,
                   [this](const Result<SyncComparison> &comparison) { compared(comparison); });
}

void SyncController::preview()
{
    if (m_working)
        return;
    if (isReadHere())
        return plan();
    // What is shown comes from the mirrors, or is old: a plan is made of what Zoho holds now.
    setWorking(true);
    QCoro::connect(m_service.read(detailsOfARefresh, m_scope.token()), this,
                   [this](const Result<SyncComparison> &read) {
                       setWorking(false);
                       m_page->bar().showNothing();
                       m_readHere = read.has_value();
                       compared(read);
                       if (read)
                           plan();
                   });
}

void SyncController::plan()
{
    setWorking(true);
    QCoro::connect(m_service.plan(m_page->choices(), m_scope.token()), this, [this](const Result<SyncPlan> &plan) {
        setWorking(false);
        m_page->bar().showNothing();
        if (!plan)
            return fail(plan.error());
        m_page->showComparison(m_service.comparison(), m_clock.now());
        present(*plan);
    });
}

void SyncController::present(const SyncPlan &plan)
{
    auto *sheet = new SyncPreviewSheet(plan, m_page);
    connect(sheet, &SyncPreviewSheet::applyRequested, this, [this](const SyncPlan &wanted) {
        if (!m_working)
            carryOut(m_service.apply(wanted, m_scope.token()), false);
    });
    sheet->present();
}

void SyncController::carryOut(Task<Result<SyncRun>> task, bool isUndo)
{
    m_isUndo = isUndo;
    setWorking(true);
    QCoro::connect(std::move(task), this, [this](const Result<SyncRun> &run) {
        setWorking(false);
        m_page->bar().showNothing();
        if (!run)
            return fail(run.error());
        const SyncRun ended = *run;
        tell(ended);
        // What was written is read again: only what Zoho says is shown.
        setWorking(true);
        QCoro::connect(m_service.read(detailsOfARefresh, m_scope.token()), this,
                       [this, ended](const Result<SyncComparison> &read) {
                           setWorking(false);
                           m_readHere = read.has_value();
                           compared(read);
                           m_page->bar().showResult(ended);
                       });
    });
}

/// Into the window's list of changes, with the way back.
void SyncController::tell(const SyncRun &run)
{
    if (!m_toast)
        return;
    //: %1: what a run came to ("12 done, 1 failed")
    const QString words = tr("CRM and Books: %1").arg(SyncWords::run(run));
    const QPointer<SyncController> self(this);
    const auto takeBack = [self, id = run.id] {
        if (self)
            self->undo(id);
    };
    if (m_isUndo || run.done == 0)
        m_toast->show(words);
    else
        m_toast->show(words, tr("Undo"), takeBack);
}

void SyncController::undo(const QString &runId)
{
    const bool sure = !m_working && !runId.isEmpty() &&
                      m_prompter.confirm(m_page->window(), tr("Undo this run?"),
                                         tr("Changed values are put back, created records are deleted or made "
                                            "inactive. What somebody changed since stays."),
                                         tr("Undo"));
    if (sure)
        carryOut(m_service.undo(runId, m_scope.token()), true);
}

void SyncController::resume(const QString &runId)
{
    if (!m_working && !runId.isEmpty())
        carryOut(m_service.resume(runId, m_scope.token()), false);
}

void SyncController::showHistory()
{
    auto *sheet = new SyncHistorySheet(m_service, m_page);
    connect(sheet, &SyncHistorySheet::undoRequested, this, &SyncController::undo);
    connect(sheet, &SyncHistorySheet::resumeRequested, this, &SyncController::resume);
    sheet->present();
}

void SyncController::setWorking(bool working)
{
    m_working = working;
    if (m_page)
        m_page->setBusy(working);
    Q_EMIT refreshingChanged(working);
}

void SyncController::fail(const ApiError &error)
{
    if (!m_page)
        return;
    if (error.kind == ErrorKind::Cancelled) // somebody stopped it
        return m_page->showComparison(m_service.comparison(), m_clock.now());
    const ErrorText text = errorText(error);
    m_offered = text.actionKind;
    m_missingScope = error.missingScope;
    m_page->showError(text);
}
} // namespace atlas
