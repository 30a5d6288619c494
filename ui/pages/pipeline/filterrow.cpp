// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/filterrow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

FilterRow::FilterRow(DealBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_choices(new QWidget(this))
    , m_flags(new QWidget(this))
    , m_text(new SearchField(this))
    , m_owner(new FilterButton(this))
    , m_closing(new FilterButton(this))
    , m_pipeline(new FilterButton(this))
    , m_rotting(new Chip(u"clock"_s, Chip::Tone::Warn, this))
    , m_noNextStep(new Chip(u"no-next-step"_s, Chip::Tone::Warn, this))
    , m_overdue(new Chip(u"calendar-alert"_s, Chip::Tone::Bad, this))
{
    m_text->setObjectName(u"filterText"_s);
    m_owner->setObjectName(u"filterOwner"_s);
    m_closing->setObjectName(u"filterClosing"_s);
    m_pipeline->setObjectName(u"filterPipeline"_s);
    m_rotting->setObjectName(u"chipRotting"_s);
    m_noNextStep->setObjectName(u"chipNoNextStep"_s);
    m_overdue->setObjectName(u"chipOverdue"_s);
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(200);
    auto *choices = new QHBoxLayout(m_choices);
    auto *flags = new QHBoxLayout(m_flags);
    for (QHBoxLayout *half : {choices, flags}) {
        half->setContentsMargins(0, 0, 0, 0);
        half->setSpacing(6);
    }
    choices->addWidget(m_text, 1);
    for (QWidget *control : {m_pipeline, m_owner, m_closing}) {
        choices->addWidget(control);
    }
    for (Chip *chip : {m_rotting, m_noNextStep, m_overdue}) {
        flags->addWidget(chip);
        connect(chip, &Chip::toggled, this, &FilterRow::emitFilter);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_choices, 0, 0);
    grid->addWidget(m_flags, 0, 2);
    connect(m_text, &QLineEdit::textChanged, this, &FilterRow::emitFilter);
    connect(m_owner, &FilterButton::choiceChanged, this, &FilterRow::emitFilter);
    connect(m_closing, &FilterButton::choiceChanged, this, &FilterRow::emitFilter);
    connect(m_pipeline, &FilterButton::choiceChanged, this, &FilterRow::pipelineChosen);
    retranslate();
}

DealFilter FilterRow::filter() const
{
    DealFilter filter;
    filter.text = m_text->text().trimmed();
    filter.ownerId = m_owner->currentId();
    filter.closing = ClosingPeriod(m_closing->currentId().toInt());
    filter.rotting = m_rotting->isChecked();
    filter.noNextStep = m_noNextStep->isChecked();
    filter.overdue = m_overdue->isChecked();
    return filter;
}

void FilterRow::emitFilter()
{
    Q_EMIT filterEdited(filter());
}

void FilterRow::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        m_owner->setCurrentId({});
        m_closing->setCurrentId(QString::number(int(ClosingPeriod::Any)));
        for (Chip *chip : {m_rotting, m_noNextStep, m_overdue}) {
            chip->setChecked(false);
        }
    }
    emitFilter();
}

void FilterRow::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterRow::refreshOwners()
{
    QMap<QString, QString> owners; // by name, so that the menu is in order
    for (const DealRow &row : m_book.rows()) {
        if (!row.deal.owner.id.isEmpty()) {
            owners.insert(row.deal.owner.name, row.deal.owner.id);
        }
    }
    QList<QPair<QString, QString>> choices{{QString(), tr("All", "owners")}};
    for (auto it = owners.begin(); it != owners.end(); ++it) {
        choices.append({it.value(), it.key()});
    }
    const QString current = m_owner->currentId();
    m_owner->setChoices(choices);
    m_owner->setCurrentId(current);
}

void FilterRow::refresh()
{
    const QSignalBlocker quiet(this);
    refreshOwners();
    const QList<Pipeline> &pipelines = m_book.settings().pipelines;
    QList<QPair<QString, QString>> choices;
    for (const Pipeline &pipeline : pipelines) {
        choices.append({pipeline.id, pipeline.display});
    }
    m_pipeline->setChoices(choices);
    m_pipeline->setCurrentId(m_book.pipeline().id);
    m_pipeline->setVisible(pipelines.size() > 1);
    const DealBook::FlagCounts counts = m_book.flagCounts();
    //: filter chip: deals that have been quiet for too long
    m_rotting->setLabel(tr("Rotting"), counts.rotting);
    //: filter chip: deals without a next step
    m_noNextStep->setLabel(tr("No next step"), counts.noNextStep);
    //: filter chip: deals whose closing date has passed
    m_overdue->setLabel(tr("Overdue"), counts.overdue);
    arrange();
}

QSize FilterRow::minimumSizeHint() const
{
    const int width = qMax(m_choices->minimumSizeHint().width(), m_flags->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void FilterRow::arrange()
{
    const int needed = m_choices->minimumSizeHint().width() + m_flags->minimumSizeHint().width() + 12;
    const bool stacked = width() < needed;
    if (stacked != m_stacked) {
        m_stacked = stacked;
        auto *grid = static_cast<QGridLayout *>(layout());
        grid->removeWidget(m_flags);
        if (stacked) {
            grid->addWidget(m_flags, 1, 0, 1, 3, Qt::AlignLeft);
        } else {
            grid->addWidget(m_flags, 0, 2);
        }
        updateGeometry();
    }
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterRow::retranslate()
{
    m_text->setName(tr("Filter deals"));
    m_owner->setLabel(tr("Owner"));
    m_closing->setLabel(tr("Closing"));
    m_pipeline->setLabel(tr("Pipeline"));
    const QSignalBlocker quiet(this);
    const QString current = m_closing->currentId();
    const QList<QPair<ClosingPeriod, QString>> periods{{ClosingPeriod::Any, tr("All", "closing dates")},
                                                       {ClosingPeriod::Overdue, tr("Overdue")},
                                                       {ClosingPeriod::ThisMonth, tr("This month")},
                                                       {ClosingPeriod::NextMonth, tr("Next month")},
                                                       {ClosingPeriod::ThisQuarter, tr("This quarter")},
                                                       {ClosingPeriod::NextQuarter, tr("Next quarter")},
                                                       {ClosingPeriod::Later, tr("Later")},
                                                       {ClosingPeriod::NoDate, tr("No date")}};
    QList<QPair<QString, QString>> choices;
    for (const auto &[period, text] : periods) {
        choices.append({QString::number(int(period)), text});
    }
    m_closing->setChoices(choices);
    m_closing->setCurrentId(current.isEmpty() ? QString::number(int(ClosingPeriod::Any)) : current);
    m_rotting->setToolTip(tr("Quiet for more than one and a half times the median of the stage"));
    m_noNextStep->setToolTip(tr("Open deals without a next step"));
    m_overdue->setToolTip(tr("Open deals whose closing date has passed"));
    refresh();
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
