// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/accountant.h"
#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/period.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString journalTitle = u"Journal"_s;

QJsonObject journalRow(const Call &, const QJsonObject &journal)
{
    static const QJsonObject shape = shapeOf(R"({"journal_id":"","journal_date":"","entry_number":"",
"reference_number":"","currency_id":"","status":"published","notes":"","journal_type":"both","entity_type":"journal",
"total":0,"bcy_total":0,"tags":[],"last_modified_time":"","created_by_id":"","created_by_name":""})");
    return shaped(shape, journal);
}

QJsonObject journalDetail(const Call &call, const QJsonObject &journal)
{
    static const QJsonObject shape =
        shapeOf(R"({"journal_id":"","entry_number":"","fiscal_year":0,"reference_number":"",
"notes":"","currency_id":"","currency_code":"","currency_symbol":"","exchange_rate":1,"journal_date":"",
"journal_type":"both","status":"published","line_items":[],"line_item_total":0,"total":0,"bcy_total":0,
"price_precision":2,"taxes":[],"available_receivables_credits":0,"available_payables_credits":0,"created_time":"",
"last_modified_time":"","project_id":"","project_name":"","imported_transactions":[],"custom_fields":"",
"invoices_credited":[],"bills_credited":[],"is_accrual_journal":false,"tags":[]})");
    QJsonObject detail = shaped(shape, journal);
    detail.insert(u"fiscal_year"_s, dateOf(journal, u"journal_date").year());
    detail.insert(u"line_item_total"_s, journal.value(u"total"));
    detail.insert(u"comments"_s, call.store.comments.value(textOf(journal, u"journal_id")));
    return detail;
}

std::optional<bool> journalPasses(const Call &call, const QJsonObject &journal, const QString &filter)
{
    if (filterWord(filter) == u"all")
        return true;
    const Request named{{}, {}, {{u"filter_by"_s, filter}}, {}, {}, {}, {}, {}};
    const Call asked{named, call.store, call.today, call.nowMs, nullptr};
    std::optional<Response> refusal;
    const Period period = periodOf(asked, refusal);
    return refusal ? std::nullopt : std::optional(period.has(dateOf(journal, u"journal_date")));
}

std::optional<Response> journalLine(const Call &call, const QJsonObject &sent, double rate, QJsonObject &line)
{
    const QJsonObject account = accountRecord(call.store, textOf(sent, u"account_id"));
    const QString side = textOf(sent, u"debit_or_credit");
    const double amount = cents(numberOf(sent, u"amount"));
    if (account.isEmpty())
        return invalidValue(u"account_id"_s);
    if (side != u"debit" && side != u"credit")
        return invalidValue(u"debit_or_credit"_s);
    if (amount <= 0)
        return invalidValue(u"amount"_s);
    line = shaped(shapeOf(R"({"customer_id":"","customer_name":"","description":"","tax_exemption_id":"",
"tax_exemption_type":"","tax_authority_id":"","tax_id":"","tax_name":"","tax_type":"tax","tax_percentage":"",
"project_name":"","project_id":"","tags":[]})"),
                  sent);
    line.insert(u"line_id"_s, call.store.nextId());
    take(line, account, {u"account_id"_s, u"account_name"_s});
    line.insert(u"debit_or_credit"_s, side);
    line.insert(u"amount"_s, amount);
    line.insert(u"bcy_amount"_s, cents(amount * rate));
    return std::nullopt;
}

std::optional<Response> journalLines(const Call &call, QJsonObject &journal, const QList<QJsonObject> &sent)
{
    const double rate = numberOf(journal, u"exchange_rate", 1);
    QJsonArray lines;
    double debits = 0;
    double credits = 0;
    for (const QJsonObject &entry : sent) {
        QJsonObject line;
        if (auto refusal = journalLine(call, entry, rate, line))
            return refusal;
        (textOf(line, u"debit_or_credit") == u"debit" ? debits : credits) += numberOf(line, u"amount");
        line.insert(u"item_order"_s, lines.size() + 1);
        lines.append(line);
    }
    if (lines.isEmpty())
        return invalidValue(u"line_items"_s);
    if (cents(debits - credits) != 0)
        return actRefused(u"Please ensure that the debits and credits are equal."_s);
    journal.insert(u"line_items"_s, lines);
    journal.insert(u"total"_s, cents(debits));
    journal.insert(u"bcy_total"_s, cents(debits * rate));
    return std::nullopt;
}
} // namespace

