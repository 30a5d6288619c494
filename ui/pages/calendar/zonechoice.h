// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QTimeZone>

class QWidget;

namespace atlas
{
class Prompter;

/// Asks for a zone among those people work in; nullopt: given up, an invalid one: none. Offered by city, with the
/// offset they have now.
[[nodiscard]] std::optional<QTimeZone> askSecondZone(Prompter &prompter, QWidget *over, const QTimeZone &current);
} // namespace atlas
