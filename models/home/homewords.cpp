// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homewords.h"

#include "models/home/homewordtables.h"
#include "models/support/format.h"

#include <cmath>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct HomeWording {
    Q_DECLARE_TR_FUNCTIONS(HomeWords)
public:
    static QString counted(const QString &state, int days);
    static QString plain(const QString &state);
    static QString share(const HomeRow &row);
};

/// Words that count days.
QString HomeWording::counted(const QString &state, int days)
{
    if (state == u"overdue" || state == u"late")
        return tr("%n day(s) late", nullptr, days);
    if (state == u"quiet")
        return tr("quiet for %n day(s)", nullptr, days);
    if (state == u"unlogged")
        return tr("%n day(s) missing", nullptr, days);
    if (state == u"no_contact")
        return tr("no news for %n day(s)", nullptr, days);
    if (state == u"answer")
        return days == 0 ? tr("today") : tr("for %n day(s)", nullptr, days);
    if (state == u"waiting")
        return tr("sent %n day(s) ago", nullptr, days);
    if (state == u"new")
        return days == 0 ? tr("today") : tr("%n day(s) old", nullptr, days);
    return {};
}

QString HomeWording::share(const HomeRow &row)
{
    const QString &state = row.state;
    const double ratio = row.numbers.value(u"ratio"_s);
    const bool isAtMost = row.numbers.contains(u"without_rate"_s);
    const QString percent = format::percent(ratio);
    if (state == u"burnt")
        //: shares of a project: %1 of its budget is used, %2 of its work is done
        return tr("%1 used, %2 done").arg(percent, format::percent(row.numbers.value(u"complete"_s)));
    if (state == u"return")
        return ratio > 0 ? u'+' + percent : percent;
    if (state == u"over")
        //: %1 a share of the available hours: 124 %
        return tr("%1 planned").arg(percent);
    if (state == u"budget")
        //: %1 a share: 82 %
        return tr("%1 of the budget").arg(percent);
    if (state == u"margin")
        //: %1 a share: 54 %
        return isAtMost ? tr("%1 margin at most").arg(percent) : tr("%1 margin").arg(percent);
    return {};
}

QString HomeWording::plain(const QString &state)
{
    static const QHash<QString, const char *> words{{u"approve"_s, QT_TR_NOOP("approve")},
                                                    {u"expires"_s, QT_TR_NOOP("expires")},
                                                    {u"overdue"_s, QT_TR_NOOP("late")},
                                                    {u"late"_s, QT_TR_NOOP("late")},
                                                    {u"no_next_step"_s, QT_TR_NOOP("no next step")},
                                                    {u"risk"_s, QT_TR_NOOP("risk")},
                                                    {u"warn"_s, QT_TR_NOOP("attention")},
                                                    {u"ahead"_s, QT_TR_NOOP("ahead")},
                                                    {u"on_time"_s, QT_TR_NOOP("on time")},
                                                    {u"blocked"_s, QT_TR_NOOP("blocked")},
                                                    {u"conflict"_s, QT_TR_NOOP("conflict")},
                                                    {u"no_agenda"_s, QT_TR_NOOP("no agenda")},
                                                    {u"no_link"_s, QT_TR_NOOP("no link")},
                                                    {u"flagged"_s, QT_TR_NOOP("flagged")},
                                                    {u"unread"_s, QT_TR_NOOP("unread")},
                                                    {u"mention"_s, QT_TR_NOOP("mention")},
                                                    {u"not_joined"_s, QT_TR_NOOP("not linked")},
                                                    {u"other_currency"_s, QT_TR_NOOP("cost in another currency")},
                                                    {u"rates_unset"_s, QT_TR_NOOP("no hourly rate")},
                                                    {u"running"_s, QT_TR_NOOP("running")},
                                                    {u"ended"_s, QT_TR_NOOP("ended")},
                                                    {u"planned"_s, QT_TR_NOOP("planned")},
                                                    {u"draft"_s, QT_TR_NOOP("draft")},
                                                    {u"no_mail"_s, QT_TR_NOOP("no address")},
                                                    {u"bad_mail"_s, QT_TR_NOOP("wrong address")},
                                                    {u"no_account"_s, QT_TR_NOOP("no company")},
                                                    {u"twice"_s, QT_TR_NOOP("twice")},
                                                    {u"only_crm"_s, QT_TR_NOOP("only in CRM")},
                                                    {u"only_books"_s, QT_TR_NOOP("only in Books")},
                                                    {u"name_differs"_s, QT_TR_NOOP("name differs")},
                                                    {u"mail_differs"_s, QT_TR_NOOP("address differs")},
                                                    {u"to_sort"_s, QT_TR_NOOP("to sort")},
                                                    {u"to_send"_s, QT_TR_NOOP("to send")},
                                                    {u"new"_s, QT_TR_NOOP("new")},
                                                    {u"answer"_s, QT_TR_NOOP("to answer")},
                                                    {u"quiet"_s, QT_TR_NOOP("quiet")},
                                                    {u"won"_s, QT_TR_NOOP("won")},
                                                    {u"lost"_s, QT_TR_NOOP("lost")},
                                                    {u"created"_s, QT_TR_NOOP("new")},
                                                    {u"converted"_s, QT_TR_NOOP("converted")},
                                                    {u"paid"_s, QT_TR_NOOP("paid")},
                                                    {u"fell_due"_s, QT_TR_NOOP("now late")},
                                                    {u"accepted"_s, QT_TR_NOOP("accepted")},
                                                    {u"declined"_s, QT_TR_NOOP("declined")},
                                                    {u"completed"_s, QT_TR_NOOP("completed")},
                                                    {u"opened"_s, QT_TR_NOOP("opened")},
                                                    {u"reached"_s, QT_TR_NOOP("reached")},
                                                    {u"changed"_s, QT_TR_NOOP("changed")},
                                                    {u"no_contact"_s, QT_TR_NOOP("no news")}};
    const char *text = words.value(state);
    return text ? tr(text) : QString();
}

