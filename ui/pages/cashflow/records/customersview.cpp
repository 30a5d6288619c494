// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/customersview.h"

#include "services/core/json.h"
#include "ui/pages/cashflow/documents/documentdialog.h"
#include "ui/pages/cashflow/documents/dueterms.h"
#include "ui/pages/cashflow/overview/latenessbars.h"
#include "ui/pages/cashflow/records/contactsheet.h"
#include "ui/pages/cashflow/records/customerhistory.h"
#include "ui/pages/cashflow/records/statementsheet.h"
#include "ui/pages/common/entrylist.h"
#include "ui/theme/format.h"
#include "ui/widgets/stateview.h"

#include <algorithm>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CustomersView::CustomersView(BooksActions &actions, QWidget *parent)
    : RecordsView(BooksTableModel::Table::Customers, BooksKind::Contact, actions, parent)
    , m_invoice(details().addButton(u"customer.invoice"_s, true))
    , m_statement(details().addButton(u"customer.statement"_s))
    , m_edit(details().addButton(u"customer.edit"_s))
    , m_contact(new FactList)
    , m_money(new FactList)
    , m_history(new EntryList(12))
{
    auto *late = new QWidget;
    auto *box = new QVBoxLayout(late);
    box->setContentsMargins(0, 0, 0, 0);
    m_lateTitle = new Label(TextSize::Body, 600, Label::Tone::Text, late);
    m_late = new Label(TextSize::Body, 400, Label::Tone::Text, late);
    m_late->setObjectName(u"customer.lateness"_s);
    m_late->setWordWrap(true);
    m_bars = new LatenessBars(late);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_bars);
    line->addWidget(m_late, 1);
    box->addWidget(m_lateTitle);
    box->addLayout(line);
    for (QWidget *part : std::initializer_list<QWidget *>{m_contact, m_money, late, m_history})
        details().addSection(part);
    connect(m_invoice, &QPushButton::clicked, this, &CustomersView::newInvoice);
    connect(m_statement, &QPushButton::clicked, this, &CustomersView::openStatement);
    connect(m_edit, &QPushButton::clicked, this, &CustomersView::edit);
    connect(m_history, &EntryList::opened, this, &CashView::recordRequested);
    retranslate();
}

QStringList CustomersView::tourStops() const
{
    return RecordsView::tourStops() + QStringList{viewId() + u"/statement"_s};
}

void CustomersView::showTourStop(const QString &stop)
{
    RecordsView::showTourStop(stop == "statement"_L1 ? u"panel"_s : stop);
    if (stop == "statement"_L1)
        openStatement();
}

std::optional<RecordsView::Shown> CustomersView::shown(const QString &id) const
{
    const BooksContact *contact = book().contact(id);
    if (!contact || !contact->customer)
        return std::nullopt;
    return Shown{contact->version, contact->active ? QString() : u"inactive"_s};
}

QList<Fact> CustomersView::contactFacts(const BooksContact &contact) const
{
    const QString company = contact.company == contact.name ? QString() : contact.company;
    const bool foreign = contact.currency != book().baseCurrency();
    return {{tr("Company"), company},
            {tr("E-mail"), contact.email},
            {tr("Phone"), contact.phone},
            {tr("Terms"), dueterms::label(contact.paymentTermsDays)},
            {tr("Currency"), foreign ? contact.currency : QString()},
            {tr("Zoho CRM"), contact.linkedWithCrm ? tr("linked with its record there") : tr("not linked")}};
}

QList<Fact> CustomersView::moneyFacts(const BooksContact &contact) const
{
    const MoneyBag overdue = customerhistory::overdue(book(), contact.id);
    QString owed = format::money(contact.receivable);
    if (contact.receivable.currency() != contact.receivableBase.currency() && !contact.receivable.isZero())
        //: an amount in the customer's currency, and what it is in the organisation's own
        owed = tr("%1, or %2").arg(owed, format::money(contact.receivableBase));
    const Label::Tone tone = overdue.isEmpty() ? Label::Tone::Text : Label::Tone::Bad;
    const QString credits = contact.unusedCreditsBase.isZero() ? QString() : format::money(contact.unusedCreditsBase);
    return {{tr("Owes"), owed, Label::Tone::Text, true},
            {tr("Past due"), overdue.isEmpty() ? tr("nothing") : format::money(overdue, contact.currency), tone, true},
            {tr("Unused credits"), credits}};
}

