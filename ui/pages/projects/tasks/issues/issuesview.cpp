// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/issues/issuesview.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/issues/issuesheet.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// Choices that are no status or severity of Zoho: those are words or empty.
constexpr auto anyValue = "*"_L1;
constexpr auto openValue = "open"_L1;

QString foldedWord(const QString &word)
{
    return word.trimmed().toCaseFolded();
}
} // namespace

IssuesView::IssuesView(ProjectsActions &actions, QWidget *parent)
    : CellListView(u"issues"_s, actions, parent)
    , m_severity(new FilterButton(this))
    , m_status(new FilterButton(this))
{
    m_severity->setObjectName(u"issues.severity"_s);
    m_status->setObjectName(u"issues.status"_s);
    toolRow()->addWidget(m_severity);
    toolRow()->addWidget(m_status);
    for (FilterButton *button : {m_severity, m_status})
        connect(button, &FilterButton::choiceChanged, this, &IssuesView::refill);
    connect(&actions.book(), &DeliveryBook::changed, this, [this] {
        fillFilters();
        refill();
    });
    IssuesView::retranslate();
    setWidths({{70, 70}, {330, 200}, {90, 90}, {90, 90}, {160, 110}, {60, 60}, {140, 140}, {260, 110}});
    sortBy(2);
}

QStringList IssuesView::titles() const
{
    return {tr("Key"), tr("Issue"), tr("Severity"), tr("Status"), tr("Assignee"), tr("Age"), tr("Due"), tr("Project")};
}

int IssuesView::severityRank(const QString &severity)
{
    static const QStringList worst{u"show stopper"_s, u"critical"_s, u"major"_s, u"minor"_s};
    const qsizetype rank = worst.indexOf(foldedWord(severity));
    return rank < 0 ? int(worst.size()) : int(rank);
}

bool IssuesView::passesFilters(const ProjectIssue &issue) const
{
    if (!isShown(issue.projectId))
        return false;
    const QString severity = m_severity->currentId();
    if (severity != anyValue && foldedWord(issue.severity) != severity)
        return false;
    const QString status = m_status->currentId();
    if (status == openValue)
        return !issue.status.closed;
    return status == anyValue || foldedWord(issue.status.name) == status.mid(1);
}

CellRows::Row IssuesView::row(const ProjectIssue &issue) const
{
    const QDate today = book().today();
    const bool open = !issue.status.closed;
    const int rank = severityRank(issue.severity);
    const Label::Tone severe = !open || rank > 1 ? Label::Tone::Text : rank == 0 ? Label::Tone::Bad : Label::Tone::Warn;
    const bool late = open && issue.due.isValid() && issue.due < today;
    QString due = issue.due.isValid() ? format::shortDate(issue.due, today) : QString();
    if (late) //: due day of an issue that is over: "12 Nov, late"
        due = tr("%1, late").arg(due);
    const int age = issue.created.isValid() ? int(issue.created.toLocalTime().date().daysTo(today)) : -1;
    const QVariant noDay;
    //: an issue nobody is to solve
    const QString assignee = issue.assignee.name.isEmpty() ? tr("nobody") : issue.assignee.name;
    return {
        issue.id,
        {{issue.key, issue.key, Label::Tone::Secondary},
         {issue.name, issue.name},
         {issue.severity, rank, severe},
         {issue.status.name, issue.status.name, open ? Label::Tone::Text : Label::Tone::Good},
         {assignee, issue.assignee.name, issue.assignee.name.isEmpty() ? Label::Tone::Secondary : Label::Tone::Text},
         {age < 0 ? QString() : format::days(age), age < 0 ? noDay : QVariant(age), Label::Tone::Text, true},
         {due, issue.due.isValid() ? QVariant(issue.due) : noDay, late ? Label::Tone::Bad : Label::Tone::Text},
         {issue.projectName, issue.projectName}}};
}

QList<CellRows::Row> IssuesView::rows() const
{
    QList<CellRows::Row> out;
    const QList<ProjectIssue> &all = book().snapshot().issues;
    for (const ProjectIssue &issue : all) {
        if (passesFilters(issue))
            out.append(row(issue));
    }
    return out;
}

void IssuesView::fillFilters()
{
    QMap<QString, QString> statuses;
    QMap<QPair<int, QString>, QString> severities;
    const QList<ProjectIssue> &all = book().snapshot().issues;
    for (const ProjectIssue &issue : all) {
        if (!issue.status.name.isEmpty())
            statuses.insert(foldedWord(issue.status.name), issue.status.name);
        if (!issue.severity.isEmpty())
            severities.insert({severityRank(issue.severity), foldedWord(issue.severity)}, issue.severity);
    }
    QList<QPair<QString, QString>> choices{{openValue, tr("Open")}, {anyValue, tr("All", "statuses")}};
    for (auto it = statuses.cbegin(); it != statuses.cend(); ++it)
        choices.append({u"="_s + it.key(), it.value()});
    m_status->setChoices(choices);
    choices = {{anyValue, tr("All", "severities")}};
    for (auto it = severities.cbegin(); it != severities.cend(); ++it)
        choices.append({it.key().second, it.value()});
    m_severity->setChoices(choices);
}

void IssuesView::open(const QString &id)
{
    if (const ProjectIssue *issue = book().issue(id)) {
        auto *sheet = new IssueSheet(actions(), *issue, window());
        sheet->present();
    }
}

bool IssuesView::knows(const QString &id) const
{
    return book().issue(id) != nullptr;
}

void IssuesView::createNew()
{
    ProjectIssue issue;
    issue.projectId = projectId();
    auto *sheet = new IssueSheet(actions(), issue, window());
    sheet->present();
}

void IssuesView::clearFilters()
{
    m_severity->setCurrentId(anyValue);
    m_status->setCurrentId(anyValue);
}

void IssuesView::retranslate()
{
    m_severity->setLabel(tr("Severity"));
    m_status->setLabel(tr("Status"));
    fillFilters();
    CellListView::retranslate();
    setTexts(tr("New issue"), tr("Issues"), tr("No issues"), tr("Issues of your open projects stand here."));
}

ProjectView *makeIssuesView(ProjectsActions &actions, QWidget *parent)
{
    return new IssuesView(actions, parent);
}
} // namespace atlas
