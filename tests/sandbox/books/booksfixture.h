// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/booksapp.h"
#include "services/sandbox/kernel/routetable.h"

#include <memory>
#include <QJsonArray>
#include <QJsonObject>

namespace atlas::test
{
/// An answer of the Books app, parsed.
struct BooksReply {
    int status = 0;
    QJsonObject json;
    QByteArray raw;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray contentType;
    [[nodiscard]] int code() const { return json.value(QStringLiteral("code")).toInt(-1); }
    [[nodiscard]] QString message() const { return json.value(QStringLiteral("message")).toString(); }
    [[nodiscard]] QJsonObject object(const QString &key) const { return json.value(key).toObject(); }
    [[nodiscard]] QJsonArray list(const QString &key) const { return json.value(key).toArray(); }
    [[nodiscard]] QJsonObject row(const QString &key, int index = 0) const { return list(key).at(index).toObject(); }
    [[nodiscard]] QJsonObject page() const { return object(QStringLiteral("page_context")); }
};

/// The Books app behind its own routes, without HTTP: scope check and dispatch as the kernel does them. Paths are
/// those below /books/v3; organization_id is added unless the query has one or `organisation` is empty.
class BooksFixture
{
public:
    enum class Content {
        Foundation, ///< settings, accounts and two contacts only: see foundation()
        Generated   ///< the invented books, with the parties of a CRM of the same seed
    };
    explicit BooksFixture(Content content = Content::Foundation, QDate today = QDate(2026, 7, 15), int scale = 1,
                          quint32 seed = 1);
    /// The foundation beside a CRM with these accounts and contacts.
    explicit BooksFixture(const QList<sandbox::books::CrmParty> &parties);
    [[nodiscard]] BooksReply send(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {},
                                  const QByteArray &contentType = {}, const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] BooksReply get(const QString &pathAndQuery);
    [[nodiscard]] BooksReply post(const QString &pathAndQuery, const QJsonObject &body = {});
    [[nodiscard]] BooksReply put(const QString &pathAndQuery, const QJsonObject &body = {});
    [[nodiscard]] BooksReply del(const QString &pathAndQuery);
    [[nodiscard]] sandbox::books::Store &store() { return app->store(); }

    QDate today;
    std::unique_ptr<sandbox::WorldClock> clock;
    std::unique_ptr<sandbox::BooksApp> app;
    QStringList scopes{QStringLiteral("ZohoBooks.fullaccess.all")};
    QString organisation; ///< sent as organization_id; that of the app unless changed
    int changes = 0;      ///< how often the app said that its data changed

private:
    BooksFixture(const sandbox::BooksSource &source, const sandbox::Options &options);
    sandbox::RouteTable m_table;
};

/// Ids of the foundation's records.
namespace ids
{
inline const QString eur = QStringLiteral("712300000000000097");
inline const QString gbp = QStringLiteral("712300000000000101");
inline const QString user = QStringLiteral("712300000000093001");
inline const QString vat20 = QStringLiteral("712300000000056009");
inline const QString vat10 = QStringLiteral("712300000000056012");
inline const QString vat0 = QStringLiteral("712300000000056015");
inline const QString sales = QStringLiteral("712300000000000388");
inline const QString receivable = QStringLiteral("712300000000000364");
inline const QString payable = QStringLiteral("712300000000000373");
inline const QString hosting = QStringLiteral("712300000000000427");
inline const QString travel = QStringLiteral("712300000000000430");
inline const QString undeposited = QStringLiteral("712300000000000358");
inline const QString bank = QStringLiteral("712300000000000500");     ///< EUR, 10,000.00
inline const QString item = QStringLiteral("712300000000090002");     ///< 150.00 an hour, 20 %
inline const QString customer = QStringLiteral("712300000000097001"); ///< EUR, 30 days
inline const QString british = QStringLiteral("712300000000097301");  ///< a customer in GBP, 14 days
inline const QString vendor = QStringLiteral("712300000000098001");   ///< EUR, 30 days
} // namespace ids

/// What every organisation has before its first document: the records named in `ids`.
void layBooksFoundation(sandbox::books::Store &store);
} // namespace atlas::test
