// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How ProjectsPage is put together and worded, and its pictures; what it does is in projectspage.cpp.

#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/projects/projectspageprivate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/toolrow.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

void ProjectsPage::build()
{
    if (d->built)
        return;
    d->built = true;
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 20, 16, 12);
    box->setSpacing(12);
    buildHeader();
    d->banner = new Banner(this);
    d->banner->dismiss();
    box->addWidget(d->banner);
    d->outer = new QStackedWidget(this);
    d->stateView = new StateView(d->outer);
    d->outer->addWidget(d->stateView);
    d->outer->addWidget(d->views);
    box->addWidget(d->outer, 1);
    connectParts();
    retranslate();
    if (d->bannerShown)
        d->banner->showError(d->bannerError);
    showState();
}

void ProjectsPage::buildHeader()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    d->title = new Label(TextSize::Page, 600, Label::Tone::Text, this);
    d->subtitle = new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this);
    d->subtitle->setObjectName(u"projectsSubtitle"_s);
    d->subtitle->setContentsMargins(4, 4, 0, 0);
    d->projects = new FilterButton(this);
    d->projects->setObjectName(u"projectsFilter"_s);
    d->logTime = new QPushButton(this);
    d->logTime->setObjectName(u"projectsLogTime"_s);
    d->add = new PrimaryButton(u"plus"_s, this);
    d->add->setObjectName(u"projectsAdd"_s);
    line->addWidget(d->title);
    line->addWidget(d->subtitle, 1);
    line->addWidget(d->projects);
    line->addWidget(d->logTime);
    line->addWidget(d->add);
    d->segments = new Segmented(this);
    d->segments->setObjectName(u"projectsSegments"_s);
    d->tools = new FlowLayout; // what a view brings goes below the segments where the window is narrow
    d->tools->addWidget(d->segments);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->addLayout(line);
    box->addWidget(new ToolRow(d->tools, this));
}

void ProjectsPage::connectParts()
{
    connect(d->segments, &Segmented::currentChanged, this,
            [this](int index) { showView(ProjectViewStack::viewIds().value(index)); });
    connect(d->projects, &FilterButton::choiceChanged, this, &ProjectsPage::showProject);
    connect(d->add, &QPushButton::clicked, this, [this] { openCreateTask(d->actions, this, d->views->project()); });
    connect(d->logTime, &QPushButton::clicked, this, [this] { openLogTime(d->actions, this, {}); });
    connect(d->stateView, &StateView::actionTriggered, this, [this] {
        if (d->state == Private::State::Empty)
            openCreateProject(d->actions, this);
        else
            Q_EMIT stateActionTriggered();
    });
    connect(d->banner, &Banner::actionTriggered, this, &ProjectsPage::stateActionTriggered);
}

void ProjectsPage::placeTools()
{
    ProjectView *view = d->views->view(d->views->currentId());
    QWidget *tools = view->tools();
    if (tools == d->placed)
        return;
    if (d->placed) {
        d->tools->removeWidget(d->placed);
        d->placed->hide();
    }
    d->placed = tools;
    if (tools) {
        d->tools->addWidget(tools);
        tools->show();
    }
}

void ProjectsPage::fillProjects()
{
    if (!d->built)
        return;
    //: choice of the projects shown: all that are open
    QList<QPair<QString, QString>> choices{{QString(), tr("All open")}};
    for (const Project &project : d->actions.book().snapshot().projects) {
        if (!project.isClosed() || project.id == d->views->project())
            choices.append({project.id, project.name});
    }
    std::sort(choices.begin() + 1, choices.end(),
              [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    d->projects->setChoices(choices);
    d->projects->setCurrentId(d->views->project());
}

void ProjectsPage::retranslate()
{
    d->title->setText(title());
    d->segments->setSegments({tr("List"), tr("Board"), tr("Tasks"), tr("Timeline"), tr("Workload"), tr("Milestones"),
                              tr("Issues"), tr("Time")});
    d->segments->setAccessibleName(tr("View"));
    d->projects->setLabel(tr("Project"));
    //: button: opens the entry of hours worked
    d->logTime->setText(tr("Log time\u2026"));
    d->logTime->setToolTip(tr("Enter hours worked on a task"));
    //: button with a plus sign: creates one
    d->add->setText(tr("Task"));
    d->add->setAccessibleName(tr("New task"));
    d->add->setToolTip(d->add->accessibleName());
    fillProjects();
    updateSubtitle();
}

QStringList ProjectsPage::tourStops() const
{
    QStringList stops;
    for (const QString &id : ProjectViewStack::viewIds()) {
        stops.append(id);
        const QStringList own = d->views->view(id)->tourStops();
        for (const QString &stop : own)
            stops.append(id + u'-' + stop.section(u'/', -1));
    }
    return stops;
}

void ProjectsPage::showTourStop(const QString &stop)
{
    const QList<SheetDialog *> dialogs = window()->findChildren<SheetDialog *>();
    for (SheetDialog *dialog : dialogs)
        dialog->reject();
    const QString id = stop.section(u'-', 0, 0);
    showView(id);
    const QString own = stop.section(u'-', 1);
    if (!own.isEmpty())
        d->views->view(id)->showTourStop(own);
}
} // namespace atlas
