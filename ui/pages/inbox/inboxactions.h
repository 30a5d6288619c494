// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/sendercard.h"
#include "models/mail/addressindex.h"
#include "models/mail/conversation.h"
#include "models/mail/maillistmodel.h"
#include "services/mail/mailoutbox.h"
#include "services/mail/remoteimages.h"
#include "ui/widgets/prompter.h"

#include <functional>
#include <QPointer>
#include <QWidget>

namespace atlas
{
class CrmService;
class ChangeTeller;
class Toast;

/// The books of the other pages, for the card of a sender and the fields of templates. Any may be nullptr.
struct NeighbourBooks {
    const DealBook *deals = nullptr;
    const CashBook *cash = nullptr;
    const DeliveryBook *delivery = nullptr;
    CrmService *crm = nullptr;
};

/// What a composer begins with.
struct ComposeStart {
    enum class Kind { New, Reply, ReplyAll, Forward, Draft, Template };
    Kind kind = Kind::New;
    QString messageId; ///< of the mail that is answered, forwarded or gone on with
    QList<MailAddress> to;
    QString subject, text;
};

/// What a person does with mail, as the views ask for it. Reading and writing go through MailRepository and MailOutbox;
/// every call with a callback ends in exactly one, on the ui thread, never after the receiver is gone.
class InboxActions : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Then = std::function<void(const Result<T> &)>;

    InboxActions(MailRepository &repository, MailBook &book, MailOutbox &outbox, RemoteImages &images,
                 const NeighbourBooks &neighbours, Prompter &prompter, const Clock &clock, QObject *parent = nullptr);
    ~InboxActions() override;
    void setToast(Toast *toast);
    [[nodiscard]] MailBook &book() const { return m_book; }
    [[nodiscard]] MailOutbox &outbox() const { return m_outbox; }
    [[nodiscard]] Prompter &prompter() const { return m_prompter; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); } ///< UTC
    [[nodiscard]] const AddressIndex &people() const { return m_people; }

    // Reading. `receiver` is the widget that waits: when it is destroyed the call is cancelled and `then` not called.
    void body(const MailMessage &message, QObject *receiver, Then<MailBody> then);
    void headers(const MailMessage &message, QObject *receiver, Then<MailHeaders> then);
    void attachment(const MailMessage &message, const MailAttachment &file, QObject *receiver, Then<QByteArray> then);
    void remoteImage(const QString &url, QObject *receiver, Then<QByteArray> then);
    void readFolder(const QString &folderId);
    /// Goes over to another of the person's mailboxes.
    void useAccount(const QString &mailAccountId);
    void readOlder(const QString &folderId, QObject *receiver, Then<Done> then);
    void search(const QString &typed, QObject *receiver, Then<QStringList> then); ///< ids, in Zoho's order
    /// The sender as the other apps know them: at once from what is here, again when the CRM has answered.
    void senderCard(const MailMessage &message, QObject *receiver, std::function<void(const SenderCard &)> then);
    [[nodiscard]] const QHash<QString, MailLinks> &knownLinks() const { return m_links; }

    // Triage: shown at once, sent in batches, each with undo in a toast.
    void setRead(const QStringList &ids, bool read); ///< no toast; those of many, in the list of changes
    void archive(const QStringList &ids);
    void moveTo(const QStringList &ids, const QString &folderId);
    void markSpam(const QStringList &ids, bool isSpam);
    void setFlag(const QStringList &ids, MailFlag flag);
    void setLabel(const QStringList &ids, const QString &labelId, bool on);
    /// To the trash; from the trash for good, after asking.
    void remove(const QStringList &ids, QWidget *over);
    /// Out of sight until then (UTC), on this computer.
    void snooze(const QStringList &ids, const QDateTime &until);
    void wake(const QStringList &ids);

    /// Images of this sender are shown without asking.
    [[nodiscard]] bool showsImagesOf(const QString &address) const;
    void setShowsImagesOf(const QString &address, bool show);

    // Composing. The Composer asks; the page places it.
    void compose(const ComposeStart &start) { Q_EMIT composeRequested(start); }
    /// Puts the mail into the outbox and says "Sending in 10 s · Undo"; undo opens it again.
    void send(const OutgoingMail &mail, const QString &draftId);
    void saveDraft(const OutgoingMail &mail, const QString &replaces, QObject *receiver, Then<SentMail> then);
    void saveTemplate(const OutgoingMail &mail, QObject *receiver, Then<SentMail> then);
    /// A draft as typed so far, on this computer; `key` names the composer's mail. An empty state forgets it.
    void keepTyped(const QString &key, const QJsonObject &state);
    [[nodiscard]] const QHash<QString, QJsonObject> &typed() const { return m_typed; }

    void say(const QString &text);
    void sayUndoable(const QString &text, std::function<void()> undo);
    void sayError(const ApiError &error);
    /// What was kept on this computer; called once by the controller before anything is shown.
    void restore(const QByteArray &kept);
    /// Who else may be written to: CRM and Books know more people than past mail.
    void relearnPeople();

    void openMessage(const QString &id) { Q_EMIT messageRequested(id); }
    /// The card of whoever wrote this mail, also where there is not room for it by itself.
    void showSender(const QString &id) { Q_EMIT senderRequested(id); }
    void newEventFrom(const QString &messageId) { Q_EMIT eventRequested(messageId); }
    /// Something of another app is made of the mail: "words_lead", "words_contact", "words_task", "words_note" or
    /// "words_event".
    void makeOf(const QString &messageId, const QString &verb) { Q_EMIT verbRequested(verb, messageId); }

Q_SIGNALS:
    void composeRequested(const atlas::ComposeStart &start);
    /// A mail that was taken back, to be opened as it was.
    void reopenRequested(const atlas::OutgoingMail &mail, const QString &draftId);
    void messageRequested(const QString &id);
    void senderRequested(const QString &messageId);
    void eventRequested(const QString &messageId);
    void verbRequested(const QString &verb, const QString &messageId);
    /// What is kept on this computer changed: the controller stores it.
    void keptChanged(const QByteArray &kept);
    void linksChanged();

private:
    [[nodiscard]] Then<SentMail> tellingSaved(const QString &words, Then<SentMail> then);
    void throwAway(const QString &id);
    void change(const QStringList &ids, const MailChange &what, const QString &said, std::function<void()> undo);
    void keep();
    [[nodiscard]] SenderCard cardOf(const MailMessage &message, const std::optional<Contact> &contact) const;
    MailRepository &m_repository;
    MailBook &m_book;
    MailOutbox &m_outbox;
    RemoteImages &m_images;
    NeighbourBooks m_neighbours;
    Prompter &m_prompter;
    const Clock &m_clock;
    ChangeTeller *m_teller;
    AddressIndex m_people;
    QHash<QString, MailLinks> m_links;                 ///< by Zoho id, of mails whose headers were read
    QHash<QString, std::optional<Contact>> m_contacts; ///< by address, as the CRM answered
    QHash<QString, QJsonObject> m_typed;
    QSet<QString> m_imageSenders;
    CancelScope m_reading;
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::ComposeStart)
