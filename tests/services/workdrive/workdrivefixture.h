// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriveservice.h"
#include "tests/services/core/apifixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// WorkDriveService before three scripted hosts; the clock jumps and stands at 2026-11-22 09:00 UTC.
struct WorkDriveFixture : ApiFixture {
    ScriptedServer upload, loading;
    WorkDriveService drive{*client, &clock};
    QTemporaryDir home;

    WorkDriveFixture()
    {
        tokens.hosts.insert(Host::Upload, upload.url());
        tokens.hosts.insert(Host::Download, loading.url());
        DriveUser user;
        user.zuid = u"747"_s;
        user.teamId = u"team1"_s;
        user.memberId = u"team1-2"_s;
        drive.useUser(user);
    }
    static QString line(const char *verb, const char *below)
    {
        return QLatin1StringView(verb) + u" /api/v1"_s + QLatin1StringView(below);
    }
    static QString streaming() { return u"POST /workdrive-api/v1/stream/upload"_s; }
    static QString progressing() { return u"GET /uploadprogress"_s; }
    static ScriptedReply data(const QByteArray &value, int code = 200)
    {
        return status(code, "{\"data\":" + value + '}');
    }
    static ScriptedReply refusal(int code, const QByteArray &id)
    {
        return status(code, R"({"errors":[{"id":")" + id + R"(","title":"no"}]})");
    }
    static ScriptedReply dropped() { return how(ScriptedReply::How::Drop); }
    static QByteArray folderRow(const char *id, const char *name, qint64 createdMs = 0)
    {
        return R"({"id":")" + QByteArray(id) + R"(","type":"files","attributes":{"name":")" + name +
               R"(","type":"folder","is_folder":true,"created_time_in_millisecond":)" + QByteArray::number(createdMs) +
               "}}";
    }
    [[nodiscard]] QString file(const QByteArray &bytes) const
    {
        QFile made(home.filePath(u"sent.bin"_s));
        const bool written = made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size();
        Q_ASSERT(written);
        return made.fileName();
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    [[nodiscard]] SeenRequest last() const { return server.seen().last(); }
    [[nodiscard]] QJsonObject sent() const { return QJsonDocument::fromJson(last().body).object(); }
    [[nodiscard]] QString leftovers() const { return server.finish() + upload.finish() + loading.finish(); }
};
} // namespace atlas::test
