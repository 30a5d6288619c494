// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/form/crmform.h"

#include "ui/pages/crm/crmfields.h"
#include "ui/pages/crm/form/crminstantfield.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// An activity's person may be a contact or a lead, its subject any record; the layout names one module or none.
FieldMeta linked(FieldMeta field)
{
    if (field.apiName == u"Who_Id")
        field.lookupModule = u"Contacts,Leads"_s;
    else if (field.apiName == u"What_Id")
        field.lookupModule = u"Deals,Accounts,Campaigns"_s;
    return field;
}

/// Structures of their own that no text can stand for, whatever type the layout gives them.
bool isStructure(const FieldMeta &field)
{
    static const QStringList structures{u"Tag"_s,       u"Participants"_s,       u"Layout"_s,
                                        u"Remind_At"_s, u"Recurring_Activity"_s, u"Record_Image"_s};
    return structures.contains(field.apiName);
}

QString idOf(const QJsonValue &lookup)
{
    return lookup.toObject().value(u"id"_s).toString();
}
} // namespace

CrmForm::CrmForm(const CrmDesk &desk, QString module, const LayoutMeta &layout, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(std::move(module))
    , m_layout(layout)
    , m_fields(new RecordForm(this))
{
    auto *box = new QVBoxLayout(this);
    // Room for the focus ring, which stands outside the editors.
    box->setContentsMargins(4, 2, 10, 4);
    box->setSpacing(12);
    QList<FieldMeta> fields;
    for (const FieldMeta &field : layout.fields) {
        if (field.dataType == u"datetime" && field.visible && !field.readOnly) {
            auto *editor = new CrmInstantField(field, this);
            connect(editor, &CrmInstantField::edited, this, &CrmForm::edited);
            m_instants.append(editor);
        } else if (!isStructure(field)) {
            fields.append(linked(field));
        }
    }
    m_fields->setFields(fields, desk.editorContext());
    box->addWidget(m_fields);
    // Below the subject, above what may be left out.
    for (CrmInstantField *editor : std::as_const(m_instants))
        box->insertWidget(int(m_instants.indexOf(editor)), editor);
    if (FieldEditor *duration = m_fields->editor(u"Call_Duration"_s)) {
        if (auto *line = duration->findChild<QLineEdit *>())
            //: how long a call took, in minutes and seconds
            line->setPlaceholderText(tr("mm:ss"));
    }
    connect(m_fields, &RecordForm::edited, this, &CrmForm::edited);
}

void CrmForm::setRecord(const QJsonObject &record, const QJsonObject &preset)
{
    m_record = record;
    m_preset = preset;
    m_fields->setRecord(record, preset);
    for (CrmInstantField *editor : std::as_const(m_instants)) {
        const QString name = editor->field().apiName;
        editor->setValue(preset.contains(name) ? preset.value(name) : record.value(name));
    }
    m_begun = values();
}

CrmInstantField *CrmForm::instant(const QString &apiName) const
{
    for (CrmInstantField *editor : m_instants) {
        if (editor->field().apiName == apiName)
            return editor;
    }
    return nullptr;
}

void CrmForm::addModuleOfWhat(QJsonObject &record) const
{
    const QString id = idOf(record.value(u"What_Id"_s));
    if (id.isEmpty())
        return;
    QString module = crmfields::moduleOfAny(m_desk.book, m_desk.deals, id);
    for (const QJsonObject &known : {m_record, m_preset}) {
        if (module.isEmpty() && idOf(known.value(u"What_Id"_s)) == id)
            module = known.value(u"$se_module"_s).toString();
    }
    if (!module.isEmpty())
        record.insert(u"$se_module"_s, module);
}

QJsonObject CrmForm::changes() const
{
    QJsonObject out = m_fields->changes();
    for (const CrmInstantField *editor : m_instants) {
        const QString name = editor->field().apiName;
        if (!sameFieldValue(m_record.value(name), editor->value()))
            out.insert(name, editor->value());
    }
    addModuleOfWhat(out);
    return out;
}

QJsonObject CrmForm::values() const
{
    QJsonObject out = m_fields->values();
    for (const CrmInstantField *editor : m_instants) {
        if (!editor->value().isNull())
            out.insert(editor->field().apiName, editor->value());
    }
    addModuleOfWhat(out);
    return out;
}

bool CrmForm::isTouched() const
{
    if (values() != m_begun)
        return true;
    // Unreadable text is no value, but it was typed.
    const QJsonObject draft = m_fields->draft();
    const QStringList names = draft.keys();
    for (const QString &name : names) {
        if (m_fields->editor(name)->parsed().problem && draft.value(name) != m_preset.value(name))
            return true;
    }
    return false;
}

bool CrmForm::validate()
{
    bool fine = m_fields->validate();
    for (CrmInstantField *editor : std::as_const(m_instants)) {
        const bool good = editor->validate();
        if (!good && fine)
            editor->focusInput();
        fine = good && fine;
    }
    for (const bool good : {validatePeriod(), validateLinks(), validateDuration()})
        fine = good && fine;
    return fine;
}

bool CrmForm::validatePeriod()
{
    const CrmInstantField *from = instant(u"Start_DateTime"_s);
    CrmInstantField *to = instant(u"End_DateTime"_s);
    if (!from || !to || !from->instant().isValid() || !to->instant().isValid() || to->instant() >= from->instant())
        return true;
    to->setProblem(tr("The end is before the start."));
    to->focusInput();
    return false;
}

bool CrmForm::validateLinks()
{
    const FieldEditor *who = m_fields->editor(u"Who_Id"_s);
    const FieldEditor *what = m_fields->editor(u"What_Id"_s);
    if (!who || !what || !m_desk.book.lead(idOf(who->parsed().value)) || idOf(what->parsed().value).isEmpty())
        return true;
    m_fields->setProblem(u"What_Id"_s, tr("An activity with a lead cannot be about another record."));
    return false;
}

bool CrmForm::validateDuration()
{
    const FieldEditor *duration = m_fields->editor(u"Call_Duration"_s);
    const QString typed = duration ? duration->typedText().trimmed() : QString();
    static const QRegularExpression minutes(u"^\\d{1,3}:[0-5]\\d$"_s);
    const bool isNothing = typed.section(u':', 0, 0).toInt() == 0 && typed.section(u':', 1).toInt() == 0;
    if (typed.isEmpty() || (minutes.match(typed).hasMatch() && !isNothing))
        return true;
    m_fields->setProblem(u"Call_Duration"_s, tr("Minutes and seconds, more than nothing. Example: 12:30."));
    return false;
}

bool CrmForm::setProblem(const QString &apiName, const QString &sentence)
{
    if (CrmInstantField *editor = instant(apiName)) {
        editor->setProblem(sentence);
        editor->focusInput();
        return true;
    }
    // The module goes with the record it is of.
    return m_fields->setProblem(apiName == u"$se_module" ? u"What_Id"_s : apiName, sentence);
}

QString CrmForm::label(const QString &apiName) const
{
    const FieldMeta *field = m_layout.field(apiName);
    return field ? field->label : apiName;
}
} // namespace atlas
