// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/documentform.h"

#include "services/books/exactdecimal.h"
#include "services/core/json.h"
#include "ui/pages/cashflow/documents/amounttable.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/documents/documentformprivate.h"
#include "ui/pages/cashflow/documents/documentkind.h"
#include "ui/pages/cashflow/documents/dueterms.h"
#include "ui/pages/cashflow/documents/linesgrid.h"
#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using FormContent = documentrecord::Content;

DocumentForm::DocumentForm(Kind kind, CashBook &book, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, kind, book))
{
    d->build();
    FormContent fresh;
    fresh.date = book.today();
    fresh.terms = kind == Kind::Estimate ? 30 : kind == Kind::PurchaseOrder ? dueterms::custom : 0;
    fresh.due = dueterms::dueAfter(fresh.terms, fresh.date);
    fresh.currencyId = d->currency->itemData(0).toString();
    d->show(fresh);
}

DocumentForm::~DocumentForm() = default;

void DocumentForm::setRecord(const QJsonObject &detail)
{
    d->detail = detail;
    d->addCurrency(json::id(detail.value("currency_id"_L1)), json::text(detail, "currency_code"_L1));
    d->show(documentrecord::contentOf(d->kind, detail));
}

void DocumentForm::setContact(const QString &contactId)
{
    d->contact->setChosen(contactId);
    d->contactChosen(contactId);
    d->before = d->content();
}

QJsonObject DocumentForm::record() const
{
    return documentrecord::filledFields(d->kind, d->content());
}

QJsonObject DocumentForm::changes() const
{
    return documentrecord::changedFields(d->kind, d->before, d->content());
}

QJsonObject DocumentForm::base() const
{
    QJsonObject seen;
    const QStringList names = changes().keys();
    for (const QString &name : names)
        seen.insert(name, d->detail.value(name));
    return seen;
}

QString DocumentForm::problem(bool focus)
{
    d->clearMarks();
    const QList<Private::Problem> found = d->problems();
    for (const Private::Problem &problem : found)
        d->mark(problem);
    if (found.isEmpty())
        return {};
    if (focus)
        d->focusField(found.first().field);
    return found.first().sentence;
}

void DocumentForm::markField(const QString &field, const QString &sentence)
{
    d->mark({field, sentence});
    d->focusField(field);
}

bool DocumentForm::isTouched() const
{
    return d->content() != d->before;
}

FormContent DocumentForm::Private::content() const
{
    FormContent now;
    now.contactId = contact->chosenId();
    now.number = number ? number->text().trimmed() : before.number;
    now.reference = reference->text().trimmed();
    now.currencyId = currency->currentData().toString();
    now.exchangeRate = isForeign() ? decimalinput::toPlain(rate->text()) : QString();
    now.discount = decimalinput::toPlain(discount->text());
    now.notes = notes->toPlainText().trimmed();
    now.date = date->date();
    now.due = due->date();
    now.terms = terms->currentData().toInt();
    now.lines = lines->lines();
    return now;
}

void DocumentForm::Private::show(const FormContent &content)
{
    clearMarks();
    contact->setChosen(content.contactId,
                       detail.value(u"customer_name"_s).toString() + detail.value(u"vendor_name"_s).toString());
    if (number)
        number->setText(content.number);
    reference->setText(content.reference);
    const int index = currency->findData(content.currencyId);
    currency->setCurrentIndex(content.currencyId.isEmpty() || index < 0 ? 0 : index);
    rate->setText(decimalinput::toTyped(content.exchangeRate));
    discount->setText(decimalinput::toTyped(content.discount));
    {
        const QSignalBlocker quiet(notes);
        notes->setPlainText(content.notes);
    }
    date->setDate(content.date);
    fillTerms(content.terms);
    due->setDate(content.due);
    lines->setCurrency(currencyCode());
    lines->setLines(content.lines);
    showRate();
    before.number = content.number;
    before = this->content();
    updateTotals();
}

