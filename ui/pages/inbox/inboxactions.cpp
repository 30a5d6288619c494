// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/inboxactions.h"

#include "services/crm/crmjson.h"
#include "services/crm/crmservice.h"
#include "services/mail/mailtext.h"
#include "ui/pages/common/changeteller.h"
#include "ui/pages/common/pendingcall.h"
#include "ui/widgets/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
InboxActions::InboxActions(MailRepository &repository, MailBook &book, MailOutbox &outbox, RemoteImages &images,
                           const NeighbourBooks &neighbours, Prompter &prompter, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_outbox(outbox)
    , m_images(images)
    , m_neighbours(neighbours)
    , m_prompter(prompter)
    , m_clock(clock)
    , m_teller(new ChangeTeller(this))
{
    connect(&m_repository, &MailRepository::changeFailed, this,
            [this](const QStringList &, const ApiError &error) { sayError(error); });
    connect(&m_outbox, &MailOutbox::sent, this, [this](const QString &, const SentMail &mail) {
        say(mail.wasLookedUp ? tr("Sent. The answer was lost, but the mail is in Sent.") : tr("Sent"));
    });
    connect(&m_outbox, &MailOutbox::failed, this, [this](const QString &, const ApiError &error) { sayError(error); });
}

InboxActions::~InboxActions() = default;

void InboxActions::setToast(Toast *toast)
{
    m_teller->setToast(toast);
}

void InboxActions::body(const MailMessage &message, QObject *receiver, Then<MailBody> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.body(message, call->token()), call, std::move(then));
}

void InboxActions::headers(const MailMessage &message, QObject *receiver, Then<MailHeaders> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<MailHeaders> told = [this, id = message.id, then = std::move(then)](const Result<MailHeaders> &headers) {
        if (headers) {
            m_links.insert(id, MailLinks::of(*headers));
            Q_EMIT linksChanged();
        }
        then(headers);
    };
    pendingcall::deliver(m_repository.headers(message, call->token()), call, std::move(told));
}

void InboxActions::attachment(const MailMessage &message, const MailAttachment &file, QObject *receiver,
                              Then<QByteArray> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.attachment(message, file, call->token()), call, std::move(then));
}

void InboxActions::remoteImage(const QString &url, QObject *receiver, Then<QByteArray> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_images.fetch(url, call->token()), call, std::move(then));
}

void InboxActions::readFolder(const QString &folderId)
{
    // Whoever walks through the folders only wants the one where they stop.
    m_reading.cancel();
    QCoro::connect(m_repository.readFolder(folderId, m_reading.token()), this, [this](const Result<Done> &done) {
        if (!done && done.error().kind != ErrorKind::Cancelled)
            sayError(done.error());
    });
}

void InboxActions::useAccount(const QString &mailAccountId)
{
    m_repository.useAccount(mailAccountId);
}

void InboxActions::readOlder(const QString &folderId, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.readOlder(folderId, call->token()), call, std::move(then));
}

void InboxActions::search(const QString &typed, QObject *receiver, Then<QStringList> then)
{
    const QString key = mailtext::searchKeyFor(typed);
    auto *call = pendingcall::begin(*this, receiver);
    Then<QList<MailMessage>> told = [then = std::move(then)](const Result<QList<MailMessage>> &found) {
        if (!found) {
            then(fail(found.error()));
            return;
        }
        QStringList ids;
        for (const MailMessage &message : *found)
            ids.append(message.id);
        then(ids);
    };
    pendingcall::deliver(m_repository.search(key, call->token()), call, std::move(told));
}

SenderCard InboxActions::cardOf(const MailMessage &message, const std::optional<Contact> &contact) const
{
    const MailAddress who =
        m_book.isOwn(message.from.address) && !message.to.isEmpty() ? message.to.first() : message.from;
    return atlas::senderCard(who.address, who.name, contact, m_book, m_neighbours.deals, m_neighbours.cash,
                             m_neighbours.delivery);
}

