// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/entrysheet.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
EntrySheet::EntrySheet(Prompter &prompter, QWidget *parent)
    : SheetDialog(parent)
    , m_prompter(prompter)
    , m_title(new Label(TextSize::Title, 600, Label::Tone::Text, this))
    , m_problem(new Label(TextSize::Body, 400, Label::Tone::Bad, this))
    , m_state(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *outer = new QVBoxLayout(this);
    // The body leaves room for focus rings within the edges that title and buttons keep.
    outer->setContentsMargins(16, 18, 12, 16);
    outer->setSpacing(12);
    m_title->setContentsMargins(4, 0, 8, 0);
    m_problem->setContentsMargins(4, 0, 8, 0);
    outer->addWidget(m_title);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_content = new QWidget(scroll);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(4, 2, 8, 4);
    m_body->setSpacing(10);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() turned it on
    outer->addWidget(scroll, 1);
    m_problem->setObjectName(u"sheet.problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    outer->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(4, 0, 8, 0);
    m_state->setObjectName(u"sheet.state"_s);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_cancel);
    outer->addLayout(foot);
    m_cancel->setObjectName(u"sheet.cancel"_s);
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &EntrySheet::reject);
}

EntrySheet::~EntrySheet() = default;

void EntrySheet::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_title->setText(title);
}

QPushButton *EntrySheet::addButton(const QString &text, const QString &objectName, bool primary)
{
    QPushButton *button = primary ? new PrimaryButton({}, this) : new QPushButton(this);
    button->setText(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (primary)
        button->setToolTip(tr("Ctrl+Enter"));
    auto *foot = static_cast<QHBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout());
    foot->addWidget(button);
    m_buttons.append(button);
    return button;
}

void EntrySheet::setBusy(const QString &what, bool mayLeave)
{
    m_busy = !what.isEmpty();
    m_mayLeave = !m_busy || mayLeave;
    m_state->setText(what);
    if (m_busy)
        showProblem({});
    if (m_busy)
        m_focused = focusWidget();
    m_content->setEnabled(!m_busy);
    m_cancel->setEnabled(m_mayLeave);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!m_busy);
    if (!m_busy && m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
}

void EntrySheet::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString EntrySheet::words(const ApiError &error, const QString &field)
{
    const ErrorText text = errorText(error, field);
    return text.advice.isEmpty() ? text.title : text.title + u". "_s + text.advice;
}

void EntrySheet::showError(const ApiError &error, const QString &field, const QString &ambiguous)
{
    const bool lost = error.kind == ErrorKind::Ambiguous && !ambiguous.isEmpty();
    m_fateOpen = error.kind == ErrorKind::Ambiguous;
    showProblem(lost ? ambiguous : words(error, field));
    m_problem->setToolTip(errorText(error, field).details);
}

void EntrySheet::fit(int width, int height)
{
    const int wide = qMin(width, room().width() - 32);
    resize(wide, this->height());
    m_content->ensurePolished();
    const int inner = wide - 28;
    const int content = m_body->hasHeightForWidth() ? m_body->heightForWidth(inner) : m_body->sizeHint().height();
    constexpr int titleAndFoot = 130;
    resize(wide, qMin(qMax(height, content + titleAndFoot), room().height() - 48));
}

void EntrySheet::reject()
{
    if (!m_mayLeave)
        return;
    if (!isTouched() || m_prompter.confirm(this, tr("Discard what you typed?"), lossWords(m_fateOpen), tr("Discard")))
        SheetDialog::reject();
}

void EntrySheet::showEvent(QShowEvent *event)
{
    orderTabs();
    SheetDialog::showEvent(event);
}

/// The form first, the buttons of the foot last, whatever was made when.
void EntrySheet::orderTabs()
{
    QWidget *last = this;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (m_content->isAncestorOf(widget))
            last = widget;
    }
    QList<QWidget *> foot{m_cancel};
    for (QPushButton *button : std::as_const(m_buttons))
        foot.append(button);
    for (QWidget *button : std::as_const(foot)) {
        QWidget::setTabOrder(last, button);
        last = button;
    }
}

void EntrySheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        SheetDialog::keyPressEvent(event);
        return;
    }
    event->accept();
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->modifiers() & Qt::ControlModifier) {
        if (!m_busy)
            submit();
    } else if (button) {
        button->click();
    }
}
} // namespace atlas
