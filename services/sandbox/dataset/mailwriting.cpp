// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailwriting.h"

#include <QLocale>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QLocale mailLocale(bool french)
{
    return french ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// A block of lines: a paragraph, and a list for those that begin with "- ".
QString blockHtml(const QString &block)
{
    QStringList prose, items;
    const QStringList lines = block.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"- "_s))
            items.append(u"<li>"_s + line.mid(2).toHtmlEscaped() + u"</li>"_s);
        else
            prose.append(line.toHtmlEscaped());
    }
    QString html;
    if (!prose.isEmpty())
        html += u"<p>"_s + prose.join(u"<br>"_s) + u"</p>"_s;
    if (!items.isEmpty())
        html += u"<ul>"_s + items.join(QString()) + u"</ul>"_s;
    return html;
}
} // namespace

QString filledText(QString text, const SlotValues &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        text.replace(u'{' + value.key() + u'}', value.value());
    return text;
}

QString mailParagraphs(const QString &plain)
{
    QString html;
    const QStringList blocks = plain.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &block : blocks)
        html += blockHtml(block.trimmed());
    return html;
}

QString quotedMail(const QString &html, const mail::Address &from, const QDateTime &when, bool french)
{
    const QString day = mailLocale(french).toString(when.date(), french ? u"dddd d MMMM yyyy"_s : u"d MMMM yyyy"_s);
    const QString time = when.time().toString(u"HH:mm"_s);
    const QString who = (from.name + u" <"_s + from.address + u'>').toHtmlEscaped();
    const QString line = french ? u"Le %1 à %2, %3 a écrit\u00a0:"_s.arg(day, time, who)
                                : u"On %1 at %2, %3 wrote:"_s.arg(day, time, who);
    return u"<div class=\"zmail_extra\"><div>"_s + line +
           u"</div><blockquote style=\"border-left: 1px dotted #cccccc; padding-left: 5px\">"_s + html +
           u"</blockquote></div>"_s;
}

QString moneyText(int euros, bool french)
{
    const QString digits = mailLocale(french).toString(euros);
    return french ? digits + QChar(0xa0) + QChar(0x20ac) : QChar(0x20ac) + digits;
}

QString weekdayText(const QDate &day, bool french)
{
    return mailLocale(french).dayName(day.dayOfWeek());
}
} // namespace atlas::sandbox::dataset
