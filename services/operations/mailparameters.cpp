// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/mailparameters.h"

#include "services/mail/html/mailfilter.h"
#include "services/mail/mailchecks.h"
#include "services/mail/mailtext.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailparameters
{
namespace
{
ApiError mailUsage(const QString &code, const QString &field, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, code, sentence);
    error.field = field;
    return error;
}

QString given(const QJsonObject &parameters, QLatin1StringView name)
{
    return parameters.value(name).toString().trimmed();
}

/// A list of texts, or one text with commas, as addresses.
QList<MailAddress> recipients(const QJsonObject &parameters, QLatin1StringView name)
{
    const QJsonValue value = parameters.value(name);
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    QList<MailAddress> all;
    for (const QJsonValue &entry : list)
        all += mailtext::parseAddresses(entry.toString());
    return all;
}

/// A list of paths, or one text: a path, or several with commas where no file has the whole as its name.
QStringList pathsOf(const QJsonValue &value)
{
    QStringList paths;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            paths.append(entry.toString());
    } else if (QFileInfo::exists(value.toString())) {
        paths.append(value.toString());
    } else {
        for (const QString &path : value.toString().split(u',', Qt::SkipEmptyParts))
            paths.append(path.trimmed());
    }
    return paths;
}

/// The files of all paths; sizes are looked at before anything is read.
Result<QList<OutgoingFile>> filesAt(const QStringList &paths)
{
    const QString field = u"attachments"_s;
    qint64 bytes = 0;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isFile())
            return fail(mailUsage(u"no_such_file"_s, field, u"There is no file \"%1\"."_s.arg(info.fileName())));
        bytes += info.size();
        if (bytes > mailchecks::largestMail())
            return fail(mailUsage(u"too_large"_s, field,
                                  u"\"%1\" is too large: a mail is at most 40 MB."_s.arg(info.fileName())));
    }
    QList<OutgoingFile> files;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(
                mailUsage(u"unreadable_file"_s, field, u"\"%1\" cannot be read."_s.arg(QFileInfo(path).fileName())));
        files.append({QFileInfo(path).fileName(), file.readAll(), {}});
    }
    return files;
}

/// What a draft cannot have: its files would be left out, and what it answers is not told to Zoho.
Result<Done> checkDraft(const QJsonObject &parameters)
{
    if (!isDraft(parameters))
        return Done{};
    if (parameters.contains("attachments"_L1))
        return fail(mailUsage(u"drafts_take_no_files"_s, u"attachments"_s,
                              u"Zoho Mail takes files with mails that are sent, not with drafts."_s));
    if (parameters.contains("reply_to"_L1))
        return fail(
            mailUsage(u"drafts_answer_nothing"_s, u"reply_to"_s, u"A reply can be sent, not saved as a draft."_s));
    return Done{};
}
} // namespace

Result<QDateTime> sinceOf(const QJsonObject &parameters)
{
    const QString text = given(parameters, "since"_L1);
    if (text.isEmpty())
        return QDateTime();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid()) // yyyy-MM-dd
        return day.startOfDay().toUTC();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return fail(mailUsage(u"invalid_parameter"_s, u"since"_s,
                              u"since must be a day that exists, as yyyy-MM-dd, or an instant with its offset."_s));
    return instant.toUTC();
}

MailListQuery listQuery(const QJsonObject &parameters)
{
    MailListQuery query;
    query.folderId = given(parameters, "folder_id"_L1);
    query.unreadOnly = parameters.value("unread"_L1).toBool();
    query.start = parameters.value("start"_L1).toInt(query.start);
    query.limit = parameters.value("limit"_L1).toInt(query.limit);
    return query;
}

MailListQuery searchRange(const QJsonObject &parameters)
{
    constexpr int usual = 50;
    MailListQuery range = listQuery(parameters);
    range.limit = parameters.value("limit"_L1).toInt(usual);
    return range;
}

Result<QString> searchKey(const QJsonObject &parameters)
{
    const QString key = mailtext::searchKeyFor(given(parameters, "query"_L1));
    if (key.isEmpty())
        return fail(mailUsage(u"invalid_parameter"_s, u"query"_s,
                              u"query must be words, or terms of Zoho's grammar joined by \"::\"."_s));
    return key;
}

bool isDraft(const QJsonObject &parameters)
{
    return given(parameters, "mode"_L1) == "draft"_L1;
}

Result<OutgoingMail> outgoing(const QJsonObject &parameters)
{
    const Result<Done> sound = checkDraft(parameters);
    if (!sound)
        return fail(sound.error());
    Result<QList<OutgoingFile>> files = filesAt(pathsOf(parameters.value("attachments"_L1)));
    if (!files)
        return fail(files.error());
    OutgoingMail mail;
    const QList<MailAddress> from = mailtext::parseAddresses(given(parameters, "from"_L1));
    if (!from.isEmpty() && from.first().address.isEmpty())
        mail.from.address = from.first().name; // refused by name, not replaced by the usual sender
    else if (!from.isEmpty())
        mail.from = from.first();
    mail.to = recipients(parameters, "to"_L1);
    mail.cc = recipients(parameters, "cc"_L1);
    mail.bcc = recipients(parameters, "bcc"_L1);
    mail.subject = parameters.value("subject"_L1).toString();
    const QString content = parameters.value("content"_L1).toString();
    mail.isPlainText = given(parameters, "content_type"_L1) != "html"_L1;
    mail.html = mail.isPlainText ? content : mailhtml::forSending(content);
    mail.replyTo = given(parameters, "reply_to"_L1);
    mail.files = *std::move(files);
    return mail;
}

ApiError blamed(ApiError error)
{
    if (error.field == "files"_L1)
        error.field = u"attachments"_s;
    // Zoho says so of an account that is not there, with the status of a message that is not there.
    if (error.kind == ErrorKind::NotFound && error.detail.startsWith("Account id"_L1)) {
        error.kind = ErrorKind::Usage;
        error.code = u"unknown_account"_s;
        error.field = u"account_id"_s;
    }
    return error;
}

Target::Target(MailService *mail, const QJsonObject &parameters)
    : m_shared(mail)
{
    const QString wanted = given(parameters, "account_id"_L1);
    if (wanted.isEmpty())
        return;
    m_own = std::make_unique<MailService>(mail->client());
    MailAccount account;
    account.id = wanted;
    m_own->useAccount(account);
}
} // namespace atlas::mailparameters
