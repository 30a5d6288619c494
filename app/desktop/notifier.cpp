// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/notifier.h"

#include <QGuiApplication>
#include <QIcon>
#include <QSystemTrayIcon>

namespace atlas
{
namespace
{
constexpr int bubbleMs = 15'000;
} // namespace

Notifier::Notifier() = default;

Notifier::~Notifier() = default;

bool Notifier::notify(const QString &title, const QString &text, const QString &subject)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QGuiApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_subject); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT activated(m_subject); });
        m_tray->show();
    }
    m_subject = subject;
    m_tray->setToolTip(title);
    m_tray->showMessage(title, text, QSystemTrayIcon::Information, bubbleMs);
    return true;
}
} // namespace atlas
