// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"
#include "services/core/apierror.h"

/// How tasks, their projects and what Projects refuses are said, in the program's language.
namespace atlas::taskwords
{
/// "3 h 30 of 40 h"; without a plan "3 h 30"; with neither empty.
[[nodiscard]] QString worked(int logged, int planned);
[[nodiscard]] QString priority(TaskPriority priority);
[[nodiscard]] QString billing(TaskBilling billing);
/// "5 d late", "today", "in 3 d"; empty without an end or when it is done.
[[nodiscard]] QString lateness(const ProjectTask &task, const QDate &today);
/// Why a project takes no changes; empty: it does. A project that is not known takes none.
[[nodiscard]] QString lockedReason(const Project *project);
/// What went wrong and what to do, in one line. The codes of ProjectsService's own rules have sentences of their own.
[[nodiscard]] QString refusal(const ApiError &error, const QString &field = {});
/// Zoho's words behind a refusal, for details; may be empty.
[[nodiscard]] QString details(const ApiError &error);

/// HTML of a description or comment as text; nothing in it is loaded or run.
[[nodiscard]] QString plainText(const QString &html);
/// Whether the HTML holds more than paragraphs and line breaks, which writing it back as text would lose.
[[nodiscard]] bool isFormatted(const QString &html);
/// Text as the plainest HTML that Projects shows alike.
[[nodiscard]] QString simpleHtml(const QString &text);
} // namespace atlas::taskwords
