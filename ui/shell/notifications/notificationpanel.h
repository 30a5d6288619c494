// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <memory>

namespace atlas
{
class NotificationCenter;
class UndoHistory;

/// Below the bell: the alerts of today and earlier ones, and the changes that can be taken back.
class NotificationPanel : public QFrame
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    NotificationPanel(NotificationCenter &center, UndoHistory &history, QWidget *parent);
    ~NotificationPanel() override;
    /// Shows it with its upper right corner below `anchor` (upper left where people read from right to left).
    void openBelow(const QWidget &anchor);
    void showChanges(); ///< the list of changes in front

Q_SIGNALS:
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
