// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/fieldbox.h"

#include <functional>
#include <QJsonObject>
#include <QSet>

namespace atlas
{
class SearchIndex;

/// One parameter of an operation, edited in the way its JSON Schema asks for: a line, a day, a list of choices, yes or
/// no, a file, or JSON for structures. Empty means: not given.
class SchemaField : public QWidget
{
    Q_OBJECT
public:
    /// `writesFile`: a path is where a file will be put, not one to be read.
    SchemaField(const QString &name, const QJsonObject &schema, bool isRequired, bool writesFile,
                QWidget *parent = nullptr);
    [[nodiscard]] const QString &name() const { return m_name; }
    /// A password: neither shown nor to be kept for the next time.
    [[nodiscard]] bool isSecret() const { return m_name == u"password"; }
    /// Offers the records that an id may mean; `kinds` as IdSuggestions takes them. Other fields are left as they are.
    void suggestFrom(SearchIndex &index, const std::function<QSet<QString>()> &kinds);
    /// What stands in the field, as it stands there.
    [[nodiscard]] QString typed() const;
    /// What was entered; undefined: nothing. False, with a sentence beside the field, where it cannot be read.
    [[nodiscard]] bool read(QJsonValue *value);
    void setValue(const QJsonValue &value);
    void setProblem(const QString &sentence);

private:
    enum class Kind { Text, LongText, Number, Integer, YesNo, Choice, Texts, Path, Date, Json };
    [[nodiscard]] static Kind kindOf(const QString &name, const QJsonObject &schema);
    QWidget *makeEditor(const QJsonObject &schema, bool writesFile);
    QWidget *makeLine(const QJsonObject &schema);
    QWidget *makePath(bool writesFile);
    [[nodiscard]] bool parse(const QString &text, QJsonValue *value, QString *problem) const;
    QString m_name;
    Kind m_kind;
    FieldBox *m_box = nullptr;
    QWidget *m_editor = nullptr; ///< the one that holds the text
};
} // namespace atlas
