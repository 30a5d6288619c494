// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/cliqspans.h"

#include <array>

namespace atlas::cliqtext
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype kLongestMention = 120, kLongestAddress = 2000;

struct SpanMark {
    QLatin1StringView sign;
    int style;
};
/// The longer one first: "__" underlines, "_" is italic.
constexpr std::array<SpanMark, 4> spanMarks{SpanMark{"__"_L1, CliqSpan::Underline}, SpanMark{"*"_L1, CliqSpan::Bold},
                                            SpanMark{"_"_L1, CliqSpan::Italic}, SpanMark{"~"_L1, CliqSpan::Strike}};

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
}

bool isSpaceOrEnd(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

/// Where the mark that opened before `from` ends: not after a space, not inside a word. -1: nowhere.
qsizetype closingMark(const QString &text, qsizetype from, QLatin1StringView sign)
{
    for (qsizetype at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
        const bool isDoubled = sign.size() == 1 && sign.at(0) == u'_' &&
                               ((at > 0 && text.at(at - 1) == u'_') || text.mid(at + 1, 1) == "_"_L1);
        const qsizetype after = at + sign.size();
        const bool endsWord = !isWordCharacter(text, after) || (after < text.size() && text.at(after) == u'_');
        if (at > from && !isSpaceOrEnd(text, at - 1) && endsWord && !isDoubled)
            return at;
    }
    return -1;
}
} // namespace

struct SpanReader::Line {
    const QString &text;
    QList<CliqSpan> &spans;
    int styles = 0;
    qsizetype at = 0;
    QString waiting;                           ///< plain text before `at`
    std::array<bool, spanMarks.size()> dead{}; ///< marks that have no end any more
    bool noCode = false;
    qsizetype bracketEnd = 0; ///< the next "](" found; -1: none any more

    void flush()
    {
        if (!waiting.isEmpty())
            appendSpan(spans, {CliqSpan::Kind::Text, waiting, {}, styles});
        waiting.clear();
    }
    void take(const CliqSpan &span, qsizetype next)
    {
        flush();
        appendSpan(spans, span);
        at = next;
    }
};

void appendSpan(QList<CliqSpan> &spans, const CliqSpan &span)
{
    if (span.text.isEmpty())
        return;
    const bool isMore = !spans.isEmpty() && span.kind == CliqSpan::Kind::Text && spans.last().kind == span.kind &&
                        spans.last().styles == span.styles;
    if (isMore)
        spans.last().text += span.text;
    else
        spans.append(span);
}

SpanReader::SpanReader(const QList<CliqPerson> &mentions, const NameOf &nameOf)
    : m_mentions(mentions)
    , m_nameOf(nameOf)
{
}

QList<CliqSpan> SpanReader::read(const QString &line) const
{
    QList<CliqSpan> spans;
    readInto(spans, line, 0);
    return spans;
}

void SpanReader::readInto(QList<CliqSpan> &spans, const QString &text, int styles) const
{
    Line line{text, spans, styles, 0, {}, {}, false, 0};
    while (line.at < text.size()) {
        if (readCode(line) || readMention(line) || readNamed(line) || readLink(line) || readBareLink(line) ||
            readMarked(line))
            continue;
        line.waiting.append(text.at(line.at));
        ++line.at;
    }
    line.flush();
}

bool SpanReader::readCode(Line &line) const
{
    if (line.noCode || line.text.at(line.at) != u'`')
        return false;
    const qsizetype end = line.text.indexOf(u'`', line.at + 1);
    line.noCode = end < 0;
    if (end <= line.at + 1)
        return false;
    line.take({CliqSpan::Kind::Text, line.text.mid(line.at + 1, end - line.at - 1), {}, line.styles | CliqSpan::Code},
              end + 1);
    return true;
}

CliqSpan SpanReader::mentionOf(const QString &id, const QString &shown, int styles) const
{
    QString name = shown;
    for (const CliqPerson &person : m_mentions) {
        if (name.isEmpty() && (person.id == id || (!person.email.isEmpty() && person.email == id)))
            name = person.name;
    }
    if (name.isEmpty() && m_nameOf)
        name = m_nameOf(id);
    if (name.isEmpty())
        name = id == "participants"_L1 ? u"all"_s : id;
    return {CliqSpan::Kind::Mention, name.startsWith(u'@') ? name : u'@' + harmless(name), id, styles};
}

