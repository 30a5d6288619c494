// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/purchaseordersview.h"

#include "ui/pages/cashflow/records/orderbillsheet.h"
#include "ui/theme/format.h"
#include "ui/widgets/stateview.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
PurchaseOrdersView::PurchaseOrdersView(BooksActions &actions, QWidget *parent)
    : DocumentsView(BooksTableModel::Table::PurchaseOrders, DocumentForm::Kind::PurchaseOrder, actions, parent)
{
    const auto number = [this] {
        const PurchaseOrder *order = book().purchaseOrder(shownId());
        return order ? order->number : QString();
    };
    m_issue = addAct(
        u"order.issue"_s, [this, number] { act(BooksAct::Open, {}, tr("Purchase order %1 issued").arg(number())); },
        true);
    m_bill = addAct(u"order.bill"_s, [this] { makeBill(); });
    m_mail = addAct(u"order.mail"_s, [this, number] { openMail(number()); });
    m_edit = addAct(u"order.edit"_s, [this] { openEditor(); });
    m_cancel = addAct(u"order.cancel"_s, [this] { cancelOrder(); });
    retranslate();
}

std::optional<RecordsView::Shown> PurchaseOrdersView::shown(const QString &id) const
{
    const PurchaseOrder *order = book().purchaseOrder(id);
    return order ? std::optional(Shown{order->version, order->statusText}) : std::nullopt;
}

QString PurchaseOrdersView::whyNotBill(const PurchaseOrder &order) const
{
    static const QStringList billable{u"open"_s, u"issued"_s, u"partially_billed"_s, u"approved"_s};
    if (!billable.contains(order.statusText))
        return order.statusText == "draft"_L1 ? tr("Issue it first.") : notWhile(order.statusText);
    if (detail().isEmpty())
        return neededDetail();
    return OrderBillSheet::openLines(detail()).isEmpty() ? tr("Everything in it is billed.") : QString();
}

void PurchaseOrdersView::fillPanel()
{
    const PurchaseOrder &order = *book().purchaseOrder(shownId());
    const bool late = order.delivery.isValid() && order.delivery < book().today() && !order.billed;
    fillDocument(tr("Purchase order \u00b7 Zoho Books"), order,
                 {{tr("Total"), format::money(order.total), Label::Tone::Text, true},
                  {tr("Date"), dayText(order.date)},
                  {tr("Delivery"), dayText(order.delivery), late ? Label::Tone::Warn : Label::Tone::Text}});
    const QString &status = order.statusText;
    allowAct(*m_issue, BooksAct::Open, status);
    allowWhen(*m_bill, whyNotBill(order), tr("Records the vendor's bill for what is not billed yet"));
    allowWhen(*m_mail, status == "cancelled"_L1 ? notWhile(status) : QString());
    const bool settled = order.billed || status == "cancelled"_L1 || status == "closed"_L1;
    allowWhen(*m_edit, settled ? notWhile(status) : neededDetail());
    allowAct(*m_cancel, BooksAct::Void, status);
}

void PurchaseOrdersView::makeBill()
{
    auto *sheet = new OrderBillSheet(detail(), actions(), this);
    connect(sheet, &RecordSheet::stored, this, [this](const QString &id) {
        readDetail(); // Books counts the order as billed now
        Q_EMIT recordRequested(u"bills"_s, id);
    });
    sheet->present();
}

void PurchaseOrdersView::cancelOrder()
{
    const PurchaseOrder *order = book().purchaseOrder(shownId());
    const QString number = order ? order->number : QString();
    if (actions().prompter().confirm(this, tr("Cancel purchase order %1?").arg(number),
                                     tr("It stays in Zoho Books, marked as cancelled. The vendor is not told."),
                                     tr("Cancel the order")))
        act(BooksAct::Void, {}, tr("Purchase order %1 cancelled").arg(number));
}

void PurchaseOrdersView::retranslate()
{
    m_issue->setText(tr("Mark as issued"));
    m_bill->setText(tr("Record its bill\u2026"));
    m_mail->setText(tr("E-mail\u2026"));
    m_edit->setText(tr("Edit\u2026"));
    m_cancel->setText(tr("Cancel it\u2026"));
    DocumentsView::retranslate();
}

void PurchaseOrdersView::describeEmpty(StateView &state)
{
    state.showEmpty(tr("No purchase orders yet"), tr("What you order from vendors stands here until it is billed."),
                    tr("New purchase order"));
}

CashView *makePurchaseOrdersView(BooksActions &actions, QWidget *parent)
{
    return new PurchaseOrdersView(actions, parent);
}
} // namespace atlas