Response listJournals(Call &call)
{
    ListSpec spec;
    spec.kind = kind::journals;
    spec.key = u"journals"_s;
    spec.idField = u"journal_id"_s;
    spec.reportName = u"Manual Journals"_s;
    spec.defaultFilter = u"JournalDate.All"_s;
    spec.defaultSort = u"journal_date"_s;
    spec.sortColumns = {u"journal_date"_s, u"entry_number"_s, u"reference_number"_s, u"total"_s,
                        u"last_modified_time"_s};
    spec.textFilters = {u"entry_number"_s, u"reference_number"_s, u"notes"_s};
    spec.amountFilters = {u"total"_s};
    spec.dateFilters = {u"journal_date"_s};
    spec.searchFields = {u"entry_number"_s, u"reference_number"_s, u"notes"_s};
    spec.modifiedFilter = true;
    spec.row = journalRow;
    spec.passes = journalPasses;
    return listRecords(call, spec);
}

Response getJournal(Call &call)
{
    const QJsonObject *journal = std::as_const(call.store).of(kind::journals).find(call.id());
    return journal ? success(u"journal"_s, journalDetail(call, *journal)) : notFound(journalTitle);
}

Response createJournal(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QString status = body->value(u"status").toString(u"published"_s);
    if (status != u"published" && status != u"draft")
        return invalidValue(u"status"_s);
    if ((refusal = dateRefusal(call, textOf(*body, u"journal_date"), u"journal_date"_s)))
        return *refusal;
    QJsonObject journal{{u"status"_s, status}};
    take(journal, *body, {u"journal_date"_s, u"reference_number"_s, u"notes"_s, u"journal_type"_s, u"tags"_s});
    setCurrency(call.store, journal, textOf(*body, u"currency_id"));
    setRate(journal, *body);
    if ((refusal = journalLines(call, journal, objectsOf(*body, u"line_items"))))
        return *refusal;
    const QString id = call.store.nextId();
    journal.insert(u"journal_id"_s, id);
    journal.insert(u"entry_number"_s, call.store.nextNumber(kind::journals, dateOf(journal, u"journal_date")));
    stampNew(call, journal);
    keep(call, kind::journals, id, journal);
    call.store.comment(id, u"Journal created for "_s + QString::number(numberOf(journal, u"total"), 'f', 2), u"Added"_s,
                       call.nowMs);
    return created(u"journal"_s, journalDetail(call, journal), u"journals"_s, id,
                   u"The journal entry has been created."_s);
}

Response deleteJournal(Call &call)
{
    if (!std::as_const(call.store).of(kind::journals).find(call.id()))
        return notFound(journalTitle);
    drop(call, kind::journals, call.id());
    return done(u"The selected journal entry has been deleted."_s);
}

Response publishJournal(Call &call)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::journals).find(call.id());
    if (!found)
        return notFound(journalTitle);
    QJsonObject journal = *found;
    if (textOf(journal, u"status") != u"draft")
        return actRefused(u"The journal has been published already."_s);
    journal.insert(u"status"_s, u"published"_s);
    stampChange(call, journal);
    keep(call, kind::journals, call.id(), journal);
    return done(u"The journal has been published."_s);
}

// The shape is not documented: one lock over all modules, if any.
Response transactionLock(Call &call)
{
    QJsonArray locks;
    if (call.store.lockedUntil.isValid())
        locks.append(QJsonObject{{u"lock_date"_s, call.store.lockedUntil.toString(Qt::ISODate)},
                                 {u"module"_s, u"all"_s},
                                 {u"is_locked"_s, true}});
    return success(u"transaction_locks"_s, locks);
}
} // namespace atlas::sandbox::books::buying
