// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/browser/browserhead.h"
#include "ui/pages/files/browser/folderbrowser.h"
#include "ui/pages/files/browser/folderhistory.h"
#include "ui/pages/files/drop/dropoverlay.h"
#include "ui/pages/files/drop/dropwatch.h"
#include "ui/pages/files/grid/drivegrid.h"
#include "ui/pages/files/list/drivetable.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QStackedWidget>
#include <QTimer>

namespace atlas
{
struct FolderBrowser::Private {
    Private(FilesActions &given, DropWatch &watched)
        : actions(given)
        , watch(watched)
    {
    }

    FilesActions &actions;
    DropWatch &watch;
    FolderHistory history;
    FilesLook look;
    QString folderId;   ///< shown; empty while a search is
    QString searchText; ///< of what was found; empty: a folder is shown
    Place place = Place::None;
    QDateTime readAt; ///< of what is shown, UTC
    QString wantedId; ///< to be selected once it is there
    std::optional<ApiError> error;
    bool reading = false, grid = false;
    bool cut = false; ///< what is on the clipboard moves when it is pasted
    std::unique_ptr<QObject> waiting = std::make_unique<QObject>(); ///< calls for what is shown end with it
    QTimer minute;
    FilesListModel *model = nullptr;
    BrowserHead *head = nullptr;
    DriveTable *table = nullptr;
    DriveGrid *tiles = nullptr;
    StateView *nothing = nullptr;
    QStackedWidget *stack = nullptr;
    ElidedLabel *counts = nullptr;
};
} // namespace atlas
