// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrepository.h"
#include "tests/services/books/booksfixture.h"

#include <QTemporaryDir>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// BooksRepository with a store of its own before a scripted server whose lists are empty unless said otherwise.
struct BooksRepositoryFixture : BooksFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    std::unique_ptr<BooksRepository> repository = std::make_unique<BooksRepository>(books, store, clock, u"acc"_s);
    QList<BooksSnapshot> changes;

    BooksRepositoryFixture()
    {
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        listen();
    }
    void listen()
    {
        QObject::connect(repository.get(), &BooksRepository::changed,
                         [this](const BooksSnapshot &snapshot) { changes.append(snapshot); });
    }
    /// Every list not said otherwise before.
    void emptyLists()
    {
        oneOrganisation();
        for (int i = 0; i <= int(BooksKind::Account); ++i) {
            const BooksKindInfo &info = booksKindInfo(BooksKind(i));
            server.always(u"GET /books/v3"_s + info.path, page(info.listKey.toLatin1(), {}));
        }
    }
    static QByteArray invoice(int id, const QByteArray &status = "sent",
                              const QByteArray &modified = "2026-11-20T10:15:00+0100")
    {
        return R"({"invoice_id":")" + QByteArray::number(id) + R"(","invoice_number":"INV-)" + QByteArray::number(id) +
               R"(","customer_id":"900","status":")" + status + R"(","total":100,"balance":)" +
               (status == "paid" ? "0" : "100") + R"(,"currency_code":"EUR","exchange_rate":1,)" +
               R"("last_modified_time":")" + modified + "\"}";
    }
    static QByteArray expense(int id, const QByteArray &more = {})
    {
        return R"({"expense_id":")" + QByteArray::number(id) + R"(","total":10,"bcy_total":10,"currency_code":"EUR")" +
               more + "}";
    }
    [[nodiscard]] Result<Done> refresh(Priority priority = Priority::User)
    {
        return QCoro::waitFor(repository->refresh(priority));
    }
    [[nodiscard]] BooksSnapshot snapshot()
    {
        const Result<BooksSnapshot> loaded = QCoro::waitFor(repository->load());
        Q_ASSERT(loaded);
        return *loaded;
    }
    /// A new repository over the same store, as after a restart.
    void restart()
    {
        repository = std::make_unique<BooksRepository>(books, store, clock, u"acc"_s);
        changes.clear();
        listen();
    }
    template <class T>
    static QStringList ids(const QList<T> &list)
    {
        QStringList found;
        for (const T &record : list)
            found.append(record.id);
        found.sort();
        return found;
    }
    [[nodiscard]] QList<SeenRequest> seen(const QString &below) const
    {
        QList<SeenRequest> found;
        const QList<SeenRequest> all = server.seen();
        for (const SeenRequest &request : all) {
            if (request.path == u"/books/v3"_s + below)
                found.append(request);
        }
        return found;
    }
};
} // namespace atlas::test
