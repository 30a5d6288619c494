// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/synccheck.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto kCheckName = "sync_check"_L1;

QByteArray foundToJson(const SyncCheck::Found &found)
{
    const QJsonObject object{{u"night"_s, found.night.toString(Qt::ISODate)},
                             {u"read_at"_s, found.readAt.toString(Qt::ISODateWithMs)},
                             {u"matched"_s, found.counts.matched},
                             {u"diverging"_s, found.counts.diverging},
                             {u"only_crm"_s, found.counts.onlyCrm},
                             {u"only_books"_s, found.counts.onlyBooks},
                             {u"ambiguous"_s, found.counts.ambiguous},
                             {u"broken"_s, found.counts.broken}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SyncCheck::Found foundFromJson(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    SyncCheck::Found found;
    found.night = QDate::fromString(object.value("night"_L1).toString(), Qt::ISODate);
    found.readAt = QDateTime::fromString(object.value("read_at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    found.counts = {object.value("matched"_L1).toInt(),   object.value("diverging"_L1).toInt(),
                    object.value("only_crm"_L1).toInt(),  object.value("only_books"_L1).toInt(),
                    object.value("ambiguous"_L1).toInt(), object.value("broken"_L1).toInt()};
    return found;
}
} // namespace

SyncCheck::SyncCheck(SyncService &service, Store &store, QString account, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_store(store)
    , m_account(std::move(account))
{
}

Task<Result<SyncCheck::Found>> SyncCheck::last()
{
    const Result<QByteArray> kept = co_await m_store.value(m_account, kCheckName);
    if (!kept)
        co_return fail(kept.error());
    co_return foundFromJson(*kept);
}

Task<Result<SyncCheck::Found>> SyncCheck::run(QDate night)
{
    const Result<Found> before = co_await last();
    if (!before || before->night == night)
        co_return before;
    const Result<SyncComparison> comparison = co_await m_service.counted();
    if (!comparison)
        co_return fail(comparison.error());
    Found found{night, comparison->counts, comparison->readAt};
    if (!found.readAt.isValid())
        co_return found; // nothing was read yet: the next occasion counts
    const QByteArray text = foundToJson(found);
    const Result<Done> kept = co_await m_store.setValue(m_account, kCheckName, text);
    if (!kept)
        co_return fail(kept.error());
    if (found.counts.findings() > 0)
        Q_EMIT differs(found.counts, night);
    co_return found;
}
} // namespace atlas
