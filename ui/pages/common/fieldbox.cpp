// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/fieldbox.h"

#include "ui/pages/common/datefield.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace atlas
{
FieldBox::FieldBox(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new Label(TextSize::Label, 500, Label::Tone::Secondary, this))
    , m_problem(new Label(TextSize::Label, 400, Label::Tone::Bad, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_label->setBuddy(editor);
    box->addWidget(m_label);
    box->addWidget(editor);
    box->addWidget(m_problem);
    box->addStretch(1);
    setLabel(label);
}

void FieldBox::setLabel(const QString &label)
{
    const bool named = !m_editor->accessibleName().isEmpty() && m_editor->accessibleName() != m_label->text();
    m_label->setText(label);
    if (!named)
        m_editor->setAccessibleName(label);
}

void FieldBox::setProblem(const QString &sentence)
{
    markField(m_editor, !sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString FieldBox::problem() const
{
    return m_problem->text();
}
} // namespace atlas
