// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/projectsproblem.h"

#include <QCoreApplication>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Only for tr().
struct ProjectsProblem {
    Q_DECLARE_TR_FUNCTIONS(ProjectsProblem)
};
} // namespace

ErrorText projectsErrorText(const ApiError &error)
{
    ErrorText text = errorText(error);
    if (error.code == "no_portal"_L1) {
        text.title = ProjectsProblem::tr("This Zoho account has no Projects portal");
        text.advice = ProjectsProblem::tr("Projects, tasks and hours come from Zoho Projects. Have a portal created "
                                          "there, or be invited to one, then check again.");
        text.action = ProjectsProblem::tr("Check again");
        text.actionKind = ErrorText::Action::Retry;
    } else if (error.code == "choose_portal"_L1) {
        text.title = ProjectsProblem::tr("Several portals keep projects in Zoho");
        text.advice = ProjectsProblem::tr("Choose the one whose projects are shown. Atlas remembers it on this "
                                          "computer.");
        text.action = ProjectsProblem::tr("Choose a portal");
        text.actionKind = ErrorText::Action::Retry;
    }
    return text;
}
} // namespace atlas
