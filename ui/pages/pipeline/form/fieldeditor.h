// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pipeline/form/fieldrules.h"
#include "ui/pages/pipeline/form/fieldtext.h"
#include "ui/widgets/label.h"

#include <functional>
#include <QPointer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QCheckBox;

namespace atlas
{
/// Answers a type-ahead: calls back with records of `module` whose name begins like `text`, if `context` still lives.
using LookupSource = std::function<void(const QString &module, const QString &text, QObject *context,
                                        std::function<void(const QList<LookupRef> &)> answer)>;

/// What editors need beyond their own field.
struct EditorContext {
    CrmSettings settings;
    Pipeline pipeline;
    LookupSource lookup;
};

/// One field of a form: label, editor by data type, and what is wrong with it. value() is the JSON Zoho expects.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const FieldMeta &field, const EditorContext &context, QWidget *parent = nullptr);
    [[nodiscard]] const FieldMeta &field() const { return m_field; }
    void setValue(const QJsonValue &value);
    /// The value and whether it may be saved; null for empty.
    [[nodiscard]] ParsedField parsed() const;
    /// The text as it stands, readable or not; empty for editors without text.
    [[nodiscard]] QString typedText() const;
    /// A sentence under the field; empty removes it. Also said to assistive technology.
    void setProblem(const QString &text);
    [[nodiscard]] QString problem() const;
    void focusInput();
    /// Shows its own problem, if there is one, and returns whether the value is fine.
    bool validate();

Q_SIGNALS:
    void edited();

private:
    void buildInput(const EditorContext &context);
    void buildLine();
    void buildDate();
    void buildArea();
    void buildChoice(const EditorContext &context);
    void buildLookup(const LookupSource &lookup);
    void selectChoice(const QJsonValue &value);
    void changed();
    FieldMeta m_field;
    EditorKind m_kind;
    Label *m_label = nullptr;
    Label *m_problem = nullptr;
    QPointer<QLineEdit> m_line;
    QPointer<QPlainTextEdit> m_area;
    QPointer<QComboBox> m_combo;
    QPointer<QCheckBox> m_check;
    class LookupField *m_lookup = nullptr;
};
} // namespace atlas
