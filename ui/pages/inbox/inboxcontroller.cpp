// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/inboxcontroller.h"

#include "models/crm/dealfilter.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/theme/format.h"

#include <QTimer>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto kKeptValue = "inbox"_L1;
} // namespace

InboxController::InboxController(MailRepository &repository, MailOutbox &outbox, RemoteImages &images,
                                 const NeighbourBooks &neighbours, const Clock &clock, Prompter &prompter,
                                 QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_actions(new InboxActions(repository, m_book, outbox, images, neighbours, prompter, clock, this))
    , m_page(new InboxPage(*m_actions, settings))
    , m_timer(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_timer->setInterval(10min);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    m_minute->setInterval(1min);
    m_minute->setTimerType(Qt::VeryCoarseTimer);
    m_book.setNow(clock.now());
    connect(m_timer, &QTimer::timeout, this, &InboxController::refreshIfDue);
    connect(m_minute, &QTimer::timeout, this, &InboxController::tick);
    connect(&m_repository, &MailRepository::changed, this, [this](const MailSnapshot &snapshot) {
        const bool isOther = snapshot.accountId != m_book.snapshot().accountId;
        m_book.setSnapshot(snapshot);
        showState();
        readBudget();
        if (isOther) { // another mailbox: as if it had just been opened
            m_refreshedAt.reset();
            refreshIfDue();
        }
    });
    connect(&m_repository, &MailRepository::refreshingChanged, this, &InboxController::refreshingChanged);
    connect(m_actions, &InboxActions::keptChanged, this, [this](const QByteArray &kept) {
        QCoro::connect(m_repository.setValue(kKeptValue, kept), this, [this](const Result<Done> &done) {
            if (!done && m_page)
                m_page->showBanner(errorText(done.error()));
        });
    });
    connect(m_actions, &InboxActions::eventRequested, this, &InboxController::askForEvent);
    connect(m_actions, &InboxActions::verbRequested, this, &InboxController::verbRequested);
    connectPage();
}

InboxController::~InboxController()
{
    // While everything still stands: what was asked for ends now, then the page goes, which looks at the book.
    m_scope.cancel();
    delete m_page;
    delete m_actions;
}

InboxPage *InboxController::page() const
{
    return m_page;
}

void InboxController::connectPage()
{
    connect(m_page, &Page::refreshRequested, this, qOverload<>(&InboxController::refresh));
    connect(m_page, &InboxPage::stateActionTriggered, this, &InboxController::onStateAction);
    connect(m_page, &InboxPage::becameVisible, this, [this] {
        m_actions->relearnPeople();
        readBudget();
        refreshIfDue();
    });
}

void InboxController::setToastHost(Toast *toast)
{
    m_actions->setToast(toast);
}

void InboxController::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_timer->setInterval(interval);
    if (interval.count() == 0)
        m_timer->stop();
    else if (m_ready)
        m_timer->start();
}

void InboxController::start()
{
    start(m_repository.load());
}

void InboxController::start(Task<Result<MailSnapshot>> loading)
{
    QCoro::connect(std::move(loading), this, [this](const Result<MailSnapshot> &snapshot) { loaded(snapshot); });
}

void InboxController::loaded(const Result<MailSnapshot> &snapshot)
{
    if (snapshot && snapshot->readAt.isValid())
        m_book.setSnapshot(*snapshot);
    QCoro::connect(m_repository.value(kKeptValue), this, [this](const Result<QByteArray> &kept) {
        if (kept && !kept->isEmpty())
            m_actions->restore(*kept);
        begin();
    });
}

void InboxController::begin()
{
    m_ready = true;
    m_refreshedAt.reset();
    m_outbox.start();
    showState();
    m_minute->start();
    if (m_timer->intervalAsDuration().count() > 0)
        m_timer->start();
    refreshIfDue();
}

