// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/inboxpage.h"

#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/inbox/inboxparts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
/// A mail is asked for once the keyboard rests on it: walking down the list must not cost a call a row.
constexpr auto settleDelay = 180ms;
/// It counts as read when it was looked at for a moment.
constexpr auto readDelay = 900ms;
/// Less room for the page and its panel together: the sender's card comes when it is asked for.
constexpr int roomForPanel = 1180;
constexpr auto kColumnsKey = "inbox/columns"_L1;
} // namespace

struct InboxPage::Private {
    enum class State { Loading, Error, Data };
    Private(InboxActions &given, QSettings &kept)
        : actions(given)
        , settings(kept)
    {
    }

    InboxActions &actions;
    QSettings &settings;
    State state = State::Loading;
    ErrorText error;
    std::optional<ErrorText> bannerError;
    MailBudget budget;
    bool built = false, dataPainted = false, placed = false;
    QString currentId;
    QTimer settle, read;
    QPointer<SenderPanel> panel; ///< made when first asked for
    // Made by build(), nullptr before.
    FolderPane *folders = nullptr;
    MessageList *list = nullptr;
    MailReader *reader = nullptr;
    Composer *composer = nullptr; ///< made when first needed
    QSplitter *columns = nullptr, *reading = nullptr;
    Banner *banner = nullptr;
    QStackedWidget *outer = nullptr;
    StateView *stateView = nullptr;

    [[nodiscard]] MailFilter usualPlace() const;
};

MailFilter InboxPage::Private::usualPlace() const
{
    MailFilter place;
    if (const MailFolder *inbox = actions.book().folderOf(MailFolder::Kind::Inbox))
        place.id = inbox->id;
    return place;
}

InboxPage::InboxPage(InboxActions &actions, QSettings &settings, QWidget *parent)
    : Page(parent)
    , d(std::make_unique<Private>(actions, settings))
{
    setObjectName(u"inboxPage"_s);
    d->settle.setSingleShot(true);
    d->settle.setInterval(settleDelay);
    d->read.setSingleShot(true);
    d->read.setInterval(readDelay);
    connect(&d->settle, &QTimer::timeout, this, [this] { showCurrent(d->currentId); });
    connect(&d->read, &QTimer::timeout, this, [this] {
        if (!d->currentId.isEmpty())
            d->actions.setRead({d->currentId}, true);
    });
    connect(&actions, &InboxActions::messageRequested, this, &InboxPage::openMessage);
    connect(&actions, &InboxActions::composeRequested, this, &InboxPage::compose);
    connect(&actions, &InboxActions::senderRequested, this, &InboxPage::showSender);
    connect(&actions, &InboxActions::reopenRequested, this, [this](const OutgoingMail &mail, const QString &draftId) {
        build();
        placeComposer(mail.replyTo.isEmpty());
        d->composer->reopen(mail, draftId);
    });
}

InboxPage::~InboxPage()
{
    delete d->panel; // lives in the shell's dock
}

QString InboxPage::pageId() const
{
    return u"inbox"_s;
}

QString InboxPage::title() const
{
    return tr("Inbox");
}

QString InboxPage::iconName() const
{
    return u"mail"_s;
}

QWidget *InboxPage::panel()
{
    if (!d->panel) {
        d->panel = makeSenderPanel(d->actions, this);
        d->panel->hide();
        connectPanel(d->panel);
    }
    return d->panel;
}

void InboxPage::connectPanel(SenderPanel *made)
{
    connect(made, &SenderPanel::closed, this, [this] {
        d->panel->hide();
        Q_EMIT panelVisibleChanged(false);
    });
    connect(made, &SenderPanel::dealRequested, this, &InboxPage::dealRequested);
    connect(made, &SenderPanel::invoiceRequested, this, &InboxPage::invoiceRequested);
    connect(made, &SenderPanel::projectRequested, this, &InboxPage::projectRequested);
}

