// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Assistants: their page, and the desk where their questions arrive.

#include "app/desktop/workspace.h"
#include "services/safety/approvaldesk.h"
#include "ui/pages/assistant/approvalqueue.h"
#include "ui/pages/assistant/assistantcontroller.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/home/directorykeeper.h"
#include "ui/pages/home/homecontroller.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/projects/projectscontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notifications/notificationhub.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The console lies beside the desktop.
QString consoleProgram()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u"/atlasctl.exe"_s;
#else
    return QCoreApplication::applicationDirPath() + u"/atlasctl"_s;
#endif
}

OperationServices assistantServices(const Connection &connection)
{
    OperationServices services;
    services.crm = &connection.crm();
    services.books = &connection.books();
    services.projects = &connection.projects();
    services.calendar = &connection.agenda().service();
    services.mail = &connection.mailbox().service();
    services.cliq = &connection.team().service();
    services.drive = &connection.drive().service();
    return services;
}
} // namespace

void Workspace::connectAssistant()
{
    QStringList arguments{u"mcp"_s};
    if (account().sandbox)
        arguments.append(u"--sandbox"_s);
    if (const QString profile = m_connection->profile().name(); profile != u"default")
        arguments << u"--profile"_s << profile;
    const AssistantController::Services services{m_connection->store(), account().id, m_connection->operations(),
                                                 assistantServices(*m_connection)};
    m_assistant = std::make_unique<AssistantController>(services, consoleProgram(), arguments, m_clock, m_prompter);
    m_assistant->setToastHost(&m_window.toast());
    const RecordNames names = accountNames();
    m_assistant->setNames(names);
    m_window.addPage(m_assistant->page());
    m_desk = std::make_unique<ApprovalDesk>();
    m_questions = std::make_unique<ApprovalQueue>(*m_desk, m_clock, m_window);
    m_questions->setNames(names);
    connect(m_questions.get(), &ApprovalQueue::asked, this, &Workspace::tellApproval);
    connect(m_questions.get(), &ApprovalQueue::switchOffWanted, m_assistant.get(), &AssistantController::switchOff);
    connect(m_questions.get(), &ApprovalQueue::over, this, [this](const QString &, bool answered) {
        m_assistant->lookSoon();
        if (!answered)
            m_window.toast().show(tr("An assistant's question is over without an answer: nothing was changed"));
    });
    const Result<Done> listening = m_desk->listen(approvalAddress(m_connection->profile().directory()));
    if (!listening)
        m_window.banner().showMessage(Banner::Tone::Warn,
                                      tr("Assistants cannot ask here: another Atlas answers them."));
}

RecordNames Workspace::accountNames() const
{
    RecordNames names;
    names.record = [this](App app, const QString &kind, const QString &id) { return recordName(app, kind, id); };
    names.field = [this](const QString &module, const QString &field) {
        const LayoutMeta layout = m_connection->crm().knownLayout(module);
        const FieldMeta *known = layout.field(field);
        return known ? known->label : QString();
    };
    return names;
}

/// A question about a module whose fields were not read yet: it is shown at once, and told in the account's own words
/// as soon as they are there.
void Workspace::learnFields(const Approval &approval)
{
    const QString module = approval.parameters.value("module"_L1).toString();
    if (approval.app != App::Crm || module.isEmpty() || !m_connection->crm().knownLayout(module).fields.isEmpty())
        return;
    auto layout = m_connection->crm().layout(module);
    QCoro::connect(std::move(layout), m_questions.get(), [this](const Result<LayoutMeta> &read) {
        if (read)
            m_questions->setNames(accountNames());
    });
}

void Workspace::tellApproval(const Approval &approval)
{
    learnFields(approval);
    if (m_window.isActiveWindow())
        return; // the question is on screen
    QApplication::alert(&m_window);
    NotificationCenter &center = m_window.notifications().center();
    if (!center.isPaused())
        Q_EMIT center.announced(
            tr("An assistant asks"),
            tr("%1 \u00b7 %2").arg(approval.who, AssistantWords::operation(approval.operation, approval.parameters)),
            u"pages:assistant"_s);
}

QString Workspace::recordName(App app, const QString &kind, const QString &id) const
{
    const auto named = [](const auto *record) { return record ? record->name : QString(); };
    if (app == App::Projects)
        return kind == u"task" ? named(m_projects->book().task(id)) : named(m_projects->book().project(id));
    if (app != App::Crm)
        return {};
    if (kind == u"Deals") {
        const DealRow *row = m_pipeline->book().row(id);
        return row ? row->deal.name : QString();
    }
    const DirectoryBook &directory = m_directory->book();
    if (kind == u"Accounts")
        return named(directory.account(id));
    if (const Contact *contact = kind == u"Contacts" ? directory.contact(id) : nullptr)
        return (contact->firstName + u' ' + contact->lastName).trimmed();
    if (const Lead *lead = kind == u"Leads" ? directory.lead(id) : nullptr)
        return (lead->firstName + u' ' + lead->lastName).trimmed();
    return {};
}
} // namespace atlas
