// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifications/alertwords.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::alertwords
{
namespace
{
struct AlertWords {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

QString transferTitle(const QString &state)
{
    if (state == u"upload_failed")
        return AlertWords::tr("Upload failed");
    if (state == u"download_failed")
        return AlertWords::tr("Download failed");
    return state == u"download_done" ? AlertWords::tr("Download finished") : AlertWords::tr("Upload finished");
}

QString cashSentence(const Alert &alert, const QDate &today)
{
    const QString low = alert.amount ? format::money(*alert.amount) : QString();
    const QString day = format::shortDate(alert.date, today);
    if (!alert.limit)
        return AlertWords::tr("The forecast falls to %1 on %2.").arg(low, day);
    //: %1 and %3 are amounts, %2 is a date
    return AlertWords::tr("The forecast falls to %1 on %2; the floor is %3.")
        .arg(low, day, format::money(*alert.limit));
}

QString overdueSentence(const Alert &alert, const QDate &today)
{
    const QString late = AlertWords::tr("%n day(s) late", nullptr, alert.count);
    //: %1 is an amount, %2 a number of an invoice, %3 a date, %4 "41 days late"
    return AlertWords::tr("%1 (%2) was due on %3: %4.")
        .arg(alert.amount ? format::money(*alert.amount) : QString(), alert.detail,
             format::shortDate(alert.date, today), late);
}

QString quietSentence(const Alert &alert)
{
    const QString quiet = AlertWords::tr("Nothing happened for %n day(s)", nullptr, alert.count);
    if (!alert.amount)
        //: %1 is "Nothing happened for 12 days", %2 a stage
        return AlertWords::tr("%1 in the stage %2.").arg(quiet, alert.detail);
    //: %1 is "Nothing happened for 12 days", %2 a stage, %3 an amount
    return AlertWords::tr("%1 in the stage %2: %3.").arg(quiet, alert.detail, format::money(*alert.amount));
}

QString meetingSentence(const Alert &alert)
{
    const QString begins = AlertWords::tr("Begins at %1").arg(format::time(alert.when));
    return alert.detail.isEmpty() ? begins : begins + u" \u00b7 "_s + alert.detail;
}
} // namespace

QString title(const Alert &alert)
{
    switch (alert.kind) {
    case AlertKind::CashFloor:
        return AlertWords::tr("Cash under the floor");
    case AlertKind::OverdueInvoice:
        return AlertWords::tr("Invoice overdue: %1").arg(alert.name);
    case AlertKind::QuietDeal:
        return AlertWords::tr("Deal gone quiet: %1").arg(alert.name);
    case AlertKind::Meeting:
        return alert.name.isEmpty() ? AlertWords::tr("Meeting") : alert.name;
    case AlertKind::Mention:
        return AlertWords::tr("%1 mentioned you").arg(alert.name);
    case AlertKind::Transfer:
        return transferTitle(alert.state);
    case AlertKind::DataQuality:
        return AlertWords::tr("Records to correct");
    }
    return {};
}

QString sentence(const Alert &alert, const QDate &today)
{
    switch (alert.kind) {
    case AlertKind::CashFloor:
        return cashSentence(alert, today);
    case AlertKind::OverdueInvoice:
        return overdueSentence(alert, today);
    case AlertKind::QuietDeal:
        return quietSentence(alert);
    case AlertKind::Meeting:
        return meetingSentence(alert);
    case AlertKind::Mention:
        return alert.detail;
    case AlertKind::Transfer:
        return alert.detail.isEmpty() ? alert.name : alert.name + u" \u00b7 "_s + alert.detail;
    case AlertKind::DataQuality:
        return AlertWords::tr("The check of last night found %n record(s) to correct.", nullptr, alert.count);
    }
    return {};
}

QString kindName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::CashFloor:
        return AlertWords::tr("Cash under the floor");
    case AlertKind::OverdueInvoice:
        return AlertWords::tr("Overdue invoices of large clients");
    case AlertKind::QuietDeal:
        return AlertWords::tr("Deals gone quiet");
    case AlertKind::Meeting:
        return AlertWords::tr("Meetings about to begin");
    case AlertKind::Mention:
        return AlertWords::tr("Mentions in Cliq");
    case AlertKind::Transfer:
        return AlertWords::tr("Uploads and downloads");
    case AlertKind::DataQuality:
        return AlertWords::tr("Records to correct");
    }
    return {};
}

QString kindHint(AlertKind kind)
{
    switch (kind) {
    case AlertKind::CashFloor:
        return AlertWords::tr("When the forecast of 13 weeks falls under the floor of the cash page.");
    case AlertKind::OverdueInvoice:
        return AlertWords::tr("Invoices past their due date, of the clients that owe most.");
    case AlertKind::QuietDeal:
        return AlertWords::tr("Open deals that nothing happened to for too long.");
    case AlertKind::Meeting:
        return AlertWords::tr("Minutes before a meeting, and the reminders of the calendar.");
    case AlertKind::Mention:
        return AlertWords::tr("When somebody names you.");
    case AlertKind::Transfer:
        return AlertWords::tr("When the last file arrived, or one did not.");
    case AlertKind::DataQuality:
        return AlertWords::tr("What the check of the night found in CRM and Books.");
    }
    return {};
}

QString iconName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::CashFloor:
        return u"trend"_s;
    case AlertKind::OverdueInvoice:
        return u"euro"_s;
    case AlertKind::QuietDeal:
        return u"clock"_s;
    case AlertKind::Meeting:
        return u"calendar"_s;
    case AlertKind::Mention:
        return u"at"_s;
    case AlertKind::Transfer:
        return u"upload"_s;
    case AlertKind::DataQuality:
        return u"edit"_s;
    }
    return {};
}

QString together(int count)
{
    return AlertWords::tr("%n new alert(s)", nullptr, count);
}
} // namespace atlas::alertwords
