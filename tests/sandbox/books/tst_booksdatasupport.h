// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/cents.h"
#include "services/sandbox/crm/crmapp.h"

#include <memory>

/// The generated books with the parties of a CRM of the same seed, and how their records are read.
namespace atlas::test::booksdata
{
using namespace Qt::Literals::StringLiterals;
using sandbox::books::exact::cents;

inline QList<sandbox::books::CrmParty> partiesOf(const QDate &today, int scale, quint32 seed)
{
    sandbox::Options options;
    options.seed = seed;
    options.scale = scale;
    options.today = today;
    const sandbox::WorldClock clock(today);
    const sandbox::CrmApp crm(options, clock, [] {});
    return crm.parties();
}

inline std::unique_ptr<sandbox::books::Store> booksOf(const QDate &today, int scale = 1, quint32 seed = 1)
{
    auto store = std::make_unique<sandbox::books::Store>();
    store->parties = partiesOf(today, scale, seed);
    sandbox::books::generateBooks(*store, seed, scale, today);
    return store;
}

inline QDate dayOf(const QJsonObject &record, const QString &key)
{
    return QDate::fromString(record.value(key).toString(), Qt::ISODate);
}

/// Issued and not settled; invoices and bills.
inline bool isOpen(const QJsonObject &document)
{
    static const QStringList open{u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s, u"open"_s};
    return open.contains(document.value(u"status"_s).toString());
}

inline bool rateMissing(const QJsonObject &document)
{
    return document.value(u"currency_code"_s) != u"EUR"_s && document.value(u"exchange_rate"_s) == 1.0;
}

/// Base cents, by the document's own rate.
inline qint64 inBase(const QJsonObject &document, const QString &key)
{
    return std::llround(double(cents(document.value(key))) * document.value(u"exchange_rate"_s).toDouble());
}

inline int countOf(const sandbox::books::Store &store, const QString &records)
{
    return int(store.of(records).all().size());
}
} // namespace atlas::test::booksdata
