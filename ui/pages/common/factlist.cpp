// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/factlist.h"

#include <QGridLayout>

namespace atlas
{
namespace
{
constexpr int kNameWidth = 104; ///< pixels
}

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        if (fact.text.isEmpty())
            continue;
        auto *name = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
        auto *value = new Label(TextSize::Body, fact.strong ? 600 : 400, fact.tone, this);
        for (Label *label : {name, value}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        name->setText(fact.label);
        name->setFixedWidth(kNameWidth);
        value->setText(fact.text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(fact.label);
        value->setAccessibleDescription(fact.text);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
}
} // namespace atlas
