// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/noticebar.h"

#include "ui/widgets/label.h"
#include "ui/widgets/toolrow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int noticeInset = 16, noticeIcon = 16, leastWords = 220; ///< px
}

NoticeBar::NoticeBar(const QString &iconName, const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_icon(iconName)
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_line(new Label(TextSize::Label, 400, Label::Tone::Text, this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(objectName);
    m_first->setObjectName(objectName + u".first"_s);
    m_second->setObjectName(objectName + u".second"_s);
    for (Label *label : {m_title, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(noticeInset + noticeIcon + 8, 7, noticeInset, 7);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    auto *flow = new FlowLayout(8);
    for (QPushButton *button : {m_first, m_second}) {
        button->setProperty("small", true);
        flow->addWidget(button);
    }
    m_buttons = new ToolRow(flow, this);
    m_row->addWidget(m_buttons);
    connect(m_first, &QPushButton::clicked, this, &NoticeBar::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &NoticeBar::secondChosen);
    hide();
}

void NoticeBar::say(const QString &title, const QString &line, const QString &first, const QString &second)
{
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(line);
    show();
    arrange();
}

// Where the reader is narrow the buttons stand below the words, which would get a column of single words.
void NoticeBar::arrange()
{
    const QMargins margins = m_row->contentsMargins();
    const int wanted = leastWords + m_buttons->sizeHint().width() + margins.left() + margins.right();
    m_row->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

QString NoticeBar::title() const
{
    return m_title->text();
}

QString NoticeBar::line() const
{
    return m_line->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.warnFill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    painter.drawPixmap(noticeInset, (height() - noticeIcon) / 2,
                       Theme::get().pixmap(m_icon, noticeIcon, t.warnOnFill, devicePixelRatioF()));
}
} // namespace atlas
