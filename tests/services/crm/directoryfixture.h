// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmdirectory.h"
#include "tests/services/crm/crmfixture.h"

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// CrmDirectory with a store of its own before a scripted server that says what time it is: ten seconds later than the
/// clock of this computer.
struct DirectoryFixture : CrmFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    CrmDirectory directory{crm, store, clock, u"acc"_s};
    int changes = 0;

    DirectoryFixture()
    {
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        QObject::connect(&directory, &CrmDirectory::changed, [this] { ++changes; });
    }
    static QStringList modules()
    {
        return {u"Leads"_s, u"Contacts"_s, u"Accounts"_s, u"Campaigns"_s, u"Tasks"_s, u"Events"_s, u"Calls"_s};
    }
    static QString listOf(const QString &module) { return u"GET /crm/v8/"_s + module; }
    static QString deletedOf(const QString &module) { return listOf(module) + u"/deleted"_s; }

    [[nodiscard]] ScriptedReply dated(ScriptedReply reply) const
    {
        const QDateTime now = clock.now().addSecs(10);
        const QString text = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s;
        reply.headers.append({"Date", text.toLatin1()});
        return reply;
    }
    [[nodiscard]] ScriptedReply page(const QByteArray &rows, const QByteArray &next = {}) const
    {
        const QByteArray info = next.isEmpty() ? QByteArray(R"({"more_records":false})")
                                               : R"({"more_records":true,"next_page_token":")" + next + "\"}";
        return dated(status(200, R"({"data":[)" + rows + R"(],"info":)" + info + "}"));
    }
    [[nodiscard]] ScriptedReply nothing() const { return dated(status(204)); }
    [[nodiscard]] ScriptedReply notModified() const { return dated(status(304)); }
    static ScriptedReply refusal(int code, const QByteArray &word)
    {
        return status(code, R"({"code":")" + word + R"(","details":{},"message":"m","status":"error"})");
    }
    static QByteArray row(int id, const QByteArray &members)
    {
        return R"({"id":")" + QByteArray::number(id) + R"(",)" + members +
               R"(,"Created_Time":"2026-11-01T10:00:00+01:00","Modified_Time":"2026-11-20T10:15:00+01:00"})";
    }
    static QByteArray lead(int id, const QByteArray &name = "Vega")
    {
        return row(id, R"("Last_Name":")" + name + R"(","Lead_Source":"Partner","Converted__s":false)");
    }
    static QByteArray campaign(int id)
    {
        return row(id, R"("Campaign_Name":"Fair","Budgeted_Cost":4000.5,"Actual_Cost":3100,"Currency":"EUR",)"
                       R"("Exchange_Rate":1.08)");
    }
    [[nodiscard]] Result<Done> refresh() { return QCoro::waitFor(directory.refresh(Priority::User)); }
    /// Two leads and a campaign; the other modules are empty.
    void firstRead()
    {
        const QStringList all = modules();
        for (const QString &module : all)
            server.expect(listOf(module), module == "Leads"_L1       ? page(lead(1) + ',' + lead(2))
                                          : module == "Campaigns"_L1 ? page(campaign(7))
                                                                     : nothing());
        const Result<Done> read = refresh();
        Q_ASSERT(read);
        changes = 0;
    }
    [[nodiscard]] QList<SeenRequest> seenFrom(qsizetype first) const { return server.seen().mid(first); }
};
} // namespace atlas::test
