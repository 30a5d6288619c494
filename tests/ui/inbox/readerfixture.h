// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/mail/outboxfixture.h"
#include "ui/pages/inbox/reader/mailbrowser.h"
#include "ui/pages/inbox/reader/mailreaderview.h"
#include "ui/pages/inbox/reader/noticebar.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QJsonArray>

namespace atlas::test
{
/// Answers what a person would answer, and remembers the questions.
class ReaderPrompter final : public Prompter
{
public:
    bool confirmed = true;
    QStringList asked, said;
    bool confirm(QWidget *, const QString &title, const QString &text, const QString &) override
    {
        asked.append(title);
        said.append(text);
        return confirmed;
    }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// The reader over a mailbox of Ivo's mails 11 to 14 in the inbox and 15 in the spam, a server that answers for their
/// content, and a desktop that only remembers.
struct ReaderWorld : OutboxFixture {
    MailBook book;
    ReaderPrompter prompter;
    QNetworkAccessManager imageNetwork;
    RemoteImages images{imageNetwork};
    NeighbourBooks neighbours;
    InboxActions actions{*repository, book, *outbox, images, neighbours, prompter, clock};
    QList<QUrl> opened;
    bool canOpen = true;
    QStringList suggested; ///< file names the person was offered
    QString chosen;        ///< the path they choose; empty: they cancel
    QTemporaryDir disk;
    QWidget window;
    MailReaderView reader{actions, outdoors(), &window};
    QList<QUrl> asked; ///< resources the text asked for

    ReaderWorld()
    {
        book.setNow(clock.now());
        show({mail(11), mail(12), mail(13), mail(14), mail(15, spam)});
        window.resize(560, 640);
        reader.resize(560, 640);
        window.show();
        QObject::connect(browser(), &MailBrowser::resourceAsked, [this](int, const QUrl &name) { asked.append(name); });
    }
    [[nodiscard]] Outdoors outdoors()
    {
        const auto choose = [this](const Outdoors::Chosen &then) {
            if (!chosen.isEmpty())
                then(chosen);
        };
        return {[this](const QUrl &url) {
                    opened.append(url);
                    return canOpen;
                },
                [this, choose](QWidget *, const QString &name, const Outdoors::Chosen &then) {
                    suggested.append(name);
                    choose(then);
                },
                [choose](QWidget *, const Outdoors::Chosen &then) { choose(then); }};
    }
    [[nodiscard]] MailMessage mail(int id, const QString &where = inbox) const
    {
        MailMessage message;
        message.id = QString::number(id);
        message.folderId = where;
        message.subject = u"Subject %1"_s.arg(id);
        message.from = {u"Ivo Brandt"_s, u"ivo@fjord.example"_s};
        message.to = {{u"Mara Lind"_s, u"mara@nordwerk.example"_s}};
        message.cc = {{u"Lea Dahl"_s, u"lea@fjord.example"_s}};
        message.receivedAt = clock.now().addDays(id - 20);
        return message;
    }
    void show(const QList<MailMessage> &messages)
    {
        MailSnapshot mailbox = snapshot();
        mailbox.messages = messages;
        mailbox.readAt = clock.now();
        book.setSnapshot(mailbox);
    }
    /// What Zoho has for a mail.
    void content(int id, const QString &html, const QJsonObject &files = {})
    {
        const QString base = u"GET /api/accounts/100/folders/%1/messages/%2"_s.arg(id == 15 ? spam : inbox).arg(id);
        const QByteArray body = QJsonDocument(QJsonObject{{u"content"_s, html}}).toJson(QJsonDocument::Compact);
        server.always(base + u"/content"_s, ok(body));
        server.always(base + u"/attachmentinfo"_s, ok(QJsonDocument(files).toJson(QJsonDocument::Compact)));
    }
    static QJsonObject file(const QString &id, const QString &name, int size = 3)
    {
        return {{u"attachmentId"_s, id}, {u"attachmentName"_s, name}, {u"attachmentSize"_s, size}};
    }
    /// A mail whose list of files is asked for.
    void withFiles(int id, const QList<QJsonObject> &files)
    {
        QList<MailMessage> all = book.snapshot().messages;
        for (MailMessage &each : all)
            each.hasAttachment |= each.id.toInt() == id;
        show(all);
        QJsonArray rows;
        for (const QJsonObject &row : files)
            rows.append(row);
        content(id, u"<p>See the files</p>"_s, {{u"attachments"_s, rows}});
    }
    void bytes(int id, const QString &fileId, const QByteArray &content)
    {
        ScriptedReply reply = status(200, content);
        reply.contentType = "application/octet-stream";
        server.always(u"GET /api/accounts/100/folders/1/messages/%1/attachments/%2"_s.arg(id).arg(fileId), reply);
    }
    void picture(const QString &path)
    {
        ScriptedReply reply = status(200, png());
        reply.contentType = "image/png";
        server.always(u"GET "_s + path, reply);
    }
    static QByteArray png(int side = 40)
    {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    [[nodiscard]] QString address(const QString &path) const { return server.url().resolved(QUrl(path)).toString(); }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return reader.findChild<T *>(name);
    }
    [[nodiscard]] MailBrowser *browser() const { return part<MailBrowser>(u"mail.text"_s); }
    [[nodiscard]] QString text() const { return browser()->isVisible() ? browser()->toPlainText() : QString(); }
    [[nodiscard]] NoticeBar *bar(const QString &name) const { return part<NoticeBar>(name); }
    void click(const QString &name) const { part<QAbstractButton>(name)->click(); }
    [[nodiscard]] QString state() const
    {
        const auto labels = reader.findChildren<QLabel *>(u"state.title"_s);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QString advice() const
    {
        const auto labels = reader.findChildren<QLabel *>(u"state.advice"_s);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] bool read(int id, const QString &expected)
    {
        reader.showMessage(QString::number(id));
        return QTest::qWaitFor([&] { return text().contains(expected); }, 5000);
    }
    [[nodiscard]] qsizetype askedOf(const QString &path) const { return seen(u"GET "_s + path).size(); }
};
} // namespace atlas::test
