// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/app.h"
#include "services/core/result.h"

#include <QMap>
#include <QUrl>

namespace atlas
{
/// The base URLs of one Zoho data centre. Source: docs/zoho.md, table of data centres; never derived from a domain
/// ending.
struct DataCentre {
    QString id;    ///< "eu", "us", ...; "custom" for a file
    QString name;  ///< "Europe", not translated
    QUrl accounts; ///< accounts server
    QUrl api;      ///< {api_domain}: CRM, Books (path /crm/v8, /books/v3 is added by the service)
    QUrl projects, cliq, calendar, mail;
    QUrl workdrive; ///< {api_domain}/workdrive: a call is base + "/api/v1/..."
    QUrl workdriveUpload, workdriveDownload;
    QUrl apiConsole;       ///< where a Self Client is made; empty for custom
    bool confirmed = true; ///< false where Zoho's own text does not confirm the hosts (uk, ae, sg in part)

    [[nodiscard]] QUrl base(App app) const;
};

/// Whether a secret or a token may be sent there: https with a host, or plain http on a loopback host.
[[nodiscard]] bool isSafeServer(const QUrl &url);
/// All known data centres, in the order people should see them.
[[nodiscard]] const QList<DataCentre> &dataCentres();
/// By id ("eu"), case-insensitive.
[[nodiscard]] std::optional<DataCentre> dataCentre(const QString &id);
/// By accounts server URL, as reported in "accounts-server". nullopt for hosts not in the table: no secret goes there.
[[nodiscard]] std::optional<DataCentre> dataCentreByAccounts(const QUrl &accountsServer);
/// Reads a data-centre file: a JSON object with one base URL for each of accounts api projects cliq calendar mail
/// workdrive workdrive_upload workdrive_download, and optionally "name". https only, except loopback hosts. Usage
/// error: field is the bad key ("region" for the file itself), code "not_readable" | "not_json" | "missing" |
/// "not_a_url" | "https_needed".
[[nodiscard]] Result<DataCentre> dataCentreFromFile(const QString &path);
/// The same object as a file holds, and back: for settings.
[[nodiscard]] QJsonObject dataCentreToJson(const DataCentre &dc);
[[nodiscard]] Result<DataCentre> dataCentreFromJson(const QJsonObject &object);
/// A region name ("eu") or the path of a data-centre file: what ZOHO_REGION and the wizard accept. Usage error with
/// code "unknown_region" when it is neither.
[[nodiscard]] Result<DataCentre> dataCentreFrom(const QString &regionOrFile);
} // namespace atlas
