// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/verbs/timeverbs.h"

#include "models/projects/deliverybook.h"
#include "models/verbs/clientmatch.h"
#include "models/verbs/verbtexts.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas::verbs
{
namespace
{
struct TimeLine {
    QString name;
    int minutes = 0;
    QDate first, last;
};

/// Hours of minutes as decimal text, rounded half up to a hundredth.
QString hoursOf(int minutes)
{
    const int hundredths = (minutes * 100 + 30) / 60;
    return QString::number(hundredths / 100) + u'.' + QString::number(hundredths % 100).rightJustified(2, u'0');
}

QString localDay(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

VerbPlan timePlan(const QList<TimeLog> &logs, const Project &project, const Values &values)
{
    VerbPlan plan;
    const bool byPerson = values.value(u"group"_s) == "person"_L1;
    VerbStep invoice;
    invoice.kind = VerbStep::Kind::BooksRecord;
    invoice.target = u"invoice"_s;
    invoice.key = invoice.target;
    invoice.name = project.name;
    invoice.fields =
        filled({{"customer_id"_L1, values.value(u"customer"_s)},
                {"date"_L1, values.value(u"date"_s)},
                {"reference_number"_L1, values.value(u"reference"_s)},
                {"line_items"_L1, timeLines(logs, byPerson, values.value(u"rate"_s), values.value(u"tax"_s))}});
    plan.steps.append(invoice);
    for (const TimeLog &log : logs)
        plan.claims.append(log.id);
    return plan;
}
} // namespace

QList<TimeLog> unbilledLogs(const HomeSources &sources, const QString &projectId, const QSet<QString> &billed,
                            const QDate &from, const QDate &to)
{
    QList<TimeLog> logs;
    if (!sources.delivery)
        return logs;
    for (const TimeLog &log : sources.delivery->snapshot().logs)
        if (log.projectId == projectId && log.billable && log.approval != LogApproval::Rejected &&
            !billed.contains(log.id) && log.date >= from && log.date <= to && log.minutes > 0)
            logs.append(log);
    return logs;
}

QJsonArray timeLines(const QList<TimeLog> &logs, bool byPerson, const QString &rate, const QString &taxId)
{
    QStringList order;
    QHash<QString, TimeLine> lines;
    for (const TimeLog &log : logs) {
        const QString task = log.itemId.isEmpty() ? log.itemName : log.itemId;
        const QString key = byPerson ? log.person.id : task;
        TimeLine &line = lines[key];
        if (line.minutes == 0) {
            order.append(key);
            line = {byPerson ? log.person.name : log.itemName, 0, log.date, log.date};
        }
        line.minutes += log.minutes;
        line.first = qMin(line.first, log.date);
        line.last = qMax(line.last, log.date);
    }
    QJsonArray rows;
    for (const QString &key : std::as_const(order)) {
        const TimeLine &line = lines[key];
        const QString days = line.first == line.last ? localDay(line.first)
                                                     : VerbTexts::worked(localDay(line.first), localDay(line.last));
        rows.append(filled({{"name"_L1, line.name.isEmpty() ? VerbTexts::generalWork() : line.name},
                            {"description"_L1, days},
                            {"quantity"_L1, hoursOf(line.minutes)},
                            {"unit"_L1, VerbTexts::hours()},
                            {"rate"_L1, rate},
                            {"tax_id"_L1, taxId}}));
    }
    return rows;
}

Form invoiceOfTime(const HomeSources &sources, const Project &project, const QSet<QString> &billed, const QString &rate,
                   const QDate &today)
{
    const QList<TimeLog> all = unbilledLogs(sources, project.id, billed, QDate(1970, 1, 1), today);
    QDate first = today;
    for (const TimeLog &log : all)
        first = qMin(first, log.date);
    const LookupRef account{project.crmAccountId, {}};
    const QString customer = account.id.isEmpty() ? QString() : customerOf(sources, account);
    const QList<Choice> groups{{u"task"_s, VerbTexts::byTask()}, {u"person"_s, VerbTexts::byPerson()}};
    Form form{u"time_invoice"_s, u"projects"_s, project.id, project.name, {}, {}};
    using Kind = Field::Kind;
    form.fields = {{u"customer"_s, Kind::Choice, customer, true, customers(sources, {})},
                   {u"from"_s, Kind::Day, first.toString(Qt::ISODate), true, {}},
                   {u"to"_s, Kind::Day, today.toString(Qt::ISODate), true, {}},
                   {u"group"_s, Kind::Choice, u"task"_s, true, groups},
                   {u"hourrate"_s, Kind::Number, rate, true, {}},
                   {u"tax"_s, Kind::Choice, {}, false, taxes(sources)},
                   {u"date"_s, Kind::Day, today.toString(Qt::ISODate), true, {}},
                   {u"reference"_s, Kind::Line, project.key, false, {}}};
    form.make = [all, project](const Values &values) {
        const QDate from = QDate::fromString(values.value(u"from"_s), Qt::ISODate);
        const QDate to = QDate::fromString(values.value(u"to"_s), Qt::ISODate);
        QList<TimeLog> within;
        for (const TimeLog &log : all)
            if (log.date >= from && log.date <= to)
                within.append(log);
        Values entered = values;
        entered.insert(u"rate"_s, values.value(u"hourrate"_s));
        return within.isEmpty() ? VerbPlan() : timePlan(within, project, entered);
    };
    return form;
}
} // namespace atlas::verbs
