// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/operations/operationregistry.h"
#include "services/safety/auditlog.h"
#include "ui/pages/assistant/assistantpage.h"
#include "ui/widgets/toast.h"

#include <QPointer>
#include <QTimer>

namespace atlas
{
class Clock;
class Prompter;
class Store;
class UndoSheet;

/// The page "Assistant" of one account: keeps what assistants may do, reads the log while somebody looks at it, takes
/// entries back.
class AssistantController : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all of it outlives the controller and what it has begun.
    struct Services {
        Store &store;
        QString account;
        const OperationRegistry &registry;
        OperationServices apps;
    };
    /// `program` and `arguments`: how an MCP client starts the console's server.
    AssistantController(const Services &services, const QString &program, const QStringList &arguments,
                        const Clock &clock, Prompter &prompter, QObject *parent = nullptr);
    ~AssistantController() override;
    [[nodiscard]] AssistantPage *page() const;
    void setToastHost(Toast *toast) { m_toast = toast; }
    void setNames(const RecordNames &names);
    void start();   ///< reads what is allowed and the log
    void refresh(); ///< the same
    /// No longer asks: these acts are off from now on.
    void switchOff(App app, const QList<ActionKind> &kinds);
    /// Something was answered: the log has news soon.
    void lookSoon();

private:
    struct Tools;
    struct PolicyStep {
        std::function<void(SafetyPolicy &)> change;
        QString said;
    };
    void connectPage();
    void readPolicy();
    void pruneLog();
    void askKeep(int days);
    void changePolicy(const std::function<void(SafetyPolicy &)> &change, const QString &said);
    void nextStep();
    void stepDone(const Result<Done> &saved, const SafetyPolicy &policy);
    void readLog(bool older);
    void takeLog(const Result<QList<AuditEntry>> &read, const AuditFilter &asked, bool older);
    void askUndo(qint64 entryId);
    void undo(qint64 entryId, UndoSheet *sheet);
    void say(const QString &words);
    std::shared_ptr<Tools> m_tools; ///< shared with what is under way
    const Clock &m_clock;
    Prompter &m_prompter;
    QPointer<Toast> m_toast;
    RecordNames m_names;
    AuditTableModel m_model;
    QPointer<AssistantPage> m_page;
    QTimer m_poll;
    QList<PolicyStep> m_steps; ///< one after the other; the first is being saved
    SafetyPolicy m_policy;
    int m_daysKept = auditDaysKept;
    int m_asked = 0; ///< tells the latest reading of the log from earlier ones
    bool m_more = false, m_reading = false, m_fresh = true;
};
} // namespace atlas
