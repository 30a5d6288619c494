// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/assistant/assistantwords.h"

#include <QAbstractTableModel>
#include <QDate>

namespace atlas
{
/// The entries of the audit log that were read, newest first, and of these those that hold the words looked for.
class AuditTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, About, AppColumn, Outcome, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setNames(const RecordNames &names) { m_names = names; }
    void setToday(const QDate &today) { m_today = today; }
    /// Replaces all.
    void setEntries(const QList<AuditEntry> &entries);
    /// The newest ones anew: entries that are older than all of these stay.
    void renew(const QList<AuditEntry> &newest);
    void addOlder(const QList<AuditEntry> &older);
    /// Words that a row must all hold.
    void setSearch(const QString &text);
    [[nodiscard]] const AuditEntry *entryAt(int row) const; ///< nullptr: no such row
    [[nodiscard]] const AuditEntry *find(qint64 id) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not among the rows
    [[nodiscard]] qsizetype readCount() const { return m_entries.size(); }
    [[nodiscard]] qint64 oldestId() const; ///< 0: none was read
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AuditEntry &entry, int column) const;
    void filter();
    QList<AuditEntry> m_entries;
    QList<qsizetype> m_rows; ///< into m_entries
    QString m_search;
    RecordNames m_names;
    QDate m_today;
};
} // namespace atlas
