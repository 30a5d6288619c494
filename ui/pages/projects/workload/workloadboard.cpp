// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/workload/workloadboard.h"

#include "models/insight/timefigures.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/pages/projects/workload/reliefdialog.h"
#include "ui/pages/projects/workload/workparts.h"
#include "ui/pages/projects/workload/workwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/errortext.h"

#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kSpareWeeks = 8; ///< computed beyond what is visible, so that scrolling computes nothing
} // namespace

WorkloadBoard::WorkloadBoard(ProjectsActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_note(new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_undated(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_parts(new WorkParts(WorkParts::Form::Line, this))
    , m_share(new QPushButton(this))
    , m_grid(new WorkloadGrid(this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"workloadBoard"_s);
    m_note->setObjectName(u"workload.note"_s);
    m_undated->setObjectName(u"workload.undated"_s);
    m_share->setObjectName(u"workload.shareOut"_s);
    m_share->setProperty("small", true);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    build();
    connect(m_soon, &QTimer::timeout, this, &WorkloadBoard::refresh);
    connect(&actions.book(), &DeliveryBook::changed, this, &WorkloadBoard::refreshSoon);
    connect(m_grid, &WorkloadGrid::cellSelected, this, [this] {
        m_problem.clear();
        fillHead();
        Q_EMIT selectionChanged();
    });
    connect(m_grid, &WorkloadGrid::cellActivated, this, &WorkloadBoard::openTasks);
    connect(m_share, &QPushButton::clicked, this, &WorkloadBoard::shareOut);
    watch(*m_parts);
    fillHead();
}

void WorkloadBoard::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setObjectName(u"workload.head"_s);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addWidget(m_parts);
    head->addWidget(m_share);
    head->addWidget(m_undated);
    head->addStretch(1);
    auto *card = new Card(this);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_grid);
    box->addLayout(head);
    box->addWidget(card, 1);
}

void WorkloadBoard::setLegend(QWidget *legend)
{
    findChild<QHBoxLayout *>(u"workload.head"_s)->addWidget(legend);
}

void WorkloadBoard::followAxis(const TimeAxis &axis)
{
    m_follows = true;
    m_axis = axis;
    m_grid->setAxis(axis);
    const QList<QDate> weeks = axis.weeks();
    const bool inside = !weeks.isEmpty() && m_from.isValid() && weeks.constFirst() >= m_from &&
                        weeks.constLast() < m_from.addDays(7 * qint64(m_count));
    if (!inside) {
        refreshSoon();
    }
}

void WorkloadBoard::setWeeks(int count, int before)
{
    m_weeks = count;
    m_before = before;
    refreshSoon();
}

void WorkloadBoard::setShow(WorkloadGrid::Show show)
{
    m_grid->setShow(show);
}

void WorkloadBoard::showUtilisation()
{
    m_utilisation = true;
    refreshSoon();
}

void WorkloadBoard::refreshSoon()
{
    if (isVisible()) {
        m_soon->start();
    }
}

void WorkloadBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void WorkloadBoard::refresh()
{
    const DeliveryBook &book = m_actions.book();
    if (!book.today().isValid()) {
        return;
    }
    m_from = atlas::mondayOf(book.today()).addDays(-7 * qint64(m_before));
    m_count = m_weeks;
    if (const QList<QDate> weeks = m_axis.weeks(); m_follows && !weeks.isEmpty()) {
        m_from = weeks.constFirst().addDays(-7 * kSpareWeeks);
        m_count = static_cast<int>(weeks.size()) + 2 * kSpareWeeks;
    }
    m_grid->setLoad(workload(book.snapshot(), book.plan(), book.today(), m_from, m_count));
    if (m_utilisation) {
        fillUtilisation();
    }
    fillHead();
    Q_EMIT selectionChanged();
}

void WorkloadBoard::fillUtilisation()
{
    const DeliveryBook &book = m_actions.book();
    const QDate monday = atlas::mondayOf(book.today());
    QHash<QString, std::optional<double>> ratios;
    for (const PersonTime &time : personTimes(book.snapshot(), book.plan(), monday.addDays(-28), monday.addDays(-1))) {
        ratios.insert(time.personId, time.utilisation());
    }
    m_grid->setUtilisation(ratios);
}

const WorkCell *WorkloadBoard::selectedCell() const
{
    return m_grid->cell(m_grid->selected());
}

void WorkloadBoard::select(const WorkloadGrid::Cell &cell)
{
    m_grid->setSelected(cell);
    fillHead();
    Q_EMIT selectionChanged();
}

void WorkloadBoard::fillHead()
{
    m_title->setText(tr("Load per person"));
    m_grid->setAccessibleName(tr("Load per person and week"));
    const WorkCell *cell = selectedCell();
    QString note = tr("hours planned in the week");
    if (!m_savingIds.isEmpty()) {
        note = TimelineWords::saving();
    } else if (!m_problem.isEmpty()) {
        note = m_problem;
    } else if (cell) {
        //: %1 "Hugo W48"; the parts of that person's week follow
        note += u" \u00b7 "_s +
                tr("%1:").arg(WorkWords::cellName(m_grid->row(m_grid->selected().personId)->name, cell->week));
    }
    m_note->setText(note);
    m_note->setTone(m_problem.isEmpty() ? Label::Tone::Secondary : Label::Tone::Bad);
    const int over = cell ? cell->planned - cell->available : 0;
    m_share->setVisible(over > 0);
    //: a button; %1 are the hours over what the person has
    m_share->setText(tr("Share out %1").arg(TimelineWords::hours(over)));
    const int undated = m_grid->load().undatedMinutes;
    m_undated->setVisible(undated > 0 && !(m_follows && cell)); // the legend stands here, too
    //: %1 are hours
    m_undated->setText(tr("%1 in tasks without dates, in no week").arg(TimelineWords::hours(undated)));
    fillParts(cell ? *cell : WorkCell{});
}

void WorkloadBoard::fillParts(const WorkCell &cell)
{
    // One part a project, in the order of its largest task.
    QList<WorkParts::Part> parts;
    QStringList projects;
    QList<int> minutes;
    for (const WorkCell::Part &one : cell.parts) {
        qsizetype index = projects.indexOf(one.projectId);
        if (index < 0) {
            index = projects.size();
            projects.append(one.projectId);
            minutes.append(0);
            parts.append({{}, WorkWords::shortProject(m_actions.book(), one.projectId), {}, {}});
        }
        parts[index].taskIds.append(one.taskId);
        minutes[index] += one.minutes;
        parts[index].hours = TimelineWords::hours(minutes.at(index));
    }
    m_parts->setAccessibleName(tr("Work of the selected week"));
    m_parts->setParts(parts);
}

void WorkloadBoard::openTasks()
{
    const WorkCell *cell = selectedCell();
    if (!cell) {
        return;
    }
    QStringList ids;
    for (const WorkCell::Part &part : cell->parts) {
        ids.append(part.taskId);
    }
    m_actions.showTasks(WorkWords::cellName(m_grid->row(m_grid->selected().personId)->name, cell->week), ids);
}

void WorkloadBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillHead();
        m_grid->viewport()->update();
    }
}
} // namespace atlas
