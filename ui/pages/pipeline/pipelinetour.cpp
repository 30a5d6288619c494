// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The views of PipelinePage that the picture tour photographs, made from the deals on screen.

#include "ui/pages/pipeline/board/boardview.h"
#include "ui/pages/pipeline/conflict/conflictdialog.h"
#include "ui/pages/pipeline/dealfields.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/pipelinepage.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The first open deal with an amount and a date: enough to show.
const DealRow *exampleDeal(const DealBook &book)
{
    for (int i = 0; i < book.pipeline().stages.size(); ++i) {
        for (const int position : book.column(i)) {
            const DealRow &row = book.rows().at(position);
            if (book.pipeline().stages.at(i).outcome == StageOutcome::Open && i > 0 && row.deal.amount &&
                row.deal.closing.isValid()) {
                return &row;
            }
        }
    }
    return nullptr;
}

/// Two people moved the same deal: what the dialog would show then.
Conflict exampleConflict(const DealRow &row, const QList<Stage> &stages)
{
    const QJsonObject base = dealfields::toRecord(row.deal);
    const int next = qMin(row.stageIndex + 1, int(stages.size()) - 1);
    Conflict conflict;
    conflict.base = base;
    conflict.mine = {{u"Stage"_s, stages.at(next).actual},
                     {u"Closing_Date"_s, row.deal.closing.addDays(7).toString(Qt::ISODate)}};
    conflict.theirs.record = base;
    conflict.theirs.record.insert(u"Stage"_s, stages.at(qMax(0, row.stageIndex - 1)).actual);
    conflict.theirs.record.insert(u"Closing_Date"_s, row.deal.closing.addDays(11).toString(Qt::ISODate));
    const Money more(row.deal.amount->minor() * 11 / 10, row.deal.amount->currency());
    conflict.theirs.record.insert(u"Amount"_s, more.toJson());
    conflict.theirs.changedBy = row.deal.owner.name;
    return conflict;
}
} // namespace

QStringList PipelinePage::tourStops() const
{
    return viewIds() + QStringList{u"panel"_s, u"edit"_s, u"dragging"_s, u"conflict"_s, u"create"_s};
}

void PipelinePage::showTourStop(const QString &stop)
{
    m_board->cancelDrag();
    if (auto *dialog = window()->findChild<SheetDialog *>()) {
        dialog->reject();
    }
    dealPanel().discard();
    if (viewIds().contains(stop)) {
        closePanel();
        showView(stop);
        return;
    }
    showView(viewIds().first());
    showDemonstration(stop);
}

void PipelinePage::showDemonstration(const QString &stop)
{
    const DealRow *row = exampleDeal(m_book);
    if (stop == u"create") {
        Q_EMIT createRequested();
    } else if (stop == u"dragging") {
        m_board->showDragPreview();
    } else if (row && stop == u"conflict") {
        const Conflict conflict = exampleConflict(*row, m_book.pipeline().stages);
        const LayoutMeta &layout = m_book.settings().dealLayout;
        const ConflictChoices choices(conflict, conflict.base, ConflictDialog::comparedFields(layout));
        const FieldTextContext context{row->deal.amount->currency(), m_book.today(), m_book.pipeline()};
        const ConflictSubject subject{row->deal.name, row->deal.account.name, conflict.theirs.changedBy, {}, {}, m_now};
        (new ConflictDialog(choices, subject, layout, context, this))->present();
    } else if (row) {
        openDeal(row->deal.id);
        if (stop == u"edit") {
            m_panel->beginEdit();
        }
    }
}
} // namespace atlas
