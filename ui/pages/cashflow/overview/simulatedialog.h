// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashplan.h"
#include "ui/pages/common/sheetdialog.h"

namespace atlas
{
class BooksActions;
class Label;
class PlannedLineFields;

/// "What if": an event that moves the forecast and nothing else. It never reaches Zoho Books.
class SimulateDialog : public SheetDialog
{
    Q_OBJECT
public:
    /// A new event, or with `line` that one changed.
    SimulateDialog(BooksActions &actions, const std::optional<PlannedLine> &line, QWidget *parent);

private:
    void build();
    void submit();
    BooksActions &m_actions;
    bool m_isNew;
    PlannedLineFields *m_fields;
    Label *m_problem;
};
} // namespace atlas
