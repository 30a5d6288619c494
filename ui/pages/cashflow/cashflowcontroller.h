// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "services/core/clock.h"
#include "ui/pages/cashflow/cashfinder.h"
#include "ui/pages/cashflow/cashflowsettings.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/prompter.h"

#include <QObject>
#include <QPointer>

class QSettings;
class QTimer;

namespace atlas
{
class BooksActions;
class CashflowPage;
class Toast;

/// Wires repository, book and page: paints from the store, then brings the difference when somebody looks, and keeps it
/// fresh while they do. Owns the page, which the shell only places, and keeps the cash plan on this computer.
class CashflowController : public QObject
{
    Q_OBJECT
public:
    /// All references must outlive the controller.
    CashflowController(BooksRepository &repository, const Clock &clock, Prompter &prompter, QSettings &settings,
                       QObject *parent = nullptr);
    ~CashflowController() override;
    [[nodiscard]] CashflowPage *page() const;
    [[nodiscard]] CashBook &book() { return m_book; }
    [[nodiscard]] BooksActions &actions() { return *m_actions; }
    /// Where "Invoice FA-0012 sent" is shown; nullptr: nowhere.
    void setToastHost(Toast *toast);
    /// How often the page refreshes itself while visible; 0: never. Default five minutes.
    void setRefreshInterval(std::chrono::milliseconds interval);
    /// From the store; from Books as soon as the page is visible.
    void start();
    /// As start(), with the repository's load that the caller has begun.
    void start(Task<Result<BooksSnapshot>> loading);
    /// Asked for by a person.
    void refresh();
    void openRecord(const QString &viewId, const QString &id);
    void createInvoice();
    /// Asks which organisation's books are shown, and remembers the answer. Each has a plan of its own.
    void chooseOrganisation();
    /// Invoices and customers that hold all words of `text`; open invoices first.
    [[nodiscard]] QList<CashHit> find(const QString &text, int limit = 8) const;
    /// When the books on screen were read (UTC); invalid: never.
    [[nodiscard]] QDateTime readAt() const;

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    /// The data is as old as this now; `failed` is set when the last refresh did not succeed.
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    /// The person pressed the button of an error only the shell can help with.
    void shellActionRequested(atlas::ErrorText::Action action);

private:
    void connectRepository();
    void connectPage();
    void loaded(const Result<BooksSnapshot> &snapshot);
    void takeBooks(const BooksSnapshot &books);
    /// `otherwise`: what holds where nothing was kept.
    void readPlan(const CashPlan &otherwise = {});
    [[nodiscard]] QString planName() const;
    void begin();
    void savePlan(const CashPlan &plan);
    void useOrganisation(const QString &id);
    void showOrganisation();
    void offerOrganisations(const QList<BooksOrg> &organisations);
    void refresh(Priority priority);
    void refreshIfDue();
    void refreshed(const Result<Done> &result);
    void showState();
    void onStateAction();
    [[nodiscard]] bool isLookedAt() const;
    [[nodiscard]] bool isEmpty() const;
    BooksRepository &m_repository;
    const Clock &m_clock;
    Prompter &m_prompter;
    StoredCashflowSettings m_settings;
    CashBook m_book;
    BooksActions *m_actions;
    QPointer<CashflowPage> m_page;
    CashFinder m_finder;
    QTimer *m_timer;
    std::optional<ApiError> m_error;
    std::optional<std::chrono::milliseconds> m_refreshedAt; ///< monotonic; unset: not yet
    bool m_ready = false;                                   ///< the store was read: Books may be asked
    bool m_refreshing = false;
    bool m_bannerIsRefresh = false;
    std::optional<QString> m_planOf; ///< organisation whose plan the book has; unset: none was read
    QString m_wantedOrganisation;    ///< chosen during a refresh of another one
    CancelScope m_scope, m_refreshScope;
};
} // namespace atlas
