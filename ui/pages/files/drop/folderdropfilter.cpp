// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/drop/folderdropfilter.h"

#include "ui/pages/files/drop/dropwatch.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QScrollBar>

namespace atlas
{
namespace
{
constexpr int rollEdge = 28; ///< how near to the edge of a list it begins to roll
} // namespace

FolderDropFilter::FolderDropFilter(DropWatch &watch, QWidget *target, FolderAt folderAt)
    : QObject(target)
    , m_watch(watch)
    , m_target(target)
    , m_folderAt(std::move(folderAt))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FolderDropFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_target)
        return QObject::eventFilter(watched, event);
    const auto folderBelow = [this](const QDropEvent &drop) { return m_folderAt(drop.position().toPoint()); };
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *move = static_cast<QDropEvent *>(event);
        const QString folder = folderBelow(*move);
        Q_EMIT hovered(m_watch.follow(*move, folder) ? folder : QString());
        if (event->type() == QEvent::DragEnter)
            event->accept(); // further moves are wanted; they say whether it may fall
        else
            roll(move->position().toPoint());
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        Q_EMIT hovered({});
        m_watch.leave();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        Q_EMIT hovered({});
        m_watch.drop(*drop, folderBelow(*drop), m_target->window());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void FolderDropFilter::roll(const QPoint &at)
{
    QScrollBar *bar = m_rolling ? m_rolling->verticalScrollBar() : nullptr;
    if (!bar)
        return;
    if (at.y() < rollEdge)
        bar->setValue(bar->value() - bar->singleStep());
    else if (at.y() > m_target->height() - rollEdge)
        bar->setValue(bar->value() + bar->singleStep());
}
} // namespace atlas
