// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/conversationhead.h"

#include "models/team/chatlistmodel.h"
#include "models/team/cliqtext.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ConversationHead::ConversationHead(QWidget *parent)
    : QWidget(parent)
    , m_back(new IconButton(u"chevron-left"_s, this))
    , m_icon(new QLabel(this))
    , m_name(new ElidedLabel(TextSize::Title, 600, Label::Tone::Text, this))
    , m_description(new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_search(new IconButton(u"search"_s, this))
    , m_mute(new IconButton(u"bell"_s, this))
    , m_people(new QToolButton(this))
{
    setObjectName(u"conversationHead"_s);
    m_name->setObjectName(u"conversation.name"_s);
    m_back->setObjectName(u"conversation.back"_s);
    m_search->setObjectName(u"conversation.find"_s);
    m_mute->setObjectName(u"conversation.mute"_s);
    m_people->setObjectName(u"conversation.people"_s);
    for (Label *label : std::initializer_list<Label *>{m_name, m_description})
        label->setTextFormat(Qt::PlainText);
    m_people->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_people->setIcon(Theme::get().icon(u"people"_s));
    setFixedHeight(52);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(20, 0, 12, 0);
    box->setSpacing(8);
    box->addWidget(m_back);
    box->addWidget(m_icon);
    box->addWidget(m_name);
    box->addSpacing(4);
    box->addWidget(m_description, 1);
    box->addWidget(m_search);
    box->addWidget(m_mute);
    box->addWidget(m_people);
    connect(m_people, &QToolButton::clicked, this, &ConversationHead::aboutRequested);
    connect(m_search, &QToolButton::clicked, this, &ConversationHead::searchRequested);
    connect(m_mute, &QToolButton::clicked, this, [this] { Q_EMIT muteRequested(!m_isMuted); });
    connect(m_back, &QToolButton::clicked, this, &ConversationHead::backRequested);
    connect(&Theme::get(), &Theme::changed, this, &ConversationHead::retranslate);
    retranslate();
}

void ConversationHead::showChat(const CliqChat &chat, CliqPresence presence, bool thread, bool muted)
{
    m_isMuted = muted;
    m_chat = chat;
    m_presence = presence;
    m_isThread = thread;
    retranslate();
}

void ConversationHead::retranslate()
{
    const QString title = teamwords::chatTitle(m_chat);
    const bool isDirect = m_chat.kind == CliqChat::Kind::Direct;
    m_back->setName(tr("Back to the channel"));
    m_back->setVisible(m_isThread);
    m_icon->setPixmap(
        Theme::get().pixmap(teamwords::chatIcon(m_chat), 18, Theme::get().tokens().secondary, devicePixelRatioF()));
    const QString name = cliqtext::harmless(m_chat.name).simplified();
    m_name->setText(m_isThread ? tr("Thread in %1").arg(title) : name);
    QString about = cliqtext::plain(m_chat.description).simplified();
    if (isDirect)
        about = ChatListModel::presenceName(m_presence);
    if (m_chat.isArchived)
        about = about.isEmpty() ? tr("archived") : tr("archived · %1").arg(about);
    if (m_isMuted)
        about = about.isEmpty() ? tr("muted here") : tr("muted here · %1").arg(about);
    m_description->setText(about);
    m_search->setName(tr("Search in this conversation (Ctrl+F)"));
    m_mute->setName(m_isMuted ? tr("Hear of this conversation again")
                              : tr("Mute on this computer: no badge, no notification"));
    m_mute->setIconName(m_isMuted ? u"minus"_s : u"bell"_s);
    m_people->setText(m_chat.people > 0 && !isDirect ? QString::number(m_chat.people) : QString());
    const QString what = m_chat.people > 0 && !isDirect ? tr("About %1: %n people", nullptr, m_chat.people).arg(title)
                                                        : tr("About %1").arg(title);
    m_people->setAccessibleName(what);
    m_people->setToolTip(tr("About this conversation"));
    setAccessibleName(title);
}

void ConversationHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConversationHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}
} // namespace atlas
