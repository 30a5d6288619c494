// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teampage.h"

#include "ui/pages/team/chats/chatpane.h"
#include "ui/pages/team/compose/composebox.h"
#include "ui/pages/team/compose/newmessagesheet.h"
#include "ui/pages/team/history/conversation.h"
#include "ui/pages/team/panel/channelpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Less room for the page: the panel comes when it is asked for.
constexpr int roomForAbout = 1180;
constexpr auto kTeamColumns = "team/columns"_L1;
constexpr auto kTeamChat = "team/chat"_L1;
constexpr auto kTeamAbout = "team/about"_L1;

bool isNewMessage(const QKeyEvent &event)
{
    return event.key() == Qt::Key_N && event.modifiers() == Qt::ControlModifier && !event.isAutoRepeat();
}
} // namespace

struct TeamPage::Private {
    enum class State { Loading, Error, Data };
    Private(TeamActions &given, QSettings &kept)
        : actions(given)
        , settings(kept)
    {
    }

    TeamActions &actions;
    QSettings &settings;
    State state = State::Loading;
    ErrorText error;
    std::optional<ErrorText> bannerError;
    QDateTime lockedUntil;
    bool built = false, dataPainted = false, watched = false;
    QString chatId, wantedMessage;
    QPointer<ChannelPanel> panel; ///< made when first asked for
    // Made by build(), nullptr before.
    ChatPane *chats = nullptr;
    Conversation *conversation = nullptr;
    QSplitter *columns = nullptr;
    Banner *banner = nullptr;
    QStackedWidget *outer = nullptr;
    StateView *stateView = nullptr;
};

TeamPage::TeamPage(TeamActions &actions, QSettings &settings, QWidget *parent)
    : Page(parent)
    , d(std::make_unique<Private>(actions, settings))
{
    setObjectName(u"teamPage"_s);
    connect(&actions, &TeamActions::chatRequested, this, &TeamPage::openChat);
}

TeamPage::~TeamPage()
{
    delete d->panel; // lives in the shell's dock
}

QString TeamPage::pageId() const
{
    return u"team"_s;
}

QString TeamPage::title() const
{
    return tr("Team");
}

QString TeamPage::iconName() const
{
    return u"chat"_s;
}

QWidget *TeamPage::panel()
{
    if (!d->panel) {
        d->panel = new ChannelPanel(d->actions, this);
        d->panel->hide();
        d->panel->showChat(d->chatId);
        connect(d->panel, &RecordPanel::closed, this, [this] {
            d->settings.setValue(kTeamAbout, false);
            showAbout(false);
        });
        connect(d->panel, &ChannelPanel::messageRequested, this,
                [this](const QString &messageId) { openMessage(d->chatId, messageId); });
        connect(d->panel, &ChannelPanel::chatRequested, &d->actions, &TeamActions::writeTo);
    }
    return d->panel;
}

void TeamPage::build()
{
    if (d->built)
        return;
    d->built = true;
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    d->banner = new Banner(this);
    d->banner->dismiss();
    box->addWidget(d->banner);
    d->outer = new QStackedWidget(this);
    d->stateView = new StateView(d->outer);
    d->columns = new QSplitter(Qt::Horizontal, d->outer);
    d->columns->setChildrenCollapsible(false);
    d->columns->setHandleWidth(1);
    d->chats = new ChatPane(d->actions, d->columns);
    d->conversation = new Conversation(d->actions, d->columns);
    d->conversation->setMinimumWidth(360);
    d->columns->setStretchFactor(1, 1);
    d->columns->setSizes({216, 760});
    d->columns->restoreState(d->settings.value(kTeamColumns).toByteArray());
    d->outer->addWidget(d->stateView);
    d->outer->addWidget(d->columns);
    box->addWidget(d->outer, 1);
    connectParts();
    addKeys();
    d->conversation->showLock(d->lockedUntil);
    d->conversation->setWatched(d->watched);
    if (d->bannerError)
        d->banner->showError(*d->bannerError);
    showState();
}

