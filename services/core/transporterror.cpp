// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/transporterror.h"

#include "services/core/logging.h"

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
struct TransportKind {
    ErrorKind kind;
    QString code;
};

TransportKind transportKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Offline, u"connection_refused"_s};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Offline, u"host_not_found"_s};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send it again, see OnceDevice
        return {ErrorKind::Offline, u"connection_closed"_s};
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Timeout, u"connect_timeout"_s};
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::Timeout, u"timeout"_s};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Offline, u"tls_failed"_s};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {ErrorKind::Offline, u"network_unreachable"_s};
    case QNetworkReply::ProxyConnectionRefusedError:
        return {ErrorKind::Offline, u"proxy_refused"_s};
    case QNetworkReply::ProxyConnectionClosedError:
        return {ErrorKind::Offline, u"proxy_closed"_s};
    case QNetworkReply::ProxyNotFoundError:
        return {ErrorKind::Offline, u"proxy_not_found"_s};
    case QNetworkReply::ProxyTimeoutError:
        return {ErrorKind::Offline, u"proxy_timeout"_s};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Offline, u"proxy_authentication"_s};
    case QNetworkReply::UnknownProxyError:
        return {ErrorKind::Offline, u"proxy_error"_s};
    case QNetworkReply::ProtocolFailure:
        return {ErrorKind::Decode, u"protocol_failure"_s};
    default:
        return {ErrorKind::Offline, u"network_error"_s};
    }
}
} // namespace

ApiError transportError(const Exchange &exchange)
{
    const TransportKind what = transportKind(exchange.error);
    ApiError error(what.kind, what.code, redact(exchange.errorText));
    error.http = exchange.reply.status;
    return error;
}
} // namespace atlas
