// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documenthandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct PaperTemplate {
    QString id, name, type;
};

// The templates every organisation begins with; ids below those given to records.
QList<PaperTemplate> templatesOf(const DocumentKind &kind)
{
    static const QStringList kinds{kind::invoices, kind::estimates, kind::creditNotes, kind::salesOrders};
    const qint64 at = kinds.indexOf(kind.kind);
    return {{QString::number(712300000000017001 + 2 * at), u"Standard Template"_s, u"standard"_s},
            {QString::number(712300000000039001 + 2 * at), u"Elite Template"_s, u"elite"_s}};
}

QJsonObject shownComment(const DocumentKind &kind, QJsonObject comment, const QString &recordId)
{
    comment.insert(kind.idField, recordId);
    return comment;
}

Response changeAddress(Call &call, const DocumentKind &kind, const QString &field, const QString &message)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (refusal)
        return *refusal;
    if (body->isEmpty())
        return invalidValue(field);
    if (call.store.franceEdition && record->value("status"_L1) != "draft"_L1)
        return buying::actRefused(u"The invoice has been opened: its fiscal fields are locked."_s);
    QJsonObject address = record->value(field).toObject();
    for (auto it = body->constBegin(); it != body->constEnd(); ++it) {
        if (!address.contains(it.key()) && it.key() != "is_update_customer"_L1)
            return refuse(400, 2, u"invalid element "_s + it.key());
        if (address.contains(it.key()))
            address.insert(it.key(), it.value().toString());
    }
    if (body->contains("address"_L1))
        address["street"_L1] = body->value("address"_L1).toString();
    record->insert(field, address);
    keepRecord(call, kind, *record);
    logAct(call, call.id(), u"Adresse modifiée."_s);
    return done(message);
}

// The comment the path names, as its place in the record's list; -1 and the refusal when there is none.
qsizetype commentIndex(const Call &call, const DocumentKind &kind, Refusal &refusal)
{
    if (!recordOf(call, kind, refusal))
        return -1;
    const qsizetype at = entryIndex(call.store.comments.value(call.id()), u"comment_id"_s, call.id(1));
    if (at < 0)
        refusal = notFound(u"Comment"_s);
    return at;
}
} // namespace

Response listComments(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    if (!recordOf(call, kind, refusal))
        return *refusal;
    QJsonArray shown;
    const QJsonArray comments = call.store.comments.value(call.id());
    for (const auto &comment : comments)
        shown.append(shownComment(kind, comment.toObject(), call.id()));
    return success(u"comments"_s, shown);
}

Response addComment(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (refusal)
        return *refusal;
    const QString description = body->value("description"_L1).toString();
    if (description.trimmed().isEmpty())
        return invalidValue(u"description"_s);
    logAct(call, call.id(), description, u"Added"_s);
    QJsonArray &comments = call.store.comments[call.id()];
    QJsonObject comment = comments.last().toObject();
    comment["comment_type"_L1] = u"internal"_s;
    comments.replace(comments.size() - 1, comment);
    return success(u"comment"_s, shownComment(kind, comment, call.id()), u"Comments added."_s, 201);
}

Response changeComment(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    const qsizetype at = commentIndex(call, kind, refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    if (refusal)
        return *refusal;
    QJsonArray &comments = call.store.comments[call.id()];
    QJsonObject comment = comments.at(at).toObject();
    if (comment.value("comment_type"_L1) == "system"_L1)
        return buying::actRefused(u"The history cannot be changed."_s);
    const QString description = body->value("description"_L1).toString();
    if (description.trimmed().isEmpty())
        return invalidValue(u"description"_s);
    comment["description"_L1] = description;
    comments.replace(at, comment);
    *call.wrote = true;
    return success(u"comment"_s, shownComment(kind, comment, call.id()), u"Comment has been updated."_s);
}

Response removeComment(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    const qsizetype at = commentIndex(call, kind, refusal);
    if (refusal)
        return *refusal;
    QJsonArray &comments = call.store.comments[call.id()];
    if (comments.at(at).toObject().value("comment_type"_L1) == "system"_L1)
        return buying::actRefused(u"The history cannot be changed."_s);
    comments.removeAt(at);
    *call.wrote = true;
    return done(u"The comment has been deleted."_s);
}

Response listTemplates(Call & /*call*/, const DocumentKind &kind)
{
    QJsonArray templates;
    for (const PaperTemplate &paper : templatesOf(kind))
        templates.append(QJsonObject{
            {"template_name"_L1, paper.name}, {"template_id"_L1, paper.id}, {"template_type"_L1, paper.type}});
    return success(u"templates"_s, templates);
}

Response setTemplate(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    if (!record)
        return *refusal;
    for (const PaperTemplate &paper : templatesOf(kind)) {
        if (paper.id != call.id(1))
            continue;
        record->insert("template_id"_L1, paper.id);
        record->insert("template_name"_L1, paper.name);
        record->insert("template_type"_L1, paper.type);
        keepRecord(call, kind, *record);
        return done(kind.updated);
    }
    return notFound(u"Template"_s);
}

Response setBillingAddress(Call &call, const DocumentKind &kind)
{
    return changeAddress(call, kind, u"billing_address"_s, u"Billing address updated"_s);
}

Response setShippingAddress(Call &call, const DocumentKind &kind)
{
    return changeAddress(call, kind, u"shipping_address"_s, u"Shipping address updated"_s);
}
} // namespace atlas::sandbox::books::selling
