// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/models/bookfixtures.h"
#include "tests/services/books/booksfixture.h"
#include "ui/pages/cashflow/booksactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/prompter.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
/// Answers what a person would answer, and remembers the questions.
class CashPrompter final : public Prompter
{
public:
    bool confirmed = true;
    std::optional<Choice> choice;
    QStringList asked;
    QStringList offered; ///< values of the last choice
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return confirmed;
    }
    std::optional<Choice> choose(QWidget *, const QString &title, const QString &, const QStringList &values,
                                 const QString &) override
    {
        asked.append(title);
        offered = values;
        return choice;
    }
};

/// A book filled from records, and actions that reach a scripted server only.
struct CashFixture : BooksFixture {
    CashFixture();
    ~CashFixture();
    QTemporaryDir dir;
    Store store{dir.filePath(QStringLiteral("atlas.db"))};
    BooksRepository repository{books, store, clock, QStringLiteral("test")};
    CashPrompter prompter;
    QSettings settings{dir.filePath(QStringLiteral("atlas.ini")), QSettings::IniFormat};
    CashBook book;
    BooksActions actions{repository, book, prompter};
};

/// The sample week: 100 000 € in the bank, 18 400 $ apart, salaries of 90 000 € on 18 December, which is the low point.
/// "late" (22 600 €, 41 days late, a customer who always pays 74 days late) would lift it; "soon" (9 800 €) comes
/// before it.
[[nodiscard]] BooksSnapshot sampleBooks();
[[nodiscard]] CashPlan samplePlan();
} // namespace atlas::test
