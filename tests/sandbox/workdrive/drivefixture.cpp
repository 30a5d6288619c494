// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"

#include <algorithm>
#include <QDir>
#include <QJsonDocument>
#include <QUrl>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;
using workdrive::Item;
using workdrive::ItemKind;

namespace
{
const QDate driveDay(2026, 7, 15);
const QString apiRoot = u"/workdrive/api/v1"_s;

QString layItem(workdrive::Store &store, const QString &name, ItemKind kind, const QString &parent, int person = 0)
{
    Item item;
    item.id = store.nextId();
    item.name = name;
    item.kind = kind;
    item.parentId = parent;
    item.libraryId = item.isRoot() ? item.id : store.item(parent)->libraryId;
    item.creatorZuid = item.modifierZuid = workdrive::Store::zuidAt(person);
    item.createdMs = item.modifiedMs = 1'780'000'000'000 + qint64(store.items.size()) * 60'000;
    store.items.insert_or_assign(item.id, item);
    return item.id;
}

void layFile(workdrive::Store &store, const QString &name, const QString &parent, const QString &kind,
             const QList<qint64> &sizes)
{
    Item &item = *store.item(layItem(store, name, ItemKind::File, parent));
    for (const qint64 size : sizes)
        store.addVersion(item, {{}, kind, quint32(size), size}, workdrive::Store::zuidAt(0), item.modifiedMs + 1000);
}

void layMember(workdrive::Store &store, const QString &library, const QString &email, int role)
{
    workdrive::Permission permission;
    permission.id = library + u'-' + QString::number(store.nextNumber());
    permission.resourceId = library;
    permission.sharedType = u"workspace"_s;
    permission.email = email;
    permission.role = role;
    permission.byZuid = workdrive::Store::zuidAt(0);
    store.permissions.insert_or_assign(permission.id, permission);
}

/// Mara administers all; Ivo edits in Clients, looks on in Technique, and knows nothing of Direction.
void layFoundation(workdrive::Store &store)
{
    const QString mara = u"mara@agency.example"_s, ivo = u"ivo@agency.example"_s;
    store.organisation = u"Agency"_s;
    const QString clients = layItem(store, u"Clients"_s, ItemKind::TeamFolder, store.teamId);
    const QString technique = layItem(store, u"Technique"_s, ItemKind::TeamFolder, store.teamId);
    const QString direction = layItem(store, u"Direction"_s, ItemKind::TeamFolder, store.teamId);
    for (const QString &library : {clients, technique, direction})
        layMember(store, library, mara, 1);
    layMember(store, clients, ivo, 5);
    layMember(store, technique, ivo, 6);
    (void)layItem(store, u"My Folders"_s, ItemKind::PrivateSpace, store.teamId);
    const QString other = layItem(store, u"Ivo's Folders"_s, ItemKind::PrivateSpace, store.teamId, 1);
    const QString nordwind = layItem(store, u"Nordwind"_s, ItemKind::Folder, clients);
    layFile(store, u"plan.pdf"_s, nordwind, u"pdf"_s, {20'000, 24'001});
    layFile(store, u"photo.png"_s, nordwind, u"png"_s, {200'000});
    layFile(store, u"notes.txt"_s, nordwind, u"txt"_s, {3000});
    store.item(layItem(store, u"Wiki"_s, ItemKind::File, nordwind))->serviceType = u"zw"_s;
    layFile(store, u"budget.xlsx"_s, direction, u"xlsx"_s, {9000});
    layFile(store, u"private.txt"_s, other, u"txt"_s, {2048});
}

WorkDriveSource driveSource(DriveFixture::Data data)
{
    WorkDriveSource source;
    source.people = [] {
        return QList<workdrive::Person>{{u"11"_s, u"Mara"_s, u"Stein"_s, u"mara@agency.example"_s},
                                        {u"12"_s, u"Ivo"_s, u"Lang"_s, u"ivo@agency.example"_s}};
    };
    source.clients = [] {
        QList<workdrive::Client> clients;
        for (int number = 1; number <= 30; ++number)
            clients.append({QString::number(number), u"Société %1"_s.arg(number)});
        return clients;
    };
    if (data == DriveFixture::Data::Foundation)
        source.fill = [](workdrive::Store &store, quint32, int, const QDate &) { layFoundation(store); };
    return source;
}

Options driveOptions(bool limits)
{
    Options options;
    options.today = driveDay;
    options.limits = limits;
    return options;
}

bool driveScopesSuffice(const QStringList &granted, const QList<QStringList> &anyOf)
{
    return std::any_of(anyOf.cbegin(), anyOf.cend(), [&granted](const QStringList &set) {
        return std::all_of(set.cbegin(), set.cend(),
                           [&granted](const QString &scope) { return grants(granted, scope); });
    });
}

DriveReply parsed(const Response &response)
{
    DriveReply reply;
    reply.status = response.status;
    reply.type = response.contentType;
    for (const auto &[name, value] : response.headers)
        reply.headers.insert(name.toLower(), value);
    reply.raw = response.body;
    // As the listener does: asks until all of the announced bytes are out.
    while (response.stream && reply.raw.size() < response.streamLength) {
        const bool more = response.stream(reply.raw.size(), response.streamLength - reply.raw.size(),
                                          [&reply](const char *bytes, size_t count) {
                                              reply.raw.append(bytes, qsizetype(count));
                                              return true;
                                          });
        if (!more)
            break;
    }
    reply.json = QJsonDocument::fromJson(reply.raw).object();
    return reply;
}

QByteArray bodyWith(const QJsonValue &data)
{
    return QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact);
}
} // namespace

QJsonValue DriveReply::attribute(const QString &name) const
{
    const QJsonObject object = json[u"data"].isArray() ? row() : data();
    return object[u"attributes"][name];
}

QString DriveReply::id() const
{
    return (json[u"data"].isArray() ? row() : data())[u"id"].toString();
}

QStringList DriveReply::names() const
{
    QStringList all;
    const QJsonArray list = rows();
    for (const QJsonValue &row : list)
        all.append(row[u"attributes"][u"name"].toString());
    return all;
}

DriveFixture::DriveFixture(bool limits, Data data, const QString &contents)
    : clock(driveDay)
    , scopes{u"WorkDrive.files.ALL"_s,  u"WorkDrive.files.sharing.ALL"_s, u"WorkDrive.links.ALL"_s,
             u"WorkDrive.team.READ"_s,  u"WorkDrive.teamfolders.ALL"_s,   u"WorkDrive.workspace.READ"_s,
             u"WorkDrive.users.READ"_s, u"ZohoFiles.files.ALL"_s,         u"ZohoSearch.securesearch.READ"_s}
    , userId(u"11"_s)
    , m_contents(contents.isEmpty() ? folder.filePath(u"files"_s) : contents)
{
    app = std::make_unique<WorkDriveApp>(driveOptions(limits), clock, driveSource(data), m_contents,
                                         [this] { ++changes; });
    app->setBase(u"http://127.0.0.1:1"_s);
    app->setMonotonic([this] { return monotonicMs; });
    settings.smallestSession = 1000;
    settings.chunkBytes = 400;
    apply();
    const QList<AppMount *> mounts = app->mounts();
    for (AppMount *mount : mounts)
        m_table.mount(mount);
}

Response DriveFixture::dispatch(Request &request, const QString &path)
{
    request.userId = userId;
    request.scopes = scopes;
    const RouteMatch match = m_table.match(request.method, path.sliced(1).split(u'/'));
    request.segments = match.segments;
    request.path = match.path;
    if (match.app == nullptr)
        return {};
    if (match.route == nullptr)
        return match.pathKnown ? match.app->wrongMethod(request) : match.app->unknownPath(request);
    if (!driveScopesSuffice(scopes, match.anyOf))
        return match.app->authErrors().missingScope();
    if (!match.route->streamsIn && request.readBody) {
        (void)request.readBody([&request](const char *bytes, size_t count) {
            request.body.append(bytes, qsizetype(count));
            return true;
        });
        request.readBody = {};
    }
    return match.route->handle(request);
}

DriveReply DriveFixture::feed(const QByteArray &method, const QString &path, const DriveQuery &query,
                              const std::function<bool(const ByteSink &)> &body, const DriveHeaders &headers)
{
    Request request;
    request.method = method;
    request.query = query;
    request.headers = {{"accept", "application/vnd.api+json"}, {"content-type", "application/vnd.api+json"}};
    request.headers.insert(headers);
    request.readBody = body;
    const bool whole = path.startsWith(u"/_"_s) || path.startsWith(u"/workdrive/"_s);
    return parsed(dispatch(request, whole ? path : apiRoot + path));
}

DriveReply DriveFixture::call(const QByteArray &method, const QString &path, const DriveQuery &query,
                              const QByteArray &body, const DriveHeaders &headers)
{
    return feed(
        method, path, query,
        [body](const ByteSink &sink) {
            // In small pieces, so that no reader relies on getting all at once.
            for (qsizetype at = 0; at < body.size(); at += 7) {
                const QByteArray piece = body.mid(at, 7);
                if (!sink(piece.constData(), size_t(piece.size())))
                    return false;
            }
            return true;
        },
        headers);
}

DriveReply DriveFixture::get(const QString &path, const DriveQuery &query)
{
    return call("GET", path, query);
}

DriveReply DriveFixture::post(const QString &path, const QString &type, const QJsonObject &attributes)
{
    return call("POST", path, {}, bodyWith(QJsonObject{{u"type"_s, type}, {u"attributes"_s, attributes}}));
}

DriveReply DriveFixture::patch(const QString &path, const QString &type, const QJsonObject &attributes)
{
    return call("PATCH", path, {}, bodyWith(QJsonObject{{u"type"_s, type}, {u"attributes"_s, attributes}}));
}

DriveReply DriveFixture::patchAll(const QStringList &ids, const QJsonObject &attributes)
{
    QJsonArray rows;
    for (const QString &id : ids)
        rows.append(QJsonObject{{u"type"_s, u"files"_s}, {u"id"_s, id}, {u"attributes"_s, attributes}});
    return call("PATCH", u"/files"_s, {}, bodyWith(rows));
}

DriveReply DriveFixture::list(const QString &folderId, const DriveQuery &query)
{
    return get(u"/files/"_s + folderId + u"/files"_s, query);
}

DriveReply DriveFixture::form(const QString &name, const QString &parent, const QByteArray &bytes,
                              const QByteArray &replace)
{
    const QByteArray part = "\r\n--b7\r\nContent-Disposition: form-data; name=";
    const QByteArray body =
        part.mid(2) + "\"filename\"\r\n\r\n" + QUrl::toPercentEncoding(name) + part + "\"parent_id\"\r\n\r\n" +
        parent.toLatin1() + part + "\"override-name-exist\"\r\n\r\n" + replace + part +
        "\"content\"; filename=\"x\"\r\nContent-Type: application/octet-stream\r\n\r\n" + bytes + "\r\n--b7--\r\n";
    return call("POST", u"/upload"_s, {}, body, {{"content-type", "multipart/form-data; boundary=b7"}});
}

DriveReply DriveFixture::stream(const QByteArray &bytes, const DriveHeaders &headers)
{
    DriveHeaders all{{"content-type", "application/octet-stream"}, {"x-streammode", "1"}};
    all.insert(headers);
    return call("POST", u"/_upload/workdrive-api/v1/stream/upload"_s, {}, bytes, all);
}

DriveReply DriveFixture::chunk(const QString &session, qint64 first, const QByteArray &bytes, qint64 total)
{
    const QByteArray range = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + bytes.size() - 1) +
                             '/' + QByteArray::number(total);
    return stream(bytes, {{"upload-id", session.toLatin1()}, {"content-range", range}});
}

DriveReply DriveFixture::download(const QString &id, const DriveHeaders &headers, const DriveQuery &query)
{
    return call("GET", u"/_download/v1/workdrive/download/"_s + id, query, {}, headers);
}

QString DriveFixture::idOf(const QString &name)
{
    const auto &items = store().items;
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [&name](const auto &entry) { return entry.second.name == name; });
    return found == items.cend() ? QString() : found->first;
}

void DriveFixture::signInColleague()
{
    userId = u"12"_s;
}

qsizetype DriveFixture::blobs() const
{
    return QDir(m_contents).entryList(QDir::Files).size();
}
} // namespace atlas::test
