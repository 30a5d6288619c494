// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/pipelinecontroller.h"

#include "models/insight/pipelinefigures.h"
#include "ui/pages/pipeline/dealactions.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QTimer>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

PipelineController::PipelineController(CrmRepository &repository, const Clock &clock, Prompter &prompter,
                                       QSettings &settings, QWidget *pageParent, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_settingsFile(settings)
    , m_settings(settings, repository.accountId())
    , m_page(new PipelinePage(m_book, m_settings, pageParent))
    , m_actions(new DealActions(repository, clock, m_book, *m_page, prompter, this))
    , m_timer(new QTimer(this))
    , m_figures(new QTimer(this))
{
    m_figures->setSingleShot(true);
    m_figures->setInterval(0);
    m_timer->setInterval(3min);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_figures, &QTimer::timeout, this, &PipelineController::updateFigures);
    connect(m_timer, &QTimer::timeout, this, &PipelineController::tick);
    connectRepository();
    connectPage();
}

PipelineController::~PipelineController()
{
    // While everything still stands: what was asked for ends now, then the page goes, which looks at the book.
    m_scope.cancel();
    m_recordScope.cancel();
    delete m_actions;
    delete m_page;
}

PipelinePage *PipelineController::page() const
{
    return m_page;
}

void PipelineController::connectRepository()
{
    connect(&m_repository, &CrmRepository::settingsChanged, this, [this](const CrmSettings &settings) {
        m_book.setSettings(settings);
        updateFiguresSoon();
    });
    connect(&m_repository, &CrmRepository::dealsChanged, this, [this](const DealDelta &delta) {
        m_book.applyDelta(delta);
        showState();
        updateFiguresSoon();
    });
    connect(&m_repository, &CrmRepository::refreshingChanged, this, &PipelineController::refreshingChanged);
    for (const auto changed : {&DealBook::rebuilt, &DealBook::settingsChanged}) {
        connect(&m_book, changed, this, &PipelineController::updateFiguresSoon);
    }
    connect(&m_book, &DealBook::rowsChanged, this, &PipelineController::updateFiguresSoon);
}

void PipelineController::connectPage()
{
    connect(m_page, &Page::refreshRequested, this, qOverload<>(&PipelineController::refresh));
    connect(m_page, &PipelinePage::dealOpened, this, &PipelineController::readDeal);
    connect(m_page, &PipelinePage::targetRequested, this, &PipelineController::askTarget);
    connect(m_page, &PipelinePage::pipelineChosen, this, &PipelineController::choosePipeline);
    connect(m_page, &PipelinePage::becameVisible, this, [this] { m_page->setNow(m_clock.now()); });
    connect(m_page, &PipelinePage::stateActionTriggered, this, [this] {
        const ErrorText text = m_error ? errorText(*m_error) : ErrorText{};
        if (text.actionKind == ErrorText::Action::None || text.actionKind == ErrorText::Action::Retry) {
            refresh();
        } else {
            Q_EMIT shellActionRequested(text.actionKind);
        }
    });
    connect(m_page, &PipelinePage::panelMade, this, [this](DealPanel *panel) {
        connect(panel, &DealPanel::noteRequested, this, &PipelineController::addNote);
    });
    connect(m_actions, &DealActions::created, this, &PipelineController::openDeal);
}

void PipelineController::choosePipeline(const QString &pipelineId)
{
    m_settings.setPipelineId(pipelineId);
    m_book.setPipeline(pipelineId);
}

void PipelineController::setToastHost(Toast *toast)
{
    m_actions->setToast(toast);
}

void PipelineController::setMonthlyTarget(const std::optional<Money> &target)
{
    m_settings.setMonthlyTarget(target);
    updateFiguresSoon();
    Q_EMIT monthlyTargetChanged();
}

void PipelineController::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_timer->setInterval(interval);
    if (interval.count() == 0) {
        m_timer->stop();
    } else if (m_loaded) {
        m_timer->start();
    }
}

QDate PipelineController::today() const
{
    return m_clock.today();
}

