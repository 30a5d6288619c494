// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QSettings;

namespace atlas
{
/// Gives every table of the program kept columns (KeptColumns) when it is first seen, also those of dialogs, and the
/// menu of its columns at its header. A view that keeps its columns itself says so with the property "keepsColumns".
class TableMemory : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives it.
    TableMemory(QSettings &settings, QObject *parent);
    ~TableMemory() override;
    /// The columns of a table as a menu; a disabled line if it has none to choose.
    static void fillMenu(QMenu &menu, const QAbstractItemView *table);
    /// The header of a table or tree; nullptr: it has none.
    [[nodiscard]] static QHeaderView *headerOf(const QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt(QAbstractItemView &view);
    QSettings &m_settings;
};
} // namespace atlas
