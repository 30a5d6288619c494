// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QPainter>

namespace atlas
{
/// What is drawn of one mail.
struct MailRowLook {
    MailMessage message;
    QList<MailLabel> labels;
    QDate today; ///< in the person's zone
    bool isSelected = false;
    bool isHovered = false; ///< then the three actions lie over its right end
    bool hasKeyboard = false;
    int hotAct = -1; ///< of the three, the one under the mouse
};

/// The three things that can be done from the row itself.
enum class HoverAct { Archive, Flag, Delete };

namespace mailrow
{
/// The place of an action in a row; nothing else moves when it appears.
[[nodiscard]] QRect actRect(const QRect &row, HoverAct act);
/// -1: none there.
[[nodiscard]] int actAt(const QRect &row, const QPoint &at);
void paint(QPainter &painter, const QRect &row, const MailRowLook &look);
void paintHeading(QPainter &painter, const QRect &line, const QString &day);
} // namespace mailrow
} // namespace atlas
