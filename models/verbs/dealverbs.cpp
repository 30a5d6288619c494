// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/verbs/dealverbs.h"

#include "models/books/cashbook.h"
#include "models/projects/deliverybook.h"
#include "models/verbs/clientmatch.h"
#include "models/verbs/projecttemplate.h"
#include "models/verbs/verbtexts.h"
#include "services/books/booksrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::verbs
{
namespace
{
WorkCalendar calendarOf(const HomeSources &sources)
{
    const QList<int> weekdays{1, 2, 3, 4, 5};
    if (!sources.delivery)
        return {weekdays, {}};
    const QList<int> &portal = sources.delivery->snapshot().portal.workingDays;
    return {portal.isEmpty() ? weekdays : portal, sources.delivery->plan().publicHolidays};
}

VerbPlan projectPlan(const Deal &deal, const QList<ProjectTemplate> &models, const WorkCalendar &calendar,
                     const Values &values)
{
    const auto model = std::ranges::find(models, values.value(u"template"_s), &ProjectTemplate::id);
    const ProjectTemplate chosen = model == models.end() ? ProjectTemplate() : *model;
    const QDate start = calendar.onOrAfter(QDate::fromString(values.value(u"start"_s), Qt::ISODate));
    VerbStep project;
    project.kind = VerbStep::Kind::Project;
    project.key = u"project"_s;
    project.name = values.value(u"name"_s).trimmed();
    project.fields =
        filled({{"name"_L1, project.name},
                {"description"_L1, values.value(u"description"_s).toHtmlEscaped()},
                {"start_date"_L1, start.toString(Qt::ISODate)},
                {"end_date"_L1,
                 chosen.lists.isEmpty() ? QString() : lastDayOf(chosen, start, calendar).toString(Qt::ISODate)}});
    VerbStep note;
    note.kind = VerbStep::Kind::CrmNote;
    note.target = u"Deals"_s;
    note.parent = deal.id;
    note.name = VerbTexts::projectNoteTitle();
    note.fields = {{"Note_Title"_L1, note.name}, {"Note_Content"_L1, u"{project.name}\n{project.link}"_s}};
    VerbPlan plan;
    plan.steps = QList<VerbStep>{project} + stepsOf(chosen, project.key, start, calendar) + QList<VerbStep>{note};
    return plan;
}

VerbPlan documentPlan(const Deal &deal, bool estimate, const Values &values)
{
    VerbPlan plan;
    QString customer = values.value(u"customer"_s);
    if (customer == newCustomer) {
        VerbStep made;
        made.kind = VerbStep::Kind::BooksRecord;
        made.target = u"contact"_s;
        made.key = u"customer"_s;
        made.name = deal.account.name;
        made.fields = {{"contact_name"_L1, deal.account.name},
                       {"company_name"_L1, deal.account.name},
                       {"contact_type"_L1, u"customer"_s}};
        plan.steps.append(made);
        customer = u"{customer.id}"_s;
    }
    const QJsonObject line = filled({{"name"_L1, values.value(u"line"_s)},
                                     {"description"_L1, values.value(u"details"_s)},
                                     {"quantity"_L1, 1},
                                     {"rate"_L1, values.value(u"rate"_s)},
                                     {"tax_id"_L1, values.value(u"tax"_s)}});
    VerbStep document;
    document.kind = VerbStep::Kind::BooksRecord;
    document.target = estimate ? u"estimate"_s : u"invoice"_s;
    document.key = document.target;
    document.name = deal.name;
    document.fields = filled({{"customer_id"_L1, customer},
                              {"date"_L1, values.value(u"date"_s)},
                              {estimate ? "expiry_date"_L1 : "due_date"_L1, values.value(u"due"_s)},
                              {"zcrm_potential_id"_L1, deal.id},
                              {"line_items"_L1, QJsonArray{line}}});
    plan.steps.append(document);
    return plan;
}
} // namespace

Form projectOfDeal(const HomeSources &sources, const Deal &deal, const QString &language, const QDate &today)
{
    const QList<ProjectTemplate> models = projectTemplates(language);
    const WorkCalendar calendar = calendarOf(sources);
    QList<Choice> choices;
    for (const ProjectTemplate &model : models)
        choices.append({model.id, model.name});
    choices.append({u"none"_s, VerbTexts::emptyProject()});
    Form form{u"deal_project"_s, u"deals"_s, deal.id, deal.name, {}, {}};
    using Kind = Field::Kind;
    form.fields = {{u"name"_s, Kind::Line, deal.name, true, {}},
                   {u"template"_s, Kind::Choice, choices.first().id, true, choices},
                   {u"start"_s, Kind::Day, calendar.onOrAfter(today).toString(Qt::ISODate), true, {}},
                   {u"description"_s, Kind::Text, VerbTexts::projectOf(deal.name), false, {}}};
    form.make = [deal, models, calendar](const Values &values) { return projectPlan(deal, models, calendar, values); };
    return form;
}

Form documentOfDeal(const HomeSources &sources, const Deal &deal, bool estimate, const QDate &today)
{
    const QString customer = customerOf(sources, deal.account);
    const QList<Choice> customerChoices = customers(sources, customer.isEmpty() ? deal.account.name : QString());
    const BooksContact *known = sources.cash ? sources.cash->contact(customer) : nullptr;
    const QString base = sources.cash ? sources.cash->baseCurrency() : QString();
    const QString currency = known && !known->currency.isEmpty() ? known->currency : base;
    // An amount in another currency than the document's would be wrong by the rate: the person enters it.
    const bool sameCurrency = deal.amount && deal.amount->currency() == currency;
    constexpr int usualDays = 30;
    const int days = known && known->paymentTermsDays > 0 && !estimate ? known->paymentTermsDays : usualDays;
    Form form{estimate ? u"deal_estimate"_s : u"deal_invoice"_s, u"deals"_s, deal.id, deal.name, {}, {}};
    using Kind = Field::Kind;
    form.fields = {
        {u"customer"_s, Kind::Choice, customer.isEmpty() ? QString(newCustomer) : customer, true, customerChoices},
        {u"line"_s, Kind::Line, deal.name, true, {}},
        {u"details"_s, Kind::Text, {}, false, {}},
        {u"rate"_s, Kind::Number, sameCurrency ? deal.amount->toDecimal() : QString(), true, {}},
        {u"tax"_s, Kind::Choice, {}, false, taxes(sources)},
        {u"date"_s, Kind::Day, today.toString(Qt::ISODate), true, {}},
        {estimate ? u"expiry"_s : u"due"_s, Kind::Day, today.addDays(days).toString(Qt::ISODate), true, {}}};
    form.make = [deal, estimate](const Values &values) {
        Values entered = values;
        if (estimate)
            entered.insert(u"due"_s, values.value(u"expiry"_s));
        return documentPlan(deal, estimate, entered);
    };
    return form;
}

Form invoiceOfEstimate(const Estimate &estimate)
{
    VerbStep invoice;
    invoice.kind = VerbStep::Kind::InvoiceFromEstimate;
    invoice.key = u"invoice"_s;
    invoice.parent = estimate.id;
    invoice.name = estimate.contactName;
    invoice.fields = filled({{"estimate_number"_L1, estimate.number},
                             {"customer_name"_L1, estimate.contactName},
                             {"total"_L1, QString(estimate.total.toDecimal() + u' ' + estimate.total.currency())}});
    Form form{u"estimate_invoice"_s, u"estimates"_s, estimate.id, estimate.number, {}, {}};
    form.make = [invoice](const Values &) {
        VerbPlan plan;
        plan.steps.append(invoice);
        return plan;
    };
    return form;
}

bool canBeInvoiced(const Estimate &estimate)
{
    static const QStringList states{u"accepted"_s, u"approved"_s, u"signed"_s, u"partially_invoiced"_s};
    return states.contains(estimate.statusText);
}
} // namespace atlas::verbs
