// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/crmactions.h"

#include "ui/pages/common/changeteller.h"
#include "ui/pages/crm/bulk/crmbulksheet.h"
#include "ui/pages/crm/convert/convertleadsheet.h"
#include "ui/pages/crm/crmpage.h"
#include "ui/pages/crm/crmwords.h"
#include "ui/pages/crm/form/crmrecordsheet.h"
#include "ui/widgets/banner.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CrmActions::CrmActions(const CrmDesk &desk, CrmPage &page, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_page(page)
    , m_run(new CrmBulkRun(desk.directory, this))
    , m_teller(new ChangeTeller(this))
{
    connect(m_run, &CrmBulkRun::finished, this, &CrmActions::runFinished);
}

CrmActions::~CrmActions()
{
    delete m_sheet; // it belongs to the window, which goes on
}

void CrmActions::setToast(Toast *toast)
{
    m_teller->setToast(toast);
}

void CrmActions::present(SheetDialog *sheet)
{
    m_sheet = sheet;
    sheet->present();
}

/// What a new record usually begins with; everything can be changed before it is stored.
QJsonObject CrmActions::beginning(const QString &module) const
{
    QJsonObject begun;
    const CrmUser &me = m_desk.deals.settings().me;
    if (!me.id.isEmpty())
        begun.insert(u"Owner"_s, crmfields::lookup({me.id, me.name}));
    const QDateTime now = m_desk.clock.now().toLocalTime();
    if (module == u"Tasks") {
        begun.insert(u"Due_Date"_s, m_desk.today().toString(Qt::ISODate));
    } else if (module == u"Calls") {
        begun.insert(u"Call_Type"_s, u"Outbound"_s);
        begun.insert(u"Call_Start_Time"_s, crmfields::zohoInstant(now));
    } else if (module == u"Events") {
        const QDateTime next(now.date(), QTime(now.time().hour(), 0));
        begun.insert(u"Start_DateTime"_s, crmfields::zohoInstant(next.addSecs(3600)));
        begun.insert(u"End_DateTime"_s, crmfields::zohoInstant(next.addSecs(7200)));
    }
    return begun;
}

void CrmActions::create(const QString &module, const QJsonObject &preset)
{
    if (m_sheet)
        return;
    QJsonObject begun = beginning(module);
    for (auto it = preset.begin(); it != preset.end(); ++it)
        begun.insert(it.key(), it.value());
    auto *sheet = new CrmRecordSheet(m_desk, {module, {}}, begun, &m_page);
    connect(sheet, &CrmRecordSheet::created, this, [this](const QString &made, const QString &id, const QString &name) {
        offerUndo(tr("%1 created").arg(name), {{{made, id}, name, {}, {}}}); // into the recycle bin
        Q_EMIT created({made, id});
    });
    present(sheet);
}

void CrmActions::edit(const CrmRef &ref)
{
    if (m_sheet || !crmfields::exists(m_desk.book, ref))
        return;
    auto *sheet = new CrmRecordSheet(m_desk, ref, {}, &m_page);
    connect(sheet, &CrmRecordSheet::saved, this,
            [this](const CrmRef &saved, const QJsonObject &base, const QJsonObject &changes) {
                const QString name = crmfields::nameOf(m_desk.book, saved);
                offerUndo(tr("%1 saved").arg(name), {{saved, name, changes, base}});
            });
    present(sheet);
}

void CrmActions::remove(const QList<CrmRef> &refs)
{
    if (refs.isEmpty() || m_run->isRunning())
        return;
    const QString what = refs.size() == 1 ? crmfields::nameOf(m_desk.book, refs.first())
                                          : CrmWords::count(CrmWords::kindOf(refs.first().module), int(refs.size()));
    //: %1 is a name, or a count with its noun
    if (!m_desk.prompter.confirm(m_page.window(), tr("Delete %1?").arg(what),
                                 tr("Zoho keeps it in its recycle bin for 60 days, where it can be put back. Atlas "
                                    "cannot do that for you, and a record created anew would not be the same."),
                                 tr("Delete")))
        return;
    QList<CrmBulkStep> steps;
    for (const CrmRef &ref : refs)
        steps.append({ref, crmfields::nameOf(m_desk.book, ref), {}, {}});
    m_running = Running::Deleting;
    m_run->start(steps);
}

void CrmActions::change(DirectoryKind kind, const QStringList &ids)
{
    if (m_sheet || ids.isEmpty())
        return;
    auto *sheet = new CrmBulkSheet(m_desk, kind, ids, &m_page);
    // The sheet has a button of its own; what it leaves can be taken back later too.
    const auto left = std::make_shared<QList<CrmBulkStep>>();
    connect(sheet, &CrmBulkSheet::changed, this, [left](const QList<CrmBulkStep> &back) { *left = back; });
    connect(sheet, &QDialog::finished, this, [this, left] {
        const QString done = tr("%n changed", nullptr, int(left->size()));
        if (!left->isEmpty())
            m_teller->keep({done, [this, done, back = *left] { takeBack(done, back); }, {}, {}});
    });
    present(sheet);
}

