// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <array>
#include <optional>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

namespace atlas
{
/// What an alert is about; each kind can be switched off.
enum class AlertKind { CashFloor, OverdueInvoice, QuietDeal, Meeting, Mention, Transfer, DataQuality };
inline constexpr std::array kAlertKinds{AlertKind::CashFloor,  AlertKind::OverdueInvoice, AlertKind::QuietDeal,
                                        AlertKind::Meeting,    AlertKind::Mention,        AlertKind::Transfer,
                                        AlertKind::DataQuality};
/// "cash_floor", "overdue_invoice", ...: in settings and ids.
[[nodiscard]] QString alertKey(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindOf(const QString &key);

/// Something a person should know today. No words: the ui has them, by kind and `state`.
struct Alert {
    enum class Severity { Info, Warning, Urgent };
    /// What tells it from all others for as long as the matter is the same: the same id is not shown twice a day, nor
    /// ever again once it was dismissed.
    QString id;
    AlertKind kind = AlertKind::Meeting;
    Severity severity = Severity::Info;
    QString subject; ///< what opens: "<kind of HomeRow>:<id>", "folders:<id>" or "pages:<page id>"
    QString state;   ///< of a transfer: "upload_done", "upload_failed", "download_done", "download_failed"; else empty
    QString name;    ///< whose or what: a client, deal, event, sender, file
    QString detail;  ///< a document's number, a stage, a place, the first words of a message
    std::optional<Money> amount; ///< what is late, what a deal is worth, how low the cash gets
    std::optional<Money> limit;  ///< the floor the cash falls under
    QDate date;                  ///< of the low point; the due date
    int count = 0;               ///< days late or quiet, minutes until a meeting, findings
    QDateTime when;              ///< UTC: the start of a meeting
    QDateTime at;                ///< UTC: when it was raised
    [[nodiscard]] QJsonObject toJson() const;
    /// nullopt without id or with an unknown kind.
    [[nodiscard]] static std::optional<Alert> fromJson(const QJsonObject &object);
    friend bool operator==(const Alert &, const Alert &) = default;
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::Alert)
