// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/cards/homecard.h"

#include "models/home/homewords.h"
#include "ui/pages/home/cards/figurecard.h"
#include "ui/pages/home/cards/forecasthomecard.h"
#include "ui/pages/home/cards/listcard.h"
#include "ui/pages/home/cards/seriescard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int titleHeight = 28;
} // namespace

HomeCard *makeHomeCard(const CardKind &kind, QWidget *parent)
{
    switch (kind.shape) {
    case CardKind::Shape::Figure:
        return new FigureCard(kind, parent);
    case CardKind::Shape::List:
        return new ListCard(kind, parent);
    case CardKind::Shape::Series:
        return new SeriesCard(kind, parent);
    case CardKind::Shape::Forecast:
        break;
    }
    return new ForecastHomeCard(kind, parent);
}

HomeCard::HomeCard(const CardKind &kind, QWidget *parent)
    : Card(parent)
    , m_kind(kind)
{
    setObjectName(u"home."_s + kind.id);
}

HomeCard::~HomeCard() = default;

void HomeCard::buildFrame(bool withTitle)
{
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(16, 8, 16, 12);
    m_body->setSpacing(4);
    if (!withTitle)
        return;
    m_title = new ElidedLabel(TextSize::Body, 600, Label::Tone::Text, this);
    m_note = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_note);
    m_head->addStrut(titleHeight); // the same with a button in it and without
    m_body->addLayout(m_head);
}

void HomeCard::setNote(const QString &note)
{
    m_note->setText(note);
}

void HomeCard::retranslate()
{
    const QString title = homewords::cardTitle(m_kind.id);
    if (m_title)
        m_title->setText(title);
    setAccessibleName(title);
    if (m_tools) {
        m_remove->setName(tr("Remove the card \u201c%1\u201d").arg(title));
        m_narrower->setName(tr("Narrower"));
        m_wider->setName(tr("Wider"));
    }
}

void HomeCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void HomeCard::buildTools()
{
    m_tools = new QWidget(this);
    m_remove = new IconButton(u"close"_s, m_tools);
    m_narrower = new IconButton(u"minus"_s, m_tools);
    m_wider = new IconButton(u"plus"_s, m_tools);
    m_remove->setObjectName(u"home.remove"_s);
    m_narrower->setObjectName(u"home.narrower"_s);
    m_wider->setObjectName(u"home.wider"_s);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (IconButton *button : {m_narrower, m_wider, m_remove})
        row->addWidget(button);
    m_tools->setAutoFillBackground(true);
    connect(m_remove, &QToolButton::clicked, this, &HomeCard::removeRequested);
    connect(m_narrower, &QToolButton::clicked, this, [this] { Q_EMIT widthRequested(-1); });
    connect(m_wider, &QToolButton::clicked, this, [this] { Q_EMIT widthRequested(1); });
}

void HomeCard::setArranging(bool on)
{
    m_arranging = on;
    if (on && !m_tools) {
        buildTools();
        retranslate();
    }
    if (m_tools)
        m_tools->setVisible(on);
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(on ? Qt::OpenHandCursor : Qt::ArrowCursor);
    setMouseTracking(on); // the corner shows what it does
    setToolTip(on ? tr("Drag to move, drag the corner to resize. Keys: arrows move, Shift and arrows resize, Delete "
                       "removes.")
                  : QString());
    // The content rests while cards are moved: a press then means the card.
    const QList<QWidget *> children = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child != m_tools)
            child->setAttribute(Qt::WA_TransparentForMouseEvents, on);
    }
    placeTools();
    update();
}

void HomeCard::placeTools()
{
    if (!m_tools)
        return;
    m_tools->adjustSize();
    m_tools->move(width() - m_tools->width() - 6, 6);
    m_tools->raise();
}

void HomeCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeTools();
}

void HomeCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_arranging)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(hasFocus() || m_dragging ? Theme::get().tokens().accent : Theme::get().tokens().secondary, 1.5);
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    const QPointF end = QRectF(rect()).bottomRight() - QPointF(6, 6);
    for (const qreal length : {5.0, 10.0})
        painter.drawLine(end - QPointF(length, 0), end - QPointF(0, length));
}

QRect HomeCard::corner() const
{
    constexpr int reach = 20;
    return {width() - reach, height() - reach, reach, reach};
}

void HomeCard::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!m_arranging)
        return Card::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? Q_EMIT widthRequested(-1) : Q_EMIT moveRequested(-1);
    case Qt::Key_Right:
        return shift ? Q_EMIT widthRequested(1) : Q_EMIT moveRequested(1);
    case Qt::Key_Up:
        return shift ? Q_EMIT heightRequested(-1) : Q_EMIT moveRequested(-1);
    case Qt::Key_Down:
        return shift ? Q_EMIT heightRequested(1) : Q_EMIT moveRequested(1);
    case Qt::Key_Delete:
        return Q_EMIT removeRequested();
    default:
        return Card::keyPressEvent(event);
    }
}

void HomeCard::mousePressEvent(QMouseEvent *event)
{
    if (!m_arranging || event->button() != Qt::LeftButton)
        return Card::mousePressEvent(event);
    m_pressedAt = event->pos();
    m_resizing = corner().contains(m_pressedAt);
    setFocus(Qt::MouseFocusReason);
}

void HomeCard::mouseMoveEvent(QMouseEvent *event)
{
    if (m_arranging && event->buttons() == Qt::NoButton)
        setCursor(corner().contains(event->pos()) ? Qt::SizeFDiagCursor : Qt::OpenHandCursor);
    if (!m_arranging || !event->buttons().testFlag(Qt::LeftButton))
        return Card::mouseMoveEvent(event);
    if (!m_dragging && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    if (m_resizing) {
        Q_EMIT sizeDragged(event->globalPosition().toPoint());
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragMoved(event->globalPosition().toPoint());
}

void HomeCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return Card::mouseReleaseEvent(event);
    m_dragging = m_resizing = false;
    setCursor(Qt::OpenHandCursor);
    Q_EMIT dragEnded();
}
} // namespace atlas
