// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/mailoperations.h"
#include "services/operations/schema.h"
#include "tests/services/mail/mailfixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace atlas::test
{
/// The operations of Mail before a scripted server, with a folder for files to send.
struct MailOperationsFixture : MailFixture {
    using MailFixture::MailFixture;
    QList<Operation> operations = mailOperations(&mail);
    QTemporaryDir home;

    [[nodiscard]] const Operation &named(const char *name) const
    {
        const auto found = std::find_if(operations.cbegin(), operations.cend(),
                                        [name](const Operation &o) { return o.name == QLatin1StringView(name); });
        Q_ASSERT(found != operations.cend());
        return *found;
    }
    static QJsonObject object(const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        Q_ASSERT(document.isObject());
        return document.object();
    }
    [[nodiscard]] Result<OperationResult> call(const char *name, const QJsonObject &parameters) const
    {
        Q_ASSERT(!schema::firstProblem(named(name).parameters, parameters));
        return QCoro::waitFor(named(name).run(parameters, {}));
    }
    [[nodiscard]] Result<OperationResult> call(const char *name, const QByteArray &json) const
    {
        return call(name, object(json));
    }
    [[nodiscard]] static QStringList idsOf(const Result<OperationResult> &result)
    {
        QStringList ids;
        const QJsonArray rows = result ? result->data.toArray() : QJsonArray();
        for (const QJsonValue &row : rows)
            ids.append(row[u"messageId"_s].toString());
        return ids;
    }
    static QByteArray row(const char *id, qint64 seconds, const QByteArray &more = {})
    {
        return R"({"messageId":")" + QByteArray(id) + R"(","folderId":"1","subject":"R&amp;D","receivedTime":")" +
               QByteArray::number(at(seconds)) + R"(","sentDateInGMT":"1","ccAddress":"Not Provided","toAddress":)" +
               R"("&lt;mara@nordwerk.example&gt;","fromAddress":"ivo@fjord.example","sender":"Ivo","status":"0")" +
               more + '}';
    }
    static QString below(const char *what) { return line("GET", "/folders/1/messages/7/") + QLatin1StringView(what); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile made(home.filePath(name));
        const bool written = made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size();
        Q_ASSERT(written);
        return made.fileName();
    }
    static QJsonObject mailTo(const char *mode)
    {
        return {{u"mode"_s, QLatin1StringView(mode)},
                {u"to"_s, u"Ivo Brandt <ivo@fjord.example>"_s},
                {u"subject"_s, u"Offer"_s},
                {u"content"_s, u"Hello"_s}};
    }
};
} // namespace atlas::test
