// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/syncoutput.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl::syncoutput
{
namespace
{
QJsonObject countsJson(const SyncComparison &comparison)
{
    const SyncCounts &counts = comparison.counts;
    return {{u"matched"_s, counts.matched},
            {u"diverging"_s, counts.diverging},
            {u"only_crm"_s, counts.onlyCrm},
            {u"only_books"_s, counts.onlyBooks},
            {u"ambiguous"_s, counts.ambiguous},
            {u"broken_link"_s, counts.broken},
            {u"without_detail"_s, comparison.withoutDetail}};
}

/// What is to be written; bases and API members stay in the journal.
QJsonObject writeJson(const SyncWrite &write)
{
    QJsonArray fields;
    for (const SyncFieldChange &change : write.fields)
        fields.append(QJsonObject{
            {u"field"_s, syncFieldKey(change.field)}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    QJsonObject object{{u"number"_s, write.number},
                       {u"name"_s, write.name},
                       {u"verb"_s, syncVerbKey(write.verb)},
                       {u"module"_s, write.module},
                       {u"record_id"_s, write.recordId},
                       {u"fields"_s, fields},
                       {u"state"_s, syncStateKey(write.state)}};
    if (!write.resultId.isEmpty())
        object.insert("result_id"_L1, write.resultId);
    if (!write.error.isEmpty())
        object.insert("error"_L1, write.error);
    if (write.wasThere)
        object.insert("was_there"_L1, true);
    if (write.madeInactive)
        object.insert("made_inactive"_L1, true);
    return object;
}

QJsonArray writesJson(const QList<SyncWrite> &writes)
{
    QJsonArray list;
    for (const SyncWrite &write : writes)
        list.append(writeJson(write));
    return list;
}

QJsonObject runJson(const SyncRun &run)
{
    return QJsonDocument::fromJson(syncwrite::toJson(run)).object();
}

Outcome answered(const QJsonObject &data, bool dryRun, int code)
{
    QJsonObject answer{{u"ok"_s, code == 0}, {u"operation"_s, u"sync crm-books"_s}, {u"data"_s, data}};
    if (dryRun)
        answer.insert("meta"_L1, QJsonObject{{u"dry_run"_s, true}});
    return Outcome(answer, code);
}

QString countsText(const SyncComparison &comparison)
{
    const SyncCounts &counts = comparison.counts;
    QString text = u"%1 matched, %2 of them diverging; %3 only in CRM, %4 only in Books, %5 ambiguous, %6 linked to a "
                   "deleted record\n"_s.arg(counts.matched)
                       .arg(counts.diverging)
                       .arg(counts.onlyCrm)
                       .arg(counts.onlyBooks)
                       .arg(counts.ambiguous)
                       .arg(counts.broken);
    if (comparison.withoutDetail > 0)
        text +=
            u"The addresses and links of %1 customers were not read (--details N).\n"_s.arg(comparison.withoutDetail);
    return text;
}

/// Values stand on one line each, and none may command a terminal.
QString shown(const QString &value)
{
    QString text = value.simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return u'"' + text + u'"';
}

QString writeText(const SyncWrite &write, bool withState)
{
    QString text = u"%1 %2 %3"_s.arg(write.number, 5).arg(syncVerbKey(write.verb).leftJustified(13), shown(write.name));
    if (withState)
        text += u"  "_s + syncStateKey(write.state);
    if (withState && !write.error.isEmpty())
        text += u"  "_s + write.error;
    text += u'\n';
    for (const SyncFieldChange &change : write.fields)
        text += u"        %1  %2 -> "_s.arg(syncFieldKey(change.field).leftJustified(16), shown(change.before)) +
                shown(change.after) + u'\n';
    return text;
}

int codeOf(const SyncRun &run)
{
    const bool isWhole = run.state == SyncRun::State::Finished || run.state == SyncRun::State::Undone;
    return isWhole && run.failed == 0 && run.unknown == 0 ? 0 : 1;
}

Outcome planAnswer(const SyncComparison &comparison, const SyncPlan &plan, bool json, bool dryRun)
{
    if (json) {
        const QJsonObject data{{u"counts"_s, countsJson(comparison)},
                               {u"rule"_s, plan.rule},
                               {u"undecided"_s, plan.undecided},
                               {u"requests"_s, plan.requests},
                               {u"writes"_s, writesJson(plan.writes)}};
        return answered(data, dryRun, 0);
    }
    QString text = countsText(comparison);
    for (const SyncWrite &write : plan.writes)
        text += writeText(write, false);
    text += u"%1 writes, about %2 requests; %3 differences stay (rule: %4)\n"_s.arg(plan.writes.size())
                .arg(plan.requests)
                .arg(plan.undecided)
                .arg(plan.rule);
    if (dryRun && !plan.writes.isEmpty())
        text += u"Nothing was written. --apply writes it.\n"_s;
    return Outcome(text, 0);
}
} // namespace

Outcome plan(const SyncComparison &comparison, const SyncPlan &plan, bool json)
{
    return planAnswer(comparison, plan, json, true);
}

Outcome nothing(const SyncComparison &comparison, const SyncPlan &plan, bool json)
{
    return planAnswer(comparison, plan, json, false);
}

Outcome run(const SyncRun &run, const QList<SyncWrite> &writes, bool json)
{
    if (json)
        return answered({{u"run"_s, runJson(run)}, {u"writes"_s, writesJson(writes)}}, false, codeOf(run));
    QString text;
    for (const SyncWrite &write : writes)
        text += writeText(write, true);
    text += u"Run %1 %2: "_s.arg(run.id, syncStateKey(run.state));
    text += u"%1 done, %2 changed meanwhile, %3 failed, %4 unknown, %5 undone, %6 left\n"_s.arg(run.done)
                .arg(run.changed)
                .arg(run.failed)
                .arg(run.unknown)
                .arg(run.undone)
                .arg(run.left());
    if (run.left() > 0)
        text += u"Stopped (%1). --resume %2 goes on.\n"_s.arg(run.error, run.id);
    else if (run.state == SyncRun::State::Finished)
        text += u"--undo %1 takes it back.\n"_s.arg(run.id);
    return Outcome(text, codeOf(run));
}

Outcome runs(const QList<SyncRun> &runs, bool json)
{
    QJsonArray list;
    QString text;
    for (const SyncRun &each : runs) {
        list.append(runJson(each));
        text += u"%1  %2  %3 writes, %4 done, %5 undone\n"_s.arg(each.id, syncStateKey(each.state).leftJustified(8))
                    .arg(each.writes)
                    .arg(each.done)
                    .arg(each.undone);
    }
    return json ? answered({{u"runs"_s, list}}, false, 0) : Outcome(text, 0);
}
} // namespace atlas::ctl::syncoutput