void TeamPage::addKeys()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    find->setWhatsThis(tr("Search in the conversation"));
    connect(find, &QShortcut::activated, d->conversation, &Conversation::beginSearch);
    // Listed only: keyPressEvent() takes the key before the window's own shortcut does.
    auto *write = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    write->setContext(Qt::WidgetWithChildrenShortcut);
    write->setEnabled(false);
    write->setWhatsThis(tr("New message"));
}

void TeamPage::connectParts()
{
    connect(d->chats, &ChatPane::chatRequested, this, &TeamPage::openChat);
    connect(d->chats, &ChatPane::newRequested, this, &TeamPage::newMessage);
    connect(&d->actions.book(), &TeamBook::changed, this, &TeamPage::followMade);
    connect(d->chats, &ChatPane::writeRequested, this, [this] { d->conversation->compose().focusEditor(); });
    connect(d->conversation, &Conversation::chatRequested, this, &TeamPage::openChat);
    connect(d->conversation, &Conversation::aboutRequested, this, &TeamPage::toggleAbout);
    connect(&d->actions.book(), &TeamBook::historyChanged, this, [this](const QString &chatId) {
        if (chatId == d->chatId && !d->wantedMessage.isEmpty() && d->conversation->showMessage(d->wantedMessage))
            d->wantedMessage.clear();
    });
    connect(d->columns, &QSplitter::splitterMoved, this,
            [this] { d->settings.setValue(kTeamColumns, d->columns->saveState()); });
    connect(d->stateView, &StateView::actionTriggered, this, &TeamPage::stateActionTriggered);
    connect(d->banner, &Banner::actionTriggered, this, &TeamPage::stateActionTriggered);
}

void TeamPage::openChat(const QString &chatId)
{
    if (!d->actions.book().conversation(chatId))
        return;
    build();
    d->wantedMessage.clear();
    if (chatId == d->chatId) {
        d->chats->setOpenChat(chatId);
        return;
    }
    d->chatId = chatId;
    if (cliq::personOf(chatId).isEmpty())
        d->settings.setValue(kTeamChat, TeamBook::isThread(chatId) ? chatId.section("-T-"_L1, 0, 0) : chatId);
    d->chats->setOpenChat(chatId);
    d->conversation->openChat(chatId);
    if (d->panel)
        d->panel->showChat(chatId);
    Q_EMIT chatOpened(chatId);
}

/// The first message to a person has made their chat.
void TeamPage::followMade()
{
    const QString person = cliq::personOf(d->chatId);
    const CliqChat *made = person.isEmpty() ? nullptr : d->actions.book().chatWith(person);
    if (!made)
        return;
    const QString chatId = made->id;
    const bool wrote = d->conversation->compose().hasKeyboard();
    d->actions.moveDraft(d->chatId, chatId);
    openChat(chatId);
    if (wrote)
        d->conversation->compose().focusEditor();
}

void TeamPage::newMessage()
{
    build();
    auto *sheet = new NewMessageSheet(d->actions.book(), this);
    connect(sheet, &NewMessageSheet::chosen, this, [this](const Recipient &who) {
        if (!who.chatId.isEmpty())
            openChat(who.chatId);
        else
            d->actions.writeTo(who.personId);
        d->conversation->compose().focusEditor();
    });
    sheet->present();
}

