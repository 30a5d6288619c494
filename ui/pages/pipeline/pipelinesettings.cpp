// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/pipelinesettings.h"

#include <QSettings>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

StoredPipelineSettings::StoredPipelineSettings(QSettings &settings, const QString &accountId)
    : m_settings(settings)
    , m_account(accountId)
{
}

QString StoredPipelineSettings::key(const QString &name) const
{
    return u"pipeline/%1/%2"_s.arg(m_account.isEmpty() ? u"default"_s : m_account, name);
}

std::optional<Money> StoredPipelineSettings::monthlyTarget() const
{
    // Amount and currency are one text, so that one cannot be read without the other.
    const QStringList parts = m_settings.value(key(u"monthly_target"_s)).toString().split(u' ');
    if (parts.size() != 2) {
        return std::nullopt;
    }
    return Money::fromDecimal(parts.first(), parts.last());
}

void StoredPipelineSettings::setMonthlyTarget(const std::optional<Money> &target)
{
    if (target) {
        m_settings.setValue(key(u"monthly_target"_s), QString(target->toDecimal() + u' ' + target->currency()));
    } else {
        m_settings.remove(key(u"monthly_target"_s));
    }
}

QString StoredPipelineSettings::pipelineId() const
{
    return m_settings.value(key(u"pipeline"_s)).toString();
}

void StoredPipelineSettings::setPipelineId(const QString &id)
{
    m_settings.setValue(key(u"pipeline"_s), id);
}

QString StoredPipelineSettings::view() const
{
    return m_settings.value(key(u"view"_s), u"board"_s).toString();
}

void StoredPipelineSettings::setView(const QString &view)
{
    if (view != this->view()) // a page shows its view first of all, and writing the file takes time
        m_settings.setValue(key(u"view"_s), view);
}

QByteArray StoredPipelineSettings::tableColumns() const
{
    return m_settings.value(key(u"table_columns"_s)).toByteArray();
}

void StoredPipelineSettings::setTableColumns(const QByteArray &state)
{
    m_settings.setValue(key(u"table_columns"_s), state);
}
} // namespace atlas
