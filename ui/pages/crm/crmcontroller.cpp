// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/crmcontroller.h"

#include "ui/pages/crm/crmpage.h"
#include "ui/pages/crm/crmwords.h"
#include "ui/pages/crm/table/crmview.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/widgets/banner.h"

#include <QCoroTask>
#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
CrmController::CrmController(CrmDirectory &directory, DirectoryBook &book, const DealBook &deals, const Clock &clock,
                             Prompter &prompter, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_book(book)
    , m_clock(clock)
    , m_desk{directory, book, deals, prompter, clock}
    , m_page(new CrmPage(m_desk, settings))
    , m_actions(new CrmActions(m_desk, *m_page, this))
    , m_open([](const QUrl &url) { QDesktopServices::openUrl(url); })
{
    m_minute.setInterval(60s);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &CrmController::showStates);
    connect(&book, &DirectoryBook::changed, this, [this] {
        showStates();
        openWanted();
    });
    connect(&directory, &CrmDirectory::refreshingChanged, this, [this](bool refreshing) {
        showStates();
        Q_EMIT refreshingChanged(refreshing);
    });
    connectPage();
    showStates();
}

CrmController::~CrmController()
{
    // While everything still stands: what was asked for ends now, then what is on screen goes.
    m_scope.cancel();
    m_recordScope.cancel();
    delete m_actions;
    delete m_page;
}

CrmPage *CrmController::page() const
{
    return m_page;
}

void CrmController::setToastHost(Toast *toast)
{
    m_actions->setToast(toast);
}

void CrmController::setMailSource(CrmMailSource source)
{
    m_mails = std::move(source);
    if (m_panel)
        m_panel->setMailSource(m_mails);
}

void CrmController::setLinkOpener(std::function<void(const QUrl &)> open)
{
    m_open = std::move(open);
}

void CrmController::connectPage()
{
    connect(m_page, &Page::refreshRequested, this, qOverload<>(&CrmController::refresh));
    connect(m_page, &CrmPage::stateActionTriggered, this, &CrmController::onStateAction);
    connect(m_page, &CrmPage::createRequested, m_actions, &CrmActions::create);
    connect(m_page, &CrmPage::bulkRequested, m_actions, &CrmActions::change);
    connect(m_page, &CrmPage::completeRequested, m_actions, &CrmActions::complete);
    connect(m_page, &CrmPage::removeRequested, this, [this](DirectoryKind kind, const QStringList &ids) {
        QList<CrmRef> refs;
        for (const QString &id : ids)
            refs.append({crmfields::moduleOfId(m_book, kind, id), id});
        m_actions->remove(refs);
    });
    connect(m_page, &CrmPage::recordOpened, this, &CrmController::readRecord);
    connect(m_page, &CrmPage::kindShown, this, [this](DirectoryKind kind) {
        if (m_page->isVisible())
            readWords(kind);
    });
    connect(m_page, &CrmPage::panelMade, this, &CrmController::connectPanel);
    connect(m_page, &CrmPage::dealRequested, this, &CrmController::dealRequested);
    connect(m_page, &CrmPage::composeRequested, this, &CrmController::composeRequested);
    connect(m_page, &CrmPage::becameVisible, this, [this] {
        m_minute.start();
        showStates();
        readWords(m_page->kind());
        if (m_ready && !m_book.snapshot().readAt.isValid() && !m_error)
            refresh(Priority::User);
    });
    connect(&m_page->banner(), &Banner::actionTriggered, this, &CrmController::onStateAction);
    connect(m_actions, &CrmActions::dealRequested, this, &CrmController::dealRequested);
    connect(m_actions, &CrmActions::created, this, [this](const CrmRef &ref) { openRecord(ref.module, ref.id); });
    connect(m_actions, &CrmActions::converted, this, [this](const QString &dealId) {
        if (!dealId.isEmpty())
            Q_EMIT dealCreated(dealId);
    });
}

