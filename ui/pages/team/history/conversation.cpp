// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/conversation.h"

#include "ui/pages/team/compose/composebox.h"
#include "ui/pages/team/history/conversationhead.h"
#include "ui/pages/team/history/messagemenu.h"
#include "ui/pages/team/history/searchbar.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using namespace std::chrono_literals;
/// What is in sight counts as seen, and its reactions are asked for, once the scrolling has stopped.
constexpr auto lookDelay = 500ms;
} // namespace

Conversation::Conversation(TeamActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    setObjectName(u"conversation"_s);
    m_look.setSingleShot(true);
    m_look.setInterval(lookDelay);
    build();
    connectParts();
    openChat({});
}

Conversation::~Conversation()
{
    m_view->setModel(nullptr); // the model goes first
}

void Conversation::build()
{
    m_head = new ConversationHead(this);
    m_notice = new Banner(this);
    m_notice->setObjectName(u"conversation.notice"_s);
    m_notice->dismiss();
    m_search = new MessageSearchBar(this);
    m_stack = new QStackedWidget(this);
    m_state = new StateView(m_stack);
    m_view = new HistoryView(m_actions, m_model, m_stack);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_view);
    m_newBelow = new QPushButton(m_view);
    m_newBelow->setObjectName(u"conversation.newBelow"_s);
    m_newBelow->setProperty("small", true);
    m_newBelow->hide();
    m_compose = new ComposeBox(m_actions, this, this);
    m_menu = new MessageMenu(m_actions, this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_notice);
    box->addWidget(m_search);
    box->addWidget(m_stack, 1);
    box->addWidget(m_compose);
}

void Conversation::connectParts()
{
    TeamBook &book = m_actions.book();
    const auto takeOwn = [this](const QString &chatId) {
        if (chatId == m_chatId)
            take();
    };
    connect(&book, &TeamBook::historyChanged, this, takeOwn);
    connect(&book, &TeamBook::pendingChanged, this, takeOwn);
    connect(&book, &TeamBook::changed, this, [this] {
        m_model.setMe(m_actions.book().me().id);
        m_view->settle();
        showHead();
        m_compose->refresh();
    });
    connect(&book, &TeamBook::presenceChanged, this, &Conversation::showHead);
    connect(&m_look, &QTimer::timeout, this, &Conversation::look);
    connect(m_view, &HistoryView::scrolled, this, [this] {
        m_look.start();
        showNewBelow();
    });
    connect(m_view, &HistoryView::topReached, this, &Conversation::readOlder);
    connect(m_view, &HistoryView::acted, this, &Conversation::act);
    connect(m_view, &HistoryView::pressed, this, &Conversation::press);
    connect(m_view, &HistoryView::menuRequested, this,
            [this](const QPoint &at, const HistoryRow &row) { m_menu->popUp(row, at); });
    connect(m_view, &HistoryView::reactionRequested, this,
            [this](const QPoint &at, const CliqMessage &message) { m_menu->popUpReactions(message, at); });
    connect(m_view, &HistoryView::leftRequested, m_compose, &ComposeBox::focusEditor);
    connect(m_menu, &MessageMenu::acted, this, &Conversation::act);
    connect(m_menu, &MessageMenu::pressed, this, &Conversation::press);
    connect(m_compose, &ComposeBox::upRequested, m_view, &HistoryView::focusLast);
    connect(m_compose, &ComposeBox::posted, m_view, &HistoryView::scrollToEnd);
    connect(m_compose, &ComposeBox::membersWanted, this, [this] {
        m_actions.members(m_chatId, this, [this, id = m_chatId](const Result<QList<CliqPerson>> &members) {
            if (members && id == m_chatId)
                m_compose->setMembers(*members);
        });
    });
    connectSearch();
    connect(&m_actions, &TeamActions::madeChanged, m_view, &HistoryView::forgetLooks);
    connect(m_head, &ConversationHead::searchRequested, this, &Conversation::beginSearch);
    connect(m_head, &ConversationHead::muteRequested, this,
            [this](bool muted) { m_actions.setMuted(m_chatId.section("-T-"_L1, 0, 0), muted); });
    connect(m_head, &ConversationHead::aboutRequested, this, &Conversation::aboutRequested);
    connect(m_head, &ConversationHead::backRequested, this,
            [this] { Q_EMIT chatRequested(m_chatId.section("-T-"_L1, 0, 0)); });
    connect(m_state, &StateView::actionTriggered, this, &Conversation::read);
    connect(m_newBelow, &QPushButton::clicked, this, [this] {
        m_view->scrollToEnd();
        m_compose->focusEditor();
    });
}

void Conversation::openChat(const QString &chatId)
{
    m_chatId = chatId;
    m_error.reset();
    m_readingOlder = false;
    endSearch();
    m_model.setMe(m_actions.book().me().id);
    CliqHistory history = m_actions.book().history(chatId);
    history.chatId = chatId;
    const CliqChat *chat = m_actions.book().chat(chatId);
    m_model.open(history, m_actions.book().pending(chatId), chat ? m_actions.book().unreadIn(*chat) : 0);
    m_view->startOver();
    m_compose->setChat(chatId);
    m_head->setVisible(!chatId.isEmpty());
    m_compose->setVisible(!chatId.isEmpty());
    showHead();
    showState();
    if (!chatId.isEmpty())
        read();
}

