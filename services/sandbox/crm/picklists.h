// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace atlas::sandbox::crm
{
/// One option of a picklist. Records carry `actual`; whether Zoho sends the display text instead, depending on
/// translation settings, is UNCONFIRMED.
struct Option {
    QString actual;
    QString english; ///< reference and display value for users in English
    QString french;  ///< display value for users in French
    qint64 id = 0;
    bool used = true;
    // Stages only:
    int probability = -1;
    QString forecastType; ///< "Open", "Closed Won", "Closed Lost"
    QString colour;
    [[nodiscard]] const QString &display(bool inFrench) const { return inFrench ? french : english; }
};

struct Picklist {
    QString name;
    QList<Option> options;
    [[nodiscard]] const Option *find(const QString &actual) const; ///< used options only
};

/// A sales pipeline: a value of Deals.Pipeline and its stages, in order.
struct Pipeline {
    QString actual;
    qint64 id = 0;
    bool isDefault = false;
    QStringList stages; ///< actual values
};

/// "$lead_source" and so on: every picklist of the organisation, by name.
[[nodiscard]] QHash<QString, Picklist> organisationPicklists();
[[nodiscard]] QList<Pipeline> organisationPipelines();
} // namespace atlas::sandbox::crm
