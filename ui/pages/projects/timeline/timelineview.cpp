// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/timelineview.h"

#include "models/projects/taskmatcher.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/timeline/followersquestion.h"
#include "ui/pages/projects/timeline/timelinecanvas.h"
#include "ui/pages/projects/timeline/timelinelegend.h"
#include "ui/pages/projects/workload/workloadboard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kWeeksOfFinished = 2; ///< whole weeks before today's of which finished tasks stay
constexpr int kOpenAtFirst = 5;     ///< projects that are expanded when the timeline is first filled

/// Finished tasks stay from this day on.
QDate firstFinishedDay(const QDate &today)
{
    return today.isValid() ? atlas::mondayOf(today).addDays(-7 * kWeeksOfFinished) : QDate();
}
} // namespace

ProjectView *makeTimelineView(ProjectsActions &actions, QWidget *parent)
{
    return new TimelineView(actions, parent);
}

TimelineView::TimelineView(ProjectsActions &actions, QWidget *parent)
    : ProjectView(parent)
    , m_actions(actions)
    , m_model(new TimelineModel(actions.book(), this))
    , m_tools(new QWidget(this))
    , m_zoom(new Segmented(m_tools))
    , m_today(new QPushButton(m_tools))
    , m_expand(new QPushButton(m_tools))
    , m_chip(new QPushButton(this))
    , m_completed(new Chip(u"check"_s, Chip::Tone::Neutral, m_tools))
    , m_quiet(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_canvas(new TimelineCanvas(actions.book(), *m_model, this))
    , m_board(new WorkloadBoard(actions, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_legend(new TimelineLegend(this))
    , m_question(new FollowersQuestion(m_canvas))
{
    setObjectName(u"timelineView"_s);
    buildTools();
    buildBody();
    connectParts();
    applyFilter();
    retranslate();
    m_zoom->setCurrentIndex(static_cast<int>(m_canvas->zoom()));
    rowsChanged();
}

QString TimelineView::viewId() const
{
    return u"timeline"_s;
}

QWidget *TimelineView::tools()
{
    return m_tools;
}

void TimelineView::buildTools()
{
    m_zoom->setObjectName(u"timeline.zoom"_s);
    m_today->setObjectName(u"timeline.today"_s);
    m_expand->setObjectName(u"timeline.expand"_s);
    m_completed->setObjectName(u"timeline.completed"_s);
    m_completed->setCheckable(true);
    auto *box = new QHBoxLayout(m_tools);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_expand);
    box->addWidget(m_zoom);
    box->addWidget(m_today);
    box->addWidget(m_completed);
}

void TimelineView::buildBody()
{
    m_quiet->setObjectName(u"timeline.quiet"_s);
    m_quiet->setWordWrap(true);
    m_quiet->hide();
    m_chip->setObjectName(u"timeline.chip"_s);
    m_chip->setProperty("small", true);
    m_chip->hide();
    auto *card = new Card(this);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_canvas);
    m_board->setLegend(m_legend);
    m_splitter->setObjectName(u"timeline.splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->setStyleSheet(u"QSplitter::handle { background: transparent; }"_s);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_board);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_chip, 0, Qt::AlignLeft);
    box->addWidget(m_quiet);
    box->addWidget(m_splitter, 1);
}

void TimelineView::connectParts()
{
    connect(m_model, &TimelineModel::rowsChanged, this, &TimelineView::rowsChanged);
    connect(m_canvas, &TimelineCanvas::axisChanged, this, [this] { m_board->followAxis(m_canvas->axis()); });
    connect(m_canvas, &TimelineCanvas::zoomChanged, this,
            [this] { m_zoom->setCurrentIndex(static_cast<int>(m_canvas->zoom())); });
    connect(m_canvas, &TimelineCanvas::dropped, this, &TimelineView::drop);
    connect(m_canvas, &TimelineCanvas::opened, this, &TimelineView::open);
    connect(m_zoom, &Segmented::currentChanged, this,
            [this](int index) { m_canvas->setZoom(static_cast<TimelineZoom>(index)); });
    connect(m_board, &WorkloadBoard::selectionChanged, this, &TimelineView::placeSplitter);
    connect(m_today, &QPushButton::clicked, m_canvas, &TimelineCanvas::showToday);
    connect(m_expand, &QPushButton::clicked, this, [this] {
        const bool open = m_expand->property("opens").toBool();
        m_model->expandAll(open);
    });
    connect(m_chip, &QPushButton::clicked, this, [this] { showTasks({}, {}); });
    connect(m_completed, &QToolButton::clicked, this, &TimelineView::applyFilter);
    connect(&m_actions.book(), &DeliveryBook::changed, this, &TimelineView::applyFilter); // it may be another day
    connect(m_question, &FollowersQuestion::onlyThis, this, [this] { write(false); });
    connect(m_question, &FollowersQuestion::withFollowers, this, [this] { write(true); });
    connect(m_question, &FollowersQuestion::cancelled, this, &TimelineView::endQuestion);
}

void TimelineView::rowsChanged()
{
    expandFirst();
    if (m_pending && m_model->rowOf(m_pending->taskId) < 0) {
        endQuestion(); // the task it is about is no longer shown
    }
    updateLegend();
    updateExpand();
    if (isVisible()) {
        needSchedules();
    }
}

// Some projects open, so that there is something to see; all of them would be thousands of rows.
void TimelineView::expandFirst()
{
    if (m_expandedFirst || m_model->rows().isEmpty()) {
        return;
    }
    m_expandedFirst = true;
    QStringList ids;
    for (const TimelineRow &row : m_model->rows()) {
        if (row.kind == TimelineRow::Kind::Project && ids.size() < kOpenAtFirst) {
            ids.append(row.id);
        }
    }
    for (const QString &id : std::as_const(ids)) {
        m_model->setExpanded(id, true);
    }
}

void TimelineView::setProject(const QString &projectId)
{
    m_filter.projectIds = projectId.isEmpty() ? QSet<QString>{} : QSet<QString>{projectId};
    applyFilter();
    if (!projectId.isEmpty()) {
        m_model->setExpanded(projectId, true);
    }
}

void TimelineView::showTasks(const QString &label, const QStringList &ids)
{
    m_chipLabel = label;
    m_filter.only = label.isEmpty() ? std::nullopt : std::optional(QSet<QString>(ids.cbegin(), ids.cend()));
    retranslate();
    applyFilter();
}

// What was finished before the days that are seen at first would fill the rows and leave the days empty.
void TimelineView::applyFilter()
{
    m_filter.openOnly = !m_completed->isChecked() && !m_filter.only;
    m_filter.finishedSince = m_filter.openOnly ? firstFinishedDay(m_actions.book().today()) : QDate();
    m_model->setFilter(m_filter);
    countCompleted();
}

void TimelineView::countCompleted()
{
    const DeliveryBook &book = m_actions.book();
    TaskFilter every = m_filter;
    every.openOnly = false;
    TaskFilter shown = m_filter;
    shown.openOnly = true;
    shown.finishedSince = firstFinishedDay(book.today());
    TaskMatcher ofEvery(every, book);
    TaskMatcher ofShown(shown, book);
    int hidden = 0;
    for (const int place : book.taskPlaces()) {
        hidden += ofEvery.passes(place) && !ofShown.passes(place) ? 1 : 0;
    }
    //: a filter of the timeline, with the number of tasks finished before the last weeks beside it
    m_completed->setLabel(tr("Show completed"), hidden);
    m_completed->setVisible(!m_filter.only);
}

void TimelineView::openRecord(const QString &id)
{
    if (const ProjectTask *task = m_actions.book().task(id)) {
        if (!task->isOpen() && !m_completed->isChecked()) {
            m_completed->setChecked(true);
            applyFilter();
        }
        m_model->setExpanded(task->projectId, true);
        // Up to the top; depth falls with each step, so that data in a circle ends.
        const ProjectTask *below = task;
        const ProjectTask *above = m_actions.book().task(below->parentId);
        while (above && above->depth < below->depth) {
            m_model->setExpanded(above->id, true);
            below = above;
            above = m_actions.book().task(below->parentId);
        }
        m_canvas->setCurrentId(id);
        m_actions.openTask(id);
        return;
    }
    if (const Milestone *milestone = m_actions.book().milestone(id)) {
        m_model->setExpanded(milestone->projectId, true);
    }
    m_canvas->setCurrentId(id);
}

void TimelineView::open(const TimelineRow &row)
{
    switch (row.kind) {
    case TimelineRow::Kind::Project:
        m_model->setExpanded(row.id, !row.expanded);
        break;
    case TimelineRow::Kind::Task:
        m_actions.openTask(row.id);
        break;
    case TimelineRow::Kind::Milestone:
        Q_EMIT viewRequested(u"milestones"_s);
        break;
    }
}

// Everybody's row is seen where there is room, once it is known how many there are; then it is the person's choice.
void TimelineView::placeSplitter()
{
    const int room = m_splitter->height();
    if (m_split || !isVisible() || room < 200 || m_board->grid().load().rows.isEmpty()) {
        return;
    }
    m_split = true;
    const int roomOfButton = 12; // the head grows by it when a cell is chosen
    const WorkloadGrid &grid = m_board->grid();
    const int around = m_board->minimumSizeHint().height() - grid.minimumSizeHint().height();
    const int wanted = std::min(grid.sizeHint().height() + around + roomOfButton, room * 2 / 5);
    m_splitter->setSizes({room - wanted, wanted});
}

void TimelineView::updateLegend()
{
    m_legend->setBaseline(m_model->baselineTaken(), m_actions.book().today());
}

void TimelineView::updateExpand()
{
    const bool anyClosed = std::any_of(m_model->rows().cbegin(), m_model->rows().cend(), [](const TimelineRow &row) {
        return row.kind == TimelineRow::Kind::Project && row.expandable && !row.expanded;
    });
    const bool opens = anyClosed || m_model->rows().isEmpty();
    m_expand->setProperty("opens", opens);
    m_expand->setText(opens ? tr("Expand all") : tr("Collapse all"));
}

void TimelineView::retranslate()
{
    m_zoom->setSegments({tr("Month"), tr("8 weeks"), tr("Quarter")});
    m_zoom->setAccessibleName(tr("Time shown"));
    m_today->setText(tr("Today"));
    countCompleted();
    m_canvas->setAccessibleName(tr("Timeline of projects, tasks and milestones"));
    m_chip->setVisible(!m_chipLabel.isEmpty());
    m_chip->setText(m_chipLabel + u"  \u00d7"_s);
    //: %1 is what the tasks shown have in common
    m_chip->setAccessibleName(tr("Show all tasks again, not only: %1").arg(m_chipLabel));
    m_chip->setToolTip(m_chip->accessibleName());
    updateLegend();
    updateExpand();
    fillQuiet();
    m_canvas->viewport()->update();
}

void TimelineView::showEvent(QShowEvent *event)
{
    ProjectView::showEvent(event);
    needSchedules();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    ProjectView::resizeEvent(event);
    m_board->followAxis(m_canvas->axis());
    placeSplitter();
}

void TimelineView::changeEvent(QEvent *event)
{
    ProjectView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}
} // namespace atlas
