// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sync/synctablemodel.h"
#include "services/sync/syncchoices.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

#include <QPointer>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace atlas
{
class Banner;
class FilterButton;
class Label;
class PrimaryButton;
class SearchField;
class StateView;
class SyncBar;
class SyncFigures;
class SyncPanel;

/// CRM and Books side by side: figures, what differs, the rule, and the client that is looked at in the panel. Shows
/// what it is given; SyncController does what is asked.
class SyncPage : public Page
{
    Q_OBJECT
public:
    explicit SyncPage(QWidget *parent = nullptr);
    ~SyncPage() override;
    [[nodiscard]] QString pageId() const override; ///< "sync"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] bool showsData() const override { return m_hasData; }
    [[nodiscard]] QStringList tourStops() const override; ///< "clients", "panel"
    void showTourStop(const QString &stop) override;

    void showLoading();
    void showError(const ErrorText &error);
    /// `now`: for the age.
    void showComparison(const SyncComparison &comparison, const QDateTime &now);
    void showAge(const QDateTime &now);
    void setChoices(const SyncChoices &choices);
    [[nodiscard]] const SyncChoices &choices() const { return m_choices; }
    void setBusy(bool busy); ///< reading or writing: nothing else can be begun
    void openRow(const QString &key);
    void setFilter(const SyncFilter &filter);
    [[nodiscard]] const SyncFilter &filter() const { return m_model->filter(); }
    [[nodiscard]] Banner &banner() { return *m_banner; }
    [[nodiscard]] SyncBar &bar() { return *m_bar; }
    [[nodiscard]] SyncTableModel &model() { return *m_model; }
    [[nodiscard]] SyncPanel &syncPanel();

Q_SIGNALS:
    void choicesChanged(const atlas::SyncChoices &choices);
    void previewRequested();
    void historyRequested();
    void detailsRequested(); ///< all customers are to be read whole
    void linkRequested(const QString &customer, const QString &crmKey);
    void unlinkRequested(const QString &customer);
    void recordRequested(atlas::SyncSide side, const QString &module, const QString &id);
    void stateActionTriggered();
    void becameVisible();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QLayout *buildHead();
    QWidget *buildTools();
    void buildTable();
    void retranslate();
    void retranslateFilters();
    void fillMenu();
    void showPanelRow();
    void showNote();
    SyncTableModel *m_model;
    SyncChoices m_choices;
    SyncComparison m_comparison;
    bool m_hasData = false, m_busy = false;
    Label *m_title;
    Label *m_subtitle;
    QPushButton *m_history;
    PrimaryButton *m_preview;
    Banner *m_banner;
    SyncFigures *m_figures;
    SearchField *m_search;
    FilterButton *m_show;
    FilterButton *m_rule;
    QPushButton *m_more;
    QMenu *m_menu;
    Label *m_note;
    QPushButton *m_details;
    QStackedWidget *m_stack;
    QTableView *m_table;
    StateView *m_state;
    SyncBar *m_bar;
    QPointer<SyncPanel> m_panel;
};
} // namespace atlas
