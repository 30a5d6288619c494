// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/amounts.h"
#include "services/sandbox/books/sales/documentshapes.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/documentwriter.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// What requests may hold beside the keys of the answer. Source: books/v3, "Create an invoice" and its sisters.
const QSet<QString> &requestKeys()
{
    static const QSet<QString> keys{u"tax_id"_s,
                                    u"tax_authority_id"_s,
                                    u"tax_exemption_id"_s,
                                    u"avatax_use_code"_s,
                                    u"avatax_exempt_no"_s,
                                    u"avatax_tax_code"_s,
                                    u"batch_payments"_s,
                                    u"billing_address_id"_s,
                                    u"custom_body"_s,
                                    u"custom_subject"_s,
                                    u"invoiced_estimate_id"_s,
                                    u"location_id"_s,
                                    u"reason"_s,
                                    u"send"_s,
                                    u"shipping_address_id"_s,
                                    u"place_of_supply"_s,
                                    u"gst_no"_s,
                                    u"gst_treatment"_s,
                                    u"vat_treatment"_s,
                                    u"tax_treatment"_s,
                                    u"vat_reg_no"_s,
                                    u"cfdi_usage"_s,
                                    u"is_pre_gst"_s,
                                    u"is_reverse_charge_applied"_s,
                                    u"project_id"_s,
                                    u"accept_retainer"_s,
                                    u"retainer_percentage"_s,
                                    u"invoices"_s,
                                    u"invoice_id"_s,
                                    u"ignore_auto_number_generation"_s};
    return keys;
}

const QSet<QString> &lineRequestKeys()
{
    static const QSet<QString> keys{
        u"tds_tax_id"_s,  u"tax_exemption_id"_s, u"product_type"_s, u"expense_receipt_name"_s,
        u"location_id"_s, u"hsn_or_sac"_s,       u"item_name"_s};
    return keys;
}

Refusal unknownElement(const QJsonObject &object, const QJsonObject &shape, const QSet<QString> &more)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        if (!shape.contains(it.key()) && !more.contains(it.key()))
            return refuse(400, 2, u"invalid element "_s + it.key());
    return std::nullopt;
}

const QStringList &plainTexts()
{
    static const QStringList keys{u"reference_number"_s,
                                  u"notes"_s,
                                  u"terms"_s,
                                  u"adjustment_description"_s,
                                  u"salesperson_name"_s,
                                  u"zcrm_potential_id"_s,
                                  u"subject_content"_s,
                                  u"payment_expected_date"_s,
                                  u"recurring_invoice_id"_s};
    return keys;
}

const QStringList &plainFlags()
{
    static const QStringList keys{u"is_discount_before_tax"_s, u"is_inclusive_tax"_s, u"allow_partial_payments"_s,
                                  u"stop_reminder_until_payment_expected_date"_s};
    return keys;
}
} // namespace

Refusal checkElements(const DocumentKind &kind, const QJsonObject &body)
{
    if (auto refusal = unknownElement(body, shapeOfKind(kind), requestKeys()))
        return refusal;
    const QJsonArray lines = body.value("line_items"_L1).toArray();
    for (const auto &line : lines)
        if (auto refusal = unknownElement(line.toObject(), lineShape(), lineRequestKeys()))
            return refusal;
    return std::nullopt;
}

Refusal setPlainFields(const QJsonObject &body, QJsonObject &record)
{
    for (const QString &key : plainTexts()) {
        if (!body.contains(key))
            continue;
        if (!body.value(key).isString())
            return invalidValue(key);
        record.insert(key, body.value(key));
    }
    for (const QString &key : plainFlags()) {
        if (!body.contains(key))
            continue;
        if (!body.value(key).isBool())
            return invalidValue(key);
        record.insert(key, body.value(key));
    }
    for (const QString &key : {u"shipping_charge"_s, u"adjustment"_s}) {
        if (!body.contains(key))
            continue;
        const auto amount = amountValue(body.value(key));
        if (!amount || (key == "shipping_charge"_L1 && *amount < 0))
            return invalidValue(key);
        record.insert(key, *amount);
    }
    if (body.contains("discount"_L1)) {
        if (auto refusal = checkDiscount(body.value("discount"_L1)))
            return refusal;
        record["discount"_L1] = body.value("discount"_L1);
        record["discount_type"_L1] = u"entity_level"_s;
    }
    const QString type = body.value("discount_type"_L1).toString();
    if (body.contains("discount_type"_L1) && type != "entity_level"_L1 && type != "item_level"_L1)
        return invalidValue(u"discount_type"_s);
    buying::take(
        record, body,
        {u"discount_type"_s, u"contact_persons"_s, u"contact_persons_associated"_s, u"tags"_s, u"payment_options"_s});
    return std::nullopt;
}

bool touchesFiscalFields(const QJsonObject &body)
{
    static const QSet<QString> free{u"contact_persons"_s,
                                    u"contact_persons_associated"_s,
                                    u"salesperson_name"_s,
                                    u"salesperson_id"_s,
                                    u"zcrm_potential_id"_s,
                                    u"custom_fields"_s,
                                    u"tags"_s,
                                    u"payment_expected_date"_s,
                                    u"reason"_s,
                                    u"stop_reminder_until_payment_expected_date"_s};
    for (auto it = body.constBegin(); it != body.constEnd(); ++it)
        if (!free.contains(it.key()))
            return true;
    return false;
}
} // namespace atlas::sandbox::books::selling
