// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>

class QHeaderView;
class QMenu;
class QSettings;

namespace atlas
{
/// Gives every table of the program, also those of dialogs, what all of them have when it is first seen: kept columns
/// (KeptColumns), a menu at its header with its columns, export and print, and the shortcuts of these where the
/// window's menu bar does not reach (in dialogs). A view that keeps its columns itself says so with the property
/// "keepsColumns".
class TableMemory : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives it; `window` is the one with the menu bar.
    TableMemory(QSettings &settings, QWidget *window);
    ~TableMemory() override;
    /// The columns of a table as a menu; a disabled line if it has none to choose.
    static void fillMenu(QMenu &menu, const QAbstractItemView *table);
    /// The header of a table or tree; nullptr: it has none.
    [[nodiscard]] static QHeaderView *headerOf(const QAbstractItemView *view);

Q_SIGNALS:
    void exportRequested(QAbstractItemView *view);
    void printRequested(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt(QAbstractItemView &view);
    void keepColumns(QAbstractItemView &view, QHeaderView &header);
    void addShortcuts(QAbstractItemView &view);
    void showHeaderMenu(QAbstractItemView &view, QHeaderView &header, const QPoint &at);
    QSettings &m_settings;
    QWidget *m_window;
};
} // namespace atlas
