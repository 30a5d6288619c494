// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/crm/crmdesk.h"
#include "ui/pages/crm/crmfields.h"
#include "ui/shell/page.h"
#include "ui/widgets/errortext.h"

#include <QPointer>

class QMenu;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace atlas
{
class Banner;
class CrmPanel;
class CrmView;
class Label;
class PrimaryButton;
class Segmented;

/// Leads, contacts, accounts, campaigns and activities, one table each, and the chosen record in the panel. Shows what
/// the DirectoryBook holds; CrmController does what is asked. Views are built when first looked at.
class CrmPage : public Page
{
    Q_OBJECT
public:
    /// Desk and settings outlive the page (settings group "crm").
    CrmPage(const CrmDesk &desk, QSettings &settings, QWidget *parent = nullptr);
    ~CrmPage() override;
    [[nodiscard]] QString pageId() const override; ///< "crm"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QWidget *panel() override;
    [[nodiscard]] bool showsData() const override;
    [[nodiscard]] QStringList tourStops() const override; ///< the kinds
    void showTourStop(const QString &stop) override;

    void showKind(DirectoryKind kind);
    [[nodiscard]] DirectoryKind kind() const { return m_kind; }
    [[nodiscard]] CrmView &view(DirectoryKind kind); ///< builds it if need be
    [[nodiscard]] CrmPanel &crmPanel();
    /// Shows a record of the book in the panel, and its table. False: the book has none of that name.
    bool openRecord(const CrmRef &ref);
    void closePanel();
    [[nodiscard]] Banner &banner() { return *m_banner; }
    /// What a kind shows while it has no records.
    enum class State { Loading, Error, Ready };
    void setState(DirectoryKind kind, State state, const ErrorText &error = {});
    /// The day, how old the data is (UTC; invalid: never read), and what is missing (translated; empty: nothing).
    void setAge(const QDateTime &now, const QDateTime &readAt, const QString &missing);

Q_SIGNALS:
    void accountPageRequested(QString accountId);
    void importRequested(QString module);
    void mergeRequested(QString module, QStringList ids);
    void composeRequested(const QString &address);
    void dealRequested(const QString &dealId);

    void createRequested(const QString &module, const QJsonObject &preset);
    void bulkRequested(atlas::DirectoryKind kind, const QStringList &ids);
    void removeRequested(atlas::DirectoryKind kind, const QStringList &ids);
    void completeRequested(const QStringList &taskIds);
    void recordOpened(const atlas::CrmRef &ref);
    void panelMade(atlas::CrmPanel *panel);
    void kindShown(atlas::DirectoryKind kind);
    void stateActionTriggered();
    void becameVisible();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Shown {
        State state = State::Loading;
        ErrorText error;
    };
    void buildHeader();
    void connectView(CrmView *view);
    void connectPanel();
    void applyState(DirectoryKind kind);
    void countOpenDeals();
    void create();
    void retranslate();
    const CrmDesk &m_desk;
    QSettings &m_settings;
    DirectoryKind m_kind = DirectoryKind::Leads;
    QHash<int, CrmView *> m_viewByKind;
    QHash<int, Shown> m_states;
    QDateTime m_now, m_readAt;
    QString m_missing;
    bool m_dataPainted = false, m_countingDeals = false;
    QPointer<CrmPanel> m_panel; ///< made when first asked for
    Label *m_title;
    Label *m_subtitle;
    Segmented *m_switch;
    QPushButton *m_import;
    PrimaryButton *m_add;
    QMenu *m_addMenu;
    Banner *m_banner;
    QStackedWidget *m_views;
};
} // namespace atlas
