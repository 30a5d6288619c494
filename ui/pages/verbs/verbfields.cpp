// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/verbs/verbfields.h"

#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/verbs/verbwords.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
/// Words of the list of writes.
class VerbSteps
{
    Q_DECLARE_TR_FUNCTIONS(VerbSteps)
};

namespace
{
/// More than these are looked for by typing.
constexpr qsizetype longestMenu = 12;
constexpr auto kindProperty = "verbField";

verbs::Field::Kind kindOf(const QWidget *editor)
{
    return verbs::Field::Kind(editor->property(kindProperty).toInt());
}

/// Decimal text of what people type as a number; empty: none.
QString decimalOf(const QString &typed)
{
    QString plain = typed;
    plain.remove(u' ').remove(u'\u00a0').remove(u'\u202f').replace(u',', u'.');
    bool isNumber = false;
    plain.toDouble(&isNumber);
    return isNumber ? plain : QString();
}

QWidget *choiceEditor(const verbs::Field &field, QWidget *parent, const std::function<void()> &changed)
{
    if (field.choices.size() > longestMenu) {
        QList<FieldEntry> entries;
        for (const verbs::Choice &choice : field.choices)
            entries.append({choice.id, choice.text});
        auto *line = new CompletingField(CompletingField::entryModel(entries, parent), parent);
        QObject::connect(line, &CompletingField::chosen, line, changed);
        return line;
    }
    auto *box = new QComboBox(parent);
    for (const verbs::Choice &choice : field.choices)
        box->addItem(choice.text, choice.id);
    QObject::connect(box, &QComboBox::activated, box, changed);
    return box;
}

QWidget *plainEditor(const verbs::Field &field, QWidget *parent, const std::function<void()> &changed)
{
    using Kind = verbs::Field::Kind;
    if (field.kind == Kind::Text) {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 5);
        return text;
    }
    if (field.kind == Kind::Day) {
        auto *day = new DateField(parent);
        QObject::connect(day, &DateField::dateEdited, day, changed);
        return day;
    }
    if (field.kind == Kind::Flag) {
        auto *flag = new QCheckBox(parent);
        QObject::connect(flag, &QCheckBox::clicked, flag, changed);
        return flag;
    }
    auto *line = new QLineEdit(parent);
    QObject::connect(line, &QLineEdit::textEdited, line, changed);
    return line;
}

QString stateWord(VerbStep::State state)
{
    switch (state) {
    case VerbStep::State::Waiting:
        return {};
    case VerbStep::State::Sent:
        return VerbSteps::tr("Under way");
    case VerbStep::State::Done:
        return VerbSteps::tr("Done");
    case VerbStep::State::Undone:
        break;
    }
    return VerbSteps::tr("Taken back");
}

QWidget *stepView(const VerbStep &step, const VerbPlan &plan, const verbs::Form &form, QWidget *parent,
                  const std::function<void(const QString &)> &open)
{
    auto *view = new QWidget(parent);
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *title = new Label(TextSize::Body, 600, Label::Tone::Text, view);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setText(verbwords::stepTitle(step));
    title->setObjectName(u"verb.step"_s);
    head->addWidget(title, 1);
    const bool done = step.state == VerbStep::State::Done;
    auto *state = new Label(TextSize::Label, 600, done ? Label::Tone::Good : Label::Tone::Secondary, view);
    state->setText(stateWord(step.state));
    head->addWidget(state);
    const QString link = verbplan::linkTo(step);
    if (done && !link.isEmpty()) {
        auto *button = new QPushButton(VerbSteps::tr("Open"), view);
        button->setObjectName(u"verb.open"_s);
        button->setAccessibleName(VerbSteps::tr("Open %1").arg(step.name));
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, view, [open, link] { open(link); });
        head->addWidget(button);
    }
    column->addLayout(head);
    auto *facts = new FactList(view);
    facts->setFacts(verbwords::facts(step, plan, form));
    column->addWidget(facts);
    return view;
}
} // namespace

namespace verbfields
{
QWidget *editor(const verbs::Field &field, QWidget *parent, const std::function<void()> &changed)
{
    QWidget *made = field.kind == verbs::Field::Kind::Choice ? choiceEditor(field, parent, changed)
                                                             : plainEditor(field, parent, changed);
    made->setProperty(kindProperty, int(field.kind));
    setValue(made, field.value);
    if (auto *text = qobject_cast<QPlainTextEdit *>(made)) // after its text: it tells of that too
        QObject::connect(text, &QPlainTextEdit::textChanged, text, changed);
    return made;
}

QString value(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const CompletingField *>(editor))
        return line->chosenId();
    if (const auto *day = qobject_cast<const DateField *>(editor))
        return day->date().toString(Qt::ISODate);
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentData().toString();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *flag = qobject_cast<const QCheckBox *>(editor))
        return flag->isChecked() ? u"1"_s : QString();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (kindOf(editor) == verbs::Field::Kind::Number)
        return decimalOf(line->text());
    return line->text();
}

void setValue(QWidget *editor, const QString &value)
{
    if (auto *line = qobject_cast<CompletingField *>(editor))
        line->setChosen(value);
    else if (auto *day = qobject_cast<DateField *>(editor))
        day->setDate(QDate::fromString(value, Qt::ISODate));
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(qMax(-1, box->findData(value)));
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->setPlainText(value);
    else if (auto *flag = qobject_cast<QCheckBox *>(editor))
        flag->setChecked(!value.isEmpty());
    else if (auto *plain = qobject_cast<QLineEdit *>(editor))
        plain->setText(value);
}

bool hasMistake(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const CompletingField *>(editor))
        return line->isUnresolved();
    if (const auto *day = qobject_cast<const DateField *>(editor))
        return day->hasMistake();
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line || line->text().trimmed().isEmpty())
        return false;
    if (kindOf(editor) == verbs::Field::Kind::Number)
        return decimalOf(line->text()).isEmpty();
    return kindOf(editor) == verbs::Field::Kind::Time && !QTime::fromString(line->text(), u"HH:mm"_s).isValid();
}

QWidget *steps(const VerbPlan &plan, const verbs::Form &form, QWidget *parent,
               const std::function<void(const QString &link)> &open)
{
    auto *list = new QWidget(parent);
    list->setObjectName(u"verb.steps"_s);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    for (const VerbStep &step : plan.steps)
        column->addWidget(stepView(step, plan, form, list, open));
    return list;
}
} // namespace verbfields
} // namespace atlas
