// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/invocation.h"

#include "app/common/profile.h"
#include "services/mcp/tools.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
ApiError usageError(const QString &argument, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, u"wrong_arguments"_s, sentence);
    error.field = argument;
    return error;
}

bool *flagOf(Invocation &invocation, const QString &name)
{
    const std::array<std::pair<QLatin1StringView, bool *>, 5> flags{{{"dry-run"_L1, &invocation.dryRun},
                                                                     {"sandbox"_L1, &invocation.sandbox},
                                                                     {"browser"_L1, &invocation.browser},
                                                                     {"forget"_L1, &invocation.forget},
                                                                     {"verbose"_L1, &invocation.verbose}}};
    for (const auto &[known, target] : flags) {
        if (name == known)
            return target;
    }
    if (invocation.command == "mcp"_L1 && name == "read-only"_L1)
        return &invocation.readOnly;
    if (invocation.command == "audit"_L1 && name == "changes"_L1)
        return &invocation.changesOnly;
    return nullptr;
}

/// Options that one command alone has: elsewhere an operation may have a parameter of that name.
QString *ownTextOf(Invocation &invocation, const QString &name)
{
    if (invocation.command == "mcp"_L1 && name == "role"_L1)
        return &invocation.role;
    if (invocation.command == "policy"_L1 && name == "set"_L1)
        return &invocation.set;
    if (invocation.command != "audit"_L1)
        return nullptr;
    const std::array<std::pair<QLatin1StringView, QString *>, 6> texts{{{"limit"_L1, &invocation.limit},
                                                                        {"before"_L1, &invocation.before},
                                                                        {"app"_L1, &invocation.app},
                                                                        {"operation"_L1, &invocation.operation},
                                                                        {"undo"_L1, &invocation.undo},
                                                                        {"keep-days"_L1, &invocation.keepDays}}};
    for (const auto &[known, target] : texts) {
        if (name == known)
            return target;
    }
    return nullptr;
}

QString *textOf(Invocation &invocation, const QString &name)
{
    const std::array<std::pair<QLatin1StringView, QString *>, 5> texts{{{"profile"_L1, &invocation.profile},
                                                                        {"account"_L1, &invocation.account},
                                                                        {"region"_L1, &invocation.region},
                                                                        {"client-id"_L1, &invocation.clientId},
                                                                        {"scopes"_L1, &invocation.scopes}}};
    for (const auto &[known, target] : texts) {
        if (name == known)
            return target;
    }
    return ownTextOf(invocation, name);
}

/// "--name=value" and "--name value"; the value is missing when another option follows.
struct Option {
    QString name;
    std::optional<QString> value;
};

Option takeOption(Invocation &invocation, QStringList &rest)
{
    const QString first = rest.takeFirst().mid(2);
    const bool isFlag = flagOf(invocation, first) != nullptr;
    const qsizetype equals = first.indexOf(u'=');
    if (equals >= 0)
        return {first.left(equals), first.mid(equals + 1)};
    if (isFlag || rest.isEmpty() || rest.first().startsWith("--"_L1))
        return {first, std::nullopt};
    return {first, rest.takeFirst()};
}

Result<Done> applyOption(Invocation &invocation, const Option &option)
{
    if (bool *flag = flagOf(invocation, option.name)) {
        *flag = true;
        return Done{};
    }
    const bool isCall = invocation.command == "call"_L1;
    const bool takesParameters = isCall || invocation.command == "sync"_L1;
    QString *target = option.name == "json"_L1 && isCall ? &invocation.jsonText : textOf(invocation, option.name);
    if (target) {
        if (!option.value)
            return fail(usageError(u"--"_s + option.name, u"--%1 needs a value."_s.arg(option.name)));
        *target = *option.value;
        return Done{};
    }
    if (option.name == "json"_L1) {
        invocation.json = true;
        return Done{};
    }
    if (!takesParameters)
        return fail(
            usageError(u"--"_s + option.name, u"\"%1\" has no option --%2."_s.arg(invocation.command, option.name)));
    const QString parameter = QString(option.name).replace(u'-', u'_');
    if (option.value)
        invocation.parameters.append({parameter, *option.value});
    else
        invocation.flags.append(parameter);
    return Done{};
}

