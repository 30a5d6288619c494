// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/synclinkbook.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto kLinksName = "sync_links"_L1;
} // namespace

SyncLinkBook::SyncLinkBook(Store &store, QString account)
    : m_store(store)
    , m_account(std::move(account))
{
}

Task<Result<SyncLinks>> SyncLinkBook::links()
{
    const Result<QByteArray> kept = co_await m_store.value(m_account, kLinksName);
    if (!kept)
        co_return fail(kept.error());
    SyncLinks links;
    const QJsonObject object = QJsonDocument::fromJson(*kept).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        links.insert(it.key(), it.value().toString());
    co_return links;
}

Task<Result<Done>> SyncLinkBook::keep(SyncLinks links)
{
    QJsonObject object;
    for (auto it = links.cbegin(); it != links.cend(); ++it)
        object.insert(it.key(), it.value());
    const QByteArray text = object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
    co_return co_await m_store.setValue(m_account, kLinksName, text);
}

Task<Result<Done>> SyncLinkBook::link(QString customer, QString crmKey)
{
    Result<SyncLinks> kept = co_await links();
    if (!kept)
        co_return fail(kept.error());
    kept->insert(customer, crmKey);
    const SyncLinks changed = *kept;
    co_return co_await keep(changed);
}

Task<Result<Done>> SyncLinkBook::unlink(QString customer)
{
    Result<SyncLinks> kept = co_await links();
    if (!kept)
        co_return fail(kept.error());
    kept->remove(customer);
    const SyncLinks changed = *kept;
    co_return co_await keep(changed);
}
} // namespace atlas
