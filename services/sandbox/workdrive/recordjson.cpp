// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/recordjson.h"

#include <QJsonArray>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// One list of members serves both ways.
struct JsonWriter {
    QJsonObject json;
    void operator()(const QString &key, const QString &value) { json.insert(key, value); }
    void operator()(const QString &key, qint64 value) { json.insert(key, value); }
    void operator()(const QString &key, int value) { json.insert(key, value); }
    void operator()(const QString &key, quint32 value) { json.insert(key, qint64(value)); }
    void operator()(const QString &key, bool value) { json.insert(key, value); }
};

struct JsonReader {
    const QJsonObject &json;
    void operator()(const QString &key, QString &value) const { value = json.value(key).toString(); }
    void operator()(const QString &key, qint64 &value) const { value = json.value(key).toInteger(); }
    void operator()(const QString &key, int &value) const { value = json.value(key).toInt(); }
    void operator()(const QString &key, quint32 &value) const { value = quint32(json.value(key).toInteger()); }
    void operator()(const QString &key, bool &value) const { value = json.value(key).toBool(); }
};

template <typename Visitor, typename Record>
void visitVersion(Visitor &&visit, Record &version)
{
    visit(u"id"_s, version.id);
    visit(u"number"_s, version.number);
    visit(u"by"_s, version.byZuid);
    visit(u"notes"_s, version.notes);
    visit(u"created"_s, version.createdMs);
    visit(u"blob"_s, version.content.blob);
    visit(u"kind"_s, version.content.kind);
    visit(u"seed"_s, version.content.seed);
    visit(u"size"_s, version.content.size);
}

template <typename Visitor, typename Record>
void visitItem(Visitor &&visit, Record &item)
{
    visit(u"id"_s, item.id);
    visit(u"name"_s, item.name);
    visit(u"parent"_s, item.parentId);
    visit(u"library"_s, item.libraryId);
    visit(u"service"_s, item.serviceType);
    visit(u"description"_s, item.description);
    visit(u"creator"_s, item.creatorZuid);
    visit(u"modifier"_s, item.modifierZuid);
    visit(u"locked_by"_s, item.lockedByZuid);
    visit(u"trashed"_s, item.trashed);
    visit(u"published"_s, item.published);
    visit(u"created"_s, item.createdMs);
    visit(u"modified"_s, item.modifiedMs);
    visit(u"status_changed"_s, item.statusMs);
}

template <typename Visitor, typename Record>
void visitPermission(Visitor &&visit, Record &permission)
{
    visit(u"id"_s, permission.id);
    visit(u"resource"_s, permission.resourceId);
    visit(u"type"_s, permission.sharedType);
    visit(u"email"_s, permission.email);
    visit(u"group"_s, permission.groupId);
    visit(u"role"_s, permission.role);
    visit(u"by"_s, permission.byZuid);
    visit(u"expiration"_s, permission.expiration);
    visit(u"created"_s, permission.createdMs);
    visit(u"expires"_s, permission.expiresMs);
}

template <typename Visitor, typename Record>
void visitLink(Visitor &&visit, Record &link)
{
    visit(u"id"_s, link.id);
    visit(u"resource"_s, link.resourceId);
    visit(u"name"_s, link.name);
    visit(u"type"_s, link.type);
    visit(u"url"_s, link.url);
    visit(u"password"_s, link.password);
    visit(u"role"_s, link.role);
    visit(u"allow_download"_s, link.allowDownload);
    visit(u"asks_visitor"_s, link.asksVisitor);
    visit(u"download_limit"_s, link.downloadLimit);
    visit(u"input_fields"_s, link.inputFields);
    visit(u"by"_s, link.byZuid);
    visit(u"expiration"_s, link.expiration);
    visit(u"created"_s, link.createdMs);
}

template <typename Visitor, typename Record>
void visitSession(Visitor &&visit, Record &session)
{
    visit(u"id"_s, session.id);
    visit(u"by"_s, session.byZuid);
    visit(u"parent"_s, session.parentId);
    visit(u"name"_s, session.name);
    visit(u"conflict"_s, session.conflict);
    visit(u"resource"_s, session.resourceId);
    visit(u"blob"_s, session.blob);
    visit(u"size"_s, session.size);
    visit(u"chunk"_s, session.chunkBytes);
    visit(u"received"_s, session.received);
    visit(u"expires"_s, session.expiresMs);
    visit(u"completed"_s, session.completed);
}
} // namespace

QJsonObject toJson(const Item &item)
{
    JsonWriter writer;
    visitItem(writer, item);
    QJsonArray versions;
    for (const Version &version : item.versions) {
        JsonWriter row;
        visitVersion(row, version);
        versions.append(row.json);
    }
    writer.json.insert(u"kind"_s, int(item.kind));
    writer.json.insert(u"versions"_s, versions);
    return writer.json;
}

QJsonObject toJson(const Permission &permission)
{
    JsonWriter writer;
    visitPermission(writer, permission);
    return writer.json;
}

QJsonObject toJson(const Link &link)
{
    JsonWriter writer;
    visitLink(writer, link);
    return writer.json;
}

QJsonObject toJson(const UploadSession &session)
{
    JsonWriter writer;
    visitSession(writer, session);
    return writer.json;
}

void fromJson(const QJsonObject &json, Item &item)
{
    visitItem(JsonReader{json}, item);
    item.kind = ItemKind(json.value("kind"_L1).toInt());
    item.versions.clear();
    const QJsonArray versions = json.value("versions"_L1).toArray();
    for (const QJsonValue &row : versions) {
        const QJsonObject object = row.toObject();
        Version version;
        visitVersion(JsonReader{object}, version);
        item.versions.append(version);
    }
}

void fromJson(const QJsonObject &json, Permission &permission)
{
    visitPermission(JsonReader{json}, permission);
}

void fromJson(const QJsonObject &json, Link &link)
{
    visitLink(JsonReader{json}, link);
}

void fromJson(const QJsonObject &json, UploadSession &session)
{
    visitSession(JsonReader{json}, session);
}
} // namespace atlas::sandbox::workdrive
