// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailchecks.h"

#include "services/mail/mailaddresses.h"
#include "services/mail/mailtext.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailchecks
{
namespace
{
constexpr int mostRecipients = 150;
constexpr int mostFiles = 500;
constexpr int longestSubject = 900; ///< a header line ends at 998 (RFC 5322, section 2.1.1)

ApiError refusedMail(const QString &code, const QString &field, const QString &sentence)
{
    ApiError error(ErrorKind::Validation, code, sentence);
    error.field = field;
    return error;
}

QString oneLine(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return text.simplified();
}

/// The recipients of one field, without those in `seen`.
Result<QList<MailAddress>> checkedField(const QList<MailAddress> &field, const QString &name, QSet<QString> &seen)
{
    QList<MailAddress> checked;
    for (const MailAddress &entry : field) {
        const QString address = entry.address.trimmed();
        if (!mailtext::isAddress(address)) {
            const QString shown = address.isEmpty() ? entry.name : address;
            return fail(
                refusedMail(u"invalid_address"_s, name, u"\"%1\" is not an e-mail address."_s.arg(oneLine(shown))));
        }
        const QString wire = mailaddresses::wire(address);
        if (seen.contains(wire.toLower()))
            continue;
        seen.insert(wire.toLower());
        checked.append({oneLine(entry.name), wire});
    }
    return checked;
}

Result<Done> checkFiles(const OutgoingMail &mail)
{
    if (mail.files.size() > mostFiles)
        return fail(refusedMail(u"too_many_files"_s, u"files"_s, u"Zoho Mail takes 500 files a mail."_s));
    qint64 bytes = mail.html.toUtf8().size();
    for (const OutgoingFile &file : mail.files)
        bytes += file.bytes.size();
    if (bytes > largestMail())
        return fail(refusedMail(u"too_large"_s, u"files"_s, u"A mail and its files are at most 40 MB together."_s));
    return Done{};
}
} // namespace

qint64 largestMail()
{
    return 40LL * 1024 * 1024;
}

Result<OutgoingMail> checked(OutgoingMail mail, mailrequests::Mode mode)
{
    QSet<QString> seen;
    struct Field {
        QString name;
        QList<MailAddress> &addresses;
    };
    for (const Field &field : {Field{u"to"_s, mail.to}, Field{u"cc"_s, mail.cc}, Field{u"bcc"_s, mail.bcc}}) {
        Result<QList<MailAddress>> addresses = checkedField(field.addresses, field.name, seen);
        if (!addresses)
            return fail(addresses.error());
        field.addresses = *std::move(addresses);
    }
    if (mode == mailrequests::Mode::Send && mail.to.isEmpty()) // Zoho wants one there, whoever is in copy
        return fail(refusedMail(u"no_recipient"_s, u"to"_s, u"A mail needs somebody to go to."_s));
    if (seen.size() > mostRecipients)
        return fail(refusedMail(u"too_many_recipients"_s, u"to"_s, u"A mail goes to 150 people at most."_s));
    mail.subject = oneLine(mail.subject);
    if (mail.subject.size() > longestSubject)
        return fail(refusedMail(u"too_long"_s, u"subject"_s, u"A subject has 900 characters at most."_s));
    if (mode != mailrequests::Mode::Send)
        mail.files.clear();
    const Result<Done> files = checkFiles(mail);
    if (!files)
        return fail(files.error());
    return mail;
}

Result<MailAddress> senderOf(const OutgoingMail &mail, const MailAccount &account)
{
    const QString wanted = mail.from.address.trimmed();
    if (wanted.isEmpty() && !account.senders.isEmpty())
        return account.senders.first().from;
    const auto known = std::ranges::find_if(account.senders, [&wanted](const MailSender &sender) {
        return sender.from.address.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (known == account.senders.cend())
        return fail(refusedMail(u"unknown_sender"_s, u"from"_s, u"This mailbox may not send from that address."_s));
    return MailAddress{oneLine(mail.from.name.isEmpty() ? known->from.name : mail.from.name), known->from.address};
}
} // namespace atlas::mailchecks
