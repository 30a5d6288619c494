// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace atlas
{
struct ChartView::Private {
    QStackedLayout *stack = nullptr;
    QTableWidget *table = nullptr;
    QWidget *canvas = nullptr;
    QString title;

    /// One sentence a row: "Qualification, 18 deals, 486,100 €".
    [[nodiscard]] QString spoken() const
    {
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column) {
                cells << table->item(row, column)->text();
            }
            lines << cells.join(u", "_s);
        }
        return lines.join(u"; "_s);
    }
};

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->stack = new QStackedLayout(this);
    d->table = new QTableWidget(this);
    d->table->setObjectName(u"chart.table"_s);
    d->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    d->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    d->table->setSelectionMode(QAbstractItemView::SingleSelection);
    d->table->setShowGrid(false);
    d->table->verticalHeader()->hide();
    d->table->verticalHeader()->setDefaultSectionSize(34);
    d->table->horizontalHeader()->setHighlightSections(false);
    d->table->setTabKeyNavigation(false);
    d->stack->addWidget(d->table);
    connect(d->table, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT activated(row); });
}

ChartView::~ChartView() = default;

void ChartView::setCanvas(QWidget *canvas)
{
    d->canvas = canvas;
    d->stack->addWidget(canvas);
    d->stack->setCurrentWidget(canvas);
    setFocusProxy(canvas);
}

QTableWidget *ChartView::table() const
{
    return d->table;
}

void ChartView::setTitle(const QString &title)
{
    d->title = title;
    setAccessibleName(title);
    d->table->setAccessibleName(title);
    if (d->canvas != nullptr) {
        d->canvas->setAccessibleName(title);
    }
}

void ChartView::setTableVisible(bool visible)
{
    QWidget *const shown = visible ? static_cast<QWidget *>(d->table) : d->canvas;
    const bool hadFocus = d->stack->currentWidget() != nullptr && d->stack->currentWidget()->hasFocus();
    d->stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus) {
        shown->setFocus();
    }
}

bool ChartView::isTableVisible() const
{
    return d->stack->currentWidget() == d->table;
}

void ChartView::setTable(const QStringList &headers, const QList<QStringList> &rows)
{
    d->table->setColumnCount(static_cast<int>(headers.size()));
    d->table->setRowCount(static_cast<int>(rows.size()));
    d->table->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < headers.size(); ++column) {
            auto *item = new QTableWidgetItem(rows[row].value(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            d->table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < headers.size(); ++column) {
        d->table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter |
                                                                 (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        d->table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    setAccessibleDescription(d->spoken());
    if (d->canvas != nullptr) {
        d->canvas->setAccessibleDescription(d->spoken());
    }
}
} // namespace atlas
