// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifications/notificationhub.h"

#include "ui/shell/notifications/bellbutton.h"
#include "ui/shell/notifications/notificationpanel.h"
#include "ui/widgets/toast.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QString kTrayKey = QStringLiteral("window/tray");
/// The system's tray is asked once the window has been painted: it answers over D-Bus.
constexpr std::chrono::seconds trayDelay{2};
} // namespace

NotificationHub::NotificationHub(QSettings &settings, const Clock &clock, BellButton &bell, Toast &toast,
                                 QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_bell(bell)
    , m_toast(toast)
    , m_window(window)
    , m_center(settings, clock)
    , m_history(clock)
    , m_tray(m_center)
{
    connect(&bell, &QToolButton::clicked, this, &NotificationHub::showPanel);
    toast.setUndoRegister([this](const ToldChange &change) { return m_history.add(change); });
    //: %1 is what was done before and is being taken back now
    connect(&m_history, &UndoHistory::undoing, this,
            [this](const QString &text) { m_toast.show(tr("Undoing: %1").arg(text)); });
    connect(&m_history, &UndoHistory::refused, this, [this](const QString &why) { m_toast.show(why); });
    connectCenter();
    QTimer::singleShot(trayDelay, this, [this] { m_tray.setShown(isTrayWanted()); });
}

NotificationHub::~NotificationHub()
{
    m_toast.setUndoRegister({});
}

void NotificationHub::connectCenter()
{
    connect(&m_center, &NotificationCenter::changed, this, [this] { m_bell.setCount(m_center.unread()); });
    connect(&m_center, &NotificationCenter::openRequested, this, &NotificationHub::openSubject);
    connect(&m_center, &NotificationCenter::announced, this,
            [this](const QString &title, const QString &text, const QString &subject) {
                // Where the system has no place for it, the window says it.
                if (!m_tray.announce(title, text, subject))
                    m_toast.offer(title + u" \u00b7 "_s + text, tr("Open"), [this, subject] { openSubject(subject); });
            });
    connect(&m_tray, &TrayIcon::activated, this, [this](const QString &subject) {
        Q_EMIT frontRequested();
        openSubject(subject);
    });
    connect(&m_tray, &TrayIcon::openRequested, this, &NotificationHub::frontRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &NotificationHub::quitRequested);
}

void NotificationHub::openSubject(const QString &subject)
{
    if (subject == u"notifications:")
        showPanel();
    else
        Q_EMIT subjectOpened(subject);
}

bool NotificationHub::isTrayWanted() const
{
    return m_settings.value(kTrayKey, true).toBool();
}

void NotificationHub::setTrayWanted(bool wanted)
{
    m_settings.setValue(kTrayKey, wanted);
    m_tray.setShown(wanted);
}

void NotificationHub::showPanel()
{
    if (!m_panel) {
        m_panel = new NotificationPanel(m_center, m_history, m_window);
        connect(m_panel, &NotificationPanel::settingsRequested, this, &NotificationHub::settingsRequested);
    }
    m_panel->openBelow(m_bell);
}

void NotificationHub::retranslate()
{
    m_bell.retranslate();
    m_tray.retranslate();
}
} // namespace atlas
