// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How PipelinePage is put together and worded; what it does is in pipelinepage.cpp.

#include "ui/pages/common/figurestrip.h"
#include "ui/pages/pipeline/board/boardview.h"
#include "ui/pages/pipeline/charts/forecastview.h"
#include "ui/pages/pipeline/charts/funnelview.h"
#include "ui/pages/pipeline/filterrow.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/pipeline/pipelinesettings.h"
#include "ui/pages/pipeline/table/dealtable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

PipelinePage::PipelinePage(DealBook &book, PipelineSettings &settings, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_settings(settings)
{
    setObjectName(u"pipelinePage"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 20, 16, 12);
    box->setSpacing(12);
    buildHeader();
    m_banner = new Banner(this);
    m_banner->dismiss();
    box->addWidget(m_banner);
    m_outer = new QStackedWidget(this);
    m_state = new StateView(m_outer);
    m_content = new QWidget(m_outer);
    m_outer->addWidget(m_state);
    m_outer->addWidget(m_content);
    box->addWidget(m_outer, 1);
    buildContent();
    connectViews();
    retranslate();
    showView(settings.view());
    showLoading();
}

void PipelinePage::buildHeader()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_title = new Label(TextSize::Page, 600, Label::Tone::Text, this);
    m_subtitle = new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this);
    m_subtitle->setObjectName(u"pipelineSubtitle"_s);
    m_subtitle->setContentsMargins(4, 4, 0, 0);
    m_segments = new Segmented(this);
    m_segments->setObjectName(u"viewSegments"_s);
    m_add = new PrimaryButton(u"plus"_s, this);
    m_add->setObjectName(u"addDeal"_s);
    line->addWidget(m_title);
    line->addWidget(m_subtitle, 1);
    line->addWidget(m_segments);
    line->addWidget(m_add);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void PipelinePage::buildContent()
{
    auto *box = new QVBoxLayout(m_content);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    m_strip = new FigureStrip(figureContent, m_content);
    m_filters = new FilterRow(m_book, m_content);
    m_recordsChip = new QToolButton(m_content);
    m_recordsChip->setObjectName(u"recordsChip"_s);
    m_recordsChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_recordsChip->setCheckable(true);
    m_recordsChip->setChecked(true);
    m_recordsChip->setLayoutDirection(Qt::RightToLeft); // the cross stands after the words
    m_recordsChip->hide();
    m_views = new QStackedWidget(m_content);
    m_board = new BoardView(m_book, m_views);
    m_views->addWidget(m_board);
    box->addWidget(m_strip);
    box->addWidget(m_filters);
    box->addWidget(m_recordsChip, 0, Qt::AlignLeft);
    box->addWidget(m_views, 1);
}

void PipelinePage::connectViews()
{
    connect(m_segments, &Segmented::currentChanged, this, [this](int index) { showView(viewIds().value(index)); });
    connect(m_add, &QPushButton::clicked, this, &PipelinePage::createRequested);
    connect(m_strip, &FigureStrip::figureOpened, this, &PipelinePage::openFigure);
    connect(m_filters, &FilterRow::filterEdited, this, [this](const DealFilter &filter) { m_book.setFilter(filter); });
    connect(m_filters, &FilterRow::pipelineChosen, this, &PipelinePage::pipelineChosen);
    connect(m_recordsChip, &QToolButton::clicked, this, &PipelinePage::clearRecords);
    connect(m_board, &BoardView::opened, this, &PipelinePage::openDeal);
    connect(m_board, &BoardView::currentDealChanged, this, &PipelinePage::followDeal);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_emptyState) {
            Q_EMIT createRequested();
        } else {
            Q_EMIT stateActionTriggered();
        }
    });
    connect(m_banner, &Banner::actionTriggered, this, &PipelinePage::stateActionTriggered);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filters, &FilterRow::focusText);
}

DealTable &PipelinePage::table()
{
    if (m_table == nullptr) {
        m_table = new DealTable(m_book, m_views);
        m_table->restoreColumns(m_settings.tableColumns());
        m_views->addWidget(m_table);
        connect(m_table, &DealTable::opened, this, &PipelinePage::openDeal);
        connect(m_table, &DealTable::currentDealChanged, this, &PipelinePage::followDeal);
        connect(m_table, &DealTable::columnsChanged, this,
                [this] { m_settings.setTableColumns(m_table->columnState()); });
    }
    return *m_table;
}

FunnelView &PipelinePage::funnel()
{
    if (m_funnel == nullptr) {
        m_funnel = new FunnelView(m_book, m_views);
        m_views->addWidget(m_funnel);
        connect(m_funnel, &FunnelView::stageOpened, this, &PipelinePage::showRecords);
    }
    return *m_funnel;
}

ForecastView &PipelinePage::forecast()
{
    if (m_forecast == nullptr) {
        m_forecast = new ForecastView(m_book, m_views);
        m_views->addWidget(m_forecast);
        connect(m_forecast, &ForecastView::monthOpened, this, &PipelinePage::showRecords);
    }
    return *m_forecast;
}

DealPanel &PipelinePage::dealPanel()
{
    if (m_panel == nullptr) {
        m_panel = new DealPanel(m_book, this);
        m_panel->hide();
        connect(m_panel, &DealPanel::closed, this, &PipelinePage::closePanel);
        Q_EMIT panelMade(m_panel);
    }
    return *m_panel;
}

QWidget *PipelinePage::viewOf(const QString &id)
{
    if (id == u"table") {
        return &table();
    }
    if (id == u"funnel") {
        return &funnel();
    }
    return id == u"forecast" ? static_cast<QWidget *>(&forecast()) : m_board;
}

void PipelinePage::retranslate()
{
    m_title->setText(title());
    m_segments->setSegments({tr("Board"), tr("Table"), tr("Funnel"), tr("Forecast")});
    m_segments->setAccessibleName(tr("View"));
    m_add->setText(tr("Deal"));
    m_add->setAccessibleName(tr("New deal"));
    m_add->setToolTip(tr("Create a deal"));
    m_recordsChip->setIcon(Theme::get().icon(u"close"_s));
    m_recordsChip->setToolTip(tr("Show all deals again"));
    updateSubtitle();
}
} // namespace atlas
