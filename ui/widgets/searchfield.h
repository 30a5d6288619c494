// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace atlas
{
/// A filter field with a magnifier and a clear button. Escape clears first. textEdited fires on each key.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Placeholder and accessible name.
    void setName(const QString &translatedName);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
} // namespace atlas