bool SpanReader::readMention(Line &line) const
{
    const QString &text = line.text;
    if (text.at(line.at) != u'{' || line.at + 2 >= text.size() ||
        (text.at(line.at + 1) != u'@' && text.at(line.at + 1) != u'#'))
        return false;
    const qsizetype length = text.mid(line.at, kLongestMention).indexOf(u'}');
    const QString id = length < 0 ? QString() : text.mid(line.at + 2, length - 2);
    const bool isId = !id.isEmpty() &&
                      std::none_of(id.cbegin(), id.cend(), [](QChar each) { return each.isSpace() || each == u'{'; });
    if (!isId)
        return false;
    if (text.at(line.at + 1) == u'#') {
        const QString name = m_nameOf ? m_nameOf(id) : QString();
        line.take({CliqSpan::Kind::Mention, u'#' + (name.isEmpty() ? id : name), u'#' + id, line.styles},
                  line.at + length + 1);
    } else {
        line.take(mentionOf(id, {}, line.styles), line.at + length + 1);
    }
    return true;
}

bool SpanReader::readNamed(Line &line) const
{
    if (line.text.at(line.at) != u'@' || isWordCharacter(line.text, line.at - 1))
        return false;
    for (const CliqPerson &person : m_mentions) {
        const QString name = person.name.startsWith(u'@') ? person.name.mid(1) : person.name;
        if (name.isEmpty() || QStringView(line.text).mid(line.at + 1, name.size()) != name ||
            isWordCharacter(line.text, line.at + 1 + name.size()))
            continue;
        line.take(mentionOf(person.id, name, line.styles), line.at + 1 + name.size());
        return true;
    }
    return false;
}

bool SpanReader::readLink(Line &line) const
{
    const QString &text = line.text;
    if (line.bracketEnd < 0 || text.at(line.at) != u'[')
        return false;
    if (line.bracketEnd <= line.at)
        line.bracketEnd = text.indexOf("]("_L1, line.at + 1);
    const qsizetype middle = line.bracketEnd;
    if (middle <= line.at + 1 || middle - line.at > kLongestAddress)
        return false;
    const qsizetype length = text.mid(middle + 2, kLongestAddress).indexOf(u')');
    const QString shown = text.mid(line.at + 1, middle - line.at - 1);
    if (length <= 0 || shown.contains(u'['))
        return false;
    const QString target = text.mid(middle + 2, length);
    const qsizetype next = middle + 3 + length;
    if (target.startsWith("zohoid:"_L1) || target.startsWith("mail:"_L1))
        line.take(mentionOf(target.section(u':', 1), shown, line.styles), next);
    else if (target.startsWith(u'$')) // a button nobody can press from here: its words
        line.take({CliqSpan::Kind::Text, shown, {}, line.styles | CliqSpan::Bold}, next);
    else if (isSafeAddress(target))
        line.take({CliqSpan::Kind::Link, shown, target, line.styles}, next);
    else
        return false;
    return true;
}

bool SpanReader::readBareLink(Line &line) const
{
    const QStringView rest = QStringView(line.text).mid(line.at);
    if ((!rest.startsWith("http://"_L1) && !rest.startsWith("https://"_L1)) || isWordCharacter(line.text, line.at - 1))
        return false;
    qsizetype length = 0;
    while (length < rest.size() && length < kLongestAddress && !rest.at(length).isSpace() &&
           !u"<>\"{}|`"_s.contains(rest.at(length)))
        ++length;
    while (length > 0 && u".,;:!?)'*_~\u2019\u00bb"_s.contains(rest.at(length - 1)))
        --length;
    const QString address = rest.left(length).toString();
    if (!isSafeAddress(address))
        return false;
    line.take({CliqSpan::Kind::Link, address, address, line.styles}, line.at + length);
    return true;
}

bool SpanReader::readMarked(Line &line) const
{
    const QString &text = line.text;
    for (size_t which = 0; which < spanMarks.size(); ++which) {
        const SpanMark &mark = spanMarks.at(which);
        const qsizetype inside = line.at + mark.sign.size();
        if (line.dead.at(which) || (line.styles & mark.style) ||
            QStringView(text).mid(line.at, mark.sign.size()) != mark.sign)
            continue;
        if (isWordCharacter(text, line.at - 1) || isSpaceOrEnd(text, inside))
            continue;
        const qsizetype end = closingMark(text, inside, mark.sign);
        if (end < 0) {
            line.dead.at(which) = true;
            continue;
        }
        line.flush();
        readInto(line.spans, text.mid(inside, end - inside), line.styles | mark.style);
        line.at = end + mark.sign.size();
        return true;
    }
    return false;
}
} // namespace atlas::cliqtext
