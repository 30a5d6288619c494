// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/table/crmselectionbar.h"

#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CrmSelectionBar::CrmSelectionBar(DirectoryKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_count(new Label(TextSize::Body, 600, Label::Tone::Text, this))
{
    setObjectName(u"crmSelection"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(6);
    line->addWidget(m_count);
    line->addStretch(1);
    const auto button = [this, line](const QString &name, void (CrmSelectionBar::*signal)()) {
        auto *made = new QPushButton(this);
        made->setObjectName(name);
        made->setProperty("small", true);
        line->addWidget(made);
        connect(made, &QPushButton::clicked, this, signal);
        return made;
    };
    m_complete = button(u"crmComplete"_s, &CrmSelectionBar::completeRequested);
    m_change = button(u"crmChange"_s, &CrmSelectionBar::changeRequested);
    m_merge = button(u"crmMerge"_s, &CrmSelectionBar::mergeRequested);
    m_copy = button(u"crmCopy"_s, &CrmSelectionBar::copyRequested);
    m_remove = button(u"crmRemove"_s, &CrmSelectionBar::removeRequested);
    retranslate();
    setSelection(0, 0);
}

void CrmSelectionBar::setSelection(int count, int open)
{
    m_selected = count;
    m_open = open;
    setVisible(count > 0);
    const bool people =
        m_kind == DirectoryKind::Leads || m_kind == DirectoryKind::Contacts || m_kind == DirectoryKind::Accounts;
    m_merge->setVisible(people && count > 1);
    m_complete->setVisible(m_kind == DirectoryKind::Activities && open > 0);
    m_count->setText(tr("%n selected", nullptr, count));
}

void CrmSelectionBar::retranslate()
{
    m_complete->setText(tr("Complete"));
    m_complete->setToolTip(tr("Marks the selected tasks as completed"));
    m_change->setText(tr("Change\u2026"));
    m_merge->setText(tr("Merge\u2026"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the selected rows as tab-separated text"));
    m_remove->setText(tr("Delete\u2026"));
    setSelection(m_selected, m_open);
}

void CrmSelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
