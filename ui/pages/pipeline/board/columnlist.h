// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/cardlist.h"
#include "ui/pages/pipeline/board/carddelegate.h"

namespace atlas
{
class DealColumnModel;

/// The deals of one stage as cards.
class ColumnList : public CardList
{
    Q_OBJECT
public:
    ColumnList(DealColumnModel &model, const BoardMarks &marks, QWidget *parent = nullptr);
    bool selectDeal(const QString &dealId) { return selectCard(dealId); }
};
} // namespace atlas
