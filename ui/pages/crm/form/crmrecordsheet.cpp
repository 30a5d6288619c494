// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/form/crmrecordsheet.h"

#include "services/core/json.h"
#include "ui/pages/crm/crmwords.h"
#include "ui/pages/pipeline/conflict/conflictdialog.h"
#include "ui/widgets/errortext.h"

#include <QCoroTask>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CrmRecordSheet::CrmRecordSheet(const CrmDesk &desk, const CrmRef &ref, const QJsonObject &preset, QWidget *over)
    : EntrySheet(desk.prompter, over)
    , m_desk(desk)
    , m_ref(ref)
    , m_preset(preset)
    , m_openedAt(desk.clock.now())
{
    setObjectName(u"crmRecordSheet"_s);
    setTitle(isNew() ? CrmWords::create(ref.module) : CrmWords::edit(ref.module));
    m_save = addButton(isNew() ? tr("Create") : tr("Save"), u"crm.save"_s, true);
    connect(m_save, &QPushButton::clicked, this, &CrmRecordSheet::submit);
    fit(480, 640);
    read();
}

CrmRecordSheet::~CrmRecordSheet()
{
    m_scope.cancel();
    delete m_conflict; // it belongs to the window, and could do nothing without this
}

/// What the layout says comes first; without it no form could tell what Zoho asks for.
void CrmRecordSheet::read()
{
    setBusy(tr("Reading the fields\u2026"), true);
    auto task = m_desk.directory.layout(m_ref.module, m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<LayoutMeta> &layout) {
        if (!layout) {
            setBusy({});
            m_save->setText(tr("Try again"));
            showError(layout.error());
            return;
        }
        m_layout = *layout;
        if (isNew())
            build({});
        else
            readRecord();
    });
}

void CrmRecordSheet::readRecord()
{
    auto task = m_desk.directory.record(m_ref.module, m_ref.id, m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<QJsonObject> &record) {
        if (record) {
            build(*record);
            return;
        }
        setBusy({});
        m_save->setText(tr("Try again"));
        showError(record.error());
    });
}

void CrmRecordSheet::build(const QJsonObject &record)
{
    m_record = record;
    setBusy({});
    m_save->setText(isNew() ? tr("Create") : tr("Save"));
    m_form = new CrmForm(m_desk, m_ref.module, m_layout, this);
    m_form->setRecord(record, m_preset);
    body()->addWidget(m_form);
    body()->addStretch(1);
    m_form->fields().focusFirst();
    for (const auto &first : {u"Subject"_s, u"Event_Title"_s, u"Last_Name"_s, u"Account_Name"_s, u"Campaign_Name"_s}) {
        FieldEditor *editor = isNew() ? m_form->fields().editor(first) : nullptr;
        if (editor && first != u"Account_Name")
            editor->focusInput();
    }
}

bool CrmRecordSheet::isTouched() const
{
    return m_form && m_form->isTouched();
}

QString CrmRecordSheet::lossWords(bool lost) const
{
    return lost ? tr("Zoho may have stored it already: look for it before you type it again.")
                : tr("It is not stored yet.");
}

void CrmRecordSheet::submit()
{
    if (isBusy())
        return;
    if (!m_form) {
        read();
        return;
    }
    if (!m_form->validate())
        return;
    if (isNew()) {
        create();
        return;
    }
    const QJsonObject changes = m_form->changes();
    if (changes.isEmpty())
        accept();
    else
        update(crmfields::touched(m_record, changes), changes);
}

void CrmRecordSheet::create()
{
    setBusy(tr("Creating\u2026"));
    auto task = m_desk.directory.create(m_ref.module, m_form->values());
    QCoro::connect(std::move(task), this, [this](const Result<QJsonObject> &record) {
        setBusy({});
        if (!record) {
            refused(record.error());
            return;
        }
        const QString id = json::id(record->value(u"id"_s));
        QString name = crmfields::nameOf(m_desk.book, {m_ref.module, id});
        if (name.isEmpty())
            name = CrmWords::singular(m_ref.module);
        Q_EMIT created(m_ref.module, id, name);
        accept();
    });
}

void CrmRecordSheet::update(const QJsonObject &base, const QJsonObject &changes)
{
    setBusy(tr("Saving\u2026"));
    auto task = m_desk.directory.update(m_ref.module, m_ref.id, base, changes);
    QCoro::connect(std::move(task), this, [this, base, changes](const Result<UpdateOutcome> &outcome) {
        setBusy({});
        updated(base, changes, outcome);
    });
}

void CrmRecordSheet::updated(const QJsonObject &base, const QJsonObject &changes, const Result<UpdateOutcome> &outcome)
{
    if (!outcome) {
        if (m_conflict)
            m_conflict->setProblem(words(outcome.error(), m_form->label(outcome.error().field)));
        else
            refused(outcome.error());
        return;
    }
    if (outcome->conflict) {
        settle(*outcome->conflict, base, changes);
        return;
    }
    if (m_conflict)
        m_conflict->accept();
    Q_EMIT saved(m_ref, base, changes);
    accept();
}

void CrmRecordSheet::settle(const Conflict &conflict, const QJsonObject &base, const QJsonObject &changes)
{
    if (m_conflict) {
        m_conflict->refresh(conflict);
        return;
    }
    Conflict complete = conflict;
    complete.mine = changes; // with the names of lookups, which are not sent
    QJsonObject seen = m_record;
    for (auto it = base.begin(); it != base.end(); ++it)
        seen.insert(it.key(), it.value());
    ConflictChoices choices(complete, seen, ConflictDialog::comparedFields(m_layout));
    ConflictSubject subject;
    subject.dealName = crmfields::nameOf(m_desk.book, m_ref);
    subject.accountName = CrmWords::singular(m_ref.module);
    subject.changedBy = conflict.theirs.changedBy;
    subject.changedAt = conflict.theirs.changedAt;
    subject.openedAt = m_openedAt;
    subject.editedAt = m_desk.clock.now();
    subject.title = tr("Somebody else changed this record");
    auto *dialog = new ConflictDialog(choices, subject, m_layout, m_desk.textContext(m_record), this);
    m_conflict = dialog;
    connect(dialog, &ConflictDialog::saveChosen, this, &CrmRecordSheet::update);
    connect(dialog, &ConflictDialog::allTakenFromZoho, this, [this] { accept(); });
    dialog->present();
}

void CrmRecordSheet::refused(const ApiError &error)
{
    const ErrorText text = errorText(error, m_form->label(error.field));
    if (!error.field.isEmpty() && m_form->setProblem(error.field, text.details.isEmpty() ? text.title : text.details))
        return;
    showError(error, m_form->label(error.field),
              tr("The connection broke after sending, and Zoho does not say yet whether it was stored. Look for it "
                 "in a minute before you try again, so that it is not there twice."));
}
} // namespace atlas
