// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/projectviewstack.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

ProjectViewStack::ProjectViewStack(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(actions)
    , m_keeper(keeper)
{
}

ProjectViewStack::~ProjectViewStack() = default;

const QStringList &ProjectViewStack::viewIds()
{
    static const QStringList ids{u"list"_s,     u"board"_s,      u"tasks"_s,  u"timeline"_s,
                                 u"workload"_s, u"milestones"_s, u"issues"_s, u"time"_s};
    return ids;
}

ProjectView *ProjectViewStack::make(const QString &id)
{
    using Factory = ProjectView *(*)(ProjectsActions & actions, QWidget * parent);
    static const QHash<QString, Factory> factories{
        {u"list"_s, makePortfolioView},    {u"board"_s, makeBoardView},       {u"tasks"_s, makeTasksView},
        {u"timeline"_s, makeTimelineView}, {u"workload"_s, makeWorkloadView}, {u"milestones"_s, makeMilestonesView},
        {u"issues"_s, makeIssuesView}};
    return id == "time"_L1 ? makeTimeView(m_actions, m_keeper, this) : factories.value(id)(m_actions, this);
}

ProjectView *ProjectViewStack::view(const QString &id)
{
    const QString known = viewIds().contains(id) ? id : viewIds().first();
    if (ProjectView *ready = m_views.value(known))
        return ready;
    ProjectView *made = make(known);
    m_views.insert(known, made);
    addWidget(made);
    made->setProject(m_project);
    connect(made, &ProjectView::projectRequested, this, &ProjectViewStack::projectRequested);
    connect(made, &ProjectView::viewRequested, this, &ProjectViewStack::viewRequested);
    return made;
}

void ProjectViewStack::showView(const QString &id)
{
    setCurrentWidget(view(id));
    updateGeometry();
}

QSize ProjectViewStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
}

QString ProjectViewStack::currentId() const
{
    const auto *current = qobject_cast<ProjectView *>(currentWidget());
    return current ? current->viewId() : QString();
}

void ProjectViewStack::setProject(const QString &projectId)
{
    m_project = projectId;
    for (ProjectView *view : std::as_const(m_views))
        view->setProject(projectId);
}
} // namespace atlas
