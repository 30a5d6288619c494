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

QTableView *table(QStandardItemModel &model, const QString &objectName, const QString &accessibleName)
{
    auto *table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(syncRowHeight);
    table->horizontalHeader()->setStretchLastSection(true);
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