void InboxPage::build()
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
    d->folders = makeFolderPane(d->actions, d->columns);
    d->list = makeMessageList(d->actions, d->columns);
    d->reading = new QSplitter(Qt::Vertical, d->columns);
    d->reading->setChildrenCollapsible(false);
    d->reading->setHandleWidth(1);
    d->reader = makeMailReader(d->actions, d->reading);
    d->folders->setMinimumWidth(150);
    d->list->setMinimumWidth(250);
    d->columns->setStretchFactor(2, 1);
    d->columns->setSizes({172, 316, 520});
    d->columns->restoreState(d->settings.value(kColumnsKey).toByteArray());
    d->outer->addWidget(d->stateView);
    d->outer->addWidget(d->columns);
    box->addWidget(d->outer, 1);
    connectParts();
    d->folders->setBudget(d->budget);
    if (d->bannerError)
        d->banner->showError(*d->bannerError);
    showState();
}

void InboxPage::connectParts()
{
    connect(d->folders, &FolderPane::placeRequested, this, &InboxPage::showPlace);
    connect(d->list, &MessageList::currentChanged, this, [this](const QString &id) {
        d->currentId = id;
        d->read.stop();
        d->settle.start();
    });
    connect(d->columns, &QSplitter::splitterMoved, this,
            [this] { d->settings.setValue(kColumnsKey, d->columns->saveState()); });
    connect(d->stateView, &StateView::actionTriggered, this, &InboxPage::stateActionTriggered);
    connect(d->banner, &Banner::actionTriggered, this, &InboxPage::stateActionTriggered);
}

void InboxPage::showCurrent(const QString &messageId)
{
    if (d->composer && d->composer->isVisible() && !d->reader->isVisible())
        return; // a new mail stands in the reader's place
    d->reader->showMessage(messageId);
    const MailMessage *message = d->actions.book().message(messageId);
    if (!message)
        return;
    if (!message->isRead)
        d->read.start();
    if (hasRoomForPanel())
        showSender(messageId);
    else if (d->panel && d->panel->isVisible())
        d->panel->showSender(messageId);
}

bool InboxPage::hasRoomForPanel() const
{
    const int beside = d->panel && d->panel->isVisible() ? d->panel->width() : 0;
    return width() + beside >= roomForPanel;
}

void InboxPage::showSender(const QString &messageId)
{
    QWidget *docked = panel();
    d->panel->showSender(messageId);
    docked->show();
    Q_EMIT panelVisibleChanged(true);
}

void InboxPage::showPlace(const MailFilter &place)
{
    build();
    d->placed = true;
    d->folders->setCurrent(place);
    d->list->showPlace(place);
    if (place.place == MailFilter::Place::Folder)
        d->actions.readFolder(place.id);
}

void InboxPage::openMessage(const QString &messageId)
{
    const MailMessage *message = d->actions.book().message(messageId);
    if (!message)
        return;
    build();
    MailFilter place;
    place.id = message->folderId;
    if (d->list->place().id != place.id || d->list->place().place != place.place)
        showPlace(place);
    d->list->select(messageId);
}

void InboxPage::compose(const ComposeStart &start)
{
    build();
    if (d->composer && !d->composer->isEmpty() && !d->composer->mayClose())
        return;
    const bool alone = start.kind == ComposeStart::Kind::New || start.kind == ComposeStart::Kind::Draft ||
                       start.kind == ComposeStart::Kind::Template;
    placeComposer(alone);
    d->composer->begin(start);
}

void InboxPage::resumeTyped()
{
    const QStringList keys = d->actions.typed().keys();
    if (keys.isEmpty())
        return;
    build();
    if (d->composer && d->composer->isVisible())
        return;
    placeComposer(true);
    d->composer->resume(keys.first());
}

