// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/undosheet.h"

#include "ui/pages/assistant/assistantwords.h"
#include "ui/pages/assistant/changeview.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
UndoSheet::UndoSheet(const AuditEntry &entry, const RecordNames &names, Prompter &prompter, QWidget *parent)
    : EntrySheet(prompter, parent)
{
    setObjectName(u"undoSheet"_s);
    //: %1 is what was done: "Change a record"
    setTitle(tr("Undo: %1").arg(AssistantWords::operation(entry.operation, entry.parameters)));
    const auto line = [this](const QString &text, Label::Tone tone) {
        auto *label = new Label(TextSize::Body, 400, tone, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setText(text);
        body()->addWidget(label);
    };
    const QString about = AssistantWords::subject(entry.operation, entry.app, entry.parameters, names);
    if (!about.isEmpty())
        line(appName(entry.app) + u" \u00b7 "_s + about, Label::Tone::Secondary);
    line(AssistantWords::sentence(entry.undo.value("sentence"_L1).toString(),
                                  entry.parameters.value("module"_L1).toString(), names),
         Label::Tone::Text);
    auto *change = new ChangeView(this);
    change->setChange(changerows::undoing(entry, names));
    body()->addWidget(change);
    body()->addStretch(1);
    QPushButton *undo = addButton(tr("Undo"), u"undoSheet.undo"_s, true);
    connect(undo, &QPushButton::clicked, this, &UndoSheet::confirmed);
    constexpr int width = 560;
    fit(width);
}

void UndoSheet::setFailed(const ApiError &error)
{
    setBusy({});
    if (error.kind == ErrorKind::Usage && error.code == "cannot_undo"_L1)
        showProblem(AssistantWords::sentence(error.detail));
    else
        showError(error, {}, tr("The answer was lost: look in Zoho whether it was undone."));
}
} // namespace atlas
