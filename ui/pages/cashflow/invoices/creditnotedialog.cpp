// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/creditnotedialog.h"

#include "services/core/json.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/documents/documentrecord.h"
#include "ui/pages/cashflow/invoices/exactamount.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/theme/format.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CreditNoteDialog::CreditNoteDialog(const Invoice &invoice, const QJsonObject &detail, BooksActions &actions,
                                   QWidget *parent)
    : FormSheet(actions, parent)
    , m_invoice(invoice)
    , m_detail(detail)
    , m_all(new QRadioButton(this))
    , m_part(new QRadioButton(tr("A part of it"), this))
    , m_amount(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_tax(new QComboBox(this))
    //: %1 is a currency code
    , m_amountBox(new FieldBox(tr("Amount in %1, tax included").arg(invoice.balance.currency()), m_amount, this))
    , m_taxBox(new FieldBox(tr("Tax in it"), m_tax, this))
    , m_reasonBox(new FieldBox(tr("Reason"), m_reason, this))
    , m_save(addButton(tr("Create the credit note"), u"credit.save"_s, true))
{
    setObjectName(u"creditNoteDialog"_s);
    //: %1 is the number of an invoice
    setTitle(tr("Credit note for invoice %1").arg(invoice.number));
    build();
    connect(m_save, &QPushButton::clicked, this, &CreditNoteDialog::submit);
    for (QRadioButton *choice : {m_all, m_part})
        connect(choice, &QRadioButton::toggled, this, &CreditNoteDialog::updateParts);
    for (QLineEdit *field : {m_amount, m_reason})
        connect(field, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    // A part-paid invoice cannot be taken back whole: more than is open cannot be applied.
    const bool whole = invoice.balance == invoice.total && !detail.value("line_items"_L1).toArray().isEmpty();
    m_all->setEnabled(whole);
    m_all->setToolTip(whole ? QString() : tr("A part is paid already: credit what is still due instead."));
    (whole ? m_all : m_part)->setChecked(true);
    updateParts();
    fit(440);
    m_reason->setFocus();
}

void CreditNoteDialog::build()
{
    body()->setContentsMargins(4, 2, 8, 4); // room for the focus ring
    m_all->setObjectName(u"credit.all"_s);
    m_part->setObjectName(u"credit.part"_s);
    m_amount->setObjectName(u"credit.amount"_s);
    m_reason->setObjectName(u"credit.reason"_s);
    m_tax->setObjectName(u"credit.tax"_s);
    //: %1 is an amount
    m_all->setText(tr("The whole invoice, %1").arg(format::money(m_invoice.total)));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setText(decimalinput::toTyped(m_invoice.balance.toDecimal()));
    m_reason->setMaxLength(500);
    fillTaxes();
    for (QWidget *part : std::initializer_list<QWidget *>{m_all, m_part, m_amountBox, m_taxBox, m_reasonBox})
        body()->addWidget(part);
    body()->addStretch(1);
}

void CreditNoteDialog::fillTaxes()
{
    const QJsonArray lines = m_detail.value("line_items"_L1).toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const QString id = json::id(line.value("tax_id"_L1));
        if (!id.isEmpty() && m_tax->findData(id) < 0)
            m_tax->addItem(json::text(line, "tax_name"_L1), id);
    }
    m_tax->addItem(tr("No tax"), QString());
}

bool CreditNoteDialog::isWhole() const
{
    return m_all->isChecked();
}

void CreditNoteDialog::updateParts()
{
    m_amountBox->setEnabled(!isWhole());
    m_taxBox->setEnabled(!isWhole());
    m_amountBox->setProblem({});
}

std::optional<Money> CreditNoteDialog::amount(QString *why) const
{
    if (isWhole())
        return m_invoice.total;
    const std::optional<Money> typed = exactAmount(m_amount->text(), m_invoice.balance.currency(), why);
    if (typed && typed->minor() > m_invoice.balance.minor()) {
        //: %1 is an amount
        *why = tr("Only %1 are still due.").arg(format::money(m_invoice.balance));
        return std::nullopt;
    }
    return typed;
}

bool CreditNoteDialog::findProblem()
{
    QString why;
    const bool good = amount(&why).has_value();
    m_amountBox->setProblem(good ? QString() : why);
    const bool reasoned = !m_reason->text().trimmed().isEmpty();
    m_reasonBox->setProblem(reasoned ? QString() : tr("Say why: it stands in the books."));
    if (!good)
        m_amount->setFocus(Qt::OtherFocusReason);
    else if (!reasoned)
        m_reason->setFocus(Qt::OtherFocusReason);
    return !good || !reasoned;
}

QJsonObject CreditNoteDialog::record() const
{
    constexpr auto kind = DocumentForm::Kind::CreditNote;
    documentrecord::Content content = documentrecord::contentOf(kind, m_detail);
    content.date = book().today();
    content.reference = m_invoice.number;
    content.notes = m_reason->text().trimmed();
    if (m_invoice.balance.currency() == book().baseCurrency())
        content.exchangeRate.clear();
    if (isWhole()) {
        for (DocumentLine &line : content.lines)
            line.lineItemId.clear(); // those of the invoice
    } else {
        QString why;
        DocumentLine line;
        //: the one line of a credit note; %1 is the number of an invoice
        line.name = tr("Credit for invoice %1").arg(m_invoice.number);
        line.rate = amount(&why).value_or(Money()).toDecimal();
        line.taxId = m_tax->currentData().toString();
        content.lines = {line};
        content.discount.clear();
    }
    QJsonObject record = documentrecord::filledFields(kind, content);
    // A part is typed with its tax, so that exactly this amount is taken off.
    if (!isWhole() || json::boolean(m_detail, "is_inclusive_tax"_L1))
        record.insert("is_inclusive_tax"_L1, true);
    if (isWhole()) {
        for (const auto *key : {"shipping_charge", "adjustment"}) {
            const QLatin1StringView name(key);
            if (m_detail.value(name).toDouble() != 0)
                record.insert(name, m_detail.value(name));
        }
        record.insert("is_discount_before_tax"_L1, json::boolean(m_detail, "is_discount_before_tax"_L1, true));
    }
    return record;
}

void CreditNoteDialog::submit()
{
    if (!m_noteId.isEmpty()) {
        apply();
        return;
    }
    if (findProblem())
        return;
    setBusy(tr("Creating the credit note\u2026"));
    actions().create(BooksKind::CreditNote, record(), this, [this](const Result<QJsonObject> &note) { created(note); });
}

void CreditNoteDialog::created(const Result<QJsonObject> &note)
{
    if (!note) {
        setBusy({});
        showError(note.error(), {},
                  tr("The connection broke after sending. Atlas looked in Zoho Books and cannot tell whether the "
                     "credit note was created. Look for it before you try again, so that it is not there twice."));
        return;
    }
    m_noteId = json::id(note->value("creditnote_id"_L1));
    m_noteNumber = json::text(*note, "creditnote_number"_L1);
    m_noteTotal = Money::fromJson(note->value("total"_L1), m_invoice.balance.currency()).value_or(Money());
    if (json::text(*note, "status"_L1) != "draft"_L1) {
        apply();
        return;
    }
    actions().act(BooksKind::CreditNote, m_noteId, BooksAct::Open, {}, this, [this](const Result<QJsonObject> &opened) {
        if (opened)
            apply();
        else
            applied(fail(opened.error()));
    });
}

void CreditNoteDialog::apply()
{
    setBusy(tr("Applying it to the invoice\u2026"));
    const qint64 share = qMin(m_noteTotal.minor(), m_invoice.balance.minor());
    const QMap<QString, QString> amounts{{m_noteId, Money(share, m_noteTotal.currency()).toDecimal()}};
    actions().applyCredits(m_invoice.id, amounts, this,
                           [this](const Result<QJsonObject> &invoice) { applied(invoice); });
}

void CreditNoteDialog::applied(const Result<QJsonObject> &invoice)
{
    setBusy({});
    if (invoice) {
        //: %1 is the number of a credit note, %2 of an invoice
        actions().say(tr("Credit note %1 applied to %2").arg(m_noteNumber, m_invoice.number));
        Q_EMIT credited(*invoice);
        accept();
        return;
    }
    m_touched = false; // the credit note is kept whatever happens to this sheet
    m_save->setText(tr("Apply it now"));
    //: %1 is the number of a credit note, %2 what went wrong
    showProblem(
        tr("Credit note %1 is created, but not applied to the invoice. %2").arg(m_noteNumber, words(invoice.error())));
    for (QWidget *part : std::initializer_list<QWidget *>{m_all, m_part, m_amountBox, m_taxBox, m_reasonBox})
        part->setEnabled(false);
}
} // namespace atlas
