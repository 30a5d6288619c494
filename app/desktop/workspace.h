// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/connection.h"
#include "ui/shell/shelltypes.h"

#include <QObject>
#include <QTimer>

class QSettings;

namespace atlas
{
class MainWindow;
class PipelineController;
class PipelinePage;
class Prompter;

/// One open account: its connection, the controllers of its pages, and what the window's frame says about it (age of the
/// data, pauses, call budget, problems).
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `window`, `page`, `prompter` and `settings` outlive it.
    Workspace(const Profile &profile, const Credentials &credentials, AccountRegistry &registry, MainWindow &window,
              PipelinePage &page, Prompter &prompter, QSettings &settings);
    ~Workspace() override;
    /// Opens the store, paints from it, then refreshes.
    void open();
    void refresh();

    [[nodiscard]] const Account &account() const;
    [[nodiscard]] Connection &connection() const;
    [[nodiscard]] PipelineController &pipeline() const;
    /// Takes the connection out, to be destroyed once the event loop has run: cancelled calls end while it still lives.
    [[nodiscard]] std::unique_ptr<Connection> release();

Q_SIGNALS:
    void signInNeeded();

private:
    void connectServices();
    void onOpened(const Result<StoreReport> &report);
    void warnIfDormant();
    void updateFrame();
    void showState(const RequestGate::State &state);
    [[nodiscard]] SyncState syncState(const RequestGate::State &gate) const;

    MainWindow &m_window;
    SystemClock m_clock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<PipelineController> m_pipeline;
    QTimer m_frameTimer; ///< gathers many changes into one update of the footer
    bool m_online = true;
    bool m_signedOut = false;
};
} // namespace atlas
