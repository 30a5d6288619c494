// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

class QHeaderView;
class QMenu;
class QSettings;

namespace atlas
{
/// Keeps how a person arranged the columns of a table: their order, the widths they pulled, the columns they hid and
/// the order of the rows. What the program arranges by itself (widths that fit the window, columns a view shows or not)
/// is not kept. A table the person never touched looks as it was built.
class KeptColumns : public QObject
{
public:
    /// `header` and `settings` outlive it (it is a child of the header). Restores at once what is kept under `key`.
    KeptColumns(QHeaderView *header, QSettings &settings, QString key);
    ~KeptColumns() override;
    /// The one of a table; nullptr: none.
    [[nodiscard]] static KeptColumns *of(const QHeaderView *header);
    /// A check mark a column and "Reset columns". The first column stays: without it a row could not be told.
    void fillMenu(QMenu &menu);
    /// A column as the person wants it.
    void setShown(int column, bool shown);
    /// As the table was built.
    void reset();

private:
    struct Layout {
        QList<int> order, widths; ///< logical columns from the left; pixels by logical column, empty: as they come
        QSet<int> hidden;
        int sort = -1;
        Qt::SortOrder direction = Qt::AscendingOrder;
    };
    [[nodiscard]] Layout now() const;
    void apply(const Layout &layout);
    void read();
    void write();
    void noteResize(int column, int before, int after);
    void noteHand();
    QHeaderView *m_header;
    QSettings &m_settings;
    QString m_key;
    Layout m_built; ///< as it was before anything was restored
    QSet<int> m_hidden;
    QTimer m_later;
    bool m_byHand = false, m_applying = false;
};
} // namespace atlas
