// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QWidget>

class QPlainTextEdit;
class QStandardItemModel;
class QTableView;

namespace atlas
{
class Segmented;

/// The answer of an operation: as a table where it is a list of records, and always as JSON.
class OperationAnswer : public QWidget
{
    Q_OBJECT
public:
    explicit OperationAnswer(QWidget *parent = nullptr);
    /// Replaces what is shown.
    void show(const QJsonValue &content);
    /// Further rows of the same list.
    void append(const QJsonArray &rows);
    [[nodiscard]] int rows() const { return int(m_rows.size()); }

private:
    void fill();
    void offerColumns(const QStringList &columns);
    void copySelected() const;
    QJsonArray m_rows;
    QStandardItemModel *m_model;
    Segmented *m_switch;
    QTableView *m_table;
    QPlainTextEdit *m_text;
};
} // namespace atlas
