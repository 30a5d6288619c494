// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/recordpreview.h"

#include "models/home/homebasis.h"
#include "models/search/recordparts.h"
#include "models/support/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::recordpreview
{
namespace
{
struct RecordKinds {
    Q_DECLARE_TR_FUNCTIONS(RecordKinds)
};

struct KindOfRecord {
    const char *kind;
    const char *one;
    const char *all;
    Fill fill;
};
constexpr KindOfRecord kKindsOfRecords[] = {
    {"deals", QT_TRANSLATE_NOOP("RecordKinds", "Deal"), QT_TRANSLATE_NOOP("RecordKinds", "Deals"), fillDeal},
    {"leads", QT_TRANSLATE_NOOP("RecordKinds", "Lead"), QT_TRANSLATE_NOOP("RecordKinds", "Leads"), fillLead},
    {"contacts", QT_TRANSLATE_NOOP("RecordKinds", "Contact"), QT_TRANSLATE_NOOP("RecordKinds", "Contacts"),
     fillContact},
    {"accounts", QT_TRANSLATE_NOOP("RecordKinds", "Account"), QT_TRANSLATE_NOOP("RecordKinds", "Accounts"),
     fillAccount},
    {"campaigns", QT_TRANSLATE_NOOP("RecordKinds", "Campaign"), QT_TRANSLATE_NOOP("RecordKinds", "Campaigns"),
     fillCampaign},
    {"activities", QT_TRANSLATE_NOOP("RecordKinds", "Activity"), QT_TRANSLATE_NOOP("RecordKinds", "Activities"),
     fillActivity},
    {"invoices", QT_TRANSLATE_NOOP("RecordKinds", "Invoice"), QT_TRANSLATE_NOOP("RecordKinds", "Invoices"),
     fillInvoice},
    {"bills", QT_TRANSLATE_NOOP("RecordKinds", "Bill"), QT_TRANSLATE_NOOP("RecordKinds", "Bills"), fillBill},
    {"estimates", QT_TRANSLATE_NOOP("RecordKinds", "Estimate"), QT_TRANSLATE_NOOP("RecordKinds", "Estimates"),
     fillEstimate},
    {"purchase_orders", QT_TRANSLATE_NOOP("RecordKinds", "Purchase order"),
     QT_TRANSLATE_NOOP("RecordKinds", "Purchase orders"), fillOrder},
    {"expenses", QT_TRANSLATE_NOOP("RecordKinds", "Expense"), QT_TRANSLATE_NOOP("RecordKinds", "Expenses"),
     fillExpense},
    {"clients", QT_TRANSLATE_NOOP("RecordKinds", "Customer"), QT_TRANSLATE_NOOP("RecordKinds", "Customers"),
     fillClient},
    {"projects", QT_TRANSLATE_NOOP("RecordKinds", "Project"), QT_TRANSLATE_NOOP("RecordKinds", "Projects"),
     fillProject},
    {"tasks", QT_TRANSLATE_NOOP("RecordKinds", "Task"), QT_TRANSLATE_NOOP("RecordKinds", "Tasks"), fillTask},
    {"milestones", QT_TRANSLATE_NOOP("RecordKinds", "Milestone"), QT_TRANSLATE_NOOP("RecordKinds", "Milestones"),
     fillMilestone},
    {"issues", QT_TRANSLATE_NOOP("RecordKinds", "Issue"), QT_TRANSLATE_NOOP("RecordKinds", "Issues"), fillIssue},
    {"events", QT_TRANSLATE_NOOP("RecordKinds", "Meeting"), QT_TRANSLATE_NOOP("RecordKinds", "Meetings"), fillEvent},
    {"mails", QT_TRANSLATE_NOOP("RecordKinds", "Mail"), QT_TRANSLATE_NOOP("RecordKinds", "Mails"), fillMail},
    {"files", QT_TRANSLATE_NOOP("RecordKinds", "File"), QT_TRANSLATE_NOOP("RecordKinds", "Files"), fillFile},
    {"folders", QT_TRANSLATE_NOOP("RecordKinds", "Folder"), QT_TRANSLATE_NOOP("RecordKinds", "Folders"), fillFile},
    {"chats", QT_TRANSLATE_NOOP("RecordKinds", "Chat"), QT_TRANSLATE_NOOP("RecordKinds", "Chats"), fillChat},
};

const KindOfRecord *kindOfRecord(const QString &kind)
{
    for (const KindOfRecord &one : kKindsOfRecords)
        if (kind == QLatin1StringView(one.kind))
            return &one;
    return nullptr;
}

QDateTime readOfApp(const HomeSources &sources, const SearchRow &row)
{
    switch (row.app) {
    case App::Crm:
        return row.kind == u"deals" ? home::readOf(sources.deals) : home::readOf(sources.directory);
    case App::Books:
        return home::readOf(sources.cash);
    case App::Projects:
        return home::readOf(sources.delivery);
    case App::Calendar:
        return home::readOf(sources.calendar);
    case App::Mail:
        return home::readOf(sources.mail);
    case App::Cliq:
        return home::readOf(sources.team);
    case App::WorkDrive:
        return home::readOf(sources.files);
    case App::Accounts:
        break;
    }
    return {};
}
} // namespace

QString kindWord(const QString &kind)
{
    const KindOfRecord *known = kindOfRecord(kind);
    return known ? RecordKinds::tr(known->one) : kind;
}

QString kindsWord(const QString &kind)
{
    const KindOfRecord *known = kindOfRecord(kind);
    return known ? RecordKinds::tr(known->all) : kind;
}

QString dayWords(const QDate &day, const QDateTime &now)
{
    return day.isValid() ? format::shortDate(day, now.toLocalTime().date()) : QString();
}

void markDue(RecordPreview &preview, const QDate &due, const QDateTime &now)
{
    if (!due.isValid())
        return;
    const int late = int(due.daysTo(now.toLocalTime().date()));
    if (late > 0) {
        //: a short mark: %1 is a number of days with its unit, "41 d"
        preview.mark = RecordKinds::tr("%1 late").arg(format::days(late));
        preview.tone = RecordTone::Bad;
    } else {
        //: %1 is a day, "12 Dec"
        preview.note = RecordKinds::tr("due %1").arg(dayWords(due, now));
    }
}

RecordPreview of(const HomeSources &sources, const SearchRow &row, const QDateTime &now, Extent extent)
{
    RecordPreview preview;
    preview.isWhole = extent == Extent::Whole;
    if (const KindOfRecord *known = kindOfRecord(row.kind))
        known->fill(preview, sources, row.id, now);
    if (preview.isKnown)
        preview.readAt = readOfApp(sources, row);
    else
        preview.note = row.line;
    return preview;
}
} // namespace atlas::recordpreview
