// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/weekmovements.h"

#include "ui/pages/common/tones.h"
#include "ui/theme/format.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPushButton>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

WeekMovements::WeekMovements(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
}

QString WeekMovements::sourceName(CashMovement::Source source)
{
    switch (source) {
    case CashMovement::Source::Invoice:
        return tr("Invoice");
    case CashMovement::Source::Bill:
        return tr("Bill");
    case CashMovement::Source::RecurringInvoice:
        return tr("Recurring invoice");
    case CashMovement::Source::RecurringBill:
        return tr("Recurring bill");
    case CashMovement::Source::RecurringExpense:
        return tr("Recurring expense");
    case CashMovement::Source::Planned:
        break;
    }
    return tr("Planned");
}

void WeekMovements::addRow(const CashMovement &movement, const QDate &today)
{
    const int row = 1 + 2 * m_count++;
    auto *name = new ElidedLabel(TextSize::Body, 600, Label::Tone::Text, m_body);
    name->setText(movement.name);
    auto *kind = new Label(TextSize::Body, 400, Label::Tone::Secondary, m_body);
    kind->setText(movement.simulated ? tr("Simulated") : sourceName(movement.source));
    const bool opens =
        movement.source == CashMovement::Source::Invoice || movement.source == CashMovement::Source::Bill;
    QWidget *number = nullptr;
    if (opens) {
        auto *link = new QPushButton(movement.number, m_body);
        link->setProperty("link", true);
        link->setObjectName(u"movement%1.open"_s.arg(m_count - 1));
        link->setAccessibleName(tr("Open %1").arg(movement.number));
        const QString view = movement.source == CashMovement::Source::Invoice ? u"invoices"_s : u"bills"_s;
        connect(link, &QPushButton::clicked, this,
                [this, view, id = movement.recordId] { Q_EMIT recordRequested(view, id); });
        number = link;
    } else {
        auto *text = new Label(TextSize::Body, 400, Label::Tone::Secondary, m_body);
        text->setText(movement.number);
        number = text;
    }
    auto *amount = new Label(TextSize::Body, 600, Label::Tone::Text, m_body);
    amount->setTextFormat(Qt::RichText);
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QString sign = movement.incoming ? u"+\u00a0"_s : u"\u2212\u00a0"_s;
    const QString text = (sign + format::money(format::whole(movement.amount))).toHtmlEscaped();
    amount->setText(movement.incoming ? toned(Label::Tone::Good, text) : text);
    amount->setToolTip(format::money(movement.amount));
    auto *due = new Label(TextSize::Body, 400, Label::Tone::Secondary, m_body);
    due->setText(format::shortDate(movement.due, today));
    auto *expected = new Label(TextSize::Body, 400, Label::Tone::Text, m_body);
    expected->setText(QLocale().toString(movement.expected, u"ddd"_s) + u' ' +
                      format::shortDate(movement.expected, today));
    m_grid->addWidget(new HairLine(m_body), row, 0, 1, 6);
    const QList<QWidget *> cells{name, kind, number, amount, due, expected};
    for (int column = 0; column < cells.size(); ++column) {
        m_grid->addWidget(cells.at(column), row + 1, column, Qt::AlignVCenter);
    }
}

void WeekMovements::refresh(const CashBook &book, int week, int limit)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // a link of it may have been clicked
    }
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_count = 0;
    const QStringList heads{tr("Name"), tr("Kind"), tr("Number"), tr("Amount"), tr("Due"), tr("Expected")};
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = new Label(TextSize::Label, 400, Label::Tone::Secondary, m_body);
        head->setText(heads.at(column));
        m_grid->addWidget(head, 0, column, column == 3 ? Qt::AlignRight : Qt::AlignLeft);
    }
    QList<CashMovement> movements = book.forecast().weeks.at(size_t(week)).movements;
    std::stable_sort(movements.begin(), movements.end(),
                     [](const CashMovement &a, const CashMovement &b) { return a.amount.minor() > b.amount.minor(); });
    for (const CashMovement &movement : std::as_const(movements)) {
        if (m_count == limit) {
            break;
        }
        addRow(movement, book.today());
    }
    if (movements.isEmpty()) {
        auto *none = new Label(TextSize::Body, 400, Label::Tone::Secondary, m_body);
        none->setText(tr("Nothing is expected this week."));
        m_grid->addWidget(none, 1, 0, 1, 6);
    }
    layout()->addWidget(m_body);
    m_body->show();
}
} // namespace atlas