void CrmController::connectPanel(CrmPanel *panel)
{
    m_panel = panel;
    panel->setMailSource(m_mails);
    connect(panel, &CrmPanel::editRequested, m_actions, &CrmActions::edit);
    connect(panel, &CrmPanel::convertRequested, m_actions, &CrmActions::convert);
    connect(panel, &CrmPanel::removeRequested, this, [this](const CrmRef &ref) { m_actions->remove({ref}); });
    connect(panel, &CrmPanel::completeRequested, this, [this](const QString &id) { m_actions->complete({id}); });
    connect(panel, &CrmPanel::noteRequested, this, &CrmController::addNote);
    connect(panel, &CrmPanel::callRequested, this, [this](const QString &number) {
        QString dialled;
        for (const QChar c : number) {
            if (c.isDigit() || (c == u'+' && dialled.isEmpty()))
                dialled.append(c);
        }
        if (!dialled.isEmpty())
            m_open(QUrl(u"tel:"_s + dialled));
    });
}

void CrmController::start()
{
    m_ready = true;
    showStates();
    if (m_page->isVisible())
        readWords(m_page->kind());
    if (m_page->isVisible() && !m_book.snapshot().readAt.isValid())
        refresh(Priority::User);
}

void CrmController::refresh()
{
    refresh(Priority::User);
}

void CrmController::refresh(Priority priority)
{
    if (std::exchange(m_refreshing, true))
        return;
    showStates();
    auto task = m_directory.refresh(priority, m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<Done> &done) {
        m_refreshing = false;
        refreshed(done);
    });
}

void CrmController::takeFailure(const ApiError &error)
{
    refreshed(fail(error));
}

void CrmController::refreshed(const Result<Done> &done)
{
    if (!done && done.error().kind == ErrorKind::Cancelled)
        return;
    m_error = done ? std::nullopt : std::optional(done.error());
    if (m_error && readAt().isValid())
        m_page->banner().showError(errorText(*m_error, {}, m_clock.now()));
    else if (m_bannerIsRefresh)
        m_page->banner().dismiss();
    m_bannerIsRefresh = m_error.has_value() && readAt().isValid();
    showStates();
    Q_EMIT synced(readAt(), m_error);
}

std::optional<ApiError> CrmController::missing(DirectoryKind kind) const
{
    const QMap<CrmModule, ApiError> refused = m_directory.missingModules();
    const QStringList modules = CrmWords::modules(kind);
    for (const QString &module : modules) {
        if (!refused.contains(module))
            return std::nullopt; // something of it can be read
    }
    return refused.value(modules.first(), ApiError(ErrorKind::Forbidden, {}, {}));
}

void CrmController::showStates()
{
    if (!m_page)
        return;
    const bool reading = m_refreshing || m_directory.isRefreshing() || !m_ready;
    QStringList refused;
    for (const DirectoryKind kind : CrmWords::kinds()) {
        const std::optional<ApiError> why = missing(kind);
        if (why) {
            m_page->setState(kind, CrmPage::State::Error, errorText(*why, {}, m_clock.now()));
            refused.append(CrmWords::plural(kind));
        } else if (readAt().isValid()) {
            m_page->setState(kind, CrmPage::State::Ready);
        } else if (m_error && !reading) {
            m_page->setState(kind, CrmPage::State::Error, errorText(*m_error, {}, m_clock.now()));
        } else {
            m_page->setState(kind, CrmPage::State::Loading);
        }
    }
    //: %1 are kinds of records the account may not read ("Campaigns, Activities")
    m_page->setAge(m_clock.now(), readAt(),
                   refused.isEmpty() ? QString() : tr("not readable: %1").arg(refused.join(u", ")));
}

void CrmController::onStateAction()
{
    const std::optional<ApiError> why = missing(m_page->kind());
    const ErrorText text = why ? errorText(*why) : m_error ? errorText(*m_error) : ErrorText{};
    if (text.actionKind == ErrorText::Action::None || text.actionKind == ErrorText::Action::Retry)
        refresh();
    else
        Q_EMIT shellActionRequested(text.actionKind);
}

void CrmController::openRecord(const QString &module, const QString &id)
{
    if (module == u"Deals") {
        Q_EMIT dealRequested(id);
        return;
    }
    m_wanted = {module, id};
    openWanted();
    if (!m_wanted.id.isEmpty() && m_ready)
        fetchWanted();
}

/// The book may not have it yet: a link from elsewhere, a record made a moment ago.
void CrmController::fetchWanted()
{
    const CrmRef ref = m_wanted;
    auto record = m_directory.record(ref.module, ref.id, m_scope.token());
    QCoro::connect(std::move(record), this, [this, ref](const Result<QJsonObject> &read) {
        if (m_wanted != ref) // opened meanwhile, or another is wanted
            return;
        m_wanted = {};
        if (!read && read.error().kind != ErrorKind::Cancelled)
            m_page->banner().showError(errorText(read.error(), {}, m_clock.now()));
        else if (read)
            m_page->banner().showMessage(Banner::Tone::Info,
                                         tr("This activity is more than a year old: only Zoho CRM shows it."));
    });
}

