// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fittedcolumns.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace atlas
{
namespace
{
constexpr int kTitleMargins = 25; ///< pixels, both sides together
constexpr int kArrow = 20;        ///< pixels of the sort indicator
} // namespace

FittedColumns::FittedColumns(QAbstractItemView *table, QHeaderView *header, const QList<Column> &columns)
    : QObject(table)
    , m_header(header)
    , m_viewport(table->viewport())
    , m_columns(columns)
{
    m_header->setStretchLastSection(false);
    m_viewport->installEventFilter(this);
    connect(table->model(), &QAbstractItemModel::headerDataChanged, this, &FittedColumns::fit);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (before == 0 || after == 0) // a column was hidden or shown
            fit();
        else if (!m_fitting && QApplication::mouseButtons().testFlag(Qt::LeftButton))
            m_byHand = true;
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &FittedColumns::fit);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this] { m_byHand = true; });
    fit();
}

// The header's own hint keeps room for an arrow at every title: only one has it.
int FittedColumns::titleWidth(int column) const
{
    const QString title = m_header->model()->headerData(column, m_header->orientation(), Qt::DisplayRole).toString();
    const bool sorted = m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == column;
    return m_header->fontMetrics().horizontalAdvance(title) + kTitleMargins + (sorted ? kArrow : 0);
}

void FittedColumns::fit()
{
    const bool kept = m_header->property("atlasColumnsByHand").toBool(); // by hand in an earlier run, see KeptColumns
    if (m_byHand || kept || m_fitting)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    QList<Column> shown = m_columns;
    int wanted = 0, least = 0, flexible = 0;
    for (int i = 0; i < int(shown.size()); ++i) {
        Column &one = shown[i];
        if (m_header->isSectionHidden(i)) {
            one = {0, 0};
            continue;
        }
        const int title = titleWidth(i);
        const bool gives = one.least < one.wanted;
        one.least = std::max(one.least, title);
        one.wanted = gives ? std::max(one.wanted, one.least + 1) : one.least;
        wanted += one.wanted;
        least += one.least;
        flexible += gives ? one.wanted : 0;
    }
    const int room = m_viewport->width();
    for (int i = 0; i < int(shown.size()); ++i) {
        const Column &one = shown.at(i);
        const bool gives = one.least < one.wanted;
        int width = one.wanted;
        if (room >= wanted && gives)
            width += (room - wanted) * one.wanted / flexible;
        else if (room < wanted && gives)
            width = one.least + (one.wanted - one.least) * std::max(0, room - least) / (wanted - least);
        if (!m_header->isSectionHidden(i))
            m_header->resizeSection(i, width);
    }
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}
} // namespace atlas
