// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QString>

class QWidget;

namespace atlas
{
/// Asks for another name of a file that is to be sent; says what WorkDrive does not take while it is typed.
void askForOtherName(const QString &name, QWidget *over, std::function<void(const QString &)> then);
/// What is wrong with a name, in words; empty: nothing.
[[nodiscard]] QString nameProblem(const QString &name);
} // namespace atlas