void CrmController::openWanted()
{
    if (!m_wanted.id.isEmpty() && m_page->openRecord(m_wanted))
        m_wanted = {};
}

void CrmController::create(const QString &module)
{
    m_page->showKind(CrmWords::kindOf(module));
    m_actions->create(module, {});
}

void CrmController::readRecord(const CrmRef &ref)
{
    // Only the record looked at matters: what was asked for the one before is dropped.
    m_recordScope.cancel();
    auto layout = m_directory.layout(ref.module, m_scope.token());
    QCoro::connect(std::move(layout), m_page.data(), [this, ref](const Result<LayoutMeta> &read) {
        if (read)
            takeLayout(ref.module, *read);
    });
    auto record = m_directory.record(ref.module, ref.id, m_recordScope.token());
    QCoro::connect(std::move(record), m_page.data(), [this, ref](const Result<QJsonObject> &read) {
        CrmPanel &panel = m_page->crmPanel();
        if (read)
            panel.setRecord(ref, *read);
        else if (read.error().kind != ErrorKind::Cancelled && panel.ref() == ref)
            panel.showProblem(errorText(read.error()));
    });
    readNotes(ref);
}

void CrmController::takeLayout(const QString &module, const LayoutMeta &layout)
{
    m_page->view(CrmWords::kindOf(module)).setLayout(layout);
    if (m_panel)
        m_panel->setLayout(module, layout);
}

void CrmController::readWords(DirectoryKind kind)
{
    if (!m_ready)
        return;
    const QStringList modules = CrmWords::modules(kind);
    for (const QString &module : modules) {
        if (m_worded.contains(module))
            continue;
        m_worded.insert(module);
        auto layout = m_directory.layout(module, m_scope.token());
        QCoro::connect(std::move(layout), m_page.data(), [this, module](const Result<LayoutMeta> &read) {
            if (read)
                takeLayout(module, *read);
            else
                m_worded.remove(module); // asked again when the kind is shown again
        });
    }
}

void CrmController::readNotes(const CrmRef &ref)
{
    m_page->crmPanel().notes().setLoading();
    auto notes = m_directory.notes(ref.module, ref.id, m_recordScope.token());
    QCoro::connect(std::move(notes), m_page.data(), [this, ref](const Result<QList<Note>> &read) {
        CrmPanel &panel = m_page->crmPanel();
        if (panel.ref() != ref)
            return;
        if (read)
            panel.notes().setNotes(*read, m_desk.today());
        else if (read.error().kind != ErrorKind::Cancelled)
            panel.notes().setError(errorText(read.error()));
    });
}

void CrmController::addNote(const CrmRef &ref, const QString &text)
{
    m_page->crmPanel().notes().setAdding(true);
    auto added = m_directory.addNote(ref.module, ref.id, {}, text);
    QCoro::connect(std::move(added), m_page.data(), [this, ref](const Result<Note> &note) {
        CrmPanel &panel = m_page->crmPanel();
        if (note) {
            m_actions->noteAdded(note->id);
            panel.noteAdded(ref);
            if (panel.ref() == ref)
                readNotes(ref);
        } else if (panel.ref() == ref) {
            panel.notes().setAdding(false);
            panel.notes().setError(errorText(note.error()));
        }
    });
}

QList<CrmHit> CrmController::find(const QString &text, int limit) const
{
    QList<CrmHit> hits;
    for (const auto &module : {u"Contacts"_s, u"Accounts"_s, u"Leads"_s, u"Campaigns"_s}) {
        const QList<LookupRef> found =
            text.trimmed().isEmpty() ? QList<LookupRef>() : crmfields::find(m_book, m_desk.deals, module, text);
        for (const LookupRef &ref : found) {
            if (hits.size() >= limit)
                return hits;
            hits.append({{module, ref.id}, ref.name, CrmWords::singular(module)});
        }
    }
    return hits;
}

QDateTime CrmController::readAt() const
{
    return m_book.snapshot().readAt;
}
} // namespace atlas
