// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/dealactions.h"

#include "ui/pages/common/changeteller.h"
#include "ui/pages/pipeline/board/boardview.h"
#include "ui/pages/pipeline/conflict/conflictdialog.h"
#include "ui/pages/pipeline/create/createdealdialog.h"
#include "ui/pages/pipeline/dealfields.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

DealActions::DealActions(CrmRepository &repository, const Clock &clock, DealBook &book, PipelinePage &page,
                         Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
    , m_book(book)
    , m_page(page)
    , m_prompter(prompter)
    , m_writer(new DealWriter(repository, book, this))
    , m_teller(new ChangeTeller(this))
{
    connect(m_writer, &DealWriter::busyChanged, this, [this](const QString &id, bool busy) {
        m_page.board().setSaving(id, busy);
        m_page.dealPanel().setSaving(id, busy);
    });
    connect(m_writer, &DealWriter::saved, this, &DealActions::onSaved);
    connect(m_writer, &DealWriter::failed, this, &DealActions::onFailed);
    connect(m_writer, &DealWriter::conflicted, this, &DealActions::onConflict);
    connect(&page.board(), &BoardView::moveRequested, this, &DealActions::move);
    connect(&page.board(), &BoardView::lossRequested, this, &DealActions::lose);
    connect(&page.board(), &BoardView::postponeRequested, this, &DealActions::postpone);
    connect(&page, &PipelinePage::panelMade, this, [this](DealPanel *panel) {
        connect(panel, &DealPanel::saveRequested, this, &DealActions::save);
        panel->setLookupSource(lookupSource());
    });
    connect(&page, &PipelinePage::createRequested, this, &DealActions::create);
}

DealActions::~DealActions()
{
    m_scope.cancel();
    // Sheets belong to the window, which goes on; without their page they could do nothing.
    delete m_conflict;
    delete m_create;
}

void DealActions::setToast(Toast *toast)
{
    m_teller->setToast(toast);
}

QString DealActions::dealName(const QString &dealId) const
{
    const DealRow *row = m_book.row(dealId);
    return row ? row->deal.name : QString();
}

void DealActions::submit(DealChange change)
{
    const DealRow *row = m_book.row(change.dealId);
    if (!row) {
        return;
    }
    if (change.base.isEmpty()) {
        change.base = dealfields::toRecord(row->deal);
    }
    m_writer->submit(change);
}

void DealActions::move(const QString &dealId, int stageIndex)
{
    const QList<Stage> &stages = m_book.pipeline().stages;
    const DealRow *row = m_book.row(dealId);
    if (!row || stageIndex < 0 || stageIndex >= stages.size() || row->stageIndex == stageIndex) {
        return;
    }
    submit({dealId, {}, {{u"Stage"_s, stages.at(stageIndex).actual}}, DealChange::Origin::Board});
}

QStringList DealActions::lossReasons() const
{
    QStringList reasons;
    if (const FieldMeta *field = m_book.settings().dealLayout.field(u"Reason_For_Loss__s"_s)) {
        for (const PicklistValue &choice : field->picklist) {
            if (!choice.actual.isEmpty() && !choice.actual.startsWith(u"-None-")) {
                reasons.append(choice.display);
            }
        }
    }
    return reasons;
}

void DealActions::lose(const QString &dealId)
{
    const QList<Stage> &stages = m_book.pipeline().stages;
    const auto lost = std::find_if(stages.begin(), stages.end(),
                                   [](const Stage &stage) { return stage.outcome == StageOutcome::Lost; });
    if (lost == stages.end() || !m_book.row(dealId) || m_writer->isBusy(dealId)) {
        return;
    }
    const QStringList reasons = lossReasons();
    const auto answer = m_prompter.choose(m_page.window(), tr("Why was it lost?"), dealName(dealId), reasons,
                                          reasons.isEmpty() ? tr("Reason") : QString());
    if (!answer) {
        return;
    }
    QJsonObject changes{{u"Stage"_s, lost->actual}};
    QString reason = reasons.isEmpty() ? answer->note : answer->value;
    const FieldMeta *field = m_book.settings().dealLayout.field(u"Reason_For_Loss__s"_s);
    for (const PicklistValue &choice : field ? field->picklist : QList<PicklistValue>()) {
        reason = choice.display == reason ? choice.actual : reason;
    }
    if (!reason.trimmed().isEmpty()) {
        changes.insert(u"Reason_For_Loss__s"_s, reason.trimmed());
    }
    submit({dealId, {}, changes, DealChange::Origin::Board});
}

void DealActions::postpone(const QString &dealId)
{
    const DealRow *row = m_book.row(dealId);
    if (!row || m_writer->isBusy(dealId)) {
        return;
    }
    const QDate today = m_book.today();
    // Counted from the later of today and the present date: postponing never moves a closing into the past.
    const QDate from = row->deal.closing.isValid() ? qMax(row->deal.closing, today) : today;
    const QList<QPair<QString, QDate>> offers{{tr("One week"), from.addDays(7)},
                                              {tr("Two weeks"), from.addDays(14)},
                                              {tr("One month"), from.addMonths(1)},
                                              {tr("Three months"), from.addMonths(3)}};
    QStringList labels;
    for (const auto &[label, date] : offers) {
        labels.append(label + u" \u00b7 "_s + format::shortDate(date, today));
    }
    const auto answer =
        m_prompter.choose(m_page.window(), tr("Postpone closing"), dealName(dealId), labels, tr("Or another date"));
    if (!answer) {
        return;
    }
    const QDate typed = typedDate(answer->note, QLocale());
    const qsizetype chosen = labels.indexOf(answer->value);
    const QDate date = typed.isValid() ? typed : chosen >= 0 ? offers.at(chosen).second : QDate();
    if (!date.isValid() || !answer->note.trimmed().isEmpty() != typed.isValid()) {
        m_page.banner().showMessage(Banner::Tone::Warn,
                                    tr("\u201c%1\u201d is not a date; the closing was not changed.").arg(answer->note));
        return;
    }
    submit({dealId, {}, {{u"Closing_Date"_s, date.toString(Qt::ISODate)}}, DealChange::Origin::Board});
}

void DealActions::save(const QString &dealId, const QJsonObject &base, const QJsonObject &changes)
{
    submit({dealId, base, changes, DealChange::Origin::Panel});
}

QString DealActions::savedText(const DealChange &change) const
{
    if (change.origin == DealChange::Origin::Undo) {
        return tr("Taken back");
    }
    const Stage *stage = m_book.pipeline().stage(change.changes.value(u"Stage"_s).toString());
    if (stage && change.origin == DealChange::Origin::Board) {
        //: %1 is a stage of the pipeline
        return tr("Moved to %1").arg(stage->display);
    }
    if (change.changes.size() == 1 && change.changes.contains(u"Closing_Date"_s)) {
        const QDate date = QDate::fromString(change.changes.value(u"Closing_Date"_s).toString(), Qt::ISODate);
        //: %1 is a date
        return tr("Closing moved to %1").arg(format::shortDate(date, m_book.today()));
    }
    //: %1 is a deal's name
    return tr("%1 saved").arg(dealName(change.dealId));
}

void DealActions::offerUndo(const DealChange &change)
{
    if (change.origin == DealChange::Origin::Undo) {
        m_teller->say(savedText(change));
        return;
    }
    offer(savedText(change),
          {change.dealId, change.changes, dealfields::touched(change.base, change.changes), DealChange::Origin::Undo});
}

void DealActions::offer(const QString &text, const DealChange &back)
{
    m_teller->sayUndoable(text, [this, back] { takeBack(back); });
}

void DealActions::takeBack(const DealChange &back)
{
    if (m_writer->isBusy(back.dealId)) {
        offer(tr("Not undone yet: %1 is being saved.").arg(dealName(back.dealId)), back);
        return;
    }
    submit(back);
}

void DealActions::onSaved(const DealChange &change, const QJsonObject &record)
{
    m_page.banner().dismiss();
    if (m_conflict && m_conflictDeal == change.dealId) {
        m_conflict->accept();
    }
    if (change.origin == DealChange::Origin::Panel) {
        m_page.dealPanel().saved(change.dealId, record);
    } else {
        m_page.dealPanel().setRecord(change.dealId, record);
    }
    offerUndo(change);
}

void DealActions::onFailed(const DealChange &change, const ApiError &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    const FieldMeta *field = m_book.settings().dealLayout.field(error.field);
    const ErrorText text = errorText(error, field ? field->label : QString());
    if (m_conflict && m_conflictDeal == change.dealId) {
        m_conflict->setProblem(text.advice.isEmpty() ? text.title : text.title + u' ' + text.advice);
        return;
    }
    if (change.origin == DealChange::Origin::Panel) {
        m_page.dealPanel().saveFailed(change.dealId, text, error.field);
        return;
    }
    //: a change was refused and put back; %1 deal, %2 what happened, %3 what to do
    m_page.banner().showMessage(Banner::Tone::Bad,
                                tr("%1 was put back. %2 %3").arg(dealName(change.dealId), text.title, text.advice));
}
} // namespace atlas
