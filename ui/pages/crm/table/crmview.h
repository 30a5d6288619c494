// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorytablemodel.h"
#include "ui/widgets/errortext.h"

#include <QWidget>

class QSettings;
class QStackedWidget;
class QTableView;

namespace atlas
{
class CrmDelegate;
class CrmFilterRow;
class CrmSelectionBar;
class Label;
class StateView;

/// The records of one kind: filters, table, what can be done with the selected ones, how many there are. Remembers
/// columns, order and filters (settings group "crm/<kind>").
class CrmView : public QWidget
{
    Q_OBJECT
public:
    /// Book and settings outlive the view.
    CrmView(const DirectoryBook &book, DirectoryKind kind, QSettings &settings, QWidget *parent = nullptr);
    [[nodiscard]] DirectoryKind kind() const { return m_model->kind(); }
    [[nodiscard]] DirectoryTableModel &model() { return *m_model; }
    [[nodiscard]] CrmFilterRow &filters() { return *m_filters; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    void setToday(const QDate &today);
    /// By account id; for the accounts.
    void setOpenDeals(const QHash<QString, int> &openDeals);
    /// Selects a record that is shown; false if it is not.
    bool selectRecord(const QString &id);
    [[nodiscard]] QStringList selectedIds() const; ///< in the order on screen
    [[nodiscard]] QString selectionAsText() const; ///< tab-separated, with a line of titles
    void copySelection();
    /// Shows the values of picklists by the words a layout has for them.
    void setLayout(const LayoutMeta &layout);

    // Without records: why there are none. With records they are shown, whatever these say.
    void showLoading();
    void showError(const ErrorText &error);
    void showReady();

Q_SIGNALS:
    void opened(const QString &id);
    void currentChanged(const QString &id);
    void createRequested();
    void stateActionTriggered();
    void bulkRequested(const QStringList &ids);
    void removeRequested(const QStringList &ids);
    void mergeRequested(const QStringList &ids);
    void completeRequested(const QStringList &ids);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Loading, Error, Ready };
    void build();
    void buildTable();
    void connectTable();
    void restoreColumns();
    void refreshSoon();
    void showRows();
    void retranslate();
    [[nodiscard]] QString key() const;
    const DirectoryBook &m_book;
    QSettings &m_settings;
    DirectoryTableModel *m_model;
    CrmFilterRow *m_filters;
    QTableView *m_table;
    CrmDelegate *m_delegate;
    CrmSelectionBar *m_bar;
    QStackedWidget *m_stack;
    StateView *m_stateView;
    QWidget *m_card;
    Label *m_count;
    State m_state = State::Loading;
    ErrorText m_error;
    bool m_refreshing = false;
};
} // namespace atlas
