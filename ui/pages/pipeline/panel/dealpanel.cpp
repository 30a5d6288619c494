// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/panel/dealpanel.h"

#include "ui/pages/common/tones.h"
#include "ui/pages/pipeline/dealfields.h"
#include "ui/pages/pipeline/panel/fieldlist.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/pages/pipeline/panel/stageprogress.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

void DealPanel::setLookupSource(LookupSource source)
{
    m_lookup = std::move(source);
}

void DealPanel::showDeal(const QString &dealId)
{
    if (dealId == m_id) {
        refreshView();
        return;
    }
    m_id = dealId;
    m_error->hide();
    const DealRow *row = m_book.row(dealId);
    m_record = row ? dealfields::toRecord(row->deal) : QJsonObject();
    const DealDraft draft = m_drafts.get(dealId);
    m_notes->setDraft(draft.note);
    m_notes->setAdding(false);
    refreshView();
    setEditing(!draft.changes.isEmpty());
    if (m_editing) {
        refreshForm(draft.base, draft.changes);
    }
    m_scroll->ensureVisible(0, 0);
}

void DealPanel::setRecord(const QString &dealId, const QJsonObject &record)
{
    if (dealId != m_id) {
        return;
    }
    for (auto it = record.begin(); it != record.end(); ++it) {
        m_record.insert(it.key(), it.value());
    }
    refreshView();
    if (m_editing) {
        // Fields the list did not have become known; what the person saw of the others stays the base of their change.
        QJsonObject base = record;
        for (auto it = m_base.begin(); it != m_base.end(); ++it) {
            base.insert(it.key(), it.value());
        }
        m_base = base;
        m_form->complete(m_base);
        keepDraft();
    }
}

FieldTextContext DealPanel::textContext() const
{
    const QString own = m_record.value(u"Currency"_s).toString();
    return {own.isEmpty() ? m_book.settings().org.currency : own, m_book.today(), m_book.pipeline()};
}

QHash<QString, QString> DealPanel::fieldNotes(const DealRow &row) const
{
    QHash<QString, QString> notes;
    if (const std::optional<Money> weighted = row.deal.weighted()) {
        //: after an amount; %1 is the amount times its probability
        notes.insert(u"Amount"_s,
                     toned(Label::Tone::Secondary, tr("weighted %1").arg(format::money(*weighted)).toHtmlEscaped()));
    }
    const qint64 days = m_book.today().daysTo(row.deal.closing);
    if (row.flags.overdue) {
        notes.insert(u"Closing_Date"_s, toned(Label::Tone::Bad, tr("%n days ago", nullptr, int(-days))));
    } else if (row.deal.closing.isValid() && row.stageIndex >= 0 && days >= 0 && days <= 1) {
        notes.insert(u"Closing_Date"_s, toned(Label::Tone::Warn, days == 0 ? tr("today") : tr("tomorrow")));
    }
    return notes;
}

void DealPanel::refreshView()
{
    const DealRow *row = m_book.row(m_id);
    if (!row) {
        if (!m_id.isEmpty() && isVisible()) {
            // Deleted in Zoho, or of another pipeline now. What was typed waits for it under its id.
            Q_EMIT closed();
        }
        return;
    }
    const Deal &deal = row->deal;
    // The list is newer than the record read for the panel when the deal was moved meanwhile.
    const QJsonObject fresh = dealfields::toRecord(deal);
    for (auto it = fresh.begin(); it != fresh.end(); ++it) {
        m_record.insert(it.key(), it.value());
    }
    m_name->setText(deal.name);
    QStringList people;
    for (const QString &name : {deal.account.name, deal.contact.name}) {
        if (!name.isEmpty()) {
            people.append(name.toHtmlEscaped());
        }
    }
    if (!deal.account.name.isEmpty()) {
        people.first() = toned(Label::Tone::Accent, u"<b>%1</b>"_s.arg(people.first()));
    }
    m_people->setText(people.join(u" \u00b7 "_s));
    m_people->setVisible(!people.isEmpty());
    m_progress->setDeal(*row, m_book.pipeline(), m_book.medianQuietDays(row->stageIndex));
    static const QStringList elsewhere{u"Deal_Name"_s, u"Account_Name"_s, u"Contact_Name"_s,    u"Stage"_s,
                                       u"Next_Step"_s, u"Probability"_s,  u"Expected_Revenue"_s};
    QList<FieldMeta> fields;
    for (const FieldMeta &field : m_book.settings().dealLayout.fields) {
        if (field.visible && !elsewhere.contains(field.apiName)) {
            fields.append(field);
        }
    }
    m_fields->setFields(fields, m_record, textContext(), fieldNotes(*row));
    m_next->setText(deal.nextStep.isEmpty() ? tr("None yet. What happens next?") : deal.nextStep);
    m_next->setTone(deal.nextStep.isEmpty() ? Label::Tone::Warn : Label::Tone::Text);
}

