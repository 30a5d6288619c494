// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

#include <QJsonArray>
#include <QMap>

namespace atlas
{
/// A record that points to one of those that are merged.
struct MergeLink {
    QString module, id, name;
    QString field; ///< the lookup that points there: Account_Name, Contact_Name, Who_Id, What_Id, ...
    QString from;  ///< id of the record it points to
    friend bool operator==(const MergeLink &, const MergeLink &) = default;
};

/// All that was read of the records that may be one.
struct MergeRead {
    QString module;
    LayoutMeta layout;
    QList<QJsonObject> records; ///< every field Zoho gave, in the order they were asked for
    QList<MergeLink> links;
    QMap<QString, QJsonArray> notes;        ///< by record
    QMap<QString, QStringList> attachments; ///< file names by record
    [[nodiscard]] QJsonObject record(const QString &id) const;
};

/// One write of a merge.
struct MergeStep {
    enum class Kind { UpdateMaster, Repoint, CopyNote, Delete };
    Kind kind = Kind::UpdateMaster;
    QString module, id; ///< of the record that is written; of a note the record it is added to
    QString name;       ///< of the record, for people
    QJsonObject before, after;
    bool done = false;
    friend bool operator==(const MergeStep &, const MergeStep &) = default;
};

/// The exact writes of a merge, in their order: the master first, then what points to the others, their notes, only
/// then the others themselves, and at last what only one record may have (an e-mail address), which the master could
/// not have before.
struct MergePlan {
    QString id, module, masterId;
    QDateTime madeAt;             ///< UTC
    QList<QJsonObject> originals; ///< of all records before: what an undo is made from
    QList<MergeStep> steps;
    QStringList kept; ///< ids of records that are not deleted, because files hang on them that cannot be moved
    bool finished = false, undone = false;
    QMap<QString, QString> recreated; ///< undo: the new id by the old one
    [[nodiscard]] int doneSteps() const;
    friend bool operator==(const MergePlan &, const MergePlan &) = default;
};

namespace mergeplan
{
/// Lookups that point to a record of the module: pairs of module and field.
[[nodiscard]] QList<QPair<QString, QString>> linksTo(const QString &module);
/// Fields that may be chosen: writable, and filled in at least one of the records. In the layout's order.
[[nodiscard]] QList<FieldMeta> comparedFields(const MergeRead &read);
/// Whether a field has no value (null, "", [], {}).
[[nodiscard]] bool isEmptyValue(const QJsonValue &value);
/// Whose value wins, by field: the master's, and where it is empty that of the record changed last that has one.
[[nodiscard]] QMap<QString, QString> usualWinners(const MergeRead &read, const QString &masterId);
/// `winners`: record id by field. Fields without a winner stay as the master has them.
[[nodiscard]] MergePlan make(const MergeRead &read, const QString &masterId, const QMap<QString, QString> &winners);
/// What a recreated record is made of: the writable fields that had a value.
[[nodiscard]] QJsonObject recreation(const LayoutMeta &layout, const QJsonObject &original);
/// The values of a change as they are sent: lookups by id, and where What_Id points.
[[nodiscard]] QJsonObject linkChange(const QString &field, const QString &targetModule, const QString &targetId);

[[nodiscard]] QByteArray toJson(const MergePlan &plan);
[[nodiscard]] MergePlan fromJson(const QByteArray &text);
} // namespace mergeplan
} // namespace atlas
