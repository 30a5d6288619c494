// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/mailoperations.h"

#include "services/operations/mailhandlers.h"
#include "services/operations/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using MailHandler = Task<Result<OperationResult>> (*)(MailService *, QJsonObject, CancelToken);
using MailPlanner = Task<Result<OperationPlan>> (*)(MailService *, QJsonObject, CancelToken);

Operation mailOperation(const QString &name, OperationKind kind, const QString &summary)
{
    Operation operation;
    operation.name = name;
    operation.app = App::Mail;
    operation.kind = kind;
    operation.summary = summary;
    operation.needsConfirmation = kind != OperationKind::Read;
    return operation;
}

void bindMail(Operation &operation, MailService *mail, MailHandler run, MailPlanner plan)
{
    operation.run = [mail, run](QJsonObject p, CancelToken cancel) { return run(mail, std::move(p), cancel); };
    operation.plan = [mail, plan](QJsonObject p, CancelToken cancel) { return plan(mail, std::move(p), cancel); };
}

QJsonObject mailId(const QString &description)
{
    return schema::textLike(u"^[0-9]+$"_s, description);
}

QJsonObject withMailbox(QJsonObject properties)
{
    properties.insert("account_id"_L1, mailId(u"id of the mailbox; without it the default one is meant"_s));
    return properties;
}

QJsonObject withRange(QJsonObject properties, int usual)
{
    properties.insert("limit"_L1, schema::wholeNumber(1, 200, usual, u"messages a page"_s));
    properties.insert("start"_L1, schema::wholeNumber(1, 1'000'000, 1, u"number of the first message, from 1"_s));
    return withMailbox(properties);
}

QJsonObject typedMail(QLatin1StringView type)
{
    return {{"type"_L1, type}};
}

QJsonObject mailObject(const QJsonObject &properties, const QString &description)
{
    return {{"type"_L1, u"object"_s}, {"properties"_L1, properties}, {"description"_L1, description}};
}

QJsonObject mailRows(const QJsonObject &properties, const QString &description)
{
    const QJsonObject items{{"type"_L1, u"object"_s}, {"properties"_L1, properties}};
    return {{"type"_L1, u"array"_s}, {"items"_L1, items}, {"description"_L1, description}};
}

QJsonObject messageProperties()
{
    QJsonObject properties;
    for (const QLatin1StringView name :
         {"messageId"_L1, "folderId"_L1, "threadId"_L1, "subject"_L1, "summary"_L1, "sender"_L1, "fromAddress"_L1,
          "toAddress"_L1, "ccAddress"_L1, "receivedTime"_L1, "receivedAt"_L1, "status"_L1, "flagid"_L1, "size"_L1,
          "hasAttachment"_L1, "hasInline"_L1})
        properties.insert(name, typedMail("string"_L1));
    return properties;
}

QString rowWords()
{
    return u"messages with Zoho's field names, ids as text: status \"0\" is unread, receivedTime in milliseconds since "
           "1970, receivedAt the same in UTC; texts are decoded"_s;
}

QString accountsScope()
{
    return u"ZohoMail.accounts.READ"_s;
}

QString mailReadScope()
{
    return u"ZohoMail.messages.READ"_s;
}

QString foldersScope()
{
    return u"ZohoMail.folders.READ"_s;
}

Operation listFoldersOperation(MailService *mail)
{
    Operation operation =
        mailOperation(u"mail_list_folders"_s, OperationKind::Read, u"Lists the folders of a mailbox."_s);
    operation.parameters = schema::parameters(withMailbox({}), {});
    operation.result = mailRows({{"folderId"_L1, typedMail("string"_L1)},
                                 {"folderName"_L1, typedMail("string"_L1)},
                                 {"path"_L1, typedMail("string"_L1)},
                                 {"folderType"_L1, typedMail("string"_L1)},
                                 {"kind"_L1, typedMail("string"_L1)}},
                                u"folders with Zoho's field names, ids as text; kind tells the inbox from the user's "
                                "own folders, which have its folderType"_s);
    operation.scopes = {accountsScope(), foldersScope()};
    operation.requestCost = u"1, and 1 for the mailbox"_s;
    bindMail(operation, mail, mailhandlers::listFolders, mailhandlers::planListFolders);
    return operation;
}

Operation listMessagesOperation(MailService *mail)
{
    Operation operation =
        mailOperation(u"mail_list_messages"_s, OperationKind::Read, u"Lists the messages of a folder, newest first."_s);
    operation.parameters = schema::parameters(
        withRange({{"folder_id"_L1, mailId(u"id of the folder; without it the inbox is meant"_s)},
                   {"unread"_L1, schema::flag(u"only messages that were not read"_s)},
                   {"since"_L1, schema::text(u"only messages received from then on: a day as yyyy-MM-dd, or an instant "
                                             "with its offset"_s)},
                   {"all"_L1, schema::flag(u"follow the pages to the end, or to since"_s)}},
                  200),
        {});
    operation.result = mailRows(messageProperties(), rowWords());
    operation.scopes = {accountsScope(), foldersScope(), mailReadScope()};
    operation.requestCost = u"1 a page of up to 200 messages, 1 for the inbox's id, and 1 for the mailbox"_s;
    bindMail(operation, mail, mailhandlers::listMessages, mailhandlers::planListMessages);
    return operation;
}

