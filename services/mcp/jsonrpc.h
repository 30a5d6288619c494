// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QJsonObject>

/// JSON-RPC 2.0 as the Model Context Protocol uses it: one message a line. Source:
/// https://www.jsonrpc.org/specification
namespace atlas::jsonrpc
{
enum Code {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    ResourceNotFound = -32002,  ///< up to revision 2025-11-25; later InvalidParams
    UnsupportedVersion = -32022 ///< since revision 2026-07-28
};

/// A request, or a notification, which has no id and gets no answer.
struct Message {
    QJsonValue id; ///< text or number; undefined: a notification
    QString method;
    QJsonObject params;
    [[nodiscard]] bool isRequest() const { return !id.isUndefined(); }
};

/// What became of a line: a message, or the answer that says what is wrong with it. Neither: nothing is to be said, as
/// of an empty line or an answer to something nobody asked.
struct Parsed {
    std::optional<Message> message;
    QByteArray refusal; ///< a whole line
};
[[nodiscard]] Parsed parse(const QByteArray &line);

/// Lines, with the line feed. `data` of an error is left out where it is empty; a null id: it could not be read.
[[nodiscard]] QByteArray result(const QJsonValue &id, const QJsonObject &result);
[[nodiscard]] QByteArray error(const QJsonValue &id, int code, const QString &message, const QJsonObject &data = {});
[[nodiscard]] QByteArray notification(const QString &method, const QJsonObject &params);
/// The id as a key for maps: the text "1" and the number 1 differ.
[[nodiscard]] QByteArray key(const QJsonValue &id);
} // namespace atlas::jsonrpc
