// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/cards/figurecard.h"

#include "models/home/homewords.h"
#include "ui/pages/home/homefigurewords.h"
#include "ui/widgets/figureview.h"

#include <QVBoxLayout>

namespace atlas
{
FigureCard::FigureCard(const CardKind &kind, QWidget *parent)
    : HomeCard(kind, parent)
    , m_view(new FigureView(FigureView::Size::Card, this))
{
    buildFrame(false);
    body()->setContentsMargins(0, 0, 0, 0); // the figure has its own
    body()->addWidget(m_view);
    connect(m_view, &FigureView::opened, this, [this] {
        if (m_figure.recordIds.isEmpty() || this->kind().records.isEmpty())
            Q_EMIT pageOpened(this->kind().pageId);
        else
            Q_EMIT recordsOpened(this->kind(), m_figure.recordIds, homewords::cardTitle(this->kind().id));
    });
    retranslate();
}

void FigureCard::refresh(const HomeSources &sources, const QString &homeCurrency)
{
    m_figure = kind().figure(sources);
    m_again = [this, context = FigureContext{homeCurrency, sources.today, sources.now}, cash = sources.cash] {
        m_view->setContent(homeFigureContent(m_figure, context, cash));
    };
    m_again();
}

void FigureCard::retranslate()
{
    HomeCard::retranslate();
    if (m_again)
        m_again();
}
} // namespace atlas
