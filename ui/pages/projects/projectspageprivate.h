// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/pages/projects/projectviewstack.h"
#include "ui/widgets/label.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace atlas
{
class Banner;
class FilterButton;
class FlowLayout;
class PrimaryButton;
class Segmented;
class StateView;

/// The parts of the page. Shared by its two sources only.
struct ProjectsPage::Private {
    enum State { Loading, Error, Empty, Data };
    Private(ProjectsActions &given, TimeKeeper &timer, QSettings &kept)
        : actions(given)
        , keeper(timer)
        , settings(kept)
    {
    }

    ProjectsActions &actions;
    TimeKeeper &keeper;
    QSettings &settings;
    QString viewKey;
    int state = Loading;
    ErrorText error, bannerError;
    bool built = false, dataPainted = false, bannerShown = false, opening = false;
    ProjectViewStack *views = nullptr;
    QPointer<TaskPanel> panel; ///< made when first asked for
    // Made by build(), nullptr before.
    Label *title = nullptr;
    Label *subtitle = nullptr;
    FilterButton *projects = nullptr;
    QPushButton *logTime = nullptr;
    PrimaryButton *add = nullptr;
    Segmented *segments = nullptr;
    FlowLayout *tools = nullptr; ///< right of the segments: what the view in front brings
    QPointer<QWidget> placed;
    Banner *banner = nullptr;
    StateView *stateView = nullptr;
    QStackedWidget *outer = nullptr;
};
} // namespace atlas
