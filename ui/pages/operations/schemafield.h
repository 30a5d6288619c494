// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/fieldbox.h"

#include <QJsonObject>

namespace atlas
{
/// One parameter of an operation, edited in the way its JSON Schema asks for: a line, a list of choices, yes or no, a
/// file, or JSON for structures. Empty means: not given.
class SchemaField : public QWidget
{
    Q_OBJECT
public:
    SchemaField(const QString &name, const QJsonObject &schema, bool isRequired, QWidget *parent = nullptr);
    [[nodiscard]] const QString &name() const { return m_name; }
    /// What was entered; undefined: nothing. False, with a sentence beside the field, where it cannot be read.
    [[nodiscard]] bool read(QJsonValue *value);
    void setValue(const QJsonValue &value);
    void setProblem(const QString &sentence);

private:
    enum class Kind { Text, LongText, Number, Integer, YesNo, Choice, Texts, Path, Json };
    [[nodiscard]] static Kind kindOf(const QString &name, const QJsonObject &schema);
    QWidget *makeEditor(const QJsonObject &schema);
    QWidget *makePath();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool parse(const QString &text, QJsonValue *value, QString *problem) const;
    QString m_name;
    Kind m_kind;
    FieldBox *m_box = nullptr;
    QWidget *m_editor = nullptr; ///< the one that holds the text
};
} // namespace atlas
