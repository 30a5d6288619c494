// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/estimatesview.h"

#include "services/core/json.h"
#include "ui/theme/format.h"
#include "ui/widgets/stateview.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// States in which Books makes an invoice of an estimate.
bool isConvertible(const QString &status)
{
    static const QStringList states{u"accepted"_s, u"approved"_s, u"sent"_s,
                                    u"viewed"_s,   u"signed"_s,   u"partially_invoiced"_s};
    return states.contains(status);
}
} // namespace

EstimatesView::EstimatesView(BooksActions &actions, QWidget *parent)
    : DocumentsView(BooksTableModel::Table::Estimates, DocumentForm::Kind::Estimate, actions, parent)
{
    const auto number = [this] {
        const Estimate *estimate = book().estimate(shownId());
        return estimate ? estimate->number : QString();
    };
    m_convert = addAct(
        u"estimate.convert"_s, [this] { convert(); }, true);
    m_accept = addAct(u"estimate.accept"_s,
                      [this, number] { act(BooksAct::Accept, {}, tr("Estimate %1 accepted").arg(number())); });
    m_decline = addAct(u"estimate.decline"_s, [this] { decline(); });
    m_sent = addAct(u"estimate.sent"_s,
                    [this, number] { act(BooksAct::MarkSent, {}, tr("Estimate %1 marked as sent").arg(number())); });
    m_mail = addAct(u"estimate.mail"_s, [this, number] { openMail(number()); });
    m_pdf = addAct(u"estimate.pdf"_s, [this, number] { openPdf(number()); });
    m_edit = addAct(u"estimate.edit"_s, [this] { openEditor(); });
    retranslate();
}

std::optional<RecordsView::Shown> EstimatesView::shown(const QString &id) const
{
    const Estimate *estimate = book().estimate(id);
    return estimate ? std::optional(Shown{estimate->version, estimate->statusText}) : std::nullopt;
}

void EstimatesView::fillPanel()
{
    const Estimate &estimate = *book().estimate(shownId());
    const bool expired = estimate.expiry.isValid() && estimate.expiry < book().today() && !estimate.accepted.isValid();
    fillDocument(tr("Estimate \u00b7 Zoho Books"), estimate,
                 {{tr("Total"), format::money(estimate.total), Label::Tone::Text, true},
                  {tr("Date"), dayText(estimate.date)},
                  {tr("Valid until"), dayText(estimate.expiry), expired ? Label::Tone::Warn : Label::Tone::Text},
                  {tr("Accepted on"), dayText(estimate.accepted)},
                  {tr("Declined on"), dayText(estimate.declined)}});
    const QString &status = estimate.statusText;
    QString whyNotConvert;
    if (!isConvertible(status))
        whyNotConvert = status == "draft"_L1 ? tr("Mark it as sent or accepted first.") : notWhile(status);
    allowWhen(*m_convert, whyNotConvert, tr("Makes an invoice with these lines"));
    allowAct(*m_accept, BooksAct::Accept, status);
    allowAct(*m_decline, BooksAct::Decline, status);
    allowAct(*m_sent, BooksAct::MarkSent, status);
    allowWhen(*m_mail, {});
    allowWhen(*m_pdf, {});
    const bool billed = status == "invoiced"_L1 || status == "partially_invoiced"_L1;
    allowWhen(*m_edit, billed ? notWhile(status) : neededDetail());
}

void EstimatesView::decline()
{
    const Estimate *estimate = book().estimate(shownId());
    const QString number = estimate ? estimate->number : QString();
    if (actions().prompter().confirm(this, tr("Mark estimate %1 as declined?").arg(number),
                                     tr("The customer does not want it. It can be accepted again later."),
                                     tr("Mark as declined")))
        act(BooksAct::Decline, {}, tr("Estimate %1 declined").arg(number));
}

void EstimatesView::convert()
{
    const QString id = shownId();
    if (actions().estimateVerb()) {
        actions().estimateVerb()(id);
        return;
    }
    const auto ended = begin(id, tr("Making the invoice\u2026"), {});
    actions().invoiceFromEstimate(id, this, [this, id, ended](const Result<QJsonObject> &invoice) {
        if (!invoice) {
            ended(atlas::fail(invoice.error()));
            return;
        }
        ended(QJsonObject());
        const QString number = json::text(*invoice, "invoice_number"_L1);
        //: %1 is the number of an invoice
        actions().say(tr("Invoice %1 made from the estimate").arg(number));
        if (id == shownId())
            readDetail();
        Q_EMIT recordRequested(u"invoices"_s, json::id(invoice->value("invoice_id"_L1)));
    });
}

void EstimatesView::retranslate()
{
    m_convert->setText(tr("Make an invoice"));
    m_accept->setText(tr("Accepted"));
    m_decline->setText(tr("Declined\u2026"));
    m_sent->setText(tr("Mark as sent"));
    m_mail->setText(tr("E-mail\u2026"));
    m_pdf->setText(tr("PDF"));
    m_edit->setText(tr("Edit\u2026"));
    DocumentsView::retranslate();
}

void EstimatesView::describeEmpty(StateView &state)
{
    state.showEmpty(tr("No estimates yet"), tr("What you offer to customers stands here until they answer."),
                    tr("New estimate"));
}

CashView *makeEstimatesView(BooksActions &actions, QWidget *parent)
{
    return new EstimatesView(actions, parent);
}
} // namespace atlas
