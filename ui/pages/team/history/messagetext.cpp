// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/messagetext.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paragraph.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int quoteIndentation = 12, codePadding = 8, partGap = 4, ruleHeight = 9;

QFont codeFont()
{
    QFont font(u"monospace"_s);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(int(TextSize::Body) - 1);
    return font;
}
} // namespace

struct MessageText::Part {
    struct Run {
        int start = 0, length = 0;
        CliqSpan span;
        bool isNote = false;
    };
    CliqBlock::Kind kind = CliqBlock::Kind::Paragraph;
    int level = 0;
    QTextLayout layout;
    std::vector<Run> runs;
    int top = 0, bottom = 0, indent = 0;
    [[nodiscard]] QPoint origin() const { return {indent, top + (kind == CliqBlock::Kind::Code ? codePadding : 0)}; }
};

MessageText::MessageText(const QList<CliqBlock> &blocks, const QString &note, const QString &meId)
    : m_me(meId)
{
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        const bool takesNote = at + 1 == blocks.size() && blocks.at(at).kind != CliqBlock::Kind::Rule &&
                               blocks.at(at).kind != CliqBlock::Kind::Code;
        addPart(blocks.at(at), takesNote ? note : QString());
        if (at + 1 == blocks.size() && !takesNote && !note.isEmpty())
            addPart({}, note);
    }
}

MessageText::~MessageText() = default;

void MessageText::addPart(const CliqBlock &block, const QString &note)
{
    auto part = std::make_unique<Part>();
    part->kind = block.kind;
    part->level = block.level;
    QString text;
    for (const CliqSpan &span : block.spans) {
        part->runs.push_back({int(text.size()), int(span.text.size()), span, false});
        text += span.text;
    }
    if (!note.isEmpty()) {
        const QString shown = (text.isEmpty() ? QString() : u"  "_s) + note;
        part->runs.push_back({int(text.size()), int(shown.size()), {}, true});
        text += shown;
    }
    text.replace(u'\n', QChar::LineSeparator);
    part->layout.setText(text);
    part->layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    part->layout.setTextOption(option);
    m_parts.push_back(std::move(part));
}

QList<QTextLayout::FormatRange> MessageText::formatsOf(const Part &part) const
{
    const Tokens &t = Theme::get().tokens();
    QList<QTextLayout::FormatRange> formats;
    for (const Part::Run &run : part.runs) {
        QTextLayout::FormatRange range;
        range.start = run.start;
        range.length = run.length;
        const int styles = run.span.styles;
        QFont font = run.isNote                  ? Theme::font(TextSize::Label)
                     : (styles & CliqSpan::Code) ? codeFont()
                                                 : part.layout.font();
        if (styles & CliqSpan::Bold)
            font.setWeight(QFont::DemiBold);
        font.setItalic(styles & CliqSpan::Italic);
        font.setUnderline((styles & CliqSpan::Underline) || run.span.kind == CliqSpan::Kind::Link);
        font.setStrikeOut(styles & CliqSpan::Strike);
        if (run.span.kind == CliqSpan::Kind::Mention)
            font.setWeight(QFont::DemiBold);
        range.format.setFont(font);
        range.format.setForeground(run.isNote                              ? t.secondary
                                   : run.span.kind == CliqSpan::Kind::Text ? t.text
                                                                           : t.accentOnFill);
        if ((styles & CliqSpan::Code) && part.kind != CliqBlock::Kind::Code)
            range.format.setBackground(t.hover);
        const bool isMe = run.span.kind == CliqSpan::Kind::Mention &&
                          (run.span.target == m_me || run.span.target == "all"_L1 ||
                           run.span.target == "available"_L1 || run.span.target == "participants"_L1);
        if (isMe)
            range.format.setBackground(mixed(t.surface, t.accent, 0.14));
        formats.append(range);
    }
    return formats;
}

int MessageText::layOut(Part &part, int width, int top) const
{
    part.top = top;
    part.indent = part.kind == CliqBlock::Kind::Quote  ? quoteIndentation
                  : part.kind == CliqBlock::Kind::Code ? codePadding
                                                       : 0;
    if (part.kind == CliqBlock::Kind::Rule)
        return part.bottom = top + ruleHeight;
    const bool isHeading = part.kind == CliqBlock::Kind::Heading;
    part.layout.setFont(part.kind == CliqBlock::Kind::Code ? codeFont()
                        : isHeading ? Theme::font(part.level == 1 ? TextSize::Title : TextSize::Body, 600)
                                    : Theme::font(TextSize::Body));
    part.layout.setFormats(formatsOf(part));
    const int room = qMax(40, width - part.indent - (part.kind == CliqBlock::Kind::Code ? codePadding : 0));
    qreal y = 0;
    part.layout.beginLayout();
    for (QTextLine line = part.layout.createLine(); line.isValid(); line = part.layout.createLine()) {
        line.setLineWidth(room);
        const qreal high = qMax<qreal>(line.height(), isHeading && part.level == 1 ? 22 : paragraphLine);
        line.setPosition(QPointF(0, y + (high - line.height()) / 2));
        y += high;
    }
    part.layout.endLayout();
    const int padding = part.kind == CliqBlock::Kind::Code ? 2 * codePadding : 0;
    return part.bottom = top + int(std::ceil(y)) + padding;
}

int MessageText::setWidth(int width)
{
    if (width == m_width)
        return m_height;
    m_width = width;
    int bottom = 0;
    for (const std::unique_ptr<Part> &part : m_parts)
        bottom = layOut(*part, width, bottom > 0 ? bottom + partGap : 0);
    return m_height = bottom;
}

void MessageText::draw(QPainter &painter, const QPoint &at) const
{
    const Tokens &t = Theme::get().tokens();
    for (const std::unique_ptr<Part> &part : m_parts) {
        const QRect whole(at.x(), at.y() + part->top, m_width, part->bottom - part->top);
        if (part->kind == CliqBlock::Kind::Rule) {
            painter.fillRect(QRect(whole.left(), whole.center().y(), whole.width(), 1), t.border);
            continue;
        }
        if (part->kind == CliqBlock::Kind::Quote)
            painter.fillRect(QRect(whole.left(), whole.top(), 3, whole.height()), t.border);
        if (part->kind == CliqBlock::Kind::Code) {
            painter.setPen(t.border);
            painter.setBrush(t.window);
            painter.drawRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        painter.setPen(t.text);
        part->layout.draw(&painter, at + part->origin());
    }
}

const CliqSpan *MessageText::linkAt(const QPoint &at) const
{
    for (const std::unique_ptr<Part> &part : m_parts) {
        const QPointF inside = at - part->origin();
        for (int number = 0; number < part->layout.lineCount(); ++number) {
            const QTextLine line = part->layout.lineAt(number);
            if (!line.naturalTextRect().contains(inside))
                continue;
            const int place = line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
            for (const Part::Run &run : part->runs) {
                if (run.span.kind != CliqSpan::Kind::Text && place >= run.start && place < run.start + run.length)
                    return &run.span;
            }
        }
    }
    return nullptr;
}

QList<CliqSpan> MessageText::links() const
{
    QList<CliqSpan> all;
    for (const std::unique_ptr<Part> &part : m_parts) {
        for (const Part::Run &run : part->runs) {
            if (run.span.kind == CliqSpan::Kind::Link)
                all.append(run.span);
        }
    }
    return all;
}
} // namespace atlas
