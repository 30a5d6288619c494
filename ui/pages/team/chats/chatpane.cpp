// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/chats/chatpane.h"

#include "ui/pages/team/chats/chatdelegate.h"
#include "ui/pages/team/teamactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ChatList::ChatList(ChatListModel &model, QWidget *parent)
    : QListView(parent)
    , m_chats(model)
{
    setObjectName(u"team.chats"_s);
    // Before the base, which moves on to another line when the current one leaves: nobody chose that.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_quiet = true; });
    setModel(&model);
    setItemDelegate(new ChatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ChatList::follow);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ChatList::follow);
}

void ChatList::follow()
{
    m_quiet = true;
    const int row = m_chats.rowOf(m_chosen);
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_chats.index(row), QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
    m_quiet = false;
}

void ChatList::setChosen(const QString &chatId)
{
    m_chosen = chatId;
    follow();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ChatList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const ChatRow *row = m_chats.rowAt(current.row());
    if (m_quiet || !row || row->isHeading || row->chat.id == m_chosen)
        return;
    const QString id = row->chat.id;
    m_chosen = id;
    Q_EMIT chosen(id);
}

void ChatList::step(int rows)
{
    int row = m_chats.rowOf(m_chosen);
    do {
        row += rows;
    } while (m_chats.rowAt(row) && m_chats.rowAt(row)->isHeading);
    if (m_chats.rowAt(row))
        setCurrentIndex(m_chats.index(row));
}

void ChatList::openFirst()
{
    for (int row = 0; row < m_chats.rowCount(); ++row) {
        if (m_chats.rowAt(row)->isHeading)
            continue;
        const QString id = m_chats.rowAt(row)->chat.id;
        setCurrentIndex(m_chats.index(row));
        Q_EMIT entered(id);
        return;
    }
}

void ChatList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_chosen.isEmpty()) {
        Q_EMIT entered(m_chosen);
        return;
    }
    QListView::keyPressEvent(event);
}

void ChatList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const ChatRow *row = m_chats.rowAt(indexAt(event->position().toPoint()).row());
    if (event->button() != Qt::LeftButton || !row || row->isHeading)
        return;
    const QString id = row->chat.id;
    if (id != m_chosen) { // from a thread back to its own channel, or after the list had moved
        m_chosen = id;
        Q_EMIT chosen(id);
    }
    Q_EMIT entered(id);
}

void ChatList::focusInEvent(QFocusEvent *event)
{
    // Being reached with Tab opens nothing.
    const QScopedValueRollback quiet(m_quiet, true);
    QListView::focusInEvent(event);
}

QStringList ChatList::visiblePeople() const
{
    QStringList people;
    for (int row = 0; row < m_chats.rowCount(); ++row) {
        const ChatRow *chat = m_chats.rowAt(row);
        const bool isPerson = chat->chat.kind == CliqChat::Kind::Direct && !chat->chat.otherId.isEmpty();
        if (isPerson && visualRect(m_chats.index(row)).intersects(viewport()->rect()))
            people.append(chat->chat.otherId);
    }
    return people;
}

ChatPane::ChatPane(TeamActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(actions.book())
    , m_search(new SearchField(this))
    , m_new(new IconButton(u"edit"_s, this))
    , m_list(new ChatList(m_model, this))
{
    setObjectName(u"team.chatPane"_s);
    setMinimumWidth(160);
    setMaximumWidth(340);
    m_search->setObjectName(u"team.search"_s);
    m_new->setObjectName(u"team.new"_s);
    connect(m_new, &QToolButton::clicked, this, &ChatPane::newRequested);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(8, 12, 8, 4);
    field->setSpacing(4);
    field->addWidget(m_search, 1);
    field->addWidget(m_new);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(field);
    box->addWidget(m_list, 1);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, &ChatPane::focusSearch);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_model, &ChatListModel::setFilter);
    connect(m_list, &ChatList::chosen, this, &ChatPane::chatRequested);
    connect(m_list, &ChatList::entered, this, [this] {
        m_search->clear();
        Q_EMIT writeRequested();
    });
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(400);
    connect(settled, &QTimer::timeout, this, &ChatPane::wantVisible);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, settled, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::rowsInserted, settled, qOverload<>(&QTimer::start));
    connect(&Theme::get(), &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

ChatPane::~ChatPane()
{
    m_list->setModel(nullptr); // the model goes first
}

void ChatPane::setOpenChat(const QString &chatId)
{
    const QString id = TeamBook::isThread(chatId) ? chatId.section("-T-"_L1, 0, 0) : chatId;
    m_model.setOpenChat(id);
    m_list->setChosen(id);
}

void ChatPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ChatPane::wantVisible()
{
    if (isVisible())
        m_actions.wantPresence(m_list->visiblePeople());
}

QString ChatPane::firstChat() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.rowAt(row)->isHeading)
            return m_model.rowAt(row)->chat.id;
    }
    return {};
}

bool ChatPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!m_search->text().trimmed().isEmpty())
                m_list->openFirst();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChatPane::retranslate()
{
    m_search->setName(tr("Channel or person"));
    m_search->setToolTip(tr("Find a channel or a person (Ctrl+T)"));
    m_new->setName(tr("New message (Ctrl+N)"));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->viewport()->update();
}

void ChatPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChatPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().surface);
}
} // namespace atlas
