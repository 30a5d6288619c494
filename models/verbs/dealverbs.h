// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "models/verbs/verbform.h"
#include "services/books/booksrecords.h"
#include "services/crm/crmrecords.h"

namespace atlas::verbs
{
/// A won deal becomes a project with the tasks of a template, and a note of the deal names it. Fields: template, name,
/// start, description. `language` of the templates: "en" or "fr".
[[nodiscard]] Form projectOfDeal(const HomeSources &sources, const Deal &deal, const QString &language,
                                 const QDate &today);
/// A deal becomes a draft invoice or estimate with one line, which names the deal where Zoho does
/// (zcrm_potential_id). Fields: customer, line, details, rate, tax, date, due.
[[nodiscard]] Form documentOfDeal(const HomeSources &sources, const Deal &deal, bool estimate, const QDate &today);
/// An accepted estimate becomes a draft invoice with all its lines; nothing is left to choose.
[[nodiscard]] Form invoiceOfEstimate(const Estimate &estimate);
/// Whether Books makes an invoice of an estimate in this state.
[[nodiscard]] bool canBeInvoiced(const Estimate &estimate);
} // namespace atlas::verbs
