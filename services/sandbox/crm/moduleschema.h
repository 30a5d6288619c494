// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/picklists.h"

#include <optional>
#include <QHash>

namespace atlas::sandbox::crm
{
enum class DataType {
    Text,
    TextArea,
    Email,
    Phone,
    Website,
    Integer,
    BigInt,
    Double,
    Currency,
    Boolean,
    Date,
    DateTime,
    Picklist,
    Lookup,
    OwnerLookup,
    Structure ///< reminders, participants, recurrences, tags: kept as JSON
};

/// Where a field's value comes from: most are stored, the others are kept in the row's head or computed.
enum class Source {
    Stored,
    Id,
    Owner,
    CreatedTime,
    ModifiedTime,
    ActivityTime,
    CreatedBy,
    ModifiedBy,
    FullName,
    ExpectedRevenue,
    Converted,
    Layout,
    RecordStatus,
    Locked,
    Tag
};

struct Field {
    QString api;
    QString typeName; ///< data_type of the metadata: "picklist"
    DataType type = DataType::Text;
    Source source = Source::Stored;
    int index = 0;
    int length = 0;
    qint64 id = 0;
    bool mandatory = false; ///< refused without it at API level
    bool required = false;  ///< starred in the layout
    bool readOnly = false;
    bool indexed = false; ///< related lists go through it
    bool unique = false;
    bool singleOnly = false; ///< never in lists
    QString lookup;          ///< module a lookup points to; empty: any ($se_module)
    QString picklist;
    QString english, french; ///< labels
    int section = 0;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isReference() const { return type == DataType::Lookup || type == DataType::OwnerLookup; }
};

struct Section {
    QString english, french;
};

struct Module {
    QString api;
    QString singular, singularFrench, pluralFrench;
    int index = 0;
    qint64 id = 0, layoutId = 0;
    QString nameField;      ///< what lookups show
    QString duplicateField; ///< upsert's default check; empty: upsert not supported
    QList<Section> sections;
    QList<Field> fields;
    QHash<QString, int> byName;
    // Positions of what computed fields are made of; -1: the module has no such field.
    int nameIndex = -1, firstNameIndex = -1, lastNameIndex = -1, amountIndex = -1, probabilityIndex = -1;
    [[nodiscard]] const Field *field(const QString &apiName) const;
    [[nodiscard]] bool isActivity() const { return api == u"Tasks" || api == u"Events" || api == u"Calls"; }
    [[nodiscard]] bool isNotes() const { return api == u"Notes"; }
};

/// Everything the metadata calls tell: modules, fields, layouts, picklists, pipelines. Immutable, one an organisation.
class Schema
{
public:
    Schema();
    [[nodiscard]] const QList<Module> &modules() const { return m_modules; }
    [[nodiscard]] const Module *module(const QString &api) const;
    [[nodiscard]] const Module &at(const QString &api) const; ///< a name known to exist
    [[nodiscard]] const Picklist &picklist(const QString &name) const;
    [[nodiscard]] const QList<Pipeline> &pipelines() const { return m_pipelines; }
    [[nodiscard]] const Pipeline *pipeline(const QString &actual) const;
    [[nodiscard]] const Option *stage(const QString &actual) const; ///< used stages only

private:
    void findParts();

    QList<Module> m_modules;
    QHash<QString, int> m_byName;
    QHash<QString, Picklist> m_picklists;
    QList<Pipeline> m_pipelines;
};

/// The modules as tables of text, parsed by Schema.
[[nodiscard]] QString salesModuleTable();
[[nodiscard]] QString activityModuleTable();
} // namespace atlas::sandbox::crm
