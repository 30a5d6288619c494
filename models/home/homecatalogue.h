// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homerow.h"
#include "models/home/homesources.h"

#include <functional>
#include <QStringList>

namespace atlas
{
/// A card that can stand on a home: what it shows and how much room it wants. Its words are in homewords.
struct CardKind {
    enum class Shape { Figure, List, Series, Forecast };
    QString id; ///< "pipeline.weighted": in resources/roles, in settings
    Shape shape = Shape::Figure;
    int columns = 3; ///< of twelve
    int rows = 2;    ///< of 52 px: a figure is two high, a list or chart six
    QString pageId;  ///< the page its records are on
    /// What the records behind a figure, a bar or a row of several are: "deals", "invoices", "bills" and "expenses"
    /// have a page that shows them apart; "leads", "campaigns", "projects", "tasks", "issues", "milestones", "people",
    /// "logs", "mails", "events", "mentions", "decisions" and "money" (accounts, payments, expenses) are listed over
    /// the home.
    QString records = {};
    std::function<Figure(const HomeSources &)> figure = {};
    std::function<HomeList(const HomeSources &, int limit)> list = {};
    std::function<HomeSeries(const HomeSources &)> series = {};
};

/// All cards there are, in the order they are offered.
[[nodiscard]] const QList<CardKind> &cardCatalogue();
/// nullptr: no such card (a settings file of another version).
[[nodiscard]] const CardKind *cardKind(const QString &id);
} // namespace atlas
