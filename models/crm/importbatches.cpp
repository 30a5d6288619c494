// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/importbatches.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::importbatches
{
namespace
{
/// Zoho's limit for a call.
constexpr qsizetype mostRows = 100;

ImportBatch::Way wayOf(ImportStep::Act act)
{
    switch (act) {
    case ImportStep::Act::Insert:
        return ImportBatch::Way::Insert;
    case ImportStep::Act::Upsert:
        return ImportBatch::Way::Upsert;
    case ImportStep::Act::Update:
        return ImportBatch::Way::Update;
    case ImportStep::Act::Skip:
    case ImportStep::Act::Refuse:
        break;
    }
    return ImportBatch::Way::Local;
}

QString checkField(const QString &module)
{
    return module == "Accounts"_L1 ? u"Account_Name"_s : module == "Campaigns"_L1 ? u"Campaign_Name"_s : u"Email"_s;
}

ImportItem itemOf(const ImportTable &table, const ImportPlan &plan, qsizetype place)
{
    const ImportRow &row = plan.rows.at(place);
    const ImportStep &step = plan.steps.at(place);
    ImportItem item;
    item.line = table.lines.at(place);
    item.cells = table.rows.at(place);
    item.record = row.record;
    if (step.act == ImportStep::Act::Update || step.act == ImportStep::Act::Skip)
        item.id = step.existingId;
    if (step.act == ImportStep::Act::Skip)
        item.state = ImportItem::State::Skipped;
    if (step.act == ImportStep::Act::Refuse) {
        item.state = ImportItem::State::Refused;
        item.field = row.faults.first().field;
        item.code = faultCode(row.faults.first().fault);
    }
    return item;
}
} // namespace

QString faultCode(ImportFault fault)
{
    switch (fault) {
    case ImportFault::None:
        return {};
    case ImportFault::Mandatory:
        return u"mandatory"_s;
    case ImportFault::Email:
        return u"email"_s;
    case ImportFault::Choice:
        return u"choice"_s;
    case ImportFault::Date:
        return u"date"_s;
    case ImportFault::Number:
        return u"number"_s;
    case ImportFault::Boolean:
        return u"boolean"_s;
    case ImportFault::TooLong:
        return u"too_long"_s;
    case ImportFault::UnknownRecord:
        return u"unknown_record"_s;
    case ImportFault::SeveralRecords:
        return u"several_records"_s;
    case ImportFault::TwiceInFile:
        return u"twice_in_file"_s;
    }
    return {};
}

ImportRun run(const ImportRules &rules, const ImportTable &table, const ImportPlan &plan)
{
    ImportRun run;
    run.module = rules.module;
    run.headers = table.headers;
    QHash<int, qsizetype> open; // the batch of each way that still has room
    for (qsizetype place = 0; place < plan.rows.size(); ++place) {
        const ImportBatch::Way way = wayOf(plan.steps.at(place).act);
        const auto known = open.constFind(int(way));
        if (known == open.constEnd() || run.batches.at(*known).items.size() >= mostRows) {
            ImportBatch batch;
            batch.way = way;
            if (way == ImportBatch::Way::Upsert)
                batch.checkFields = QStringList{checkField(rules.module)};
            open.insert(int(way), run.batches.size());
            run.batches.append(batch);
        }
        run.batches[open.value(int(way))].items.append(itemOf(table, plan, place));
    }
    return run;
}

QByteArray leftOver(const ImportRun &run, QChar separator)
{
    QList<ImportItem> items;
    for (const ImportBatch &batch : run.batches)
        for (const ImportItem &item : batch.items)
            if (item.state == ImportItem::State::Refused || item.state == ImportItem::State::Waiting ||
                item.state == ImportItem::State::Sent)
                items.append(item);
    std::ranges::stable_sort(items, {}, &ImportItem::line);
    QList<QStringList> rows;
    for (const ImportItem &item : std::as_const(items))
        rows.append(item.cells);
    return importtable::written(run.headers, rows, separator);
}
} // namespace atlas::importbatches
