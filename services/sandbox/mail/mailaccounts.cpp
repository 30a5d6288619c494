// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcall.h"
#include "services/sandbox/mail/mailrows.h"
#include "services/sandbox/mail/mailtext.h"

#include <algorithm>

// Accounts and signatures. Source: docs/zoho.md.
namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 allowedKilobytes = 5'242'880; ///< 5 GB

QJsonArray emailAddresses(const Store &store)
{
    QJsonArray all;
    const QStringList addresses = sendAddresses(store);
    for (const QString &address : addresses) {
        const bool primary = address == store.owner.email;
        all.append(QJsonObject{
            {u"mailId"_s, address}, {u"isPrimary"_s, primary}, {u"isAlias"_s, !primary}, {u"isConfirmed"_s, true}});
    }
    return all;
}

QJsonArray sendMailDetails(const Store &store, const QString &displayName)
{
    QJsonArray all;
    qint64 id = 8003;
    const QStringList addresses = sendAddresses(store);
    for (const QString &address : addresses) {
        QJsonObject details{{u"sendMailId"_s, u"123456700000000%1"_s.arg(id++)},
                            {u"fromAddress"_s, address},
                            {u"displayName"_s, displayName},
                            {u"mode"_s, address == store.owner.email ? u"mailbox"_s : u"alias"_s},
                            {u"status"_s, true},
                            {u"validated"_s, false},
                            {u"validationRequired"_s, true},
                            {u"validationState"_s, 0},
                            {u"serverName"_s, u"smtpout.mail.zoho.com"_s},
                            {u"serverPort"_s, 25},
                            {u"userName"_s, store.owner.email},
                            {u"connectionType"_s, u"plain"_s},
                            {u"smtpConnection"_s, 0}};
        if (!store.signatures.isEmpty())
            details.insert(u"signatureId"_s, store.signatures.first().id);
        all.append(details);
    }
    return all;
}

qint64 usedKilobytes(const Store &store)
{
    qint64 bytes = 0;
    const QList<const Message *> all = store.newestFirst();
    for (const Message *message : all)
        bytes += sizeOf(*message);
    return bytes / 1024;
}

/// What the service tells of switches that nothing here turns on.
QJsonObject accountSwitches()
{
    return {{u"mailboxStatus"_s, u"enabled"_s},
            {u"enabled"_s, true},
            {u"status"_s, false},
            {u"mxStatus"_s, true},
            {u"smtpStatus"_s, true},
            {u"imapAccessEnabled"_s, false},
            {u"imapBlocked"_s, false},
            {u"popAccessEnabled"_s, false},
            {u"popBlocked"_s, false},
            {u"popFetchTime"_s, -1},
            {u"webBlocked"_s, false},
            {u"incomingBlocked"_s, false},
            {u"outgoingBlocked"_s, false},
            {u"activeSyncEnabled"_s, false},
            {u"spamcheckEnabled"_s, true},
            {u"tfaEnabled"_s, false},
            {u"iamStatus"_s, 1},
            {u"gender"_s, u"NOT_SPECIFIED"_s},
            {u"isLogoExist"_s, true},
            {u"lastClient"_s, u"WEB_ZM"_s},
            {u"lastPasswordReset"_s, -1},
            {u"userExpiry"_s, -1},
            {u"planType"_s, 0},
            {u"sequence"_s, 1},
            {u"deliveryType"_s, u"LOCAL"_s},
            {u"isDesignatedMailbox"_s, false}};
}

QJsonObject accountObject(const Store &store)
{
    const Person &owner = store.owner;
    const QString displayName = (owner.firstName + u' ' + owner.lastName).trimmed();
    QJsonObject account = accountSwitches();
    const QJsonObject facts{{u"accountId"_s, accountId},
                            {u"zuid"_s, zuid.toLongLong()},
                            {u"type"_s, u"ZOHO_ACCOUNT"_s},
                            {u"accountName"_s, u"zohomail"_s},
                            {u"accountDisplayName"_s, owner.email.section(u'@', 0, 0)},
                            {u"displayName"_s, displayName},
                            {u"firstName"_s, owner.firstName},
                            {u"lastName"_s, owner.lastName},
                            {u"primaryEmailAddress"_s, owner.email},
                            {u"mailboxAddress"_s, owner.email},
                            {u"incomingUserName"_s, owner.email},
                            {u"emailAddress"_s, emailAddresses(store)},
                            {u"sendMailDetails"_s, sendMailDetails(store, displayName)},
                            {u"timeZone"_s, u"Europe/Paris"_s},
                            {u"country"_s, u"fr"_s},
                            {u"language"_s, u"fr"_s},
                            {u"role"_s, u"member"_s},
                            {u"iamUserRole"_s, u"member"_s},
                            {u"usedStorage"_s, usedKilobytes(store)},
                            {u"allowedStorage"_s, allowedKilobytes},
                            {u"planStorage"_s, 5},
                            {u"extraStorage"_s, QJsonObject()},
                            {u"address"_s, QJsonObject()},
                            {u"accountCreationTime"_s, qint64(1'778'747'647'655)},
                            {u"mailboxCreationTime"_s, qint64(1'781'104'157'344)},
                            {u"URI"_s, uri({}, {})}};
    for (auto it = facts.begin(); it != facts.end(); ++it)
        account.insert(it.key(), it.value());
    return account;
}

