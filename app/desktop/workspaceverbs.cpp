// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What is made in one app of a record of another.

#include "app/desktop/workspace.h"
#include "models/home/homesources.h"
#include "models/verbs/dealverbs.h"
#include "models/verbs/fileverbs.h"
#include "models/verbs/timeverbs.h"
#include "models/verbs/wordverbs.h"
#include "services/verbs/verblookups.h"
#include "services/verbs/verbrunner.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarcontroller.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/files/filescontroller.h"
#include "ui/pages/files/filespage.h"
#include "ui/pages/home/directorykeeper.h"
#include "ui/pages/inbox/inboxcontroller.h"
#include "ui/pages/inbox/inboxpage.h"
#include "ui/pages/pipeline/panel/dealpanel.h"
#include "ui/pages/pipeline/pipelinepage.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectscontroller.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/pages/team/teamactions.h"
#include "ui/pages/team/teamcontroller.h"
#include "ui/pages/verbs/verbsheet.h"
#include "ui/pages/verbs/verbwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/toast.h"

#include <algorithm>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString hourRateName(const QString &projectId)
{
    return u"verbs/rate/"_s + projectId;
}

/// What a step made of a message, as the message tells of it; nothing for steps that messages do not tell of.
std::optional<TeamMade> madeBy(const VerbStep &step)
{
    TeamMade made;
    made.title = step.name;
    made.id = step.id;
    made.link = verbplan::linkTo(step);
    if (step.kind == VerbStep::Kind::Event)
        made.kind = TeamMade::Kind::Event;
    if (step.kind == VerbStep::Kind::CrmNote) {
        made.kind = TeamMade::Kind::Note;
        made.id = step.parent;
        made.link = u"atlas://crm/"_s + step.target.toLower() + u'/' + step.parent;
    }
    const bool told = step.kind == VerbStep::Kind::Task || made.kind != TeamMade::Kind::Task;
    return told && !made.id.isEmpty() ? std::optional(made) : std::nullopt;
}

QString templateLanguage()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}
} // namespace

VerbServices Workspace::verbServices() const
{
    return {&m_connection->directory(), &m_connection->ledger(), &m_connection->delivery(), &m_connection->agenda(),
            &m_connection->drive()};
}

HomeSources Workspace::verbSources() const
{
    HomeSources sources;
    sources.deals = &m_pipeline->book();
    sources.directory = &m_directory->book();
    sources.cash = &m_cash->book();
    sources.delivery = &m_projects->book();
    sources.files = &m_files->book();
    return sources;
}

void Workspace::connectVerbs()
{
    // Lives as long as the connection, whose end waits for what is under way.
    static const SystemClock clock; // the runner may outlive this for a moment
    m_verbs = new VerbRunner(verbServices(), m_connection->store(), clock, account().id, m_connection.get());
    connect(pipelinePage(), &PipelinePage::panelMade, this,
            [this](DealPanel *panel) { connect(panel, &DealPanel::verbRequested, this, &Workspace::openDealVerb); });
    m_cash->actions().setEstimateVerb([this](const QString &id) {
        if (const Estimate *estimate = m_cash->book().estimate(id))
            openVerb(verbs::invoiceOfEstimate(*estimate), m_cash->page());
    });
    connect(&m_projects->actions(), &ProjectsActions::timeInvoiceRequested, this, &Workspace::openTimeInvoice);
    connect(m_inbox.get(), &InboxController::verbRequested, this, &Workspace::openMailVerb);
    connect(&m_calendar->actions(), &CalendarActions::notesRequested, this, &Workspace::openMeetingNote);
    connect(&m_files->actions(), &FilesActions::clientRequested, this, &Workspace::openFileVerb);
}

void Workspace::openDealVerb(const QString &verb, const QString &dealId)
{
    const DealRow *row = m_pipeline->book().row(dealId);
    if (!row)
        return;
    const Deal deal = row->deal;
    const QDate today = m_clock.now().toLocalTime().date();
    if (verb == u"deal_project") {
        openVerb(verbs::projectOfDeal(verbSources(), deal, templateLanguage(), today), pipelinePage());
        return;
    }
    openVerb(verbs::documentOfDeal(verbSources(), deal, verb == u"deal_estimate", today), pipelinePage(),
             deal.account.id);
}

void Workspace::openTimeInvoice(const QString &projectId)
{
    // The hours that earlier invoices used up, and the price of an hour as entered last.
    auto before = m_verbs->kept();
    QCoro::connect(std::move(before), this, [this, projectId](const Result<QList<VerbPlan>> &plans) {
        QSet<QString> billed;
        for (const VerbPlan &plan : plans.value_or(QList<VerbPlan>()))
            if (!plan.undone && plan.doneSteps() > 0)
                billed.unite({plan.claims.cbegin(), plan.claims.cend()});
        auto rate = m_connection->store().value(account().id, hourRateName(projectId));
        QCoro::connect(std::move(rate), this, [this, projectId, billed](const Result<QByteArray> &kept) {
            const Project *project = m_projects->book().project(projectId);
            if (!project)
                return;
            const QString price = QString::fromUtf8(kept.value_or(QByteArray()));
            const QDate today = m_clock.now().toLocalTime().date();
            openVerb(verbs::invoiceOfTime(verbSources(), *project, billed, price, today), m_projects->page(),
                     project->crmAccountId);
        });
    });
}

