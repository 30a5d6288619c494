// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TimelineView that reads and writes.

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/pages/projects/timeline/followersquestion.h"
#include "ui/pages/projects/timeline/timelinecanvas.h"
#include "ui/pages/projects/timeline/timelineview.h"
#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/widgets/errortext.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

// Links and baseline of the projects that are open; once, unless it failed and the timeline is shown again.
void TimelineView::needSchedules()
{
    QStringList missing;
    for (const QString &id : m_model->expandedProjects()) {
        if (!m_asked.contains(id)) {
            m_asked.insert(id);
            missing.append(id);
        }
    }
    if (missing.isEmpty()) {
        return;
    }
    m_actions.needSchedules(missing, this, [this, missing](const Result<Done> &done) {
        m_scheduleProblem.clear();
        if (!done) {
            const ErrorText text = errorText(done.error(), {}, m_actions.now());
            m_scheduleProblem = text.title;
            m_asked.subtract(QSet<QString>(missing.cbegin(), missing.cend()));
        }
        fillQuiet();
    });
}

void TimelineView::fillQuiet()
{
    QStringList lines;
    if (!m_problem.isEmpty()) {
        lines.append(m_problem);
    }
    if (!m_scheduleProblem.isEmpty()) {
        //: %1 is why, as a sentence without full stop
        lines.append(tr("Links and baseline could not be read: %1").arg(m_scheduleProblem));
    }
    m_quiet->setTone(m_problem.isEmpty() ? Label::Tone::Secondary : Label::Tone::Bad);
    m_quiet->setText(lines.join(u'\n'));
    m_quiet->setVisible(!lines.isEmpty());
}

void TimelineView::say(const QString &problem)
{
    m_problem = problem;
    fillQuiet();
}

void TimelineView::drop(const RescheduleEffect &effect)
{
    say({});
    endQuestion();
    if (!effect.valid) {
        say(TimelineWords::endBeforeStart());
        return;
    }
    m_pending = effect;
    if (effect.loop || effect.followers.isEmpty()) {
        write(false);
        return;
    }
    m_canvas->setEffect(effect);
    m_question->ask(static_cast<int>(effect.followers.size()), m_canvas->effectPlace());
}

void TimelineView::endQuestion()
{
    m_pending.reset();
    m_canvas->setEffect(std::nullopt);
    if (m_question->isVisible()) {
        m_question->hide();
        m_canvas->setFocus(Qt::OtherFocusReason);
    }
}

void TimelineView::write(bool withFollowers)
{
    if (!m_pending) {
        return;
    }
    const RescheduleEffect effect = *m_pending;
    endQuestion();
    QList<ProjectsActions::NewDays> moves{{effect.taskId, effect.start, effect.end}};
    if (withFollowers) {
        for (const RescheduleEffect::Moved &moved : effect.followers) {
            moves.append({moved.taskId, moved.start, moved.end});
        }
    }
    for (const ProjectsActions::NewDays &move : std::as_const(moves)) {
        m_canvas->addSaving(move.taskId, {move.start, move.end});
    }
    m_actions.reschedule(moves, this, [this, moves](const Result<Done> &done) {
        for (const ProjectsActions::NewDays &move : moves) {
            m_canvas->removeSaving(move.taskId); // drawn where the book has it: the new days, or the old ones
        }
        if (!done) {
            say(taskwords::refusal(done.error()));
        }
    });
}

QStringList TimelineView::tourStops() const
{
    return {u"followers"_s};
}

void TimelineView::showTourStop(const QString &stop)
{
    if (stop != u"followers") {
        return;
    }
    for (const TimelineRow &row : m_model->rows()) {
        if (row.kind != TimelineRow::Kind::Task || row.isCompleted || !row.start.isValid() || !row.end.isValid()) {
            continue;
        }
        const RescheduleEffect effect = m_model->effectOf(row.id, row.start, row.end.addDays(7));
        if (effect.valid && !effect.followers.isEmpty()) {
            m_canvas->setCurrentId(row.id);
            drop(effect);
            return;
        }
    }
}
} // namespace atlas
