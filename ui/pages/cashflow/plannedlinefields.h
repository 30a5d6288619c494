// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashplan.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QWidget;

namespace atlas
{
class DateField;

/// The controls in which one planned payment is edited; whoever shows them lays them out. Keeps what was typed until it
/// is right.
class PlannedLineFields : public QObject
{
    Q_OBJECT
public:
    /// `parent` becomes the parent of the controls, too. `prefix` leads their object names.
    PlannedLineFields(const QString &prefix, const QString &currency, QWidget *parent);
    void setLine(const PlannedLine &line);
    /// What stands in the controls; only meaningful when problem() is empty.
    [[nodiscard]] PlannedLine line() const;
    /// The first thing wrong, in words, with its control marked and, when `focus`, focused; empty: all is well.
    [[nodiscard]] QString problem(bool focus = true);
    [[nodiscard]] QList<QWidget *> controls() const;

    QCheckBox *enabled;
    QLineEdit *name;
    QComboBox *direction;
    QLineEdit *amount;
    QComboBox *every;
    DateField *first, *until;

Q_SIGNALS:
    void edited();

private:
    QString m_currency;
    PlannedLine m_line; ///< id and whether it is simulated
};
} // namespace atlas
