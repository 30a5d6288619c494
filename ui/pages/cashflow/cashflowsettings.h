// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSettings;

namespace atlas
{
/// What the cash page remembers on this computer beside the plan: which view was shown last.
class CashflowSettings
{
public:
    virtual ~CashflowSettings() = default;
    /// "overview", "invoices", ...
    [[nodiscard]] virtual QString view() const = 0;
    virtual void setView(const QString &view) = 0;
};

/// CashflowSettings in QSettings, one group an account.
class StoredCashflowSettings final : public CashflowSettings
{
public:
    StoredCashflowSettings(QSettings &settings, const QString &accountId);
    [[nodiscard]] QString view() const override;
    void setView(const QString &view) override;

private:
    QSettings &m_settings;
    QString m_key;
};
} // namespace atlas
