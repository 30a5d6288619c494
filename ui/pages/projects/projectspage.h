// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectview.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

class QSettings;

namespace atlas
{
class ProjectsActions;
class TimeKeeper;

/// The projects page: portfolio, board, tasks, timeline with workload, milestones, issues, time; and the panel of the
/// selected task. Shows what the DeliveryBook holds; ProjectsController does what is asked. Nothing is built before the
/// page is first shown.
class ProjectsPage : public Page
{
    Q_OBJECT
public:
    /// `settings` remember the view (group "projects/<account>").
    ProjectsPage(ProjectsActions &actions, TimeKeeper &keeper, QSettings &settings, const QString &accountId,
                 QWidget *parent = nullptr);
    ~ProjectsPage() override;
    [[nodiscard]] QString pageId() const override; ///< "projects"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    // What is on screen: nothing read yet, an error without data, no projects, or the data.
    void showLoading();
    void showError(const ErrorText &error);
    void showEmpty();
    void showData();
    [[nodiscard]] bool showsData() const override;
    /// A line above the data for what does not prevent reading it.
    void showBanner(const ErrorText &error);
    void dismissBanner();

    void showView(const QString &viewId); ///< remembered
    [[nodiscard]] QString currentView() const;
    void showProject(const QString &projectId); ///< empty: all
    void openTask(const QString &taskId);
    /// A record of the view "milestones" or "issues": shown among the others, and opened.
    void openRecord(const QString &viewId, const QString &id);
    /// Brings date, age and count beside the title up to date.
    void updateSubtitle();

Q_SIGNALS:
    void stateActionTriggered();
    void becameVisible();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void enterEvent(QEnterEvent *event) override;

private:
    struct Private;
    void build();
    void buildHeader();
    void connectParts();
    void retranslate();
    void setState(int state);
    void showState();
    void placeTools();
    void fillProjects();
    std::unique_ptr<Private> d;
};
} // namespace atlas
