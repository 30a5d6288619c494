// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/time/timeview.h"

#include "models/projects/workcalendar.h"
#include "ui/pages/common/entrylist.h"
#include "ui/pages/projects/portfolio/deliveryfigurewords.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/pages/projects/time/logtimesheet.h"
#include "ui/pages/projects/time/peopletimetable.h"
#include "ui/pages/projects/time/quickentrybar.h"
#include "ui/pages/projects/time/timercard.h"
#include "ui/pages/projects/time/timewords.h"
#include "ui/pages/projects/time/weeksheetmodel.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int unloggedShown = 8;
} // namespace

TimeView::TimeView(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent)
    : ProjectView(parent)
    , m_actions(actions)
    , m_monday(mondayOf(actions.book().today()))
    , m_strip(new FigureStrip(deliveryFigureContent, this))
    , m_quick(new QuickEntryBar(actions, this))
    , m_timer(new TimerCard(actions, keeper, this))
    , m_person(new FilterButton(this))
    , m_before(new IconButton(u"chevron-left"_s, this))
    , m_after(new IconButton(u"chevron-right"_s, this))
    , m_week(new ElidedLabel(TextSize::Body, 600, Label::Tone::Text, this))
    , m_approve(new QPushButton(this))
    , m_invoice(new QPushButton(this))
    , m_note(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_model(new WeekSheetModel(this))
    , m_table(new QTableView(this))
    , m_noHours(new StateView(this))
    , m_unlogged(new EntryList(unloggedShown, this))
    , m_people(new PeopleTimeTable(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(m_strip);
    box->addWidget(m_quick);
    box->addWidget(m_timer);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(12);
    auto *week = new Card(this);
    week->setLayout(new QVBoxLayout);
    halves->addWidget(week, 4);
    auto *side = new Card(this);
    auto *sideBox = new QVBoxLayout(side);
    sideBox->setContentsMargins(12, 12, 12, 12);
    sideBox->addWidget(m_unlogged);
    sideBox->addWidget(m_people, 1);
    halves->addWidget(side, 3);
    box->addLayout(halves, 1);
    auto *weekBox = static_cast<QVBoxLayout *>(week->layout());
    weekBox->setContentsMargins(1, 10, 1, 8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_person);
    head->addWidget(m_before);
    head->addWidget(m_week);
    head->addWidget(m_after);
    head->addStretch(1);
    head->addWidget(m_approve);
    weekBox->addLayout(head);
    weekBox->addWidget(m_table, 1);
    weekBox->addWidget(m_noHours, 1);
    m_note->setContentsMargins(12, 0, 12, 0);
    m_note->setWordWrap(true);
    weekBox->addWidget(m_note);
    buildWeek();
    connectParts();
    retranslate();
}

QString TimeView::viewId() const
{
    return u"time"_s;
}

QWidget *TimeView::tools()
{
    return m_invoice;
}

/// Projects with billable hours that are here.
void TimeView::chooseInvoice()
{
    QMap<QString, QString> projects; // by name
    for (const TimeLog &log : m_actions.book().snapshot().logs)
        if (log.billable)
            projects.insert(log.projectName, log.projectId);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto it = projects.cbegin(); it != projects.cend(); ++it)
        menu->addAction(it.key(), this, [this, id = it.value()] { Q_EMIT m_actions.timeInvoiceRequested(id); });
    if (projects.isEmpty())
        menu->addAction(tr("No billable hours were read"))->setEnabled(false);
    menu->popup(m_invoice->mapToGlobal(QPoint(0, m_invoice->height())));
}

void TimeView::buildWeek()
{
    m_person->setObjectName(u"weekPerson"_s);
    m_approve->setObjectName(u"weekApprove"_s);
    m_invoice->setObjectName(u"hoursInvoice"_s);
    m_invoice->hide();
    m_table->setObjectName(u"weekSheet"_s);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCornerWidget(new QWidget(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

void TimeView::connectParts()
{
    connect(m_strip, &FigureStrip::figureOpened, this, &TimeView::openFigure);
    connect(m_person, &FilterButton::choiceChanged, this, &TimeView::refreshWeek);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_approve, &QPushButton::clicked, this, &TimeView::approveWeek);
    connect(m_invoice, &QPushButton::clicked, this, &TimeView::chooseInvoice);
    connect(m_noHours, &StateView::actionTriggered, this, [this] { openLogTime(m_actions, this, {}); });
    connect(m_table, &QTableView::doubleClicked, this, &TimeView::openCell);
    connect(m_people, &PeopleTimeTable::personOpened, this, [this](const QString &id) {
        m_person->setCurrentId(id);
        refreshWeek();
    });
    connect(m_unlogged, &EntryList::opened, this, [this](const QString &, const QString &id) {
        m_person->setCurrentId(id);
        refreshWeek();
    });
    connect(&m_actions.book(), &DeliveryBook::changed, this, &TimeView::refresh, Qt::QueuedConnection);
}

QString TimeView::personId() const
{
    return m_person->currentId();
}

void TimeView::fillPeople()
{
    const DeliveryBook &book = m_actions.book();
    QList<QPair<QString, QString>> choices;
    const QString mine = book.snapshot().portal.userId;
    for (const ProjectsUser *user : book.staff()) {
        if (user->id == mine)
            choices.prepend({user->id, tr("me")});
        else
            choices.append({user->id, user->name});
    }
    const QString before = personId();
    m_person->setChoices(choices);
    if (!before.isEmpty())
        m_person->setCurrentId(before);
}

void TimeView::refresh()
{
    const DeliveryBook &book = m_actions.book();
    if (!m_monday.isValid())
        m_monday = mondayOf(book.today());
    fillPeople();
    const QDate first(book.today().year(), book.today().month(), 1);
    m_strip->setFigures(timeFigures(book.snapshot(), book.plan(), first, book.today(), book.today()),
                        {QString(), book.today(), m_actions.now()});
    refreshWeek();
    refreshPeople();
}

void TimeView::refreshWeek()
{
    const DeliveryBook &book = m_actions.book();
    const WeekSheet sheet = weekSheet(book.snapshot(), book.plan(), personId(), m_monday);
    m_model->setSheet(sheet, book.today());
    //: %1 number of a week, %2 its Monday
    m_week->setText(tr("Week %1 \u00b7 %2").arg(m_monday.weekNumber()).arg(format::longDate(m_monday)));
    const bool none = sheet.lines.isEmpty() && !sheet.monthsMissing;
    m_note->setText(sheet.monthsMissing ? tr("The hours of this month are being read\u2026")
                    : none              ? QString()
                                        : tr("Double-click or Enter on a day changes its hours."));
    m_table->setVisible(!none);
    m_noHours->setVisible(none);
    bool waiting = false;
    for (const TimeLog &log : book.snapshot().logs)
        waiting = waiting || (log.person.id == personId() && log.date >= m_monday && log.date < m_monday.addDays(7) &&
                              log.approval == LogApproval::Unapproved);
    m_approve->setEnabled(waiting);
    m_approve->setToolTip(waiting ? QString() : tr("Nothing of this week waits for approval."));
    if (isVisible() && sheet.monthsMissing)
        readMonths();
}

void TimeView::refreshPeople()
{
    const DeliveryBook &book = m_actions.book();
    QList<PanelEntry> entries;
    const QList<Unlogged> people = unloggedPeople(book.snapshot(), book.plan(), book.today());
    for (const Unlogged &one : people) {
        PanelEntry entry;
        entry.title = one.name;
        entry.note = one.lastLog.isValid() ? tr("last entry %1").arg(format::longDate(one.lastLog))
                                           : tr("no entry in the months read");
        entry.amount = tr("%n of 5 days missing", nullptr, one.daysMissing);
        entry.tone = one.daysMissing > 2 ? Label::Tone::Bad : Label::Tone::Warn;
        entry.viewId = viewId();
        entry.id = one.personId;
        entries.append(entry);
    }
    m_unlogged->setEntries(entries);
    m_unlogged->setNote(entries.isEmpty() ? tr("Everybody entered their hours of the last working day.") : QString());
    const QDate first(book.today().year(), book.today().month(), 1);
    m_people->setTimes(personTimes(book.snapshot(), book.plan(), first, book.today()));
}

void TimeView::step(int weeks)
{
    m_monday = m_monday.addDays(7 * weeks);
    refreshWeek();
}

void TimeView::readMonths()
{
    for (const QDate &day : {m_monday, m_monday.addDays(6)}) {
        const QDate month(day.year(), day.month(), 1);
        if (m_actions.book().snapshot().logMonths.contains(month) || m_reading.contains(month))
            continue;
        m_reading.insert(month);
        m_actions.needMonth(month, this, [this, month](const Result<Done> &read) {
            m_reading.remove(month);
            if (!read)
                m_note->setText(taskwords::refusal(read.error()));
        });
    }
}

void TimeView::approveWeek()
{
    QList<TimeLog> logs;
    for (const TimeLog &log : m_actions.book().snapshot().logs) {
        if (log.person.id == personId() && log.date >= m_monday && log.date < m_monday.addDays(7) &&
            log.approval == LogApproval::Unapproved)
            logs.append(log);
    }
    m_approve->setEnabled(false);
    m_actions.approve(logs, LogApproval::Approved, this, [this, count = int(logs.size())](const Result<Done> &done) {
        refreshWeek();
        if (done)
            m_actions.say(tr("%n entries approved", nullptr, count));
        else
            m_note->setText(taskwords::refusal(done.error()));
    });
}

void TimeView::openCell(const QModelIndex &index)
{
    const WeekSheet::Line *line = m_model->lineAt(index.row());
    const QDate day = m_model->dayAt(index.column());
    if (!line || !day.isValid())
        return;
    const QStringList ids = line->logIds.at(size_t(index.column() - WeekSheetModel::kFirstDay));
    QList<TimeLog> logs;
    for (const TimeLog &log : m_actions.book().snapshot().logs) {
        if (ids.contains(log.id))
            logs.append(log);
    }
    if (logs.size() > 1) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const TimeLog &log : std::as_const(logs)) {
            const QString words =
                timewords::hours(log.minutes) + (log.notes.isEmpty() ? QString() : u" \u00b7 "_s + log.notes);
            connect(menu->addAction(words), &QAction::triggered, this, [this, log] {
                auto *sheet = new LogTimeSheet(m_actions, this);
                sheet->setLog(log);
                sheet->present();
            });
        }
        menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
        return;
    }
    auto *sheet = new LogTimeSheet(m_actions, this);
    if (logs.isEmpty()) {
        TimeLogEntry entry;
        entry.itemId = line->itemId;
        entry.date = day;
        entry.personId = personId();
        sheet->setEntry(entry);
    } else {
        sheet->setLog(logs.first());
    }
    sheet->present();
}

void TimeView::openFigure(const Figure &figure)
{
    // The records behind these figures are hours and people: both stand on this page.
    if (figure.id == "unlogged_people"_L1)
        m_unlogged->setFocus();
    else
        m_people->setFocus();
}

bool TimeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            openCell(m_table->currentIndex());
            return true;
        }
    }
    return ProjectView::eventFilter(watched, event);
}

void TimeView::retranslate()
{
    m_person->setLabel(tr("Hours of"));
    m_before->setName(tr("Week before"));
    m_after->setName(tr("Week after"));
    m_approve->setText(tr("Approve the week"));
    m_invoice->setText(tr("Invoice hours\u2026"));
    m_table->setAccessibleName(tr("Hours of the week"));
    m_noHours->showEmpty(tr("No hours in this week"), tr("Enter some above, or start the timer of a task."),
                         tr("Log time\u2026"));
    m_unlogged->setTitle(tr("Without hours on the last working day"));
    m_people->retranslate();
    m_model->retranslate();
    refresh();
}

void TimeView::changeEvent(QEvent *event)
{
    ProjectView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimeView::showEvent(QShowEvent *event)
{
    ProjectView::showEvent(event);
    refreshWeek();
}

ProjectView *makeTimeView(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent)
{
    return new TimeView(actions, keeper, parent);
}
} // namespace atlas
