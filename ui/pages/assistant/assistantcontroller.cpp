// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/assistantcontroller.h"

#include "services/safety/auditundo.h"
#include "ui/pages/assistant/undosheet.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kLogPage = 100;
constexpr std::chrono::seconds kLogInterval{3};
/// An allowed change has been made, as a rule, and noted.
constexpr std::chrono::milliseconds kLogSoon{1200};
} // namespace

/// Lives as long as anything that was begun with it.
struct AssistantController::Tools {
    explicit Tools(const Services &services)
        : policies(services.store, services.account)
        , log(services.store, clock, services.account)
        , undo(log, services.registry, services.apps)
    {
    }
    SystemClock clock;
    PolicyStore policies;
    AuditLog log;
    AuditUndo undo;

    static Task<Result<SafetyPolicy>> load(std::shared_ptr<Tools> tools) { co_return co_await tools->policies.load(); }
    static Task<Result<Done>> save(std::shared_ptr<Tools> tools, SafetyPolicy policy)
    {
        co_return co_await tools->policies.save(policy);
    }
    static Task<Result<QList<AuditEntry>>> entries(std::shared_ptr<Tools> tools, AuditFilter filter)
    {
        co_return co_await tools->log.entries(filter);
    }
    /// Sets how many days entries are kept, unless it is negative, and takes away what is older. The days.
    static Task<Result<int>> keep(std::shared_ptr<Tools> tools, int days)
    {
        if (days >= 0) {
            const Result<Done> kept = co_await tools->log.keepDays(days);
            if (!kept)
                co_return fail(kept.error());
        }
        const Result<int> gone = co_await tools->log.prune();
        if (!gone)
            co_return fail(gone.error());
        co_return co_await tools->log.daysKept();
    }
    static Task<Result<qint64>> takeBack(std::shared_ptr<Tools> tools, qint64 entryId)
    {
        const QString who = u"Atlas"_s;
        co_return co_await tools->undo.undo(entryId, who);
    }
};

AssistantController::AssistantController(const Services &services, const QString &program, const QStringList &arguments,
                                         const Clock &clock, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_tools(std::make_shared<Tools>(services))
    , m_clock(clock)
    , m_prompter(prompter)
{
    AssistantPage::Setup setup;
    setup.program = program;
    setup.arguments = arguments;
    setup.kinds = PermissionGrid::kindsOf(services.registry.operations());
    m_page = new AssistantPage(setup, m_model);
    m_poll.setInterval(kLogInterval);
    connectPage();
}

AssistantController::~AssistantController()
{
    delete m_page; // it looks at the model
}

AssistantPage *AssistantController::page() const
{
    return m_page;
}

void AssistantController::setNames(const RecordNames &names)
{
    m_names = names;
    m_page->setNames(names);
}

void AssistantController::connectPage()
{
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_page && m_page->isVisible())
            readLog(false);
    });
    connect(m_page, &Page::refreshRequested, this, &AssistantController::refresh);
    connect(m_page, &AssistantPage::becameVisible, this, &AssistantController::refresh);
    connect(m_page, &AssistantPage::filterChanged, this, [this] {
        m_fresh = true;
        m_reading = false;
        readLog(false);
    });
    connect(m_page, &AssistantPage::olderRequested, this, [this] { readLog(true); });
    connect(m_page, &AssistantPage::daysKeptChosen, this, &AssistantController::askKeep);
    connect(m_page, &AssistantPage::undoRequested, this, &AssistantController::askUndo);
    connect(m_page, &AssistantPage::blockCopied, this, [this] { say(tr("Copied")); });
    connect(m_page, &AssistantPage::permissionChosen, this, [this](App app, ActionKind kind, Permission permission) {
        //: saved: %1 is an app, %2 a kind of act, %3 what is allowed
        const QString said = tr("Saved \u00b7 %1, %2: %3")
                                 .arg(appName(app), AssistantWords::actionKind(kind).toLower(),
                                      AssistantWords::permission(permission).toLower());
        changePolicy([app, kind, permission](SafetyPolicy &policy) { policy.set(app, kind, permission); }, said);
    });
    connect(m_page, &AssistantPage::presetChosen, this, [this](PermissionGrid::Preset preset) {
        changePolicy([preset](SafetyPolicy &policy) { policy = PermissionGrid::policyOf(preset); },
                     tr("Saved \u00b7 %1").arg(PermissionGrid::presetName(preset)));
    });
}

void AssistantController::start()
{
    m_poll.start();
    pruneLog();
    refresh();
}

void AssistantController::refresh()
{
    readPolicy();
    readLog(false);
}

void AssistantController::readPolicy()
{
    if (!m_steps.isEmpty())
        return; // told when it is saved
    QCoro::connect(Tools::load(m_tools), this, [this](const Result<SafetyPolicy> &policy) {
        if (!m_steps.isEmpty() || !m_page)
            return;
        if (policy) {
            m_policy = *policy;
        } else {
            m_policy = PermissionGrid::policyOf(PermissionGrid::Preset::ReadOnly); // which is what holds then
            m_page->showProblem(errorText(policy.error()));
        }
        m_page->setPolicy(m_policy);
    });
}

