// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcall.h"

#include <algorithm>
#include <QRegularExpression>

// Labels, which the scopes call tags. Source: docs/zoho.md.
namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject labelObject(const Store &store, const Label &label)
{
    const auto at = std::find_if(store.labels.cbegin(), store.labels.cend(),
                                 [&label](const Label &other) { return other.id == label.id; });
    return {{u"labelId"_s, label.id},
            {u"tagId"_s, label.id},
            {u"displayName"_s, label.name},
            {u"color"_s, label.colour},
            {u"sequence"_s, std::distance(store.labels.cbegin(), at) + 1},
            {u"URI"_s, uri(u"labels"_s, label.id)}};
}

Response listLabels(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    QJsonArray all;
    for (const Label &label : std::as_const(call.store.labels))
        all.append(labelObject(call.store, label));
    return ok(all);
}

Response getLabel(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    const Label *label = std::as_const(call.store).label(call.id());
    return label ? ok(labelObject(call.store, *label)) : unknownId(u"Label"_s, call.id());
}

/// Puts name and colour of the body into the label; the refusal of a wrong or taken one.
std::optional<Response> applyLabelFields(const Store &store, Label &label, const QJsonObject &body)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    const QString name = body.value(u"displayName"_s).toString(label.name).trimmed();
    const QString shade = body.value(u"color"_s).toString(label.colour);
    if (name.isEmpty())
        return badValue(u"displayName"_s);
    if (!colour.match(shade).hasMatch())
        return badValue(u"color"_s);
    const bool taken = std::any_of(store.labels.cbegin(), store.labels.cend(), [&](const Label &other) {
        return other.id != label.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return refuse(400, {}, u"Label name already exists"_s); // UNCONFIRMED
    label.name = name;
    label.colour = shade;
    return std::nullopt;
}

const Fields &labelFields()
{
    static const Fields fields{{u"displayName"_s, Type::Text}, {u"color"_s, Type::Text}};
    return fields;
}

Response createLabel(Call &call)
{
    std::optional<Response> refused;
    const auto body = bodyObject(call, labelFields(), refused);
    if (!refused)
        refused = checkPresent(*body, {u"displayName"_s, u"color"_s});
    Label label;
    if (!refused)
        refused = applyLabelFields(call.store, label, *body);
    if (refused)
        return *refused;
    label.id = call.store.nextId();
    call.store.labels.append(label);
    call.changed();
    return created(labelObject(call.store, label));
}

Response updateLabel(Call &call)
{
    Label *label = call.store.label(call.id());
    if (!label)
        return unknownId(u"Label"_s, call.id());
    std::optional<Response> refused;
    const auto body = bodyObject(call, labelFields(), refused);
    if (!refused && body->isEmpty())
        refused = missing(u"displayName"_s);
    if (!refused)
        refused = applyLabelFields(call.store, *label, *body);
    if (refused)
        return *refused;
    call.changed();
    return done();
}

Response deleteLabel(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    const QString id = call.id();
    if (!call.store.label(id))
        return unknownId(u"Label"_s, id);
    const QList<const Message *> all = call.store.newestFirst();
    for (const Message *message : all) {
        if (message->labelIds.contains(id))
            call.store.message(message->id)->labelIds.removeAll(id);
    }
    call.store.labels.removeIf([&id](const Label &label) { return label.id == id; });
    call.changed();
    return done();
}
} // namespace

QList<MailRoute> labelRoutes()
{
    return {{"GET", u"/labels"_s, u"tags.READ"_s, listLabels},
            {"POST", u"/labels"_s, u"tags.CREATE"_s, createLabel},
            {"GET", u"/labels/{label}"_s, u"tags.READ"_s, getLabel},
            {"PUT", u"/labels/{label}"_s, u"tags.UPDATE"_s, updateLabel},
            {"DELETE", u"/labels/{label}"_s, u"tags.DELETE"_s, deleteLabel}};
}
} // namespace atlas::sandbox::mail
