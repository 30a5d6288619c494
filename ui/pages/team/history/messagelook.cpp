// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The layout of a row; messagepaint.cpp draws it.

#include "ui/pages/team/history/messagelook.h"

#include "ui/pages/team/history/cardlook.h"
#include "ui/pages/team/history/emoji.h"
#include "ui/pages/team/history/messagemetrics.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/pages/team/teamactions.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paragraph.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using namespace messagemetrics;
using TargetKind = MessageTarget::Kind;

int labelWidth(const QString &text, int weight = 400)
{
    return QFontMetrics(Theme::font(TextSize::Label, weight)).horizontalAdvance(text);
}

/// Somebody's picture: small whatever its header promises.
QPixmap previewOf(const QByteArray &bytes)
{
    QImage image = bytes.size() > 256 * 1024 ? QImage() : QImage::fromData(bytes, "JPEG");
    if (image.isNull() || image.width() > 4000 || image.height() > 4000)
        return {};
    return QPixmap::fromImage(image.scaled(previewWidth, previewHeight, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

QList<CliqBlock> plainBlocks(const QString &text)
{
    return {{CliqBlock::Kind::Paragraph, 0, {{CliqSpan::Kind::Text, cliqtext::harmless(text), {}, 0}}}};
}
} // namespace

MessageLook::MessageLook(const HistoryRow &row, const TeamActions &actions, int width)
    : m_row(row)
    , m_width(width)
{
    switch (row.kind) {
    case HistoryRow::Kind::Day:
        m_title = teamwords::dayTitle(row.day, actions.now().toLocalTime().date());
        m_height = dayHeight;
        break;
    case HistoryRow::Kind::NewMessages:
        m_title = teamwords::newMessages();
        m_isNew = true;
        m_height = dayHeight;
        break;
    case HistoryRow::Kind::Message:
        layOutMessage(actions);
        break;
    case HistoryRow::Kind::Pending:
        layOutPending(actions);
        break;
    }
}

MessageLook::~MessageLook() = default;

void MessageLook::addText(const QList<CliqBlock> &blocks, const QString &note, const QString &meId)
{
    m_textTop = m_height;
    m_text = std::make_unique<MessageText>(blocks, note, meId);
    m_height += m_text->setWidth(qMax(80, m_width - textLeft - sideMargin));
}

void MessageLook::layOutMessage(const TeamActions &actions)
{
    const CliqMessage &message = m_row.message;
    const QString &me = actions.book().me().id;
    m_isInfo = message.kind == CliqMessage::Kind::Info;
    if (m_isInfo) {
        m_title = cliqtext::plain(message.text, message.mentions, actions.namer()).simplified();
        m_height = infoHeight;
        return;
    }
    m_isBot = message.sender.isBot || message.sender.id.startsWith("b-"_L1);
    m_isForMe = !m_row.isMine && !me.isEmpty() &&
                std::any_of(message.mentions.cbegin(), message.mentions.cend(),
                            [&me](const CliqPerson &each) { return each.id == me; });
    m_height = m_row.startsGroup ? groupGap : rowGap;
    m_time = format::time(message.at);
    if (!message.replyToId.isEmpty()) {
        const QString answered = cliqtext::harmless(message.replyToSender) + u": "_s +
                                 cliqtext::plain(message.replyToText, {}, actions.namer()).simplified();
        m_pieces.append({QRect(textLeft, m_height, m_width - textLeft - sideMargin, smallLine),
                         {TargetKind::Answered, message.replyToId},
                         answered,
                         u"reply"_s,
                         false,
                         {}});
        m_height += smallLine + 2;
    }
    if (m_row.startsGroup) {
        m_headTop = m_height;
        m_height += headLine;
    }
    QList<CliqBlock> blocks = cliqtext::parse(message.text.isEmpty() ? message.file.comment : message.text,
                                              message.mentions, actions.namer());
    if (blocks.isEmpty() && message.kind == CliqMessage::Kind::Other && message.card.isEmpty())
        blocks = plainBlocks(teamwords::unsupported(message.kindWord));
    const QString note = message.revision > 1 ? teamwords::edited() : QString();
    if (!blocks.isEmpty())
        addText(blocks, note, me);
    if (message.kind == CliqMessage::Kind::File)
        addFile(message.file);
    if (!message.card.isEmpty())
        addCard(message.card, actions.namer(), me);
    addReactions(actions);
    if (message.replies > 0) {
        const QString text = teamwords::replies(message.replies);
        m_pieces.append({QRect(textLeft, m_height + 2, labelWidth(text, 500) + 28, 20),
                         {TargetKind::Replies, {}},
                         text,
                         u"reply"_s,
                         false,
                         {}});
        m_height += 24;
    }
    addMade(actions.madeOf(message.id));
    m_height += rowGap;
}

void MessageLook::addCard(const CliqCard &card, const cliqtext::NameOf &nameOf, const QString &meId)
{
    m_cardLook = std::make_unique<CardLook>(card, nameOf, meId);
    m_cardTop = m_height + 4;
    const int high = m_cardLook->setWidth(qMin(richCardWidth, m_width - textLeft - sideMargin));
    if (high > 0)
        m_height = m_cardTop + high;
    int x = textLeft, y = m_height + 6;
    for (qsizetype number = 0; number < card.buttons.size(); ++number) {
        const CliqButton &button = card.buttons.at(number);
        const QString label = cliqtext::harmless(button.label).simplified();
        const bool isOpen = button.kind == CliqButton::Kind::Open && cliqtext::isSafeAddress(button.target);
        const bool isOff = !isOpen && button.kind != CliqButton::Kind::Copy;
        const int width = qMin(labelWidth(label, 500) + 22, m_width - textLeft - sideMargin);
        if (x + width > m_width - sideMargin && x > textLeft) {
            x = textLeft;
            y += 32;
        }
        const QString tip = isOff    ? teamwords::onlyInCliq(button.hint)
                            : isOpen ? button.target // where it leads, whatever its words say
                                     : cliqtext::harmless(button.hint);
        m_pieces.append(
            {QRect(x, y, width, 26), {TargetKind::Button, QString::number(number)}, label, {}, false, tip, isOff});
        x += width + 8;
        m_height = y + 28;
    }
}

void MessageLook::addMade(const QList<TeamMade> &made)
{
    for (qsizetype number = 0; number < made.size(); ++number) {
        const TeamMade &each = made.at(number);
        const QString icon = each.kind == TeamMade::Kind::Task    ? u"task"_s
                             : each.kind == TeamMade::Kind::Event ? u"calendar"_s
                                                                  : u"note"_s;
        const QString text = teamwords::made(each);
        const int width = qMin(labelWidth(text, 500) + 28, m_width - textLeft - sideMargin);
        m_pieces.append({QRect(textLeft, m_height + 2, width, 20),
                         {TargetKind::Made, QString::number(number)},
                         text,
                         icon,
                         false,
                         text});
        m_height += 22;
    }
}

void MessageLook::addFile(const CliqFile &file)
{
    m_picture = previewOf(file.preview);
    if (!m_picture.isNull()) {
        m_preview = QRect(QPoint(textLeft, m_height + 4), m_picture.size());
        m_pieces.append({m_preview, {TargetKind::OpenFile, {}}, {}, {}, false, {}});
        m_height = m_preview.bottom() + 1;
    }
    m_fileSize = file.size > 0 ? format::size(file.size) : QString();
    m_card = QRect(textLeft, m_height + 6, qMin(cardWidth, m_width - textLeft - sideMargin), cardHeight);
    const QString open = teamwords::open();
    const int openWidth = labelWidth(open, 500) + 22;
    const QRect download(m_card.right() - 36, m_card.center().y() - 13, 28, 28);
    const QRect opening(download.left() - 8 - openWidth, m_card.center().y() - 12, openWidth, 26);
    m_pieces.append({opening, {TargetKind::OpenFile, {}}, open, {}, false, {}});
    m_pieces.append({download, {TargetKind::DownloadFile, {}}, {}, u"download"_s, false, teamwords::download()});
    m_height = m_card.bottom() + 5;
}

void MessageLook::addReactions(const TeamActions &actions)
{
    const CliqMessage &message = m_row.message;
    if (message.reactions.isEmpty())
        return;
    int x = textLeft;
    const int y = m_height + 4;
    int top = y;
    for (const CliqReaction &reaction : message.reactions) {
        const QString count = QString::number(reaction.who.size());
        const QString icon = emoji::iconOf(reaction.emoji);
        const QString text = icon.isEmpty() ? reaction.emoji + u' ' + count : count;
        const int width = labelWidth(text, 500) + 18 + (icon.isEmpty() ? 0 : 18);
        if (x + width > m_width - sideMargin && x > textLeft) {
            x = textLeft;
            top += chipHeight + 4;
        }
        const QString who = emoji::nameOf(reaction.emoji) + u": "_s + reaction.names.join(u", "_s);
        m_pieces.append({QRect(x, top, width, chipHeight),
                         {TargetKind::Reaction, reaction.emoji},
                         text,
                         icon,
                         actions.hasReacted(message, reaction.emoji),
                         who});
        x += width + 6;
    }
    m_pieces.append({QRect(x, top, 30, chipHeight),
                     {TargetKind::AddReaction, {}},
                     {},
                     u"smile"_s,
                     false,
                     teamwords::addReaction()});
    m_height = top + chipHeight + 2;
}

void MessageLook::addButtons(const QList<QPair<TargetKind, QString>> &buttons)
{
    int x = textLeft;
    for (const auto &[kind, text] : buttons) {
        const int width = labelWidth(text, 500) + 22;
        m_pieces.append({QRect(x, m_height + 2, width, 24), {kind, {}}, text, {}, false, {}});
        x += width + 8;
    }
    m_height += 28;
}

void MessageLook::layOutPending(const TeamActions &actions)
{
    const CliqPending &pending = *m_row.pending;
    m_row.message.sender = actions.book().me();
    m_time = format::time(pending.at);
    m_height = groupGap;
    m_headTop = m_height;
    m_height += headLine;
    QStringList lines;
    if (!pending.text.isEmpty())
        lines.append(cliqtext::plain(pending.text, {}, actions.namer()));
    for (const QString &file : pending.files)
        lines.append(QFileInfo(file).fileName());
    addText(plainBlocks(lines.join(u'\n')), {}, {});
    m_statusTop = m_height;
    m_height += smallLine;
    if (!pending.error) {
        m_status = teamwords::sending();
    } else {
        const ErrorText error = teamwords::refusal(*pending.error, actions.now());
        m_status = teamwords::notSent(error.title);
        m_advice = error.advice;
        if (!m_advice.isEmpty())
            m_height += paragraphHeight(Theme::font(TextSize::Label), m_width - textLeft - sideMargin, m_advice);
        QList<QPair<TargetKind, QString>> buttons{{TargetKind::Retry, teamwords::tryAgain()}};
        if (pending.error->kind != ErrorKind::Ambiguous) // it may be there: not to be written twice
            buttons.append({TargetKind::Rewrite, teamwords::change()});
        buttons.append({TargetKind::Discard, teamwords::discard()});
        addButtons(buttons);
    }
    m_height += rowGap;
}

MessageTarget MessageLook::targetAt(const QPoint &at) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.rect.contains(at))
            return piece.isOff ? MessageTarget{} : piece.target;
    }
    const CliqSpan *span = m_text ? m_text->linkAt(at - QPoint(textLeft, m_textTop)) : nullptr;
    if (!span && m_cardLook)
        span = m_cardLook->linkAt(at - QPoint(textLeft, m_cardTop));
    if (!span)
        return {};
    return {span->kind == CliqSpan::Kind::Link ? TargetKind::Link : TargetKind::Mention, span->target};
}

QString MessageLook::tipAt(const QPoint &at) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.rect.contains(at))
            return piece.tip;
    }
    const MessageTarget target = targetAt(at);
    if (target.kind == TargetKind::Link)
        return target.value; // where it leads, whatever its words say
    const bool isOnTime = !m_row.startsGroup && at.x() < textLeft;
    return isOnTime ? m_time : QString();
}

QList<CliqSpan> MessageLook::links() const
{
    return m_text ? m_text->links() : QList<CliqSpan>();
}
} // namespace atlas
