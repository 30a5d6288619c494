// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/columnlist.h"

#include "models/crm/dealcolumnmodel.h"

namespace atlas
{
ColumnList::ColumnList(DealColumnModel &model, const BoardMarks &marks, QWidget *parent)
    : CardList(model, DealColumnModel::IdRole, new CardDelegate(marks), parent)
{
}
} // namespace atlas
