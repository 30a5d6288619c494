// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/followersquestion.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

FollowersQuestion::FollowersQuestion(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label(TextSize::Body, 500, Label::Tone::Text, this))
    , m_one(new QPushButton(this))
    , m_all(new PrimaryButton({}, this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"followersQuestion"_s);
    m_one->setObjectName(u"followers.onlyThis"_s);
    m_all->setObjectName(u"followers.all"_s);
    m_cancel->setObjectName(u"followers.cancel"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(14, 12, 14, 12);
    box->setSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_one, m_all, m_cancel}) {
        buttons->addWidget(button);
    }
    box->addWidget(m_text);
    box->addLayout(buttons);
    connect(m_one, &QPushButton::clicked, this, &FollowersQuestion::onlyThis);
    connect(m_all, &QPushButton::clicked, this, &FollowersQuestion::withFollowers);
    connect(m_cancel, &QPushButton::clicked, this, &FollowersQuestion::cancelled);
    retranslate();
    hide();
}

void FollowersQuestion::retranslate()
{
    m_text->setText(tr("%n task(s) follow this one and would have to move.", nullptr, m_count));
    m_one->setText(tr("Only this task"));
    m_all->setText(tr("Move %n following task(s) too", nullptr, m_count));
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(m_text->text());
}

void FollowersQuestion::ask(int followers, const QRect &words)
{
    constexpr int gap = 6;
    m_count = followers;
    for (QWidget *part : findChildren<QWidget *>()) {
        part->ensurePolished(); // the style's fonts and margins count before the first show, too
    }
    retranslate();
    layout()->activate();
    adjustSize();
    const QSize room = parentWidget()->size();
    const bool below = words.bottom() + gap + height() <= room.height() - 8;
    const int y = below ? words.bottom() + gap : words.top() - gap - height();
    move(std::clamp(words.left(), 8, std::max(8, room.width() - width() - 8)), std::max(8, y));
    show();
    raise();
    m_all->setFocus(Qt::OtherFocusReason);
}

bool FollowersQuestion::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it means this question, not what else Escape closes here
        return true;
    }
    return QFrame::event(event);
}

void FollowersQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

void FollowersQuestion::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void FollowersQuestion::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
