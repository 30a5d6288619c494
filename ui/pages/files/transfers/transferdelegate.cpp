// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/transfers/transferdelegate.h"

#include "ui/pages/files/transfers/transferwords.h"
#include "ui/theme/format.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int transferRowHeight = 35, rowSide = 20, actSize = 26, wordActPadding = 10; // px

QRect takeLeft(QRect &rest, int width, int gap)
{
    const QRect taken(rest.left(), rest.top(), std::min(width, rest.width()), rest.height());
    rest.setLeft(std::min(rest.left() + width + gap, rest.right() + 1));
    return taken;
}

void drawText(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour, const QFont &font,
              Qt::Alignment align = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideMiddle, rect.width());
    painter.drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
}

void drawBar(QPainter &painter, const QRect &rect, double share, const QColor &fill, const QColor &track)
{
    const QRectF bar(rect.left(), rect.center().y() - 2, rect.width(), 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 2, 2);
}

QString transferIcon(const Transfer &transfer)
{
    if (transfer.state == Transfer::State::Failed)
        return u"warning"_s;
    return transfer.kind == Transfer::Kind::Upload ? u"arrow-up"_s : u"arrow-down"_s;
}

/// Bar, share, amount, speed and time left of one that is under way.
void drawProgress(QPainter &painter, QRect rest, const Transfer &transfer)
{
    const Tokens &tokens = Theme::get().tokens();
    const QFont label = Theme::font(TextSize::Label);
    const bool runs = transfer.state == Transfer::State::Running || transfer.state == Transfer::State::Verifying;
    const int figures = 44 + 150 + 90 + 90;
    drawBar(painter, takeLeft(rest, std::max(60, rest.width() - figures - 40), 10), transferwords::share(transfer),
            runs ? tokens.accent : tokens.series[5], tokens.hover);
    drawText(painter, takeLeft(rest, 44, 8), format::percent(transferwords::share(transfer)), tokens.text, label);
    drawText(painter, takeLeft(rest, 150, 8), transferwords::amount(transfer), tokens.secondary, label, Qt::AlignRight);
    const QString said = transferwords::state(transfer);
    if (!said.isEmpty()) {
        drawText(painter, rest, said, tokens.secondary, label, Qt::AlignRight);
        return;
    }
    drawText(painter, takeLeft(rest, 90, 8), transfer.speed > 0 ? transferwords::speed(transfer.speed) : QString(),
             tokens.text, Theme::font(TextSize::Label, 500), Qt::AlignRight);
    drawText(painter, rest, transfer.left ? format::duration(*transfer.left) : QString(), tokens.secondary, label,
             Qt::AlignRight);
}

void drawFailure(QPainter &painter, QRect rest, const Transfer &transfer)
{
    const Tokens &tokens = Theme::get().tokens();
    const transferwords::Failure why = transferwords::failure(transfer);
    const QFont strong = Theme::font(TextSize::Body, 600);
    const QString title = why.title + u'.';
    drawText(painter, takeLeft(rest, QFontMetrics(strong).horizontalAdvance(title) + 1, 6), title, tokens.badOnFill,
             strong);
    drawText(painter, rest, why.rest, tokens.text, Theme::font(TextSize::Body));
}

void drawDone(QPainter &painter, QRect rest, const Transfer &transfer)
{
    const Tokens &tokens = Theme::get().tokens();
    const QRect tick = takeLeft(rest, 16, 6);
    painter.drawPixmap(tick.left(), tick.center().y() - 7,
                       lineIconPixmap(u"check"_s, 15, tokens.good, painter.device()->devicePixelRatioF()));
    const QRect right(rest.right() - 150, rest.top(), 150, rest.height());
    drawText(painter, rest.adjusted(0, 0, -160, 0), transferwords::state(transfer), tokens.good,
             Theme::font(TextSize::Body));
    const QString when = transfer.endedAt.isValid() ? format::time(transfer.endedAt) : QString();
    drawText(painter, right, transferwords::amount(transfer) + u" \u00b7 "_s + when, tokens.secondary,
             Theme::font(TextSize::Label), Qt::AlignRight);
}
} // namespace

