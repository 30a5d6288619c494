// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/worldbuilder.h"

#include "services/sandbox/crm/ids.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
using crm::Value;

RowMaker::RowMaker(crm::Store &store, const QString &module, int sequence, int gap)
    : m_table(store.table(store.schema().at(module)))
    , m_gap(gap)
{
    m_row.id = crm::ids::recordBase(m_table.module().index) + crm::ids::firstRecord + qint64(sequence) * 13;
}

RowMaker &RowMaker::set(const QString &api, const Value &value)
{
    const crm::Field *field = m_table.module().field(api);
    Q_ASSERT_X(field, "RowMaker", qPrintable(api));
    m_table.store(m_row, field->index, value);
    return *this;
}

RowMaker &RowMaker::text(const QString &api, const QString &text)
{
    return set(api, Value::string(text));
}
RowMaker &RowMaker::whole(const QString &api, qint64 number)
{
    return set(api, Value::whole(number));
}
RowMaker &RowMaker::decimal(const QString &api, double number)
{
    return set(api, Value::decimal(number));
}
RowMaker &RowMaker::flag(const QString &api, bool on)
{
    return set(api, Value::boolean(on));
}
RowMaker &RowMaker::date(const QString &api, QDate day)
{
    return set(api, Value::date(day.toJulianDay()));
}
RowMaker &RowMaker::instant(const QString &api, qint64 seconds)
{
    return set(api, Value::instant(seconds));
}
RowMaker &RowMaker::link(const QString &api, qint64 id)
{
    return set(api, Value::reference(id));
}
RowMaker &RowMaker::json(const QString &api, const QString &json)
{
    return set(api, Value::json(json));
}

RowMaker &RowMaker::by(int owner, qint64 created, qint64 modified)
{
    m_row.owner = m_row.createdBy = m_row.modifiedBy = quint16(owner);
    // Slots ascend with creation: within one day the hours may not.
    const qint64 earliest = m_table.rows().empty() ? 0 : m_table.rows().back().created + m_gap;
    m_row.created = std::max(created, earliest);
    m_row.modified = std::max(m_row.created, modified);
    return *this;
}

RowMaker &RowMaker::active(qint64 lastActivity)
{
    m_row.activity = std::max(m_row.created, lastActivity);
    return *this;
}

qint64 RowMaker::commit()
{
    m_row.cells.shrink_to_fit();
    const qint64 id = m_row.id;
    m_table.add(std::move(m_row));
    return id;
}

WorldBuilder::WorldBuilder(crm::Store &store, quint32 seed, int scale, QDate today)
    : m_store(store)
    , m_seed(seed)
    , m_scale(std::max(1, scale))
    , m_gap(std::max(1, 613 / m_scale))
    , m_today(today)
    , m_zone(store.zone(u"Europe/Paris"_s))
{
}

void WorldBuilder::build()
{
    buildUsers();
    buildTags();
    buildAccounts();
    buildContacts();
    buildCampaigns();
    buildDeals();
    buildLeads();
    buildTasks();
    buildMeetings();
    buildTouches(true);
    buildCalls();
    buildTouches(false);
    buildFollowUps();
    buildNotes();
    buildDeleted();
    m_store.seal();
}

qint64 WorldBuilder::stamp(int daysAgo, Dice &dice) const
{
    QDate day = m_today.addDays(-daysAgo);
    if (day.dayOfWeek() > 5)
        day = day.addDays(5 - day.dayOfWeek());
    return m_zone->instant(day, dice.between(8 * 3600 + 1800, 18 * 3600 + 2700));
}

// The first users sell; the head of the agency keeps a few deals of her own.
int WorldBuilder::salesPerson(Dice &dice) const
{
    static const QList<int> weighted{0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7};
    return dice.pick(weighted);
}

QString slugOf(const QString &name)
{
    QString slug;
    const QString plain = name.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar c : plain) {
        if ((c >= u'a' && c <= u'z') || c.isDigit())
            slug += c;
        else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    return slug.endsWith(u'-') ? slug.chopped(1) : slug;
}

QString phoneFor(const QString &country, Dice &dice)
{
    const auto two = [&] { return u"%1"_s.arg(dice.below(100), 2, 10, QChar(u'0')); };
    const auto three = [&] { return u"%1"_s.arg(dice.below(1000), 3, 10, QChar(u'0')); };
    if (country == u"United Kingdom")
        return u"+44 20 7946 0"_s + three();
    if (country == u"United States")
        return u"+1 202 555 01"_s + two();
    if (country == u"France")
        return u"+33 1 99 00 "_s + two() + u' ' + two();
    return u"+32 2 555 "_s + two() + u' ' + two();
}

double exchangeRate(const QString &currency)
{
    return currency == u"USD" ? 1.08 : currency == u"GBP" ? 0.86 : 1.0;
}
} // namespace atlas::sandbox::dataset
