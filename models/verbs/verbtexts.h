// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace atlas::verbs
{
/// Texts that verbs write into records, and entries of their choices, in the program's language.
class VerbTexts
{
    Q_DECLARE_TR_FUNCTIONS(VerbTexts)
public:
    [[nodiscard]] static QString newCustomer(const QString &name) { return tr("New customer: %1").arg(name); }
    [[nodiscard]] static QString noTax() { return tr("No tax"); }
    [[nodiscard]] static QString noAccount() { return tr("No account"); }
    [[nodiscard]] static QString noDeal() { return tr("No deal: the note goes to the account"); }
    [[nodiscard]] static QString emptyProject() { return tr("Empty project"); }
    [[nodiscard]] static QString byTask() { return tr("One line a task"); }
    [[nodiscard]] static QString byPerson() { return tr("One line a person"); }
    [[nodiscard]] static QString projectOf(const QString &deal) { return tr("For the deal %1").arg(deal); }
    //: title of a note
    [[nodiscard]] static QString projectNoteTitle() { return tr("Project"); }
    //: title of a note
    [[nodiscard]] static QString fileNoteTitle() { return tr("File"); }
    //: title of a note: %1 is an event, %2 a day
    [[nodiscard]] static QString meetingTitle(const QString &event, const QString &day)
    {
        return tr("Meeting %1, %2").arg(event, day);
    }
    //: title of a note: %1 is a person
    [[nodiscard]] static QString wordsOf(const QString &person) { return tr("Message of %1").arg(person); }
    [[nodiscard]] static QString generalWork() { return tr("General work"); }
    //: unit of an invoice line
    [[nodiscard]] static QString hours() { return tr("h"); }
    //: of an invoice line: %1 and %2 are days, %3 hours
    [[nodiscard]] static QString worked(const QString &from, const QString &to) { return tr("%1 to %2").arg(from, to); }
};
} // namespace atlas::verbs
