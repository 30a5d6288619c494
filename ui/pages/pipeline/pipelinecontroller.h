// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"
#include "models/insight/figure.h"
#include "services/core/clock.h"
#include "ui/pages/pipeline/pipelinesettings.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/prompter.h"

#include <QObject>
#include <QPointer>

class QSettings;
class QTimer;

namespace atlas
{
class DealActions;
class PipelinePage;
class Toast;

/// A deal the command palette offers.
struct DealHit {
    QString id, title, subtitle;
};

/// The deals of the store on their way to the first paint. Begun before there is a page, so that another thread reads
/// and sorts them while the window is built.
class DealsLoading
{
public:
    DealsLoading(CrmRepository &repository, const Clock &clock, QSettings &settings);

private:
    friend class PipelineController;
    struct FirstDeals {
        std::shared_ptr<DealBook::Prepared> book; ///< null: nothing could be prepared
        QList<Figure> figures;
    };
    std::shared_ptr<FirstDeals> m_first;
    Task<Result<DealSnapshot>> m_loading;
};

/// Wires repository, book and page: paints from the store, then brings the difference, then keeps it fresh while
/// somebody looks. Owns the page, which the shell only places.
class PipelineController : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the controller. `pageParent`: where the page will live (moving it there later would
    /// style all its widgets again).
    PipelineController(CrmRepository &repository, const Clock &clock, Prompter &prompter, QSettings &settings,
                       QWidget *pageParent = nullptr, QObject *parent = nullptr);
    ~PipelineController() override;
    [[nodiscard]] PipelinePage *page() const;
    [[nodiscard]] DealBook &book() { return m_book; }
    /// Where "Moved to … · Undo" is shown; nullptr: nowhere, Ctrl+Z still works.
    void setToastHost(Toast *toast);
    /// The target of won amount a month, kept on this computer; nullopt: none.
    [[nodiscard]] std::optional<Money> monthlyTarget() const { return m_settings.monthlyTarget(); }
    void setMonthlyTarget(const std::optional<Money> &target);
    /// How often the page refreshes itself while visible; 0: never. Default three minutes.
    void setRefreshInterval(std::chrono::milliseconds interval);
    /// From the store first, then from Zoho.
    void start();
    /// As start(), with what the caller has begun to load.
    void start(DealsLoading loading);
    /// Asked for by a person.
    void refresh();
    void openDeal(const QString &dealId);
    void createDeal();
    /// Deals of the chosen pipeline whose name, account, contact or owner holds all words of `text`; open ones first.
    [[nodiscard]] QList<DealHit> find(const QString &text, int limit = 8) const;
    /// When the deals on screen were read (UTC); invalid: never.
    [[nodiscard]] QDateTime readAt() const;

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    /// The data is as old as this now; `failed` is set when the last refresh did not succeed.
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    void monthlyTargetChanged();
    /// The person pressed the button of an error only the shell can help with.
    void shellActionRequested(atlas::ErrorText::Action action);

private:
    using FirstDeals = DealsLoading::FirstDeals;
    void connectRepository();
    void connectPage();
    void choosePipeline(const QString &pipelineId); ///< remembered
    void showFirst(FirstDeals &first);
    void showFirst(const Result<DealSnapshot> &snapshot);
    void refresh(Priority priority);
    void tick();
    void refreshed(const Result<Done> &result);
    void showState();
    void updateFiguresSoon();
    void updateFigures();
    void readDeal(const QString &dealId);
    void addNote(const QString &dealId, const QString &text);
    void askTarget();
    [[nodiscard]] QDate today() const;
    CrmRepository &m_repository;
    const Clock &m_clock;
    QSettings &m_settingsFile;
    StoredPipelineSettings m_settings;
    DealBook m_book;
    QPointer<PipelinePage> m_page;
    DealActions *m_actions;
    QTimer *m_timer;
    QTimer *m_figures;
    std::optional<ApiError> m_error;
    bool m_loaded = false, m_refreshing = false;
    bool m_bannerIsRefresh = false; ///< a failed change may be on the banner instead, and stays
    CancelScope m_scope, m_recordScope;
};
} // namespace atlas
