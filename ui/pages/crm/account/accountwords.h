// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/accountfile.h"
#include "ui/widgets/figureview.h"

/// The words of an account's page, in the program's language.
namespace atlas::accountwords
{
[[nodiscard]] QString title(AccountSection::Kind kind);
/// Said instead of rows when there are none.
[[nodiscard]] QString nothing(AccountSection::Kind kind);
/// Why a section or figure can say nothing.
[[nodiscard]] QString reason(const QString &key);
/// "7 · €48,000": the count and what open rows add up to, currencies apart.
[[nodiscard]] QString note(const AccountSection &section, const QString &homeCurrency);
[[nodiscard]] FigureView::Content figure(const AccountFigure &figure, const QString &homeCurrency,
                                         const QDateTime &now);
} // namespace atlas::accountwords