void Workspace::openWords(const QString &verb, const verbs::Words &words, QWidget *over)
{
    const HomeSources sources = verbSources();
    if (verb == u"words_lead")
        openVerb(verbs::leadOfWords(words), over);
    else if (verb == u"words_contact")
        openVerb(verbs::contactOfWords(sources, words), over);
    else if (verb == u"words_task")
        openVerb(verbs::taskOfWords(sources, words), over);
    else if (verb == u"words_note")
        openVerb(verbs::noteOfWords(sources, words), over);
    else
        openVerb(verbs::eventOfWords(words, m_clock.now().toLocalTime().date(),
                                     QString::fromUtf8(QTimeZone::systemTimeZoneId())),
                 over);
}

void Workspace::openMailVerb(const QString &verb, const QString &messageId)
{
    const MailMessage *mail = m_inbox->book().message(messageId);
    if (!mail)
        return;
    const verbs::Words words{u"mails"_s, mail->id, mail->subject, mail->summary, mail->from.name, mail->from.address};
    openWords(verb, words, m_inbox->page());
}

void Workspace::openMeetingNote(const CalendarEvent &event)
{
    const QDate day = event.time.from(QTimeZone::systemTimeZone()).toLocalTime().date();
    openVerb(verbs::noteOfMeeting(verbSources(), event, day), m_calendar->page());
}

void Workspace::openFileVerb(const DriveItem &file)
{
    openVerb(verbs::fileOfClient(verbSources(), file), m_files->page());
}

void Workspace::openVerb(const verbs::Form &form, QWidget *over, const QString &accountId)
{
    auto before = m_verbs->kept();
    QCoro::connect(std::move(before), this,
                   [this, form, accountId, over = QPointer<QWidget>(over)](const Result<QList<VerbPlan>> &plans) {
                       if (over && m_connection)
                           showVerb(form, over, accountId, plans.value_or(QList<VerbPlan>()));
                   });
}

void Workspace::showVerb(const verbs::Form &form, QWidget *over, const QString &accountId,
                         const QList<VerbPlan> &before)
{
    const auto same = [&form](const VerbPlan &plan) {
        return plan.verb == form.verb && plan.sourceId == form.sourceId && !plan.undone && plan.doneSteps() > 0;
    };
    const auto known = std::ranges::find_if(before, same);
    const bool stopped = known != before.end() && !known->finished;
    VerbSheet *sheet =
        stopped ? new VerbSheet(*m_verbs, m_prompter, *known, over) : new VerbSheet(*m_verbs, m_prompter, form, over);
    connect(sheet, &VerbSheet::linkOpened, this, [this, sheet](const QString &link) {
        sheet->reject();
        openLink(link);
    });
    connect(sheet, &VerbSheet::ran, this, &Workspace::verbDone);
    connect(sheet, &VerbSheet::undone, this, &Workspace::tellMessage);
    connect(m_pipeline.get(), &QObject::destroyed, sheet, &QDialog::reject); // the account is left
    sheet->present();
    if (stopped)
        return;
    const bool isRepeated = known != before.end() && form.verb != u"time_invoice";
    if (isRepeated) {
        QStringList links;
        for (const VerbStep &step : known->steps)
            if (const QString link = verbplan::linkTo(step); !link.isEmpty())
                links.append(link);
        sheet->warnDoneBefore(links);
    } else {
        auto made = verblookups::madeBefore(verbServices(), form.verb, form.sourceId, {});
        QCoro::connect(std::move(made), sheet, [sheet](const Result<QStringList> &links) {
            sheet->warnDoneBefore(links.value_or(QStringList()));
        });
    }
    if (accountId.isEmpty())
        return;
    auto customer = verblookups::customerOfAccount(verbServices(), accountId, {});
    QCoro::connect(std::move(customer), sheet,
                   [sheet](const Result<QString> &id) { sheet->suggest(u"customer"_s, id.value_or(QString())); });
}

void Workspace::verbDone(const VerbPlan &plan)
{
    if (plan.verb == u"time_invoice" && !plan.steps.isEmpty()) {
        const QJsonArray lines = plan.steps.first().fields.value("line_items"_L1).toArray();
        const QByteArray price = lines.first().toObject().value("rate"_L1).toString().toUtf8();
        auto kept = m_connection->store().setValue(account().id, hourRateName(plan.sourceId), price);
        QCoro::connect(std::move(kept), this, [](const Result<Done> &) {}); // a price less is only typed again
    }
    tellMessage(plan);
    const QPointer<Workspace> self = this; // the list of changes outlives the account
    m_window.toast().show(verbwords::done(plan), tr("Undo"), [self, id = plan.id] {
        if (self)
            self->undoVerb(id);
    });
}

void Workspace::tellMessage(const VerbPlan &plan)
{
    if (plan.sourceKind != u"messages")
        return;
    for (const VerbStep &step : plan.steps) {
        const std::optional<TeamMade> made = madeBy(step);
        if (made && plan.undone)
            m_team->actions().forgetMade(*made);
        else if (made)
            m_team->actions().noteMade(plan.sourceId, *made);
    }
}

void Workspace::undoVerb(const QString &planId)
{
    auto kept = m_verbs->kept(); // as it is now: it may have been taken back on its sheet
    QCoro::connect(std::move(kept), this, [this, planId](const Result<QList<VerbPlan>> &plans) {
        const QList<VerbPlan> all = plans.value_or(QList<VerbPlan>());
        const auto plan = std::ranges::find(all, planId, &VerbPlan::id);
        if (plan == all.end() || plan->undone) {
            m_window.toast().show(tr("That is taken back already."));
            return;
        }
        auto undone = m_verbs->undo(*plan);
        QCoro::connect(std::move(undone), this, [this](const Result<VerbPlan> &result) {
            if (result)
                tellMessage(*result);
            m_window.toast().show(result ? tr("Taken back: %1").arg(result->sourceName)
                                         : verbwords::problem(result.error()));
        });
    });
}
} // namespace atlas