void InboxPage::placeComposer(bool inPlaceOfReader)
{
    if (!d->composer) {
        d->composer = makeComposer(d->actions, d->reading);
        connect(d->composer, &Composer::closed, this, &InboxPage::closeComposer);
    }
    if (inPlaceOfReader && d->panel && d->panel->isVisible()) { // it speaks of another mail
        d->panel->hide();
        Q_EMIT panelVisibleChanged(false);
    }
    d->reader->setVisible(!inPlaceOfReader);
    d->reader->setAnswering(!inPlaceOfReader);
    d->composer->show();
    if (!inPlaceOfReader) {
        const int height = d->reading->height();
        d->reading->setSizes({height * 45 / 100, height * 55 / 100});
    }
    d->composer->setFocus(Qt::OtherFocusReason);
}

void InboxPage::closeComposer()
{
    d->composer->hide();
    d->reader->show();
    d->reader->setAnswering(false);
    showCurrent(d->currentId);
    d->list->setFocus(Qt::OtherFocusReason);
}

bool InboxPage::mayLeave()
{
    return !d->composer || !d->composer->isVisible() || d->composer->isEmpty() || d->composer->mayClose();
}

void InboxPage::setBudget(const MailBudget &budget)
{
    d->budget = budget;
    if (d->built)
        d->folders->setBudget(budget);
}

void InboxPage::showLoading()
{
    d->state = Private::State::Loading;
    showState();
}

void InboxPage::showError(const ErrorText &error)
{
    d->error = error;
    d->state = Private::State::Error;
    showState();
}

void InboxPage::showData()
{
    d->state = Private::State::Data;
    showState();
}

bool InboxPage::showsData() const
{
    return d->state == Private::State::Data;
}

void InboxPage::showState()
{
    if (!d->built)
        return;
    if (d->state == Private::State::Loading)
        d->stateView->showLoading(tr("Reading the mailbox\u2026"));
    else if (d->state == Private::State::Error)
        d->stateView->showError(d->error);
    else if (!d->placed && !d->usualPlace().id.isEmpty())
        showPlace(d->usualPlace());
    d->outer->setCurrentWidget(showsData() ? static_cast<QWidget *>(d->columns) : d->stateView);
    update();
}

void InboxPage::showBanner(const ErrorText &error)
{
    d->bannerError = error;
    if (d->built)
        d->banner->showError(error);
}

void InboxPage::dismissBanner()
{
    d->bannerError.reset();
    if (d->built)
        d->banner->dismiss();
}

QStringList InboxPage::tourStops() const
{
    return {u"list"_s, u"message"_s, u"reply"_s, u"compose"_s};
}

void InboxPage::showTourStop(const QString &stop)
{
    const QList<SheetDialog *> dialogs = window()->findChildren<SheetDialog *>();
    for (SheetDialog *dialog : dialogs)
        dialog->reject();
    build();
    showPlace(d->usualPlace());
    const MailFilter place = d->usualPlace();
    const QList<int> &inbox = d->actions.book().inFolder(place.id);
    if (stop == "compose"_L1) {
        compose({});
        return;
    }
    if (inbox.isEmpty())
        return;
    const auto &messages = d->actions.book().snapshot().messages;
    const auto attached =
        std::find_if(inbox.begin(), inbox.end(), [&messages](int at) { return messages.at(at).hasAttachment; });
    const QString id = messages.at(attached == inbox.end() || stop == "list"_L1 ? inbox.first() : *attached).id;
    d->list->select(id);
    d->settle.stop();
    d->currentId = id;
    showCurrent(id);
    // Again once the page has its width, which decides whether there is room for the sender's card.
    QTimer::singleShot(0, this, [this, id] {
        if (d->currentId == id)
            showCurrent(id);
    });
    if (stop == "reply"_L1)
        compose({ComposeStart::Kind::Reply, id, {}, {}, {}});
}

void InboxPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d->built)
        showState();
}

void InboxPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!d->dataPainted && d->built && showsData()) {
        d->dataPainted = true;
        // After this paint has reached the screen, not in the middle of it.
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
    }
}

void InboxPage::showEvent(QShowEvent *event)
{
    build();
    Page::showEvent(event);
    Q_EMIT becameVisible();
}

void InboxPage::hideEvent(QHideEvent *event)
{
    d->read.stop();
    Page::hideEvent(event);
}
} // namespace atlas
