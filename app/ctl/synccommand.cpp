// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/synccommand.h"

#include "app/common/connection.h"
#include "app/ctl/syncoutput.h"
#include "services/sync/syncservice.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
ApiError syncUsage(const QString &argument, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, u"wrong_arguments"_s, sentence);
    error.field = argument;
    return error;
}

Result<Done> takeFlag(SyncOptions &options, const QString &name)
{
    if (name == "apply"_L1)
        options.apply = true;
    else if (name == "runs"_L1)
        options.runs = true;
    else if (name == "create_in_books"_L1)
        options.createInBooks = true;
    else if (name == "create_in_crm"_L1)
        options.createInCrm = true;
    else if (name == "link"_L1)
        options.link = true;
    else
        return fail(syncUsage(u"--"_s + name, u"\"sync\" has no option --%1, or it needs a value."_s.arg(name)));
    return Done{};
}

Result<int> wholeNumber(const QString &name, const QString &text, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return fail(syncUsage(u"--"_s + name, u"--%1 is a number from 0 to %2."_s.arg(name).arg(most)));
    return number;
}

Result<Done> takeValue(SyncOptions &options, const QString &name, const QString &value)
{
    if (name == "rule"_L1) {
        options.rule = syncRuleOf(value);
        if (!options.rule)
            return fail(syncUsage(u"--rule"_s, u"--rule is one of newer, crm, books, fill, manual."_s));
        return Done{};
    }
    if (name == "undo"_L1 || name == "resume"_L1) {
        (name == "undo"_L1 ? options.undo : options.resume) = value;
        return Done{};
    }
    if (name != "confidence"_L1 && name != "details"_L1)
        return fail(syncUsage(u"--"_s + name, u"\"sync\" has no option --%1 with a value."_s.arg(name)));
    const Result<int> number = wholeNumber(name, value, name == "details"_L1 ? 100'000 : 100);
    if (!number)
        return fail(number.error());
    if (name == "details"_L1)
        options.details = *number;
    else
        options.confidence = *number;
    return Done{};
}

SyncChoices chosen(SyncChoices choices, const SyncOptions &options)
{
    choices.rule = options.rule.value_or(choices.rule);
    choices.confidence = options.confidence.value_or(choices.confidence);
    choices.createInBooks |= options.createInBooks;
    choices.createInCrm |= options.createInCrm;
    choices.linkMatches |= options.link;
    return choices;
}

Task<Outcome> reportRun(SyncService *sync, Result<SyncRun> run, bool json)
{
    if (!run)
        co_return failure(run.error());
    const Result<QList<SyncWrite>> writes = co_await sync->writes(run->id);
    if (!writes)
        co_return failure(writes.error());
    co_return syncoutput::run(*run, *writes, json);
}

Task<Outcome> planOrApply(SyncService *sync, SyncOptions options)
{
    const Result<SyncComparison> comparison = co_await sync->read(options.details);
    if (!comparison)
        co_return failure(comparison.error());
    const Result<SyncChoices> kept = co_await sync->choices();
    if (!kept)
        co_return failure(kept.error());
    const SyncChoices choices = chosen(*kept, options);
    const Result<SyncPlan> plan = co_await sync->plan(choices);
    if (!plan)
        co_return failure(plan.error());
    if (!options.apply)
        co_return syncoutput::plan(sync->comparison(), *plan, options.json);
    if (plan->writes.isEmpty())
        co_return syncoutput::nothing(sync->comparison(), *plan, options.json);
    const SyncPlan planned = *plan;
    const Result<SyncRun> run = co_await sync->apply(planned);
    co_return co_await reportRun(sync, run, options.json);
}
} // namespace

Result<SyncOptions> syncOptions(const Invocation &invocation)
{
    if (invocation.operation != "crm-books"_L1)
        return fail(syncUsage(u"crm-books"_s, u"Say what to bring in step: \"atlasctl sync crm-books\"."_s));
    SyncOptions options;
    options.json = invocation.json;
    for (const QString &flag : invocation.flags) {
        const Result<Done> taken = takeFlag(options, flag);
        if (!taken)
            return fail(taken.error());
    }
    for (const auto &[name, value] : invocation.parameters) {
        const Result<Done> taken = takeValue(options, name, value);
        if (!taken)
            return fail(taken.error());
    }
    const int acts =
        int(options.apply) + int(options.runs) + int(!options.undo.isEmpty()) + int(!options.resume.isEmpty());
    if (acts > 1)
        return fail(syncUsage(u"--apply"_s, u"--apply, --undo, --resume and --runs exclude one another."_s));
    return options;
}

Task<Outcome> syncCrmBooks(Connection &connection, SyncOptions options)
{
    SyncService &sync = connection.sync();
    if (options.runs) {
        const Result<QList<SyncRun>> runs = co_await sync.runs();
        co_return runs ? syncoutput::runs(*runs, options.json) : failure(runs.error());
    }
    if (!options.undo.isEmpty()) {
        const Result<SyncRun> run = co_await sync.undo(options.undo);
        co_return co_await reportRun(&sync, run, options.json);
    }
    if (!options.resume.isEmpty()) {
        const Result<SyncRun> run = co_await sync.resume(options.resume);
        co_return co_await reportRun(&sync, run, options.json);
    }
    co_return co_await planOrApply(&sync, options);
}
} // namespace atlas::ctl
