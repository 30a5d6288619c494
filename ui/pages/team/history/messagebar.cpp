// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_like(new IconButton(u"thumb-up"_s, this))
    , m_react(new IconButton(u"smile"_s, this))
    , m_reply(new IconButton(u"reply"_s, this))
    , m_task(new QPushButton(this))
    , m_more(new IconButton(u"more"_s, this))
{
    setObjectName(u"messageBar"_s);
    m_like->setObjectName(u"message.like"_s);
    m_react->setObjectName(u"message.react"_s);
    m_reply->setObjectName(u"message.reply"_s);
    m_task->setObjectName(u"message.task"_s);
    m_more->setObjectName(u"message.more"_s);
    m_task->setProperty("small", true);
    m_task->setIcon(Theme::get().icon(u"task"_s));
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(4, 2, 4, 2);
    box->setSpacing(2);
    for (QWidget *each : std::initializer_list<QWidget *>{m_like, m_react, m_reply, m_task, m_more}) {
        // The pointer comes and goes with the bar; the keyboard has its own keys and the menu.
        each->setFocusPolicy(Qt::NoFocus);
        box->addWidget(each);
    }
    connect(m_like, &QToolButton::clicked, this, &MessageBar::likeRequested);
    connect(m_react, &QToolButton::clicked, this, &MessageBar::reactRequested);
    connect(m_reply, &QToolButton::clicked, this, &MessageBar::replyRequested);
    connect(m_task, &QPushButton::clicked, this, &MessageBar::taskRequested);
    connect(m_more, &QToolButton::clicked, this, &MessageBar::moreRequested);
    setCursor(Qt::ArrowCursor);
    retranslate();
}

QPoint MessageBar::reactPlace() const
{
    return m_react->mapToGlobal(QPoint(0, m_react->height()));
}

QPoint MessageBar::morePlace() const
{
    return m_more->mapToGlobal(QPoint(0, m_more->height()));
}

void MessageBar::retranslate()
{
    m_like->setName(tr("Thumbs up"));
    m_react->setName(tr("React"));
    m_reply->setName(tr("Reply (R)"));
    m_task->setText(tr("Turn into a task"));
    m_task->setToolTip(tr("Turn into a task (T)"));
    m_task->setAccessibleName(tr("Turn into a task"));
    m_more->setName(tr("More"));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
} // namespace atlas
