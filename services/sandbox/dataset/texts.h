// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// Word lists of the generated data. Every name is invented.
namespace atlas::sandbox::dataset
{
struct Company {
    QString name, city, country, industry, postcode;
};

[[nodiscard]] const QList<Company> &companies();
[[nodiscard]] const QStringList &branchSuffixes(); ///< for the copies of a scaled world
[[nodiscard]] const QStringList &leadCompanies();
[[nodiscard]] const QStringList &firstNames();
[[nodiscard]] const QStringList &lastNames();
[[nodiscard]] const QStringList &jobTitles();
[[nodiscard]] const QStringList &streets();
[[nodiscard]] const QStringList &projectNames();  ///< deals of the default pipeline
[[nodiscard]] const QStringList &contractNames(); ///< deals of the recurring pipeline
[[nodiscard]] const QStringList &nextSteps();
[[nodiscard]] const QStringList &noteTitles();
[[nodiscard]] const QStringList &frenchNotes();
[[nodiscard]] const QStringList &englishNotes();
[[nodiscard]] const QStringList &taskSubjects();
[[nodiscard]] const QStringList &meetingTitles();
[[nodiscard]] const QStringList &callSubjects();
[[nodiscard]] const QStringList &campaignNames();
} // namespace atlas::sandbox::dataset
