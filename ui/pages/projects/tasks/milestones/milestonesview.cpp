// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/milestones/milestonesview.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/milestones/milestonesheet.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
MilestonesView::MilestonesView(ProjectsActions &actions, QWidget *parent)
    : CellListView(u"milestones"_s, actions, parent)
    , m_done(new Chip(u"check"_s, Chip::Tone::Neutral, this))
{
    m_done->setObjectName(u"milestones.done"_s);
    m_done->setCheckable(true);
    toolRow()->addWidget(m_done);
    connect(m_done, &QToolButton::clicked, this, &MilestonesView::refill);
    MilestonesView::retranslate();
    setWidths({{280, 140}, {230, 130}, {160, 100}, {112, 112}, {220, 220}, {60, 60}, {80, 80}});
    sortBy(0);
}

QStringList MilestonesView::titles() const
{
    return {tr("Project"), tr("Milestone"), tr("Owner"), tr("Due"), tr("State"), tr("Done"), tr("Tasks")};
}

QHash<QString, MilestonesView::Progress> MilestonesView::progress() const
{
    QHash<QString, Progress> out;
    const QList<ProjectTask> &tasks = book().snapshot().tasks;
    for (const ProjectTask &task : tasks) {
        // A parent's percent is already that of its subtasks.
        if (task.milestoneId.isEmpty() || task.depth > 0)
            continue;
        Progress &one = out[task.milestoneId];
        ++one.tasks;
        one.percent += task.isOpen() ? task.percent : 100;
        one.done += task.isOpen() ? 0 : 1;
        if (task.isOpen() && task.end.isValid() && (!one.lastEnd.isValid() || task.end > one.lastEnd))
            one.lastEnd = task.end;
    }
    for (Progress &one : out)
        one.percent /= qMax(1, one.tasks);
    return out;
}

RowCell MilestonesView::state(const Milestone &milestone, const Progress &progress) const
{
    const QDate today = book().today();
    if (milestone.isCompleted) {
        if (!milestone.completed.isValid() || !milestone.end.isValid())
            return {tr("done"), 3, Label::Tone::Good};
        const int late = int(milestone.end.daysTo(milestone.completed));
        return late > 0 ? RowCell{tr("done %n d late", nullptr, late), 3, Label::Tone::Warn}
                        : RowCell{tr("done on time"), 3, Label::Tone::Good};
    }
    if (!milestone.end.isValid())
        return {tr("no due day"), 2, Label::Tone::Secondary};
    const int late = int(milestone.end.daysTo(today));
    if (late > 0)
        return {tr("late by %n d", nullptr, late), 0, Label::Tone::Bad};
    if (progress.lastEnd.isValid() && progress.lastEnd > milestone.end) {
        const int after = int(milestone.end.daysTo(progress.lastEnd));
        return {tr("its tasks end %n d after it", nullptr, after), 1, Label::Tone::Warn};
    }
    return {tr("on time"), 2, Label::Tone::Good};
}

CellRows::Row MilestonesView::row(const Milestone &milestone, const Progress &progress) const
{
    const int percent = progress.tasks > 0 ? progress.percent : milestone.percent;
    const QString due = milestone.end.isValid() ? format::shortDate(milestone.end, book().today()) : QString();
    //: tasks of a milestone: "3 of 5"
    const QString tasks = progress.tasks > 0 ? tr("%1 of %2").arg(progress.done).arg(progress.tasks) : QString();
    return {milestone.id,
            {{milestone.projectName, milestone.projectName},
             {milestone.name, milestone.name},
             {milestone.owner.name, milestone.owner.name},
             {due, milestone.end.isValid() ? QVariant(milestone.end) : QVariant()},
             state(milestone, progress),
             {format::percent(percent / 100.0), percent, Label::Tone::Text, true},
             {tasks, progress.tasks > 0 ? QVariant(progress.tasks) : QVariant(), Label::Tone::Secondary, true}}};
}

QList<CellRows::Row> MilestonesView::rows() const
{
    const QHash<QString, Progress> known = progress();
    QList<Milestone> shown;
    int done = 0;
    const QList<Milestone> &all = book().snapshot().milestones;
    for (const Milestone &milestone : all) {
        if (!isShown(milestone.projectId))
            continue;
        done += milestone.isCompleted ? 1 : 0;
        if (!milestone.isCompleted || m_done->isChecked())
            shown.append(milestone);
    }
    m_done->setLabel(tr("Done too"), done);
    std::stable_sort(shown.begin(), shown.end(), [](const Milestone &a, const Milestone &b) { return a.end < b.end; });
    QList<CellRows::Row> out;
    for (const Milestone &milestone : std::as_const(shown))
        out.append(row(milestone, known.value(milestone.id)));
    return out;
}

void MilestonesView::open(const QString &id)
{
    if (const Milestone *milestone = book().milestone(id)) {
        auto *sheet = new MilestoneSheet(actions(), *milestone, window());
        sheet->present();
    }
}

bool MilestonesView::knows(const QString &id) const
{
    return book().milestone(id) != nullptr;
}

void MilestonesView::createNew()
{
    Milestone milestone;
    milestone.projectId = projectId();
    auto *sheet = new MilestoneSheet(actions(), milestone, window());
    sheet->present();
}

void MilestonesView::clearFilters()
{
    m_done->setChecked(true);
}

void MilestonesView::retranslate()
{
    CellListView::retranslate();
    setTexts(tr("New milestone"), tr("Milestones"), tr("No milestones"),
             tr("Milestones say when a part of a project is to be there."));
}

ProjectView *makeMilestonesView(ProjectsActions &actions, QWidget *parent)
{
    return new MilestonesView(actions, parent);
}
} // namespace atlas
