// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/figure.h"
#include "ui/pages/pipeline/figurewords.h"
#include "ui/widgets/card.h"

namespace atlas
{
/// The figures above the board in one card, parted by lines.
class FigureStrip : public Card
{
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);
    /// Views are made once and filled anew; the number of figures does not change while running.
    void setFigures(const QList<Figure> &figures, const FigureContext &context);

Q_SIGNALS:
    void figureOpened(const atlas::Figure &figure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QList<FigureView *> m_views;
    QList<Figure> m_figures;
    FigureContext m_context;
};
} // namespace atlas
