// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/expiry.h"
#include "services/sandbox/workdrive/listing.h"
#include "services/sandbox/workdrive/workdrivecall.h"

#include <QJsonDocument>

// External links. Source: docs/zoho.md, WorkDrive, links; names of the answer are UNCONFIRMED.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestLinkName = 200;

QJsonObject linkObject(const Call &call, const Link &link)
{
    QJsonObject attributes{{u"resource_id"_s, link.resourceId},
                           {u"link_name"_s, link.name},
                           {u"link_type"_s, link.type},
                           {u"link"_s, link.url},
                           {u"role_id"_s, link.role},
                           {u"allow_download"_s, link.allowDownload},
                           {u"request_user_data"_s, link.asksVisitor},
                           {u"is_password_protected"_s, !link.password.isEmpty()},
                           {u"created_by"_s, call.store.nameOf(link.byZuid)},
                           {u"created_time_in_millisecond"_s, link.createdMs}};
    if (!link.expiration.isEmpty())
        attributes.insert(u"expiration_date"_s, link.expiration);
    if (link.downloadLimit > 0)
        attributes.insert(u"download_link"_s, QJsonObject{{u"download_limit"_s, link.downloadLimit}});
    if (!link.inputFields.isEmpty())
        attributes.insert(u"input_fields"_s, QJsonDocument::fromJson(link.inputFields.toUtf8()).array());
    return {{u"id"_s, link.id}, {u"type"_s, u"links"_s}, {u"attributes"_s, attributes}};
}

bool readFlag(const QJsonObject &attributes, const QString &name, bool &flag)
{
    if (!attributes.contains(name))
        return true;
    flag = attributes[name].toBool();
    return attributes[name].isBool();
}

/// Edit 5, view 6 and upload 7 as for folders; files take 5, 6 and plain view 34.
bool readRole(const QJsonObject &attributes, const Item &item, Link &link)
{
    const QJsonValue value = attributes["role_id"_L1];
    link.role = item.isFile() ? 34 : 6;
    if (value.isUndefined())
        return true;
    link.role = value.isString() ? value.toString().toInt() : value.toInt();
    const QList<int> known = item.isFile() ? QList<int>{5, 6, 34} : QList<int>{5, 6, 7};
    return known.contains(link.role);
}

bool readPassword(const QJsonObject &attributes, Link &link)
{
    if (!attributes.contains("password_text"_L1))
        return true;
    link.password = attributes["password_text"_L1].toString();
    return !link.password.isEmpty();
}

bool readExpiry(const QJsonObject &attributes, qint64 nowMs, Link &link)
{
    if (!attributes.contains("expiration_date"_L1))
        return true;
    link.expiration = attributes["expiration_date"_L1].toString();
    const auto expires = expiryOf(link.expiration);
    return expires && *expires > nowMs;
}

/// A download link: by its member, or by a type a client adds.
bool readType(const QJsonObject &attributes, Link &link)
{
    const QJsonValue limit = attributes["download_link"_L1];
    if (limit.isObject()) {
        link.type = u"download"_s;
        link.downloadLimit = limit["download_limit"_L1].toInt();
    }
    if (attributes.contains("link_type"_L1))
        link.type = attributes["link_type"_L1].toString();
    return (limit.isUndefined() || link.downloadLimit > 0) &&
           (link.type == "download"_L1 || (link.type == "custom"_L1 && limit.isUndefined()));
}

/// Whether all members are as they should be; fills in the link.
bool readLink(const Call &call, const QJsonObject &attributes, const Item &item, Link &link)
{
    link.name = attributes["link_name"_L1].toString();
    const QJsonValue fields = attributes["input_fields"_L1];
    if (fields.isArray())
        link.inputFields = QString::fromUtf8(QJsonDocument(fields.toArray()).toJson(QJsonDocument::Compact));
    return !link.name.isEmpty() && link.name.size() <= longestLinkName && (fields.isUndefined() || fields.isArray()) &&
           readFlag(attributes, u"allow_download"_s, link.allowDownload) &&
           readFlag(attributes, u"request_user_data"_s, link.asksVisitor) && readRole(attributes, item, link) &&
           readPassword(attributes, link) && readExpiry(attributes, call.nowMs, link) && readType(attributes, link);
}

Response createLink(Call &call)
{
    std::optional<Response> refusal;
    const auto body =
        bodyOf(call, u"links"_s,
               {u"resource_id"_s, u"link_name"_s, u"role_id"_s, u"allow_download"_s, u"request_user_data"_s,
                u"input_fields"_s, u"password_text"_s, u"expiration_date"_s, u"download_link"_s, u"link_type"_s},
               refusal);
    if (refusal)
        return *refusal;
    const QJsonObject attributes = body->first().attributes;
    if (body->isList || !attributes.contains("resource_id"_L1) || !attributes.contains("link_name"_L1))
        return missing();
    const Item *item = readable(call, attributes["resource_id"_L1].toString());
    if (item == nullptr || call.store.isTrashed(*item))
        return gone();
    if (!accessTo(call, *item).share || item->isRoot())
        return forbidden();
    Link link;
    if (!readLink(call, attributes, *item, link))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    link.id = call.store.nextId();
    link.resourceId = item->id;
    link.url = externalUrlOf(link.id);
    link.byZuid = call.zuid();
    link.createdMs = call.nowMs;
    call.store.links.insert_or_assign(link.id, link);
    call.changed();
    return data(linkObject(call, link), 201);
}

