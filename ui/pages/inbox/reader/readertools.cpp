// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/readertools.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
ReaderTools::ReaderTools(InboxActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_archive(new IconButton(u"archive"_s, this))
    , m_flag(new IconButton(u"flag"_s, this))
    , m_label(new IconButton(u"tag"_s, this))
    , m_unread(new IconButton(u"mail"_s, this))
    , m_more(new IconButton(u"more"_s, this))
    , m_labels(new QMenu(this))
    , m_moreMenu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QToolButton *button : std::initializer_list<QToolButton *>{m_archive, m_flag, m_label, m_unread, m_more})
        row->addWidget(button);
    m_archive->setObjectName(u"mail.archive"_s);
    m_flag->setObjectName(u"mail.flag"_s);
    m_label->setObjectName(u"mail.label"_s);
    m_unread->setObjectName(u"mail.unread"_s);
    m_more->setObjectName(u"mail.more"_s);
    m_labels->setObjectName(u"mail.labelMenu"_s);
    m_moreMenu->setObjectName(u"mail.moreMenu"_s);
    m_flag->setCheckable(true);
    for (auto [button, menu] : {std::pair(m_label, m_labels), std::pair(m_more, m_moreMenu)}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
    }
    connect(m_archive, &QToolButton::clicked, this, &ReaderTools::archive);
    connect(m_flag, &QToolButton::clicked, this, &ReaderTools::toggleFlag);
    connect(m_unread, &QToolButton::clicked, this, [this] { m_actions.setRead({m_message.id}, !m_message.isRead); });
    connect(m_labels, &QMenu::aboutToShow, this, [this] {
        m_labels->clear();
        triagemenus::fillLabels(*m_labels, scope());
    });
    connect(m_moreMenu, &QMenu::aboutToShow, this, &ReaderTools::fillMore);
    retranslate();
}

void ReaderTools::retranslate()
{
    m_archive->setName(tr("Archive (E)"));
    m_flag->setName(m_message.flag == MailFlag::None ? tr("Flag (S)") : tr("Remove the flag (S)"));
    m_label->setName(tr("Labels"));
    m_unread->setName(m_message.isRead ? tr("Mark as unread (U)") : tr("Mark as read (U)"));
    m_more->setName(tr("More"));
}

void ReaderTools::showMessage(const MailMessage &message)
{
    m_message = message;
    m_flag->setChecked(message.flag != MailFlag::None);
    const MailFolder *folder = m_actions.book().folder(message.folderId);
    m_archive->setEnabled(folder && folder->kind != MailFolder::Kind::Archive);
    m_label->setEnabled(!m_actions.book().snapshot().labels.isEmpty());
    retranslate();
}

void ReaderTools::setReading(bool hasText, bool asPlain)
{
    m_hasText = hasText;
    m_asPlain = asPlain;
}

void ReaderTools::archive()
{
    if (m_archive->isEnabled())
        m_actions.archive({m_message.id});
}

void ReaderTools::toggleFlag()
{
    atlas::toggleFlag(m_actions, {m_message.id});
}

void ReaderTools::toggleRead()
{
    atlas::toggleRead(m_actions, {m_message.id});
}

void ReaderTools::remove()
{
    m_actions.remove({m_message.id}, this);
}

TriageScope ReaderTools::scope()
{
    return {m_actions, {m_message.id}, m_message.id, this};
}

void ReaderTools::fillMore()
{
    m_moreMenu->clear();
    qDeleteAll(m_moreMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const QString id = m_message.id;
    const MailFolder *folder = m_actions.book().folder(m_message.folderId);
    const bool isSpam = folder && folder->kind == MailFolder::Kind::Spam;
    const bool isTrash = folder && folder->kind == MailFolder::Kind::Trash;
    triagemenus::fillFolders(*m_moreMenu->addMenu(tr("Move to")), scope());
    triagemenus::fillSnooze(*m_moreMenu->addMenu(tr("Bring back later")), scope());
    if (!m_message.isOutgoing)
        m_moreMenu->addAction(isSpam ? tr("No spam") : tr("Spam"), this,
                              [this, id, isSpam] { m_actions.markSpam({id}, !isSpam); });
    m_moreMenu->addAction(isTrash ? tr("Delete for good\u2026") : tr("Delete"), this, &ReaderTools::remove);
    m_moreMenu->addSeparator();
    m_moreMenu->addAction(tr("New event from this mail"), this, [this, id] { m_actions.newEventFrom(id); });
    m_moreMenu->addSeparator();
    addViews(*m_moreMenu);
}

void ReaderTools::addViews(QMenu &menu)
{
    menu.addAction(tr("Show who wrote it"), this, [this] { m_actions.showSender(m_message.id); });
    menu.addAction(tr("Show headers"), this, &ReaderTools::headersRequested);
    QAction *plain = menu.addAction(m_asPlain ? tr("Show with its layout") : tr("Show as plain text"), this,
                                    [this] { Q_EMIT plainRequested(!m_asPlain); });
    QAction *save = menu.addAction(tr("Save as .eml\u2026"), this, &ReaderTools::saveRequested);
    plain->setEnabled(m_hasText);
    save->setEnabled(m_hasText);
    const QString sender = m_message.from.address;
    if (m_actions.showsImagesOf(sender))
        menu.addAction(tr("No longer show this sender's images"), this,
                       [this, sender] { m_actions.setShowsImagesOf(sender, false); });
}
} // namespace atlas