void AssistantController::pruneLog()
{
    constexpr int asChosen = -1;
    QCoro::connect(Tools::keep(m_tools, asChosen), this, [this](const Result<int> &days) {
        if (!days || !m_page)
            return; // what is old stays until the next start
        m_daysKept = *days;
        m_page->setDaysKept(m_daysKept);
    });
}

void AssistantController::askKeep(int days)
{
    const bool isShorter = days > 0 && (m_daysKept == 0 || days < m_daysKept);
    const bool wanted =
        !isShorter ||
        m_prompter.confirm(m_page, tr("Keep the log for a shorter time?"),
                           tr("Entries older than %n day(s) are removed now. What they tell cannot be undone any more.",
                              nullptr, days),
                           tr("Remove older entries"));
    if (!wanted)
        return;
    QCoro::connect(Tools::keep(m_tools, days), this, [this](const Result<int> &kept) {
        if (!m_page)
            return;
        if (!kept) {
            m_page->showProblem(errorText(kept.error()));
            return;
        }
        m_daysKept = *kept;
        m_page->setDaysKept(m_daysKept);
        m_fresh = true;
        readLog(false);
    });
}

void AssistantController::switchOff(App app, const QList<ActionKind> &kinds)
{
    changePolicy(
        [app, kinds](SafetyPolicy &policy) {
            for (const ActionKind kind : kinds)
                policy.set(app, kind, Permission::Off);
        },
        tr("Assistants may no longer do this in %1").arg(appName(app)));
}

void AssistantController::changePolicy(const std::function<void(SafetyPolicy &)> &change, const QString &said)
{
    m_steps.append({change, said});
    if (m_steps.size() == 1)
        nextStep();
}

/// On what is stored now: the console may have changed it.
void AssistantController::nextStep()
{
    QCoro::connect(Tools::load(m_tools), this, [this](const Result<SafetyPolicy> &stored) {
        const bool isDamaged = !stored && stored.error().code == "damaged_policy"_L1;
        if (!stored && !isDamaged) {
            stepDone(fail(stored.error()), m_policy);
            return;
        }
        SafetyPolicy policy = stored ? *stored : PermissionGrid::policyOf(PermissionGrid::Preset::ReadOnly);
        m_steps.first().change(policy);
        QCoro::connect(Tools::save(m_tools, policy), this,
                       [this, policy](const Result<Done> &saved) { stepDone(saved, policy); });
    });
}

void AssistantController::stepDone(const Result<Done> &saved, const SafetyPolicy &policy)
{
    const PolicyStep step = m_steps.takeFirst();
    if (saved) {
        m_policy = policy;
        say(step.said);
    } else if (m_page) {
        m_page->showProblem(errorText(saved.error()));
    }
    if (!m_steps.isEmpty())
        nextStep();
    else if (m_page)
        m_page->setPolicy(m_policy);
}

void AssistantController::lookSoon()
{
    QTimer::singleShot(kLogSoon, this, [this] { readLog(false); });
}

void AssistantController::readLog(bool older)
{
    if (m_reading || !m_page)
        return;
    m_reading = true;
    AuditFilter filter = m_page->filter();
    filter.limit = kLogPage;
    filter.before = older ? m_model.oldestId() : 0;
    QCoro::connect(Tools::entries(m_tools, filter), this,
                   [this, older, filter, asked = ++m_asked](const Result<QList<AuditEntry>> &read) {
                       if (asked == m_asked && m_page)
                           takeLog(read, filter, older);
                   });
}

void AssistantController::takeLog(const Result<QList<AuditEntry>> &read, const AuditFilter &asked, bool older)
{
    m_reading = false;
    if (!read) {
        m_page->showProblem(errorText(read.error()));
        return;
    }
    const bool isFull = read->size() >= asked.limit;
    m_model.setToday(m_clock.today());
    if (older) {
        m_model.addOlder(*read);
        m_more = isFull;
    } else if (std::exchange(m_fresh, false)) {
        m_model.setEntries(*read);
        m_more = isFull;
    } else {
        m_model.renew(*read);
        m_more = m_more || (isFull && m_model.readCount() <= asked.limit);
    }
    m_page->showEntries(m_more);
}

void AssistantController::askUndo(qint64 entryId)
{
    const AuditEntry *entry = m_model.find(entryId);
    if (!entry || !AssistantWords::whyNotUndone(*entry).isEmpty())
        return;
    auto *sheet = new UndoSheet(*entry, m_names, m_prompter, m_page);
    connect(sheet, &UndoSheet::confirmed, this, [this, sheet, entryId] { undo(entryId, sheet); });
    sheet->present();
}

void AssistantController::undo(qint64 entryId, UndoSheet *sheet)
{
    sheet->setUndoing();
    const QPointer<UndoSheet> shown(sheet);
    QCoro::connect(Tools::takeBack(m_tools, entryId), this, [this, shown](const Result<qint64> &done) {
        readLog(false);
        if (!done) {
            if (shown)
                shown->setFailed(done.error());
            return;
        }
        if (shown)
            shown->done(QDialog::Accepted);
        say(tr("Undone"));
    });
}

void AssistantController::say(const QString &words)
{
    if (m_toast)
        m_toast->show(words);
}
} // namespace atlas
