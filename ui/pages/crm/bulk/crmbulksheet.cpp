// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/bulk/crmbulksheet.h"

#include "ui/pages/common/entrylist.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/crm/crmwords.h"
#include "ui/widgets/errortext.h"

#include <QComboBox>
#include <QCoroTask>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int crmRowsShown = 8;
using BulkOutcome = CrmBulkRow::Outcome;
} // namespace

CrmBulkSheet::CrmBulkSheet(const CrmDesk &desk, DirectoryKind kind, const QStringList &ids, QWidget *over)
    : EntrySheet(desk.prompter, over)
    , m_desk(desk)
    , m_kind(kind)
    , m_ids(ids)
    , m_run(new CrmBulkRun(desk.directory, this))
    , m_field(new QComboBox)
    , m_summary(new Label(TextSize::Body, 600, Label::Tone::Text))
    , m_list(new EntryList(crmRowsShown))
{
    setObjectName(u"crmBulkSheet"_s);
    //: %1 is a count with its noun: "12 leads"
    setTitle(tr("Change %1").arg(CrmWords::count(kind, int(ids.size()))));
    buildBody();
    m_stop = addButton(tr("Stop"), u"bulk.stop"_s, false);
    m_undo = addButton(tr("Undo"), u"bulk.undo"_s, false);
    m_change = addButton(tr("Change"), u"bulk.change"_s, true);
    m_stop->hide();
    m_undo->hide();
    connect(m_stop, &QPushButton::clicked, m_run, &CrmBulkRun::stop);
    connect(m_change, &QPushButton::clicked, this, &CrmBulkSheet::submit);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undoing = true;
        m_run->start(m_run->undoSteps());
    });
    connect(m_run, &CrmBulkRun::progressed, this, [this](int done, int total) {
        //: progress: how many of how many records
        setBusy(tr("%1 of %2\u2026").arg(done).arg(total));
        m_stop->setVisible(true);
        m_stop->setEnabled(true); // a running change can always be stopped
    });
    connect(m_run, &CrmBulkRun::finished, this, &CrmBulkSheet::showResult);
    fit(520, 520);
    readLayout();
}

CrmBulkSheet::~CrmBulkSheet()
{
    m_scope.cancel();
}

void CrmBulkSheet::buildBody()
{
    m_field->setObjectName(u"bulk.field"_s);
    m_summary->setObjectName(u"bulk.summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"bulk.list"_s);
    body()->addWidget(new FieldBox(tr("Field"), m_field, this));
    m_valuePlace = new QVBoxLayout;
    body()->addLayout(m_valuePlace);
    body()->addWidget(m_summary);
    body()->addWidget(m_list);
    body()->addStretch(1);
    connect(m_field, &QComboBox::activated, this, &CrmBulkSheet::chooseField);
}

void CrmBulkSheet::readLayout()
{
    setBusy(tr("Reading the fields\u2026"), true);
    auto task = m_desk.directory.layout(CrmWords::modules(m_kind).first(), m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<LayoutMeta> &layout) {
        setBusy({});
        if (!layout) {
            m_change->setText(tr("Try again"));
            showError(layout.error());
            return;
        }
        m_layout = *layout;
        const QStringList names = crmbulk::fieldsOf(m_kind);
        for (const QString &name : names) {
            const FieldMeta *field = m_layout.field(name);
            if (field && !field->readOnly && field->visible)
                m_field->addItem(field->label, name);
        }
        chooseField();
        m_field->setFocus();
    });
}

void CrmBulkSheet::chooseField()
{
    delete m_value;
    const FieldMeta *field = m_layout.field(m_field->currentData().toString());
    if (!field)
        return;
    m_value = new FieldEditor(*field, m_desk.editorContext(), this);
    m_valuePlace->addWidget(m_value);
    connect(m_value, &FieldEditor::edited, this, &CrmBulkSheet::preview);
    preview();
}

QString CrmBulkSheet::text(const QJsonValue &value) const
{
    const FieldMeta *field = m_layout.field(m_field->currentData().toString());
    const QString words = field ? fieldText(*field, value, m_desk.textContext({})) : QString();
    //: a field without value
    return words.isEmpty() ? tr("empty") : words;
}

