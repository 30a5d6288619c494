// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QRandomGenerator>

namespace atlas::test
{
/// Stages 0..2 open (10, 40, 80 %), 3 won, 4 lost; the default one.
[[nodiscard]] Pipeline agencyPipeline();
/// A second pipeline that shares a stage text with the first: 0 open (50 %), 1 won, 2 lost.
[[nodiscard]] Pipeline partnerPipeline();
[[nodiscard]] CrmSettings settingsOf(const QList<Pipeline> &pipelines);
/// 22 November 2026.
[[nodiscard]] QDate someDay();
/// A deal of the agency pipeline: created, last touched `quietDays` before someDay(), at noon UTC.
[[nodiscard]] Deal dealOf(const QString &id, const QString &stage, qint64 minorUnits, const QDate &closing,
                          int quietDays = 0, const QString &currency = QStringLiteral("EUR"));
[[nodiscard]] DealSnapshot snapshotOf(const QList<Deal> &deals,
                                      const QList<Pipeline> &pipelines = {agencyPipeline(), partnerPipeline()});
/// Any deal: pipelines, stages (some unknown), currencies, dates, owners and texts vary, all from the generator.
[[nodiscard]] Deal randomDeal(QRandomGenerator &random, const QString &id);
[[nodiscard]] DealFilter randomFilter(QRandomGenerator &random);
[[nodiscard]] DealDelta deltaOf(const QList<Deal> &upserts, const QStringList &removedIds = {});
/// Ids of positions in book.rows().
[[nodiscard]] QStringList idsAt(const DealBook &book, const QList<int> &positions);
} // namespace atlas::test
