// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/workload/workloadview.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/pages/projects/workload/workloadboard.h"
#include "ui/pages/projects/workload/workparts.h"
#include "ui/pages/projects/workload/workwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/segmented.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kSoonWeeks = 3;     ///< after this one; what is later can still be planned anew
constexpr int kTasksHeight = 170; ///< pixels: a title, a hint and four tasks
} // namespace

ProjectView *makeWorkloadView(ProjectsActions &actions, QWidget *parent)
{
    return new WorkloadView(actions, parent);
}

WorkloadView::WorkloadView(ProjectsActions &actions, QWidget *parent)
    : ProjectView(parent)
    , m_actions(actions)
    , m_tools(new QWidget(this))
    , m_show(new Segmented(m_tools))
    , m_weeks(new Segmented(m_tools))
    , m_plan(new QPushButton(m_tools))
    , m_board(new WorkloadBoard(actions, this))
    , m_card(new Card(this))
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, m_card))
    , m_hint(new Label(TextSize::Label, 400, Label::Tone::Secondary, m_card))
    , m_quiet(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_parts(new WorkParts(WorkParts::Form::List, m_card))
{
    setObjectName(u"workloadView"_s);
    m_show->setObjectName(u"workload.show"_s);
    m_weeks->setObjectName(u"workload.weeks"_s);
    m_plan->setObjectName(u"workload.plan"_s);
    m_quiet->setObjectName(u"workload.quiet"_s);
    m_quiet->setWordWrap(true);
    m_quiet->hide();
    buildTools();
    auto *inner = new QVBoxLayout(m_card);
    inner->setContentsMargins(16, 12, 16, 10);
    inner->setSpacing(4);
    auto *scroll = new QScrollArea(m_card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_parts);
    m_parts->setAutoFillBackground(false); // setWidget() turned it on
    inner->addWidget(m_title);
    inner->addWidget(m_hint);
    inner->addWidget(scroll, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(m_quiet);
    // The people are what is looked for: they take what they need, the tasks of a week what is left.
    m_board->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_card->setMinimumHeight(kTasksHeight);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    box->addWidget(m_board, 100);
    box->addWidget(m_card, 1);
    m_board->watch(*m_parts);
    m_board->showUtilisation();
    connect(m_board, &WorkloadBoard::selectionChanged, this, &WorkloadView::fillTasks);
    // Once the rows have their place: what is chosen is scrolled to.
    connect(m_board, &WorkloadBoard::selectionChanged, this, &WorkloadView::chooseWorst, Qt::QueuedConnection);
    retranslate();
    choose();
}

QString WorkloadView::viewId() const
{
    return u"workload"_s;
}

QWidget *WorkloadView::tools()
{
    return m_tools;
}

void WorkloadView::buildTools()
{
    auto *box = new QHBoxLayout(m_tools);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_show);
    box->addWidget(m_weeks);
    box->addWidget(m_plan);
    connect(m_show, &Segmented::currentChanged, this, &WorkloadView::choose);
    connect(m_weeks, &Segmented::currentChanged, this, &WorkloadView::choose);
    connect(m_plan, &QPushButton::clicked, this, [this] { openWorkPlan(m_actions, this); });
}

// Plans lie ahead, what was logged lies behind: the weeks follow what is shown.
void WorkloadView::choose()
{
    const int weeks = m_weeks->currentIndex() == 1 ? 13 : 8;
    const auto show = static_cast<WorkloadGrid::Show>(std::max(0, m_show->currentIndex()));
    const int before = show == WorkloadGrid::Show::Planned  ? 1
                       : show == WorkloadGrid::Show::Logged ? weeks - 1
                                                            : weeks / 2;
    m_board->setShow(show);
    m_board->setWeeks(weeks, before);
    needMonths();
}

void WorkloadView::needMonths()
{
    const DeliveryBook &book = m_actions.book();
    if (!isVisible() || m_show->currentIndex() == 0 || !book.today().isValid()) {
        return;
    }
    const QDate first = atlas::mondayOf(book.today()).addDays(-7 * (m_weeks->currentIndex() == 1 ? 12 : 7));
    for (QDate month(first.year(), first.month(), 1); month <= book.today(); month = month.addMonths(1)) {
        if (book.snapshot().logMonths.contains(month)) {
            continue;
        }
        m_actions.needMonth(month, this, [this, month](const Result<Done> &done) {
            if (!done) {
                //: %1 is a month, %2 why
                m_quiet->setText(tr("The hours of %1 could not be read: %2")
                                     .arg(TimelineWords::month(month), errorText(done.error()).title));
            }
            m_quiet->setVisible(!done);
        });
    }
}

// Once, so that the first thing seen is who has too much; then it is the person's choice.
void WorkloadView::chooseWorst()
{
    const QList<WorkRow> &rows = m_board->grid().load().rows;
    if (m_chosen || rows.isEmpty()) {
        return;
    }
    m_chosen = true;
    const QDate monday = atlas::mondayOf(m_actions.book().today());
    WorkloadGrid::Cell worst = m_board->grid().selected();
    int most = 0;
    for (const WorkRow &row : rows) {
        for (const WorkCell &cell : row.cells) {
            if (cell.week >= monday && cell.week <= monday.addDays(7 * kSoonWeeks) &&
                cell.planned - cell.available > most) {
                most = cell.planned - cell.available;
                worst = {row.personId, cell.week};
            }
        }
    }
    if (most > 0) {
        m_board->select(worst);
    }
}

void WorkloadView::fillTasks()
{
    const WorkCell *cell = m_board->selectedCell();
    QList<WorkParts::Part> parts;
    if (cell) {
        for (const WorkCell::Part &one : cell->parts) {
            const ProjectTask *task = m_actions.book().task(one.taskId);
            parts.append({{one.taskId},
                          task ? task->name : QString(),
                          WorkWords::shortProject(m_actions.book(), one.projectId),
                          TimelineWords::hours(one.minutes, true)});
        }
    }
    const WorkRow *person = cell ? m_board->grid().row(m_board->grid().selected().personId) : nullptr;
    m_title->setText(person ? person->name + u", "_s + TimelineWords::weekLabel(cell->week) : tr("Tasks of a week"));
    m_hint->setText(!cell                   ? tr("Choose a week of somebody to see what it is made of.")
                    : cell->parts.isEmpty() ? tr("Nothing is planned in this week.")
                                            : tr("Drag a task onto somebody to hand it over; Enter opens it."));
    m_parts->setAccessibleName(m_title->text());
    m_parts->setParts(parts);
}

void WorkloadView::retranslate()
{
    m_show->setSegments({tr("Planned"), tr("Logged"), tr("Both")});
    m_show->setAccessibleName(tr("Hours shown"));
    m_weeks->setSegments({tr("8 weeks"), tr("13 weeks")});
    m_weeks->setAccessibleName(tr("Weeks shown"));
    m_plan->setText(tr("Availability and rates\u2026"));
    fillTasks();
}

void WorkloadView::showEvent(QShowEvent *event)
{
    ProjectView::showEvent(event);
    needMonths();
}

void WorkloadView::changeEvent(QEvent *event)
{
    ProjectView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