Operation getMessageOperation(MailService *mail)
{
    Operation operation = mailOperation(u"mail_get_message"_s, OperationKind::Read,
                                        u"Reads one message as text, as safe HTML, or its headers; the sender learns "
                                        "nothing of it."_s);
    operation.parameters = schema::parameters(
        withMailbox({{"message_id"_L1, mailId(u"id of the message, its digits as text"_s)},
                     {"folder_id"_L1, mailId(u"id of its folder, which saves a request; may be one it has left"_s)},
                     {"format"_L1, schema::choice({u"text"_s, u"html"_s, u"headers"_s},
                                                  u"what to read; text unless said otherwise"_s)}}),
        {u"message_id"_s});
    QJsonObject properties = messageProperties();
    properties.insert("text"_L1, typedMail("string"_L1));
    properties.insert("html"_L1, typedMail("string"_L1));
    for (const QLatin1StringView list : {"headers"_L1, "attachments"_L1, "links"_L1, "remote_images"_L1})
        properties.insert(list, typedMail("array"_L1));
    operation.result =
        mailObject(properties, u"the message with text, html or headers; in html, links are \"link:<n>\", images "
                               "\"cid:<id>\" or \"remote:<n>\", n being the place in links and remote_images"_s);
    operation.scopes = {accountsScope(), foldersScope(), mailReadScope()};
    operation.requestCost = u"2, 1 with attachments, 1 without folder_id, and 1 for the mailbox"_s;
    bindMail(operation, mail, mailhandlers::getMessage, mailhandlers::planGetMessage);
    return operation;
}

Operation sendOperation(MailService *mail)
{
    Operation operation = mailOperation(u"mail_send"_s, OperationKind::Send,
                                        u"Sends one mail, or saves it as a draft; never sends it twice."_s);
    operation.parameters = schema::parameters(
        withMailbox(
            {{"mode"_L1, schema::choice({u"send"_s, u"draft"_s}, u"whether it goes out or is kept as a draft"_s)},
             {"to"_L1, schema::textList(u"recipients: addresses, with names or without"_s)},
             {"cc"_L1, schema::textList(u"recipients of a copy"_s)},
             {"bcc"_L1, schema::textList(u"recipients the others do not see"_s)},
             {"subject"_L1, schema::text(u"the subject"_s)},
             {"content"_L1, schema::text(u"what the mail says"_s)},
             {"content_type"_L1,
              schema::choice({u"text"_s, u"html"_s}, u"what content is; text unless said otherwise"_s)},
             {"attachments"_L1, schema::textList(u"paths of files on this computer, 40 MB together"_s)},
             {"from"_L1, schema::text(u"an address of this mailbox; the usual one unless said otherwise"_s)},
             {"reply_to"_L1, mailId(u"id of the message this answers; Zoho appends that message"_s)}}),
        {u"mode"_s, u"content"_s});
    operation.result = mailObject({{"messageId"_L1, typedMail("string"_L1)},
                                   {"mailId"_L1, typedMail("string"_L1)},
                                   {"mode"_L1, typedMail("string"_L1)},
                                   {"looked_up"_L1, typedMail("boolean"_L1)}},
                                  u"the ids of the message; looked_up: the answer was lost and the mail found"_s);
    operation.scopes = {accountsScope(), foldersScope(), mailReadScope(), u"ZohoMail.messages.CREATE"_s};
    operation.requestCost = u"1, 1 a file, and 1 for the mailbox"_s;
    bindMail(operation, mail, mailhandlers::send, mailhandlers::planSend);
    return operation;
}

Operation searchMailOperation(MailService *mail)
{
    Operation operation = mailOperation(u"mail_search"_s, OperationKind::Read, u"Searches all folders of a mailbox."_s);
    operation.parameters = schema::parameters(
        withRange({{"query"_L1, schema::text(u"words that all occur, or Zoho's grammar: terms such as subject:offer, "
                                             "sender:name, has:attachment or fromDate:12-Sep-2025, joined by ::"_s)}},
                  50),
        {u"query"_s});
    operation.result = mailRows(messageProperties(), rowWords());
    operation.scopes = {accountsScope(), mailReadScope()};
    operation.requestCost = u"1, and 1 for the mailbox"_s;
    bindMail(operation, mail, mailhandlers::search, mailhandlers::planSearch);
    return operation;
}
} // namespace

QList<Operation> mailOperations(MailService *mail)
{
    return {listFoldersOperation(mail), listMessagesOperation(mail), getMessageOperation(mail), sendOperation(mail),
            searchMailOperation(mail)};
}
} // namespace atlas
