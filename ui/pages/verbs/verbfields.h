// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/verbs/verbform.h"

class QWidget;

/// The editors of a verb's fields and the list of its writes.
namespace atlas::verbfields
{
/// An editor with the field's value; `changed` is called when a person changes it.
[[nodiscard]] QWidget *editor(const verbs::Field &field, QWidget *parent, const std::function<void()> &changed);
/// As verbs::Values says it.
[[nodiscard]] QString value(const QWidget *editor);
/// Shows a value without calling `changed`.
void setValue(QWidget *editor, const QString &value);
/// Something is typed that is no date, number or entry of the list.
[[nodiscard]] bool hasMistake(const QWidget *editor);
/// Each write with its fields and how far it is; what was made has a button that opens it.
[[nodiscard]] QWidget *steps(const VerbPlan &plan, const verbs::Form &form, QWidget *parent,
                             const std::function<void(const QString &link)> &open);
} // namespace atlas::verbfields
