// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/chartcard.h"

#include "ui/widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace atlas
{
ChartCard buildChartCard(QWidget &page, ChartView &chart)
{
    auto *box = new QVBoxLayout(&page);
    box->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(&page);
    box->addWidget(card);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(16, 14, 16, 14);
    inner->setSpacing(12);
    ChartCard parts{new Label(TextSize::Body, 600, Label::Tone::Text, card),
                    new Label(TextSize::Label, 400, Label::Tone::Secondary, card), new QPushButton(card),
                    new Label(TextSize::Body, 400, Label::Tone::Secondary, card)};
    parts.toggle->setProperty("small", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(parts.title, 1);
    head->addWidget(parts.note);
    head->addWidget(parts.toggle);
    inner->addLayout(head);
    inner->addWidget(&chart, 1);
    parts.foot->setWordWrap(true);
    parts.foot->hide();
    inner->addWidget(parts.foot);
    return parts;
}
} // namespace atlas
