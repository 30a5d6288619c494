// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/centredsheet.h"

namespace atlas
{
CentredSheet::CentredSheet(QWidget *view, int widest)
    : scroll(new QScrollArea(view))
    , body(new QWidget)
    , column(new QVBoxLayout(body))
{
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(view);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    auto *middle = new QHBoxLayout(sheet);
    middle->setContentsMargins(20, 20, 20, 20);
    body->setMaximumWidth(widest);
    middle->addStretch(1);
    middle->addWidget(body, 1000);
    middle->addStretch(1);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(8);
}
} // namespace atlas
