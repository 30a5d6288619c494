// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/drivebook.h"

#include <QWidget>

namespace atlas
{
class DropWatch;

/// "Team folders > Marketing > Campaigns": the way to the folder shown. Where there is no room the middle of it goes
/// into a menu. Each step is a button that opens it and takes what is dropped on it.
class CrumbBar : public QWidget
{
    Q_OBJECT
public:
    explicit CrumbBar(DropWatch &watch, QWidget *parent = nullptr);
    ~CrumbBar() override;
    /// `root`: the word before the way ("Team folders"); empty: none.
    void setWay(const QString &root, const QList<DriveStep> &way);
    /// Words instead of a way, for what a search found.
    void setTitle(const QString &title);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void folderRequested(const QString &folderId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void arrange();
    void showHidden();
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
