// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace atlas
{
/// A reference to another record: {"name":..,"id":..}.
struct LookupRef {
    QString id;
    QString name;
    friend bool operator==(const LookupRef &, const LookupRef &) = default;
};

/// A deal, typed. Amounts in the deal's own currency. Source: GET /crm/v8/Deals.
struct Deal {
    QString id;
    QString name;
    LookupRef account, contact, owner;
    LookupRef campaign; ///< Campaign_Source: what brought it; empty: not told
    std::optional<Money> amount;
    int probability = -1; ///< percent; -1: not given
    QString stage;        ///< as the record carries it: actual or display text; match through StageCatalogue
    QString pipeline;
    QDate closing; ///< a date, no instant
    QString nextStep, type, leadSource, lossReason, description;
    QDateTime created, modified, lastActivity; ///< instants
    QString version;                           ///< Modified_Time verbatim: the precondition of an update

    /// amount x probability / 100, exact (equals Expected_Revenue); nullopt without amount or probability.
    [[nodiscard]] std::optional<Money> weighted() const;
    friend bool operator==(const Deal &, const Deal &) = default;
};

struct Lead {
    QString id, firstName, lastName, company, email, phone, status, source;
    LookupRef owner;
    QDateTime created, modified, convertedAt;
    bool converted = false;
    LookupRef convertedAccount, convertedContact, convertedDeal; ///< what it became; empty: none, or not told
    QString version;
    friend bool operator==(const Lead &, const Lead &) = default;
};

struct Contact {
    QString id, firstName, lastName, title, email, phone, mobile;
    LookupRef account, owner;
    QDateTime created, modified;
    QString version;
    friend bool operator==(const Contact &, const Contact &) = default;
};

struct CrmAccount {
    QString id, name, website, phone, industry, city, country;
    LookupRef owner;
    QDateTime created, modified;
    QString version;
    friend bool operator==(const CrmAccount &, const CrmAccount &) = default;
};

struct Note {
    QString id, title, content, authorName;
    QDateTime created, modified;
    friend bool operator==(const Note &, const Note &) = default;
};

struct CrmUser {
    QString id, name, email, role, timeZone;
    bool active = true;
    friend bool operator==(const CrmUser &, const CrmUser &) = default;
};

struct CrmOrg {
    QString id, name, currency, timeZone; ///< currency: ISO code of the home currency
    friend bool operator==(const CrmOrg &, const CrmOrg &) = default;
};

enum class StageOutcome { Open, Won, Lost };

/// One stage of a pipeline. Probability comes from the Stage field (pipelines carry none), joined by id.
struct Stage {
    QString id;
    QString actual;  ///< what is written
    QString display; ///< what is shown
    StageOutcome outcome = StageOutcome::Open;
    int probability = 0;
    int order = 0;
    friend bool operator==(const Stage &, const Stage &) = default;
};

struct Pipeline {
    QString id, actual, display;
    bool isDefault = false;
    QList<Stage> stages; ///< in order
    /// Matches actual or display text; nullptr for a stage that no longer exists.
    [[nodiscard]] const Stage *stage(const QString &text) const;
    friend bool operator==(const Pipeline &, const Pipeline &) = default;
};

struct PicklistValue {
    QString actual, display;
    friend bool operator==(const PicklistValue &, const PicklistValue &) = default;
};

/// A field of a layout: what a form needs. Source: /settings/layouts (required) and /settings/fields.
struct FieldMeta {
    QString apiName, label, dataType; ///< dataType as Zoho names it: text, currency, picklist, lookup, date, ...
    QString section;
    int order = 0;
    int length = 0; ///< 0: no limit known
    int decimals = 0;
    bool required = false, readOnly = false, visible = true;
    bool unique = false; ///< Zoho refuses a second record of the module with the same value
    QString lookupModule;
    QList<PicklistValue> picklist;
    friend bool operator==(const FieldMeta &, const FieldMeta &) = default;
};

struct LayoutMeta {
    QString id, name;
    QList<FieldMeta> fields; ///< in section and sequence order
    [[nodiscard]] const FieldMeta *field(const QString &apiName) const;
    friend bool operator==(const LayoutMeta &, const LayoutMeta &) = default;
};

/// What the pipeline page needs besides deals; changes rarely, kept in the store for a day.
struct CrmSettings {
    CrmOrg org;
    CrmUser me;
    QList<CrmUser> users;
    QList<Pipeline> pipelines;
    LayoutMeta dealLayout;
    friend bool operator==(const CrmSettings &, const CrmSettings &) = default;
};
} // namespace atlas