bool isLinkFilter(const Call &call)
{
    const QString type = call.param(u"filter[type]"_s);
    return !call.has(u"filter[type]"_s) || type == "custom"_L1 || type == "download"_L1;
}

bool passesLinkFilter(const Call &call, const Link &link)
{
    const QString type = call.param(u"filter[type]"_s);
    return type.isEmpty() || link.type == type;
}

Response linksOfItem(Call &call)
{
    const Item *item = readable(call, call.id());
    if (item == nullptr)
        return gone();
    if (!isLinkFilter(call))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    QJsonArray rows;
    for (const auto &[id, link] : call.store.links) {
        if (link.resourceId == item->id && passesLinkFilter(call, link))
            rows.append(linkObject(call, link));
    }
    return data(rows);
}

/// Of everything in a space that is not in the trash, whoever made them. Source:
/// https://www.zoho.com/workdrive/developer/docs/api/v1/get-my-folders-links.html
Response linksOfSpace(const Call &call, ItemKind kind)
{
    std::optional<Response> refusal;
    const Item *root = organisedRoot(call, kind, refusal);
    const auto page = refusal ? std::nullopt : pageOf(call, call.id(), refusal);
    if (refusal)
        return *refusal;
    if (!isLinkFilter(call))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    QList<const Link *> found;
    for (const auto &[id, link] : call.store.links) {
        const Item *item = call.store.item(link.resourceId);
        const bool isThere = item != nullptr && item->libraryId == root->id && !call.store.isTrashed(*item);
        if (isThere && passesLinkFilter(call, link))
            found.append(&link);
    }
    QJsonArray rows;
    const QList<const Link *> part = found.mid(page->offset, page->limit);
    for (const Link *link : part)
        rows.append(linkObject(call, *link));
    return data(rows);
}

Response linksOfOwn(Call &call)
{
    return linksOfSpace(call, ItemKind::PrivateSpace);
}

Response linksOfTeam(Call &call)
{
    return linksOfSpace(call, ItemKind::TeamFolder);
}

/// The link of the path, of an item the caller may share; nullptr: answer gone().
Link *linkOf(const Call &call)
{
    const auto found = call.store.links.find(call.id());
    if (found == call.store.links.end())
        return nullptr;
    const Item *item = readable(call, found->second.resourceId);
    return item != nullptr && accessTo(call, *item).share ? &found->second : nullptr;
}

Response linkInfo(Call &call)
{
    const Link *link = linkOf(call);
    return link == nullptr ? gone() : data(linkObject(call, *link));
}

Response changeLink(Call &call)
{
    std::optional<Response> refusal;
    const auto body =
        bodyOf(call, u"links"_s, {u"allow_download"_s, u"is_password_protected"_s, u"password_text"_s}, refusal);
    if (refusal)
        return *refusal;
    Link *link = linkOf(call);
    if (link == nullptr)
        return gone();
    const QJsonObject attributes = body->first().attributes;
    Link changed = *link;
    bool isProtected = !link->password.isEmpty();
    const bool wellFormed = readFlag(attributes, u"allow_download"_s, changed.allowDownload) &&
                            readFlag(attributes, u"is_password_protected"_s, isProtected) &&
                            readPassword(attributes, changed);
    if (!wellFormed || attributes.isEmpty())
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    if (isProtected && changed.password.isEmpty())
        return missing();
    if (attributes.contains("is_password_protected"_L1) && !isProtected)
        changed.password.clear();
    *link = changed;
    call.changed();
    return data(linkObject(call, *link));
}

Response revokeLink(Call &call)
{
    const Link *link = linkOf(call);
    if (link == nullptr)
        return gone();
    call.store.links.erase(QString(link->id));
    call.changed();
    return Response::empty(204);
}
} // namespace

QList<DriveRoute> linkRoutes()
{
    const QString scope = u"WorkDrive.links."_s, one = apiBase + u"/links/{id}"_s;
    const QStringList listed{u"page[offset]"_s, u"page[limit]"_s, u"filter[type]"_s};
    return {{"POST", apiBase + u"/links"_s, {{scope + u"CREATE"_s}}, createLink, Locking::Alone},
            {"GET", one, {{scope + u"READ"_s}}, linkInfo},
            {"GET",
             apiBase + u"/files/{id}/links"_s,
             {{u"WorkDrive.files.READ"_s}},
             linksOfItem,
             Locking::Shared,
             {u"filter[type]"_s}},
            {"GET",
             apiBase + u"/privatespace/{id}/links"_s,
             {{u"WorkDrive.files.READ"_s}},
             linksOfOwn,
             Locking::Shared,
             listed},
            {"GET",
             apiBase + u"/teamfolders/{id}/links"_s,
             {{u"WorkDrive.teamfolders.admin.READ"_s}},
             linksOfTeam,
             Locking::Shared,
             listed},
            {"PATCH", one, {{scope + u"UPDATE"_s}}, changeLink, Locking::Alone},
            {"DELETE", one, {{scope + u"DELETE"_s}}, revokeLink, Locking::Alone}};
}
} // namespace atlas::sandbox::workdrive
