// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>
#include <QByteArray>
#include <QString>

class QSettings;

namespace atlas
{
/// What the pipeline page remembers on this computer. Nothing of it ever reaches Zoho.
class PipelineSettings
{
public:
    virtual ~PipelineSettings() = default;
    /// Target of won amount a month; nullopt: not set, coverage is n/a.
    [[nodiscard]] virtual std::optional<Money> monthlyTarget() const = 0;
    virtual void setMonthlyTarget(const std::optional<Money> &target) = 0;
    /// Id of the chosen pipeline; empty: the default one of the account.
    [[nodiscard]] virtual QString pipelineId() const = 0;
    virtual void setPipelineId(const QString &id) = 0;
    /// Id of the view shown last: "board", "table", "funnel" or "forecast".
    [[nodiscard]] virtual QString view() const = 0;
    virtual void setView(const QString &view) = 0;
    /// Opaque header state: widths, order, hidden columns and sorting of the table.
    [[nodiscard]] virtual QByteArray tableColumns() const = 0;
    virtual void setTableColumns(const QByteArray &state) = 0;
};

/// PipelineSettings in QSettings, one group an account.
class StoredPipelineSettings final : public PipelineSettings
{
public:
    StoredPipelineSettings(QSettings &settings, const QString &accountId);
    [[nodiscard]] std::optional<Money> monthlyTarget() const override;
    void setMonthlyTarget(const std::optional<Money> &target) override;
    [[nodiscard]] QString pipelineId() const override;
    void setPipelineId(const QString &id) override;
    [[nodiscard]] QString view() const override;
    void setView(const QString &view) override;
    [[nodiscard]] QByteArray tableColumns() const override;
    void setTableColumns(const QByteArray &state) override;

private:
    [[nodiscard]] QString key(const QString &name) const;
    QSettings &m_settings;
    QString m_account;
};
} // namespace atlas