void DocumentForm::Private::contactChosen(const QString &id)
{
    const BooksContact *party = book.contact(id);
    if (party && detail.isEmpty()) {
        addCurrency({}, party->currency);
        const int index = currency->findText(party->currency);
        if (index >= 0 && index != currency->currentIndex()) {
            currency->setCurrentIndex(index);
            currencyChosen();
        }
        if (documentkind::hasTerms(kind)) {
            fillTerms(party->paymentTermsDays);
            termsChosen();
        }
    }
    touched();
}

void DocumentForm::Private::currencyChosen()
{
    const QList<BooksCurrency> &known = book.books().settings.currencies;
    const QString code = currencyCode();
    const auto same = [&code](const BooksCurrency &one) { return one.code == code; };
    const auto found = std::find_if(known.cbegin(), known.cend(), same);
    const bool stored = found != known.cend() && found->rate;
    // None is stored: the person has to say it, or Books would count one for one.
    rate->setText(stored ? decimalinput::toTyped(found->rate->toDecimal()) : QString());
    showRate();
    lines->setCurrency(code);
    touched();
}

void DocumentForm::Private::showRate()
{
    FieldBox *box = boxes.value(u"exchange_rate"_s);
    //: label of the exchange rate; %1 and %2 are currency codes
    box->setLabel(tr("%1 for 1 %2").arg(book.baseCurrency(), currencyCode()));
    box->setVisible(isForeign());
}

void DocumentForm::Private::termsChosen()
{
    const QDate computed = dueterms::dueAfter(terms->currentData().toInt(), date->date());
    if (computed.isValid())
        due->setDate(computed);
    touched();
}

void DocumentForm::Private::dueTyped()
{
    fillTerms(dueterms::termsOf(date->date(), due->date(), terms->currentData().toInt()));
    touched();
}

void DocumentForm::Private::touched()
{
    clearMarks();
    updateTotals();
    Q_EMIT q.edited();
}

QString DocumentForm::Private::currencyCode() const
{
    return currency->currentText();
}

bool DocumentForm::Private::isForeign() const
{
    return currencyCode() != book.baseCurrency();
}

DocumentInput DocumentForm::Private::input() const
{
    DocumentInput typed;
    typed.currency = currencyCode();
    typed.lines = lines->lines();
    typed.discount = decimalinput::toPlain(discount->text());
    // What the form does not offer stays as the record has it.
    typed.discountBeforeTax = json::boolean(detail, "is_discount_before_tax"_L1, true);
    typed.taxInclusive = json::boolean(detail, "is_inclusive_tax"_L1);
    typed.shipping = exactdecimal::textOf(detail.value("shipping_charge"_L1));
    typed.adjustment = exactdecimal::textOf(detail.value("adjustment"_L1));
    return typed;
}

void DocumentForm::Private::updateTotals()
{
    DocumentInput typed = input();
    for (DocumentLine &line : typed.lines) { // while it is typed, nothing counts as zero
        line.rate = line.rate.isEmpty() ? u"0"_s : line.rate;
        line.quantity = line.quantity.isEmpty() ? u"0"_s : line.quantity;
    }
    const Result<DocumentTotals> sums = documentTotals(typed);
    lines->setTotals(sums ? sums->lineTotals : QList<Money>());
    if (!sums) {
        totals->setRows({{tr("Total"),
                          sums.error().code == "no_lines"_L1 ? format::money(Money(0, currencyCode()))
                                                             //: in place of a total that cannot be computed
                                                             : tr("not yet"),
                          true}});
        return;
    }
    QList<AmountTable::Row> rows{{tr("Sub-total"), format::money(sums->subTotal)}};
    if (!sums->discount.isZero())
        rows.append({tr("Discount"), u"\u2212\u00a0"_s + format::money(sums->discount)});
    for (const DocumentTotals::TaxLine &tax : sums->taxes)
        rows.append({tax.name, format::money(tax.amount)});
    if (!sums->shipping.isZero())
        rows.append({tr("Shipping"), format::money(sums->shipping)});
    if (!sums->adjustment.isZero())
        rows.append({tr("Adjustment"), format::money(sums->adjustment)});
    rows.append({tr("Total"), format::money(sums->total), true});
    totals->setRows(rows);
}
} // namespace atlas
