// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/crmdesk.h"

#include "ui/pages/crm/crmfields.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
LookupSource CrmDesk::lookups() const
{
    return [book = &book, deals = &deals](const QString &module, const QString &text, QObject *,
                                          const std::function<void(const QList<LookupRef> &)> &answer) {
        answer(crmfields::find(*book, *deals, module, text));
    };
}

EditorContext CrmDesk::editorContext() const
{
    return {deals.settings(), deals.pipeline(), lookups()};
}

FieldTextContext CrmDesk::textContext(const QJsonObject &record) const
{
    const QString own = record.value(u"Currency"_s).toString();
    return {own.isEmpty() ? deals.settings().org.currency : own, today(), deals.pipeline()};
}
} // namespace atlas
