// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/pipelinepage.h"

#include "ui/pages/common/figurestrip.h"
#include "ui/pages/pipeline/board/boardview.h"
#include "ui/pages/pipeline/charts/forecastview.h"
#include "ui/pages/pipeline/charts/funnelview.h"
#include "ui/pages/pipeline/filterrow.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/pipelinesettings.h"
#include "ui/pages/pipeline/table/dealtable.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QStackedWidget>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

const QStringList &PipelinePage::viewIds()
{
    static const QStringList ids{u"board"_s, u"table"_s, u"funnel"_s, u"forecast"_s};
    return ids;
}

PipelinePage::~PipelinePage()
{
    // The panel lives in the shell's dock; it goes with the page that fills it.
    if (m_panel != nullptr && !isAncestorOf(m_panel)) {
        delete m_panel;
    }
}

QString PipelinePage::pageId() const
{
    return u"pipeline"_s;
}

QString PipelinePage::title() const
{
    return tr("Pipeline");
}

QString PipelinePage::iconName() const
{
    return u"pipeline"_s;
}

QWidget *PipelinePage::panel()
{
    return &dealPanel();
}

void PipelinePage::setFigures(const QList<Figure> &figures, const FigureContext &context)
{
    m_now = context.now;
    m_strip->setFigures(figures, context);
    m_filters->refresh();
    refreshCharts();
    updateSubtitle();
}

void PipelinePage::refreshCharts()
{
    // Charts out of sight are worked out when they are looked at.
    if (m_view == u"funnel") {
        m_funnel->refresh();
    } else if (m_view == u"forecast") {
        m_forecast->refresh();
    }
}

void PipelinePage::showLoading()
{
    m_emptyState = false;
    m_state->showLoading(tr("Reading deals\u2026"));
    m_outer->setCurrentWidget(m_state);
}

void PipelinePage::showError(const ErrorText &error)
{
    m_emptyState = false;
    m_state->showError(error);
    m_outer->setCurrentWidget(m_state);
}

void PipelinePage::showEmpty()
{
    m_emptyState = true;
    m_state->showEmpty(tr("No deals yet"), tr("Deals created in Zoho CRM or here appear on this board."),
                       tr("Create a deal"));
    m_outer->setCurrentWidget(m_state);
}

void PipelinePage::showData()
{
    m_emptyState = false;
    m_outer->setCurrentWidget(m_content);
    update();
}

bool PipelinePage::showsData() const
{
    return m_outer->currentWidget() == m_content;
}

void PipelinePage::showView(const QString &view)
{
    const qsizetype index = qMax<qsizetype>(0, viewIds().indexOf(view));
    m_view = viewIds().at(index);
    m_views->setCurrentWidget(viewOf(m_view));
    m_segments->setCurrentIndex(int(index));
    m_settings.setView(m_view);
    refreshCharts();
}

QString PipelinePage::currentView() const
{
    return m_view;
}

void PipelinePage::openFigure(const Figure &figure)
{
    const bool needsTarget = figure.unavailable == u"target_unset";
    if (needsTarget) {
        Q_EMIT targetRequested();
        return;
    }
    if (!figure.recordIds.isEmpty()) {
        const FigureContext context{m_book.settings().org.currency, m_book.today(), m_now};
        showRecords(figureLabel(figure, context), figure.recordIds);
    }
}

void PipelinePage::showRecords(const QString &label, const QStringList &dealIds)
{
    // The figure counts all its records: a filter left on would hide some of them.
    m_filters->clear();
    m_recordsLabel = label;
    table().restrictTo(dealIds);
    //: chip over the table; %1 what the figure is called, %2 number of deals
    m_recordsChip->setText(tr("Behind \u201c%1\u201d: %2").arg(label, tr("%n deals", nullptr, int(dealIds.size()))));
    m_recordsChip->show();
    showView(u"table"_s);
}

void PipelinePage::clearRecords()
{
    m_recordsLabel.clear();
    m_recordsChip->hide();
    table().restrictTo({});
}

void PipelinePage::openDeal(const QString &dealId)
{
    if (!m_book.row(dealId)) {
        return;
    }
    dealPanel().showDeal(dealId);
    m_board->selectDeal(dealId);
    if (m_table != nullptr) {
        m_table->selectDeal(dealId);
    }
    m_panel->show();
    Q_EMIT panelVisibleChanged(true);
    Q_EMIT dealOpened(dealId);
}

/// In a list the detail follows at once, but only where the panel is open already.
void PipelinePage::followDeal(const QString &dealId)
{
    if (m_panel != nullptr && m_panel->isVisible()) {
        openDeal(dealId);
    }
}

void PipelinePage::closePanel()
{
    if (m_panel != nullptr) {
        m_panel->hide();
    }
    Q_EMIT panelVisibleChanged(false);
}

void PipelinePage::setNow(const QDateTime &now)
{
    m_now = now;
    updateSubtitle();
}

void PipelinePage::updateSubtitle()
{
    int open = 0;
    const QList<Stage> &stages = m_book.pipeline().stages;
    for (const DealRow &row : m_book.rows()) {
        const bool known = row.stageIndex >= 0 && row.stageIndex < stages.size();
        open += !known || stages.at(row.stageIndex).outcome == StageOutcome::Open ? 1 : 0;
    }
    QString text = tr("%n open deals", nullptr, open);
    if (m_book.readAt().isValid() && m_now.isValid()) {
        text += u" \u00b7 "_s + format::age(m_book.readAt(), m_now);
    }
    if (m_book.truncated()) {
        text += u" \u00b7 "_s + tr("only the first 100,000 read");
    }
    m_subtitle->setText(m_book.readAt().isValid() ? text : QString());
}

void PipelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PipelinePage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!m_dataPainted && showsData()) {
        m_dataPainted = true;
        // After this paint has reached the screen, not in the middle of it.
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
    }
}

void PipelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT becameVisible();
}

void PipelinePage::enterEvent(QEnterEvent *event)
{
    Page::enterEvent(event);
    Q_EMIT becameVisible();
}
} // namespace atlas
