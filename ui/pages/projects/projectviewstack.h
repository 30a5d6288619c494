// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectview.h"

#include <QHash>
#include <QStackedWidget>

namespace atlas
{
/// The views of the projects page, each built when it is first asked for, and the project they are narrowed to.
class ProjectViewStack : public QStackedWidget
{
    Q_OBJECT
public:
    ProjectViewStack(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent = nullptr);
    ~ProjectViewStack() override;
    /// "list", "board", ...: in the order of the bar.
    [[nodiscard]] static const QStringList &viewIds();
    /// Builds the view if need be; an unknown id gives the portfolio.
    [[nodiscard]] ProjectView *view(const QString &id);
    /// Of the view in front: one that needs much height would make the others scroll.
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showView(const QString &id);
    [[nodiscard]] QString currentId() const;
    /// For views built later too.
    void setProject(const QString &projectId);
    [[nodiscard]] QString project() const { return m_project; }

Q_SIGNALS:
    void projectRequested(const QString &projectId);
    void viewRequested(const QString &viewId);

private:
    [[nodiscard]] ProjectView *make(const QString &id);
    ProjectsActions &m_actions;
    TimeKeeper &m_keeper;
    QHash<QString, ProjectView *> m_views;
    QString m_project;
};
} // namespace atlas
