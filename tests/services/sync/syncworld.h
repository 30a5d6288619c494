// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncservice.h"
#include "tests/services/operations/weatherproofclient.h"

#include <QJsonDocument>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// A bad day of the network: calls that fail before and after they were done, in both apps. Not a raw string: moc loses
/// its place in those.
inline QByteArray badWeather()
{
    QJsonArray rules;
    const auto add = [&rules](const QString &path, QJsonObject rule) {
        rule.insert("path"_L1, path);
        rule.insert("rate"_L1, 0.02);
        rules.append(rule);
    };
    for (const QString &path : {u"/crm/v8/*"_s, u"/books/v3/*"_s}) {
        add(path, {{u"kind"_s, u"drop"_s}});
        add(path, {{u"kind"_s, u"drop"_s}, {u"after"_s, true}});
        add(path, {{u"kind"_s, u"status"_s}, {u"status"_s, 503}});
        add(path, {{u"kind"_s, u"status"_s}, {u"status"_s, 500}, {u"after"_s, true}});
        add(path, {{u"kind"_s, u"truncate"_s}});
    }
    return QJsonDocument(rules).toJson();
}

/// The stand-in, both repositories before it, and a SyncService whose waits take no time.
struct SyncWorld {
    SandboxFixture sandbox;
    WeatherproofClient net;
    QTemporaryDir folder;
    std::unique_ptr<CrmService> crm;
    std::unique_ptr<BooksService> books;
    std::unique_ptr<Store> store;
    std::unique_ptr<CrmDirectory> directory;
    std::unique_ptr<BooksRepository> ledger;
    std::unique_ptr<SyncService> sync;

    explicit SyncWorld(int scale = 1)
        : sandbox("[]", scaled(scale))
        , net(sandbox)
        , crm(std::make_unique<CrmService>(*net.client, &net.clock))
        , books(std::make_unique<BooksService>(*net.client, &net.clock))
    {
        restart();
    }
    static sandbox::Options scaled(int scale)
    {
        sandbox::Options options;
        options.scale = scale;
        return options;
    }
    /// As after a crash: nothing but the store is left.
    void restart()
    {
        sync.reset();
        directory.reset();
        ledger.reset();
        store = std::make_unique<Store>(folder.filePath(u"atlas.sqlite"_s));
        const Result<StoreReport> opened = QCoro::waitFor(store->open());
        Q_ASSERT(opened);
        directory = std::make_unique<CrmDirectory>(*crm, *store, net.clock, u"acc"_s);
        ledger = std::make_unique<BooksRepository>(*books, *store, net.clock, u"acc"_s);
        sync = std::make_unique<SyncService>(*directory, *ledger, *store, net.clock, u"acc"_s);
    }
    /// From now on. The stand-in reads the file anew when its content changes.
    void weather(const QByteArray &faults) const
    {
        QFile file(sandbox.folder.filePath(u"faults.json"_s));
        const bool written =
            file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(faults) == faults.size();
        Q_ASSERT(written);
    }

    [[nodiscard]] SyncComparison read(int details = 100'000)
    {
        const Result<SyncComparison> comparison = QCoro::waitFor(sync->read(details));
        if (!comparison)
            qWarning("reading failed: %s %s", qPrintable(comparison.error().code),
                     qPrintable(comparison.error().detail));
        return comparison.value_or(SyncComparison());
    }
    [[nodiscard]] SyncPlan plan(const SyncChoices &choices)
    {
        const Result<SyncPlan> planned = QCoro::waitFor(sync->plan(choices));
        if (!planned)
            qWarning("planning failed: %s %s", qPrintable(planned.error().code), qPrintable(planned.error().detail));
        return planned.value_or(SyncPlan());
    }
    [[nodiscard]] SyncRun apply(const SyncPlan &planned)
    {
        const Result<SyncRun> run = QCoro::waitFor(sync->apply(planned));
        if (!run)
            qWarning("applying failed: %s %s", qPrintable(run.error().code), qPrintable(run.error().detail));
        return run.value_or(SyncRun());
    }
    [[nodiscard]] QList<SyncWrite> writes(const SyncRun &run)
    {
        return QCoro::waitFor(sync->writes(run.id)).value_or(QList<SyncWrite>());
    }
    [[nodiscard]] static SyncChoices ruled(SyncRule rule)
    {
        SyncChoices choices;
        choices.rule = rule;
        return choices;
    }
    [[nodiscard]] static const SyncRow *rowOf(const SyncComparison &comparison, SyncRow::State state, int position = 0)
    {
        for (const SyncRow &row : comparison.rows) {
            if (row.state == state && position-- == 0)
                return &row;
        }
        return nullptr;
    }
    [[nodiscard]] QJsonObject account(const QString &id) const
    {
        return QCoro::waitFor(crm->record(u"Accounts"_s, id)).value_or(QJsonObject());
    }
    [[nodiscard]] QJsonObject customer(const QString &id) const
    {
        return QCoro::waitFor(books->record(BooksKind::Contact, id)).value_or(QJsonObject());
    }
    bool changeAccount(const QString &id, const QJsonObject &changes) const
    {
        const Result<UpdateOutcome> outcome = QCoro::waitFor(crm->update(u"Accounts"_s, id, {}, changes));
        return outcome && !outcome->conflict;
    }
    bool changeCustomer(const QString &id, const QJsonObject &changes) const
    {
        const Result<UpdateOutcome> outcome = QCoro::waitFor(books->update(BooksKind::Contact, id, {}, changes));
        return outcome && !outcome->conflict;
    }
    [[nodiscard]] QString newAccount(const QString &name) const
    {
        const Result<QJsonObject> made = QCoro::waitFor(crm->create(u"Accounts"_s, {{u"Account_Name"_s, name}}));
        return made ? made->value("id"_L1).toString() : QString();
    }
    [[nodiscard]] QString newCustomer(const QJsonObject &record) const
    {
        const Result<QJsonObject> made = QCoro::waitFor(books->create(BooksKind::Contact, record));
        return made ? made->value("contact_id"_L1).toString() : QString();
    }
    /// How many customers have the name: duplicates are what must not be.
    [[nodiscard]] int customersNamed(const QString &name) const
    {
        BooksListQuery query(BooksKind::Contact);
        query.filters.insert(u"contact_name"_s, name);
        const Result<BooksPage> page = QCoro::waitFor(books->list(query));
        return page ? int(page->rows.size()) : -1;
    }
    [[nodiscard]] int accountsNamed(const QString &name) const
    {
        const QString query = u"select id from Accounts where Account_Name = '%1' limit 0, 200"_s.arg(name);
        const Result<RecordPage> page = QCoro::waitFor(crm->coql(query));
        return page ? int(page->data.size()) : -1;
    }
};
} // namespace atlas::test
