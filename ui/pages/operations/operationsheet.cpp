// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/operations/operationsheet.h"

#include "services/operations/operationtext.h"
#include "ui/pages/operations/idsuggestions.h"
#include "ui/pages/operations/operationanswer.h"
#include "ui/pages/operations/operationwords.h"
#include "ui/pages/operations/schemafield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prompter.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kOperationWidth = 860, kOperationHeight = 820, kOperationMargin = 32, kPlanHeight = 150;
constexpr int kMostProgress = 1'000;

/// Required ones first, then by name, as people look for them.
QStringList inOrder(const QJsonObject &schema)
{
    const QJsonArray required = schema.value(u"required"_s).toArray();
    QStringList names = schema.value(u"properties"_s).toObject().keys();
    std::stable_sort(names.begin(), names.end(), [&required](const QString &a, const QString &b) {
        return required.contains(a) && !required.contains(b);
    });
    return names;
}
} // namespace

std::pair<QString, QJsonValue> furtherPage(const Operation &operation, const QString &token)
{
    const QJsonObject known = operation.parameters.value(u"properties"_s).toObject();
    if (known.contains(u"page_token"_s))
        return {u"page_token"_s, token};
    for (const QString &numbered : {u"page"_s, u"start"_s})
        if (known.value(numbered).toObject().value(u"type"_s) == u"integer"_s)
            return {numbered, token.toInt()};
    return {QString(), QJsonValue(QJsonValue::Undefined)};
}

OperationSheet::OperationSheet(const OperationRegistry &registry, const Operation &operation, Prompter &prompter,
                               const QJsonObject &typed, QWidget *over)
    : SheetDialog(over)
    , m_registry(registry)
    , m_operation(operation)
    , m_prompter(prompter)
{
    setObjectName(u"operationSheet"_s);
    setWindowTitle(operationwords::title(operation));
    build(typed);
    setFixedSize(std::min(kOperationWidth, room().width() - kOperationMargin),
                 std::min(kOperationHeight, room().height() - kOperationMargin));
}

OperationSheet::~OperationSheet() = default;

void OperationSheet::build(const QJsonObject &typed)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    buildFields(column, typed);
    m_plan = new QPlainTextEdit(content);
    m_plan->setObjectName(u"operation.plan"_s);
    m_plan->setAccessibleName(tr("What would be sent"));
    m_plan->setReadOnly(true);
    m_plan->setTabChangesFocus(true);
    m_plan->setMinimumHeight(kPlanHeight);
    m_plan->hide();
    m_answer = new OperationAnswer(content);
    m_answer->setMinimumHeight(kPlanHeight * 2);
    m_answer->hide();
    column->addWidget(m_plan);
    column->addWidget(m_answer, 1);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    box->addWidget(buildHead());
    box->addWidget(scroll, 1);
    box->addWidget(m_progress);
    box->addWidget(buildFoot());
}

QWidget *OperationSheet::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, head);
    title->setText(operationwords::title(m_operation));
    auto *facts = new Label(TextSize::Label, 400, Label::Tone::Secondary, head);
    facts->setWordWrap(true);
    //: %1 "read" or "send", %2 OAuth scopes, %3 "1 per 200 records"
    facts->setText(
        m_operation.name + u" \u00b7 "_s +
        tr("%1 \u00b7 needs %2 \u00b7 requests: %3")
            .arg(operationKindName(m_operation.kind), m_operation.scopes.join(u", "_s), m_operation.requestCost));
    auto *summary = new Label(TextSize::Body, 400, Label::Tone::Text, head);
    summary->setWordWrap(true);
    summary->setText(m_operation.summary);
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{title, summary, facts})
        box->addWidget(part);
    return head;
}

void OperationSheet::buildFields(QVBoxLayout *column, const QJsonObject &typed)
{
    const QJsonObject properties = m_operation.parameters.value(u"properties"_s).toObject();
    const QJsonArray required = m_operation.parameters.value(u"required"_s).toArray();
    const QStringList names = inOrder(m_operation.parameters);
    for (const QString &name : names) {
        auto *field = new SchemaField(name, properties.value(name).toObject(), required.contains(name),
                                      m_operation.kind == OperationKind::Read, this);
        if (typed.contains(name))
            field->setValue(typed.value(name));
        m_fields.append(field);
        column->addWidget(field);
    }
}

QString OperationSheet::typedIn(const QString &parameter) const
{
    for (const SchemaField *field : m_fields)
        if (field->name() == parameter)
            return field->typed();
    return {};
}

void OperationSheet::suggestFrom(SearchIndex &index)
{
    for (SchemaField *field : std::as_const(m_fields)) {
        const auto kinds = [this, name = field->name()]() -> QSet<QString> {
            if (name != u"folder_id")
                return kindsOfParameter(name, typedIn(u"module"_s));
            // Folders of mail have ids too, which are no records of the search.
            return m_operation.app == App::WorkDrive ? QSet<QString>{u"folders"_s} : QSet<QString>();
        };
        if (!kinds().isEmpty())
            field->suggestFrom(index, kinds);
    }
}

