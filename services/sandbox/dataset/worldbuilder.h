// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/recordstore.h"
#include "services/sandbox/dataset/dice.h"

namespace atlas::sandbox::dataset
{
/// A record being generated. Values are given by API name; nothing is written until commit().
class RowMaker
{
public:
    /// `gap`: seconds between records that would otherwise fall on the same instant.
    RowMaker(crm::Store &store, const QString &module, int sequence, int gap);
    RowMaker &text(const QString &api, const QString &text);
    RowMaker &whole(const QString &api, qint64 number);
    RowMaker &decimal(const QString &api, double number);
    RowMaker &flag(const QString &api, bool on);
    RowMaker &date(const QString &api, QDate day);
    RowMaker &instant(const QString &api, qint64 seconds);
    RowMaker &link(const QString &api, qint64 id);
    RowMaker &json(const QString &api, const QString &json);
    /// Owner and creator; creation and last change in seconds since 1970 UTC.
    RowMaker &by(int owner, qint64 created, qint64 modified);
    RowMaker &active(qint64 lastActivity);
    [[nodiscard]] crm::Row &row() { return m_row; }
    qint64 commit(); ///< the id

private:
    RowMaker &set(const QString &api, const crm::Value &value);

    crm::Table &m_table;
    crm::Row m_row;
    int m_gap;
};

/// Builds the world step by step; later steps refer to what earlier ones made.
class WorldBuilder
{
public:
    WorldBuilder(crm::Store &store, quint32 seed, int scale, QDate today);
    void build();

private:
    struct AccountInfo {
        qint64 id = 0;
        QString name, currency, country, slug;
        QList<qint64> contacts;
        int owner = 0;
    };
    struct DealSpec;
    struct DealInfo {
        qint64 id = 0;
        int account = 0;
        int owner = 0;
        int createdAgo = 0, activityAgo = 0; ///< days
        bool open = false;
    };

    struct LeadInfo {
        qint64 id = 0;
        qint64 created = 0; ///< seconds since 1970 UTC
        int createdAgo = 0; ///< days
        int owner = 0;
        bool touched = false;         ///< somebody has spoken with them
        qint64 contact = 0, deal = 0; ///< what they became; 0: not converted
    };

    // agency.cpp
    void buildUsers();
    void buildTags();
    void buildAccounts();
    void buildContacts();
    // leads.cpp
    void buildLeads();
    void buildCampaigns();
    void buildDeleted();
    // deals.cpp
    void buildDeals();
    void planOpenDeals(std::vector<DealSpec> &specs, Dice &dice) const;
    void planClosedDeals(std::vector<DealSpec> &specs, Dice &dice) const;
    void makeDeal(const DealSpec &spec, Dice &dice, int sequence);
    [[nodiscard]] int accountFor(const DealSpec &spec, Dice &dice) const;
    // activities.cpp
    void buildNotes();
    void buildTasks();
    void buildMeetings();
    void buildCalls();
    // leadtouches.cpp
    void buildTouches(bool early);
    void makeTouch(const LeadInfo &lead, qint64 at, int sequence, Dice &dice);
    void buildFollowUps();

    /// Working hours of the day `daysAgo` before today; weekends count as the Friday before.
    [[nodiscard]] qint64 stamp(int daysAgo, Dice &dice) const;
    [[nodiscard]] Dice dice(quint32 part) const { return Dice(m_seed * 2654435761u + part); }
    [[nodiscard]] int salesPerson(Dice &dice) const;

    crm::Store &m_store;
    quint32 m_seed;
    int m_scale;
    int m_gap;
    QDate m_today;
    std::shared_ptr<const crm::Zone> m_zone;
    QList<AccountInfo> m_accounts;
    QList<DealInfo> m_deals;
    QList<qint64> m_campaigns;
    QList<LeadInfo> m_leads;
};

[[nodiscard]] QString slugOf(const QString &name);
/// "+33 1 99 00 12 34": ranges set aside for fiction.
[[nodiscard]] QString phoneFor(const QString &country, Dice &dice);
[[nodiscard]] double exchangeRate(const QString &currency); ///< units for one euro
} // namespace atlas::sandbox::dataset
