// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/routetable.h"
#include "services/sandbox/workdrive/workdriveapp.h"
#include "services/sandbox/workdrive/workdrivesettings.h"
#include "services/sandbox/workdrive/workdrivestore.h"

#include <memory>
#include <QJsonArray>
#include <QTemporaryDir>

namespace atlas::test
{
using DriveHeaders = QMap<QByteArray, QByteArray>;
using DriveQuery = QMap<QString, QString>;

/// An answer of WorkDrive, parsed; streamed bytes are in `raw`.
struct DriveReply {
    int status = 0;
    QJsonObject json;
    QByteArray raw, type;
    DriveHeaders headers; ///< names in lower case
    [[nodiscard]] QJsonObject data() const { return json[u"data"].toObject(); }
    [[nodiscard]] QJsonArray rows() const { return json[u"data"].toArray(); }
    [[nodiscard]] QJsonObject row(int index = 0) const { return rows().at(index).toObject(); }
    /// Of the object, or of the first row.
    [[nodiscard]] QJsonValue attribute(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const { return attribute(name).toString(); }
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString error() const { return json[u"errors"][0][u"id"].toString(); }
    [[nodiscard]] QString title() const { return json[u"errors"][0][u"title"].toString(); }
    [[nodiscard]] QStringList names() const; ///< of all rows
    [[nodiscard]] int retryAfter() const { return headers.value("retry-after", "-1").toInt(); }
};

/// The three hosts behind their own routes, without HTTP: scope check and dispatch as the kernel does them. Paths that
/// begin with "/_" or "/workdrive/" are whole, others are below the API's base.
class DriveFixture
{
public:
    enum class Data { Foundation, Sample };
    explicit DriveFixture(bool limits = false, Data data = Data::Foundation, const QString &folder = {});
    [[nodiscard]] DriveReply call(const QByteArray &method, const QString &path, const DriveQuery &query = {},
                                  const QByteArray &body = {}, const DriveHeaders &headers = {});
    /// The same with a body that comes in pieces.
    [[nodiscard]] DriveReply feed(const QByteArray &method, const QString &path, const DriveQuery &query,
                                  const std::function<bool(const sandbox::ByteSink &)> &body,
                                  const DriveHeaders &headers);
    [[nodiscard]] DriveReply get(const QString &path, const DriveQuery &query = {});
    [[nodiscard]] DriveReply post(const QString &path, const QString &type, const QJsonObject &attributes);
    [[nodiscard]] DriveReply patch(const QString &path, const QString &type, const QJsonObject &attributes);
    /// Of a multi-item call: {"data":[...]} with these attributes for each id.
    [[nodiscard]] DriveReply patchAll(const QStringList &ids, const QJsonObject &attributes);
    [[nodiscard]] DriveReply del(const QString &path) { return call("DELETE", path); }
    [[nodiscard]] DriveReply list(const QString &folder, const DriveQuery &query = {});
    [[nodiscard]] DriveReply form(const QString &name, const QString &parent, const QByteArray &bytes,
                                  const QByteArray &replace = "false");
    [[nodiscard]] DriveReply stream(const QByteArray &bytes, const DriveHeaders &headers);
    [[nodiscard]] DriveReply chunk(const QString &session, qint64 first, const QByteArray &bytes, qint64 total);
    [[nodiscard]] DriveReply download(const QString &id, const DriveHeaders &headers = {},
                                      const DriveQuery &query = {});
    /// The id of the item of that name.
    [[nodiscard]] QString idOf(const QString &name);
    [[nodiscard]] sandbox::workdrive::Store &store() { return app->store(); }
    void apply() { app->setSettings(settings); }
    void signInColleague();
    /// How many files the contents' folder holds.
    [[nodiscard]] qsizetype blobs() const;

    sandbox::WorldClock clock;
    QTemporaryDir folder;
    qint64 monotonicMs = 1'000'000;
    sandbox::workdrive::Settings settings;
    int changes = 0; ///< how often the app said that its data changed
    std::unique_ptr<sandbox::WorkDriveApp> app;
    QStringList scopes; ///< granted; everything of WorkDrive unless changed
    QString userId;

private:
    [[nodiscard]] sandbox::Response dispatch(sandbox::Request &request, const QString &path);
    QString m_contents;
    sandbox::RouteTable m_table;
};
} // namespace atlas::test
