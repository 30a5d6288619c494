// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/sender/senderwords.h"

#include "ui/pages/inbox/list/mailwords.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::senderwords
{
namespace
{
constexpr int certain = 100; ///< percent: a deal that is won

struct SenderWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::SenderPanel)
};
} // namespace

QString position(const SenderCard &card)
{
    QStringList parts{card.title, card.company};
    parts.removeAll({});
    return parts.join(u", "_s);
}

QString lateness(const SenderCard &card)
{
    if (!card.usualLateness)
        return {};
    const int days = *card.usualLateness;
    if (days < 0)
        return SenderWords::tr("Usually pays %n day(s) early", nullptr, -days);
    if (days > 0)
        return SenderWords::tr("Usually pays %n day(s) late", nullptr, days);
    return SenderWords::tr("Usually pays on the due date");
}

QList<SenderRow> deals(const SenderCard &card, const QDate &today)
{
    QList<SenderRow> rows;
    for (const Deal &deal : card.deals) {
        SenderRow row;
        row.id = deal.id;
        row.title = deal.name;
        row.amount = deal.amount ? format::money(*deal.amount) : QString();
        const bool isWon = deal.probability == certain;
        const QString day = format::shortDate(deal.closing, today);
        row.note = isWon || deal.probability < 0
                       ? deal.stage
                       : deal.stage + u" \u00B7 "_s + format::percent(deal.probability / 100.0);
        row.noteTone = isWon ? Label::Tone::Good : Label::Tone::Secondary;
        if (deal.closing.isValid() && isWon)
            row.amountNote = day;
        else if (deal.closing.isValid()) //: %1 is a day; of a deal
            row.amountNote = SenderWords::tr("closes %1").arg(day);
        if (deal.closing.isValid() && !isWon && deal.closing < today)
            row.amountNoteTone = Label::Tone::Bad;
        rows.append(row);
    }
    return rows;
}

QList<SenderRow> invoices(const SenderCard &card, const QDate &today)
{
    QList<SenderRow> rows;
    for (const Invoice &invoice : card.openInvoices) {
        SenderRow row;
        row.id = invoice.id;
        row.title = invoice.number;
        row.amount = format::money(invoice.balance);
        if (invoice.balance.minor() != invoice.total.minor()) //: %1 is the whole amount of an invoice
            row.note = SenderWords::tr("of %1").arg(format::money(invoice.total));
        const QString day = format::shortDate(invoice.due, today);
        const bool isLate = invoice.due.isValid() && invoice.due < today;
        if (isLate) {
            //: of an invoice
            row.amountNote = SenderWords::tr("%n day(s) overdue", nullptr, int(invoice.due.daysTo(today)));
            row.amountNoteTone = Label::Tone::Bad;
        } else if (invoice.due.isValid()) {
            //: %1 is a day; of an invoice
            row.amountNote = SenderWords::tr("due %1").arg(day);
        }
        rows.append(row);
    }
    return rows;
}

QList<SenderRow> projects(const SenderCard &card, const QDate &today)
{
    QList<SenderRow> rows;
    for (const Project &project : card.projects) {
        SenderRow row;
        row.id = project.id;
        row.title = project.name;
        row.amount = format::percent(project.percent / 100.0);
        row.note = project.owner.name;
        const QString day = format::shortDate(project.end, today);
        const bool isLate = project.end.isValid() && project.end < today;
        if (isLate) {
            //: %1 is the day a project was to end
            row.amountNote = SenderWords::tr("late since %1").arg(day);
            row.amountNoteTone = Label::Tone::Bad;
        } else if (project.end.isValid()) {
            //: %1 is the day a project ends
            row.amountNote = SenderWords::tr("until %1").arg(day);
        }
        rows.append(row);
    }
    return rows;
}

QList<SenderRow> exchanges(const SenderCard &card, const QDate &today)
{
    QList<SenderRow> rows;
    for (const MailMessage *mail : card.lastMails) {
        SenderRow row;
        row.id = mail->id;
        row.isDated = true;
        row.title = format::shortDate(mail->receivedAt.toLocalTime().date(), today);
        row.amount = mailwords::subject(*mail);
        rows.append(row);
    }
    return rows;
}

QString exchangeCount(const SenderCard &card)
{
    //: a number of mails
    return SenderWords::tr("%n in 30 days", nullptr, card.mailsIn30Days);
}
} // namespace atlas::senderwords
