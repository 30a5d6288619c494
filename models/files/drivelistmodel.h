// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriverecords.h"

#include <memory>
#include <QAbstractTableModel>

namespace atlas
{
/// The files and folders of one place: a folder's, or what a search found. Sorts and filters without a proxy. Every
/// change is taken as a difference, never as a reset, so that selection and scroll position stay.
class DriveListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, By, Modified, Size, Sharing };
    Q_ENUM(Column)
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< atlas::DriveItem
        IdRole,
        FolderRole, ///< bool
        SortRole    ///< what the column is sorted by: QString, QDateTime, qint64; invalid: none
    };
    explicit DriveListModel(QObject *parent = nullptr);
    ~DriveListModel() override;
    /// Of several rows with one id the first counts.
    void setItems(const QList<DriveItem> &items);
    void setFilterText(const QString &text); ///< all words must occur in the name, folded
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: texts in the program's language, times in the person's zone. AccessibleTextRole of the name: name,
    /// kind, who changed it, when and its size.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// All can be dragged; folders take drops.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Folders first in both directions; rows without a value after those with one; equal rows by name. Names as people
    /// count: "2" before "10". Column -1: as they were set, which is how Zoho ranks what it found.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;
    [[nodiscard]] const DriveItem *itemAt(int row) const;     ///< nullptr: no such row
    [[nodiscard]] int rowOf(const QString &id) const;         ///< -1: not shown
    [[nodiscard]] int rowStarting(const QString &text) const; ///< the first whose name begins so, folded; -1: none
    [[nodiscard]] int totalCount() const;                     ///< with those the filter holds back
    void retranslate();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
