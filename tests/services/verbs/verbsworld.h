// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/operations/sandboxfixture.h"

#include "app/common/connection.h"
#include "services/core/json.h"
#include "services/verbs/verbrunner.h"

namespace atlas::test
{
/// The stand-in, a connection to it, and a runner of verbs.
struct VerbsWorld {
    SandboxFixture sandbox;
    std::unique_ptr<Connection> connection;
    SystemClock clock;
    std::unique_ptr<VerbRunner> runner;

    explicit VerbsWorld(const QByteArray &faults = {})
        : sandbox(faults)
    {
        const Result<Credentials> credentials = sandbox.credentials();
        Q_ASSERT(credentials);
        connection = std::make_unique<Connection>(Profile(QStringLiteral("verbs")), *credentials);
        const auto opened = QCoro::waitFor(connection->open());
        Q_ASSERT(opened);
        renew();
    }
    ~VerbsWorld()
    {
        runner->stop();
        Connection::retire(std::move(connection));
        [[maybe_unused]] const bool gone = QTest::qWaitFor([] { return !Connection::isAnyLeaving(); }, 10'000);
        Q_ASSERT(gone);
    }
    Q_DISABLE_COPY_MOVE(VerbsWorld)
    /// As after a restart.
    void renew()
    {
        const VerbServices to{&connection->directory(), &connection->ledger(), &connection->delivery(),
                              &connection->agenda(), &connection->drive()};
        runner = std::make_unique<VerbRunner>(to, connection->store(), clock, connection->account().id);
    }
    [[nodiscard]] VerbServices services() const
    {
        return {&connection->directory(), &connection->ledger(), &connection->delivery(), &connection->agenda(),
                &connection->drive()};
    }
    [[nodiscard]] QString firstId(const QString &module) const
    {
        CrmListQuery query(module);
        query.perPage = 5;
        const Result<RecordPage> page = QCoro::waitFor(connection->crm().list(query));
        return page && !page->data.isEmpty() ? json::id(page->data.first().toObject().value(QLatin1StringView("id")))
                                             : QString();
    }
    [[nodiscard]] QJsonArray booksRows(BooksKind kind, const QMap<QString, QString> &filters = {}) const
    {
        BooksListQuery query(kind);
        query.filters = filters;
        const Result<BooksPage> page = QCoro::waitFor(connection->books().list(query));
        return page ? page->rows : QJsonArray();
    }
    [[nodiscard]] QJsonArray projectsNamed(const QString &name) const
    {
        ProjectsListQuery query(ProjectsKind::Project);
        const Result<ProjectsRowPage> page = QCoro::waitFor(connection->projects().list(query));
        QJsonArray found;
        if (page)
            for (const QJsonValue &row : page->rows)
                if (row.toObject().value(QLatin1StringView("name")).toString() == name)
                    found.append(row);
        return found;
    }
    [[nodiscard]] QJsonArray notesOf(const QString &module, const QString &id) const
    {
        const QStringList fields{QStringLiteral("Note_Title"), QStringLiteral("Note_Content")};
        const Result<RecordPage> page =
            QCoro::waitFor(connection->crm().related(module, id, QStringLiteral("Notes"), fields));
        return page ? page->data : QJsonArray();
    }
};

[[nodiscard]] inline QString wordOf(const Result<VerbPlan> &result)
{
    return result ? QString()
                  : QString(result.error().code + u' ' + result.error().field + u' ' + result.error().detail);
}
} // namespace atlas::test
