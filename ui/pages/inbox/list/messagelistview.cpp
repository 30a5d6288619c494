// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/messagelistview.h"

#include "ui/pages/inbox/list/listhead.h"
#include "ui/pages/inbox/list/mailview.h"
#include "ui/pages/inbox/list/triagemenus.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
MessageListView::MessageListView(InboxActions &actions, QWidget *parent)
    : MessageList(parent)
    , m_actions(actions)
    , m_model(new MailListModel(actions.book(), this))
    , m_head(new ListHead(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new MailView(actions.book(), *m_model, m_stack))
    , m_state(new StateView(m_stack))
    , m_older(new QPushButton)
{
    setObjectName(u"messageList"_s);
    m_view->setObjectName(u"mailView"_s);
    m_older->setObjectName(u"readOlder"_s);
    m_older->setProperty("small", true);
    m_view->setFooter(m_older);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_stack, 1);
    setMinimumWidth(240);
    setFocusProxy(m_view);
    // Tab goes to the proxy first; what stands before it in the chain would never be reached.
    QWidget *last = m_view;
    for (QWidget *part : m_head->findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || part->focusProxy())
            continue;
        setTabOrder(last, part);
        last = part;
    }
    connectParts();
    // After the model, which heard of the change first.
    connect(&actions.book(), &MailBook::changed, this, &MessageListView::bookChanged);
    apply(true);
}

MessageListView::~MessageListView() = default;

void MessageListView::connectParts()
{
    connect(m_head, &ListHead::unreadOnlyChanged, this, &MessageListView::setUnreadOnly);
    connect(m_head, &ListHead::textChanged, this, [this] { filterBy(m_head->text()); });
    connect(m_head, &ListHead::searchRequested, this, &MessageListView::search);
    connect(m_head, &ListHead::orderToggled, this, &MessageListView::toggleOrder);
    connect(m_head, &ListHead::backRequested, this, &MessageListView::leaveFound);
    connect(m_head, &ListHead::leftDownwards, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (current().isEmpty())
            m_view->step(1);
    });
    connect(m_view, &MailView::currentIdChanged, this, &MessageList::currentChanged);
    connect(m_view, &MailView::acted, this, &MessageListView::act);
    connect(m_view, &MailView::hoverActed, this, &MessageListView::hoverAct);
    connect(m_view, &MailView::opened, this, &MessageListView::open);
    connect(m_view, &MailView::menuRequested, this,
            [this](const QPoint &at) { popUp(u"mailMenu"_s, tr("Mail"), &triagemenus::fillAll, at); });
    // Only the whole folder goes on: below what was filtered a call might bring nothing to see.
    connect(m_view, &MailView::endReached, this, [this] {
        if (m_place.text.isEmpty() && !m_place.unreadOnly)
            readOlder();
    });
    connect(m_older, &QPushButton::clicked, this, &MessageListView::readOlder);
    connect(m_state, &StateView::actionTriggered, this, &MessageListView::onEmptyAction);
}

void MessageListView::showPlace(const MailFilter &place)
{
    ++m_searches; // what is still being searched was asked for elsewhere
    const bool unreadOnly = m_place.unreadOnly || place.unreadOnly, newestFirst = m_place.newestFirst;
    m_place = place;
    m_place.unreadOnly = unreadOnly;
    m_place.newestFirst = newestFirst && place.newestFirst;
    if (place.place != MailFilter::Place::Found)
        m_foundText.clear();
    m_head->setUnreadOnly(unreadOnly);
    if (m_place.text.isEmpty())
        m_head->clearText();
    apply(true);
}

MailFilter MessageListView::place() const
{
    return m_place;
}

void MessageListView::apply(bool startOver)
{
    MailFilter filter = m_place;
    // The view leaves read mails out itself, so that the one being read may stay.
    filter.unreadOnly = false;
    m_view->setToday(m_actions.now().toLocalTime().date());
    m_model->setFilter(filter);
    m_view->setUnreadOnly(m_place.unreadOnly);
    if (startOver)
        m_view->startOver();
    else
        m_view->settle(MailView::Gone::Drop);
    m_head->setNewestFirst(m_place.newestFirst);
    m_head->setSortable(m_place.place != MailFilter::Place::Found);
    showState();
}

void MessageListView::bookChanged()
{
    m_view->setToday(m_actions.now().toLocalTime().date());
    m_view->settle(MailView::Gone::Follow);
    showState();
}

void MessageListView::filterBy(const QString &text)
{
    const bool wasFound = m_place.place == MailFilter::Place::Found;
    ++m_searches;
    if (wasFound)
        m_place = m_backTo;
    m_place.text = text;
    apply(wasFound);
}

void MessageListView::setUnreadOnly(bool unreadOnly)
{
    m_place.unreadOnly = unreadOnly;
    apply(false);
}

void MessageListView::toggleOrder()
{
    m_place.newestFirst = !m_place.newestFirst;
    apply(true);
}

void MessageListView::search(const QString &text)
{
    const int mine = ++m_searches;
    m_head->showSearching();
    m_actions.search(text, this, [this, mine, text](const Result<QStringList> &found) {
        if (mine != m_searches)
            return;
        if (!found) {
            m_actions.sayError(found.error());
            showState();
            return;
        }
        if (m_place.place != MailFilter::Place::Found)
            m_backTo = m_place;
        m_backTo.text.clear();
        MailFilter results = m_place;
        results.place = MailFilter::Place::Found;
        results.found = *found;
        results.text.clear();
        m_place = results;
        m_foundText = text;
        apply(true);
    });
}

void MessageListView::leaveFound()
{
    ++m_searches;
    const bool unreadOnly = m_place.unreadOnly;
    m_place = m_backTo;
    m_place.unreadOnly = unreadOnly;
    m_place.text.clear();
    m_head->clearText();
    apply(true);
}

bool MessageListView::hasOlder() const
{
    if (m_place.place != MailFilter::Place::Folder || m_place.id.isEmpty())
        return false;
    const MailFolderState state = m_actions.book().snapshot().states.value(m_place.id);
    return state.readAt.isValid() && !state.isComplete;
}

void MessageListView::readOlder()
{
    if (m_readingOlder || !hasOlder())
        return;
    m_readingOlder = true;
    showState();
    m_actions.readOlder(m_place.id, this, [this](const Result<Done> &done) {
        m_readingOlder = false;
        if (!done && done.error().kind != ErrorKind::Cancelled)
            m_actions.sayError(done.error());
        showState();
    });
}

void MessageListView::select(const QString &messageId)
{
    const bool isFiltered = !m_place.text.isEmpty() && m_model->rowOf(messageId) < 0;
    if (isFiltered && m_actions.book().message(messageId)) {
        m_place.text.clear();
        m_head->clearText();
        apply(false);
    }
    m_view->selectId(messageId);
}

QString MessageListView::current() const
{
    return m_view->currentId();
}

QString MessageListView::next() const
{
    return m_view->followerId();
}

void MessageListView::focusSearch()
{
    m_head->focusSearch();
}

void MessageListView::showEvent(QShowEvent *event)
{
    m_view->setToday(m_actions.now().toLocalTime().date());
    MessageList::showEvent(event);
}

void MessageListView::changeEvent(QEvent *event)
{
    MessageList::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showState();
        m_view->viewport()->update();
    }
}
} // namespace atlas
