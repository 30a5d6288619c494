// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/recordsheet.h"

#include "services/core/json.h"
#include "ui/pages/common/fieldbox.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
RecordSheet::RecordSheet(BooksKind kind, const QString &name, BooksActions &actions, QWidget *parent)
    : FormSheet(actions, parent)
    , m_kind(kind)
    , m_name(name)
    , m_grid(new QGridLayout)
    , m_theirs(addButton(tr("Show what Books holds"), name + u".theirs"_s, false))
    , m_mine(addButton(tr("Save mine over it"), name + u".mine"_s, false))
{
    setObjectName(name);
    body()->setContentsMargins(4, 2, 8, 4); // room for the focus ring
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    body()->addLayout(m_grid);
    hideConflict();
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        const VersionedRecord theirs = m_theirRecord;
        edit(m_id, theirs.record);
    });
    connect(m_mine, &QPushButton::clicked, this, &RecordSheet::submit);
}

void RecordSheet::hideConflict()
{
    m_conflictBase = {};
    m_theirs->hide();
    m_mine->hide();
}

FieldBox *RecordSheet::add(const QString &field, const QString &label, QWidget *editor, int row, int column, int span)
{
    editor->setObjectName(m_name + u'.' + field);
    auto *box = new FieldBox(label, editor, this);
    m_boxes.insert(field, box);
    m_grid->addWidget(box, row, column, 1, span);
    return box;
}

void RecordSheet::edit(const QString &id, const QJsonObject &detail)
{
    m_id = id;
    m_detail = detail;
    hideConflict();
    showProblem({});
    fill(detail);
    setClean();
}

void RecordSheet::setClean()
{
    m_before = fields();
}

bool RecordSheet::isTouched() const
{
    return fields() != m_before;
}

QJsonObject RecordSheet::changes() const
{
    QJsonObject changed = fields();
    const QStringList names = changed.keys();
    for (const QString &name : names) {
        if (changed.value(name) == m_before.value(name))
            changed.remove(name);
    }
    return changed;
}

bool RecordSheet::markProblems()
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->setProblem({});
    const QList<Problem> found = problems();
    for (const Problem &problem : found) {
        if (FieldBox *box = m_boxes.value(problem.field))
            box->setProblem(problem.sentence);
    }
    showProblem(found.isEmpty() ? QString() : found.first().sentence);
    if (found.isEmpty())
        return false;
    if (const FieldBox *box = m_boxes.value(found.first().field))
        box->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void RecordSheet::submit()
{
    if (markProblems())
        return;
    if (m_id.isEmpty())
        create();
    else if (changes().isEmpty())
        confirmed(m_id, m_detail);
    else
        update();
}

bool RecordSheet::mayCreate()
{
    return !m_lost || actions().prompter().confirm(this, tr("Save it once more?"),
                                                   tr("The answer to the first time was lost: it may be in Zoho Books "
                                                      "already. Look at the list before you go on."),
                                                   tr("Save once more"));
}

void RecordSheet::create()
{
    if (!mayCreate())
        return;
    setBusy(tr("Saving\u2026"));
    actions().create(m_kind, fields(), this, [this](const Result<QJsonObject> &made) {
        setBusy({});
        if (made)
            confirmed(json::id(made->value(booksKindInfo(m_kind).idField)), *made);
        else
            failed(made.error());
    });
}

void RecordSheet::update()
{
    const QJsonObject changed = changes();
    QJsonObject base;
    const QStringList names = changed.keys();
    for (const QString &name : names) // after a conflict: what Books holds was seen, and is to be replaced
        base.insert(name, m_conflictBase.contains(name) ? m_conflictBase.value(name) : m_detail.value(name));
    setBusy(tr("Saving\u2026"));
    actions().update(m_kind, m_id, base, changed, this, [this](const Result<UpdateOutcome> &outcome) {
        setBusy({});
        if (!outcome)
            failed(outcome.error());
        else if (outcome->conflict)
            explainConflict(*outcome->conflict);
        else
            confirmed(m_id, outcome->saved.record);
    });
}

void RecordSheet::confirmed(const QString &id, const QJsonObject &record)
{
    Q_EMIT stored(id, record);
    actions().say(savedWords(record));
    accept();
}

void RecordSheet::failed(const ApiError &error)
{
    m_lost = m_lost || (m_id.isEmpty() && error.kind == ErrorKind::Ambiguous);
    const FieldBox *known = m_boxes.value(ownField(error.field));
    const QString label = known ? known->editor()->accessibleName() : QString();
    showError(error, label,
              tr("The connection broke after sending. Atlas looked in Zoho Books and cannot tell whether it was "
                 "saved. Look at the list before you save again, so that it is not there twice."));
    if (error.kind == ErrorKind::Ambiguous || !known)
        return;
    m_boxes.value(ownField(error.field))->setProblem(words(error, label));
    known->editor()->setFocus(Qt::OtherFocusReason);
}

void RecordSheet::explainConflict(const Conflict &conflict)
{
    QStringList names;
    m_conflictBase = {};
    for (const FieldConflict &field : conflict.fields) {
        const FieldBox *known = m_boxes.value(ownField(field.field));
        names.append(known ? known->editor()->accessibleName() : field.field);
        m_conflictBase.insert(field.field, field.theirs);
    }
    m_theirRecord = conflict.theirs;
    const QString who = conflict.theirs.changedBy.isEmpty() ? tr("Somebody") : conflict.theirs.changedBy;
    //: %1 is a person, %2 names of fields
    showProblem(tr("%1 changed this in Zoho Books meanwhile: %2. Nothing was written, and what you typed is kept.")
                    .arg(who, names.join(u", "_s)));
    m_theirs->show();
    m_mine->show();
}
} // namespace atlas
