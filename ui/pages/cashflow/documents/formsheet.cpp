// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/formsheet.h"

namespace atlas
{
FormSheet::FormSheet(BooksActions &actions, QWidget *parent)
    : EntrySheet(actions.prompter(), parent)
    , m_actions(actions)
{
}

QString FormSheet::lossWords(bool lost) const
{
    return lost ? tr("The last answer of Zoho Books was lost: look whether it was stored.")
                : tr("It is not stored in Zoho Books.");
}
} // namespace atlas