DealsLoading::DealsLoading(CrmRepository &repository, const Clock &clock, QSettings &settings)
    : m_first(std::make_shared<FirstDeals>())
{
    const StoredPipelineSettings kept(settings, repository.accountId());
    const auto prepare = [first = m_first, pipelineId = kept.pipelineId(), today = clock.today(),
                          targets = PipelineTargets{kept.monthlyTarget()}](DealSnapshot &snapshot) {
        first->book = DealBook::prepare(snapshot, pipelineId, today);
        const DealBook::Prepared &book = *first->book;
        first->figures = pipelineFigures({book.rows(), book.pipeline(), targets, book.settings().org.currency, today,
                                          book.readAt(), book.truncated()});
    };
    m_loading = repository.load(prepare);
}

void PipelineController::start()
{
    start(DealsLoading(m_repository, m_clock, m_settingsFile));
}

void PipelineController::start(DealsLoading loading)
{
    QCoro::connect(std::move(loading.m_loading), this,
                   [this, first = loading.m_first](const Result<DealSnapshot> &snapshot) {
                       m_loaded = true;
                       if (first->book)
                           showFirst(*first);
                       else
                           showFirst(snapshot);
                       refresh(Priority::Background);
                       if (m_timer->intervalAsDuration().count() > 0) {
                           m_timer->start();
                       }
                   });
}

void PipelineController::showFirst(FirstDeals &first)
{
    m_book.setPrepared(*first.book);
    showState();
    m_figures->stop();
    m_page->setFigures(first.figures, {m_book.settings().org.currency, m_book.today(), m_clock.now()});
}

void PipelineController::showFirst(const Result<DealSnapshot> &snapshot)
{
    m_book.setPipeline(m_settings.pipelineId());
    if (snapshot && snapshot->readAt.isValid()) {
        m_book.setSnapshot(*snapshot, today());
        showState();
        updateFigures();
    } else {
        m_book.setToday(today());
    }
}

void PipelineController::refresh()
{
    refresh(Priority::User);
}

void PipelineController::refresh(Priority priority)
{
    if (m_refreshing) {
        return;
    }
    m_refreshing = true;
    QCoro::connect(m_repository.refresh(priority, m_scope.token()), this, [this](const Result<Done> &result) {
        m_refreshing = false;
        refreshed(result);
    });
}

void PipelineController::tick()
{
    const bool looked = m_page && m_page->isVisible() && !m_page->window()->isMinimized();
    if (looked) {
        m_book.setToday(today());
        m_page->setNow(m_clock.now());
        refresh(Priority::Background);
    }
}

void PipelineController::refreshed(const Result<Done> &result)
{
    m_error = result ? std::nullopt : std::optional(result.error());
    if (!m_page || (m_error && m_error->kind == ErrorKind::Cancelled)) {
        return;
    }
    if (m_error && m_book.readAt().isValid()) {
        m_page->banner().showError(errorText(*m_error));
    } else if (m_bannerIsRefresh) {
        m_page->banner().dismiss();
    }
    m_bannerIsRefresh = m_error.has_value();
    showState();
    updateFiguresSoon();
    Q_EMIT synced(m_book.readAt(), m_error);
}

void PipelineController::showState()
{
    if (!m_page) {
        return;
    }
    const bool known = m_book.readAt().isValid();
    if (!m_book.rows().isEmpty()) {
        m_page->showData();
    } else if (m_error) {
        m_page->showError(errorText(*m_error));
    } else if (known && !m_refreshing) {
        m_page->showEmpty();
    } else {
        m_page->showLoading();
    }
}

void PipelineController::updateFiguresSoon()
{
    m_figures->start();
}

void PipelineController::updateFigures()
{
    m_figures->stop(); // whatever asked for them has them now
    if (!m_page) {
        return;
    }
    const QString home = m_book.settings().org.currency;
    const QDate day = m_book.today();
    const QList<Figure> figures =
        pipelineFigures({m_book.rows(), m_book.pipeline(), PipelineTargets{m_settings.monthlyTarget()}, home, day,
                         m_book.readAt(), m_book.truncated()});
    m_page->setFigures(figures, {home, day, m_clock.now()});
}
} // namespace atlas
