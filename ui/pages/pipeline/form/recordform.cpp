// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/form/recordform.h"

#include "services/core/verifiedwrite.h"

#include <QVBoxLayout>

namespace atlas
{
RecordForm::RecordForm(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
}

void RecordForm::setFields(const QList<FieldMeta> &fields, const EditorContext &context)
{
    qDeleteAll(m_editors);
    m_editors.clear();
    for (const FieldMeta &field : fields) {
        if (editorKind(field) == EditorKind::None || !field.visible) {
            continue;
        }
        auto *editor = new FieldEditor(field, context, this);
        connect(editor, &FieldEditor::edited, this, &RecordForm::edited);
        layout()->addWidget(editor);
        m_editors.append(editor);
    }
}

void RecordForm::setRecord(const QJsonObject &record, const QJsonObject &draft)
{
    m_record = record;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QString name = editor->field().apiName;
        editor->setValue(draft.contains(name) ? draft.value(name) : record.value(name));
    }
}

void RecordForm::complete(const QJsonObject &record)
{
    const QJsonObject typed = draft();
    m_record = record;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QJsonValue value = record.value(editor->field().apiName);
        if (!typed.contains(editor->field().apiName) && !sameFieldValue(editor->parsed().value, value)) {
            editor->setValue(value);
        }
    }
}

QJsonObject RecordForm::changes() const
{
    QJsonObject out;
    for (const FieldEditor *editor : m_editors) {
        const ParsedField parsed = editor->parsed();
        const QString name = editor->field().apiName;
        if (!parsed.problem && !sameFieldValue(m_record.value(name), parsed.value)) {
            out.insert(name, parsed.value);
        }
    }
    return out;
}

QJsonObject RecordForm::values() const
{
    QJsonObject out;
    for (const FieldEditor *editor : m_editors) {
        const ParsedField parsed = editor->parsed();
        if (!parsed.problem && !parsed.value.isNull()) {
            out.insert(editor->field().apiName, parsed.value);
        }
    }
    return out;
}

QJsonObject RecordForm::draft() const
{
    QJsonObject out = changes();
    for (const FieldEditor *editor : m_editors) {
        if (editor->parsed().problem && !editor->typedText().isEmpty()) {
            out.insert(editor->field().apiName, editor->typedText());
        }
    }
    return out;
}

bool RecordForm::validate()
{
    FieldEditor *first = nullptr;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QString name = editor->field().apiName;
        // A field that was already empty in Zoho and was not touched must not block saving another one.
        const bool untouched = !m_record.isEmpty() && sameFieldValue(m_record.value(name), editor->parsed().value) &&
                               editor->parsed().problem.kind == FieldProblem::Kind::Required;
        if (!untouched && !editor->validate() && !first) {
            first = editor;
        }
    }
    if (first) {
        first->focusInput();
    }
    return !first;
}

bool RecordForm::setProblem(const QString &apiName, const QString &text)
{
    FieldEditor *found = editor(apiName);
    if (!found) {
        return false;
    }
    found->setProblem(text);
    found->focusInput();
    return true;
}

QString RecordForm::label(const QString &apiName) const
{
    const FieldEditor *found = editor(apiName);
    return found ? found->field().label : apiName;
}

FieldEditor *RecordForm::editor(const QString &apiName) const
{
    for (FieldEditor *candidate : m_editors) {
        if (candidate->field().apiName == apiName) {
            return candidate;
        }
    }
    return nullptr;
}

void RecordForm::focusFirst()
{
    if (!m_editors.isEmpty()) {
        m_editors.first()->focusInput();
    }
}
} // namespace atlas
