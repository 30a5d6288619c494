// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of PipelineController that serves the record panel, the palette and the small dialogs.

#include "ui/pages/pipeline/dealactions.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/pages/pipeline/pipelinecontroller.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/pipeline/targetdialog.h"
#include "ui/theme/format.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

void PipelineController::readDeal(const QString &dealId)
{
    // Only the deal looked at matters: what was asked for the one before is dropped.
    m_recordScope.cancel();
    QCoro::connect(m_repository.dealRecord(dealId, m_recordScope.token()), m_page.data(),
                   [this, dealId](const Result<QJsonObject> &record) {
                       if (record) {
                           m_page->dealPanel().setRecord(dealId, *record);
                       }
                   });
    m_page->dealPanel().notes().setLoading();
    QCoro::connect(m_repository.notes(dealId, m_recordScope.token()), m_page.data(),
                   [this, dealId](const Result<QList<Note>> &notes) {
                       DealPanel &panel = m_page->dealPanel();
                       if (panel.dealId() != dealId) {
                           return;
                       }
                       if (notes) {
                           panel.notes().setNotes(*notes, m_book.today());
                       } else if (notes.error().kind != ErrorKind::Cancelled) {
                           panel.notes().setError(errorText(notes.error()));
                       }
                   });
}

void PipelineController::addNote(const QString &dealId, const QString &text)
{
    m_page->dealPanel().notes().setAdding(true);
    QCoro::connect(m_repository.addNote(dealId, {}, text), m_page.data(), [this, dealId](const Result<Note> &note) {
        DealPanel &panel = m_page->dealPanel();
        if (note) {
            m_actions->noteAdded(note->id);
            panel.noteAdded(dealId);
            if (panel.dealId() == dealId) {
                readDeal(dealId);
            }
        } else if (panel.dealId() == dealId) {
            panel.notes().setAdding(false);
            panel.notes().setError(errorText(note.error()));
        }
    });
}

void PipelineController::askTarget()
{
    auto *dialog = new TargetDialog(m_settings.monthlyTarget(), m_book.settings().org.currency, m_page);
    connect(dialog, &TargetDialog::targetChosen, this, [this](const std::optional<Money> &target) {
        setMonthlyTarget(target);
        updateFigures();
    });
    dialog->present();
}

void PipelineController::openDeal(const QString &dealId)
{
    const QString pipelineId = m_book.row(dealId) ? QString() : m_book.pipelineIdOf(dealId);
    if (!pipelineId.isEmpty()) {
        choosePipeline(pipelineId); // found, linked or told of while another one is shown
    }
    m_page->openDeal(dealId);
}

void PipelineController::createDeal()
{
    m_actions->create();
}

QDateTime PipelineController::readAt() const
{
    return m_book.readAt();
}

QList<DealHit> PipelineController::find(const QString &text, int limit) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<DealHit> open, closed;
    for (const DealRow &row : m_book.rows()) {
        const bool all =
            std::all_of(words.begin(), words.end(), [&row](const QString &word) { return row.needle.contains(word); });
        if (!all || words.isEmpty()) {
            continue;
        }
        const Stage *stage = m_book.pipeline().stage(row.deal.stage);
        QStringList about{row.deal.account.name, stage ? stage->display : row.deal.stage,
                          row.deal.amount ? format::money(*row.deal.amount) : QString()};
        about.removeAll(QString());
        const bool isOpen = !stage || stage->outcome == StageOutcome::Open;
        (isOpen ? open : closed).append({row.deal.id, row.deal.name, about.join(u" \u00b7 "_s)});
        if (open.size() >= limit) {
            break;
        }
    }
    return (open + closed).mid(0, limit);
}
} // namespace atlas
