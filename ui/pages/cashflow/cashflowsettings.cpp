// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/cashflowsettings.h"

#include <QSettings>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

StoredCashflowSettings::StoredCashflowSettings(QSettings &settings, const QString &accountId)
    : m_settings(settings)
    , m_key(u"cashflow/%1/view"_s.arg(accountId.isEmpty() ? u"default"_s : accountId))
{
}

QString StoredCashflowSettings::view() const
{
    return m_settings.value(m_key, u"overview"_s).toString();
}

void StoredCashflowSettings::setView(const QString &view)
{
    m_settings.setValue(m_key, view);
}
} // namespace atlas
