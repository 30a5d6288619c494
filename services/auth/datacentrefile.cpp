// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/datacentre.h"
#include "services/core/json.h"

#include <array>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct DataCentreKey {
    QLatin1StringView key;
    QUrl DataCentre::*url;
};

constexpr std::array dataCentreKeys{
    DataCentreKey{"accounts"_L1, &DataCentre::accounts},
    DataCentreKey{"api"_L1, &DataCentre::api},
    DataCentreKey{"projects"_L1, &DataCentre::projects},
    DataCentreKey{"cliq"_L1, &DataCentre::cliq},
    DataCentreKey{"calendar"_L1, &DataCentre::calendar},
    DataCentreKey{"mail"_L1, &DataCentre::mail},
    DataCentreKey{"workdrive"_L1, &DataCentre::workdrive},
    DataCentreKey{"workdrive_upload"_L1, &DataCentre::workdriveUpload},
    DataCentreKey{"workdrive_download"_L1, &DataCentre::workdriveDownload},
};

ApiError badDataCentre(const QString &field, const QString &code, const QString &detail)
{
    ApiError error(ErrorKind::Usage, code, detail);
    error.field = field;
    return error;
}

bool isLoopback(const QString &host)
{
    if (host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<QUrl> baseUrl(const QJsonObject &object, QLatin1StringView key)
{
    const QString given = json::text(object, key).trimmed();
    if (given.isEmpty())
        return fail(badDataCentre(key, u"missing"_s, {}));
    QUrl url(given, QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !web || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return fail(badDataCentre(key, u"not_a_url"_s, given));
    if (!isSafeServer(url))
        return fail(badDataCentre(key, u"https_needed"_s, given));
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}
} // namespace

bool isSafeServer(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url.host()));
}

QJsonObject dataCentreToJson(const DataCentre &dc)
{
    QJsonObject object{{u"name"_s, dc.name}};
    for (const DataCentreKey &entry : dataCentreKeys)
        object.insert(entry.key, (dc.*entry.url).toString());
    return object;
}

Result<DataCentre> dataCentreFromJson(const QJsonObject &object)
{
    DataCentre dc;
    dc.id = u"custom"_s;
    for (const DataCentreKey &entry : dataCentreKeys) {
        const Result<QUrl> url = baseUrl(object, entry.key);
        if (!url)
            return fail(url.error());
        dc.*entry.url = *url;
    }
    dc.name = json::text(object, "name"_L1);
    if (dc.name.isEmpty())
        dc.name = dc.accounts.authority();
    return dc;
}

Result<DataCentre> dataCentreFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(badDataCentre(u"region"_s, u"not_readable"_s, path));
    // A data-centre file is a few hundred bytes; whatever is larger is something else.
    const Result<QJsonObject> object = json::parseObject(file.read(64 * 1024));
    if (!object)
        return fail(badDataCentre(u"region"_s, u"not_json"_s, path));
    return dataCentreFromJson(*object);
}

Result<DataCentre> dataCentreFrom(const QString &regionOrFile)
{
    if (const auto known = dataCentre(regionOrFile))
        return *known;
    const bool looksLikePath = regionOrFile.contains(u'/') || regionOrFile.contains(u'\\') ||
                               regionOrFile.endsWith(u".json"_s, Qt::CaseInsensitive);
    if (looksLikePath || QFileInfo(regionOrFile).isFile())
        return dataCentreFromFile(regionOrFile);
    return fail(badDataCentre(u"region"_s, u"unknown_region"_s, regionOrFile));
}
} // namespace atlas
