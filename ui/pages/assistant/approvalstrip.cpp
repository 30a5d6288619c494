// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/approvalstrip.h"

#include "services/core/clock.h"
#include "ui/pages/assistant/approvalsheet.h"

#include <algorithm>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ApprovalStrip::ApprovalStrip(const Clock &clock, QWidget *window)
    : QFrame(window)
    , m_clock(clock)
    , m_text(new Label(TextSize::Body, 500, Label::Tone::Text, this))
    , m_open(new QPushButton(tr("Answer"), this))
{
    setObjectName(u"approval.strip"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_open->setObjectName(u"approval.resume"_s);
    m_open->setProperty("small", true);
    m_open->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_open);
    constexpr std::chrono::milliseconds second{1000};
    m_seconds.setInterval(second);
    connect(&m_seconds, &QTimer::timeout, this, &ApprovalStrip::tick);
    connect(m_open, &QPushButton::clicked, this, &ApprovalStrip::opened);
    window->installEventFilter(this);
    hide();
}

void ApprovalStrip::clear()
{
    m_approvals.clear();
    m_seconds.stop();
    hide();
}

void ApprovalStrip::tell(const QList<Approval> &approvals)
{
    m_approvals = approvals;
    m_seconds.start();
    tick();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ApprovalStrip::tick()
{
    if (m_approvals.isEmpty())
        return;
    const Approval &first = *std::ranges::min_element(m_approvals, {}, &Approval::expiresAt);
    const QString left = ApprovalSheet::timeLeft(first.expiresAt, m_clock.now());
    const int count = int(m_approvals.size());
    const QString text = count == 1 ? tr("%1 waits for your answer \u00b7 %2 left").arg(first.who, left)
                                    : tr("%n question(s) of assistants wait \u00b7 %1 left", nullptr, count).arg(left);
    m_text->setText(text);
    setAccessibleName(text);
    place();
}

void ApprovalStrip::place()
{
    constexpr int below = 60; // the menu and top bars stay free
    adjustSize();
    move((parentWidget()->width() - width()) / 2, below);
}

bool ApprovalStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void ApprovalStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_open->setText(tr("Answer"));
        tick();
    }
}

void ApprovalStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.border);
    painter.setBrush(t.warnFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.drawPixmap(14, (height() - 16) / 2, Theme::get().pixmap(u"robot"_s, 16, t.warnOnFill, devicePixelRatioF()));
}
} // namespace atlas
