// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
class Label;

/// An editor under its name, with room below for what is wrong in it.
class FieldBox : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor over, and names it for screen readers unless it has a name.
    FieldBox(const QString &label, QWidget *editor, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    /// Draws the editor as wrong and says why; an empty sentence: no longer wrong.
    void setProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    QWidget *m_editor;
    Label *m_label;
    Label *m_problem;
};
} // namespace atlas
