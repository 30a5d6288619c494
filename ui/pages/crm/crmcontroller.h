// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/crm/crmactions.h"
#include "ui/pages/crm/panel/crmpanel.h"

#include <QTimer>
#include <QUrl>

class QSettings;

namespace atlas
{
class CrmPage;

/// A record of the directory the palette finds.
struct CrmHit {
    CrmRef ref;
    QString title, note;
};

/// Wires directory, book and page: shows what the book holds, reads the chosen record and its notes, keeps the day.
/// The book itself is kept by whoever made it.
class CrmController : public QObject
{
    Q_OBJECT
public:
    /// All references outlive the controller; the book follows the directory.
    CrmController(CrmDirectory &directory, DirectoryBook &book, const DealBook &deals, const Clock &clock,
                  Prompter &prompter, QSettings &settings, QObject *parent = nullptr);
    ~CrmController() override;
    [[nodiscard]] CrmPage *page() const;
    [[nodiscard]] CrmActions &actions() { return *m_actions; }
    void setToastHost(Toast *toast);
    void setMailSource(CrmMailSource source);
    /// How links (tel:) are opened; default: by the system.
    void setLinkOpener(std::function<void(const QUrl &)> open);
    /// The store was read, or nothing is in it: from now on what is missing is read from Zoho when it is looked at.
    void start();
    /// Asked for by a person.
    void refresh();
    /// For refreshes that others began (DirectoryKeeper::failed).
    void takeFailure(const ApiError &error);
    /// Opens it as soon as the book has it. "Deals" are asked of dealRequested().
    void openRecord(const QString &module, const QString &id);
    /// "Leads", "Contacts", "Accounts", "Campaigns", "Tasks", "Events" or "Calls".
    void create(const QString &module);
    /// Records whose name holds all words, at most `limit`.
    [[nodiscard]] QList<CrmHit> find(const QString &text, int limit = 8) const;
    [[nodiscard]] QDateTime readAt() const; ///< UTC; invalid: never

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void synced(const QDateTime &readAt, const std::optional<atlas::ApiError> &failed);
    void shellActionRequested(atlas::ErrorText::Action action);
    void dealRequested(const QString &dealId);
    void composeRequested(const QString &address);
    /// A conversion made this deal: the pipeline should read it.
    void dealCreated(const QString &dealId);

private:
    void connectPage();
    void connectPanel(CrmPanel *panel);
    void refresh(Priority priority);
    void refreshed(const Result<Done> &done);
    void showStates();
    void openWanted();
    void fetchWanted();
    void readRecord(const CrmRef &ref);
    /// What the values of picklists of a kind are called; asked once for each module.
    void readWords(DirectoryKind kind);
    void takeLayout(const QString &module, const LayoutMeta &layout);
    void readNotes(const CrmRef &ref);
    void addNote(const CrmRef &ref, const QString &text);
    void onStateAction();
    [[nodiscard]] std::optional<ApiError> missing(DirectoryKind kind) const;
    CrmDirectory &m_directory;
    DirectoryBook &m_book;
    const Clock &m_clock;
    CrmDesk m_desk;
    QPointer<CrmPage> m_page;
    QPointer<CrmPanel> m_panel; ///< lives in the shell's dock once it was asked for
    CrmActions *m_actions;
    CrmMailSource m_mails;
    std::function<void(const QUrl &)> m_open;
    QTimer m_minute; ///< ages and days move on
    CrmRef m_wanted;
    QSet<QString> m_worded; ///< modules whose layout was asked for
    std::optional<ApiError> m_error;
    bool m_ready = false, m_refreshing = false, m_bannerIsRefresh = false;
    CancelScope m_scope, m_recordScope;
};
} // namespace atlas
