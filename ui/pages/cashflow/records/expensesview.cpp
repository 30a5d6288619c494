// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/expensesview.h"

#include "services/core/json.h"
#include "ui/pages/cashflow/records/expensesheet.h"
#include "ui/pages/cashflow/records/receiptfield.h"
#include "ui/pages/cashflow/records/receiptviewer.h"
#include "ui/theme/format.h"
#include "ui/widgets/stateview.h"

#include <QDragEnterEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ExpensesView::ExpensesView(BooksActions &actions, QWidget *parent)
    : RecordsView(BooksTableModel::Table::Expenses, BooksKind::Expense, actions, parent)
    , m_view(details().addButton(u"expense.view"_s, true))
    , m_edit(details().addButton(u"expense.edit"_s))
    , m_facts(new FactList)
{
    setAcceptDrops(true);
    details().addSection(m_facts);
    connect(m_view, &QPushButton::clicked, this, &ExpensesView::viewReceipt);
    connect(m_edit, &QPushButton::clicked, this, [this] { openSheet(detail(), {}); });
    retranslate();
}

std::optional<RecordsView::Shown> ExpensesView::shown(const QString &id) const
{
    const Expense *expense = book().expense(id);
    return expense ? std::optional(Shown{expense->version, expense->status}) : std::nullopt;
}

QList<Fact> ExpensesView::facts(const Expense &expense) const
{
    const QString receipt = json::text(detail(), "expense_receipt_name"_L1);
    const QString stored = receipt.isEmpty() ? tr("attached") : receipt;
    const std::optional<Money> tax = Money::fromJson(detail().value("tax_amount"_L1), expense.total.currency());
    QList<Fact> facts{{tr("Amount"), format::money(expense.total), Label::Tone::Text, true},
                      {tr("Tax in it"), tax && !tax->isZero() ? format::money(*tax) : QString()},
                      {tr("Date"), format::shortDate(expense.date, book().today())},
                      {tr("Spent on"), expense.accountName},
                      {tr("Paid through"), expense.paidThrough},
                      {tr("Vendor"), expense.vendorName},
                      {tr("Customer"), expense.customerName},
                      {tr("Reference"), expense.reference},
                      {tr("Notes"), expense.description},
                      {tr("Receipt"), expense.hasReceipt ? stored : tr("none"),
                       expense.hasReceipt ? Label::Tone::Text : Label::Tone::Warn}};
    if (expense.rateSuspect)
        facts.append({tr("Exchange rate"), tr("missing in Books: counted in no total"), Label::Tone::Warn});
    else if (expense.total.currency() != expense.baseTotal.currency())
        facts.insert(1, {tr("In %1").arg(expense.baseTotal.currency()), format::money(expense.baseTotal)});
    const QString note = detailNote();
    if (!note.isEmpty())
        facts.append({tr("Details"), note, detailTone()});
    return facts;
}

void ExpensesView::fillPanel()
{
    const Expense &expense = *book().expense(shownId());
    const QString title = expense.vendorName.isEmpty() ? expense.accountName : expense.vendorName;
    details().setHead(tr("Expense \u00b7 Zoho Books"), title.isEmpty() ? tr("Expense") : title, {});
    m_facts->setFacts(facts(expense));
    const QString busy = busyReason();
    const QString whyNotView = !expense.hasReceipt  ? tr("No receipt is attached.")
                               : detail().isEmpty() ? detailNote()
                                                    : QString();
    RecordPanel::allow(*m_view, busy.isEmpty() ? whyNotView : busy, tr("Opens it with the program of this computer"));
    const QString invoiced = expense.status == "invoiced"_L1 ? tr("It is billed to the customer already.") : QString();
    const QString unread = detail().isEmpty() ? detailNote() : invoiced;
    RecordPanel::allow(*m_edit, busy.isEmpty() ? unread : busy);
}

void ExpensesView::viewReceipt()
{
    const QString id = shownId();
    const QString name = json::text(detail(), "expense_receipt_name"_L1);
    const auto ended = begin(id, tr("Reading the receipt\u2026"), {});
    actions().receipt(id, this, [this, id, name, ended](const Result<QByteArray> &receipt) {
        if (!receipt) {
            ended(atlas::fail(receipt.error()));
            return;
        }
        ended(QJsonObject());
        const QString problem = receiptviewer::open(*receipt, name);
        if (!problem.isEmpty())
            fail(id, {problem, {}, {}, {}, ErrorText::Action::None});
    });
}

void ExpensesView::openSheet(const QJsonObject &detail, const QString &receipt)
{
    auto *sheet = new ExpenseSheet(actions(), this);
    if (!detail.isEmpty())
        sheet->editExpense(shownId(), detail);
    if (!receipt.isEmpty())
        sheet->receipt().take(receipt);
    connect(sheet, &RecordSheet::stored, this, [this](const QString &id, const QJsonObject &record) {
        if (id == shownId())
            keepDetail(id, record);
        else if (shown(id))
            openRecord(id);
    });
    sheet->present();
}

bool ExpensesView::createNew()
{
    openSheet({}, {});
    return true;
}

void ExpensesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ReceiptField::fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// A receipt dropped on the list begins an expense of its own.
void ExpensesView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openSheet({}, ReceiptField::fileIn(*event->mimeData()));
}

void ExpensesView::retranslate()
{
    m_view->setText(tr("View the receipt"));
    m_edit->setText(tr("Edit or attach\u2026"));
    RecordsView::retranslate();
}

void ExpensesView::describeEmpty(StateView &state)
{
    state.showEmpty(tr("No expenses yet"), tr("Drop a receipt here, or write down what was paid."), tr("New expense"));
}

CashView *makeExpensesView(BooksActions &actions, QWidget *parent)
{
    return new ExpensesView(actions, parent);
}
} // namespace atlas
