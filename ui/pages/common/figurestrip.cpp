// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/figurestrip.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

FigureStrip::FigureStrip(Words words, QWidget *parent)
    : Card(parent)
    , m_words(std::move(words))
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, &FigureStrip::fill);
}

void FigureStrip::setFigures(const QList<Figure> &figures, const FigureContext &context)
{
    m_figures = figures;
    m_context = context;
    auto *box = static_cast<QHBoxLayout *>(layout());
    while (m_views.size() < figures.size()) {
        if (!m_views.isEmpty()) {
            auto *line = new QFrame(this);
            line->setFixedWidth(1);
            line->setAutoFillBackground(true);
            line->setBackgroundRole(QPalette::Mid);
            box->addWidget(line);
        }
        auto *view = new FigureView(FigureView::Size::Strip, this);
        const qsizetype index = m_views.size();
        view->setObjectName(u"figure_"_s + figures.at(index).id);
        connect(view, &FigureView::opened, this, [this, index] {
            if (index < m_figures.size()) {
                Q_EMIT figureOpened(m_figures.at(index));
            }
        });
        box->addWidget(view, 1);
        m_views.append(view);
    }
    fill();
}

void FigureStrip::fill()
{
    for (qsizetype i = 0; i < m_views.size() && i < m_figures.size(); ++i) {
        m_views.at(i)->setContent(m_words(m_figures.at(i), m_context));
    }
}

void FigureStrip::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}
} // namespace atlas