void CrmActions::complete(const QStringList &taskIds)
{
    if (m_run->isRunning())
        return;
    QList<CrmBulkStep> steps;
    for (const QString &id : taskIds) {
        const CrmActivity *task = m_desk.book.activity(id);
        if (!task || task->kind != CrmActivity::Kind::Task || task->isDone)
            continue;
        const QJsonValue before = task->status.isEmpty() ? QJsonValue() : QJsonValue(task->status);
        steps.append({{u"Tasks"_s, id}, task->subject, {{u"Status"_s, before}}, {{u"Status"_s, u"Completed"_s}}});
    }
    if (steps.isEmpty())
        return;
    m_running = Running::Completing;
    m_run->start(steps);
}

void CrmActions::convert(const QString &leadId)
{
    if (m_sheet || !m_desk.book.lead(leadId))
        return;
    auto *sheet = new ConvertLeadSheet(m_desk, leadId, &m_page);
    connect(sheet, &ConvertLeadSheet::converted, this,
            [this, name = crmfields::nameOf(m_desk.book, {u"Leads"_s, leadId})](const QString &,
                                                                                const CrmDirectory::Converted &became) {
                m_teller->keep({tr("%1 converted").arg(name), {}, tr("Zoho CRM does not make it a lead again."), {}});
                Q_EMIT converted(became.deal.id);
            });
    connect(sheet, &ConvertLeadSheet::recordRequested, this, [this](const QString &module, const QString &id) {
        if (module == u"Deals")
            Q_EMIT dealRequested(id);
        else
            m_page.openRecord({module, id});
    });
    present(sheet);
}

QString CrmActions::problems() const
{
    QStringList lines;
    for (const CrmBulkRow &row : m_run->rows()) {
        if (row.outcome == CrmBulkRow::Outcome::Refused)
            //: %1 a record, %2 what went wrong with it
            lines.append(tr("%1: %2").arg(row.step.name, EntrySheet::words(row.error)));
        else if (row.outcome == CrmBulkRow::Outcome::Conflict)
            lines.append(tr("%1: somebody else changed it meanwhile").arg(row.step.name));
    }
    const qsizetype more = lines.size() - 3;
    lines = lines.mid(0, 3);
    if (more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    return lines.join(u" \u00b7 "_s);
}

void CrmActions::runFinished()
{
    const int changed = m_run->countOf(CrmBulkRow::Outcome::Changed);
    const Running what = std::exchange(m_running, Running::Nothing);
    if (const QString failed = problems(); !failed.isEmpty())
        m_page.banner().showMessage(Banner::Tone::Bad, failed);
    else
        m_page.banner().dismiss();
    if (changed == 0)
        return;
    if (what == Running::Deleting)
        offerUndo(tr("%n deleted", nullptr, changed), {}, tr("Zoho CRM keeps it in its recycle bin for 60 days."));
    else if (what == Running::Completing)
        offerUndo(tr("%n completed", nullptr, changed), m_run->undoSteps());
    else
        m_teller->say(tr("Taken back"));
}

void CrmActions::offerUndo(const QString &done, const QList<CrmBulkStep> &back, const QString &why)
{
    if (back.isEmpty())
        m_teller->sayFinal(done, why);
    else
        m_teller->sayUndoable(done, [this, done, back] { takeBack(done, back); });
}

void CrmActions::takeBack(const QString &done, const QList<CrmBulkStep> &back)
{
    if (m_run->isRunning()) {
        offerUndo(done, back); // it stays in the list until the other one is over
        return;
    }
    m_running = Running::TakingBack;
    m_run->start(back);
}

void CrmActions::keep(const ToldChange &change)
{
    m_teller->keep(change);
}

void CrmActions::keepImport(const QString &module, const QStringList &createdIds, int updated)
{
    if (createdIds.isEmpty()) {
        m_teller->keep({tr("%n record(s) changed by an import", nullptr, updated),
                        {},
                        tr("What they held before is not known any more."),
                        {}});
        return;
    }
    QList<CrmBulkStep> back;
    for (const QString &id : createdIds)
        back.append({{module, id}, crmfields::nameOf(m_desk.book, {module, id}), {}, {}});
    const QString done = tr("%n record(s) imported", nullptr, int(createdIds.size()));
    m_teller->keep({done, [this, done, back] { takeBack(done, back); }, {}, {}});
}

void CrmActions::noteAdded(const QString &noteId)
{
    const auto undo = [this, noteId] {
        QCoro::connect(m_desk.directory.remove(u"Notes"_s, noteId), this, [this](const Result<Done> &done) {
            m_teller->say(done ? tr("Note removed") : EntrySheet::words(done.error()));
        });
    };
    m_teller->keep({tr("Note added"), undo, {}, {}});
}
} // namespace atlas
