// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>
#include <QLocale>

namespace atlas
{
/// A line a date is typed into in the person's own order, with a calendar beside it. May be empty. Takes the locale's
/// forms, ISO, and three numbers between any signs.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    void setDate(const QDate &date); ///< invalid: empties the field
    /// Invalid when empty or not a date; see hasMistake().
    [[nodiscard]] QDate date() const;
    /// Something is typed that is no date.
    [[nodiscard]] bool hasMistake() const;

Q_SIGNALS:
    /// A person typed or picked; not emitted by setDate().
    void dateEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openCalendar();
    QAction *m_pick;
    QLocale m_locale; ///< of what is written in the line
};

/// Draws a field as wrong, or no longer so.
void markField(QWidget *field, bool wrong);
} // namespace atlas
