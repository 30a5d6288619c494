// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/compose/composebox.h"
#include "ui/pages/team/compose/messageeditor.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/toolrow.h"

#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void ComposeBox::build()
{
    m_frame = new QWidget(this);
    m_modeRow = new QWidget(m_frame);
    m_modeText = new ElidedLabel(TextSize::Label, 500, Label::Tone::Secondary, m_modeRow);
    m_modeClose = new IconButton(u"close"_s, m_modeRow);
    m_editor = new MessageEditor(m_frame);
    m_editor->installEventFilter(this);
    m_editor->setStyleSheet(u"QPlainTextEdit { border: none; background: transparent; padding: 0; }"_s);
    m_filesFlow = new FlowLayout(6);
    m_filesRow = new ToolRow(m_filesFlow, m_frame);
    m_attach = new IconButton(u"paperclip"_s, m_frame);
    m_at = new IconButton(u"at"_s, m_frame);
    m_smile = new IconButton(u"smile"_s, m_frame);
    m_count = new Label(TextSize::Label, 400, Label::Tone::Secondary, m_frame);
    m_hint = new Label(TextSize::Label, 400, Label::Tone::Secondary, m_frame);
    m_send = new PrimaryButton(u"send"_s, m_frame);
    m_reason = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    m_attach->setObjectName(u"compose.attach"_s);
    m_at->setObjectName(u"compose.mention"_s);
    m_smile->setObjectName(u"compose.emoji"_s);
    m_send->setObjectName(u"compose.send"_s);
    m_count->setObjectName(u"compose.count"_s);
    m_reason->setObjectName(u"compose.reason"_s);
    m_modeText->setObjectName(u"compose.mode"_s);
    m_modeClose->setObjectName(u"compose.modeClose"_s);
    for (Label *label : {m_modeText, m_count, m_reason, m_hint})
        label->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto *mode = new QHBoxLayout(m_modeRow);
    mode->setContentsMargins(0, 0, 0, 0);
    mode->addWidget(m_modeText, 1);
    mode->addWidget(m_modeClose);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (QWidget *each : std::initializer_list<QWidget *>{m_attach, m_at, m_smile})
        tools->addWidget(each);
    tools->addStretch(1);
    tools->addWidget(m_count);
    tools->addWidget(m_hint);
    tools->addSpacing(8);
    tools->addWidget(m_send);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(12, 8, 10, 8);
    inside->setSpacing(4);
    for (QWidget *each : std::initializer_list<QWidget *>{m_modeRow, m_editor, m_filesRow})
        inside->addWidget(each);
    inside->addLayout(tools);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 4, 20, 14);
    box->addWidget(m_frame);
    box->addWidget(m_reason);
}

QString ComposeBox::placeholder() const
{
    const std::optional<CliqChat> chat = m_actions.book().conversation(m_chatId);
    if (!chat)
        return {};
    if (TeamBook::isThread(m_chatId))
        return tr("Write in the thread");
    const bool isPerson = chat->kind == CliqChat::Kind::Direct || chat->kind == CliqChat::Kind::Bot;
    return (isPerson ? tr("Write to %1") : tr("Write in %1")).arg(teamwords::chatTitle(*chat));
}

void ComposeBox::refresh()
{
    m_whyNot = m_chatId.isEmpty() ? QString() : m_actions.whyNotPost(m_chatId);
    const bool canWrite = !m_chatId.isEmpty() && m_whyNot.isEmpty();
    m_frame->setVisible(canWrite || m_mode == Mode::Edit);
    m_reason->setText(m_whyNot);
    m_reason->setVisible(!m_whyNot.isEmpty() && m_mode != Mode::Edit);
    m_editor->setPlaceholderText(placeholder());
    m_editor->setAccessibleName(placeholder());
    const QString who = cliqtext::harmless(m_about.sender.name);
    const QString words = cliqtext::summary(m_about, m_actions.namer(), 120);
    switch (m_mode) {
    case Mode::Post:
        m_modeText->clear();
        break;
    case Mode::Reply:
        m_modeText->setText(tr("Reply to %1: %2").arg(who, words));
        break;
    case Mode::Thread:
        m_modeText->setText(tr("In a thread below %1: %2").arg(who, words));
        break;
    case Mode::Edit:
        m_modeText->setText(tr("Editing: %1").arg(words));
        break;
    }
    m_modeRow->setVisible(m_mode != Mode::Post);
    m_attach->setEnabled(m_mode != Mode::Edit && m_mode != Mode::Thread);
    m_send->setText(m_mode == Mode::Edit ? tr("Save") : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    QWidget::update();
}

void ComposeBox::showFiles()
{
    while (QLayoutItem *item = m_filesFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    for (const QString &path : std::as_const(m_files)) {
        const QFileInfo file(path);
        auto *chip = new QPushButton(m_filesRow);
        QString name = fontMetrics().elidedText(cliqtext::harmless(file.fileName()), Qt::ElideMiddle, 220);
        chip->setText(name.replace(u'&', u"&&"_s) + u" \u00b7 "_s + format::size(file.size()));
        chip->setIcon(Theme::get().icon(u"close"_s));
        chip->setLayoutDirection(Qt::LeftToRight);
        chip->setProperty("small", true);
        chip->setObjectName(u"compose.file"_s);
        chip->setAccessibleName(tr("Do not send %1").arg(file.fileName()));
        chip->setToolTip(plainTip(chip->accessibleName()));
        connect(chip, &QPushButton::clicked, this, [this, path] {
            m_files.removeAll(path);
            showFiles();
            showCount();
        });
        m_filesFlow->addWidget(chip);
    }
    m_filesRow->setVisible(!m_files.isEmpty());
}

void ComposeBox::retranslate()
{
    m_modeClose->setName(tr("Cancel"));
    m_attach->setName(tr("Attach files"));
    m_at->setName(tr("Mention somebody"));
    m_smile->setName(tr("Insert an emoji"));
    m_hint->setText(tr("Enter sends, Shift+Enter begins a line"));
    refresh();
}

bool ComposeBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QWidget::update(); // the frame shows the focus
    return QWidget::eventFilter(watched, event);
}

void ComposeBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCount();
    }
}

void ComposeBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    if (!m_frame->isVisible())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = m_editor->hasFocus();
    painter.setPen(QPen(isFocused ? t.accent : t.border, isFocused ? 2 : 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}
} // namespace atlas
