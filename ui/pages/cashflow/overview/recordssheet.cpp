// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/recordssheet.h"

#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

RecordsSheet::RecordsSheet(const CashBook &book, const QString &title, const QStringList &ids, QWidget *parent)
    : SheetDialog(parent)
    , m_entries(entries(book.books(), ids))
{
    setObjectName(u"recordsSheet"_s);
    build(title, m_entries, book.today());
    resize(qMin(720, room().width() - 32), qMin(520, room().height() - 32));
}

QList<RecordsSheet::Entry> RecordsSheet::entries(const BooksSnapshot &books, const QStringList &ids)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    QList<Entry> found;
    const auto negative = [](const Money &amount) { return Money(-amount.minor(), amount.currency()); };
    for (const BooksPayment &payment : books.customerPayments) {
        if (wanted.contains(u"customer_payment:"_s + payment.id) || wanted.contains(payment.id)) {
            const Money received(payment.baseAmount.minor() - payment.baseRefunded.minor(),
                                 payment.baseAmount.currency());
            found.append({payment.date, tr("Received"), payment.contactName, payment.documentNumbers, u"customers"_s,
                          payment.contactId, received});
        }
    }
    for (const BooksPayment &payment : books.vendorPayments) {
        if (wanted.contains(u"vendor_payment:"_s + payment.id)) {
            found.append({payment.date,
                          tr("Paid"),
                          payment.contactName,
                          payment.documentNumbers,
                          {},
                          {},
                          negative(payment.baseAmount)});
        }
    }
    for (const Expense &expense : books.expenses) {
        if (wanted.contains(u"expense:"_s + expense.id)) {
            const QString who = expense.vendorName.isEmpty() ? expense.description : expense.vendorName;
            found.append({expense.date, tr("Expense"), who, expense.accountName, u"expenses"_s, expense.id,
                          negative(expense.baseTotal)});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Entry &a, const Entry &b) { return a.date > b.date; });
    return found;
}

void RecordsSheet::build(const QString &title, const QList<Entry> &entries, const QDate &today)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    auto *head = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    head->setText(title);
    MoneyBag sum;
    for (const Entry &entry : entries) {
        sum.add(entry.amount);
    }
    const QList<Money> amounts = sum.amounts();
    auto *note = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    //: %1 is a sum of money
    note->setText(
        amounts.isEmpty()
            ? tr("%n records", nullptr, int(entries.size()))
            : tr("%n records, together %1", nullptr, int(entries.size())).arg(format::money(amounts.first())));
    auto *table = new QTableWidget(this);
    table->setObjectName(u"recordsSheet.table"_s);
    table->setAccessibleName(title);
    fillTable(*table, entries, today);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"recordsSheet.close"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    box->addWidget(head);
    box->addWidget(note);
    box->addWidget(table, 1);
    box->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(table, &QTableWidget::cellActivated, this, [this](int row) {
        const Entry entry = m_entries.value(row);
        if (!entry.viewId.isEmpty()) {
            accept();
            Q_EMIT recordRequested(entry.viewId, entry.recordId);
        }
    });
    table->setFocus();
}

void RecordsSheet::fillTable(QTableWidget &table, const QList<Entry> &entries, const QDate &today)
{
    table.setColumnCount(5);
    table.setRowCount(int(entries.size()));
    table.setHorizontalHeaderLabels({tr("Date"), tr("Kind"), tr("Name"), tr("Documents, account"), tr("Amount")});
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(34);
    table.horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries.at(row);
        const QStringList texts{format::shortDate(entry.date, today), entry.kind, entry.name, entry.about,
                                format::money(entry.amount)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 4 ? Qt::AlignRight : Qt::AlignLeft));
            table.setItem(row, column, item);
        }
    }
    for (int column = 0; column < table.columnCount(); ++column) {
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter |
                                                             (column == 4 ? Qt::AlignRight : Qt::AlignLeft));
    }
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
}
} // namespace atlas
