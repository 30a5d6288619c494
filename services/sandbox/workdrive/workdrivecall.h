// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/contents.h"
#include "services/sandbox/workdrive/workdrivesettings.h"
#include "services/sandbox/workdrive/workdrivestore.h"

#include <QJsonArray>

namespace atlas::sandbox::workdrive
{
/// What a handler works with. The store is locked as the route says.
struct Call {
    const Request &request;
    Store &store;
    const Contents &contents;
    Settings settings;
    int person = 0;        ///< who calls: position in the store's people
    qint64 nowMs = 0;      ///< milliseconds since 1970 UTC
    QString base;          ///< "http://127.0.0.1:1234"
    bool *wrote = nullptr; ///< set by writers when data changed
    [[nodiscard]] QString param(const QString &name) const { return request.query.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return request.query.contains(name); }
    [[nodiscard]] QString id() const { return request.segments.value(0); } ///< the first of the path
    [[nodiscard]] QString zuid() const { return Store::zuidAt(person); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return request.headers.value(name); }
    void changed() const
    {
        if (wrote)
            *wrote = true;
    }
};

using Handler = Response (*)(Call &call);
enum class Locking { Shared, Alone, Own };

/// One route; `pattern` whole. Scopes as Route::anyOf.
struct DriveRoute {
    QByteArray method;
    QString pattern;
    QList<QStringList> anyOf;
    Handler handle = nullptr;
    Locking locking = Locking::Shared;
    QStringList parameters = {}; ///< of the query that the route knows
    bool streamsIn = false;
    bool listing = false; ///< counts for the limit of a folder
};

inline const QString apiBase = QStringLiteral("/workdrive/api/v1");

// The routes, one function an area. All but the last two are of the API host.
[[nodiscard]] QList<DriveRoute> peopleRoutes();   ///< users, teams, team folders, private space
[[nodiscard]] QList<DriveRoute> resourceRoutes(); ///< listing, meta, create, change, copy, versions
[[nodiscard]] QList<DriveRoute> sharingRoutes();  ///< permissions
[[nodiscard]] QList<DriveRoute> linkRoutes();
[[nodiscard]] QList<DriveRoute> searchRoutes();
[[nodiscard]] QList<DriveRoute> formRoutes();    ///< multipart upload
[[nodiscard]] QList<DriveRoute> sessionRoutes(); ///< chunk sessions, upload progress
[[nodiscard]] QList<DriveRoute> uploadRoutes();  ///< of the upload host
[[nodiscard]] QList<DriveRoute> downloadRoutes();

// Answers. Source: docs/zoho.md, WorkDrive, errors.
[[nodiscard]] Response answer(int status, const QJsonObject &object);
[[nodiscard]] Response data(const QJsonValue &value, int status = 200); ///< {"data": value}
[[nodiscard]] Response refuse(int status, const QString &id, const QString &title);
[[nodiscard]] Response gone();      ///< 401 R008: unknown, deleted, or not for this person
[[nodiscard]] Response forbidden(); ///< 403: may be seen, but not this
[[nodiscard]] Response locked();    ///< 423: checked out by somebody else
[[nodiscard]] Response nameTaken(); ///< 409
/// 500 F000 with a word of the gate before the app: LESS_THAN_MIN_OCCURANCE, EXTRA_PARAM_FOUND, ...
[[nodiscard]] Response invalid(const QString &word);
[[nodiscard]] Response missing(); ///< LESS_THAN_MIN_OCCURANCE
[[nodiscard]] Response throttled(int seconds);

/// The refusal of a request to the API host whose Accept or, with a JSON body, Content-Type is another one.
[[nodiscard]] std::optional<Response> checkHeaders(const Request &request, bool form);
/// The refusal of a parameter the route does not know.
[[nodiscard]] std::optional<Response> checkQuery(const Request &request, const QStringList &known);

/// One resource object of a body.
struct Row {
    QString id;
    QJsonObject attributes;
};
struct Body {
    QList<Row> rows;
    bool isList = false; ///< "data" was an array
    [[nodiscard]] const Row &first() const { return rows.constFirst(); }
};
/// The body {"data": {...} or [...]} with resources of this type and known attributes only, at least one; otherwise
/// nothing and the refusal.
[[nodiscard]] std::optional<Body> bodyOf(const Call &call, const QString &type, const QStringList &attributes,
                                         std::optional<Response> &refusal);

/// The item if it is there for the caller. nullptr: answer gone().
[[nodiscard]] Item *readable(const Call &call, const QString &id);
/// A folder or root that is not in the trash; nullptr: answer gone().
[[nodiscard]] Item *readableFolder(const Call &call, const QString &id);
[[nodiscard]] Access accessTo(const Call &call, const Item &item);
[[nodiscard]] bool lockedForOthers(const Call &call, const Item &item);
} // namespace atlas::sandbox::workdrive
