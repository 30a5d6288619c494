// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/brief/brieftext.h"

#include "models/home/homewords.h"
#include "models/support/format.h"

#include <cmath>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct BriefWords {
    Q_DECLARE_TR_FUNCTIONS(BriefWords)
public:
    static QString title(const QString &roleId);
    static QString ratio(const Figure &figure);
};

QString BriefWords::title(const QString &roleId)
{
    //: %1 a role: CEO
    return tr("Brief of the day, %1").arg(roleId == u"av" ? tr("VA") : roleId.toUpper());
}

QString BriefWords::ratio(const Figure &figure)
{
    if (figure.id.startsWith(u"coverage"_s))
        //: %1 a multiple: 3.2 times
        return tr("%1 times").arg(QLocale().toString(*figure.ratio, 'f', 1));
    if (figure.id == u"runway")
        return tr("%1 months").arg(QLocale().toString(*figure.ratio, 'f', 1));
    return format::percent(*figure.ratio);
}

BriefPage::Line numberLine(const Brief::Number &number, const QString &currency)
{
    BriefPage::Line line;
    line.title = homewords::cardTitle(number.cardId);
    line.value = figureText(number.figure, currency);
    if (!number.figure.unavailable.isEmpty())
        line.text = homewords::reason(number.figure.unavailable);
    else if (number.figure.from.isValid())
        line.text = homewords::period(number.figure.from, number.figure.to);
    return line;
}

BriefPage::Line rowLine(const HomeRow &row, const Brief &brief)
{
    const HomeRowText words = homewords::rowText(row, brief.day, brief.now);
    BriefPage::Line line;
    line.title = words.title;
    line.value = words.value;
    QStringList parts{words.word, words.line};
    parts.removeAll(QString());
    line.text = parts.join(u" \u00b7 "_s);
    line.tone = words.tone;
    line.row = row;
    return line;
}

BriefPage::Block listBlock(const QString &heading, const HomeList &list, const Brief &brief, const QString &nothing)
{
    BriefPage::Block block;
    block.heading = heading;
    for (const HomeRow &row : list.rows)
        block.lines.append(rowLine(row, brief));
    if (!list.unavailable.isEmpty())
        block.note = homewords::reason(list.unavailable);
    else if (list.rows.isEmpty())
        block.note = nothing;
    else if (list.total > int(list.rows.size()))
        block.note = homewords::listNote(int(list.rows.size()), list.total);
    return block;
}

/// Of the oldest of what the brief is made of.
QDateTime oldestOf(const Brief &brief)
{
    QDateTime oldest;
    const auto look = [&oldest](const QDateTime &at) {
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    };
    for (const Brief::Number &number : brief.numbers)
        look(number.figure.readAt);
    look(brief.agenda.readAt);
    look(brief.changed.readAt);
    for (const QList<Brief::Part> &parts : {brief.decide, brief.wait})
        for (const Brief::Part &part : parts)
            look(part.list.readAt);
    return oldest;
}
} // namespace

QString figureText(const Figure &figure, const QString &currency)
{
    if (!figure.unavailable.isEmpty())
        //: not available: a figure without value
        return BriefWords::tr("n/a");
    if (figure.money)
        return format::money(format::whole(figure.money->in(currency)));
    if (figure.counts.contains(u"hours"_s))
        //: a number of hours: 12 h
        return BriefWords::tr("%1 h").arg(format::number(figure.counts.value(u"hours"_s)));
    if (figure.counts.contains(u"days"_s))
        return format::days(int(figure.counts.value(u"days"_s)));
    if (figure.ratio)
        return BriefWords::ratio(figure);
    return format::number(figure.counts.value(u"count"_s));
}

BriefPage briefPage(const Brief &brief)
{
    BriefPage page;
    page.title = BriefWords::title(brief.roleId);
    page.day = QLocale().toString(brief.day, QLocale::LongFormat);
    if (const QDateTime oldest = oldestOf(brief); oldest.isValid())
        //: %1 an age: "2 min ago"
        page.age = BriefWords::tr("Data read %1").arg(format::age(oldest, brief.now));
    BriefPage::Block numbers;
    numbers.heading = BriefWords::tr("The numbers");
    for (const Brief::Number &number : brief.numbers)
        numbers.lines.append(numberLine(number, brief.currency));
    page.blocks.append(numbers);
    page.blocks.append(listBlock(BriefWords::tr("Agenda"), brief.agenda, brief, BriefWords::tr("Nothing today.")));
    page.blocks.append(listBlock(
        //: %1 a day: Friday 20 November
        BriefWords::tr("Changed since %1").arg(format::shortDate(brief.since, brief.day)), brief.changed, brief,
        BriefWords::tr("Nothing has changed.")));
    for (const Brief::Part &part : brief.decide)
        //: %1 what is to be decided: "Invoices to chase"
        page.blocks.append(listBlock(BriefWords::tr("Decide: %1").arg(homewords::cardTitle(part.cardId)), part.list,
                                     brief, homewords::nothing(part.cardId)));
    for (const Brief::Part &part : brief.wait)
        //: %1 what is not urgent: "Drafts"
        page.blocks.append(listBlock(BriefWords::tr("Can wait: %1").arg(homewords::cardTitle(part.cardId)), part.list,
                                     brief, homewords::nothing(part.cardId)));
    return page;
}
} // namespace atlas
