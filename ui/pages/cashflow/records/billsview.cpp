// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/billsview.h"

#include "services/core/json.h"
#include "ui/pages/cashflow/invoices/paymentmodes.h"
#include "ui/pages/cashflow/records/vendorpaymentsheet.h"
#include "ui/pages/common/entrylist.h"
#include "ui/theme/format.h"
#include "ui/widgets/stateview.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
BillsView::BillsView(BooksActions &actions, QWidget *parent)
    : DocumentsView(BooksTableModel::Table::Bills, DocumentForm::Kind::Bill, actions, parent)
    , m_payments(new EntryList(8))
{
    m_pay = addAct(
        u"bill.pay"_s, [this] { pay(); }, true);
    m_edit = addAct(u"bill.edit"_s, [this] { openEditor(); });
    m_void = addAct(u"bill.void"_s, [this] { voidBill(); });
    addPart(m_payments);
    retranslate();
}

std::optional<RecordsView::Shown> BillsView::shown(const QString &id) const
{
    const Bill *bill = book().bill(id);
    return bill ? std::optional(Shown{bill->version, bill->statusText}) : std::nullopt;
}

Fact BillsView::ageFact(const Bill &bill) const
{
    if (!bill.isOpen() || !bill.due.isValid())
        return {};
    const int late = int(bill.due.daysTo(book().today()));
    if (late > 0)
        return {tr("Age"), tr("%n days past due", nullptr, late), Label::Tone::Bad};
    return {tr("Age"), late == 0 ? tr("due today") : tr("due in %n days", nullptr, -late)};
}

void BillsView::fillPanel()
{
    const Bill &bill = *book().bill(shownId());
    const QString still = bill.isOpen() ? format::money(bill.balance) : QString();
    fillDocument(tr("Bill \u00b7 Zoho Books"), bill,
                 {{tr("Total"), format::money(bill.total), Label::Tone::Text, true},
                  {tr("Still due"), still, Label::Tone::Text, true},
                  {tr("Date"), dayText(bill.date)},
                  {tr("Due date"), dayText(bill.due)},
                  ageFact(bill)});
    fillPayments();
    const QString &status = bill.statusText;
    QString whyNotPay;
    if (!bill.isOpen())
        whyNotPay = bill.isIssued() ? tr("Nothing is due any more.") : notWhile(status);
    allowWhen(*m_pay, whyNotPay, tr("Records what was paid; no money is moved"));
    const bool closed = status == "void"_L1 || status == "paid"_L1;
    allowWhen(*m_edit, closed ? notWhile(status) : neededDetail());
    const bool partlyPaid = bill.isOpen() && bill.balance != bill.total;
    if (partlyPaid)
        allowWhen(*m_void, tr("Something was paid of it already."));
    else
        allowAct(*m_void, BooksAct::Void, status);
}

void BillsView::fillPayments()
{
    QList<PanelEntry> entries;
    const QJsonArray payments = detail().value("payments"_L1).toArray();
    for (const QJsonValue &value : payments) {
        const QJsonObject payment = value.toObject();
        QStringList notes;
        for (const QString &text :
             {paymentmodes::label(json::text(payment, "payment_mode"_L1)), json::text(payment, "paid_through"_L1),
              json::text(payment, "reference_number"_L1)}) {
            if (!text.isEmpty())
                notes.append(text);
        }
        entries.append({dayText(json::date(payment, "date"_L1)),
                        notes.join(u" \u00b7 "_s),
                        amountIn(payment, "amount"_L1),
                        {},
                        {},
                        Label::Tone::Text});
    }
    const bool none = !detail().isEmpty() && entries.isEmpty();
    m_payments->setNote(none ? tr("Nothing paid yet") : QString());
    m_payments->setEntries(entries);
    m_payments->setVisible(!detail().isEmpty());
}

void BillsView::pay()
{
    const Bill *bill = book().bill(shownId());
    if (!bill)
        return;
    auto *sheet = new VendorPaymentSheet(*bill, actions(), this);
    connect(sheet, &RecordSheet::stored, this, [this, id = bill->id] {
        if (id == shownId())
            readDetail();
    });
    sheet->present();
}

void BillsView::voidBill()
{
    const Bill *bill = book().bill(shownId());
    if (!bill)
        return;
    //: %1 is the number of a bill
    const QString title = tr("Void bill %1").arg(bill->number);
    const QStringList reasons{tr("Entered twice"), tr("Wrong vendor or amount"), tr("Refused"), tr("Another reason")};
    const std::optional<Prompter::Choice> choice =
        actions().prompter().choose(this, title, tr("Why? The reason is kept with the bill."), reasons, tr("Note"));
    if (!choice)
        return;
    const QString reason = choice->note.trimmed().isEmpty() ? choice->value : choice->value + u": "_s + choice->note;
    act(BooksAct::Void, reason, tr("Bill %1 is void").arg(bill->number));
}

void BillsView::retranslate()
{
    m_pay->setText(tr("Record a payment\u2026"));
    m_edit->setText(tr("Edit\u2026"));
    m_void->setText(tr("Void\u2026"));
    m_payments->setTitle(tr("Payments"));
    DocumentsView::retranslate();
}

void BillsView::describeEmpty(StateView &state)
{
    state.showEmpty(tr("No bills yet"), tr("What vendors ask for stands here with its due date."), tr("New bill"));
}

CashView *makeBillsView(BooksActions &actions, QWidget *parent)
{
    return new BillsView(actions, parent);
}
} // namespace atlas
