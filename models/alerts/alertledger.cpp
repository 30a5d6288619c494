// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertledger.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// What did not hold for so long is forgotten, dismissed or not.
constexpr int rememberedDays = 60;
constexpr qsizetype mostRemembered = 400;

QJsonObject entryToJson(const AlertLedger::Entry &entry)
{
    return {{u"alert"_s, entry.alert.toJson()},
            {u"shown"_s, entry.shown.toString(Qt::ISODate)},
            {u"first"_s, entry.firstSeen.toUTC().toString(Qt::ISODate)},
            {u"read"_s, entry.isRead},
            {u"dismissed"_s, entry.isDismissed}};
}
} // namespace

AlertLedger::Entry *AlertLedger::entryOf(const QString &id)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.alert.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QList<Alert> AlertLedger::take(const QList<Alert> &alerts, const QDateTime &now, const QDate &day)
{
    QList<Alert> fresh;
    for (const Alert &alert : alerts) {
        Entry *known = entryOf(alert.id);
        if (!known) {
            m_entries.append({alert, day, now, false, false});
            fresh.append(alert);
            continue;
        }
        const bool isAgain = !known->isDismissed && known->shown != day;
        const QDateTime raised = isAgain ? alert.at : known->alert.at;
        known->alert = alert;
        known->alert.at = raised;
        known->shown = day; // of a dismissed one: it still holds, so it stays remembered
        if (isAgain) {
            known->isRead = false;
            fresh.append(alert);
        }
    }
    forget(day);
    return fresh;
}

void AlertLedger::forget(const QDate &day)
{
    m_entries.removeIf([&day](const Entry &entry) { return entry.shown.daysTo(day) > rememberedDays; });
    if (m_entries.size() > mostRemembered)
        m_entries.remove(0, m_entries.size() - mostRemembered);
}

QList<AlertLedger::Entry> AlertLedger::entries() const
{
    QList<Entry> shown;
    for (const Entry &entry : m_entries)
        if (!entry.isDismissed)
            shown.append(entry);
    const auto rank = [](const Entry &entry) {
        return std::tuple(entry.shown, !entry.isRead, entry.alert.severity, entry.alert.at);
    };
    std::stable_sort(shown.begin(), shown.end(), [&rank](const Entry &a, const Entry &b) { return rank(b) < rank(a); });
    return shown;
}

int AlertLedger::unread() const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [](const Entry &entry) { return !entry.isRead && !entry.isDismissed; }));
}

void AlertLedger::markRead(const QString &id)
{
    if (Entry *entry = entryOf(id))
        entry->isRead = true;
}

void AlertLedger::markAllRead()
{
    for (Entry &entry : m_entries)
        entry.isRead = true;
}

void AlertLedger::dismiss(const QString &id)
{
    if (Entry *entry = entryOf(id))
        entry->isDismissed = entry->isRead = true;
}

void AlertLedger::dismissAll()
{
    for (Entry &entry : m_entries)
        entry.isDismissed = entry.isRead = true;
}

QJsonObject AlertLedger::toJson() const
{
    QJsonArray array;
    for (const Entry &entry : m_entries)
        array.append(entryToJson(entry));
    return {{u"entries"_s, array}};
}

AlertLedger AlertLedger::fromJson(const QJsonObject &object)
{
    AlertLedger ledger;
    const QJsonArray array = object.value(u"entries"_s).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject kept = value.toObject();
        const std::optional<Alert> alert = Alert::fromJson(kept.value(u"alert"_s).toObject());
        const QDate shown = QDate::fromString(kept.value(u"shown"_s).toString(), Qt::ISODate);
        if (!alert || !shown.isValid() || ledger.entryOf(alert->id))
            continue;
        QDateTime first = QDateTime::fromString(kept.value(u"first"_s).toString(), Qt::ISODate);
        ledger.m_entries.append(
            {*alert, shown, first.toUTC(), kept.value(u"read"_s).toBool(), kept.value(u"dismissed"_s).toBool()});
    }
    return ledger;
}
} // namespace atlas
