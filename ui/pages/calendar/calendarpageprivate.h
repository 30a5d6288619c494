// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace atlas
{
class Banner;
class Segmented;
class StateView;

/// The parts of the page. Shared by its sources only.
struct CalendarPage::Private {
    enum class State { Loading, Error, Data };
    Private(CalendarActions &given, QSettings &kept)
        : actions(given)
        , settings(kept)
    {
    }
    void setToolsEnabled(bool on);

    CalendarActions &actions;
    QSettings &settings;
    QString viewKey;
    QDate day;
    State state = State::Loading;
    ErrorText error;
    std::optional<ErrorText> bannerError;
    bool built = false, dataPainted = false;
    QHash<QString, CalendarView *> views;
    CalendarView *current = nullptr;
    QPointer<CalendarPanel> panel; ///< made when first asked for
    // Made by build(), nullptr before.
    CalendarSidebar *sidebar = nullptr;
    Label *title = nullptr;
    IconButton *previous = nullptr;
    IconButton *next = nullptr;
    QPushButton *today = nullptr;
    PrimaryButton *add = nullptr;
    Segmented *segments = nullptr;
    Banner *banner = nullptr;
    QStackedWidget *outer = nullptr, *stack = nullptr;
    StateView *stateView = nullptr;
};
} // namespace atlas
