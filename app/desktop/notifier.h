// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace atlas
{
/// Says things through the system, outside the window: a reminder of a meeting. The icon in the tray appears with the
/// first one, because the system hangs its bubbles there.
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier();
    ~Notifier() override;
    /// False where the system has no tray: nothing was said.
    [[nodiscard]] bool notify(const QString &title, const QString &text, const QString &subject);

Q_SIGNALS:
    /// The person clicked on the last bubble.
    void activated(const QString &subject);

private:
    QSystemTrayIcon *m_tray = nullptr;
    QString m_subject;
};
} // namespace atlas
