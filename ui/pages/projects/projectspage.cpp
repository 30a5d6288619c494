// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/projectspageprivate.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

ProjectsPage::ProjectsPage(ProjectsActions &actions, TimeKeeper &keeper, QSettings &settings, const QString &accountId,
                           QWidget *parent)
    : Page(parent)
    , d(std::make_unique<Private>(actions, keeper, settings))
{
    setObjectName(u"projectsPage"_s);
    d->viewKey = u"projects/%1/view"_s.arg(accountId);
    d->views = new ProjectViewStack(actions, keeper, this);
    connect(d->views, &ProjectViewStack::projectRequested, this, &ProjectsPage::showProject);
    connect(d->views, &ProjectViewStack::viewRequested, this, &ProjectsPage::showView);
    connect(&actions, &ProjectsActions::taskRequested, this, &ProjectsPage::openTask);
    connect(&actions, &ProjectsActions::tasksRequested, this, [this](const QString &label, const QStringList &ids) {
        showView(u"tasks"_s);
        d->views->view(u"tasks"_s)->showTasks(label, ids);
    });
    connect(&actions.book(), &DeliveryBook::changed, this, &ProjectsPage::fillProjects);
}

ProjectsPage::~ProjectsPage()
{
    delete d->panel; // lives in the shell's dock
}

QString ProjectsPage::pageId() const
{
    return u"projects"_s;
}

QString ProjectsPage::title() const
{
    return tr("Projects");
}

QString ProjectsPage::iconName() const
{
    return u"projects"_s;
}

QWidget *ProjectsPage::panel()
{
    if (!d->panel) {
        d->panel = makeTaskPanel(d->actions, d->keeper, this);
        d->panel->hide();
        connect(d->panel, &TaskPanel::closed, this, [this] {
            d->panel->hide();
            Q_EMIT panelVisibleChanged(false);
        });
    }
    return d->panel;
}

void ProjectsPage::showLoading()
{
    setState(Private::State::Loading);
}

void ProjectsPage::showError(const ErrorText &error)
{
    d->error = error;
    setState(Private::State::Error);
}

void ProjectsPage::showEmpty()
{
    setState(Private::State::Empty);
}

void ProjectsPage::showData()
{
    setState(Private::State::Data);
}

bool ProjectsPage::showsData() const
{
    return d->state == Private::State::Data;
}

void ProjectsPage::setState(int state)
{
    d->state = state;
    if (d->built)
        showState();
}

void ProjectsPage::showState()
{
    const bool readable = showsData();
    if (d->state == Private::State::Loading)
        d->stateView->showLoading(tr("Reading projects, tasks and hours\u2026"));
    else if (d->state == Private::State::Error)
        d->stateView->showError(d->error);
    else if (d->state == Private::State::Empty)
        d->stateView->showEmpty(tr("This portal has no projects"),
                                tr("Projects, tasks and hours of Zoho Projects appear here."), tr("Create a project"));
    else if (d->views->currentId().isEmpty())
        showView(currentView());
    d->outer->setCurrentWidget(readable ? static_cast<QWidget *>(d->views) : d->stateView);
    for (QWidget *control : {static_cast<QWidget *>(d->segments), static_cast<QWidget *>(d->projects),
                             static_cast<QWidget *>(d->add), static_cast<QWidget *>(d->logTime)})
        control->setEnabled(readable);
    updateSubtitle();
    update();
}

void ProjectsPage::showBanner(const ErrorText &error)
{
    d->bannerError = error;
    d->bannerShown = true;
    if (d->built)
        d->banner->showError(error);
}

void ProjectsPage::dismissBanner()
{
    d->bannerShown = false;
    if (d->built)
        d->banner->dismiss();
}

void ProjectsPage::showView(const QString &viewId)
{
    build();
    d->views->showView(viewId);
    const QString id = d->views->currentId();
    d->settings.setValue(d->viewKey, id);
    d->segments->setCurrentIndex(int(ProjectViewStack::viewIds().indexOf(id)));
    placeTools();
}

QString ProjectsPage::currentView() const
{
    const QString shown = d->views->currentId();
    return shown.isEmpty() ? d->settings.value(d->viewKey, ProjectViewStack::viewIds().first()).toString() : shown;
}

void ProjectsPage::showProject(const QString &projectId)
{
    build();
    d->views->setProject(projectId);
    d->projects->setCurrentId(projectId);
    // The portfolio knows no single project: whoever asks for one wants its work.
    if (!projectId.isEmpty() && currentView() == ProjectViewStack::viewIds().first())
        showView(u"board"_s);
    updateSubtitle();
}

void ProjectsPage::openTask(const QString &taskId)
{
    if (d->opening) // the view that selects the task asks for its panel in turn
        return;
    const QScopedValueRollback guard(d->opening, true);
    build();
    if (d->views->currentId().isEmpty() || currentView() == ProjectViewStack::viewIds().first())
        showView(u"tasks"_s);
    QWidget *docked = panel();
    d->panel->showTask(taskId);
    docked->show();
    Q_EMIT panelVisibleChanged(true);
    if (ProjectView *view = d->views->view(currentView()))
        view->openRecord(taskId);
}

void ProjectsPage::openRecord(const QString &viewId, const QString &id)
{
    showProject({}); // it may be one of another project
    showView(viewId);
    d->views->view(viewId)->openRecord(id);
}

void ProjectsPage::updateSubtitle()
{
    if (!d->built)
        return;
    const DeliveryBook &book = d->actions.book();
    const ProjectsSnapshot &snapshot = book.snapshot();
    if (!snapshot.readAt.isValid()) {
        d->subtitle->clear();
        return;
    }
    const auto open = std::count_if(snapshot.projects.begin(), snapshot.projects.end(),
                                    [](const Project &project) { return !project.isClosed(); });
    //: beside the title; %1 open projects, %2 all of them, %3 the age of the data ("2 min ago")
    QString text = tr("%1 open of %2 \u00b7 Projects, %3")
                       .arg(format::number(open), format::number(snapshot.projects.size()),
                            format::age(snapshot.readAt, d->actions.now()));
    if (snapshot.truncated)
        text += u" \u00b7 "_s + tr("only the first 100,000 read");
    d->subtitle->setText(text);
}

void ProjectsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d->built) {
        retranslate();
        showState();
    }
}

void ProjectsPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!d->dataPainted && d->built && showsData()) {
        d->dataPainted = true;
        // After this paint has reached the screen, not in the middle of it.
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
    }
}

void ProjectsPage::showEvent(QShowEvent *event)
{
    build();
    Page::showEvent(event);
    Q_EMIT becameVisible();
}

void ProjectsPage::enterEvent(QEnterEvent *event)
{
    Page::enterEvent(event);
    Q_EMIT becameVisible();
}
} // namespace atlas
