// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
/// The initials of a person in a disc. Says nothing to a screen reader: the name stands beside it.
class PersonDisc : public QWidget
{
    Q_OBJECT
public:
    /// `diameter`: pixels.
    explicit PersonDisc(int diameter, QWidget *parent = nullptr);
    /// A name, or an address where there is none.
    void setPerson(const QString &name);
    static void draw(QPainter &painter, const QRectF &disc, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};
} // namespace atlas