QString homeWhen(const HomeRow &row, const QDate &today, const QDateTime &now)
{
    if (row.at.isValid()) {
        const QDateTime local = row.at.toLocalTime();
        if (row.kind != u"events")
            return format::age(row.at, now);
        return local.date() == today ? format::time(row.at)
                                     : format::shortDate(local.date(), today) + u' ' + format::time(row.at);
    }
    return row.date.isValid() ? format::shortDate(row.date, today) : QString();
}

QString homeWord(const HomeRow &row)
{
    if (row.state.isEmpty())
        return {};
    if (row.numbers.contains(u"days"_s)) {
        const QString text = HomeWording::counted(row.state, int(std::lround(row.numbers.value(u"days"_s))));
        if (!text.isEmpty())
            return text;
    }
    if (row.state == u"unread_count")
        return HomeWording::tr("%n unread", nullptr, int(std::lround(row.numbers.value(u"count"_s))));
    if (row.numbers.contains(u"ratio"_s)) {
        const QString text = HomeWording::share(row);
        if (!text.isEmpty())
            return text;
    }
    return HomeWording::plain(row.state);
}

/// "12 leads", "34 000 EUR won": what a campaign brought, each currency apart.
QStringList campaignResults(const HomeRow &row)
{
    QStringList parts;
    if (row.numbers.contains(u"leads"_s))
        parts << HomeWording::tr("%n lead(s)", nullptr, int(std::lround(row.numbers.value(u"leads"_s))));
    QStringList amounts;
    for (const Money &amount : row.brought)
        amounts << format::money(format::whole(amount));
    if (!amounts.isEmpty())
        //: %1 amounts of deals: 12 000 EUR + 3 000 USD
        parts << HomeWording::tr("%1 won").arg(amounts.join(u" + "_s));
    return parts;
}

QString homeHours(double hours)
{
    //: a number of hours: 12 h
    return HomeWording::tr("%1 h").arg(
        QLocale().toString(hours, 'f', hours < 10 && hours != std::floor(hours) ? 1 : 0));
}
} // namespace

