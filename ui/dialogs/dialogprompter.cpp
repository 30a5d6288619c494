// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialogprompter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
/// Title, content, Cancel and one verb.
class QuestionDialog final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(atlas::QuestionDialog)
public:
    QuestionDialog(QWidget *parent, const QString &title, const QString &verb)
        : QDialog(parent)
    {
        setObjectName(u"question"_s);
        setWindowTitle(title);
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins(16, 16, 20, 14);
        outer->setSpacing(10);
        auto *head = new Label(TextSize::Title, 600, Label::Tone::Text, this);
        head->setWordWrap(true);
        head->setContentsMargins(4, 0, 0, 0);
        head->setText(title);
        outer->addWidget(head);
        auto *scroll = new QScrollArea(this);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *body = new QWidget(scroll);
        content = new QVBoxLayout(body);
        content->setContentsMargins(4, 4, 4, 4);
        content->setSpacing(6);
        scroll->setWidget(body);
        outer->addWidget(scroll, 1);
        auto *foot = new QHBoxLayout;
        auto *cancel = new QPushButton(tr("Cancel"), this);
        cancel->setObjectName(u"question.cancel"_s);
        cancel->setAutoDefault(false);
        accepting = new PrimaryButton({}, this);
        accepting->setText(verb);
        accepting->setObjectName(u"question.accept"_s);
        accepting->setDefault(true);
        foot->addStretch(1);
        foot->addWidget(cancel);
        foot->addWidget(accepting);
        outer->addLayout(foot);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        connect(accepting, &QPushButton::clicked, this, &QDialog::accept);
        resize(460, 200);
    }

    QVBoxLayout *content;
    PrimaryButton *accepting;
};
} // namespace

bool DialogPrompter::confirm(QWidget *parent, const QString &title, const QString &text, const QString &confirmLabel)
{
    QuestionDialog dialog(parent, title, confirmLabel);
    auto *words = new Label(TextSize::Body, 400, Label::Tone::Secondary, &dialog);
    words->setWordWrap(true);
    words->setText(text);
    dialog.content->addWidget(words);
    dialog.content->addStretch(1);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<Prompter::Choice> DialogPrompter::choose(QWidget *parent, const QString &title, const QString &label,
                                                       const QStringList &values, const QString &noteLabel)
{
    QuestionDialog dialog(parent, title, QuestionDialog::tr("Continue"));
    auto *head = new Label(TextSize::Body, 400, Label::Tone::Secondary, &dialog);
    head->setText(label);
    head->setWordWrap(true);
    dialog.content->addWidget(head);
    QButtonGroup group;
    for (int i = 0; i < values.size(); ++i) {
        auto *choice = new QRadioButton(values[i], &dialog);
        choice->setAccessibleName(values[i]);
        group.addButton(choice, i);
        if (i == 0) {
            choice->setFocus();
        }
        dialog.content->addWidget(choice);
    }
    QLineEdit *note = nullptr;
    if (!noteLabel.isEmpty()) {
        auto *noteHead = new Label(TextSize::Body, 500, Label::Tone::Text, &dialog);
        noteHead->setText(noteLabel);
        note = new QLineEdit(&dialog);
        note->setAccessibleName(noteLabel);
        note->setObjectName(u"question.note"_s);
        noteHead->setBuddy(note);
        dialog.content->addSpacing(6);
        dialog.content->addWidget(noteHead);
        dialog.content->addWidget(note);
    }
    dialog.content->addStretch(1);
    dialog.accepting->setEnabled(values.isEmpty());
    QObject::connect(&group, &QButtonGroup::idToggled, &dialog, [&dialog] { dialog.accepting->setEnabled(true); });
    dialog.resize(460, std::min(520, 230 + 24 * static_cast<int>(values.size())));
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    return Choice{values.value(group.checkedId()), note != nullptr ? note->text().trimmed() : QString()};
}
} // namespace atlas