void InboxActions::senderCard(const MailMessage &message, QObject *receiver,
                              std::function<void(const SenderCard &)> then)
{
    const bool outgoing = m_book.isOwn(message.from.address) && !message.to.isEmpty();
    const QString address = (outgoing ? message.to.first().address : message.from.address).toLower();
    const auto known = m_contacts.constFind(address);
    then(cardOf(message, known == m_contacts.cend() ? std::nullopt : *known));
    if (known != m_contacts.cend() || !m_neighbours.crm || address.isEmpty() || m_book.isOwn(address) ||
        isAutomatic(m_book, message))
        return;
    CrmSearchQuery query(u"Contacts"_s);
    query.email = address;
    query.perPage = 1;
    auto *call = pendingcall::begin(*this, receiver);
    std::function<void(const Result<RecordPage> &)> told = [this, message, address,
                                                            then](const Result<RecordPage> &page) {
        if (!page)
            return; // the card stays without the CRM's part; the next mail of them asks again
        const bool found = !page->data.isEmpty();
        m_contacts.insert(address,
                          found ? std::optional(crmjson::contact(page->data.first().toObject())) : std::nullopt);
        then(cardOf(message, m_contacts.value(address)));
    };
    pendingcall::deliver(m_neighbours.crm->search(query, call->token()), call, std::move(told));
}

void InboxActions::saveDraft(const OutgoingMail &mail, const QString &replaces, QObject *receiver, Then<SentMail> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.saveDraft(mail, replaces, call->token()), call,
                         tellingSaved(tr("Draft saved"), std::move(then)));
}

void InboxActions::saveTemplate(const OutgoingMail &mail, QObject *receiver, Then<SentMail> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.saveTemplate(mail, call->token()), call,
                         tellingSaved(tr("Template saved"), std::move(then)));
}

void InboxActions::send(const OutgoingMail &mail, const QString &draftId)
{
    const QString id = m_outbox.send(mail, draftId);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_outbox.undoDelay()).count();
    if (seconds == 0)
        return;
    const auto undo = [this, id, draftId] {
        if (const auto back = m_outbox.takeBack(id))
            Q_EMIT reopenRequested(*back, draftId);
        else
            say(tr("Too late: the mail has been sent."));
    };
    m_teller->told({tr("Mail to %1").arg(mail.to.isEmpty() ? QString() : mail.to.first().address), undo,
                    tr("A mail that has left cannot be called back."), std::chrono::seconds(seconds)},
                   [&] { say(tr("Sending in %n second(s)", nullptr, int(seconds))); });
}

InboxActions::Then<SentMail> InboxActions::tellingSaved(const QString &words, Then<SentMail> then)
{
    return [this, words, then = std::move(then)](const Result<SentMail> &saved) {
        if (saved)
            m_teller->told({words, [this, id = saved->id] { throwAway(id); }, {}, {}}, [&] { then(saved); });
        else
            then(saved);
    };
}

/// A draft or template that was saved: into the trash, where it can be taken out again.
void InboxActions::throwAway(const QString &id)
{
    const MailFolder *trash = m_book.folderOf(MailFolder::Kind::Trash);
    if (trash && m_book.message(id))
        moveTo({id}, trash->id);
    else
        say(tr("It is not among the mails read so far. Delete it in its folder."));
}

void InboxActions::relearnPeople()
{
    m_people = AddressIndex();
    if (m_neighbours.cash) {
        for (const BooksContact &contact : m_neighbours.cash->books().contacts)
            m_people.add({contact.name, contact.email}, contact.company);
    }
    for (auto known = m_contacts.cbegin(); known != m_contacts.cend(); ++known) {
        if (*known)
            m_people.add({QStringList{(*known)->firstName, (*known)->lastName}.join(u' ').trimmed(), (*known)->email},
                         (*known)->account.name);
    }
    m_people.learn(m_book);
}

void InboxActions::say(const QString &text)
{
    m_teller->say(text);
}

void InboxActions::sayUndoable(const QString &text, std::function<void()> undo)
{
    m_teller->sayUndoable(text, std::move(undo));
}

void InboxActions::sayError(const ApiError &error)
{
    const ErrorText text = errorText(error, {}, now());
    //: what failed and what to do about it, in one line
    say(tr("%1: %2").arg(text.title, text.advice));
}
} // namespace atlas
