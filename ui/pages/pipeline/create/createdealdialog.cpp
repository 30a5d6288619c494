// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/create/createdealdialog.h"

#include "ui/pages/pipeline/dealfields.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A field every Deals module has, for layouts that do not list it.
FieldMeta standardField(const QString &apiName, const QString &label, const QString &dataType, bool required)
{
    FieldMeta field;
    field.apiName = apiName;
    field.label = label;
    field.dataType = dataType;
    field.required = required;
    return field;
}

QJsonObject initialValues(const EditorContext &context, const QDate &today)
{
    QJsonObject record{{u"Closing_Date"_s, today.addDays(30).toString(Qt::ISODate)},
                       {u"Pipeline"_s, context.pipeline.actual}};
    for (const Stage &stage : context.pipeline.stages) {
        if (stage.outcome == StageOutcome::Open) {
            record.insert(u"Stage"_s, stage.actual);
            break;
        }
    }
    if (!context.settings.me.id.isEmpty()) {
        record.insert(u"Owner"_s, dealfields::lookup({context.settings.me.id, context.settings.me.name}));
    }
    return record;
}
} // namespace

QList<FieldMeta> CreateDealDialog::offeredFields(const LayoutMeta &layout)
{
    // Without these four Zoho refuses a deal or shows it in no pipeline (docs/zoho.md, mandatory fields).
    static const QStringList always{u"Deal_Name"_s, u"Stage"_s, u"Pipeline"_s, u"Closing_Date"_s};
    static const QStringList usual{u"Account_Name"_s, u"Contact_Name"_s, u"Amount"_s,
                                   u"Owner"_s,        u"Lead_Source"_s,  u"Next_Step"_s};
    QList<FieldMeta> out;
    for (FieldMeta field : layout.fields) {
        field.required = field.required || always.contains(field.apiName);
        if (!field.readOnly && field.visible && (field.required || usual.contains(field.apiName))) {
            out.append(field);
        }
    }
    if (!layout.field(u"Deal_Name"_s)) {
        out.prepend(standardField(u"Deal_Name"_s, tr("Deal name"), u"text"_s, true));
    }
    if (!layout.field(u"Stage"_s)) {
        out.append(standardField(u"Stage"_s, tr("Stage"), u"picklist"_s, true));
    }
    if (!layout.field(u"Closing_Date"_s)) {
        out.append(standardField(u"Closing_Date"_s, tr("Closing date"), u"date"_s, true));
    }
    return out;
}

CreateDealDialog::CreateDealDialog(const EditorContext &context, const QDate &today, QWidget *parent)
    : SheetDialog(parent)
    , m_form(new RecordForm(this))
    , m_title(new Label(TextSize::Title, 600, Label::Tone::Text, this))
    , m_error(new Label(TextSize::Body, 400, Label::Tone::Bad, this))
    , m_cancel(new QPushButton(this))
    , m_create(new PrimaryButton({}, this))
{
    setObjectName(u"createDeal"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 18, 12, 16);
    m_title->setContentsMargins(4, 0, 8, 0);
    m_error->setContentsMargins(4, 0, 8, 0);
    box->setSpacing(14);
    box->addWidget(m_title);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget(scroll);
    auto *innerBox = new QVBoxLayout(inner);
    // Room for the focus ring, which stands outside the editors.
    innerBox->setContentsMargins(4, 2, 8, 4);
    innerBox->addWidget(m_form);
    innerBox->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() turned it on
    box->addWidget(scroll, 1);
    m_error->setObjectName(u"createError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    box->addWidget(m_error);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4, 0, 8, 0);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_create);
    box->addLayout(foot);
    m_create->setObjectName(u"createSubmit"_s);
    m_create->setDefault(true);
    m_form->setFields(offeredFields(context.settings.dealLayout), context);
    m_form->setRecord({}, initialValues(context, today));
    connect(m_create, &QPushButton::clicked, this, &CreateDealDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    resize(460, qMin(room().height() - 48, 700));
    if (FieldEditor *name = m_form->editor(u"Deal_Name"_s)) {
        name->focusInput();
    }
}

void CreateDealDialog::submit()
{
    if (!m_form->validate()) {
        return;
    }
    m_error->hide();
    setSaving(true);
    Q_EMIT createRequested(dealfields::forWriting(m_form->values()));
}

void CreateDealDialog::setSaving(bool saving)
{
    m_create->setEnabled(!saving);
    m_create->setText(saving ? tr("Creating\u2026") : tr("Create deal"));
}

void CreateDealDialog::showError(const ApiError &error)
{
    setSaving(false);
    const ErrorText text = errorText(error, m_form->label(error.field));
    if (!error.field.isEmpty() && m_form->setProblem(error.field, text.details.isEmpty() ? text.title : text.details)) {
        return;
    }
    QString words = text.advice.isEmpty() ? text.title : text.title + u' ' + text.advice;
    if (error.kind == ErrorKind::Ambiguous) {
        words = tr("The connection broke after sending. Atlas looked in Zoho and cannot tell yet whether the deal was "
                   "created. Look for its name in a minute before you try again, so that it is not created twice.");
    }
    m_error->setText(words);
    m_error->show();
}

void CreateDealDialog::retranslate()
{
    setWindowTitle(tr("New deal"));
    m_title->setText(windowTitle());
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("Create deal"));
}

void CreateDealDialog::changeEvent(QEvent *event)
{
    SheetDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
