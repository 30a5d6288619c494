// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"

#include <QWidget>

class QAbstractItemView;

namespace atlas
{
class DropWatch;
enum class FilesAct;

/// The files of one folder, or what a search found: head, list or grid, what is drawn when there is nothing, and the
/// line that counts them. Mouse, keys, menu, clipboard and drags all end in act().
class FolderBrowser : public QWidget
{
    Q_OBJECT
public:
    FolderBrowser(FilesActions &actions, DropWatch &watch, QWidget *parent = nullptr);
    ~FolderBrowser() override;
    /// From what is known at once, and listed again.
    void showFolder(const QString &folderId);
    /// Goes to the folder of an item and selects it.
    void reveal(const DriveItem &item);
    /// What WorkDrive finds everywhere.
    void search(const QString &text);
    using Place = FilesPlace;
    /// From what is known at once, and asked again where WorkDrive can be asked.
    void showPlace(Place place);
    [[nodiscard]] Place place() const;
    /// Of what is shown those whose names hold all words.
    void filterBy(const QString &text);
    void setGrid(bool grid);
    [[nodiscard]] QString folderId() const; ///< empty: none, or what a search found
    [[nodiscard]] bool showsFound() const;
    [[nodiscard]] bool isReading() const; ///< what is shown is being asked for
    [[nodiscard]] QList<DriveItem> chosen() const;
    void act(FilesAct what);

Q_SIGNALS:
    void folderShown(const QString &folderId); ///< empty: what a search found
    void selectionChanged(const QList<atlas::DriveItem> &items);
    void gridChanged(bool grid);
    void detailsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    void build();
    void connectHead();
    void connectView(QAbstractItemView *view);
    void connectBook();
    void goTo(const QString &folderId);
    void read(bool again);
    void showItems();
    void showPlaceItems();
    void readPlace();
    [[nodiscard]] bool showNothingOfPlace();
    void showState();
    void showNothing();
    void showWay();
    void showCounts();
    void selectWanted();
    void goUp();
    void openChosen();
    void rename();
    void putOnClipboard(bool cut);
    void paste();
    void startDrag();
    void share();
    void showMenu(const QPoint &globalPos);
    [[nodiscard]] QString addingProblem() const;
    [[nodiscard]] QAbstractItemView *view() const;
    std::unique_ptr<Private> d;
};
} // namespace atlas
