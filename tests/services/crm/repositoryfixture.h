// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmjson.h"
#include "services/crm/crmrepository.h"
#include "tests/services/crm/crmfixture.h"

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// CrmRepository with a store of its own before a scripted server.
struct RepositoryFixture : CrmFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    RecordSet deals{u"acc"_s, App::Crm, u"Deals"_s};
    CrmRepository repository{crm, store, clock, u"acc"_s};
    QList<DealDelta> deltas;

    RepositoryFixture()
    {
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        QObject::connect(&repository, &CrmRepository::dealsChanged,
                         [this](const DealDelta &delta) { deltas.append(delta); });
    }
    void alwaysSettings()
    {
        server.always(u"GET /crm/v8/settings/layouts"_s, ok(R"({"layouts":[{"id":"9","sections":[]}]})"));
        server.always(
            u"GET /crm/v8/settings/fields"_s,
            ok(R"({"fields":[{"api_name":"Stage","pick_list_values":[{"id":"1","probability":10},{"id":"2","probability":100}]}]})"));
        server.always(u"GET /crm/v8/settings/pipeline"_s,
                      ok(R"({"pipeline":[{"id":"3","actual_value":"Standard","default":true,"maps":[
                        {"id":"1","actual_value":"Qualification"},{"id":"2","actual_value":"Closed Won","forecast_type":"Closed Won"}]}]})"));
        server.always(u"GET /crm/v8/users"_s, ok(R"({"users":[{"id":"4","full_name":"Ana"}]})"));
        server.always(u"GET /crm/v8/org"_s, ok(R"({"org":[{"id":"1","iso_code":"EUR"}]})"));
    }
    static ScriptedReply page(const QByteArray &rows, const QByteArray &next = {})
    {
        const QByteArray info = next.isEmpty() ? QByteArray(R"({"more_records":false})")
                                               : R"({"more_records":true,"next_page_token":")" + next + "\"}";
        return status(200, R"({"data":[)" + rows + R"(],"info":)" + info + "}");
    }
    static QByteArray deal(int id, const QByteArray &modified = "2026-02-03T10:15:00+01:00")
    {
        return R"({"id":")" + QByteArray::number(id) + R"(","Deal_Name":"Deal","Amount":100,"Stage":"Qualification",)" +
               R"("Pipeline":"Standard","Probability":10,"Modified_Time":")" + modified + "\"}";
    }
    [[nodiscard]] Result<Done> refresh() { return QCoro::waitFor(repository.refresh(Priority::User)); }
    [[nodiscard]] QStringList storedIds()
    {
        QStringList ids;
        const Result<DealSnapshot> snapshot = QCoro::waitFor(repository.load());
        for (const Deal &deal : snapshot->deals)
            ids.append(deal.id);
        ids.sort();
        return ids;
    }
    /// Two deals in the store, read a while ago.
    void firstRead()
    {
        alwaysSettings();
        server.expect(u"GET /crm/v8/Deals"_s, page(deal(1) + ',' + deal(2)));
        const Result<Done> read = refresh();
        Q_ASSERT(read);
        deltas.clear();
    }
    [[nodiscard]] QList<SeenRequest> seenDeals() const
    {
        QList<SeenRequest> found;
        const QList<SeenRequest> all = server.seen();
        for (const SeenRequest &request : all) {
            if (request.path.startsWith(u"/crm/v8/Deals"_s))
                found.append(request);
        }
        return found;
    }
};
} // namespace atlas::test
