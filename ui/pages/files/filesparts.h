// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"

#include <QDialog>
#include <QWidget>

namespace atlas
{
/// Below the files: what is on its way, each with its progress, speed and time left, pause, resume, retry, cancel.
/// Folds to its head line; hidden while there is nothing.
class TransferPanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setFolded(bool folded) = 0;
    [[nodiscard]] virtual bool isFolded() const = 0;

Q_SIGNALS:
    void foldedChanged(bool folded);
};
[[nodiscard]] TransferPanel *makeTransferPanel(FilesActions &actions, QWidget *parent);

/// What becomes of names that are taken, asked once for all.
struct TakenAnswer {
    bool goesOn = false;                ///< false: nothing is sent
    std::optional<NameConflict> choice; ///< unset: those files are left out
};
/// `count`: all files of the drop; `taken`: their names that are there already; `placeName` of the destination.
void askAboutTaken(const QStringList &taken, int count, const QString &placeName, QWidget *over,
                   std::function<void(TakenAnswer)> then);

/// People and links of a file or folder, with what each role may do. Deletes itself.
void showShareDialog(FilesActions &actions, const DriveItem &item, QWidget *over);
/// The versions of a file, each to be downloaded. Deletes itself.
void showVersionsDialog(FilesActions &actions, const DriveItem &item, QWidget *over);

/// The docked panel: preview (pictures, text, PDF), facts, who has it, buttons.
class FilePanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Follows the selection without a request until it has rested a moment; a preview is loaded up to 10 MB by itself.
    virtual void showItems(const QList<DriveItem> &items) = 0;

Q_SIGNALS:
    void closed();
};
[[nodiscard]] FilePanel *makeFilePanel(FilesActions &actions, QWidget *parent);
} // namespace atlas
