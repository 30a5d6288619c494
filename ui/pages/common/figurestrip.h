// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/figure.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"

#include <functional>

namespace atlas
{
/// What wording a figure needs beyond itself.
struct FigureContext {
    QString homeCurrency;
    QDate today;
    QDateTime now; ///< UTC
};

/// The figures of a page in one card, parted by lines.
class FigureStrip : public Card
{
    Q_OBJECT
public:
    /// How a page says its figures; asked again when language or theme change.
    using Words = std::function<FigureView::Content(const Figure &figure, const FigureContext &context)>;
    explicit FigureStrip(Words words, QWidget *parent = nullptr);
    /// Views are made once and filled anew; the number of figures does not change while running.
    void setFigures(const QList<Figure> &figures, const FigureContext &context);

Q_SIGNALS:
    void figureOpened(const atlas::Figure &figure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    Words m_words;
    QList<FigureView *> m_views;
    QList<Figure> m_figures;
    FigureContext m_context;
};
} // namespace atlas