QWidget *OperationSheet::buildFoot()
{
    auto *foot = new QWidget(this);
    m_state = new Label(TextSize::Label, 400, Label::Tone::Secondary, foot);
    m_state->setObjectName(u"operation.state"_s);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    const auto button = [&](QPushButton *made, const QString &name, const QString &text, auto &&act) {
        made->setObjectName(u"operation."_s + name);
        made->setText(text);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    m_more = button(new QPushButton(foot), u"more"_s, tr("Load more"), &OperationSheet::loadMore);
    m_stop = button(new QPushButton(foot), u"stop"_s, tr("Cancel"), [this] { m_scope.cancel(); });
    button(new QPushButton(foot), u"close"_s, tr("Close"), &QDialog::reject);
    m_dry = button(new QPushButton(foot), u"dry"_s, tr("Dry run"), &OperationSheet::dryRun);
    m_run = button(new PrimaryButton({}, foot), u"run"_s, tr("Run"), &OperationSheet::run);
    m_more->hide();
    m_stop->hide();
    return foot;
}

std::optional<QJsonObject> OperationSheet::parameters()
{
    QJsonObject made;
    bool good = true;
    for (SchemaField *field : std::as_const(m_fields)) {
        QJsonValue value;
        good &= field->read(&value);
        if (!value.isUndefined())
            made.insert(field->name(), value);
    }
    if (!good) {
        m_state->setText(tr("Correct what is marked."));
        return std::nullopt;
    }
    QJsonObject kept = made;
    for (const SchemaField *field : std::as_const(m_fields))
        if (field->isSecret())
            kept.remove(field->name());
    Q_EMIT used(m_operation.name, kept);
    const Result<Done> checked = m_registry.validate(m_operation, made);
    if (checked)
        return made;
    showError(checked.error());
    return std::nullopt;
}

void OperationSheet::showError(const ApiError &error)
{
    const ErrorText text = errorText(error);
    const QString sentence = error.detail.isEmpty() ? text.title : error.detail;
    for (SchemaField *field : std::as_const(m_fields)) {
        if (field->name() == error.field.section(u'/', 0, 0))
            field->setProblem(sentence);
    }
    m_state->setText(error.kind == ErrorKind::Cancelled ? tr("Cancelled.") : text.title + u' ' + sentence);
}

void OperationSheet::dryRun()
{
    const std::optional<QJsonObject> made = parameters();
    if (!made)
        return;
    setBusy(true);
    auto task = m_registry.plan(m_operation.name, *made, m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<OperationPlan> &plan) {
        setBusy(false);
        if (!plan) {
            showError(plan.error());
            return;
        }
        m_state->setText(tr("Nothing was sent. It would take %n request(s).", nullptr, plan->requests));
        m_plan->setPlainText(plan->summary + u"\n\n"_s + QString::fromUtf8(QJsonDocument(plan->request).toJson()));
        m_plan->show();
    });
}

void OperationSheet::run()
{
    const std::optional<QJsonObject> made = parameters();
    if (!made)
        return;
    const bool asks = m_operation.needsConfirmation || m_operation.kind == OperationKind::Delete ||
                      m_operation.kind == OperationKind::Send;
    if (asks && !m_prompter.confirm(this, tr("Run %1?").arg(m_operation.name), m_operation.summary, tr("Run")))
        return;
    start(*made, false);
}

void OperationSheet::loadMore()
{
    QJsonObject further = m_last;
    const auto [parameter, value] = furtherPage(m_operation, m_pageToken);
    further.insert(parameter, value);
    start(further, true);
}

void OperationSheet::start(const QJsonObject &parameters, bool further)
{
    if (!further)
        m_last = parameters;
    setBusy(true);
    const QPointer<OperationSheet> self(this);
    const OperationProgress progress = [self](qint64 done, qint64 total) {
        if (!self || total <= 0)
            return;
        self->m_progress->setRange(0, kMostProgress);
        self->m_progress->setValue(int(done * kMostProgress / total));
    };
    auto task = m_registry.call(m_operation.name, parameters, m_scope.token(), progress);
    QCoro::connect(std::move(task), this,
                   [this, further](const Result<OperationResult> &result) { ended(result, further); });
}

void OperationSheet::ended(const Result<OperationResult> &result, bool further)
{
    setBusy(false);
    if (!result) {
        showError(result.error());
        return;
    }
    if (further)
        m_answer->append(result->data.toArray());
    else
        m_answer->show(result->data);
    m_plan->hide();
    m_pageToken = result->more ? result->pageToken : QString();
    m_more->setVisible(!m_pageToken.isEmpty() && !furtherPage(m_operation, m_pageToken).first.isEmpty());
    QString said = tr("Done, with %n request(s).", nullptr, result->requests);
    if (result->data.isArray())
        said += u' ' + tr("%n row(s).", nullptr, m_answer->rows());
    if (m_operation.kind != OperationKind::Read)
        said += u' ' + tr("It is not in the list of changes: take it back on the page of its app.");
    m_state->setText(said);
}

void OperationSheet::setBusy(bool busy)
{
    m_progress->setRange(0, 0); // until somebody tells how far it is
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_dry->setEnabled(!busy);
    m_run->setEnabled(!busy);
    m_more->setEnabled(!busy);
    if (busy)
        m_state->setText(tr("Working\u2026"));
}
} // namespace atlas
