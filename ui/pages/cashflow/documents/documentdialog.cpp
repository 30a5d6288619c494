// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/documentdialog.h"

#include "services/core/json.h"
#include "ui/pages/cashflow/documents/documentkind.h"
#include "ui/pages/cashflow/documents/documentwords.h"
#include "ui/shell/page.h"
#include "ui/theme/format.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
DocumentDialog::DocumentDialog(DocumentForm::Kind kind, BooksActions &actions, QWidget *parent)
    : FormSheet(actions, parent)
    , m_kind(kind)
    , m_opener(parent)
    , m_form(new DocumentForm(kind, actions.book(), this))
    , m_look(addButton(tr("Look in Books"), u"document.look"_s, false))
    , m_theirs(addButton(tr("Show what Books holds"), u"document.theirs"_s, false))
    , m_mine(addButton(tr("Save mine over it"), u"document.mine"_s, false))
    , m_save(addButton({}, u"document.save"_s, documentwords::issueLabel(kind).isEmpty()))
{
    setObjectName(u"documentDialog"_s);
    body()->addWidget(m_form, 1);
    if (!documentwords::issueLabel(kind).isEmpty()) {
        m_issue = addButton(documentwords::issueLabel(kind), u"document.issue"_s, true);
        m_issue->setToolTip({}); // Ctrl+Enter saves; issuing is asked for by name
        m_save->setToolTip(tr("Ctrl+Enter"));
        connect(m_issue, &QPushButton::clicked, this, [this] { save(Next::Issue); });
    }
    for (QPushButton *late : {m_look, m_theirs, m_mine})
        late->hide();
    connect(m_save, &QPushButton::clicked, this, [this] { save(Next::Nothing); });
    connect(m_look, &QPushButton::clicked, this, &DocumentDialog::look);
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        const QString text = tr("The form then shows the document as Zoho Books has it.");
        if (this->actions().prompter().confirm(this, tr("Discard what you typed?"), text, tr("Discard")))
            edit(m_conflictRecord);
    });
    connect(m_mine, &QPushButton::clicked, this, [this] { save(m_issueNext ? Next::Issue : Next::Nothing); });
    connect(m_form, &DocumentForm::edited, this, [this] { showProblem({}); });
    nameParts();
    fit(1000, 720); // lines to come have room, and the total is in sight
}

void DocumentDialog::edit(const QJsonObject &detail)
{
    m_id = idOf(detail);
    m_conflictBase = {};
    m_theirs->hide();
    m_mine->hide();
    m_look->hide();
    showProblem({});
    m_form->setRecord(detail);
    if (m_issue)
        m_issue->setVisible(json::text(detail, "status"_L1) == "draft"_L1);
    nameParts();
    fit(1000, 720); // lines to come have room, and the total is in sight
}

void DocumentDialog::nameParts()
{
    const bool isNew = m_id.isEmpty();
    setTitle(isNew ? documentwords::newTitle(m_kind) : documentwords::editTitle(m_kind));
    m_save->setText(isNew && m_issue ? tr("Save as draft") : tr("Save"));
}

QString DocumentDialog::idOf(const QJsonObject &record) const
{
    return json::id(record.value(booksKindInfo(documentkind::booksKind(m_kind)).idField));
}

QString DocumentDialog::numberOf(const QJsonObject &record) const
{
    return record.value(documentkind::numberField(m_kind)).toString();
}

bool DocumentDialog::isTouched() const
{
    return m_form->isTouched();
}

void DocumentDialog::submit()
{
    save(Next::Nothing);
}

void DocumentDialog::save(Next next)
{
    const QString wrong = m_form->problem();
    showProblem(wrong);
    if (!wrong.isEmpty())
        return;
    m_issueNext = next == Next::Issue;
    if (m_id.isEmpty())
        create(next);
    else
        update(next);
}

void DocumentDialog::create(Next next)
{
    m_look->hide();
    setBusy(tr("Saving\u2026"));
    actions().create(documentkind::booksKind(m_kind), m_form->record(), this,
                     [this, next](const Result<QJsonObject> &made) {
                         setBusy({});
                         if (!made) {
                             failed(made.error());
                             return;
                         }
                         Q_EMIT stored(idOf(*made), *made);
                         if (next == Next::Issue) {
                             // It is there now: whatever happens next changes it and never makes another one.
                             edit(*made);
                             issue(*made);
                         } else {
                             finish(*made, documentwords::savedWords(m_kind, numberOf(*made)));
                         }
                     });
}