QString CrmBulkSheet::rest(const CrmBulkPlan &plan) const
{
    QStringList parts;
    if (plan.already > 0)
        parts.append(tr("%n already so", nullptr, plan.already));
    if (plan.without > 0)
        parts.append(tr("%n without this field", nullptr, plan.without));
    if (plan.converted > 0)
        parts.append(tr("%n converted, which can no longer be changed", nullptr, plan.converted));
    return parts.join(u" \u00b7 "_s);
}

/// Who, and from what to what: before anything is written.
void CrmBulkSheet::preview()
{
    m_undo->hide();
    const ParsedField wanted = m_value->parsed();
    const QString field = m_field->currentData().toString();
    m_plan = wanted.problem ? CrmBulkPlan() : crmbulk::plan(m_desk.book, m_kind, m_ids, field, wanted.value);
    QList<PanelEntry> entries;
    for (const CrmBulkStep &step : std::as_const(m_plan.steps))
        entries.append(
            {step.name, text(step.base.value(field)) + u" \u2192 "_s + text(step.changes.value(field)), {}, {}, {}});
    m_list->setEntries(entries);
    QString summary = tr("%n records will change.", nullptr, int(m_plan.steps.size()));
    if (const QString others = rest(m_plan); !others.isEmpty())
        summary += u' ' + others;
    m_summary->setText(wanted.problem ? problemText(wanted.problem, m_value->field()) : summary);
    m_change->setEnabled(!m_plan.steps.isEmpty() && !isBusy());
    m_change->setText(tr("Change %n records", nullptr, int(m_plan.steps.size())));
}

QString CrmBulkSheet::lossWords(bool) const
{
    return {};
}

void CrmBulkSheet::submit()
{
    if (m_run->isRunning() || isBusy())
        return;
    if (m_layout.fields.isEmpty()) {
        readLayout();
        return;
    }
    if (!m_value || !m_value->validate() || m_plan.steps.isEmpty())
        return;
    m_undoing = false;
    m_run->start(m_plan.steps);
}

QString CrmBulkSheet::why(const CrmBulkRow &row) const
{
    switch (row.outcome) {
    case BulkOutcome::Conflict:
        return row.changedBy.isEmpty() ? tr("Somebody changed it meanwhile; it was left as it is.")
                                       //: %1 is a person
                                       : tr("%1 changed it meanwhile; it was left as it is.").arg(row.changedBy);
    case BulkOutcome::Refused: {
        const FieldMeta *field = m_layout.field(row.error.field);
        const ErrorText text = errorText(row.error, field ? field->label : QString());
        return text.details.isEmpty() ? text.title : text.title + u" \u00b7 "_s + text.details;
    }
    case BulkOutcome::Left:
        return tr("Not touched: it was stopped before.");
    default:
        break;
    }
    return {};
}

void CrmBulkSheet::showResult()
{
    setBusy({});
    m_stop->hide();
    QList<PanelEntry> entries;
    for (const CrmBulkRow &row : m_run->rows()) {
        const bool fine = row.outcome == BulkOutcome::Changed || row.outcome == BulkOutcome::Unchanged;
        PanelEntry entry;
        entry.title = row.step.name;
        entry.note = fine ? (m_undoing ? tr("Taken back") : tr("Changed")) : why(row);
        entry.tone = fine ? Label::Tone::Text : Label::Tone::Bad;
        if (fine)
            entries.append(entry);
        else
            entries.prepend(entry); // what needs a look comes first
    }
    m_list->setEntries(entries);
    const int changed = m_run->countOf(BulkOutcome::Changed) + m_run->countOf(BulkOutcome::Unchanged);
    QStringList parts{m_undoing ? tr("%n taken back", nullptr, changed) : tr("%n changed", nullptr, changed)};
    if (const int others = int(m_run->rows().size()) - changed; others > 0)
        parts.append(tr("%n not", nullptr, others));
    m_summary->setText(parts.join(u" \u00b7 "_s));
    const QList<CrmBulkStep> back = m_undoing ? QList<CrmBulkStep>() : m_run->undoSteps();
    m_undo->setVisible(!back.isEmpty());
    m_undo->setEnabled(true);
    m_change->setEnabled(false);
    if (auto *close = findChild<QPushButton *>(u"sheet.cancel"_s))
        close->setText(tr("Close"));
    Q_EMIT this->changed(back);
}

void CrmBulkSheet::reject()
{
    if (!m_run->isRunning())
        EntrySheet::reject();
}
} // namespace atlas