void Conversation::read()
{
    m_reading = true;
    m_error.reset();
    showState();
    m_actions.readChat(m_chatId, this, [this, id = m_chatId](const Result<Done> &done) {
        if (id != m_chatId)
            return;
        m_reading = false;
        if (!done)
            m_error = done.error();
        showState();
    });
}

void Conversation::take()
{
    const bool wasEmpty = m_model.history().messages.isEmpty();
    m_model.setHistory(m_actions.book().history(m_chatId), m_actions.book().pending(m_chatId));
    if (wasEmpty)
        m_view->startOver();
    else
        m_view->settle();
    showState();
    find(false);
    m_look.start();
}

void Conversation::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_view) : m_state);
    const bool isLocked = m_lockedUntil.isValid() && m_lockedUntil > m_actions.now();
    if (m_chatId.isEmpty())
        m_state->showEmpty(tr("No conversation chosen"), tr("Choose a channel or a person on the left."));
    else if (m_error && !hasRows)
        m_state->showError(teamwords::refusal(*m_error, m_actions.now()));
    else if (m_reading)
        m_state->showLoading(tr("Reading the conversation…"));
    else if (!hasRows)
        m_state->showEmpty(tr("Nothing was written here yet"), tr("Write the first message below."));
    if (isLocked)
        m_notice->showMessage(Banner::Tone::Info,
                              tr("Zoho asks for a pause. Cliq reads again at %1; what you write is sent meanwhile.")
                                  .arg(format::time(m_lockedUntil)));
    else if (m_error && hasRows && m_error->kind != ErrorKind::Cancelled)
        m_notice->showError(teamwords::refusal(*m_error, m_actions.now()));
    else
        m_notice->dismiss();
    const bool isWhole = hasRows && m_model.history().isComplete;
    m_view->setTopNote(m_readingOlder ? tr("Reading older messages…")
                       : isWhole      ? tr("This is where the conversation begins")
                                      : QString());
}

void Conversation::showHead()
{
    if (const std::optional<CliqChat> chat = m_actions.book().conversation(m_chatId))
        m_head->showChat(*chat, m_actions.book().presence(chat->otherId), TeamBook::isThread(m_chatId),
                         m_actions.book().isMuted(m_chatId.section("-T-"_L1, 0, 0)));
}

void Conversation::showLock(const QDateTime &until)
{
    m_lockedUntil = until;
    showState();
}

void Conversation::readOlder()
{
    const CliqHistory &history = m_model.history();
    const bool isLocked = m_lockedUntil.isValid() && m_lockedUntil > m_actions.now();
    if (m_readingOlder || m_reading || isLocked || history.isComplete || history.messages.isEmpty())
        return;
    m_readingOlder = true;
    showState();
    showFound();
    m_actions.readOlder(m_chatId, this, [this, id = m_chatId](const Result<Done> &done) {
        if (id != m_chatId)
            return;
        m_readingOlder = false;
        m_error = done ? std::nullopt : std::optional(done.error());
        showState();
        find(false);
        // Nothing in these hundred: the next ones are a press away, not asked for by themselves.
        m_wantsOlderFound = false;
    });
}

void Conversation::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        m_look.start();
}

void Conversation::wantVisible()
{
    m_actions.wantReactions(m_chatId, m_view->visibleMessages());
}

void Conversation::look()
{
    if (!m_watched || m_chatId.isEmpty() || !m_view->isVisible())
        return;
    wantVisible();
    const QString seen = m_view->lastSeen();
    const QString &known = m_model.history().seenId;
    const auto place = [](const QString &id) { return id.section(u'_', 0, 0).toLongLong(); };
    const CliqChat *chat = m_actions.book().chat(m_chatId);
    const bool isRead = seen == m_model.lastMessageId() && chat && chat->unread > 0;
    if (!seen.isEmpty() && (isRead || known.isEmpty() || place(seen) > place(known)))
        m_actions.markSeen(m_chatId, seen);
}

void Conversation::showNewBelow()
{
    const int row = m_model.newMessagesRow();
    const bool isBelow =
        row >= 0 && !m_view->isAtEnd() && m_view->visualRect(m_model.index(row)).top() > m_view->viewport()->height();
    m_newBelow->setVisible(isBelow);
    if (!isBelow)
        return;
    const QSize size = m_newBelow->sizeHint();
    m_newBelow->setGeometry(
        QRect(QPoint((m_view->width() - size.width()) / 2, m_view->height() - size.height() - 8), size));
    m_newBelow->raise();
}

bool Conversation::showMessage(const QString &messageId)
{
    return m_view->showMessage(messageId);
}

void Conversation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_newBelow->setText(teamwords::newMessages());
    m_view->setAccessibleName(tr("Messages"));
    m_view->forgetLooks();
    showState();
}

void Conversation::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_newBelow->setText(teamwords::newMessages());
    m_view->setAccessibleName(tr("Messages"));
    showNewBelow();
}
} // namespace atlas
