// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/mail/mailrepositoryfixture.h"
#include "ui/pages/inbox/inboxactions.h"

#include <QNetworkAccessManager>

namespace atlas::test
{
/// Says yes, and remembers the questions.
class ListPrompter final : public Prompter
{
public:
    QStringList asked;
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return true;
    }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// A mailbox before a scripted server with a book that follows it, and what a person does with it. Inbox 11 to 15,
/// newest first, 12 and 14 unread; the clock stands at 2026-11-22 09:00 UTC.
struct ListWorld : MailRepositoryFixture {
    RemoteImages images{network};
    std::unique_ptr<MailOutbox> outbox;
    ListPrompter prompter;
    MailBook book;
    std::unique_ptr<InboxActions> actions;
    QList<ComposeStart> composed;

    ListWorld()
    {
        book.setNow(clock.now());
        outbox = std::make_unique<MailOutbox>(*repository, clock, 0s);
        actions = std::make_unique<InboxActions>(*repository, book, *outbox, images, NeighbourBooks{}, prompter, clock);
        QObject::connect(repository.get(), &MailRepository::changed, &book, &MailBook::setSnapshot);
        QObject::connect(actions.get(), &InboxActions::composeRequested,
                         [this](const ComposeStart &start) { composed.append(start); });
        QByteArrayList listed;
        for (int id = 11; id <= 15; ++id)
            listed.append(row(id, inbox, std::chrono::minutes((id - 10) * 60), id % 2 == 0 ? unread : QByteArray()));
        firstRead(listed);
        book.setSnapshot(snapshot());
    }
    ~ListWorld()
    {
        actions.reset();
        outbox.reset();
    }
    /// Changes the book by hand, past the repository.
    void edit(const std::function<void(MailSnapshot &)> &how)
    {
        MailSnapshot changed = book.snapshot();
        how(changed);
        book.setSnapshot(changed);
    }
    [[nodiscard]] QString folderOf(const QString &id) const
    {
        const MailMessage *found = book.message(id);
        return found ? found->folderId : QString();
    }
    inline static const QByteArray unread = R"(,"status":"0")";
};

/// A mail of the inbox "1" by hand, so many hours before `now`, read.
[[nodiscard]] inline MailMessage handMail(const QString &id, const QDateTime &now, int hours)
{
    MailMessage mail;
    mail.id = id;
    mail.folderId = u"1"_s;
    mail.subject = u"Subject "_s + id;
    mail.summary = u"Summary of "_s + id;
    mail.from = {u"Ivo Brandt"_s, u"ivo@fjord.example"_s};
    mail.receivedAt = now.addSecs(-3600LL * hours);
    mail.isRead = true;
    return mail;
}

[[nodiscard]] inline MailFolder handFolder(const QString &id, const QString &name, MailFolder::Kind kind,
                                           const QString &parent = {})
{
    MailFolder folder;
    folder.id = id;
    folder.name = name;
    folder.kind = kind;
    folder.parentId = parent;
    return folder;
}
} // namespace atlas::test
