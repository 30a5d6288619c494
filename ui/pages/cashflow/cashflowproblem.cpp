// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/cashflowproblem.h"

#include <QCoreApplication>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Only for tr().
struct CashflowProblem {
    Q_DECLARE_TR_FUNCTIONS(CashflowProblem)
};
} // namespace

ErrorText cashflowErrorText(const ApiError &error)
{
    ErrorText text = errorText(error);
    if (error.code == "no_books"_L1) {
        text.title = CashflowProblem::tr("This Zoho account has no Books organisation");
        text.advice = CashflowProblem::tr("Cash, invoices and bills come from Zoho Books. Have an organisation created "
                                          "there, or be invited to one, then check again.");
        text.action = CashflowProblem::tr("Check again");
        text.actionKind = ErrorText::Action::Retry;
    } else if (error.code == "choose_organisation"_L1) {
        text.title = CashflowProblem::tr("Several organisations keep their books in Zoho");
        text.advice = CashflowProblem::tr("Choose the one whose cash is shown. Atlas remembers it on this computer.");
        text.action = CashflowProblem::tr("Choose an organisation");
        text.actionKind = ErrorText::Action::Retry;
    }
    return text;
}
} // namespace atlas
