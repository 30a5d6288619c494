// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/brief/brieftext.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// What Markdown would read as a mark is meant as it stands.
QString plainMark(QString text)
{
    static const QString marks = u"\\`*_[]<>#|"_s;
    QString escaped;
    for (const QChar c : text.simplified()) {
        if (marks.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownLine(const BriefPage::Line &line)
{
    QString text = u"- **"_s + plainMark(line.title) + u"**"_s;
    if (!line.value.isEmpty())
        text += u": "_s + plainMark(line.value);
    if (!line.text.isEmpty())
        text += u" ("_s + plainMark(line.text) + u")"_s;
    return text + u'\n';
}

QString toneColour(HomeRow::Tone tone)
{
    switch (tone) {
    case HomeRow::Tone::Good:
        return u"#1A7F4B"_s;
    case HomeRow::Tone::Warn:
        return u"#B25E09"_s;
    case HomeRow::Tone::Bad:
        return u"#C4314B"_s;
    case HomeRow::Tone::Neutral:
        break;
    }
    return u"#5B6472"_s;
}

QString htmlLine(const BriefPage::Line &line, int block, int place, bool hasValues)
{
    QString title = line.title.toHtmlEscaped();
    if (!line.row.kind.isEmpty())
        title = u"<a href=\"row:%1/%2\" style=\"color:#1B1F27;text-decoration:none\">"_s.arg(block).arg(place) + title +
                u"</a>"_s;
    const QString value = u"<td width=\"16%\" align=\"right\"><b>"_s + line.value.toHtmlEscaped() + u"</b></td>"_s;
    return u"<tr><td width=\"46%\">"_s + title + u"</td>"_s + (hasValues ? value : QString()) +
           u"<td style=\"padding-left:12px;color:"_s + toneColour(line.tone) + u"\">"_s + line.text.toHtmlEscaped() +
           u"</td></tr>"_s;
}
} // namespace

QString briefMarkdown(const BriefPage &page)
{
    QString text = u"# "_s + plainMark(page.title) + u"\n\n"_s + plainMark(page.day);
    if (!page.age.isEmpty())
        text += u" \u00b7 "_s + plainMark(page.age);
    text += u'\n';
    for (const BriefPage::Block &block : page.blocks) {
        text += u"\n## "_s + plainMark(block.heading) + u"\n\n"_s;
        for (const BriefPage::Line &line : block.lines)
            text += markdownLine(line);
        if (!block.note.isEmpty())
            text += (block.lines.isEmpty() ? QString() : u"\n"_s) + plainMark(block.note) + u'\n';
    }
    return text;
}

QString briefHtml(const BriefPage &page)
{
    // Printed as it is shown: on white, in the colours of the light theme.
    QString html = u"<html><body style=\"color:#1B1F27\"><h1 style=\"margin-bottom:2px\">"_s +
                   page.title.toHtmlEscaped() + u"</h1><p style=\"color:#5B6472;margin-top:0\">"_s +
                   page.day.toHtmlEscaped();
    if (!page.age.isEmpty())
        html += u" \u00b7 "_s + page.age.toHtmlEscaped();
    html += u"</p>"_s;
    for (int i = 0; i < int(page.blocks.size()); ++i) {
        const BriefPage::Block &block = page.blocks.at(i);
        html += u"<h3 style=\"margin-top:14px;margin-bottom:4px\">"_s + block.heading.toHtmlEscaped() + u"</h3>"_s;
        if (!block.lines.isEmpty()) {
            html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" style=\"margin-bottom:10px\">"_s;
            const bool hasValues = std::any_of(block.lines.cbegin(), block.lines.cend(),
                                               [](const BriefPage::Line &line) { return !line.value.isEmpty(); });
            for (int place = 0; place < int(block.lines.size()); ++place)
                html += htmlLine(block.lines.at(place), i, place, hasValues);
            html += u"</table>"_s;
        }
        if (!block.note.isEmpty())
            html += u"<p style=\"color:#5B6472;margin-top:2px\">"_s + block.note.toHtmlEscaped() + u"</p>"_s;
    }
    return html + u"</body></html>"_s;
}
} // namespace atlas
