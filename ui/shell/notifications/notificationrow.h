// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/alerts/alertledger.h"
#include "ui/shell/undo/undohistory.h"

#include <QFrame>

namespace atlas
{
class IconButton;
class Label;

/// What a line of the panel shows.
struct NotificationLine {
    QString id, iconName, title, text, age;
    QString action; ///< label of the button; empty: none
    bool isNew = false;
    bool isUrgent = false;
    QString dismiss; ///< accessible name of the closing button; empty: none
};

/// One line of the panel: what, how much, since when, and what can be done about it.
class NotificationRow : public QFrame
{
    Q_OBJECT
public:
    NotificationRow(const NotificationLine &line, QWidget *parent);
    [[nodiscard]] const QString &id() const { return m_id; }

Q_SIGNALS:
    void activated(const QString &id);
    void dismissed(const QString &id);

private:
    void addButtons(const NotificationLine &line);
    QString m_id;
};
} // namespace atlas
