// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/auditentry.h"
#include "ui/pages/assistant/assistantwords.h"
#include "ui/pages/common/entrysheet.h"

namespace atlas
{
/// What taking an entry of the log back would do, before it is done.
class UndoSheet : public EntrySheet
{
    Q_OBJECT
public:
    UndoSheet(const AuditEntry &entry, const RecordNames &names, Prompter &prompter, QWidget *parent);
    /// It is on its way.
    void setUndoing() { setBusy(tr("Undoing\u2026")); }
    void setFailed(const ApiError &error);

Q_SIGNALS:
    void confirmed();

protected:
    [[nodiscard]] QString lossWords(bool) const override { return {}; }
    [[nodiscard]] bool isTouched() const override { return false; }
    void submit() override { Q_EMIT confirmed(); }
};
} // namespace atlas
