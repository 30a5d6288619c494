// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksmail.h"

#include "services/books/exactdecimal.h"
#include "services/core/json.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas::booksmail
{
namespace
{
QStringList addressesOf(const QJsonArray &people, bool selectedOnly)
{
    QStringList addresses;
    for (const QJsonValue &value : people) {
        const QJsonObject person = value.toObject();
        const QString address = json::text(person, "email"_L1).trimmed();
        const bool wanted = !selectedOnly || json::boolean(person, "selected"_L1);
        if (wanted && !address.isEmpty() && !addresses.contains(address, Qt::CaseInsensitive))
            addresses.append(address);
    }
    return addresses;
}

/// The sender that is chosen, else the first.
QJsonObject senderOf(const QJsonArray &senders)
{
    for (const QJsonValue &sender : senders) {
        if (json::boolean(sender.toObject(), "selected"_L1))
            return sender.toObject();
    }
    return senders.first().toObject();
}

Result<Done> checkAddresses(const QStringList &addresses, const QString &field)
{
    static const QRegularExpression plausible(u"^[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+$"_s);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        if (!plausible.match(addresses.at(i)).hasMatch())
            return fail(exactdecimal::refusal(u"invalid_address"_s, u"%1/%2"_s.arg(field).arg(i),
                                              u"This is not an e-mail address."_s));
    }
    return Done{};
}
} // namespace

bool canBeMailed(BooksKind kind)
{
    switch (kind) {
    case BooksKind::Invoice:
    case BooksKind::Estimate:
    case BooksKind::CreditNote:
    case BooksKind::SalesOrder:
    case BooksKind::PurchaseOrder:
        return true;
    default:
        return false;
    }
}

BooksEmailDraft draftFrom(const QJsonObject &data)
{
    BooksEmailDraft draft;
    draft.email.subject = json::text(data, "subject"_L1);
    draft.email.body = json::text(data, "body"_L1);
    draft.email.attachPdf = json::boolean(data, "attach_pdf"_L1, true);
    const QJsonArray people = data.value("to_contacts"_L1).toArray();
    draft.email.to = addressesOf(people, true);
    draft.knownAddresses = addressesOf(people, false);
    draft.email.cc = addressesOf(data.value("cc_mails_list"_L1).toArray(), false);
    const QJsonObject sender = senderOf(data.value("from_emails"_L1).toArray());
    draft.fromName = json::text(sender, "user_name"_L1);
    draft.fromEmail = json::text(sender, "email"_L1);
    draft.fileName = json::text(data, "file_name"_L1);
    return draft;
}

Result<Done> check(const BooksEmail &email)
{
    if (email.to.isEmpty())
        return fail(exactdecimal::refusal(u"mandatory_missing"_s, u"to"_s, u"A mail needs a recipient."_s));
    if (email.subject.trimmed().isEmpty())
        return fail(exactdecimal::refusal(u"mandatory_missing"_s, u"subject"_s, u"A mail needs a subject."_s));
    const Result<Done> to = checkAddresses(email.to, u"to"_s);
    return to ? checkAddresses(email.cc, u"cc"_s) : to;
}

bool tellOfMail(const QJsonArray &before, const QJsonArray &after, const BooksEmail &email)
{
    QSet<QString> known;
    for (const QJsonValue &comment : before)
        known.insert(json::id(comment[u"comment_id"_s]));
    return std::ranges::any_of(after, [&](const QJsonValue &comment) {
        if (known.contains(json::id(comment[u"comment_id"_s])))
            return false;
        const QString text = comment[u"description"_s].toString();
        return std::ranges::any_of(
            email.to, [&text](const QString &address) { return text.contains(address, Qt::CaseInsensitive); });
    });
}
} // namespace atlas::booksmail
