// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/notifications/notificationcenter.h"
#include "ui/shell/notifications/trayicon.h"
#include "ui/shell/undo/undohistory.h"

#include <QObject>

namespace atlas
{
class BellButton;
class NotificationPanel;
class Toast;

/// What the window has of alerts and of changes that can be undone: the center, the history, the panel below the bell
/// and the icon in the tray, wired to each other and to the toast.
class NotificationHub : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive the hub; it is made once the window's parts are.
    NotificationHub(QSettings &settings, const Clock &clock, BellButton &bell, Toast &toast, QWidget *window);
    ~NotificationHub() override;
    [[nodiscard]] NotificationCenter &center() { return m_center; }
    [[nodiscard]] UndoHistory &history() { return m_history; }
    [[nodiscard]] TrayIcon &tray() { return m_tray; }
    /// Whether the icon is wanted beside the system's clock; kept.
    [[nodiscard]] bool isTrayWanted() const;
    void setTrayWanted(bool wanted);
    void showPanel();
    void retranslate();

Q_SIGNALS:
    void subjectOpened(const QString &subject); ///< as in Alert
    void frontRequested();                      ///< the window is to come to the front
    void settingsRequested();
    void quitRequested();

private:
    void connectCenter();
    void openSubject(const QString &subject);
    QSettings &m_settings;
    BellButton &m_bell;
    Toast &m_toast;
    QWidget *m_window;
    NotificationCenter m_center;
    UndoHistory m_history;
    TrayIcon m_tray;
    NotificationPanel *m_panel = nullptr;
};
} // namespace atlas
