// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/mailwords.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailwords
{
namespace
{
class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(MailListWords)
public:
    static QString today() { return tr("Today"); }
    static QString yesterday(const QString &day)
    {
        //: %1 is a day of the week and a date
        return tr("Yesterday, %1").arg(day);
    }
    static QString to(const QString &names)
    {
        //: to whom a mail went: %1 are names
        return tr("To %1").arg(names);
    }
    static QString nobody() { return tr("Nobody yet"); }
    static QString noSubject() { return tr("(no subject)"); }
};

QString nameOfAddress(const MailAddress &who)
{
    return who.name.isEmpty() ? who.address : who.name;
}
} // namespace

QString counterpart(const MailMessage &message)
{
    if (!message.isOutgoing)
        return nameOfAddress(message.from);
    QStringList names;
    for (const MailAddress &who : message.to)
        names.append(nameOfAddress(who));
    return names.isEmpty() ? ListWords::nobody() : ListWords::to(names.join(u", "_s));
}

QString dayHeading(const QDate &day, const QDate &today)
{
    if (day == today)
        return ListWords::today();
    const QString date =
        day.year() == today.year() ? QLocale().toString(day, u"dddd d\u00A0MMMM"_s) : format::longDate(day);
    if (day == today.addDays(-1))
        return ListWords::yesterday(date);
    return date.isEmpty() ? date : date.at(0).toUpper() + date.mid(1);
}

QString when(const QDateTime &instant, const QDate &today)
{
    const QDate day = instant.toLocalTime().date();
    return day >= today.addDays(-1) ? format::time(instant) : format::shortDate(day, today);
}

QString subject(const MailMessage &message)
{
    return message.subject.isEmpty() ? ListWords::noSubject() : message.subject;
}
} // namespace atlas::mailwords
