// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/form/fieldeditor.h"

#include "ui/pages/pipeline/dealfields.h"
#include "ui/pages/pipeline/form/lookupfield.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

FieldEditor::FieldEditor(const FieldMeta &field, const EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_kind(editorKind(field))
    , m_label(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_problem(new Label(TextSize::Label, 400, Label::Tone::Bad, this))
{
    setObjectName(u"field_"_s + field.apiName);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3);
    m_label->setText(field.required ? field.label + u" *"_s : field.label);
    m_label->setTextFormat(Qt::PlainText);
    box->addWidget(m_label);
    buildInput(context);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    box->addWidget(m_problem);
}

void FieldEditor::buildInput(const EditorContext &context)
{
    switch (m_kind) {
    case EditorKind::Line:
    case EditorKind::Number:
        buildLine();
        break;
    case EditorKind::Date:
        buildDate();
        break;
    case EditorKind::Area:
        buildArea();
        break;
    case EditorKind::Choice:
    case EditorKind::User:
        buildChoice(context);
        break;
    case EditorKind::Lookup:
        buildLookup(context.lookup);
        break;
    case EditorKind::Flag:
        m_check = new QCheckBox(m_field.label, this);
        m_label->hide();
        connect(m_check, &QCheckBox::toggled, this, &FieldEditor::changed);
        break;
    case EditorKind::None:
        break;
    }
    for (QWidget *input : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_area),
                           static_cast<QWidget *>(m_combo), static_cast<QWidget *>(m_check)}) {
        if (input) {
            input->setObjectName(u"input_"_s + m_field.apiName);
            input->setAccessibleName(m_field.label);
            m_label->setBuddy(input);
            setFocusProxy(input);
            layout()->addWidget(input);
        }
    }
}

void FieldEditor::buildLine()
{
    m_line = new QLineEdit(this);
    if (m_kind == EditorKind::Number) {
        m_line->setAlignment(Qt::AlignRight);
    }
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::changed);
}

void FieldEditor::buildDate()
{
    buildLine();
    m_line->setPlaceholderText(QLocale().toString(QDate(2026, 12, 31), dateEditFormat(QLocale())));
    QAction *pick = m_line->addAction(Theme::get().icon(u"calendar"_s), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose a date"));
    pick->setToolTip(pick->text());
    connect(pick, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(m_line);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *calendar = new QCalendarWidget(menu);
        const QDate typed = typedDate(m_line->text(), QLocale());
        calendar->setSelectedDate(typed.isValid() ? typed : QDate::currentDate());
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &date) {
            m_line->setText(QLocale().toString(date, dateEditFormat(QLocale())));
            menu->close();
            changed();
        });
        connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
        menu->popup(m_line->mapToGlobal(QPoint(0, m_line->height())));
    });
}

void FieldEditor::buildArea()
{
    m_area = new QPlainTextEdit(this);
    m_area->setTabChangesFocus(true);
    m_area->setFixedHeight(m_area->fontMetrics().lineSpacing() * 4 + 16);
    connect(m_area, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
}

void FieldEditor::buildChoice(const EditorContext &context)
{
    m_combo = new QComboBox(this);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    if (!m_field.required) {
        m_combo->addItem(u"\u2013"_s, QString());
    }
    if (m_kind == EditorKind::User) {
        for (const CrmUser &user : context.settings.users) {
            m_combo->addItem(user.name, user.id);
        }
    } else if (m_field.apiName == u"Stage" && !context.pipeline.stages.isEmpty()) {
        for (const Stage &stage : context.pipeline.stages) {
            m_combo->addItem(stage.display, stage.actual);
        }
    } else if (m_field.apiName == u"Pipeline" && !context.settings.pipelines.isEmpty()) {
        for (const Pipeline &pipeline : context.settings.pipelines) {
            m_combo->addItem(pipeline.display, pipeline.actual);
        }
    } else {
        for (const PicklistValue &choice : m_field.picklist) {
            m_combo->addItem(choice.display, choice.actual);
        }
    }
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::changed);
}

