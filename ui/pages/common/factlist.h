// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/label.h"

class QGridLayout;

namespace atlas
{
/// A line of a FactList: what it is called and what it says.
struct Fact {
    QString label, text;
    Label::Tone tone = Label::Tone::Text;
    bool strong = false;
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Label and value, one under the other; values can be selected. Facts without a value are left out.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    /// The same facts again change nothing on screen.
    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

private:
    QGridLayout *m_grid;
    QList<Fact> m_facts;
};
} // namespace atlas
