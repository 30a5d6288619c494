// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/syncfigures.h"

#include "ui/theme/format.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct SyncFigure {
    const char *label, *explanation;
    int SyncCounts::*count;
    std::optional<SyncRow::State> state;
};

const SyncFigure syncFigures[] = {
    {QT_TRANSLATE_NOOP("atlas::SyncFigures", "Matched"),
     QT_TRANSLATE_NOOP("atlas::SyncFigures", "Clients that both apps have: by Zoho's link, by address or by name."),
     &SyncCounts::matched, std::nullopt},
    {QT_TRANSLATE_NOOP("atlas::SyncFigures", "Different"),
     QT_TRANSLATE_NOOP("atlas::SyncFigures", "Matched clients with at least one field that is not the same."),
     &SyncCounts::diverging, SyncRow::State::Diverging},
    {QT_TRANSLATE_NOOP("atlas::SyncFigures", "Only in CRM"),
     QT_TRANSLATE_NOOP("atlas::SyncFigures", "Accounts without a customer in Books. Most never bought anything."),
     &SyncCounts::onlyCrm, SyncRow::State::OnlyCrm},
    {QT_TRANSLATE_NOOP("atlas::SyncFigures", "Only in Books"),
     QT_TRANSLATE_NOOP("atlas::SyncFigures", "Active customers that the CRM does not have."), &SyncCounts::onlyBooks,
     SyncRow::State::OnlyBooks},
    {QT_TRANSLATE_NOOP("atlas::SyncFigures", "Ambiguous"),
     QT_TRANSLATE_NOOP("atlas::SyncFigures", "Records that share an address or a name and that nothing tells apart."),
     &SyncCounts::ambiguous, SyncRow::State::Ambiguous}};
} // namespace

SyncFigures::SyncFigures(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"syncFigures"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (const SyncFigure &figure : syncFigures) {
        auto *view = new FigureView(FigureView::Size::Strip, this);
        view->setObjectName(u"syncFigure_"_s + (figure.state ? syncStateKey(*figure.state) : u"matched"_s));
        connect(view, &FigureView::opened, this, [this, state = figure.state] { Q_EMIT opened(state); });
        line->addWidget(view, 1);
        m_views.append(view);
    }
    fill();
}

void SyncFigures::setComparison(const SyncComparison &comparison)
{
    m_counts = comparison.counts;
    m_isRead = comparison.readAt.isValid();
    fill();
}

void SyncFigures::fill()
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const SyncFigure &figure = syncFigures[i];
        FigureView::Content content;
        content.label = tr(figure.label);
        content.number = m_isRead ? format::number(m_counts.*figure.count) : tr("n/a");
        content.unavailable = !m_isRead;
        content.line = m_isRead ? QString() : tr("not read yet");
        content.explanation = tr(figure.explanation);
        m_views.at(i)->setContent(content);
    }
}

void SyncFigures::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}
} // namespace atlas