Result<Done> checkCommand(const Invocation &invocation)
{
    static const QStringList commands{u"ops"_s,   u"call"_s,   u"mcp"_s,    u"audit"_s,     u"policy"_s, u"sync"_s,
                                      u"login"_s, u"logout"_s, u"status"_s, u"reference"_s, u"help"_s};
    if (!commands.contains(invocation.command))
        return fail(usageError(u"command"_s, u"There is no command \"%1\"."_s.arg(invocation.command)));
    if (invocation.command == "call"_L1 && invocation.operation.isEmpty())
        return fail(usageError(u"operation"_s, u"Name the operation to call; \"atlasctl ops\" lists them."_s));
    if (!invocation.profile.isEmpty() && !Profile::isValidName(invocation.profile))
        return fail(usageError(u"--profile"_s, u"A profile's name has letters, digits, - and _ only."_s));
    if (!invocation.role.isEmpty() && !mcp::roles().contains(invocation.role))
        return fail(usageError(u"--role"_s, u"--role is one of %1."_s.arg(mcp::roles().join(u", "_s))));
    return Done{};
}
} // namespace

Result<Invocation> parseArguments(const QStringList &arguments)
{
    Invocation invocation;
    QStringList rest = arguments;
    invocation.command = rest.isEmpty() ? u"help"_s : rest.takeFirst();
    if (invocation.command == "--help"_L1 || invocation.command == "-h"_L1)
        invocation.command = u"help"_s;
    while (!rest.isEmpty()) {
        if (rest.first().startsWith("--"_L1) && rest.first().size() > 2) {
            const Result<Done> applied = applyOption(invocation, takeOption(invocation, rest));
            if (!applied)
                return fail(applied.error());
            continue;
        }
        const QString word = rest.takeFirst();
        const bool namesWhat = invocation.command == "call"_L1 || invocation.command == "sync"_L1;
        if (!namesWhat || !invocation.operation.isEmpty())
            return fail(usageError(word, u"\"%1\" is not expected here."_s.arg(word)));
        invocation.operation = word;
    }
    const Result<Done> valid = checkCommand(invocation);
    if (!valid)
        return fail(valid.error());
    return invocation;
}

QString usageText()
{
    return u"Usage: atlasctl COMMAND [options]\n"
           "\n"
           "  ops [--json]                 list the operations\n"
           "  call OPERATION [--parameter value ...] [--json OBJECT|-] [--dry-run]\n"
           "  mcp [--role ceo|cmo|cto|cfo|coo|av] [--read-only]\n"
           "                               Model Context Protocol over standard input and output, for assistants\n"
           "  audit [--json] [--changes] [--app APP] [--operation NAME] [--limit N] [--before ENTRY] [--undo ENTRY]\n"
           "        [--keep-days DAYS]     what assistants did; --undo takes an entry back, --keep-days sets how long\n"
           "                               entries stay (365; 0: however old, 20,000 at most)\n"
           "  policy [--set APP.KIND=off|ask|on,...]\n"
           "                               what assistants may do: kinds are write, send and delete\n"
           "  sync crm-books [--apply] [--rule newer|crm|books|fill|manual] [--json]\n"
           "                               CRM accounts and Books customers: what differs and what would be written\n"
           "       --create-in-books  --create-in-crm  --link   what is missing, and matches\n"
           "       --confidence PERCENT    matches below it are left alone (80)\n"
           "       --details N             customers that may be read whole, one request each (500)\n"
           "       --runs | --undo RUN | --resume RUN\n"
           "  login --region REGION|FILE --client-id ID [--browser] [--scopes LIST]\n"
           "                               secret and code are asked for, or read from standard input (one a line),\n"
           "                               or from ZOHO_CLIENT_SECRET and ZOHO_GRANT_CODE\n"
           "  logout [--forget]            revoke the grant; --forget also removes the stored records\n"
           "  status                       accounts, missing scopes, call budget, keychain\n"
           "  reference                    the operations as Markdown\n"
           "\n"
           "  --profile NAME   --account ID   --sandbox (sample data, no account needed)   --verbose\n"
           "\n"
           "ZOHO_CLIENT_ID, ZOHO_CLIENT_SECRET, ZOHO_REFRESH_TOKEN and ZOHO_REGION replace the keychain.\n"
           "Exit codes: 0 done, 1 refused by Zoho or by a rule, 2 wrong usage, 3 not signed in.\n"_s;
}
} // namespace atlas::ctl
