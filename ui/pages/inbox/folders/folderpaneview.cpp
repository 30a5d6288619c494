// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/folders/folderpaneview.h"

#include "ui/pages/inbox/folders/budgetbar.h"
#include "ui/pages/inbox/folders/placelist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
FolderPaneView::FolderPaneView(InboxActions &actions, QWidget *parent)
    : FolderPane(parent)
    , m_actions(actions)
    , m_model(new PlaceModel(actions.book(), this))
    , m_compose(new PrimaryButton(u"edit"_s, this))
    , m_account(new QComboBox(this))
    , m_places(new PlaceList(*m_model, this))
    , m_budget(new BudgetBar(this))
{
    setObjectName(u"folderPane"_s);
    m_compose->setObjectName(u"newMessage"_s);
    m_places->setObjectName(u"mailPlaces"_s);
    m_budget->setObjectName(u"mailBudget"_s);
    setMinimumWidth(140);
    setMaximumWidth(320);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(8, 12, 8, 8);
    button->addWidget(m_compose);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(button);
    m_account->setObjectName(u"mailAccount"_s);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_account->setMinimumContentsLength(8);
    box->addWidget(m_account);
    box->addWidget(m_places, 1);
    box->addWidget(m_budget);
    connect(m_compose, &QPushButton::clicked, this, [this] { m_actions.compose({}); });
    connect(m_account, &QComboBox::activated, this,
            [this](int place) { m_actions.useAccount(m_account->itemData(place).toString()); });
    connect(&actions.book(), &MailBook::changed, this, &FolderPaneView::fillAccounts);
    connect(m_places, &PlaceList::chosen, this, &FolderPane::placeRequested);
    connect(m_places, &PlaceList::dropped, this, &FolderPaneView::take);
    retranslate();
}

void FolderPaneView::setCurrent(const MailFilter &place)
{
    m_places->setChosen(place);
}

void FolderPaneView::setBudget(const MailBudget &budget)
{
    m_budget->setBudget(budget);
}

void FolderPaneView::take(const QStringList &messageIds, const MailFilter &place)
{
    if (place.place == MailFilter::Place::Label) {
        m_actions.setLabel(messageIds, place.id, true);
        return;
    }
    if (place.place == MailFilter::Place::Flagged) {
        m_actions.setFlag(messageIds, MailFlag::FollowUp);
        return;
    }
    const MailFolder *folder = m_actions.book().folder(place.id);
    if (folder && folder->kind == MailFolder::Kind::Spam)
        m_actions.markSpam(messageIds, true);
    else if (folder)
        m_actions.moveTo(messageIds, folder->id);
}

void FolderPaneView::retranslate()
{
    m_compose->setText(tr("New message"));
    m_compose->setAccessibleName(tr("New message"));
    m_places->setAccessibleName(tr("Folders"));
    m_account->setAccessibleName(tr("Mailbox"));
    m_model->update();
    fillAccounts();
}

void FolderPaneView::fillAccounts()
{
    const MailSnapshot &snapshot = m_actions.book().snapshot();
    m_account->clear();
    for (const MailAccount &account : snapshot.accounts)
        m_account->addItem(account.address, account.id);
    m_account->setCurrentIndex(m_account->findData(snapshot.accountId));
    m_account->setVisible(snapshot.accounts.size() > 1);
}

void FolderPaneView::changeEvent(QEvent *event)
{
    FolderPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FolderPaneView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().surface);
}

FolderPane *makeFolderPane(InboxActions &actions, QWidget *parent)
{
    return new FolderPaneView(actions, parent);
}
} // namespace atlas
