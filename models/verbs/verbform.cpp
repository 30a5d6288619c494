// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/verbs/verbform.h"

namespace atlas::verbs
{
Values Form::suggested() const
{
    Values values;
    for (const Field &field : fields)
        values.insert(field.key, field.value);
    return values;
}

QStringList Form::missing(const Values &values) const
{
    QStringList keys;
    for (const Field &field : fields)
        if (field.mandatory && values.value(field.key).trimmed().isEmpty())
            keys.append(field.key);
    return keys;
}

VerbPlan Form::plan(const Values &values) const
{
    VerbPlan made = make(values);
    made.verb = verb;
    made.sourceKind = sourceKind;
    made.sourceId = sourceId;
    made.sourceName = sourceName;
    return made;
}

QJsonObject filled(QJsonObject record)
{
    const QStringList keys = record.keys();
    for (const QString &key : keys) {
        const QJsonValue value = record.value(key);
        if (value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()))
            record.remove(key);
    }
    return record;
}
} // namespace atlas::verbs
