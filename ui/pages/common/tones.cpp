// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/tones.h"

namespace atlas
{
QString toned(Label::Tone tone, const QString &html)
{
    const Tokens &tokens = Theme::get().tokens();
    QColor colour = tokens.text;
    switch (tone) {
    case Label::Tone::Text:
        break;
    case Label::Tone::Secondary:
        colour = tokens.secondary;
        break;
    case Label::Tone::Good:
        colour = tokens.goodOnFill;
        break;
    case Label::Tone::Warn:
        colour = tokens.warnOnFill;
        break;
    case Label::Tone::Bad:
        colour = tokens.badOnFill;
        break;
    case Label::Tone::Accent:
        colour = tokens.accentOnFill;
        break;
    }
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), html);
}
} // namespace atlas
