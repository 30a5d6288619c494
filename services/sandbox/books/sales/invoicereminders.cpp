// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentmail.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/invoicehandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int largestReminderBulk = 10;

Refusal remindingRefused(const Call &call, const QJsonObject &invoice)
{
    const bool owed = invoice.value("balance"_L1).toDouble() > 0;
    if (owed && isOpenInvoice(statusToday(call, invoiceKind(), invoice)))
        return std::nullopt;
    return buying::actRefused(u"Reminders can be sent for open and overdue invoices only."_s);
}

Refusal sendReminder(Call &call, QJsonObject invoice, const QJsonObject &body)
{
    if (auto refusal = remindingRefused(call, invoice))
        return refusal;
    if (auto refusal = postMail(call, invoiceKind(), invoice, body, true))
        return refusal;
    invoice["reminders_sent"_L1] = invoice.value("reminders_sent"_L1).toInt() + 1;
    invoice["last_reminder_sent_date"_L1] = isoText(call.today);
    keepRecord(call, invoiceKind(), invoice);
    return std::nullopt;
}

Response switchReminders(Call &call, bool enabled, const QString &message)
{
    Refusal refusal;
    auto invoice = recordOf(call, invoiceKind(), refusal);
    if (!invoice)
        return *refusal;
    invoice->insert("payment_reminder_enabled"_L1, enabled);
    keepRecord(call, invoiceKind(), *invoice);
    logAct(call, call.id(), enabled ? u"Relances automatiques activées."_s : u"Relances automatiques arrêtées."_s);
    return done(message);
}
} // namespace

Response reminderContent(Call &call)
{
    Refusal refusal;
    const auto invoice = recordOf(call, invoiceKind(), refusal);
    if (invoice)
        refusal = remindingRefused(call, *invoice);
    return refusal ? *refusal : success(u"data"_s, mailData(call, invoiceKind(), *invoice, true));
}

Response remind(Call &call)
{
    Refusal refusal;
    const auto invoice = recordOf(call, invoiceKind(), refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (!refusal)
        refusal = sendReminder(call, *invoice, *body);
    return refusal ? *refusal : done(u"Your payment reminder has been sent."_s);
}

// Sends what can be sent and tells the rest: 201, with code 4083 inside when some were left out.
Response remindAll(Call &call)
{
    Refusal refusal;
    const auto invoices = recordsOf(call, invoiceKind(), u"invoice_ids"_s, largestReminderBulk, refusal);
    if (refusal)
        return *refusal;
    int sent = 0;
    QJsonArray failed;
    for (const QJsonObject &invoice : invoices) {
        if (sendReminder(call, invoice, {}))
            failed.append(invoice.value("invoice_id"_L1));
        else
            ++sent;
    }
    const QJsonObject succeeded{{"message"_L1, u"The reminders were successfully sent"_s}, {"sent_count"_L1, sent}};
    QJsonArray errors;
    if (!failed.isEmpty())
        errors.append(QJsonObject{{"message"_L1, u"Reminders can be sent for open and overdue invoices only."_s},
                                  {"ids"_L1, failed}});
    const QJsonObject info{{"email_success_info"_L1, succeeded},
                           {"email_errors_info"_L1, errors},
                           {"code"_L1, failed.isEmpty() ? 0 : 4083}};
    return success(u"info"_s, info, u"success"_s, 201);
}

Response enableReminders(Call &call)
{
    return switchReminders(call, true, u"Reminders enabled."_s);
}

Response disableReminders(Call &call)
{
    return switchReminders(call, false, u"Reminders stopped."_s);
}
} // namespace atlas::sandbox::books::selling
