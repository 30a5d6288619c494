// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shelltypes.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSettings;

namespace atlas
{
class Banner;
class Clock;
class NotificationHub;
class Page;
class RoleCatalogue;
class Toast;

/// The window: rail, top bar, page, panel, footer, menu bar. Knows pages and commands, no services. Remembers geometry,
/// page and panel width in `settings` (keys under "window/").
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings`, `roles` and `clock` outlive the window.
    MainWindow(QSettings &settings, const RoleCatalogue &roles, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A parent for the next page; see PageStack.
    [[nodiscard]] QWidget *newPageParent();
    /// Takes ownership. Pages show up in the rail in the role's order, the others under "Others".
    void addPage(Page *page);
    /// Takes the page out of the window without deleting it (its account was closed).
    void removePage(Page *page);
    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] Page *currentPage() const;
    /// False when there is no such page.
    bool showPage(const QString &pageId);
    /// Reorders the rail; the page in front stays.
    void setRole(const QString &roleId);
    [[nodiscard]] QString role() const;
    /// Replaces everything by one view (welcome, connection) until clearFullView(). Takes ownership; the view is
    /// deleted later when replaced or cleared.
    void setFullView(QWidget *view);
    void clearFullView();
    [[nodiscard]] QWidget *fullView() const;

    void setSyncState(const SyncState &state);
    void setBudget(const QList<BudgetUse> &budget);
    void setTransfers(const QString &words); ///< see Footer
    /// Asked before the window closes; false: it stays. Unset: it closes.
    void setCloseQuestion(std::function<bool()> mayClose);
    void setAccounts(const QList<AccountEntry> &accounts, const QString &currentId);
    /// Ticks the entries of the menus; does not change anything else.
    void setLanguage(const QString &language); ///< "fr" or "en"
    void setThemeChoice(ThemeChoice choice);
    /// Not owned; removed before it goes away.
    void addCommandSource(const CommandSource *source);
    void removeCommandSource(const CommandSource *source);

    /// The command field with these words in it.
    void openPalette(const QString &words);
    [[nodiscard]] Toast &toast();
    /// Alerts, the icon in the tray, and what can be undone.
    [[nodiscard]] NotificationHub &notifications();
    /// Out of the tray, from behind other windows, in front.
    void bringToFront();
    [[nodiscard]] Banner &banner();

Q_SIGNALS:
    void roleChosen(const QString &roleId);
    void languageChosen(const QString &language);
    void themeChosen(atlas::ThemeChoice choice);
    void accountChosen(const QString &accountId);
    void addAccountRequested();
    void signOutRequested();
    void settingsRequested();
    void notificationSettingsRequested();
    void subjectOpened(const QString &subject); ///< of an alert: "invoices:123", see Alert
    void refreshRequested();                    ///< F5, menu or top bar; the current page's own signal is emitted too
    void commandRun(const QString &commandId);
    void pageShown(const QString &pageId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