bool TeamPage::event(QEvent *event)
{
    // Here Ctrl+N is a new message, whatever it is elsewhere in the window.
    if (event->type() == QEvent::ShortcutOverride && showsData() && isNewMessage(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void TeamPage::keyPressEvent(QKeyEvent *event)
{
    if (showsData() && isNewMessage(*event))
        newMessage();
    else
        Page::keyPressEvent(event);
}

void TeamPage::openMessage(const QString &chatId, const QString &messageId)
{
    openChat(chatId);
    if (d->built && d->chatId == chatId && !d->conversation->showMessage(messageId))
        d->wantedMessage = messageId;
}

QString TeamPage::chatId() const
{
    return d->chatId;
}

void TeamPage::openUsual()
{
    const QString last = d->settings.value(kTeamChat).toString();
    if (d->actions.book().chat(last))
        openChat(last);
    else if (const QString first = d->chats->firstChat(); !first.isEmpty())
        openChat(first);
}

void TeamPage::toggleAbout()
{
    const bool show = !d->panel || !d->panel->isVisible();
    d->settings.setValue(kTeamAbout, show);
    showAbout(show);
}

void TeamPage::showAbout(bool visible)
{
    QWidget *docked = panel();
    docked->setVisible(visible);
    Q_EMIT panelVisibleChanged(visible);
}

void TeamPage::setWatched(bool watched)
{
    d->watched = watched;
    if (d->built)
        d->conversation->setWatched(watched);
}

void TeamPage::wantVisible()
{
    if (!d->built || !isVisible())
        return;
    d->chats->wantVisible();
    d->conversation->wantVisible();
    if (d->panel)
        d->panel->wantVisible();
}

void TeamPage::showLoading()
{
    d->state = Private::State::Loading;
    showState();
}

void TeamPage::showError(const ErrorText &error)
{
    d->error = error;
    d->state = Private::State::Error;
    showState();
}

void TeamPage::showData()
{
    d->state = Private::State::Data;
    showState();
}

bool TeamPage::showsData() const
{
    return d->state == Private::State::Data;
}

void TeamPage::showState()
{
    if (!d->built)
        return;
    const bool isEmpty = showsData() && d->actions.book().snapshot().chats.isEmpty();
    if (d->state == Private::State::Loading)
        d->stateView->showLoading(tr("Reading channels and conversations…"));
    else if (d->state == Private::State::Error)
        d->stateView->showError(d->error);
    else if (isEmpty)
        d->stateView->showEmpty(tr("No channels yet"),
                                tr("Join or create a channel in Cliq: it appears here within a minute."));
    else if (d->chatId.isEmpty())
        openUsual();
    d->outer->setCurrentWidget(showsData() && !isEmpty ? static_cast<QWidget *>(d->columns) : d->stateView);
    update();
}

void TeamPage::showBanner(const ErrorText &error)
{
    d->bannerError = error;
    if (d->built)
        d->banner->showError(error);
}

void TeamPage::dismissBanner()
{
    d->bannerError.reset();
    if (d->built)
        d->banner->dismiss();
}

void TeamPage::showLock(const QDateTime &until)
{
    d->lockedUntil = until;
    if (d->built)
        d->conversation->showLock(until);
}

QStringList TeamPage::tourStops() const
{
    return {u"channel"_s, u"direct"_s, u"mentions"_s};
}

void TeamPage::showTourStop(const QString &stop)
{
    build();
    const CliqSnapshot &snapshot = d->actions.book().snapshot();
    const ChatSections sections = d->actions.book().sections();
    const auto direct = std::find_if(snapshot.chats.begin(), snapshot.chats.end(), [](const CliqChat &chat) {
        return chat.kind == CliqChat::Kind::Direct && chat.lastAt.isValid();
    });
    if (stop == "mentions"_L1 && !snapshot.mentions.isEmpty()) {
        const CliqMention mention = snapshot.mentions.first();
        openMessage(mention.chatId, mention.message.id);
    } else if (stop == "direct"_L1 && direct != snapshot.chats.end()) {
        openChat(QString(direct->id));
    } else {
        const auto linked = std::find_if(sections.channels.begin(), sections.channels.end(), [this](const QString &id) {
            return d->actions.projectOf(*d->actions.book().chat(id)) != nullptr;
        });
        if (!sections.channels.isEmpty())
            openChat(linked == sections.channels.end() ? sections.channels.first() : *linked);
    }
    showAbout(stop == "channel"_L1);
}

void TeamPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d->built)
        showState();
}

void TeamPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!d->dataPainted && d->built && showsData()) {
        d->dataPainted = true;
        // After this paint has reached the screen, not in the middle of it.
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
    }
}

void TeamPage::showEvent(QShowEvent *event)
{
    build();
    Page::showEvent(event);
    if (width() >= roomForAbout && d->settings.value(kTeamAbout, true).toBool() && !d->chatId.isEmpty())
        showAbout(true);
    Q_EMIT becameVisible();
    Q_EMIT visibleChanged();
}

void TeamPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    Q_EMIT visibleChanged();
}
} // namespace atlas
