// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/outboxbanner.h"

#include "ui/pages/inbox/inboxactions.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toolrow.h"

#include <algorithm>
#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using State = OutboxEntry::State;

/// What a person should see first; 0: needs nobody.
int urgency(State state)
{
    switch (state) {
    case State::Unknown:
        return 3;
    case State::Refused:
        return 2;
    case State::Held:
        return 1;
    default:
        return 0;
    }
}
/// A time of day, with the day when that is not today.
QString shownDue(const QDateTime &due, const QDateTime &now)
{
    const QDate day = due.toLocalTime().date(), today = now.toLocalTime().date();
    return day == today ? format::time(due) : format::shortDate(day, today) + u' ' + format::time(due);
}
} // namespace

OutboxBanner::OutboxBanner(InboxActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_text(new Label(TextSize::Body, 400, Label::Tone::Text, this))
    , m_open(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_wasSent(new QPushButton(this))
{
    setObjectName(u"compose.outbox"_s);
    m_text->setObjectName(u"outbox.text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_open->setObjectName(u"outbox.open"_s);
    m_again->setObjectName(u"outbox.again"_s);
    m_wasSent->setObjectName(u"outbox.wassent"_s);
    auto *flow = new FlowLayout(8);
    for (QPushButton *button : {m_wasSent, m_open, m_again}) {
        button->setProperty("small", true);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(new ToolRow(flow, this));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_actions.outbox().retry(QString(m_id)); });
    connect(m_wasSent, &QPushButton::clicked, this, [this] { m_actions.outbox().settleAsSent(QString(m_id)); });
    connect(&m_actions.outbox(), &MailOutbox::changed, this, &OutboxBanner::refresh);
    refresh();
}

void OutboxBanner::refresh()
{
    m_wasSent->setText(tr("Yes, it was sent"));
    m_open->setText(tr("Open"));
    m_again->setText(tr("Try again"));
    const QList<OutboxEntry> &entries = m_actions.outbox().entries();
    const auto worst =
        std::ranges::max_element(entries, {}, [](const OutboxEntry &entry) { return urgency(entry.state); });
    const auto all = std::ranges::count_if(entries, [](const OutboxEntry &entry) { return urgency(entry.state) > 0; });
    if (all == 0) {
        m_id.clear();
        hide();
        return;
    }
    tell(*worst, int(all) - 1);
}

QString OutboxBanner::sentence(const OutboxEntry &entry, int others) const
{
    const QString subject = entry.mail.subject.isEmpty() ? tr("(no subject)") : entry.mail.subject;
    const QString reason = errorText(entry.error, {}, m_actions.now()).title;
    QString text;
    if (entry.state == State::Unknown)
        text = tr("The answer to “%1” was lost. Look in Sent: was it sent?").arg(subject);
    else if (entry.state == State::Refused)
        text = tr("“%1” could not be sent: %2").arg(subject, reason);
    else
        //: %1 is a subject, %2 a reason, %3 a time of day, with the day if it is another
        text = tr("“%1” waits: %2. Next try: %3.").arg(subject, reason, shownDue(entry.dueAt, m_actions.now()));
    return others > 0 ? text + u' ' + tr("%n more wait(s).", nullptr, others) : text;
}

void OutboxBanner::tell(const OutboxEntry &entry, int others)
{
    m_id = entry.id;
    const bool isUnknown = entry.state == State::Unknown;
    const QString text = sentence(entry, others);
    const bool isNew = m_text->text() != text;
    m_text->setText(text);
    m_text->setToolTip(entry.error.detail);
    m_wasSent->setVisible(isUnknown);
    m_open->setVisible(!isUnknown);
    m_again->setText(isUnknown ? tr("No, send again") : tr("Try again"));
    setAccessibleName(text);
    setVisible(true);
    update();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void OutboxBanner::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.warnFill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

void OutboxBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
} // namespace atlas