void CustomersView::fillLateness()
{
    const PaymentBehaviour behaviour = book().behaviour(shownId());
    m_bars->setVisible(behaviour.known);
    if (!behaviour.known) {
        m_late->setText(tr("No paid invoice yet to learn from."));
        return;
    }
    const QList<int> &days = behaviour.lastLateness;
    m_bars->setDays(days, *std::max_element(days.cbegin(), days.cend()));
    QStringList each;
    for (const int late : days)
        each.append(format::number(late));
    //: how late a customer pays; %1 the days of the last invoices, oldest first
    m_bars->setToolTip(tr("Days after the due date, oldest first: %1").arg(each.join(u", "_s)));
    m_bars->setAccessibleName(m_bars->toolTip());
    const int median = behaviour.medianDays;
    const QString words = median > 0    ? tr("%n days late", nullptr, median)
                          : median == 0 ? tr("on the day")
                                        : tr("%n days early", nullptr, -median);
    //: %1 is "9 days late"
    m_late->setText(tr("median %1, of the last %n paid invoices", nullptr, int(days.size())).arg(words));
}

void CustomersView::fillPanel()
{
    const BooksContact &contact = *book().contact(shownId());
    details().setHead(tr("Customer \u00b7 Zoho Books"), contact.name, {});
    m_contact->setFacts(contactFacts(contact));
    m_money->setFacts(moneyFacts(contact));
    fillLateness();
    const QList<PanelEntry> history = customerhistory::entries(book(), contact.id);
    m_history->setNote(history.isEmpty() ? tr("No invoice, payment or credit note yet") : QString());
    m_history->setEntries(history);
    const QString busy = busyReason();
    const QString inactive = contact.active ? QString() : tr("This customer is inactive in Zoho Books.");
    RecordPanel::allow(*m_invoice, busy.isEmpty() ? inactive : busy);
    RecordPanel::allow(*m_statement, {}, tr("Invoices, credit notes and payments of a period, with balances"));
    const QString unread = detail().isEmpty() ? detailNote() : QString();
    RecordPanel::allow(*m_edit, busy.isEmpty() ? unread : busy);
}

bool CustomersView::createNew()
{
    auto *sheet = new ContactSheet(actions(), this);
    connect(sheet, &RecordSheet::stored, this, [this](const QString &id) {
        if (shown(id))
            openRecord(id);
    });
    sheet->present();
    return true;
}

void CustomersView::edit()
{
    auto *sheet = new ContactSheet(actions(), this);
    sheet->editContact(shownId(), detail());
    connect(sheet, &RecordSheet::stored, this,
            [this](const QString &id, const QJsonObject &record) { keepDetail(id, record); });
    sheet->present();
}

void CustomersView::newInvoice()
{
    auto *dialog = new DocumentDialog(DocumentForm::Kind::Invoice, actions(), this);
    dialog->form().setContact(shownId());
    // Stored may come twice (saved, then issued): the invoice is shown once the form is done with.
    const auto made = std::make_shared<QString>();
    connect(dialog, &DocumentDialog::stored, this, [made](const QString &id) { *made = id; });
    connect(dialog, &QDialog::accepted, this, [this, made] { Q_EMIT recordRequested(u"invoices"_s, *made); });
    dialog->present();
}

void CustomersView::openStatement()
{
    if (!shown(shownId()))
        return;
    auto *sheet = new StatementSheet(actions(), shownId(), this);
    connect(sheet, &StatementSheet::recordRequested, this, &CashView::recordRequested);
    sheet->present();
}

void CustomersView::retranslate()
{
    m_invoice->setText(tr("New invoice\u2026"));
    m_statement->setText(tr("Statement\u2026"));
    m_edit->setText(tr("Edit\u2026"));
    m_lateTitle->setText(tr("How late they pay"));
    m_history->setTitle(tr("History"));
    RecordsView::retranslate();
}

void CustomersView::describeEmpty(StateView &state)
{
    state.showEmpty(tr("No customers yet"), tr("Whom you invoice stands here, with what they owe."),
                    tr("New customer"));
}

CashView *makeCustomersView(BooksActions &actions, QWidget *parent)
{
    return new CustomersView(actions, parent);
}
} // namespace atlas
