// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connect/formfield.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
FormField::FormField(QWidget *parent)
    : FormField(false, parent)
{
}

FormField::FormField(bool secret, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextSize::Body, 500, Label::Tone::Text, this))
    , m_input(new QLineEdit(this))
    , m_hint(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_error(new Label(TextSize::Label, 500, Label::Tone::Bad, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_input, m_hint, m_error}) {
        column->addWidget(part);
    }
    m_label->setBuddy(m_input);
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    if (secret) {
        m_eye = m_input->addAction(QIcon(), QLineEdit::TrailingPosition);
        m_input->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        connect(m_eye, &QAction::triggered, this, [this] { reveal(!m_shown); });
        reveal(false);
    }
    connect(m_input, &QLineEdit::textChanged, this, &FormField::clearError);
}

void FormField::setWords(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_input->setAccessibleName(label);
    m_input->setAccessibleDescription(hint);
}

void FormField::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_input->setProperty("invalid", true);
    m_input->setAccessibleDescription(sentence);
    m_input->style()->polish(m_input);
    m_input->setFocus(Qt::OtherFocusReason);
}

void FormField::clearError()
{
    if (m_input->property("invalid").toBool()) {
        m_error->hide();
        m_input->setProperty("invalid", false);
        m_input->setAccessibleDescription(m_hint->text());
        m_input->style()->polish(m_input);
    }
}

void FormField::reveal(bool shown)
{
    m_shown = shown;
    m_input->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    retranslate();
}

void FormField::retranslate()
{
    if (m_eye != nullptr) {
        m_eye->setIcon(lineIcon(m_shown ? u"eye-off"_s : u"eye"_s, {{}, &Tokens::secondary, nullptr}));
        m_eye->setText(m_shown ? tr("Hide") : tr("Show"));
        m_eye->setToolTip(m_eye->text());
    }
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
} // namespace atlas
