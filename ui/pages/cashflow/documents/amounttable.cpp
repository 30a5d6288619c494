// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/amounttable.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

namespace atlas
{
AmountTable::AmountTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
}

void AmountTable::setRows(const QList<Row> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = rows;
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        const int weight = row.strong ? 600 : 400;
        auto *name = new Label(TextSize::Body, weight, row.strong ? Label::Tone::Text : Label::Tone::Secondary, this);
        auto *amount =
            new Label(row.strong ? TextSize::Title : TextSize::Body, row.strong ? 600 : 500, Label::Tone::Text, this);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        name->setText(row.name);
        amount->setText(row.amount);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(name, i, 0);
        m_grid->addWidget(amount, i, 1);
    }
    setAccessibleName(asText());
}

QString AmountTable::asText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(row.name + u' ' + row.amount);
    return lines.join(u'\n');
}
} // namespace atlas
