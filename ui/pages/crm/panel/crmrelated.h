// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/entrylist.h"
#include "ui/pages/crm/crmdesk.h"
#include "ui/pages/crm/crmfields.h"
#include "ui/pages/crm/panel/crmpanel.h"

namespace atlas
{
/// What belongs to a record, as lines of a panel. View ids are modules. All texts translated.
class CrmRelated
{
    Q_DECLARE_TR_FUNCTIONS(atlas::CrmRelated)
public:
    CrmRelated(const CrmDesk &desk, CrmRef ref, QJsonObject record);
    /// The account of a contact; person and subject of an activity; what a converted lead became.
    [[nodiscard]] QList<PanelEntry> about() const;
    [[nodiscard]] QList<PanelEntry> deals() const;      ///< of an account or contact; open ones first
    [[nodiscard]] QList<PanelEntry> contacts() const;   ///< of an account
    [[nodiscard]] QList<PanelEntry> activities() const; ///< newest first
    /// What a campaign cost and is expected to bring.
    [[nodiscard]] QList<PanelEntry> campaignFigures() const;
    [[nodiscard]] static QList<PanelEntry> mails(const CrmMailCount &count, const QDate &today);

private:
    [[nodiscard]] PanelEntry linkTo(const QString &module, const LookupRef &ref) const;
    const CrmDesk &m_desk;
    CrmRef m_ref;
    QJsonObject m_record;
};
} // namespace atlas
