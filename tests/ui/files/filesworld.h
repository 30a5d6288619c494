// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/workdrive/transferfixture.h"
#include "ui/pages/files/browser/folderbrowser.h"
#include "ui/pages/files/filescontroller.h"
#include "ui/pages/files/filespage.h"
#include "ui/pages/files/list/drivetable.h"
#include "ui/widgets/toast.h"

#include <QSettings>
#include <QSignalSpy>

namespace atlas::test
{
/// Answers as told, and remembers the questions.
class FilesPrompter final : public Prompter
{
public:
    QStringList asked;
    bool answer = true;
    std::optional<Choice> choice;
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return answer;
    }
    std::optional<Choice> choose(QWidget *, const QString &title, const QString &, const QStringList &,
                                 const QString &) override
    {
        asked.append(title);
        return choice;
    }
};

/// The files page in a window of its own before WorkDrive of the stand-in: team folders Clients (with the folder
/// Nordwind: plan.pdf, photo.png, notes.txt and the document Wiki), Technique and Direction.
struct FilesWorld : QueueFixture {
    WorkDriveRepository repository{service, *store, clock, u"acc"_s};
    FilesPrompter prompter;
    QSettings settings{home.filePath(u"ui.ini"_s), QSettings::IniFormat};
    QWidget window;
    Toast toast{&window};
    std::unique_ptr<FilesController> owned =
        std::make_unique<FilesController>(repository, *queue, clock, prompter, settings);
    FilesController &controller = *owned;
    FilesPage *page = controller.page();

    FilesWorld()
    {
        clock.setAutoAdvance(true);
        window.resize(1280, 800);
        page->setParent(&window);
        page->resize(1180, 760);
        controller.setToastHost(&toast);
    }
    ~FilesWorld()
    {
        window.hide();
        owned.reset(); // cancels what it asked for, which then still has to end
        [[maybe_unused]] const bool ended = QTest::qWaitFor([this] { return !repository.isRefreshing(); });
        settle();
    }
    /// Shows the page and goes to Nordwind, once its files are there.
    [[nodiscard]] bool open()
    {
        window.show();
        page->show();
        controller.start();
        if (!QTest::qWaitFor([this] { return page->showsData(); }))
            return false;
        controller.openFolder(drive.idOf(u"Clients"_s));
        if (!QTest::qWaitFor([this] { return controller.book().item(folder) != nullptr; }))
            return false;
        controller.openFolder(folder);
        return QTest::qWaitFor([this] { return table()->model()->rowCount() == 4; });
    }
    [[nodiscard]] FolderBrowser *browser() const { return page->findChild<FolderBrowser *>(); }
    [[nodiscard]] DriveTable *table() const { return page->findChild<DriveTable *>(); }
    [[nodiscard]] FilesListModel *model() const { return static_cast<FilesListModel *>(table()->model()); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(model()->itemAt(row)->name);
        return rows;
    }
    [[nodiscard]] QModelIndex row(const QString &name) const
    {
        const qsizetype at = shown().indexOf(name);
        return at < 0 ? QModelIndex() : model()->index(int(at), 0);
    }
    void choose(const QString &name) const
    {
        table()->selectionModel()->setCurrentIndex(row(name),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QString folderShown()
    {
        const QString id = page->shownFolder();
        return controller.book().placeName(id);
    }
    /// Waits for the offer to take back, and takes it.
    [[nodiscard]] bool undo()
    {
        const auto *button = toast.findChild<QWidget *>(u"toast.undo"_s);
        return QTest::qWaitFor([button] { return button->isVisible(); }) && toast.triggerUndo();
    }
    /// A folder made in Nordwind by somebody else, and read here.
    [[nodiscard]] QString folderInside(const QString &name)
    {
        const Result<DriveItem> made = QCoro::waitFor(repository.createFolder(folder, name));
        return made ? made->id : QString();
    }
};
} // namespace atlas::test
