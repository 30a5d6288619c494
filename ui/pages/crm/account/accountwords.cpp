// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/account/accountwords.h"

#include "models/home/homewords.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::accountwords
{
namespace
{
using Kind = AccountSection::Kind;

struct AccountWording {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
public:
    static FigureView::Content money(FigureView::Content content, const MoneyBag &bag, const QString &home)
    {
        const QList<Money> amounts = bag.amounts(home);
        if (amounts.size() > 1) {
            content.number = format::money(bag, home);
            return content;
        }
        const Money amount = amounts.isEmpty() ? Money(0, home) : amounts.first();
        const format::Parts parts = format::moneyParts(format::whole(amount));
        content.number = parts.number;
        content.unit = parts.unit;
        content.unitFirst = parts.unitFirst;
        content.explanation = format::money(amount);
        return content;
    }
    static QString label(AccountFigure::Kind kind)
    {
        switch (kind) {
        case AccountFigure::Kind::Pipeline:
            return tr("Open pipeline");
        case AccountFigure::Kind::Receivable:
            return tr("Receivable");
        case AccountFigure::Kind::LastTouch:
            return tr("Last touch");
        case AccountFigure::Kind::Hours:
            return tr("Hours this month");
        }
        return {};
    }
    static FigureView::Content known(FigureView::Content content, const AccountFigure &figure, const QString &home,
                                     const QDateTime &now)
    {
        switch (figure.kind) {
        case AccountFigure::Kind::Pipeline:
            content.line = QCoreApplication::translate("AccountWords", "%n open deal(s)", nullptr, figure.count);
            return money(content, figure.money, home);
        case AccountFigure::Kind::Receivable:
            //: %1 is an amount of money
            content.line = figure.part.isEmpty() ? QCoreApplication::translate("AccountWords", "nothing is late")
                                                 : QCoreApplication::translate("AccountWords", "of it %1 late")
                                                       .arg(format::money(figure.part, home));
            return money(content, figure.money, home);
        case AccountFigure::Kind::LastTouch:
            content.number = format::age(figure.at, now);
            content.line = QCoreApplication::translate("AccountWords", "activity, mail or meeting");
            return content;
        case AccountFigure::Kind::Hours:
            content.number = QLocale().toString(double(figure.minutes) / 60, 'f', figure.minutes % 60 == 0 ? 0 : 1);
            content.unit = QCoreApplication::translate("AccountWords", "h");
            content.line = QCoreApplication::translate("AccountWords", "logged on its projects");
            return content;
        }
        return content;
    }
};
} // namespace

QString title(Kind kind)
{
    switch (kind) {
    case Kind::Deals:
        return AccountWording::tr("Deals");
    case Kind::Invoices:
        return AccountWording::tr("Invoices");
    case Kind::Payments:
        return AccountWording::tr("Payments");
    case Kind::Projects:
        return AccountWording::tr("Projects");
    case Kind::Mails:
        return AccountWording::tr("Mails");
    case Kind::Files:
        return AccountWording::tr("Files");
    case Kind::NextMeetings:
        return AccountWording::tr("Next meetings");
    case Kind::PastMeetings:
        return AccountWording::tr("Past meetings");
    case Kind::Contacts:
        return AccountWording::tr("Contacts");
    case Kind::Activities:
        return AccountWording::tr("Activities");
    }
    return {};
}

QString nothing(Kind kind)
{
    switch (kind) {
    case Kind::Deals:
        return AccountWording::tr("No deal with this account in the chosen pipeline.");
    case Kind::Invoices:
        return AccountWording::tr("No invoice so far.");
    case Kind::Payments:
        return AccountWording::tr("No payment so far.");
    case Kind::Projects:
        return AccountWording::tr("No project is linked to this account.");
    case Kind::Mails:
        return AccountWording::tr("No mail with its contacts among those read.");
    case Kind::Files:
        return AccountWording::tr("No folder of this name among those listed.");
    case Kind::NextMeetings:
        return AccountWording::tr("No meeting with its contacts is planned.");
    case Kind::PastMeetings:
        return AccountWording::tr("No meeting with its contacts among those read.");
    case Kind::Contacts:
        return AccountWording::tr("No contact so far.");
    case Kind::Activities:
        return AccountWording::tr("No activity so far.");
    }
    return {};
}

QString reason(const QString &key)
{
    if (key == "no_customer"_L1)
        return AccountWording::tr("n/a: no customer of Books is linked to this account.");
    if (key == "no_address"_L1)
        return AccountWording::tr("n/a: its contacts have no mail address.");
    if (key == "no_touch"_L1)
        return AccountWording::tr("never, as far as Atlas knows");
    return homewords::reason(key);
}

QString note(const AccountSection &section, const QString &homeCurrency)
{
    if (section.list.rows.isEmpty())
        return {};
    const QString count = format::number(section.list.total);
    return section.total.isEmpty() ? count : count + u" · "_s + format::money(section.total, homeCurrency);
}

FigureView::Content figure(const AccountFigure &figure, const QString &homeCurrency, const QDateTime &now)
{
    FigureView::Content content;
    content.label = AccountWording::label(figure.kind);
    if (figure.unavailable.isEmpty())
        return AccountWording::known(content, figure, homeCurrency, now);
    content.unavailable = true;
    content.number = QCoreApplication::translate("AccountWords", "n/a");
    content.line = reason(figure.unavailable);
    content.explanation = content.line;
    return content;
}
} // namespace atlas::accountwords
