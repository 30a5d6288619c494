// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/crmapp.h"
#include "services/sandbox/kernel/routetable.h"

#include <memory>
#include <QJsonArray>
#include <QJsonObject>

namespace atlas::test
{
/// An answer of the CRM app, parsed.
struct Reply {
    int status = 0;
    QJsonObject json;
    QByteArray raw;
    [[nodiscard]] QString code() const; ///< of the call, else of the first element
    [[nodiscard]] QJsonArray data() const { return json.value(QStringLiteral("data")).toArray(); }
    [[nodiscard]] QJsonObject element(int index = 0) const { return data().at(index).toObject(); }
    [[nodiscard]] QJsonObject details(int index = 0) const;
    [[nodiscard]] QJsonObject info() const { return json.value(QStringLiteral("info")).toObject(); }
};

/// The CRM app behind its own routes, without HTTP: scope check and dispatch as the kernel does them.
class CrmFixture
{
public:
    explicit CrmFixture(int scale = 1, quint32 seed = 1, QDate today = QDate(2026, 7, 15));
    [[nodiscard]] Reply send(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {},
                             const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] Reply get(const QString &pathAndQuery, const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] Reply write(const QByteArray &method, const QString &pathAndQuery, const QJsonObject &body,
                              const QMap<QByteArray, QByteArray> &headers = {});
    [[nodiscard]] Reply coql(const QString &query);
    /// {"data":[record]}
    [[nodiscard]] static QJsonObject data(const QJsonObject &record);
    [[nodiscard]] QString anyId(const QString &module, const QString &extra = {});

    std::unique_ptr<atlas::sandbox::WorldClock> clock;
    std::unique_ptr<atlas::sandbox::CrmApp> app;
    QStringList scopes;
    QString userId;
    int changes = 0;

private:
    atlas::sandbox::RouteTable m_table;
};
} // namespace atlas::test
