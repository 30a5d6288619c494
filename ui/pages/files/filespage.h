// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

class QSettings;

namespace atlas
{
class FilePanel;

/// The files page: spaces and folders on the left, the files of one folder, what is on its way below, and a file's
/// panel. Shows what the DriveBook holds; FilesController does what is asked. Nothing is built before the page is first
/// shown.
class FilesPage : public Page
{
    Q_OBJECT
public:
    /// `settings` remember the folder, list or grid, the columns and the panel (group "files").
    FilesPage(FilesActions &actions, QSettings &settings, QWidget *parent = nullptr);
    ~FilesPage() override;
    [[nodiscard]] QString pageId() const override; ///< "files"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

    // What is on screen: nothing read yet, an error without data, or the data.
    void showLoading();
    void showError(const ErrorText &error);
    void showData();
    [[nodiscard]] bool showsData() const override;
    /// A line above the data for what does not prevent reading it.
    void showBanner(const ErrorText &error);
    void dismissBanner();

    void openFolder(const QString &folderId);
    /// Goes to the folder of a file and selects it.
    void reveal(const DriveItem &item);
    /// The folder that is shown; empty: none, or what a search found.
    [[nodiscard]] QString shownFolder() const;

Q_SIGNALS:
    void stateActionTriggered();
    void becameVisible();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    void build();
    void connectParts();
    void showState();
    void showPanel(bool show);
    [[nodiscard]] QString usualFolder() const;
    std::unique_ptr<Private> d;
};
} // namespace atlas
