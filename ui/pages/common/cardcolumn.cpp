// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/cardcolumn.h"

#include "ui/pages/common/cardparts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

DropSlot::DropSlot(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropSlot::setEffect(const QString &effect, bool refused)
{
    m_effect = effect;
    m_refused = refused;
    update();
}

void DropSlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Theme::get().tokens();
    painter.setPen(QPen(m_refused ? tokens.bad : tokens.accent, 2, Qt::DashLine));
    painter.setBrush(m_refused ? tokens.badFill : tokens.selected);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(m_refused ? tokens.badOnFill : tokens.accentOnFill);
    QRect line = rect().adjusted(10, 8, -8, -8);
    line.setHeight(17);
    painter.setFont(Theme::font(TextSize::Label));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_refused ? tr("Not possible here") : tr("Drop here"));
    line.translate(0, 17);
    painter.setFont(Theme::font(TextSize::Label, 600));
    line.setBottom(rect().bottom() - 6);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_effect);
}

MoreBelow::MoreBelow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFixedHeight(24);
    setCursor(Qt::PointingHandCursor);
    // The arrows of the list reach the same cards; a stop in every column would only lengthen the way with Tab.
    setFocusPolicy(Qt::NoFocus);
}

void MoreBelow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::get().tokens();
    const QColor ink = underMouse() ? tokens.text : tokens.secondary;
    painter.setFont(Theme::font(TextSize::Label));
    constexpr int arrow = 12, gap = 6;
    const int words = painter.fontMetrics().horizontalAdvance(text());
    const int left = (width() - words - arrow - gap) / 2;
    painter.drawPixmap(left, (height() - arrow) / 2,
                       Theme::get().pixmap(u"chevron-down"_s, arrow, ink, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(QRect(left + arrow + gap, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

CardColumn::CardColumn(const QString &key, QWidget *parent)
    : QFrame(parent)
    , m_key(key)
    , m_footer(new MoreBelow(this))
{
    setObjectName(u"column_"_s + key);
    m_footer->setObjectName(u"below_"_s + key);
    setMinimumWidth(155);
}

void CardColumn::setParts(QWidget *head, CardList *list)
{
    m_head = head;
    m_list = list;
    m_slot = new DropSlot(list);
    list->setObjectName(u"cards_"_s + m_key);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addWidget(head);
    box->addSpacing(3);
    box->addWidget(list, 1);
    box->addWidget(m_footer);
    connect(m_footer, &QAbstractButton::clicked, list, [list] {
        QScrollBar *bar = list->verticalScrollBar();
        bar->setValue(bar->value() + list->viewport()->height() - list->cardStep());
    });
    connect(list, &CardList::visibleRowsChanged, this, &CardColumn::updateFooter);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(list->model(), signal, this, &CardColumn::updateFooter);
    connect(list->model(), &QAbstractItemModel::modelReset, this, &CardColumn::updateFooter);
    connect(&Theme::get(), &Theme::changed, this, &CardColumn::updateFooter);
}

void CardColumn::updateFooter()
{
    const int below = m_list->rowsBelow();
    m_footer->setVisible(below > 0);
    //: foot of a board column: cards out of sight further down
    m_footer->setText(tr("%n more below", nullptr, below));
    m_footer->setAccessibleName(m_footer->text());
}

void CardColumn::setDropTarget(bool target, const QString &effect, bool refused)
{
    m_target = target;
    const bool slot = target && !effect.isEmpty();
    m_slot->setEffect(effect, refused);
    m_slot->setVisible(slot);
    m_list->setTopMargin(slot ? m_list->cardStep() : 0);
    placeSlot();
    update();
}

void CardColumn::placeSlot()
{
    m_slot->setGeometry(6, cardparts::gap / 2, m_list->width() - 12, m_list->cardStep() - cardparts::gap);
}

void CardColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Theme::get().tokens();
    const QColor edge = m_target ? tokens.accent : tokens.border;
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(m_target ? tokens.selected : tokens.window);
    painter.drawRoundedRect(frame, 10, 10);
    // The head stands on the surface colour; below it the column is as quiet as the page.
    QPainterPath shape;
    shape.addRoundedRect(frame, 10, 10);
    painter.setClipPath(shape);
    const int headBottom = m_head->geometry().bottom() + 1;
    if (!m_target) {
        painter.fillRect(QRectF(1, 1, width() - 2, headBottom - 1), tokens.surface);
        if (m_footer->isVisible()) {
            painter.fillRect(QRectF(1, m_footer->y(), width() - 2, height() - m_footer->y() - 1), tokens.surface);
        }
    }
    painter.setPen(QPen(edge, 1));
    painter.drawLine(QPointF(1, headBottom + 0.5), QPointF(width() - 1, headBottom + 0.5));
    if (m_footer->isVisible()) {
        painter.drawLine(QPointF(1, m_footer->y() + 0.5), QPointF(width() - 1, m_footer->y() + 0.5));
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 10, 10);
}

void CardColumn::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeSlot();
    updateFooter();
}

void CardColumn::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_list)
        updateFooter();
}
} // namespace atlas
