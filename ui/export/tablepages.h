// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/tablecontent.h"

class QPagedPaintDevice;

namespace atlas
{
/// A table on paper: title and day on top, the headings on every page, "2 / 5" at the bottom.
class TablePages
{
public:
    /// `subtitle`: the day and what else tells where the table comes from.
    TablePages(TableContent content, QString subtitle);
    /// Paints all pages. False: the device cannot be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice &device) const;
    /// Whether the columns want more room than a page in portrait gives.
    [[nodiscard]] bool isWide() const;

private:
    TableContent m_content;
    QString m_subtitle;
};
} // namespace atlas
