// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"
#include "services/sandbox/mail/mailstore.h"

#include <optional>

namespace atlas::sandbox::mail
{
/// What a handler works with: the request, the data (already locked, alone for all verbs but GET, which must only use
/// what is const of it) and the time.
struct Call {
    const Request &request;
    Store &store;
    qint64 nowMs = 0;      ///< milliseconds since 1970 UTC
    bool *wrote = nullptr; ///< set by writers when data changed
    [[nodiscard]] QString param(const QString &name) const { return request.query.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return request.query.contains(name); }
    /// "true" exactly; the parameter's form was checked by checkQuery().
    [[nodiscard]] bool flag(const QString &name) const { return param(name) == QLatin1StringView("true"); }
    /// The ids of the path after the account's, which is checked already: folder, message, ...
    [[nodiscard]] QString id(int segment = 0) const { return request.segments.value(segment + 1); }
    void changed() const
    {
        if (wrote)
            *wrote = true;
    }
};

using Handler = Response (*)(Call &call);

/// One route; `pattern` below /api/accounts/{account}; `scope`: "messages.READ" becomes ZohoMail.messages.READ.
struct MailRoute {
    QByteArray method;
    QString pattern;
    QString scope;
    Handler handle = nullptr;
    bool accountFree = false; ///< `pattern` is below /api: "/accounts"
    bool streamsIn = false;
};

// The routes, one function an area.
[[nodiscard]] QList<MailRoute> accountRoutes(); ///< accounts, signatures
[[nodiscard]] QList<MailRoute> folderRoutes();
[[nodiscard]] QList<MailRoute> labelRoutes();
[[nodiscard]] QList<MailRoute> listRoutes();   ///< view, search
[[nodiscard]] QList<MailRoute> readRoutes();   ///< details, content, header, original, attachments
[[nodiscard]] QList<MailRoute> sendRoutes();   ///< uploads, send, reply
[[nodiscard]] QList<MailRoute> updateRoutes(); ///< updatemessage, updatethread, delete

// Answers: the envelope {"status":{code,description},"data":...}. Source: docs/zoho.md.
[[nodiscard]] Response ok(const QJsonValue &data);
[[nodiscard]] Response created(const QJsonValue &data); ///< HTTP 200, status.code 201
[[nodiscard]] Response done();                          ///< without data
/// An application error; empty `code` or `more` leave out errorCode or moreInfo.
[[nodiscard]] Response refuse(int status, const QString &code, const QString &more = {});
[[nodiscard]] Response extraParam(const QString &name); ///< 400 EXTRA_PARAM_FOUND
[[nodiscard]] Response missing(const QString &name);    ///< 400 LESS_THAN_MIN_OCCURANCE
[[nodiscard]] Response badType(const QString &name);    ///< 400 INVALID_DATATYPE
[[nodiscard]] Response badValue(const QString &name);   ///< 400 PATTERN_NOT_MATCHED
/// 404 "<what> id <id> is invalid", as for an account; `what` "Account", "Folder", "Message", "Label".
[[nodiscard]] Response unknownId(const QString &what, const QString &id);
[[nodiscard]] Response noSuchPath(); ///< 404 URL_RULE_NOT_CONFIGURED

/// Form of a query parameter or body field. Id: digits, in bodies also a JSON integer.
enum class Type { Text, Id, Int, Bool, IdList, Objects };
using Fields = QMap<QString, Type>;
/// The refusal of a parameter the route does not know or whose value has another form.
[[nodiscard]] std::optional<Response> checkQuery(const Call &call, const Fields &known = {});
/// The body as an object with known fields of the right types only; the refusal otherwise.
[[nodiscard]] std::optional<QJsonObject> bodyObject(const Call &call, const Fields &known,
                                                    std::optional<Response> &refusal);
/// The refusal of the first of these fields that is absent.
[[nodiscard]] std::optional<Response> checkPresent(const QJsonObject &body, const QStringList &mandatory);
[[nodiscard]] bool isId(const QString &text);                      ///< digits, at most 19
[[nodiscard]] QString idOf(const QJsonValue &value);               ///< string or integer; empty: neither
[[nodiscard]] QStringList idsOf(const QJsonValue &value);          ///< of an array checked as IdList
[[nodiscard]] QString uri(const QString &kind, const QString &id); ///< .../accounts/<account>/<kind>/<id>
} // namespace atlas::sandbox::mail
