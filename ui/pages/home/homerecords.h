// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "ui/pages/common/sheetdialog.h"

class QListView;
class QStandardItemModel;

namespace atlas
{
class ElidedLabel;
class Label;

/// The very records behind a figure or a bar of the home, listed over it; each opens where it is. Closes by Escape.
class HomeRecords : public SheetDialog
{
    Q_OBJECT
public:
    /// `parent`: any widget of the window; not null.
    explicit HomeRecords(QWidget *parent);
    /// `title`: the card or the bar, in words. `now`: UTC.
    void setRecords(const QString &title, const HomeList &records, const QDate &today, const QDateTime &now);

Q_SIGNALS:
    /// The sheet has closed by then.
    void rowOpened(const atlas::HomeRow &row);
    /// To see all of them in their page.
    void pageRequested();

private:
    void build();
    void openRecord(const QModelIndex &index);
    ElidedLabel *m_title;
    Label *m_count;
    QListView *m_list;
    QStandardItemModel *m_model;
};
} // namespace atlas
