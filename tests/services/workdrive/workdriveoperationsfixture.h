// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/schema.h"
#include "services/operations/workdriveoperations.h"
#include "tests/services/workdrive/scripteddrive.h"

#include <QFile>
#include <QTemporaryDir>

namespace atlas::test
{
/// The operations of WorkDrive before a scripted server, with a folder for files.
struct WorkDriveOperationsFixture : ScriptedDrive {
    WorkDriveService drive{*client, &clock};
    QList<Operation> operations = workDriveOperations(&drive);
    QTemporaryDir home;

    WorkDriveOperationsFixture()
    {
        person();
        spaces();
    }
    [[nodiscard]] const Operation &named(const char *name) const
    {
        const auto found = std::find_if(operations.cbegin(), operations.cend(),
                                        [name](const Operation &o) { return o.name == QLatin1StringView(name); });
        Q_ASSERT(found != operations.cend());
        return *found;
    }
    [[nodiscard]] Result<OperationResult> call(const char *name, const QJsonObject &parameters) const
    {
        Q_ASSERT(!schema::firstProblem(named(name).parameters, parameters));
        return QCoro::waitFor(named(name).run(parameters, {}));
    }
    [[nodiscard]] Result<OperationPlan> plan(const char *name, const QJsonObject &parameters) const
    {
        return QCoro::waitFor(named(name).plan(parameters, {}));
    }
    [[nodiscard]] static QStringList namesOf(const Result<OperationResult> &result)
    {
        QStringList names;
        const QJsonArray rows = result ? result->data.toArray() : QJsonArray();
        for (const QJsonValue &row : rows)
            names.append(row[u"name"_s].toString());
        return names;
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(home.filePath(name));
        const bool written = made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size();
        Q_ASSERT(written);
        return made.fileName();
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    /// The answer to a form.
    static ScriptedReply storedAs(const QString &id, const QString &name, int size)
    {
        const QString info =
            u"{\"RESOURCE_ID\":\"%1\",\"size\":%2,\"AUDIT_INFO\":{\"resource\":{\"name\":\"%3\"}}}"_s.arg(
                id, QString::number(size), name);
        return data(QJsonArray{QJsonObject{
            {u"type"_s, u"files"_s},
            {u"attributes"_s, QJsonObject{{u"resource_id"_s, id}, {u"FileName"_s, name}, {u"File INFO"_s, info}}}}});
    }
    static QString posting() { return line("POST", u"upload"_s); }
    static QString bytesOf(const QString &id) { return u"GET /v1/workdrive/download/"_s + id; }
};
} // namespace atlas::test
