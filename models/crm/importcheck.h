// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/importtable.h"
#include "services/crm/crmdirectory.h"

#include <QHash>

namespace atlas
{
enum class ImportDayOrder { DayFirst, MonthFirst };
enum class ImportDecimal { Comma, Point };

/// Why a cell cannot be imported.
enum class ImportFault {
    None,
    Mandatory,
    Email,
    Choice,
    Date,
    Number,
    Boolean,
    TooLong,
    UnknownRecord,  ///< a lookup names a record the CRM has not got
    SeveralRecords, ///< or more than one
    TwiceInFile     ///< another row of the file is the same record
};

/// How cells are read.
struct ImportRules {
    QString module;
    LayoutMeta layout;
    QStringList mapping; ///< API name by column; empty: left out
    ImportDayOrder dayOrder = ImportDayOrder::DayFirst;
    ImportDecimal decimal = ImportDecimal::Comma;
    /// Ids by lookup module and folded name; an empty id: several have the name.
    QHash<QString, QHash<QString, QString>> known;
};

struct ImportCellFault {
    int column = -1; ///< -1: the row as a whole
    QString field;   ///< API name
    ImportFault fault = ImportFault::None;
    friend bool operator==(const ImportCellFault &, const ImportCellFault &) = default;
};

/// A row as it would be sent. Empty cells are left out of the record: an import never empties a field.
struct ImportRow {
    QJsonObject record;
    QList<ImportCellFault> faults;
};

/// What is done with rows the CRM already has.
enum class ImportPolicy { Skip, Update, CreateAnyway };

struct ImportStep {
    enum class Act {
        Insert,
        Upsert, ///< new as far as is known; Zoho looks once more
        Update,
        Skip,
        Refuse
    };
    Act act = Act::Insert;
    QString existingId; ///< the record the row was found to be
    QString matchedBy;  ///< API name of the field they share
};

/// What an import would do, row by row.
struct ImportPlan {
    QList<ImportRow> rows;
    QList<ImportStep> steps; ///< as many as rows
    int inserts = 0, updates = 0, skipped = 0, refused = 0;
};

namespace importcheck
{
/// The order that more of the dates can only be read in; without any such date `otherwise`.
[[nodiscard]] ImportDayOrder guessDayOrder(const QStringList &cells, ImportDayOrder otherwise);
/// The mark that more of the numbers can only be read with.
[[nodiscard]] ImportDecimal guessDecimal(const QStringList &cells, ImportDecimal otherwise);
/// "2026-03-31", "31/03/2026", "31.3.26", "03-31-2026" in the order; invalid: no date.
[[nodiscard]] QDate date(const QString &cell, ImportDayOrder order);
/// "1 234,50 €", "1.234,50", "(12)" as plain decimal text: "1234.50"; empty: no number.
[[nodiscard]] QString number(const QString &cell, ImportDecimal decimal);
/// Whether it has the form of a mail address.
[[nodiscard]] bool isAddress(const QString &text);
/// Names of accounts (and campaigns) that lookups can say, from what was read of the CRM.
[[nodiscard]] QHash<QString, QHash<QString, QString>> knownNames(const DirectorySnapshot &directory);
[[nodiscard]] ImportRow row(const ImportRules &rules, const QStringList &cells);
/// All rows of a table, found or not in `directory`. Records are the same by e-mail (leads, contacts) or name
/// (accounts, campaigns); a lead or contact without e-mail by names and company together.
[[nodiscard]] ImportPlan plan(const ImportRules &rules, const ImportTable &table, ImportPolicy policy,
                              const DirectorySnapshot &directory);
} // namespace importcheck
} // namespace atlas
