// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/routetable.h"
#include "services/sandbox/mail/mailapp.h"

#include <memory>
#include <QJsonArray>
#include <QJsonObject>

namespace atlas::test
{
/// An answer of the mailbox, parsed.
struct MailReply {
    int status = 0;
    QJsonObject json; ///< empty when the body is an array
    QJsonArray array; ///< empty when the body is an object
    QByteArray raw;
    QByteArray type;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    [[nodiscard]] int code() const { return part("status")[QStringLiteral("code")].toInt(); }
    [[nodiscard]] QString description() const { return part("status")[QStringLiteral("description")].toString(); }
    [[nodiscard]] bool hasData() const { return json.contains(QStringLiteral("data")); }
    [[nodiscard]] QJsonObject data() const { return part("data").toObject(); }
    [[nodiscard]] QJsonArray rows() const { return part("data").toArray(); }
    [[nodiscard]] QJsonObject row(int index = 0) const { return rows().at(index).toObject(); }
    [[nodiscard]] QString text(const QString &key) const { return data().value(key).toString(); }
    [[nodiscard]] QString error() const { return text(QStringLiteral("errorCode")); }
    [[nodiscard]] QString more() const { return text(QStringLiteral("moreInfo")); }
    /// Of each row this member, as text.
    [[nodiscard]] QStringList column(const QString &key) const;

private:
    [[nodiscard]] QJsonValue part(const char *key) const { return json.value(QLatin1StringView(key)); }
};

/// The mailbox behind its own routes, without HTTP: scope check and dispatch as the kernel does them. Paths are those
/// below the account ("/folders"); those that begin with "/api/" are taken whole.
class MailFixture
{
public:
    explicit MailFixture(bool filled = true);
    [[nodiscard]] MailReply call(const QByteArray &method, const QString &path,
                                 const QMap<QString, QString> &query = {}, const QByteArray &body = {},
                                 const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] MailReply get(const QString &path, const QMap<QString, QString> &query = {});
    [[nodiscard]] MailReply post(const QString &path, const QJsonObject &body = {});
    [[nodiscard]] MailReply put(const QString &path, const QJsonObject &body = {});
    [[nodiscard]] MailReply del(const QString &path, const QMap<QString, QString> &query = {});
    /// A raw upload; the answer's data.
    [[nodiscard]] QJsonObject upload(const QString &name, const QByteArray &bytes, bool isInline = false);
    [[nodiscard]] sandbox::mail::Store &store() { return app->store(); }
    [[nodiscard]] const sandbox::mail::Message &message(const QString &id) { return *app->store().message(id); }
    [[nodiscard]] QString folderId(const QString &name) { return app->store().folderNamed(name)->id; }
    /// Messages in a folder of the top level, newest first.
    [[nodiscard]] QList<const sandbox::mail::Message *> in(const QString &folder);

    sandbox::WorldClock clock;
    std::unique_ptr<sandbox::MailApp> app;
    QStringList scopes; ///< granted; everything of Mail unless changed
    int changes = 0;    ///< how often the app said that its data changed

private:
    sandbox::RouteTable m_table;
};

/// Ids of the foundation's records.
namespace mids
{
inline const QString plain = QStringLiteral("1783000000000100100");  ///< inbox, alone, unread, oldest
inline const QString first = QStringLiteral("1783100000000100200");  ///< inbox, begins the conversation
inline const QString answer = QStringLiteral("1783200000000100300"); ///< sent, in the conversation, two To and a Cc
inline const QString files = QStringLiteral("1783300000000100400");  ///< inbox, a file and an inline image, read
inline const QString spam = QStringLiteral("1783400000000100500");
inline const QString trash = QStringLiteral("1783500000000100600");
inline const QString draft = QStringLiteral("1783600000000100700");
inline const QString archived = QStringLiteral("1783700000000100800");
inline const QString marked = QStringLiteral("1783800000000100900"); ///< inbox, label, flag, invitation
inline const QString broken = QStringLiteral("1783900000000101000"); ///< inbox, kept as its MIME, newest
inline const QString label = QStringLiteral("1234567000000009001");
inline const QString file = QStringLiteral("1234567000000009002");
inline const QString image = QStringLiteral("1234567000000009003");
inline const QString signature = QStringLiteral("1234567000000008016");
} // namespace mids

/// Mara's mailbox with the mails named in `mids`.
void layMailFoundation(sandbox::mail::Store &store);
} // namespace atlas::test
