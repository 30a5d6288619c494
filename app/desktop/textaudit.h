// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace atlas
{
/// Texts of controls (buttons, actions, column titles, placeholders, tool tips, names for screen readers) below `root`
/// that did not go through translation, while the pseudo language is on. Each as "class name: text"; sorted, once.
/// Numbers, signs and texts without two letters in a row are no words; names made of data are left out where a control
/// says so (property "dataText").
[[nodiscard]] QStringList untranslatedTexts(const QWidget &root);
} // namespace atlas
