// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/create/deliverysheet.h"

#include "ui/pages/common/fieldbox.h"
#include "ui/pages/projects/tasks/taskwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
DeliverySheet::DeliverySheet(const QString &name, ProjectsActions &actions, QWidget *parent)
    : EntrySheet(actions.prompter(), parent)
    , m_actions(actions)
    , m_name(name)
    , m_grid(new QGridLayout)
{
    setObjectName(name);
    body()->setContentsMargins(4, 2, 8, 4); // room for the focus ring
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    body()->addLayout(m_grid);
}

FieldBox *DeliverySheet::add(const QString &field, const QString &label, QWidget *editor, int row, int column, int span)
{
    editor->setObjectName(m_name + u'.' + field);
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        // The longest name of a project or a task must not widen the sheet beyond its room.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
    }
    auto *box = new FieldBox(label, editor, this);
    m_boxes.insert(field, box);
    for (int used = column; used < column + span; ++used)
        m_grid->setColumnStretch(used, 1);
    m_grid->addWidget(box, row, column, 1, span);
    return box;
}

void DeliverySheet::addMainButton(const QString &text)
{
    connect(addButton(text, m_name + u".save"_s, true), &QPushButton::clicked, this, &DeliverySheet::submit);
}

void DeliverySheet::markProblem(const QString &field, const QString &sentence)
{
    if (FieldBox *box = m_boxes.value(field))
        box->setProblem(sentence);
}

void DeliverySheet::submit()
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->setProblem({});
    const QList<EntryProblem> found = problems();
    for (const EntryProblem &problem : found)
        markProblem(problem.field, problem.sentence);
    showProblem(found.isEmpty() ? QString() : found.first().sentence);
    if (found.isEmpty()) {
        send();
        return;
    }
    if (const FieldBox *box = m_boxes.value(found.first().field))
        box->editor()->setFocus(Qt::OtherFocusReason);
}

void DeliverySheet::create(ProjectsKind kind, const QString &projectId, const QJsonObject &record)
{
    if (m_lost && !m_actions.prompter().confirm(this, tr("Save it once more?"),
                                                tr("The answer to the first time was lost: it may be in Zoho Projects "
                                                   "already. Look at the list before you go on."),
                                                tr("Save once more")))
        return;
    setBusy(tr("Saving\u2026"));
    m_actions.create(kind, projectId, record, this, [this](const Result<QJsonObject> &made) {
        setBusy({});
        if (made)
            stored(*made);
        else
            failed(made.error(), true);
    });
}

void DeliverySheet::update(ProjectsKind kind, const QString &projectId, const QString &id, const QJsonObject &base,
                           const QJsonObject &changes)
{
    QJsonObject seen = base;
    for (auto it = m_seen.constBegin(); it != m_seen.constEnd(); ++it) {
        if (seen.contains(it.key()))
            seen.insert(it.key(), it.value());
    }
    setBusy(tr("Saving\u2026"));
    m_actions.update(kind, projectId, id, seen, changes, this, [this](const Result<UpdateOutcome> &outcome) {
        setBusy({});
        if (!outcome)
            failed(outcome.error(), false);
        else if (outcome->conflict)
            explain(*outcome->conflict);
        else
            stored(outcome->saved.record);
    });
}

void DeliverySheet::stored(const QJsonObject &record)
{
    Q_UNUSED(record)
    accept();
}

void DeliverySheet::failed(const ApiError &error, bool creating)
{
    m_lost = m_lost || (creating && error.kind == ErrorKind::Ambiguous);
    const FieldBox *known = m_boxes.value(error.field);
    const QString label = known ? known->editor()->accessibleName() : QString();
    if (error.kind == ErrorKind::Ambiguous) {
        showError(error, label,
                  tr("The connection broke after sending. Atlas looked in Zoho Projects and cannot tell whether it was "
                     "saved. Look at the list before you save again, so that it is not there twice."));
        return;
    }
    showError(error, label);
    showProblem(taskwords::refusal(error, label));
    if (known) {
        markProblem(error.field, taskwords::refusal(error, label));
        known->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void DeliverySheet::explain(const Conflict &conflict)
{
    QStringList names;
    for (const FieldConflict &field : conflict.fields) {
        const FieldBox *known = m_boxes.value(field.field);
        names.append(known ? known->editor()->accessibleName() : taskfields::label(field.field));
        m_seen.insert(field.field, field.theirs);
    }
    const QString who = conflict.theirs.changedBy.isEmpty() ? tr("Somebody") : conflict.theirs.changedBy;
    //: %1 is a person, %2 names of fields
    showProblem(tr("%1 changed this in Zoho Projects meanwhile: %2. Nothing was written and what you typed is kept; "
                   "save again to write yours over it.")
                    .arg(who, names.join(u", "_s)));
}

QString DeliverySheet::lossWords(bool lost) const
{
    return lost ? tr("The last answer of Zoho Projects was lost: look whether it was stored.")
                : tr("It is not stored in Zoho Projects.");
}
} // namespace atlas
