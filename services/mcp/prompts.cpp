// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/prompts.h"

#include "services/mcp/tools.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The texts are instructions for an assistant, in the language it is to answer in: data, not words of the interface.
namespace atlas::mcp
{
namespace
{
struct PromptTexts {
    QString name, title, description, usualRole;
    QString english, french; ///< %1 is the role
};

const QList<PromptTexts> &promptTexts()
{
    static const QList<PromptTexts> all{
        {u"morning_brief"_s, u"Morning brief"_s, u"What matters today, and what to do first."_s, u"ceo"_s,
         u"Read the resource atlas://brief/%1. Then write the morning brief of the %1 in English, one page: today's "
         "meetings, what waits for an answer, what is late or overdue, and the three things to do first, each with "
         "its reason. Where a figure decides something, check it with a tool first and name the record. Do not change "
         "anything; propose changes and wait for a yes."_s,
         u"Lis la ressource atlas://brief/%1?language=fr. Rédige ensuite en français le point du matin du rôle %1, une "
         "page : les rendez-vous du jour, ce qui attend une réponse, ce qui est en retard ou échu, et les trois choses "
         "à faire d’abord, chacune avec sa raison. Quand un chiffre emporte une décision, vérifie-le d’abord avec un "
         "outil et nomme l’enregistrement. Ne modifie rien ; propose les changements et attends un oui."_s},
        {u"pipeline_review"_s, u"Pipeline review"_s, u"Open deals by stage: risks, next steps, forecast."_s, u"ceo"_s,
         u"Review the pipeline for the %1 in English. List the open deals with crm_list_records (module Deals, fields "
         "Deal_Name, Stage, Amount, Probability, Closing_Date, Owner, Next_Step, Modified_Time), page by page until "
         "more is false. Show totals by stage, raw and weighted, one currency at a time; deals whose closing date has "
         "passed, that have no next step, or that nobody touched for 30 days; and the five that decide the month. "
         "Propose updates as a table of record, field, old and new value, and write only what is agreed to."_s,
         u"Passe en revue les affaires pour le rôle %1, en français. Liste les affaires ouvertes avec crm_list_records "
         "(module Deals, champs Deal_Name, Stage, Amount, Probability, Closing_Date, Owner, Next_Step, Modified_Time), "
         "page par page jusqu’à ce que more soit faux. Montre les totaux par étape, bruts et pondérés, une devise à la "
         "fois ; les affaires dont la date de clôture est passée, sans prochaine étape, ou intactes depuis 30 jours ; "
         "et les cinq qui décident du mois. Propose les mises à jour dans un tableau (enregistrement, champ, ancienne "
         "et nouvelle valeur) et n’écris que ce qui est accepté."_s},
        {u"weekly_cash_review"_s, u"Weekly cash review"_s, u"Balances, overdue invoices, what comes in and goes out."_s,
         u"cfo"_s,
         u"Write the weekly cash review for the %1 in English. Use books_get_balance, books_list_invoices with status "
         "overdue and unpaid, and books_list_expenses of the last 30 days, page by page. Show balances per currency; "
         "overdue invoices by age (1-30, 31-60, 61-90, over 90 days) and by customer; what falls due in the next 14 "
         "days; and the customers to call first. Never add two currencies. Draft reminders as mail drafts only after "
         "a yes."_s,
         u"Rédige le point de trésorerie de la semaine pour le rôle %1, en français. Utilise books_get_balance, "
         "books_list_invoices aux statuts overdue et unpaid, et books_list_expenses des 30 derniers jours, page par "
         "page. Montre les soldes par devise ; les factures échues par âge (1-30, 31-60, 61-90, plus de 90 jours) et "
         "par client ; ce qui arrive à échéance dans les 14 jours ; et les clients à appeler d’abord. N’additionne "
         "jamais deux devises. Ne prépare des relances, en brouillons, qu’après un oui."_s}};
    return all;
}

ApiError badPromptArgument(const QString &field, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, sentence);
    error.field = field;
    return error;
}

QJsonObject promptArgument(const QString &name, const QString &description)
{
    return {{"name"_L1, name}, {"description"_L1, description}, {"required"_L1, false}};
}
} // namespace

QJsonArray promptList()
{
    QJsonArray list;
    for (const PromptTexts &texts : promptTexts()) {
        const QJsonArray arguments{
            promptArgument(u"role"_s, u"one of %1; usually %2"_s.arg(roles().join(u", "_s), texts.usualRole)),
            promptArgument(u"language"_s, u"en or fr; usually en"_s)};
        list.append(QJsonObject{{"name"_L1, texts.name},
                                {"title"_L1, texts.title},
                                {"description"_L1, texts.description},
                                {"arguments"_L1, arguments}});
    }
    return list;
}

Result<QJsonObject> prompt(const QString &name, const QJsonObject &arguments, const QString &usualRole)
{
    const QList<PromptTexts> &all = promptTexts();
    const auto texts = std::ranges::find(all, name, &PromptTexts::name);
    if (texts == all.cend())
        return fail(badPromptArgument(u"name"_s, u"There is no prompt \"%1\"."_s.arg(name)));
    const QString fallback = usualRole.isEmpty() ? texts->usualRole : usualRole;
    const QString role = arguments.value("role"_L1).toString(fallback);
    if (!roles().contains(role))
        return fail(badPromptArgument(u"role"_s, u"role must be one of %1."_s.arg(roles().join(u", "_s))));
    const QString language = arguments.value("language"_L1).toString(u"en"_s);
    if (language != "en"_L1 && language != "fr"_L1)
        return fail(badPromptArgument(u"language"_s, u"language must be en or fr."_s));
    const QString text = (language == "fr"_L1 ? texts->french : texts->english).arg(role);
    const QJsonObject content{{"type"_L1, u"text"_s}, {"text"_L1, text}};
    const QJsonObject message{{"role"_L1, u"user"_s}, {"content"_L1, content}};
    return QJsonObject{{"description"_L1, texts->description}, {"messages"_L1, QJsonArray{message}}};
}
} // namespace atlas::mcp