void DocumentDialog::update(Next next)
{
    const QJsonObject changes = m_form->changes();
    QJsonObject base = m_form->base();
    // After a conflict: what Books holds now was seen, and is to be replaced.
    for (auto it = m_conflictBase.constBegin(); it != m_conflictBase.constEnd(); ++it) {
        if (base.contains(it.key()))
            base.insert(it.key(), it.value());
    }
    setBusy(tr("Saving\u2026"));
    actions().update(documentkind::booksKind(m_kind), m_id, base, changes, this,
                     [this, next](const Result<UpdateOutcome> &outcome) { updated(outcome, next); });
}

void DocumentDialog::updated(const Result<UpdateOutcome> &outcome, Next next)
{
    setBusy({});
    if (!outcome) {
        failed(outcome.error());
        return;
    }
    if (outcome->conflict) {
        explainConflict(*outcome->conflict, next);
        return;
    }
    const QJsonObject record = outcome->saved.record;
    Q_EMIT stored(m_id, record);
    if (next == Next::Issue) {
        edit(record);
        issue(record);
    } else {
        finish(record, documentwords::savedWords(m_kind, numberOf(record)));
    }
}

void DocumentDialog::issue(const QJsonObject &record)
{
    setBusy(tr("Saved. Issuing\u2026"));
    const BooksAct act = m_kind == DocumentForm::Kind::PurchaseOrder ? BooksAct::Open : BooksAct::MarkSent;
    actions().act(documentkind::booksKind(m_kind), idOf(record), act, {}, this,
                  [this](const Result<QJsonObject> &issued) {
                      setBusy({});
                      if (!issued) {
                          showProblem(tr("It is saved as a draft, but not issued. %1").arg(words(issued.error())));
                          return;
                      }
                      Q_EMIT stored(idOf(*issued), *issued);
                      finish(*issued, documentwords::issuedWords(m_kind, numberOf(*issued)));
                  });
}

void DocumentDialog::finish(const QJsonObject &, const QString &said)
{
    actions().say(said);
    accept();
}

void DocumentDialog::failed(const ApiError &error)
{
    const bool lost = error.kind == ErrorKind::Ambiguous;
    const QString known = documentwords::fieldName(error.field);
    showError(error, known,
              tr("The connection broke after sending. Atlas looked in Zoho Books and cannot tell whether it was "
                 "saved. Look before you save again, so that it is not there twice."));
    m_look->setVisible(lost);
    if (!lost && !error.field.isEmpty())
        m_form->markField(error.field, words(error, known));
}

void DocumentDialog::look()
{
    for (QWidget *widget = m_opener; widget; widget = widget->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(widget))
            Q_EMIT page->refreshRequested();
    }
    connect(&book(), &CashBook::booksChanged, this, &DocumentDialog::tellSimilar, Qt::UniqueConnection);
    tellSimilar();
}

void DocumentDialog::tellSimilar()
{
    const QJsonObject typed = m_form->record();
    const QString party = typed.value(documentkind::partyField(m_kind)).toString();
    const QDate day = QDate::fromString(typed.value(u"date"_s).toString(), Qt::ISODate);
    const QStringList found = documentwords::documentsOf(m_kind, book().books(), party, day);
    const QString when = format::longDate(day);
    //: %1 is a date, %2 numbers of documents with their amounts
    showProblem(found.isEmpty() ? tr("The books read last hold none of %1 for this party. They are read again now; if "
                                     "it stays so, it is safe to save again.")
                                      .arg(when)
                                : tr("The books hold, of %1 and this party: %2.").arg(when, found.join(u", "_s)));
}

void DocumentDialog::explainConflict(const Conflict &conflict, Next next)
{
    QStringList names;
    m_conflictBase = {};
    for (const FieldConflict &field : conflict.fields) {
        names.append(documentwords::fieldName(field.field));
        m_conflictBase.insert(field.field, field.theirs);
    }
    m_conflictRecord = conflict.theirs.record;
    m_issueNext = next == Next::Issue;
    const QString who = conflict.theirs.changedBy.isEmpty() ? tr("Somebody") : conflict.theirs.changedBy;
    //: %1 is a person, %2 names of fields
    showProblem(tr("%1 changed this in Zoho Books meanwhile: %2. Nothing was written, and what you typed is kept.")
                    .arg(who, names.join(u", "_s)));
    m_theirs->show();
    m_mine->show();
}
} // namespace atlas
