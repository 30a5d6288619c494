// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/taskwords.h"

#include "models/projects/deliverywords.h"
#include "ui/theme/format.h"
#include "ui/widgets/errortext.h"

#include <array>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextDocumentFragment>

using namespace Qt::Literals::StringLiterals;

namespace atlas::taskwords
{
namespace
{
class TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
public:
    struct Rule {
        const char *code, *sentence;
    };
    static const std::array<Rule, 5> &rules()
    {
        static const std::array<Rule, 5> all{{
            {"end_before_start", QT_TR_NOOP("The end is before the start.")},
            {"closed_project", QT_TR_NOOP("The project is closed and takes no changes. Reopen it in Zoho Projects.")},
            {"not_a_member", QT_TR_NOOP("Not a member of the project: add them to it in Zoho Projects, or choose "
                                        "somebody else.")},
            {"parent_loop", QT_TR_NOOP("A task cannot be below itself.")},
            {"deleted_meanwhile", QT_TR_NOOP("It was deleted in Zoho Projects meanwhile.")},
        }};
        return all;
    }
    static QString workedWords(int logged, int planned)
    {
        if (planned <= 0)
            return logged > 0 ? DeliveryWords::hours(logged) : QString();
        //: hours logged and planned: "3 h 30 of 40 h"
        return tr("%1 of %2").arg(DeliveryWords::hours(logged), DeliveryWords::hours(planned));
    }
    static QString priorityWords(TaskPriority priority)
    {
        //: priority of a task that has none
        return priority == TaskPriority::None ? tr("None", "priority") : DeliveryWords::priority(priority);
    }
    static QString billingWords(TaskBilling billing)
    {
        switch (billing) {
        case TaskBilling::None:
            return tr("Not said", "billing");
        case TaskBilling::Billable:
            return tr("Billable");
        case TaskBilling::NonBillable:
            break;
        }
        return tr("Not billable");
    }
    static QString latenessWords(const ProjectTask &task, const QDate &today)
    {
        if (!task.end.isValid() || !task.isOpen())
            return {};
        const int days = int(today.daysTo(task.end));
        if (days < 0)
            return tr("%n d late", nullptr, -days);
        return days == 0 ? tr("today") : tr("in %n d", nullptr, days);
    }
    static QString lockedWords(const Project *project)
    {
        if (!project)
            return tr("The project is not known any more.");
        if (project->isArchived)
            return tr("The project is archived: it takes no changes.");
        return project->isClosed() ? tr("The project is closed: it takes no changes.") : QString();
    }
};
} // namespace

QString worked(int logged, int planned)
{
    return TaskWords::workedWords(logged, planned);
}

QString priority(TaskPriority priority)
{
    return TaskWords::priorityWords(priority);
}

QString billing(TaskBilling billing)
{
    return TaskWords::billingWords(billing);
}

QString lateness(const ProjectTask &task, const QDate &today)
{
    return TaskWords::latenessWords(task, today);
}

QString lockedReason(const Project *project)
{
    return TaskWords::lockedWords(project);
}

QString refusal(const ApiError &error, const QString &field)
{
    for (const TaskWords::Rule &rule : TaskWords::rules()) {
        if (error.code == QLatin1StringView(rule.code))
            return TaskWords::tr(rule.sentence);
    }
    if (error.kind == ErrorKind::RateLimited && error.retryAfter) {
        // What was refused is not sent again by itself: say from when on the person can.
        const QDateTime from = QDateTime::currentDateTimeUtc().addMSecs(error.retryAfter->count());
        //: %1 is a time of the day
        return TaskWords::tr("Zoho asks for a pause: changes are possible again at %1. What you typed is kept.")
            .arg(format::time(from));
    }
    const ErrorText text = errorText(error, field);
    return text.advice.isEmpty() ? text.title : text.title + u". "_s + text.advice;
}

QString details(const ApiError &error)
{
    return errorText(error).details;
}

QString plainText(const QString &html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText().trimmed();
}

bool isFormatted(const QString &html)
{
    static const QRegularExpression markup(u"<\\s*(?!/|br\\b|div\\s*>|p\\s*>)[a-z]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return markup.match(html).hasMatch();
}

QString simpleHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}
} // namespace atlas::taskwords
