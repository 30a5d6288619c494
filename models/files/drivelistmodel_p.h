// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/drivelistmodel.h"

#include <optional>
#include <QCollator>
#include <QHash>
#include <QSet>
#include <QStringMatcher>
#include <vector>

namespace atlas
{
/// All items with what they are sorted and found by, and the rows that are shown of them.
struct DriveListModel::Private {
    struct Entry {
        DriveItem item;
        QString needle;                       ///< the name, folded
        std::optional<QCollatorSortKey> name; ///< the name as people sort it
        std::optional<QCollatorSortKey> by;   ///< made when that column is sorted by
    };
    explicit Private(DriveListModel &model)
        : q(model)
    {
        learnLanguage();
    }

    void learnLanguage();
    /// The items anew, keeping what was made of those whose names are the same. The ids that are other than before.
    QSet<QString> replace(const QList<DriveItem> &items);
    /// Puts all places in order.
    void arrange();
    void makeNameKeys();
    [[nodiscard]] bool precedes(const Entry &a, const Entry &b) const;
    /// Below 0: a before b, whatever the direction; 0: they do not differ in the column.
    [[nodiscard]] int compare(const Entry &a, const Entry &b) const;
    /// Ids that pass the filter, in order.
    [[nodiscard]] QStringList wanted() const;
    void take(const QStringList &next, const QSet<QString> &changed);
    void takeSteps(const QStringList &next);
    void takeAtOnce(const QStringList &next);
    void reorder(const QStringList &order);
    [[nodiscard]] const Entry *entryAt(int row) const;

    DriveListModel &q;
    QCollator collator;
    std::vector<Entry> entries;
    QHash<QString, int> places; ///< of entries, by id
    std::vector<int> order;     ///< places
    QStringList rows;           ///< ids
    QString filter;
    int column = int(Column::Name);
    Qt::SortOrder direction = Qt::AscendingOrder;
};

/// What the cells of the list say.
namespace drivecells
{
[[nodiscard]] QString display(const DriveItem &item, DriveListModel::Column column);
[[nodiscard]] QString title(DriveListModel::Column column);
[[nodiscard]] QString spoken(const DriveItem &item);
/// Whether the item has nothing to be sorted by in the column.
[[nodiscard]] bool isMissing(const DriveItem &item, DriveListModel::Column column);
[[nodiscard]] QVariant sortValue(const DriveItem &item, DriveListModel::Column column);
} // namespace drivecells
} // namespace atlas
