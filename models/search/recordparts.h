// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/search/recordpreview.h"

/// The previews, app by app. Each leaves a preview that is not known where the book does not hold the record.
namespace atlas::recordpreview
{
using Fill = void (*)(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);

// recordpreviewcrm.cpp
void fillDeal(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillLead(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillContact(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillAccount(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillCampaign(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillActivity(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);

// recordpreviewbooks.cpp
void fillInvoice(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillBill(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillEstimate(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillOrder(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillExpense(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillClient(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);

// recordpreviewwork.cpp
void fillProject(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillTask(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillMilestone(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillIssue(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillEvent(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillMail(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillFile(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);
void fillChat(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now);

/// "12 Dec", with the year where it is another one than that of `now` here; empty for no day.
[[nodiscard]] QString dayWords(const QDate &day, const QDateTime &now);
/// What is late by so many days, or due in the future; nothing where there is no day.
void markDue(RecordPreview &preview, const QDate &due, const QDateTime &now);
} // namespace atlas::recordpreview
