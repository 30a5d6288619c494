// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

class QTableWidget;

namespace atlas
{
/// The list of shortcuts, made from the program's own actions so that it cannot be wrong: searched by typing, printed
/// or exported as every other table.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Entry {
        QString section, title;
        QKeySequence keys;
    };
    explicit ShortcutsDialog(const QList<Entry> &entries, QWidget *parent = nullptr);

Q_SIGNALS:
    void printRequested();

private:
    void build(const QList<Entry> &entries);
    void filter(const QString &text);
    QTableWidget *m_table;
};
} // namespace atlas