void InboxController::tick()
{
    m_book.setNow(m_clock.now());
    // The last marks and moves of somebody who has gone elsewhere.
    if (m_repository.waitingChanges() > 0 && m_page && !m_page->isVisible())
        QCoro::connect(m_repository.flush(m_scope.token()), this, [](const Result<Done> &) {});
}

void InboxController::refreshIfDue()
{
    if (!m_ready || !m_page || !m_page->isVisible() || m_page->window()->isMinimized())
        return;
    const auto interval = m_timer->intervalAsDuration();
    // The timer is coarse: what is due within a twentieth of the interval is due now.
    const bool fresh =
        m_refreshedAt && (interval.count() == 0 || m_clock.monotonic() - *m_refreshedAt < interval * 19 / 20);
    if (!fresh)
        refresh(Priority::Background);
}

void InboxController::refresh()
{
    refresh(Priority::User);
}

void InboxController::refresh(Priority priority)
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
    });
}

void InboxController::refreshed(const Result<Done> &result)
{
    m_error = result ? std::nullopt : std::optional(result.error());
    if (!m_page || (m_error && m_error->kind == ErrorKind::Cancelled))
        return;
    if (m_error && readAt().isValid())
        m_page->showBanner(errorText(*m_error));
    else if (m_bannerIsRefresh)
        m_page->dismissBanner();
    m_bannerIsRefresh = m_error.has_value();
    showState();
    readBudget();
    Q_EMIT synced(readAt(), m_error);
}

void InboxController::showState()
{
    if (!m_page)
        return;
    if (!m_book.snapshot().folders.isEmpty())
        m_page->showData();
    else if (m_error && !m_refreshing)
        m_page->showError(errorText(*m_error));
    else
        m_page->showLoading();
    if (const int unread = unreadCount(); unread != m_unread) {
        m_unread = unread;
        Q_EMIT unreadChanged(unread);
    }
}

void InboxController::onStateAction()
{
    const ErrorText text = m_error ? errorText(*m_error) : ErrorText{};
    if (text.actionKind == ErrorText::Action::None || text.actionKind == ErrorText::Action::Retry)
        refresh();
    else
        Q_EMIT shellActionRequested(text.actionKind);
}

void InboxController::readBudget()
{
    QCoro::connect(m_repository.budget(), this, [this](const MailBudget &budget) {
        if (m_page)
            m_page->setBudget(budget);
    });
}

void InboxController::askForEvent(const QString &messageId)
{
    const MailMessage *message = m_book.message(messageId);
    if (!message)
        return;
    QStringList guests;
    const QList<MailAddress> people = QList<MailAddress>{message->from} + message->to + message->cc;
    for (const MailAddress &each : people) {
        if (!each.address.isEmpty() && !m_book.isOwn(each.address) && !guests.contains(each.address))
            guests.append(each.address);
    }
    Q_EMIT eventRequested(message->subject, guests, message->summary);
}

QList<MailHit> InboxController::find(const QString &text, int limit) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<MailHit> hits;
    const QList<MailMessage> &messages = m_book.snapshot().messages;
    for (int place = 0; place < messages.size() && hits.size() < limit && !words.isEmpty(); ++place) {
        const QString &needle = m_book.needleAt(place);
        if (!std::all_of(words.cbegin(), words.cend(),
                         [&needle](const QString &word) { return needle.contains(word); }))
            continue;
        const MailMessage &message = messages.at(place);
        const QString who = message.from.name.isEmpty() ? message.from.address : message.from.name;
        hits.append(
            {message.id, message.subject, who + u" \u00b7 "_s + format::age(message.receivedAt, m_clock.now())});
    }
    return hits;
}

void InboxController::openMessage(const QString &id)
{
    m_page->openMessage(id);
}

int InboxController::unreadCount() const
{
    const MailFolder *inbox = m_book.folderOf(MailFolder::Kind::Inbox);
    return inbox ? m_book.snapshot().states.value(inbox->id).unread : 0;
}

QDateTime InboxController::readAt() const
{
    return m_book.snapshot().readAt;
}
} // namespace atlas
