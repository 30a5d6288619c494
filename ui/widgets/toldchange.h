// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <QString>

namespace atlas
{
/// A change as the person hears of it: what was done, and whether it can be taken back.
struct ToldChange {
    QString text;
    std::function<void()> undo;            ///< empty: it cannot be taken back
    QString why;                           ///< why it cannot, or not any more once `validFor` is over; a sentence
    std::chrono::milliseconds validFor{0}; ///< how long it can be; 0: until its account is closed
};
} // namespace atlas
