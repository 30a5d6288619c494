// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ruletext.h"

#include <array>
#include <QCoreApplication>

namespace atlas
{
namespace
{
struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
public:
    struct Rule {
        const char *code, *sentence;
    };
    static const std::array<Rule, 27> &all()
    {
        static const std::array<Rule, 27> rules{{
            {"mandatory_missing", QT_TR_NOOP("This is needed.")},
            {"no_lines", QT_TR_NOOP("Add at least one line.")},
            {"not_a_number", QT_TR_NOOP("Type a number.")},
            {"too_many_decimals", QT_TR_NOOP("Zoho Books takes fewer decimals here.")},
            {"negative", QT_TR_NOOP("This must not be negative.")},
            {"not_positive", QT_TR_NOOP("This must be above zero.")},
            {"too_large", QT_TR_NOOP("This is more than Zoho Books can compute exactly.")},
            {"too_long", QT_TR_NOOP("Shorten the text: Zoho Books would refuse it.")},
            {"invalid_date", QT_TR_NOOP("Type a date.")},
            {"invalid_id", QT_TR_NOOP("Choose it from the list.")},
            {"invalid_address", QT_TR_NOOP("Correct the e-mail address.")},
            {"rate_missing", QT_TR_NOOP("Type the exchange rate of the day: Zoho Books has none for this currency.")},
            {"currency_needs_id", QT_TR_NOOP("Choose a currency that Zoho Books knows.")},
            {"other_currency", QT_TR_NOOP("Choose one in the currency of the document.")},
            {"exceeds_amount", QT_TR_NOOP("More is applied than was paid: lower the parts or raise the amount.")},
            {"exceeds_balance", QT_TR_NOOP("This is more than what is still due: lower the amount.")},
            {"not_open", QT_TR_NOOP("Nothing can be applied to it in its present state.")},
            {"other_customer", QT_TR_NOOP("Choose one of the same customer.")},
            {"file_type", QT_TR_NOOP("Choose a PDF or a picture.")},
            {"file_empty", QT_TR_NOOP("The file is empty: choose another one.")},
            {"file_too_large", QT_TR_NOOP("The file may have 7 MB at most: choose a smaller one.")},
            {"act_not_allowed", QT_TR_NOOP("Its present state does not allow this. Refresh to see what is possible.")},
            {"not_mailable", QT_TR_NOOP("Zoho Books does not send this kind of record by e-mail.")},
            {"not_creatable", QT_TR_NOOP("Atlas does not create records of this kind.")},
            {"not_created", QT_TR_NOOP("It was not stored in Zoho. Try again.")},
            {"not_deleted", QT_TR_NOOP("It is still in Zoho. Try again.")},
            {"unknown_organisation", QT_TR_NOOP("Choose one of the organisations of this account.")},
        }};
        return rules;
    }
};
} // namespace

QString ruleSentence(const QString &code)
{
    for (const RuleWords::Rule &rule : RuleWords::all()) {
        if (code == QLatin1StringView(rule.code))
            return RuleWords::tr(rule.sentence);
    }
    return {};
}
} // namespace atlas
