// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/bookskind.h"
#include "services/core/app.h"
#include "services/projects/projectskind.h"
#include "services/verbs/verbplan.h"

/// What the steps of verbs are in the terms of each app.
namespace atlas::verbkinds
{
[[nodiscard]] inline bool isWork(VerbStep::Kind kind)
{
    return kind == VerbStep::Kind::Project || kind == VerbStep::Kind::TaskList || kind == VerbStep::Kind::Task;
}
[[nodiscard]] inline bool isBooks(VerbStep::Kind kind)
{
    return kind == VerbStep::Kind::BooksRecord || kind == VerbStep::Kind::InvoiceFromEstimate;
}
[[nodiscard]] inline ProjectsKind projectsKind(VerbStep::Kind kind)
{
    return kind == VerbStep::Kind::Project    ? ProjectsKind::Project
           : kind == VerbStep::Kind::TaskList ? ProjectsKind::TaskList
                                              : ProjectsKind::Task;
}
[[nodiscard]] inline BooksKind booksKind(const VerbStep &step)
{
    if (step.kind == VerbStep::Kind::BooksRecord && step.target == u"estimate")
        return BooksKind::Estimate;
    return step.kind == VerbStep::Kind::BooksRecord && step.target == u"contact" ? BooksKind::Contact
                                                                                 : BooksKind::Invoice;
}
/// The app a step writes to.
[[nodiscard]] inline App app(VerbStep::Kind kind)
{
    if (isBooks(kind))
        return App::Books;
    if (isWork(kind))
        return App::Projects;
    if (kind == VerbStep::Kind::CrmRecord || kind == VerbStep::Kind::CrmNote)
        return App::Crm;
    return kind == VerbStep::Kind::Event ? App::Calendar : App::WorkDrive;
}
} // namespace atlas::verbkinds
