// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/cliqtext.h"

#include "models/team/cliqspans.h"

#include <QUrl>

namespace atlas::cliqtext
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto kFence = "```"_L1;

/// Zoho accepts 5,000 characters; what is far beyond that is shown as it is.
constexpr qsizetype kLongestRead = 40000;

void appendLine(QList<CliqBlock> &blocks, CliqBlock::Kind kind, int level, const QList<CliqSpan> &spans)
{
    const bool goesOn = !blocks.isEmpty() && blocks.last().kind == kind && kind != CliqBlock::Kind::Heading &&
                        kind != CliqBlock::Kind::Rule;
    if (!goesOn) {
        blocks.append({kind, level, spans});
        return;
    }
    appendSpan(blocks.last().spans, {CliqSpan::Kind::Text, u"\n"_s, {}, 0});
    for (const CliqSpan &span : spans)
        appendSpan(blocks.last().spans, span);
}

int headingLevel(const QString &line)
{
    int level = 0;
    while (level < 3 && level < line.size() && line.at(level) == u'#')
        ++level;
    return level > 0 && line.mid(level, 1) == " "_L1 && line.size() > level + 1 ? level : 0;
}

void readLine(QList<CliqBlock> &blocks, const QString &line, const SpanReader &reader)
{
    if (line.trimmed() == "---"_L1)
        appendLine(blocks, CliqBlock::Kind::Rule, 0, {});
    else if (line.startsWith(u'!') && line.size() > 1 && line.at(1) != u'!')
        appendLine(blocks, CliqBlock::Kind::Quote, 0, reader.read(line.mid(line.at(1).isSpace() ? 2 : 1)));
    else if (const int level = headingLevel(line))
        appendLine(blocks, CliqBlock::Kind::Heading, level, reader.read(line.mid(level + 1)));
    else
        appendLine(blocks, CliqBlock::Kind::Paragraph, 0, reader.read(line));
}

/// Text outside code blocks. Empty lines at its ends come from the fences around it.
void readText(QList<CliqBlock> &blocks, QString text, const SpanReader &reader)
{
    if (text.startsWith(u'\n'))
        text.remove(0, 1);
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (text.isEmpty())
        return;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        readLine(blocks, line, reader);
}

void readCodeBlock(QList<CliqBlock> &blocks, QString text)
{
    if (text.startsWith(u'\n'))
        text.remove(0, 1);
    if (text.endsWith(u'\n'))
        text.chop(1);
    blocks.append({CliqBlock::Kind::Code, 0, {{CliqSpan::Kind::Text, text, {}, CliqSpan::Code}}});
}
} // namespace

QString harmless(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar each : text) {
        const char16_t code = each.unicode();
        const bool isControl = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (!isControl && !turns && code != 0xfffc && code != 0x2028 && code != 0x2029)
            clean.append(each);
    }
    return clean;
}

bool isSafeAddress(const QString &address)
{
    const bool isPlain = std::none_of(address.cbegin(), address.cend(),
                                      [](QChar each) { return each.isSpace() || each.unicode() < 0x20; });
    const QUrl url(address, QUrl::StrictMode);
    if (!isPlain || !url.isValid())
        return false;
    const QString scheme = url.scheme();
    if (scheme == "mailto"_L1)
        return url.path().contains(u'@');
    return (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
}

QList<CliqBlock> parse(const QString &markup, const QList<CliqPerson> &mentions, const NameOf &nameOf)
{
    QString text = markup;
    text.replace("\r\n"_L1, "\n"_L1);
    text = harmless(text);
    if (text.isEmpty())
        return {};
    if (text.size() > kLongestRead)
        return {{CliqBlock::Kind::Paragraph, 0, {{CliqSpan::Kind::Text, text, {}, 0}}}};
    QList<CliqBlock> blocks;
    const SpanReader reader(mentions, nameOf);
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(kFence, from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(kFence, open + kFence.size());
        if (close <= open + kFence.size())
            break;
        readText(blocks, text.mid(from, open - from), reader);
        readCodeBlock(blocks, text.mid(open + kFence.size(), close - open - kFence.size()));
        from = close + kFence.size();
    }
    readText(blocks, text.mid(from), reader);
    return blocks;
}

QString plain(const QString &markup, const QList<CliqPerson> &mentions, const NameOf &nameOf)
{
    QStringList lines;
    const QList<CliqBlock> blocks = parse(markup, mentions, nameOf);
    for (const CliqBlock &block : blocks) {
        QString line;
        for (const CliqSpan &span : block.spans) {
            line += span.text;
            if (span.kind == CliqSpan::Kind::Link && span.text != span.target)
                line += u" ("_s + span.target + u')';
        }
        if (block.kind != CliqBlock::Kind::Rule)
            lines.append(line);
    }
    return lines.join(u'\n');
}

QString summary(const CliqMessage &message, const NameOf &nameOf, int limit)
{
    QString text = plain(message.text, message.mentions, nameOf).simplified();
    if (text.isEmpty())
        text = harmless(message.file.name);
    if (text.isEmpty())
        text = harmless(message.card.title).simplified();
    if (text.isEmpty())
        text = harmless(message.kindWord);
    return text.size() > limit ? text.left(limit - 1).trimmed() + u'\u2026' : text;
}
} // namespace atlas::cliqtext