Response listAccounts(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    QJsonObject account = accountObject(call.store);
    account.insert(u"isDefaultAccount"_s, true);
    return ok(QJsonArray{account});
}

Response getAccount(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    return ok(accountObject(call.store));
}

QJsonObject signatureObject(const Signature &signature)
{
    return {{u"id"_s, signature.id},
            {u"name"_s, signature.name},
            {u"signatureType"_s, u"USER_SIGNATURE"_s},
            {u"position"_s, signature.position},
            {u"content"_s, signature.html}};
}

Response listSignatures(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    QJsonArray all;
    for (const Signature &signature : std::as_const(call.store.signatures))
        all.append(signatureObject(signature));
    return ok(all);
}

const Fields &signatureFields()
{
    static const Fields fields{
        {u"id"_s, Type::Id}, {u"name"_s, Type::Text}, {u"content"_s, Type::Text}, {u"position"_s, Type::Int}};
    return fields;
}

void applySignature(Signature &signature, const QJsonObject &body)
{
    signature.name = body.value(u"name"_s).toString(signature.name);
    signature.html = body.value(u"content"_s).toString(signature.html);
    signature.position = body.value(u"position"_s).toInt(signature.position);
}

Signature *signatureWithId(Store &store, const QString &id)
{
    const auto found = std::find_if(store.signatures.begin(), store.signatures.end(),
                                    [&id](const Signature &signature) { return signature.id == id; });
    return found == store.signatures.end() ? nullptr : &*found;
}

Response createSignature(Call &call)
{
    std::optional<Response> refused;
    Fields fields = signatureFields();
    fields.remove(u"id"_s);
    const auto body = bodyObject(call, fields, refused);
    if (!refused)
        refused = checkPresent(*body, {u"name"_s, u"content"_s});
    if (refused)
        return *refused;
    Signature signature;
    signature.id = call.store.nextId();
    applySignature(signature, *body);
    call.store.signatures.append(signature);
    call.changed();
    return created(signatureObject(signature));
}

Response updateSignature(Call &call)
{
    std::optional<Response> refused;
    const auto body = bodyObject(call, signatureFields(), refused);
    if (!refused)
        refused = checkPresent(*body, {u"id"_s});
    if (refused)
        return *refused;
    const QString id = idOf(body->value(u"id"_s));
    Signature *signature = signatureWithId(call.store, id);
    if (!signature)
        return unknownId(u"Signature"_s, id);
    applySignature(*signature, *body);
    call.changed();
    return done();
}

Response deleteSignature(Call &call)
{
    if (const auto refused = checkQuery(call, {{u"id"_s, Type::Id}}))
        return *refused;
    if (!call.has(u"id"_s))
        return missing(u"id"_s);
    const QString id = call.param(u"id"_s);
    if (!signatureWithId(call.store, id))
        return unknownId(u"Signature"_s, id);
    call.store.signatures.removeIf([&id](const Signature &signature) { return signature.id == id; });
    call.changed();
    return done();
}
} // namespace

QList<MailRoute> accountRoutes()
{
    // The scope of signatures is UNCONFIRMED.
    return {{"GET", u"/accounts"_s, u"accounts.READ"_s, listAccounts, true},
            {"GET", {}, u"accounts.READ"_s, getAccount},
            {"GET", u"/accounts/signature"_s, u"accounts.READ"_s, listSignatures, true},
            {"POST", u"/accounts/signature"_s, u"accounts.UPDATE"_s, createSignature, true},
            {"PUT", u"/accounts/signature"_s, u"accounts.UPDATE"_s, updateSignature, true},
            {"DELETE", u"/accounts/signature"_s, u"accounts.UPDATE"_s, deleteSignature, true}};
}
} // namespace atlas::sandbox::mail