void DealPanel::refreshForm(const QJsonObject &base, const QJsonObject &draft)
{
    m_base = base;
    const EditorContext context{m_book.settings(), m_book.pipeline(), m_lookup};
    m_form->setFields(m_book.settings().dealLayout.fields, context);
    m_form->setRecord(base, draft);
}

void DealPanel::beginEdit()
{
    if (m_editing || m_id.isEmpty()) {
        return;
    }
    refreshForm(m_record, {});
    setEditing(true);
    m_form->focusFirst();
}

void DealPanel::setEditing(bool editing)
{
    m_editing = editing;
    for (QWidget *part : std::as_const(m_readOnlyParts)) {
        part->setVisible(!editing);
    }
    for (QWidget *part : std::as_const(m_editParts)) {
        part->setVisible(editing);
    }
    m_edit->setEnabled(!editing);
    m_error->hide();
    setSaving(m_id, false);
}

void DealPanel::keepDraft()
{
    DealDraft draft = m_drafts.get(m_id);
    draft.note = m_notes->draft();
    draft.changes = m_editing ? m_form->draft() : QJsonObject();
    draft.base = m_base;
    m_drafts.put(m_id, draft);
}

void DealPanel::discard()
{
    if (!m_editing) {
        return;
    }
    DealDraft draft = m_drafts.get(m_id);
    draft.changes = {};
    m_drafts.put(m_id, draft);
    setEditing(false);
    refreshView();
}

void DealPanel::save()
{
    if (!m_editing || !m_save->isEnabled() || !m_form->validate()) {
        return;
    }
    const QJsonObject changes = m_form->changes();
    if (changes.isEmpty()) {
        discard();
        return;
    }
    m_error->hide();
    Q_EMIT saveRequested(m_id, m_base, changes);
}

void DealPanel::setSaving(const QString &dealId, bool saving)
{
    if (dealId == m_id) {
        m_save->setEnabled(!saving);
        m_discard->setEnabled(!saving);
        m_save->setText(saving ? tr("Saving\u2026") : tr("Save"));
    }
}

void DealPanel::saved(const QString &dealId, const QJsonObject &record)
{
    DealDraft draft = m_drafts.get(dealId);
    draft.changes = {};
    m_drafts.put(dealId, draft);
    if (dealId == m_id) {
        setEditing(false);
        setRecord(dealId, record);
    }
}

void DealPanel::saveFailed(const QString &dealId, const ErrorText &error, const QString &field)
{
    setSaving(dealId, false);
    if (dealId != m_id || !m_editing) {
        return;
    }
    const QString words = error.advice.isEmpty() ? error.title : error.title + u' ' + error.advice;
    if (field.isEmpty() || !m_form->setProblem(field, error.details.isEmpty() ? words : error.details)) {
        m_error->setText(words);
        m_error->setToolTip(error.details);
        m_error->show();
    }
}

void DealPanel::noteAdded(const QString &dealId)
{
    DealDraft draft = m_drafts.get(dealId);
    draft.note.clear();
    m_drafts.put(dealId, draft);
    if (dealId == m_id) {
        m_notes->setDraft({});
        m_notes->setAdding(false);
    }
}

void DealPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        save();
    } else if (event->key() == Qt::Key_Escape) {
        // Escape never throws away what was typed: it only leaves, and the draft waits.
        if (m_editing && m_form->draft().isEmpty()) {
            discard();
        } else {
            Q_EMIT closed();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}
} // namespace atlas
