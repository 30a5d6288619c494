// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/atlasstyle.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int comboHeight = 30;
constexpr int comboArrowWidth = 26;
constexpr int sortMark = 12;
constexpr int sortGap = 4;

/// The box or disc of a check mark or radio button: 16 px in the middle of its cell.
QRectF markRect(const QRect &cell)
{
    QRectF rect(0, 0, 15, 15);
    rect.moveCenter(QRectF(cell).center());
    return rect;
}

void drawCheckMark(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = Theme::get().tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = markRect(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? t.accent : t.secondary, 1.25));
    painter->setBrush(on ? (enabled ? t.accent : t.hover) : t.surface);
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(QPen(enabled ? t.onAccent : t.secondary, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option->state & QStyle::State_NoChange) {
        painter->drawLine(box.center() - QPointF(3.5, 0), box.center() + QPointF(3.5, 0));
    } else if (on) {
        painter->setBrush(Qt::NoBrush);
        const QPointF c = box.center();
        painter->drawPolyline(QPolygonF{c + QPointF(-3.5, 0.2), c + QPointF(-1, 2.7), c + QPointF(3.6, -2.4)});
    }
    painter->restore();
}

void drawRadioMark(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = Theme::get().tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF disc = markRect(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on && enabled ? t.accent : t.secondary, 1.25));
    painter->setBrush(on && enabled ? t.accent : t.surface);
    painter->drawEllipse(disc);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? t.onAccent : t.secondary);
        painter->drawEllipse(disc.center(), 2.8, 2.8);
    }
    painter->restore();
}

/// The mark of a button that opens a menu, in the colour of its words.
void drawMenuMark(const QStyleOption *option, QPainter *painter, const QWidget *button)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const Tokens &t = Theme::get().tokens();
    const QColor words = button->inherits("atlas::PrimaryButton") ? t.onAccent : t.text;
    const QPixmap mark = Theme::get().pixmap(u"chevron-down"_s, sortMark + 2, enabled ? words : t.secondary,
                                             painter->device()->devicePixelRatioF());
    const QPoint middle = option->rect.center();
    painter->drawPixmap(middle.x() - sortMark / 2, middle.y() - sortMark / 2, mark);
}

void drawCombo(const QStyleOptionComplex *option, QPainter *painter)
{
    const Tokens &t = Theme::get().tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hovered = option->state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->state & QStyle::State_On ? t.accent : t.border, 1));
    painter->setBrush(!enabled || hovered ? t.hover : t.surface);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QPixmap arrow =
        Theme::get().pixmap(u"chevron-down"_s, 16, t.secondary, painter->device()->devicePixelRatioF());
    const bool mirrored = option->direction == Qt::RightToLeft;
    const int x = mirrored ? option->rect.left() + 6 : option->rect.right() - 21;
    painter->drawPixmap(x, option->rect.center().y() - 7, arrow);
    painter->restore();
}
/// The title of a column, shortened if need be, and the order it is in beside it: before a title on the right.
void drawColumnTitle(const QStyleOptionHeader &header, QPainter *painter)
{
    const Tokens &t = Theme::get().tokens();
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const QFontMetrics metrics = painter->fontMetrics();
    const int room = header.rect.width() - (sorted ? sortMark + sortGap : 0);
    const QString text = metrics.elidedText(header.text, Qt::ElideRight, std::max(0, room));
    const bool mirrored = header.direction == Qt::RightToLeft;
    const bool trailing = header.textAlignment & (Qt::AlignRight | Qt::AlignTrailing);
    const bool centred = header.textAlignment & Qt::AlignHCenter;
    const int width = std::min(room, metrics.horizontalAdvance(text) + 1);
    QRect place(header.rect.left(), header.rect.top(), width, header.rect.height());
    if (centred) {
        place.moveLeft(header.rect.left() + (room - width) / 2);
    } else if (trailing != mirrored) {
        place.moveRight(header.rect.right());
    }
    painter->setPen(sorted ? t.text : header.palette.color(QPalette::ButtonText));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (!sorted) {
        return;
    }
    // Qt's "down" is the ascending order: small above large, as the mark shows it.
    const QString name = header.sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s : u"chevron-down"_s;
    const QPixmap mark = Theme::get().pixmap(name, sortMark, t.text, painter->device()->devicePixelRatioF());
    const bool before = trailing != mirrored && !centred;
    const int x = before ? place.left() - sortGap - sortMark : place.right() + sortGap;
    painter->drawPixmap(x, header.rect.center().y() - sortMark / 2 + 1, mark);
}
} // namespace

AtlasStyle::AtlasStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void AtlasStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Qt makes a button of each icon in a line edit, without a name for those who hear the screen.
    auto *button = qobject_cast<QToolButton *>(widget);
    const auto *field = button ? qobject_cast<QLineEdit *>(button->parentWidget()) : nullptr;
    if (!field || !button->accessibleName().isEmpty()) {
        return;
    }
    const QAction *action = button->defaultAction();
    const QString said = action ? action->text() : QString();
    const bool clears = action && action->objectName() == "_q_qlineeditclearaction"_L1;
    const QString other = clears ? tr("Clear the field") : tr("Search");
    button->setAccessibleName(said.isEmpty() ? other : said);
}

void AtlasStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
    case PE_IndicatorHeaderArrow: // drawn with the title
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioMark(option, painter);
        return;
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QPushButton *>(widget)) {
            drawMenuMark(option, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AtlasStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_HeaderLabel && header && header->icon.isNull() && header->orientation == Qt::Horizontal) {
        painter->save();
        drawColumnTitle(*header, painter);
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AtlasStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawCombo(option, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AtlasStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 1, -comboArrowWidth, -1));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        QRect arrow = option->rect;
        arrow.setLeft(arrow.right() - comboArrowWidth + 1);
        return visualRect(option->direction, option->rect, arrow);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize AtlasStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    if (type == CT_ComboBox) {
        return {size.width() + 8 + comboArrowWidth + 6, std::max(comboHeight, size.height() + 8)};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int AtlasStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AtlasStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon AtlasStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? Theme::get().icon(u"close"_s)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}
} // namespace atlas
