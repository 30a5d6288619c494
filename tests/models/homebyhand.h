// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/homefixtures.h"
#include "tests/services/operations/sandboxfixture.h"

#include "app/common/connection.h"

#include <QTest>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// All books as the client reads them from the stand-in, and the very rows it sends, to be counted by hand.
class HomeByHand
{
public:
    /// Starts the stand-in, reads everything once; a test has failed when it could not.
    void open();
    void close();
    [[nodiscard]] HomeSources sources(HomePeriod period = HomePeriod::Month) const;
    [[nodiscard]] QJsonArray books(BooksKind kind);
    [[nodiscard]] QJsonArray work(ProjectsKind kind);
    [[nodiscard]] QSet<QString> openProjectIds();

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<HomeWorld> m_world;
    QJsonArray m_deals; ///< rows of the pipeline that is shown
    QDate m_today;

private:
    void readDeals();
};

namespace byhand
{
inline QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

inline QString idIn(const QJsonValue &value)
{
    return value[u"id"_s].isString() ? value[u"id"_s].toString() : QString::number(value[u"id"_s].toInteger());
}

inline bool isClosedWork(const QJsonObject &row)
{
    return row[u"is_completed"_s].toBool() || row[u"status_type"_s].toString() == u"closed" ||
           row[u"status"_s][u"is_closed_type"_s].toBool();
}

inline bool isOk(const Result<Done> &result)
{
    return result.has_value();
}
} // namespace byhand

inline void HomeByHand::open()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"home"_s), *credentials, nullptr, [](App) { return unlimited(4); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    m_today = QDate::currentDate();
    m_world = std::make_unique<HomeWorld>();
    QVERIFY(byhand::isOk(QCoro::waitFor(m_connection->deals().refresh(Priority::User))));
    QVERIFY(byhand::isOk(QCoro::waitFor(m_connection->directory().refresh(Priority::User))));
    QVERIFY(byhand::isOk(QCoro::waitFor(m_connection->ledger().refresh(Priority::User))));
    QVERIFY(byhand::isOk(QCoro::waitFor(m_connection->delivery().refresh(Priority::User))));
    QVERIFY(byhand::isOk(QCoro::waitFor(m_connection->agenda().refresh(Priority::User))));
    QVERIFY(byhand::isOk(QCoro::waitFor(m_connection->mailbox().refresh(Priority::User))));
    QVERIFY(byhand::isOk(QCoro::waitFor(m_connection->team().refresh(Priority::User))));
    QVERIFY(byhand::isOk(QCoro::waitFor(m_connection->drive().refresh(Priority::User))));
    m_world->deals.setSnapshot(*QCoro::waitFor(m_connection->deals().load()), m_today);
    m_world->directory.setSnapshot(*QCoro::waitFor(m_connection->directory().load()));
    m_world->cash.setSnapshot(*QCoro::waitFor(m_connection->ledger().load()), m_today);
    m_world->delivery.setSnapshot(*QCoro::waitFor(m_connection->delivery().load()), m_today);
    m_world->calendar.setSnapshot(*QCoro::waitFor(m_connection->agenda().load()));
    m_world->mail.setNow(QDateTime::currentDateTimeUtc());
    m_world->mail.setSnapshot(*QCoro::waitFor(m_connection->mailbox().load()));
    m_world->team.setSnapshot(m_connection->team().snapshot());
    m_world->files.setSnapshot(m_connection->drive().snapshot());
    readDeals();
}

inline void HomeByHand::readDeals()
{
    CrmListQuery query(u"Deals"_s);
    for (bool more = true; more;) {
        const Result<RecordPage> page = QCoro::waitFor(m_connection->crm().list(query));
        QVERIFY(page);
        for (const QJsonValue &row : page->data)
            if (m_world->deals.row(row[u"id"_s].toString())) // of the pipeline that is shown
                m_deals.append(row);
        query.pageToken = page->pageToken;
        more = page->more;
    }
    QVERIFY(m_deals.size() > 20);
}

inline void HomeByHand::close()
{
    m_world.reset();
    m_connection.reset();
    m_sandbox.reset();
}

inline HomeSources HomeByHand::sources(HomePeriod period) const
{
    HomeSources sources = m_world->sources(period, m_today);
    sources.now = QDateTime::currentDateTimeUtc();
    return sources;
}

inline QJsonArray HomeByHand::books(BooksKind kind)
{
    QJsonArray all;
    BooksListQuery query(kind);
    for (bool more = true; more; ++query.page) {
        const Result<BooksPage> page = QCoro::waitFor(m_connection->books().list(query));
        if (!page)
            return {};
        for (const QJsonValue &row : page->rows)
            all.append(row);
        more = page->more;
    }
    return all;
}

inline QJsonArray HomeByHand::work(ProjectsKind kind)
{
    QJsonArray all;
    ProjectsListQuery query(kind);
    for (bool more = true; more; ++query.page) {
        const Result<ProjectsRowPage> page = QCoro::waitFor(m_connection->projects().list(query));
        if (!page)
            return {};
        for (const QJsonValue &row : page->rows)
            all.append(row);
        more = page->more;
    }
    return all;
}

inline QSet<QString> HomeByHand::openProjectIds()
{
    QSet<QString> open;
    const QJsonArray projects = work(ProjectsKind::Project);
    for (const QJsonValue &row : projects)
        if (!byhand::isClosedWork(row.toObject()) && row[u"project_type"_s].toString() != u"archived"_s)
            open.insert(byhand::idIn(row));
    return open;
}
} // namespace atlas::test