void FieldEditor::buildLookup(const LookupSource &lookup)
{
    m_lookup = new LookupField(m_field.lookupModule, lookup, this);
    m_line = m_lookup;
    m_line->setPlaceholderText(tr("Type the beginning of a name"));
    connect(m_lookup, &LookupField::referenceChanged, this, &FieldEditor::changed);
}

void FieldEditor::selectChoice(const QJsonValue &value)
{
    const QString wanted = value.isObject() ? value.toObject().value(u"id"_s).toString() : value.toString();
    int index = m_combo->findData(wanted);
    if (index < 0) {
        index = m_combo->findText(wanted);
    }
    if (index < 0 && !wanted.isEmpty()) {
        const QString shown = value.isObject() ? value.toObject().value(u"name"_s).toString() : wanted;
        // People who left stay owners of their deals; a removed stage or choice has to be replaced.
        const bool person = m_kind == EditorKind::User;
        //: %1 is a choice (a stage, for instance) that was removed from the CRM's settings
        m_combo->addItem(person ? shown : tr("%1 (no longer exists)").arg(shown), wanted);
        index = m_combo->count() - 1;
        if (!person) {
            setProblem(tr("This choice no longer exists in Zoho. Please choose another."));
        }
    }
    m_combo->setCurrentIndex(index < 0 && m_field.required ? -1 : qMax(index, 0));
}

void FieldEditor::setValue(const QJsonValue &value)
{
    setProblem({});
    const QSignalBlocker quiet(this);
    if (m_lookup) {
        const QJsonObject object = value.toObject();
        m_lookup->setReference({object.value(u"id"_s).toString(), object.value(u"name"_s).toString()});
        if (value.isString()) {
            m_lookup->setText(value.toString());
        }
    } else if (m_combo) {
        selectChoice(value);
    } else if (m_check) {
        m_check->setChecked(value.toBool());
    } else if (m_area) {
        m_area->setPlainText(value.toString());
    } else if (m_line) {
        m_line->setText(editText(m_field, value));
        m_line->setCursorPosition(0); // a long text is read from its beginning
    }
}

ParsedField FieldEditor::parsed() const
{
    if (m_lookup) {
        if (m_lookup->isUnresolved()) {
            return {QJsonValue(), {FieldProblem::Kind::NotChosen, 0}};
        }
        const LookupRef ref = m_lookup->reference();
        const QJsonValue value = ref.id.isEmpty() ? QJsonValue() : QJsonValue(dealfields::lookup(ref));
        return {value, checkChosen(m_field, value)};
    }
    if (m_combo) {
        const QString chosen = m_combo->currentData().toString();
        QJsonValue value = chosen.isEmpty() ? QJsonValue() : QJsonValue(chosen);
        if (m_kind == EditorKind::User && !chosen.isEmpty()) {
            value = dealfields::lookup({chosen, m_combo->currentText()});
        }
        return {value, checkChosen(m_field, value)};
    }
    if (m_check) {
        return {m_check->isChecked(), {}};
    }
    return parseField(m_field, typedText(), QLocale());
}

QString FieldEditor::typedText() const
{
    return m_area ? m_area->toPlainText() : m_line ? m_line->text() : QString();
}

void FieldEditor::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (QWidget *input = focusProxy()) {
        input->setAccessibleDescription(text);
        input->setProperty("invalid", !text.isEmpty());
        input->style()->unpolish(input);
        input->style()->polish(input);
    }
}

QString FieldEditor::problem() const
{
    return m_problem->text();
}

void FieldEditor::focusInput()
{
    if (focusProxy()) {
        focusProxy()->setFocus(Qt::OtherFocusReason);
    }
}

bool FieldEditor::validate()
{
    const FieldProblem problem = parsed().problem;
    setProblem(problemText(problem, m_field));
    return !problem;
}

void FieldEditor::changed()
{
    // A problem said once goes as soon as the value is fine; a new one waits until saving.
    if (!m_problem->text().isEmpty() && !parsed().problem) {
        setProblem({});
    }
    Q_EMIT edited();
}
} // namespace atlas
