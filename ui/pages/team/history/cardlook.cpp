// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/cardlook.h"

#include "ui/pages/team/history/messagemetrics.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int cardPadding = 12, cardLine = 20, cardGap = 6, cardBar = 3, cardIndent = 18;
constexpr int leastColumn = 48, columnGap = 12;
constexpr qsizetype shownRows = 20; ///< of a table or a list; the rest is counted

QString oneLine(const QString &text)
{
    return cliqtext::harmless(text).simplified();
}

int strongWidth(const QString &text)
{
    return QFontMetrics(Theme::font(TextSize::Body, 600)).horizontalAdvance(text);
}
} // namespace

CardLook::CardLook(const CliqCard &card, const cliqtext::NameOf &nameOf, const QString &meId)
    : m_card(card)
    , m_nameOf(nameOf)
    , m_me(meId)
{
}

CardLook::~CardLook() = default;

int CardLook::setWidth(int width)
{
    if (width == m_width)
        return m_height;
    m_width = width;
    m_lines.clear();
    m_rules.clear();
    m_texts.clear();
    m_height = 0;
    if (m_card.title.isEmpty() && m_card.slides.isEmpty())
        return 0;
    m_height = cardGap;
    if (!m_card.title.isEmpty())
        addLine(oneLine(m_card.title), true, false);
    for (const CliqSlide &slide : std::as_const(m_card.slides))
        addSlide(slide);
    m_height += cardGap;
    return m_height;
}

void CardLook::addLine(const QString &text, bool strong, bool quiet)
{
    m_lines.append({QRect(cardPadding, m_height, qMax(40, m_width - 2 * cardPadding), cardLine), text, strong, quiet});
    m_height += cardLine;
}

void CardLook::addText(const QString &markup, int indent)
{
    auto text = std::make_unique<MessageText>(cliqtext::parse(markup, {}, m_nameOf), QString(), m_me);
    const QPoint at(cardPadding + indent, m_height);
    m_height += text->setWidth(qMax(40, m_width - at.x() - cardPadding));
    m_texts.push_back({at, std::move(text)});
}

void CardLook::addSlide(const CliqSlide &slide)
{
    if (m_height > cardGap)
        m_height += cardGap;
    if (!slide.title.isEmpty())
        addLine(oneLine(slide.title), true, false);
    switch (slide.kind) {
    case CliqSlide::Kind::Text:
        addText(slide.text, 0);
        break;
    case CliqSlide::Kind::List:
        addList(slide);
        break;
    case CliqSlide::Kind::Label:
        addPairs(slide);
        break;
    case CliqSlide::Kind::Table:
        addTable(slide);
        break;
    case CliqSlide::Kind::Other:
        addLine(teamwords::unsupported(oneLine(slide.text)), false, true);
        return;
    }
    if (slide.rows.size() > shownRows)
        addLine(teamwords::moreRows(int(slide.rows.size() - shownRows)), false, true);
}

void CardLook::addList(const CliqSlide &slide)
{
    for (qsizetype row = 0; row < qMin(slide.rows.size(), shownRows); ++row) {
        const QString mark = slide.isNumbered ? QString::number(row + 1) + u'.' : u"\u2022"_s;
        m_lines.append({QRect(cardPadding, m_height, cardIndent, cardLine), mark, false, true});
        addText(slide.rows.at(row).value(0), cardIndent);
    }
}

void CardLook::addPairs(const CliqSlide &slide)
{
    const int room = m_width - 2 * cardPadding;
    int names = 0;
    for (const QStringList &row : slide.rows)
        names = qMax(names, strongWidth(oneLine(row.value(0))));
    names = qMin(names, room / 2) + columnGap;
    for (qsizetype row = 0; row < qMin(slide.rows.size(), shownRows); ++row) {
        const QStringList &pair = slide.rows.at(row);
        m_lines.append(
            {QRect(cardPadding, m_height, names - columnGap, cardLine), oneLine(pair.value(0)), false, true});
        addText(pair.value(1), names);
    }
}

/// As wide as what stands in them; narrower together when there is not enough room.
QList<int> CardLook::columnsOf(const CliqSlide &slide) const
{
    QList<int> widths;
    for (qsizetype column = 0; column < slide.headers.size(); ++column) {
        int width = qMax(leastColumn, strongWidth(oneLine(slide.headers.at(column))));
        for (qsizetype row = 0; row < qMin(slide.rows.size(), shownRows); ++row)
            width = qMax(width, strongWidth(oneLine(slide.rows.at(row).value(column))));
        widths.append(width);
    }
    const int gaps = columnGap * int(qMax<qsizetype>(0, widths.size() - 1));
    const int room = m_width - 2 * cardPadding - gaps;
    const int wanted = std::accumulate(widths.cbegin(), widths.cend(), 0);
    if (wanted > room) {
        for (int &width : widths)
            width = qMax(leastColumn / 2, int(qint64(width) * room / wanted));
    }
    return widths;
}

void CardLook::addTable(const CliqSlide &slide)
{
    const QList<int> widths = columnsOf(slide);
    const auto addRow = [&](const QStringList &cells, bool strong) {
        int x = cardPadding;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            m_lines.append(
                {QRect(x, m_height, widths.at(column), cardLine), oneLine(cells.value(column)), strong, false});
            x += widths.at(column) + columnGap;
        }
        m_height += cardLine;
        m_rules.append(QRect(cardPadding, m_height, qMin(x - columnGap, m_width - cardPadding) - cardPadding, 1));
        m_height += 3;
    };
    addRow(slide.headers, true);
    for (qsizetype row = 0; row < qMin(slide.rows.size(), shownRows); ++row)
        addRow(slide.rows.at(row), false);
}

void CardLook::draw(QPainter &painter, const QPoint &at) const
{
    if (m_height <= 0)
        return;
    const Tokens &t = Theme::get().tokens();
    const QRect whole(at, QSize(m_width, m_height));
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillRect(QRect(whole.left(), whole.top() + 8, cardBar, whole.height() - 16), t.accent);
    for (const Line &line : m_lines) {
        painter.setFont(Theme::font(TextSize::Body, line.isStrong ? 600 : 400));
        painter.setPen(line.isQuiet ? t.secondary : t.text);
        painter.drawText(line.rect.translated(at), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(line.text, Qt::ElideRight, line.rect.width()));
    }
    for (const QRect &rule : m_rules)
        painter.fillRect(rule.translated(at), t.border);
    for (const Text &text : m_texts)
        text.text->draw(painter, at + text.at);
}

const CliqSpan *CardLook::linkAt(const QPoint &at) const
{
    for (const Text &text : m_texts) {
        if (const CliqSpan *span = text.text->linkAt(at - text.at))
            return span;
    }
    return nullptr;
}
} // namespace atlas
