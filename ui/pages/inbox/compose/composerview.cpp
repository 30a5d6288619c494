// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/composerview.h"

#include "ui/pages/inbox/compose/composeheader.h"
#include "ui/pages/inbox/compose/outboxbanner.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace atlas
{
using namespace std::chrono_literals;

ComposerView::ComposerView(InboxActions &actions, QWidget *parent)
    : Composer(parent)
    , m_actions(actions)
    , m_keep(new QTimer(this))
    , m_reading(std::make_unique<QObject>())
{
    m_keep->setSingleShot(true);
    m_keep->setInterval(1s);
    connect(m_keep, &QTimer::timeout, this, &ComposerView::keepNow);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &ComposerView::keepNow);
    build();
    clear();
}

ComposerView::~ComposerView() = default;

Composer *makeComposer(InboxActions &actions, QWidget *parent)
{
    return new ComposerView(actions, parent);
}

bool ComposerView::isEmpty() const
{
    return !m_isTouched;
}

void ComposerView::hideEvent(QHideEvent *event)
{
    Composer::hideEvent(event);
    if (m_keep->isActive())
        keepNow();
}

void ComposerView::changeEvent(QEvent *event)
{
    Composer::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
