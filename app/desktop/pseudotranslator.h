// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace atlas
{
/// A language nobody speaks: every text that goes through translation is marked and a third longer ("⟦Ŝävé ···⟧"), so
/// that what does not go through it, and what has no room, is seen.
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// Holds text that went through translation.
    [[nodiscard]] static bool isMarked(const QString &text);
};
} // namespace atlas
