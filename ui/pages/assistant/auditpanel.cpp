// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/auditpanel.h"

#include "ui/pages/assistant/changeview.h"
#include "ui/pages/common/factlist.h"
#include "ui/theme/format.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
Label *panelText(QWidget *parent, int weight, Label::Tone tone)
{
    auto *label = new Label(TextSize::Body, weight, tone, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString requestText(const AuditEntry &entry)
{
    const QString summary = entry.plan.value("summary"_L1).toString();
    const QJsonObject shown = entry.plan.isEmpty() ? entry.parameters : entry.plan.value("request"_L1).toObject();
    return (summary.isEmpty() ? entry.operation : summary) + u"\n\n"_s +
           QString::fromUtf8(QJsonDocument(shown).toJson());
}
} // namespace

AuditPanel::AuditPanel(QWidget *parent)
    : RecordPanel(parent)
    , m_undo(addButton(u"audit.undo"_s, true))
    , m_facts(new FactList)
    , m_change(new ChangeView)
{
    addSection(m_facts);
    auto *change = new QWidget;
    auto *changeBox = new QVBoxLayout(change);
    changeBox->setContentsMargins(0, 0, 0, 0);
    m_noChange = panelText(change, 400, Label::Tone::Secondary);
    changeBox->addWidget(m_change);
    changeBox->addWidget(m_noChange);
    addSection(change);
    auto *undo = new QWidget;
    auto *undoBox = new QVBoxLayout(undo);
    undoBox->setContentsMargins(0, 0, 0, 0);
    undoBox->setSpacing(4);
    m_undoHead = panelText(undo, 600, Label::Tone::Text);
    m_undoWords = panelText(undo, 400, Label::Tone::Secondary);
    m_undoWords->setObjectName(u"audit.undoWords"_s);
    undoBox->addWidget(m_undoHead);
    undoBox->addWidget(m_undoWords);
    addSection(undo);
    auto *request = new QWidget;
    auto *requestBox = new QVBoxLayout(request);
    requestBox->setContentsMargins(0, 0, 0, 0);
    m_showRequest = new QPushButton(request);
    m_showRequest->setProperty("link", true);
    m_showRequest->setCheckable(true);
    m_showRequest->setObjectName(u"audit.showRequest"_s);
    m_request = new QPlainTextEdit(request);
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setMinimumHeight(200);
    m_request->hide();
    requestBox->addWidget(m_showRequest, 0, Qt::AlignLeft);
    requestBox->addWidget(m_request);
    addSection(request);
    connect(m_showRequest, &QPushButton::toggled, m_request, &QWidget::setVisible);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_id); });
}

void AuditPanel::setEntry(const AuditEntry &entry, const RecordNames &names)
{
    if (entry.id != m_id) {
        m_showRequest->setChecked(false);
        scrollToTop();
    }
    m_id = entry.id;
    const QString what = AssistantWords::operation(entry.operation, entry.parameters);
    setHead(tr("%1 \u00b7 assistant's log").arg(appName(entry.app)), entry.undoes > 0 ? tr("Undo: %1").arg(what) : what,
            AssistantWords::subject(entry.operation, entry.app, entry.parameters, names));
    setStatus(AssistantWords::outcome(entry.outcome), AssistantWords::outcomeTone(entry.outcome));
    const QDateTime local = entry.at.toLocalTime();
    QList<Fact> facts{{tr("Who"), entry.who, Label::Tone::Text, true},
                      {tr("When"), format::longDate(local.date()) + u' ' + format::time(entry.at)},
                      {tr("Entry"), QString::number(entry.id)},
                      {tr("Requests"), entry.requests > 0 ? format::number(entry.requests) : QString()}};
    facts.append({tr("Details"), entry.detail});
    if (entry.undoes > 0)
        facts.append({tr("Takes back"), tr("entry %1").arg(entry.undoes)});
    if (entry.undoneBy > 0)
        facts.append({tr("Taken back by"), tr("entry %1").arg(entry.undoneBy)});
    m_facts->setFacts(facts);
    const bool isRead = entry.kind == OperationKind::Read && entry.plan.isEmpty();
    const Change change = isRead ? Change() : changerows::of(entry, names);
    m_change->setChange(change, true);
    m_noChange->setText(isRead ? tr("It only read: nothing was changed.") : tr("No fields were touched."));
    m_noChange->setVisible(change.rows.isEmpty());
    m_request->setPlainText(requestText(entry));
    m_request->setAccessibleName(tr("The exact request"));
    m_showRequest->setText(tr("Show the request"));
    tellUndo(entry, names);
}

void AuditPanel::tellUndo(const AuditEntry &entry, const RecordNames &names)
{
    const QString why = AssistantWords::whyNotUndone(entry);
    m_undo->setText(tr("Undo\u2026"));
    m_undo->setVisible(entry.kind != OperationKind::Read || !entry.plan.isEmpty());
    allow(*m_undo, why);
    m_undoHead->setText(why.isEmpty() ? tr("Can be undone") : tr("Cannot be undone"));
    const QString module = entry.parameters.value("module"_L1).toString();
    const QString sentence = entry.undo.value("sentence"_L1).toString();
    m_undoWords->setText(why.isEmpty() ? AssistantWords::sentence(sentence, module, names) : why);
}
} // namespace atlas
