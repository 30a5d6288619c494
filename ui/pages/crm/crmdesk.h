// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "services/core/clock.h"
#include "services/crm/crmdirectory.h"
#include "ui/pages/pipeline/form/fieldeditor.h"
#include "ui/widgets/prompter.h"

namespace atlas
{
/// What sheets and panels of the page work with. All outlive them.
struct CrmDesk {
    CrmDirectory &directory;
    const DirectoryBook &book;
    const DealBook &deals;
    Prompter &prompter;
    const Clock &clock;

    [[nodiscard]] QDate today() const { return clock.now().toLocalTime().date(); }
    /// Answers from the books, at once; `module` may name several ("Deals,Accounts").
    [[nodiscard]] LookupSource lookups() const;
    [[nodiscard]] EditorContext editorContext() const;
    /// For words: amounts in the record's own currency, else the home one.
    [[nodiscard]] FieldTextContext textContext(const QJsonObject &record) const;
};
} // namespace atlas
