// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/mail/outboxfixture.h"
#include "ui/pages/inbox/compose/composerview.h"
#include "ui/pages/inbox/compose/maileditor.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

namespace atlas::test
{
/// Answers what a person would answer, and remembers the questions.
class ComposerPrompter final : public Prompter
{
public:
    bool confirmed = true;
    QString choice; ///< empty: cancelled
    QStringList asked;
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return confirmed;
    }
    std::optional<Choice> choose(QWidget *, const QString &title, const QString &, const QStringList &,
                                 const QString &) override
    {
        asked.append(title);
        return choice.isEmpty() ? std::nullopt : std::optional(Choice{choice, {}});
    }
};

/// A composer over a mailbox with two senders and their signatures, a mail of Ivo's to answer (11, with a file), a
/// draft (21) and a template (31).
struct ComposerWorld : OutboxFixture {
    MailBook book;
    ComposerPrompter prompter;
    QNetworkAccessManager imageNetwork;
    RemoteImages images{imageNetwork};
    NeighbourBooks neighbours;
    InboxActions actions{*repository, book, *outbox, images, neighbours, prompter, clock};
    QWidget window;
    ComposerView composer{actions, &window};
    int closings = 0;

    ComposerWorld()
    {
        book.setSnapshot(mailboxSnapshot());
        actions.relearnPeople();
        QObject::connect(&composer, &Composer::closed, [this] { ++closings; });
        window.resize(640, 600);
        composer.resize(640, 600);
        window.show();
        window.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);
        answer(u"1/messages/11"_s, "<p>The plan?</p>",
               R"({"attachments":[{"attachmentId":"900","attachmentName":"plan.txt","attachmentSize":4}]})",
               "From: Ivo &lt;ivo@fjord.example&gt;\\r\\nReply-To: desk@fjord.example\\r\\nMessage-ID: "
               "<m11@fjord.example>");
        answer(u"2/messages/21"_s, "<p>So far</p>", R"({"attachments":[]})", "Bcc: blind@nordwerk.example");
        answer(u"8/messages/31"_s, "<p>Hello {{contact.first_name}}, about {{deal.amount}}</p>",
               R"({"attachments":[]})", "X-A: b");
        server.always(u"GET /api/accounts/100/folders/1/messages/11/attachments/900"_s, file("plan"));
    }
    static ScriptedReply file(const QByteArray &bytes)
    {
        ScriptedReply reply = status(200, bytes);
        reply.contentType = "application/octet-stream";
        return reply;
    }
    void answer(const QString &place, const QByteArray &html, const QByteArray &files, const QByteArray &headers)
    {
        const QString base = u"GET /api/accounts/100/folders/"_s + place;
        server.always(base + u"/content"_s, ok(R"({"content":")" + html + R"("})"));
        server.always(base + u"/attachmentinfo"_s, ok(files));
        server.always(base + u"/header"_s, ok(R"({"headerContent":")" + headers + R"("})"));
    }
    [[nodiscard]] static MailMessage received(const QString &id, const QString &folder, const QString &subject)
    {
        MailMessage message;
        message.id = id;
        message.folderId = folder;
        message.subject = subject;
        message.from = {u"Ivo Brandt"_s, u"ivo@fjord.example"_s};
        message.to = {{u"Sales"_s, u"sales@nordwerk.example"_s}, {u"Léa Ørsted"_s, u"lea@fjord.example"_s}};
        message.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 42), Qt::UTC);
        return message;
    }
    [[nodiscard]] MailSnapshot mailboxSnapshot()
    {
        MailSnapshot mailbox = snapshot();
        mailbox.accounts.first().senders = {{{u"Mara Lind"_s, u"mara@nordwerk.example"_s}, u"81"_s},
                                            {{u"Sales"_s, u"sales@nordwerk.example"_s}, u"82"_s}};
        mailbox.accounts.first().ownAddresses = QStringList{u"mara@nordwerk.example"_s, u"sales@nordwerk.example"_s};
        mailbox.signatures = {{u"81"_s, u"Mine"_s, u"<p>Mara Lind<br>Nordwerk</p>"_s},
                              {u"82"_s, u"Sales"_s, u"<p>Your sales team</p>"_s}};
        MailFolder templates;
        templates.id = u"8"_s;
        templates.kind = MailFolder::Kind::Templates;
        mailbox.folders.append(templates);
        MailMessage question = received(u"11"_s, u"1"_s, u"Question"_s);
        question.hasAttachment = true;
        MailMessage begun = received(u"21"_s, u"2"_s, u"Begun"_s), pattern = received(u"31"_s, u"8"_s, u"Offer"_s);
        begun.from = {u"Mara Lind"_s, u"mara@nordwerk.example"_s};
        begun.to = {{u"Ivo Brandt"_s, u"ivo@fjord.example"_s}};
        pattern.summary = u"Hello {{contact.first_name}}, about {{deal.amount}}"_s;
        mailbox.messages = {question, begun, pattern};
        mailbox.readAt = clock.now();
        return mailbox;
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return composer.findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *input(const QString &field) const
    {
        return part<QWidget>(field)->findChild<QLineEdit *>(u"recipients.input"_s);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *found = part<QLabel>(name);
        return found->isHidden() ? QString() : found->text();
    }
    [[nodiscard]] MailEditor *editor() const { return part<MailEditor>(u"compose.text"_s); }
    void click(const QString &name) const { part<QAbstractButton>(name)->click(); }
    void trigger(const QString &name) const { part<QAction>(name)->trigger(); }
    void type(const QString &text) const { editor()->insertPlainText(text); }
    void beginTo(const QString &address, const QString &subject = u"Offer"_s)
    {
        ComposeStart start;
        start.to = {{{}, address}};
        start.subject = subject;
        composer.begin(start);
    }
    void beginWith(ComposeStart::Kind kind, const QString &messageId)
    {
        ComposeStart start;
        start.kind = kind;
        start.messageId = messageId;
        composer.begin(start);
    }
    [[nodiscard]] OutgoingMail handedOver() const { return outbox->entries().value(0).mail; }
};
} // namespace atlas::test
