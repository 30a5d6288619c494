// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTime>

namespace atlas
{
/// An hour as people type it: "14h30", "14:30", "2pm", "9". Put into the language's form when the field is left. Up and
/// down change it by a quarter of an hour.
class TimeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TimeField(QWidget *parent = nullptr);
    void setTime(const QTime &time);
    [[nodiscard]] QTime time() const; ///< invalid: empty or no hour
    [[nodiscard]] bool hasMistake() const { return !text().trimmed().isEmpty() && !time().isValid(); }

Q_SIGNALS:
    void timeEdited(); ///< a person typed or stepped

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
} // namespace atlas
