// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/timeline/timelinescene.h"

#include <QSet>

class QPushButton;
class QSplitter;

namespace atlas
{
class Chip;
class FollowersQuestion;
class Label;
class ProjectsActions;
class Segmented;
class TimelineCanvas;
class TimelineLegend;
class WorkloadBoard;

/// The timeline with the workload below it, whose weeks stand under the timeline's. New days are said with their effect
/// before anything is written; who follows is asked after the drop.
class TimelineView : public ProjectView
{
    Q_OBJECT
public:
    TimelineView(ProjectsActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override;
    void setProject(const QString &projectId) override;
    void showTasks(const QString &label, const QStringList &ids) override;
    void openRecord(const QString &id) override;
    [[nodiscard]] QWidget *tools() override;
    [[nodiscard]] QStringList tourStops() const override; ///< "followers": the question after a drop
    void showTourStop(const QString &stop) override;
    [[nodiscard]] TimelineCanvas &canvas() const { return *m_canvas; }
    [[nodiscard]] TimelineModel &model() const { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTools();
    void buildBody();
    void connectParts();
    void rowsChanged();
    void expandFirst();
    void needSchedules();
    void drop(const RescheduleEffect &effect);
    void write(bool withFollowers);
    void endQuestion();
    void open(const TimelineRow &row);
    void applyFilter();
    void countCompleted();
    void say(const QString &problem);
    void fillQuiet();
    void updateLegend();
    void updateExpand();
    void placeSplitter();
    void retranslate();
    ProjectsActions &m_actions;
    TimelineModel *m_model;
    QWidget *m_tools;
    Segmented *m_zoom;
    QPushButton *m_today, *m_expand, *m_chip;
    Chip *m_completed;
    Label *m_quiet;
    TimelineCanvas *m_canvas;
    WorkloadBoard *m_board;
    QSplitter *m_splitter;
    TimelineLegend *m_legend;
    FollowersQuestion *m_question;
    TaskFilter m_filter;
    QString m_chipLabel, m_problem, m_scheduleProblem;
    QSet<QString> m_asked; ///< projects whose links and baseline were asked for
    std::optional<RescheduleEffect> m_pending;
    bool m_expandedFirst = false, m_split = false;
};
} // namespace atlas
