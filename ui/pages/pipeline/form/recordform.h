// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pipeline/form/fieldeditor.h"

namespace atlas
{
/// A column of field editors over a record. Knows what was typed, what differs, what is wrong; saves nothing itself.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    explicit RecordForm(QWidget *parent = nullptr);
    /// Builds editors for the fields that can be edited, in order, filled from `record` with `draft` laid over it.
    void setFields(const QList<FieldMeta> &fields, const EditorContext &context);
    void setRecord(const QJsonObject &record, const QJsonObject &draft = {});
    /// More of the same record became known: untouched editors follow, what was typed and the focus stay.
    void complete(const QJsonObject &record);
    /// The readable values that differ from the record.
    [[nodiscard]] QJsonObject changes() const;
    /// All readable, non-empty values: the record to create.
    [[nodiscard]] QJsonObject values() const;
    /// What to lay over the record to get the form back as it is: changes, and unreadable texts as typed.
    [[nodiscard]] QJsonObject draft() const;
    /// Shows every problem, focuses the first, and returns whether there is none.
    bool validate();
    /// Marks a field a server refused. False if the form has no such field.
    bool setProblem(const QString &apiName, const QString &text);
    [[nodiscard]] QString label(const QString &apiName) const;
    [[nodiscard]] FieldEditor *editor(const QString &apiName) const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    QList<FieldEditor *> m_editors;
    QJsonObject m_record;
};
} // namespace atlas
