// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncservice.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/prompter.h"

#include <QObject>
#include <QPointer>

namespace atlas
{
class SyncHistorySheet;
class SyncPage;
class Toast;

/// Wires SyncService and page: shows what is known, reads when a person asks, previews, writes, takes back. Reads
/// nothing by itself: the addresses of a thousand customers cost a thousand calls.
class SyncController : public QObject
{
    Q_OBJECT
public:
    /// All references outlive the controller.
    SyncController(SyncService &service, const Clock &clock, Prompter &prompter, QObject *parent = nullptr);
    ~SyncController() override;
    [[nodiscard]] SyncPage *page() const;
    void setToastHost(Toast *toast);
    /// Shows what the repositories know, once they were read from the store.
    void start();
    /// The mirrors have changed: compares anew, unless this page read both sides itself within the last half hour.
    void follow();
    /// Asked for by a person: both sides are read, and the customers whose addresses are not known, up to 200.
    void refresh();
    [[nodiscard]] QDateTime readAt() const; ///< UTC; invalid: never
    /// Of the last failure; empty: it was another one.
    [[nodiscard]] QString missingScope() const { return m_missingScope; }

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    void shellActionRequested(atlas::ErrorText::Action action);
    /// Somebody wants to see a record where it lives: "Accounts" or "Contacts" of the CRM, or a customer of Books.
    void recordRequested(atlas::SyncSide side, const QString &module, const QString &id);

private:
    void connectPage();
    void connectBar();
    void read(int mostDetails);
    [[nodiscard]] bool isReadHere() const;
    void compared(const Result<SyncComparison> &comparison);
    void compareAgain();
    void preview();
    void plan();
    void present(const SyncPlan &plan);
    void carryOut(Task<Result<SyncRun>> task, bool isUndo);
    void tell(const SyncRun &run);
    void undo(const QString &runId);
    void resume(const QString &runId);
    void showHistory();
    void setWorking(bool working);
    void fail(const ApiError &error);
    SyncService &m_service;
    const Clock &m_clock;
    Prompter &m_prompter;
    QPointer<SyncPage> m_page;
    QPointer<Toast> m_toast;
    std::optional<ErrorText::Action> m_offered;
    QString m_missingScope;
    bool m_working = false, m_isUndo = false, m_readHere = false;
    CancelScope m_scope;
};
} // namespace atlas
