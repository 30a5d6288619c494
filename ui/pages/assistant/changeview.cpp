// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/changeview.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kFieldWidth = 112; ///< pixels

Label *cellLabel(const QString &text, Label::Tone tone, int weight, QWidget *parent)
{
    auto *label = new Label(TextSize::Body, weight, tone, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text.isEmpty() ? u"\u2013"_s : text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

ChangeView::ChangeView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
}

void ChangeView::setChange(const Change &change, bool past)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    m_grid->setColumnStretch(1, change.hasBefore ? 1 : 0);
    m_grid->setColumnStretch(2, change.hasAfter ? 1 : 0);
    setVisible(!change.rows.isEmpty());
    if (change.rows.isEmpty())
        return;
    addHead(change, past);
    for (const ChangeRow &row : change.rows)
        addRow(row, change);
}

void ChangeView::addHead(const Change &change, bool past)
{
    const auto head = [this](const QString &text, int column) {
        auto *label = new Label(TextSize::Label, 500, Label::Tone::Secondary, this);
        label->setText(text);
        m_grid->addWidget(label, 0, column);
    };
    head(tr("Field"), 0);
    m_grid->setColumnMinimumWidth(0, kFieldWidth);
    if (change.hasBefore)
        head(past ? tr("Before") : tr("Now"), 1);
    if (change.hasAfter)
        head(past ? tr("After") : tr("New"), 2);
    m_grid->addWidget(new HairLine(this), 1, 0, 1, 3);
    m_rows = 2;
}

void ChangeView::addRow(const ChangeRow &row, const Change &change)
{
    auto *name = cellLabel(row.field, Label::Tone::Secondary, 400, this);
    name->setFixedWidth(kFieldWidth);
    //: read out by a screen reader: %1 is a field, %2 what it holds, %3 what it will hold
    const QString sentence = change.hasBefore && change.hasAfter
                                 ? tr("%1: %2 becomes %3").arg(row.field, row.before, row.after)
                             : change.hasAfter ? row.field + u": "_s + row.after
                                               : row.field + u": "_s + row.before;
    name->setAccessibleName(sentence);
    m_grid->addWidget(name, m_rows, 0, Qt::AlignTop);
    if (change.hasBefore)
        m_grid->addWidget(
            cellLabel(row.before, change.hasAfter ? Label::Tone::Secondary : Label::Tone::Text, 400, this), m_rows, 1,
            Qt::AlignTop);
    if (change.hasAfter)
        m_grid->addWidget(cellLabel(row.after, Label::Tone::Text, change.hasBefore ? 600 : 400, this), m_rows, 2,
                          Qt::AlignTop);
    ++m_rows;
}
} // namespace atlas
