// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifications/trayicon.h"

#include "ui/shell/notifications/notificationcenter.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int bubbleMs = 15'000;
constexpr int traySide = 64;
constexpr int mostCounted = 99;

/// The program's icon with the number of alerts in a disc.
QIcon countedIcon(int count)
{
    const QIcon plain = QGuiApplication::windowIcon();
    if (count <= 0)
        return plain;
    QPixmap drawing = plain.pixmap(traySide, traySide);
    if (drawing.isNull()) {
        drawing = QPixmap(traySide, traySide);
        drawing.fill(Qt::transparent);
    }
    const QRectF disc(traySide * 0.38, traySide * 0.38, traySide * 0.62, traySide * 0.62);
    QPainter painter(&drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::get().tokens().bad);
    painter.drawEllipse(disc);
    QFont font = Theme::font(TextSize::Title, 600);
    font.setPixelSize(int(disc.height() * (count > 9 ? 0.55 : 0.7)));
    painter.setFont(font);
    painter.setPen(Theme::get().tokens().onAccent);
    painter.drawText(disc, Qt::AlignCenter, QString::number(std::min(count, mostCounted)));
    return drawing;
}
} // namespace

struct TrayIcon::Private {
    explicit Private(NotificationCenter &alerts)
        : center(alerts)
    {
    }
    NotificationCenter &center;
    std::unique_ptr<QMenu> menu;
    std::unique_ptr<QSystemTrayIcon> icon;
    QAction *open = nullptr, *pause = nullptr, *quit = nullptr;
    QString subject;
};

TrayIcon::TrayIcon(NotificationCenter &center, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(center))
{
    connect(&center, &NotificationCenter::changed, this, &TrayIcon::tellCount);
    connect(&center, &NotificationCenter::pausedChanged, this, [this](bool paused) {
        if (d->pause)
            d->pause->setChecked(paused);
    });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::build()
{
    d->menu = std::make_unique<QMenu>();
    d->open = d->menu->addAction(QString(), this, &TrayIcon::openRequested);
    d->pause = d->menu->addAction(QString());
    d->pause->setCheckable(true);
    d->pause->setChecked(d->center.isPaused());
    connect(d->pause, &QAction::toggled, &d->center, &NotificationCenter::setPaused);
    d->menu->addSeparator();
    d->quit = d->menu->addAction(QString(), this, &TrayIcon::quitRequested);
    d->icon = std::make_unique<QSystemTrayIcon>();
    d->icon->setContextMenu(d->menu.get());
    connect(d->icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(d->subject); });
    connect(d->icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openRequested();
    });
    retranslate();
    tellCount();
}

void TrayIcon::setShown(bool shown)
{
    if (!shown || !QSystemTrayIcon::isSystemTrayAvailable()) {
        d->icon.reset();
        return;
    }
    if (!d->icon)
        build();
    d->icon->show();
}

bool TrayIcon::isShown() const
{
    return d->icon && d->icon->isVisible();
}

bool TrayIcon::announce(const QString &title, const QString &text, const QString &subject)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages())
        return false;
    d->subject = subject;
    d->icon->showMessage(title, text, QSystemTrayIcon::Information, bubbleMs);
    return true;
}

void TrayIcon::tellCount()
{
    if (!d->icon)
        return;
    const int unread = d->center.unread();
    d->icon->setIcon(countedIcon(unread));
    //: tooltip of the icon in the system's tray
    d->icon->setToolTip(unread > 0 ? tr("Atlas: %n alert(s)", nullptr, unread) : u"Atlas"_s);
}

void TrayIcon::retranslate()
{
    if (!d->icon)
        return;
    d->open->setText(tr("Open Atlas"));
    d->pause->setText(tr("Pause notifications"));
    d->quit->setText(tr("Quit"));
    tellCount();
}
} // namespace atlas
