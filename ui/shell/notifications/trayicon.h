// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace atlas
{
class NotificationCenter;

/// Atlas beside the clock of the system: the number of alerts, a menu, and the bubbles. Where the system has no tray,
/// nothing is shown and announce() says so; nothing can be done here that the window cannot do.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// `center` outlives it.
    explicit TrayIcon(NotificationCenter &center, QObject *parent = nullptr);
    ~TrayIcon() override;
    /// Shows the icon if the person wants it and the system has a place for it.
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    /// False where the system shows no bubbles: nothing was said.
    [[nodiscard]] bool announce(const QString &title, const QString &text, const QString &subject);
    void retranslate();

Q_SIGNALS:
    void openRequested();                   ///< the window is to come to the front
    void activated(const QString &subject); ///< the person clicked on the last bubble
    void quitRequested();

private:
    void build();
    void tellCount();
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
