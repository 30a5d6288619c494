// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamcontroller.h"

#include "ui/pages/team/history/teamwords.h"
#include "ui/pages/team/teampage.h"

#include <QEvent>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kTeamKept = "team"_L1, kTeamMade = "team/made"_L1;
constexpr std::chrono::seconds pollInterval = 1s, presenceInterval = 60s, freshFor = 5min;
} // namespace

TeamController::TeamController(CliqRepository &repository, const DeliveryBook *projects, const Clock &clock,
                               Prompter &prompter, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_actions(new TeamActions(repository, m_book, projects, prompter, clock, this))
    , m_page(new TeamPage(*m_actions, settings))
{
    m_timer.setInterval(pollInterval);
    m_book.setPresenceSource([this](const QString &id) { return m_repository.presence(id); });
    connect(&m_timer, &QTimer::timeout, this, &TeamController::tick);
    connect(&m_book, &TeamBook::changed, this, &TeamController::showState);
    connectRepository();
    connectPage();
}

TeamController::~TeamController()
{
    // While everything still stands: what was asked for ends now, then the page goes, which looks at the book.
    m_scope.cancel();
    delete m_page;
    delete m_actions;
}

TeamPage *TeamController::page() const
{
    return m_page;
}

void TeamController::connectRepository()
{
    connect(&m_repository, &CliqRepository::changed, this, &TeamController::takeSnapshot);
    connect(&m_repository, &CliqRepository::historyChanged, this, &TeamController::takeHistory);
    connect(&m_repository, &CliqRepository::pendingChanged, this,
            [this](const QString &chatId) { m_book.setPending(chatId, m_repository.pending(chatId)); });
    connect(&m_repository, &CliqRepository::presenceChanged, &m_book, &TeamBook::tellPresence);
    connect(&m_repository, &CliqRepository::mentioned, this, &TeamController::tellMention);
    connect(&m_repository, &CliqRepository::refreshingChanged, this, &TeamController::refreshingChanged);
    connect(&m_repository, &CliqRepository::lockedChanged, this, [this](const QDateTime &until) {
        if (m_page)
            m_page->showLock(until);
    });
    connect(&m_repository, &CliqRepository::pollFailed, this, [this](const ApiError &error) {
        // A throttle has its own sentence, and it passes by itself.
        if (error.kind != ErrorKind::RateLimited)
            refreshed(fail(error));
    });
    const auto keep = [this](const QString &name, const QByteArray &kept) {
        QCoro::connect(m_repository.setValue(name, kept), this, [this](const Result<Done> &done) {
            if (!done && m_page)
                m_page->showBanner(teamwords::refusal(done.error(), m_clock.now()));
        });
    };
    connect(m_actions, &TeamActions::keptChanged, this, [keep](const QByteArray &kept) { keep(kTeamKept, kept); });
    connect(m_actions, &TeamActions::madeChanged, this, [keep](const QByteArray &kept) { keep(kTeamMade, kept); });
}

void TeamController::connectPage()
{
    connect(m_page, &Page::refreshRequested, this, qOverload<>(&TeamController::refresh));
    connect(m_page, &TeamPage::stateActionTriggered, this, &TeamController::onStateAction);
    connect(m_page, &TeamPage::visibleChanged, this, &TeamController::follow);
    connect(m_page, &TeamPage::chatOpened, this, [this](const QString &chatId) {
        takeHistory(chatId); // what waits to be sent since an earlier run, too
        follow();
    });
    connect(m_page, &TeamPage::becameVisible, this, [this] {
        const bool fresh = m_refreshedAt && m_clock.monotonic() - *m_refreshedAt < freshFor;
        if (m_ready && !fresh)
            refresh(Priority::Background);
    });
}

void TeamController::setToastHost(Toast *toast)
{
    m_actions->setToast(toast);
}

void TeamController::setPolling(bool polling)
{
    m_polling = polling;
    follow();
}

void TeamController::start()
{
    start(m_repository.load());
}

void TeamController::start(Task<Result<CliqSnapshot>> loading)
{
    QCoro::connect(std::move(loading), this, [this](const Result<CliqSnapshot> &snapshot) { loaded(snapshot); });
}

void TeamController::loaded(const Result<CliqSnapshot> &snapshot)
{
    if (snapshot && snapshot->readAt.isValid())
        m_book.setSnapshot(*snapshot);
    QCoro::connect(m_repository.value(kTeamMade), this, [this](const Result<QByteArray> &made) {
        if (made && !made->isEmpty())
            m_actions->restoreMade(*made);
    });
    QCoro::connect(m_repository.value(kTeamKept), this, [this](const Result<QByteArray> &kept) {
        if (kept && !kept->isEmpty())
            m_actions->restore(*kept);
        m_ready = true;
        // What waits since an earlier run, also for people there is no chat with.
        const QStringList waiting = m_repository.pendingChats();
        for (const QString &chatId : waiting)
            m_book.setPending(chatId, m_repository.pending(chatId));
        showState();
        m_page->showLock(m_repository.lockedUntil());
        follow();
        if (m_page->isVisible())
            refresh(Priority::Background);
    });
}

void TeamController::takeSnapshot()
{
    m_book.setSnapshot(m_repository.snapshot());
}

void TeamController::takeHistory(const QString &chatId)
{
    m_book.setPending(chatId, m_repository.pending(chatId));
    m_book.setHistory(m_repository.history(chatId));
}

bool TeamController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::WindowStateChange:
    case QEvent::Show:
    case QEvent::Hide:
        // After the window has taken its new state.
        QMetaObject::invokeMethod(this, &TeamController::follow, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TeamController::follow()
{
    if (!m_page)
        return;
    QWidget *window = m_page->window();
    if (window != m_window) {
        if (m_window)
            m_window->removeEventFilter(this);
        m_window = window;
        window->installEventFilter(this);
    }
    const bool isShown = window->isVisible() && !window->isMinimized();
    const bool isSeen = isShown && m_page->isVisible();
    const bool isFocused = isSeen && window->isActiveWindow();
    using Watch = CliqRepository::Watch;
    m_repository.setWatch(isFocused ? Watch::Focused : isShown ? Watch::Background : Watch::Hidden);
    m_repository.setOpenChat(isSeen ? m_page->chatId() : QString());
    m_page->setWatched(isFocused);
    // Before the first reading there is nothing to watch.
    const bool watches = m_ready && m_polling && readAt().isValid();
    if (watches && !m_timer.isActive())
        m_timer.start();
    else if (!watches)
        m_timer.stop();
}

void TeamController::tick()
{
    m_repository.poll();
    if (m_page && m_page->isVisible() && m_clock.monotonic() - m_askedAt >= presenceInterval) {
        m_askedAt = m_clock.monotonic();
        m_page->wantVisible();
    }
}

void TeamController::refresh()
{
    refresh(Priority::User);
}

void TeamController::refresh(Priority priority)
{
    if (m_refreshing || !m_ready)
        return;
    m_refreshing = true;
    m_refreshedAt = m_clock.monotonic();
    showState();
    // Nothing is here yet: somebody waits for it, however it was asked for.
    const Priority actual = readAt().isValid() ? priority : Priority::User;
    QCoro::connect(m_repository.refresh(actual, m_scope.token()), this, [this](const Result<Done> &result) {
        m_refreshing = false;
        refreshed(result);
        follow();
    });
}

void TeamController::refreshed(const Result<Done> &result)
{
    m_error = result ? std::nullopt : std::optional(result.error());
    if (!m_page || (m_error && m_error->kind == ErrorKind::Cancelled))
        return;
    if (m_error && readAt().isValid())
        m_page->showBanner(teamwords::refusal(*m_error, m_clock.now()));
    else if (m_bannerIsRefresh)
        m_page->dismissBanner();
    m_bannerIsRefresh = m_error.has_value();
    showState();
    Q_EMIT synced(readAt(), m_error);
}

void TeamController::showState()
{
    if (!m_page)
        return;
    if (readAt().isValid())
        m_page->showData();
    else if (m_error && !m_refreshing)
        m_page->showError(teamwords::refusal(*m_error, m_clock.now()));
    else
        m_page->showLoading();
    if (const int unread = unreadCount(); unread != m_unread) {
        m_unread = unread;
        Q_EMIT unreadChanged(unread);
    }
}

void TeamController::onStateAction()
{
    const ErrorText text = m_error ? errorText(*m_error) : ErrorText{};
    if (text.actionKind == ErrorText::Action::None || text.actionKind == ErrorText::Action::Retry)
        refresh();
    else
        Q_EMIT shellActionRequested(text.actionKind);
}

void TeamController::tellMention(const CliqMention &mention)
{
    const bool isOnScreen = m_page && m_page->isVisible() && m_page->window()->isActiveWindow() &&
                            !m_page->window()->isMinimized() && m_page->chatId() == mention.chatId;
    if (isOnScreen || m_book.isMuted(mention.chatId))
        return;
    const CliqChat *chat = m_book.chat(mention.chatId);
    const QString who = cliqtext::harmless(mention.message.sender.name);
    const bool isDirect = chat && chat->kind == CliqChat::Kind::Direct;
    const QString where = chat ? teamwords::chatTitle(*chat) : cliqtext::harmless(mention.chatName);
    //: title of a notification: somebody in a channel
    const QString title = isDirect || where.isEmpty() ? who : tr("%1 in %2").arg(who, where);
    Q_EMIT mentionArrived(title, cliqtext::summary(mention.message, m_actions->namer()), mention.chatId);
}

QList<TeamHit> TeamController::find(const QString &text, int limit) const
{
    QList<TeamHit> hits;
    const QStringList ids = m_book.find(text).mid(0, limit);
    for (const QString &id : ids) {
        const CliqChat &chat = *m_book.chat(id);
        const CliqPerson *other = chat.kind == CliqChat::Kind::Direct ? m_book.person(chat.otherId) : nullptr;
        QString note = other ? other->email : cliqtext::plain(chat.description).simplified();
        if (const int unread = m_book.unreadIn(chat); unread > 0)
            note = tr("%n unread", nullptr, unread) + (note.isEmpty() ? QString() : u" \u00b7 "_s + note);
        hits.append({id, teamwords::chatTitle(chat), note});
    }
    return hits;
}

void TeamController::openChat(const QString &chatId)
{
    m_page->openChat(chatId);
}

QDateTime TeamController::readAt() const
{
    return m_book.snapshot().readAt;
}
} // namespace atlas
