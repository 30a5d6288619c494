// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How DocumentForm is put together; what it does is in documentform.cpp.

#include "ui/pages/cashflow/documents/amounttable.h"
#include "ui/pages/cashflow/documents/documentformprivate.h"
#include "ui/pages/cashflow/documents/documentkind.h"
#include "ui/pages/cashflow/documents/dueterms.h"
#include "ui/pages/cashflow/documents/linesgrid.h"
#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QList<FieldEntry> contactEntries(const CashBook &book, bool customers)
{
    QList<FieldEntry> entries;
    for (const BooksContact &contact : book.books().contacts) {
        if (contact.active && contact.customer == customers)
            entries.append({contact.id, contact.name});
    }
    return entries;
}

QString dueLabel(DocumentForm::Kind kind)
{
    switch (kind) {
    case DocumentForm::Kind::Estimate:
        return DocumentForm::tr("Expiry date");
    case DocumentForm::Kind::PurchaseOrder:
        return DocumentForm::tr("Delivery date");
    default:
        return DocumentForm::tr("Due date");
    }
}
} // namespace

DocumentForm::Private::Private(DocumentForm &form, Kind documentKind, CashBook &cashBook)
    : q(form)
    , kind(documentKind)
    , book(cashBook)
{
}

FieldBox *DocumentForm::Private::box(const QString &field, const QString &label, QWidget *editor)
{
    editor->setObjectName(u"form."_s + field);
    auto *made = new FieldBox(label, editor, &q);
    boxes.insert(field, made);
    return made;
}

void DocumentForm::Private::build()
{
    q.setObjectName(u"documentForm"_s);
    auto *outer = new QVBoxLayout(&q);
    outer->setContentsMargins(4, 2, 10, 4); // room for the focus ring
    outer->setSpacing(14);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(12);
    head->setVerticalSpacing(10);
    buildHead(*head);
    outer->addLayout(head);
    outer->addWidget(new HairLine(&q));
    lines = new LinesGrid(book, documentkind::isSale(kind), &q);
    outer->addWidget(lines);
    outer->addWidget(new HairLine(&q));
    auto *foot = new QGridLayout;
    foot->setHorizontalSpacing(24);
    buildFoot(*foot);
    outer->addLayout(foot);
    general = new Label(TextSize::Body, 400, Label::Tone::Bad, &q);
    general->setObjectName(u"form.problem"_s);
    general->setTextFormat(Qt::PlainText);
    general->setWordWrap(true);
    general->hide();
    outer->addWidget(general);
    outer->addStretch(1);
    fillCurrencies();
    connectParts();
}

void DocumentForm::Private::buildHead(QGridLayout &grid)
{
    const bool sale = documentkind::isSale(kind);
    contact = new CompletingField(CompletingField::entryModel(contactEntries(book, sale), &q), &q);
    contact->setPlaceholderText(sale ? tr("Type a part of the customer's name")
                                     : tr("Type a part of the vendor's name"));
    reference = new QLineEdit(&q);
    reference->setMaxLength(50);
    date = new DateField(&q);
    due = new DateField(&q);
    terms = new QComboBox(&q);
    currency = new QComboBox(&q);
    rate = new QLineEdit(&q);
    rate->setAlignment(Qt::AlignRight);
    grid.addWidget(box(documentkind::partyField(kind), sale ? tr("Customer") : tr("Vendor"), contact), 0, 0, 1, 2);
    const QString typedNumber = documentkind::typedNumberField(kind);
    if (!typedNumber.isEmpty()) {
        number = new QLineEdit(&q);
        grid.addWidget(box(typedNumber, tr("Bill number"), number), 0, 2);
    }
    const int referenceColumn = number ? 3 : 2;
    grid.addWidget(box(u"reference_number"_s, tr("Reference"), reference), 0, referenceColumn, 1, 5 - referenceColumn);
    grid.addWidget(box(u"date"_s, tr("Date"), date), 1, 0);
    const QString dueField = documentkind::dueField(kind);
    FieldBox *termsBox = box(u"payment_terms"_s, tr("Terms"), terms);
    FieldBox *dueBox = box(dueField.isEmpty() ? u"due"_s : dueField, dueLabel(kind), due);
    grid.addWidget(termsBox, 1, 1);
    grid.addWidget(dueBox, 1, 2);
    termsBox->setVisible(!dueField.isEmpty());
    dueBox->setVisible(!dueField.isEmpty());
    grid.addWidget(box(u"currency_id"_s, tr("Currency"), currency), 1, 3);
    grid.addWidget(box(u"exchange_rate"_s, tr("Exchange rate"), rate), 1, 4);
    for (int column = 0; column < 5; ++column)
        grid.setColumnStretch(column, column < 3 ? 3 : 2);
}

void DocumentForm::Private::buildFoot(QGridLayout &grid)
{
    notes = new QPlainTextEdit(&q);
    notes->setTabChangesFocus(true);
    notes->setFixedHeight(84);
    discount = new QLineEdit(&q);
    discount->setAlignment(Qt::AlignRight);
    discount->setPlaceholderText(tr("10% or amount"));
    totals = new AmountTable(&q);
    totals->setObjectName(u"form.totals"_s);
    grid.addWidget(box(u"notes"_s, tr("Notes for the reader"), notes), 0, 0, 2, 1);
    grid.addWidget(box(u"discount"_s, tr("Discount on the whole"), discount), 0, 1);
    grid.addWidget(totals, 1, 1, Qt::AlignTop);
    grid.setColumnStretch(0, 3);
    grid.setColumnStretch(1, 2);
}

void DocumentForm::Private::addCurrency(const QString &id, const QString &code)
{
    if (code.isEmpty() || currency->findText(code) >= 0)
        return;
    currency->addItem(code, id);
}

void DocumentForm::Private::fillCurrencies()
{
    const BooksSettings &settings = book.books().settings;
    addCurrency(settings.org.currencyId, book.baseCurrency());
    for (const BooksCurrency &known : settings.currencies) {
        if (known.code == book.baseCurrency())
            currency->setItemData(0, known.id);
        addCurrency(known.id, known.code);
    }
}

void DocumentForm::Private::fillTerms(int selected)
{
    const QSignalBlocker quiet(terms);
    terms->clear();
    QList<int> offered = dueterms::usual();
    if (selected >= 0 && !offered.contains(selected))
        offered.prepend(selected);
    offered.append(dueterms::custom);
    for (const int days : std::as_const(offered))
        terms->addItem(dueterms::label(days), days);
    terms->setCurrentIndex(terms->findData(selected));
}

void DocumentForm::Private::connectParts()
{
    QObject::connect(contact, &CompletingField::chosen, &q, [this](const QString &id) { contactChosen(id); });
    for (QLineEdit *field : {static_cast<QLineEdit *>(contact), number, reference, rate, discount}) {
        if (field)
            QObject::connect(field, &QLineEdit::textEdited, &q, [this] { touched(); });
    }
    QObject::connect(date, &DateField::dateEdited, &q, [this] { termsChosen(); });
    QObject::connect(terms, &QComboBox::activated, &q, [this] { termsChosen(); });
    QObject::connect(due, &DateField::dateEdited, &q, [this] { dueTyped(); });
    QObject::connect(currency, &QComboBox::activated, &q, [this] { currencyChosen(); });
    QObject::connect(notes, &QPlainTextEdit::textChanged, &q, [this] { touched(); });
    QObject::connect(lines, &LinesGrid::edited, &q, [this] { touched(); });
}
} // namespace atlas
