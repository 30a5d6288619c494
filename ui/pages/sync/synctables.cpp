// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/synctables.h"

#include "models/sync/syncwords.h"

#include <QHeaderView>
#include <QTableView>

namespace atlas::synctables
{
namespace
{
constexpr int syncRowHeight = 28; ///< px

void addSyncLine(QStandardItemModel &model, const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts) {
        items.append(new QStandardItem(text));
        items.last()->setToolTip(text);
    }
    model.appendRow(items);
}
} // namespace

void prepare(QTableView &table, int rowHeight)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setCornerWidget(new QWidget(&table)); // the style would draw a bevel where the scroll bars meet
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

QTableView *table(QStandardItemModel &model, const QString &objectName, const QString &accessibleName)
{
    auto *table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepare(*table, syncRowHeight);
    return table;
}

void showWrites(QStandardItemModel &model, const QList<SyncWrite> &writes, const QStringList &titles, bool withOutcome)
{
    model.clear();
    model.setHorizontalHeaderLabels(titles);
    for (const SyncWrite &write : writes) {
        QStringList heads{write.name, SyncWords::act(write)};
        const QStringList outcome = withOutcome ? QStringList{SyncWords::outcome(write)} : QStringList();
        if (write.fields.isEmpty())
            addSyncLine(model, heads + outcome + QStringList{QString()});
        for (const SyncFieldChange &change : write.fields)
            addSyncLine(model, heads + outcome + QStringList{SyncWords::change(change)});
    }
}
} // namespace atlas::synctables