QString HomeRowText::spoken() const
{
    QStringList parts{title, line, value, word};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

namespace homewords
{
QString cardTitle(const QString &cardId)
{
    const char *text = homewordtables::titles().value(cardId);
    return text ? HomeWording::tr(text) : cardId;
}

QString nothing(const QString &cardId)
{
    return HomeWording::tr(homewordtables::empties().value(cardId, QT_TRANSLATE_NOOP("HomeWords", "Nothing to show.")));
}

QString reason(const QString &key)
{
    return HomeWording::tr(homewordtables::reasons().value(key, QT_TRANSLATE_NOOP("HomeWords", "Not enough data.")));
}

QString listNote(int shown, int total)
{
    if (total <= shown)
        return format::number(total);
    //: %1 rows shown, %2 rows in all
    return HomeWording::tr("%1 of %2").arg(format::number(shown), format::number(total));
}

HomeRowText rowText(const HomeRow &row, const QDate &today, const QDateTime &now)
{
    HomeRowText text;
    text.title = row.title;
    QStringList parts{row.with, row.note, homeWhen(row, today, now)};
    if (row.numbers.contains(u"planned"_s))
        //: %1 hours planned, %2 hours available
        parts << HomeWording::tr("%1 planned for %2")
                     .arg(homeHours(row.numbers.value(u"planned"_s)), homeHours(row.numbers.value(u"available"_s)));
    if (row.kind == u"projects" && row.numbers.contains(u"burn"_s) && !row.numbers.contains(u"ratio"_s))
        //: shares of a project: %1 of its budget is used, %2 of its work is done
        parts << HomeWording::tr("%1 used, %2 done")
                     .arg(format::percent(row.numbers.value(u"burn"_s)),
                          format::percent(row.numbers.value(u"complete"_s)));
    if (row.kind == u"campaigns" && row.part.isEmpty())
        parts << campaignResults(row);
    else if (row.kind == u"campaigns" && !row.brought.isEmpty()) // a source with what it cost
        //: %1 an amount of money
        parts << HomeWording::tr("cost %1").arg(format::money(format::whole(row.brought.constFirst())));
    parts.removeAll(QString());
    for (QString &part : parts)
        if (part.isRightToLeft()) // else the date after an Arabic name would be torn apart
            part = QChar(0x2068) + part + QChar(0x2069);
    text.line = parts.join(u" \u00b7 "_s);
    if (row.amount)
        text.value = format::money(format::whole(*row.amount));
    else if (row.numbers.contains(u"hours"_s))
        text.value = homeHours(row.numbers.value(u"hours"_s));
    text.word = homeWord(row);
    text.tone = row.tone;
    return text;
}

QString barLabel(const HomeSeries::Bar &bar)
{
    if (!bar.label.isEmpty())
        return bar.label;
    static const QHash<QString, const char *> words{{u"current"_s, QT_TRANSLATE_NOOP("HomeWords", "not due")},
                                                    {u"to30"_s, QT_TRANSLATE_NOOP("HomeWords", "1 to 30 days")},
                                                    {u"to60"_s, QT_TRANSLATE_NOOP("HomeWords", "31 to 60 days")},
                                                    {u"to90"_s, QT_TRANSLATE_NOOP("HomeWords", "61 to 90 days")},
                                                    {u"over90"_s, QT_TRANSLATE_NOOP("HomeWords", "over 90 days")},
                                                    {u"unknown"_s, QT_TRANSLATE_NOOP("HomeWords", "not given")},
                                                    {u"nobody"_s, QT_TRANSLATE_NOOP("HomeWords", "nobody")}};
    const char *text = words.value(bar.key);
    if (text)
        return HomeWording::tr(text);
    const QDate day = QDate::fromString(bar.key, Qt::ISODate); // a week by its Monday
    return day.isValid() ? format::shortDate(day, day) : bar.key;
}

QString barValue(const HomeSeries::Bar &bar, const QString &unit)
{
    if (bar.amount)
        return format::money(format::whole(*bar.amount));
    if (unit == u"percent")
        return format::percent(bar.value);
    if (unit == u"hours")
        return homeHours(bar.value);
    return format::number(qint64(std::llround(bar.value)));
}

QStringList seriesHeaders(const QString &cardId, const QString &unit)
{
    const QString value = unit == u"money"     ? HomeWording::tr("Amount")
                          : unit == u"percent" ? HomeWording::tr("Share")
                          : unit == u"hours"   ? HomeWording::tr("Hours")
                                               : HomeWording::tr("Count");
    return {cardTitle(cardId), value};
}

QString period(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    if (from == to)
        return format::shortDate(from, to);
    //: a period, from %1 to %2
    return HomeWording::tr("%1 to %2").arg(format::shortDate(from, to), format::shortDate(to, to));
}
} // namespace homewords
} // namespace atlas
