// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailservice.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// MailService before a scripted server; the clock jumps and stands at 2026-11-22 09:00 UTC.
struct MailFixture : ApiFixture {
    MailService mail{*client, &clock};

    /// `known`: the mailbox 100 is in use, so that nobody asks for the accounts.
    explicit MailFixture(bool known = true)
    {
        if (!known)
            return;
        MailAccount account;
        account.id = u"100"_s;
        account.senders = {MailSender{{u"Mara Lind"_s, u"mara@nordwerk.example"_s}, {}},
                           MailSender{{u"Sales"_s, u"sales@nordwerk.example"_s}, {}}};
        account.ownAddresses = {u"mara@nordwerk.example"_s, u"sales@nordwerk.example"_s};
        mail.useAccount(account);
    }
    static QString line(const char *verb, const char *below)
    {
        return QString::fromLatin1(verb) + u" /api/accounts/100"_s + QString::fromLatin1(below);
    }
    static QString view() { return line("GET", "/messages/view"); }
    static QString posting() { return line("POST", "/messages"); }
    static QString folderList() { return line("GET", "/folders"); }
    static ScriptedReply ok(const QByteArray &data)
    {
        return status(200, R"({"status":{"code":200,"description":"success"},"data":)" + data + '}');
    }
    static ScriptedReply done() { return status(200, R"({"status":{"code":200,"description":"success"}})"); }
    static ScriptedReply refusal(int code, const QByteArray &word, const QByteArray &info = "no")
    {
        return status(code, R"({"status":{"code":)" + QByteArray::number(code) +
                                R"(,"description":"no"},"data":{"errorCode":")" + word + R"(","moreInfo":")" + info +
                                R"("}})");
    }
    static ScriptedReply dropped() { return how(ScriptedReply::How::Drop); }
    /// Inbox 1, Drafts 2, Sent 3, Outbox 4, and a folder of the user's, 5.
    void folders()
    {
        server.always(folderList(), ok(R"([{"folderId":"1","folderName":"Inbox","path":"/Inbox","folderType":"Inbox"},
            {"folderId":"2","folderName":"Drafts","folderType":"Drafts","previousFolderId":"1"},
            {"folderId":"3","folderName":"Sent","folderType":"Sent","previousFolderId":"2"},
            {"folderId":"4","folderName":"Outbox","folderType":"Outbox","previousFolderId":"3"},
            {"folderId":"5","folderName":"Offers","folderType":"Inbox","previousFolderId":"4"}])"));
    }
    /// The clock's start plus `seconds`, in milliseconds since 1970.
    static qint64 at(qint64 seconds)
    {
        return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch() + seconds * 1000;
    }
    /// A row of Sent that was made `seconds` after the clock's start.
    static QByteArray sentRow(qint64 seconds, const QByteArray &subject = "Offer &amp; dates",
                              const QByteArray &to = "&quot;Ivo Brandt&quot;&lt;ivo@fjord.example&gt;",
                              const QByteArray &cc = "Not Provided")
    {
        const QByteArray when = QByteArray::number(at(seconds));
        return R"({"messageId":")" + when + R"(100100","folderId":"3","subject":")" + subject +
               R"(","fromAddress":"mara@nordwerk.example","toAddress":")" + to + R"(","ccAddress":")" + cc +
               R"(","receivedTime":")" + when + R"(","mailDeliveryStatus":"success"})";
    }
    static ScriptedReply rows(const QByteArrayList &rows) { return ok('[' + rows.join(',') + ']'); }
    static OutgoingMail offer()
    {
        OutgoingMail mail;
        mail.to = {{u"Ivo Brandt"_s, u"ivo@fjord.example"_s}};
        mail.subject = u"Offer & dates"_s;
        mail.html = u"<p>Hello</p>"_s;
        return mail;
    }
    static ScriptedReply accepted(const QByteArray &id = "1795337999000100200")
    {
        return ok(R"({"messageId":")" + id + R"(","mailId":"<a@zohomail.example>","subject":"x"})");
    }
    [[nodiscard]] Result<SentMail> send(const OutgoingMail &written = offer())
    {
        return QCoro::waitFor(mail.send(written));
    }
    [[nodiscard]] QJsonObject bodyOf(const QString &wanted) const
    {
        const QList<SeenRequest> requests = server.seen();
        for (const SeenRequest &request : requests) {
            if (request.line() == wanted)
                return QJsonDocument::fromJson(request.body).object();
        }
        return {};
    }
    [[nodiscard]] qsizetype sent(const QString &wanted) const
    {
        const QList<SeenRequest> requests = server.seen();
        return std::count_if(requests.cbegin(), requests.cend(),
                             [&wanted](const SeenRequest &request) { return request.line() == wanted; });
    }
    [[nodiscard]] SeenRequest last() const { return server.seen().last(); }
};
} // namespace atlas::test
