// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorytablemodel.h"

namespace atlas
{
/// Takes the difference to what was shown before into the rows.
struct DirectoryTableModel::Private {
    Private(DirectoryTableModel &model, const DirectoryBook &directory, DirectoryKind which)
        : q(model)
        , book(directory)
        , kind(which)
        , shelf(which)
    {
        context.book = &directory;
    }

    void followBook();
    /// The rows are to show these handles; those of `changed` that stay have other contents.
    void take(const QList<int> &next, const std::vector<bool> &changed);
    /// Row by row, for differences of a few runs.
    void takeSteps(const QList<int> &next);
    /// With few signals, whatever the difference: what stays changes places as a layout, what goes leaves from the end.
    void takeAtOnce(const QList<int> &next, const std::vector<int> &nextRows);
    void reorder(const QList<int> &order);
    void reportChanges(const std::vector<bool> &wasShown, const std::vector<bool> &changed);
    /// A column whose values come from elsewhere has got others.
    void refreshColumn(DirectoryColumn column);

    [[nodiscard]] int placeAt(int row) const; ///< -1: no such row
    [[nodiscard]] QVariant display(int place, DirectoryColumn column) const;
    [[nodiscard]] QString spoken(int place, int section) const;

    DirectoryTableModel &q;
    const DirectoryBook &book;
    DirectoryKind kind;
    DirectoryShelf shelf;
    directorycells::Context context;
    DirectoryFilter filter;
    QList<CrmActivity> activities; ///< as they were when the rows were last made
    QList<int> rows;               ///< handles
};
} // namespace atlas
