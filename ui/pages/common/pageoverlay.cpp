// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/pageoverlay.h"

#include <QEvent>
#include <QWidget>

namespace atlas
{
PageOverlay::PageOverlay(QWidget *page, QWidget *content)
    : QObject(page)
    , m_page(page)
    , m_content(content)
{
    content->setParent(page);
    content->setAutoFillBackground(true); // the page below must not shine through
    content->hide();
    page->installEventFilter(this);
}

void PageOverlay::show()
{
    m_content->setGeometry(m_page->rect());
    m_content->show();
    m_content->raise();
    m_content->setFocus(Qt::OtherFocusReason);
}

void PageOverlay::hide()
{
    m_content->hide();
    m_page->setFocus(Qt::OtherFocusReason);
}

bool PageOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Resize && m_content->isVisible())
        m_content->setGeometry(m_page->rect());
    return QObject::eventFilter(watched, event);
}
} // namespace atlas
