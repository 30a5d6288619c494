// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

#include <functional>

namespace atlas::sandbox::books
{
/// A record while it is listed: a field of its detail, else of the row it makes.
class ListedRecord
{
public:
    ListedRecord(const Call &call, const ListSpec &spec, const QJsonObject &record)
        : m_call(call)
        , m_spec(spec)
        , m_record(record)
    {
    }
    [[nodiscard]] const QJsonObject &detail() const { return m_record; }
    [[nodiscard]] QJsonObject row() const;
    [[nodiscard]] QJsonValue field(const QString &name) const;

private:
    const Call &m_call;
    const ListSpec &m_spec;
    const QJsonObject &m_record;
};

/// What a query asks of each record. Taken apart once, then applied to all.
class ListFilters
{
public:
    ListFilters(const Call &call, const ListSpec &spec);
    /// The first parameter that is unknown or has a value of the wrong form; empty: all are fine.
    [[nodiscard]] QString faultyParameter() const { return m_faulty; }
    /// "Status.OverDue": as page_context names the filter.
    [[nodiscard]] QString appliedFilter() const { return m_applied; }
    /// nullopt: the value of status or filter_by is unknown.
    [[nodiscard]] std::optional<bool> pass(const ListedRecord &record) const;

private:
    using Test = std::function<bool(const ListedRecord &)>;
    void readParameter(const QString &name, const QString &value);
    [[nodiscard]] bool readText(const QString &name, const QString &value);
    [[nodiscard]] bool readAmount(const QString &name, const QString &value);
    [[nodiscard]] bool readDate(const QString &name, const QString &value);
    [[nodiscard]] bool readExact(const QString &name, const QString &value);
    [[nodiscard]] bool readGeneral(const QString &name, const QString &value);
    void readStatus(const QString &name, const QString &value);

    const Call &m_call;
    const ListSpec &m_spec;
    QList<Test> m_tests;
    QString m_faulty, m_applied;
    QString m_status; ///< in the spelling of ListSpec::passes; empty: not asked
};
} // namespace atlas::sandbox::books