QList<TransferDelegate::Button> TransferDelegate::buttons(const QRect &row, const Transfer &transfer)
{
    QList<Button> list;
    int right = row.right() - rowSide;
    const auto put = [&](TransferAct act, int width) {
        list.append({act, QRect(right - width + 1, row.top() + (row.height() - actSize) / 2, width, actSize)});
        right -= width + 4;
    };
    const QList<TransferAct> acts = TransferList::actsOf(transfer);
    for (auto it = acts.crbegin(); it != acts.crend(); ++it) {
        if (TransferList::isIconAct(*it))
            put(*it, actSize);
    }
    int words = 0; // at most two as words; the menu has all
    for (const TransferAct act : acts) {
        if (TransferList::isIconAct(act) || ++words > 2)
            continue;
        const QString name = TransferList::actName(act, transfer);
        put(act, QFontMetrics(Theme::font(TextSize::Label, 500)).horizontalAdvance(name) + 2 * wordActPadding);
    }
    return list;
}

void TransferDelegate::setHovered(const QModelIndex &index, std::optional<TransferAct> act)
{
    m_hovered = index;
    m_act = act;
}

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, transferRowHeight};
}

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto transfer = index.data(TransferModel::TransferRole).value<Transfer>();
    const Tokens &tokens = Theme::get().tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool failed = transfer.state == Transfer::State::Failed;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (failed || selected)
        painter->fillRect(option.rect, failed ? tokens.badFill : tokens.selected);
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect rest = option.rect.adjusted(rowSide, 0, -rowSide, 0);
    const QRect icon = takeLeft(rest, 16, 14);
    painter->drawPixmap(icon.left(), icon.center().y() - 8,
                        lineIconPixmap(transferIcon(transfer), 16, failed ? tokens.bad : tokens.secondary,
                                       painter->device()->devicePixelRatioF()));
    const QList<Button> places = buttons(option.rect, transfer);
    if (!places.isEmpty())
        rest.setRight(places.last().rect.left() - 14);
    QRect names = takeLeft(rest, std::max(140, int(rest.width() * 0.36)), 12);
    const QFont body = Theme::font(TextSize::Body, selected ? 600 : 400);
    const int nameWidth = std::min(QFontMetrics(body).horizontalAdvance(transfer.name) + 1, names.width());
    drawText(*painter, takeLeft(names, nameWidth, 8), transfer.name, tokens.text, body);
    drawText(*painter, names, transfer.placeName, tokens.secondary, Theme::font(TextSize::Label));
    if (failed)
        drawFailure(*painter, rest, transfer);
    else if (transfer.isOver())
        drawDone(*painter, rest, transfer);
    else
        drawProgress(*painter, rest, transfer);
    paintButtons(*painter, option, index, transfer);
    painter->restore();
}

void TransferDelegate::paintButtons(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const Transfer &transfer) const
{
    const Tokens &tokens = Theme::get().tokens();
    for (const Button &button : buttons(option.rect, transfer)) {
        const bool hovered = m_act == button.act && m_hovered == index;
        if (TransferList::isIconAct(button.act)) {
            if (hovered) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(tokens.hover);
                painter.drawRoundedRect(button.rect, 6, 6);
            }
            const QPoint at = button.rect.center() - QPoint(7, 7);
            painter.drawPixmap(at, lineIconPixmap(TransferList::actIcon(button.act), 15, tokens.text,
                                                  painter.device()->devicePixelRatioF()));
            continue;
        }
        const bool main = button.act == TransferList::actsOf(transfer).first() && button.act == TransferAct::Retry;
        painter.setPen(main ? tokens.accent : tokens.border);
        painter.setBrush(main ? tokens.accent : hovered ? tokens.hover : tokens.surface);
        painter.drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        drawText(painter, button.rect, TransferList::actName(button.act, transfer),
                 main ? tokens.onAccent : tokens.text, Theme::font(TextSize::Label, 500), Qt::AlignHCenter);
    }
}
} // namespace atlas
