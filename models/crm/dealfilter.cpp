// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealfilter.h"

#include <algorithm>
#include <QVarLengthArray>

namespace atlas
{
namespace
{
// Letters that a canonical decomposition leaves whole, and characters that people type in another form.
void appendFolded(QString &folded, QChar c)
{
    switch (c.unicode()) {
    case 0x0153: // oe ligature
        folded += QLatin1StringView("oe");
        return;
    case 0x00E6: // ae ligature
        folded += QLatin1StringView("ae");
        return;
    case 0x00DF: // sharp s
        folded += QLatin1StringView("ss");
        return;
    case 0x00F8: // o with stroke
        folded += QLatin1Char('o');
        return;
    case 0x0142: // l with stroke
        folded += QLatin1Char('l');
        return;
    case 0x2018: // quotation marks used as apostrophes
    case 0x2019:
    case 0x02BC:
        folded += QLatin1Char('\'');
        return;
    case 0x00A0: // no-break, figure and narrow no-break space
    case 0x2007:
    case 0x202F:
        folded += QLatin1Char(' ');
        return;
    default:
        if (!c.isMark())
            folded += c;
    }
}

QString foldThoroughly(const QString &text)
{
    const QString decomposed = text.toLower().normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed)
        appendFolded(folded, c);
    return folded;
}

// Latin letters and the punctuation and currency signs beside them fold one by one, so their results are looked up:
// needles of 100,000 deals are made at once.
constexpr char16_t LatinEnd = 0x0250;
constexpr char16_t SignsBegin = 0x2000;
constexpr char16_t SignsEnd = 0x20D0; // marks that combine with signs follow

bool foldsAlone(QChar c)
{
    return c.unicode() < LatinEnd || (c.unicode() >= SignsBegin && c.unicode() < SignsEnd);
}

const QString &foldedAlone(QChar c)
{
    static const QList<QString> table = [] {
        QList<QString> folded;
        for (char16_t latin = 0; latin < LatinEnd; ++latin)
            folded.append(foldThoroughly(QString(QChar(latin))));
        for (char16_t sign = SignsBegin; sign < SignsEnd; ++sign)
            folded.append(foldThoroughly(QString(QChar(sign))));
        return folded;
    }();
    return table.at(c.unicode() < LatinEnd ? c.unicode() : c.unicode() - SignsBegin + LatinEnd);
}
} // namespace

QString foldForSearch(const QString &text)
{
    if (!std::all_of(text.cbegin(), text.cend(), foldsAlone))
        return foldThoroughly(text);
    QVarLengthArray<QChar, 256> folded;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            folded.append(c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c);
        else
            for (const QChar plain : foldedAlone(c))
                folded.append(plain);
    }
    return QString(folded.constData(), folded.size());
}

DateRange monthOf(const QDate &date)
{
    const QDate first(date.year(), date.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DateRange quarterOf(const QDate &date)
{
    const QDate first(date.year(), (date.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

DateRange closingRange(ClosingPeriod period, const QDate &today)
{
    const QDate nextQuarter = quarterOf(today).to.addDays(1);
    switch (period) {
    case ClosingPeriod::Any:
    case ClosingPeriod::NoDate:
        return {};
    case ClosingPeriod::Overdue:
        return {{}, today.addDays(-1)};
    case ClosingPeriod::ThisMonth:
        return monthOf(today);
    case ClosingPeriod::NextMonth:
        return monthOf(monthOf(today).to.addDays(1));
    case ClosingPeriod::ThisQuarter:
        return quarterOf(today);
    case ClosingPeriod::NextQuarter:
        return quarterOf(nextQuarter);
    case ClosingPeriod::Later:
        return {quarterOf(nextQuarter).to.addDays(1), {}};
    }
    return {};
}

bool inPeriod(const QDate &closing, ClosingPeriod period, const QDate &today)
{
    if (period == ClosingPeriod::Any)
        return true;
    if (period == ClosingPeriod::NoDate)
        return !closing.isValid();
    return closingRange(period, today).contains(closing);
}
} // namespace atlas
