// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailtext.h"
#include "ui/pages/inbox/compose/composeheader.h"
#include "ui/pages/inbox/compose/composerview.h"
#include "ui/pages/inbox/compose/filesbar.h"
#include "ui/pages/inbox/compose/formatbar.h"
#include "ui/pages/inbox/compose/linkrow.h"
#include "ui/pages/inbox/compose/maileditor.h"
#include "ui/pages/inbox/compose/outboxbanner.h"
#include "ui/pages/inbox/compose/quotebox.h"
#include "ui/pages/inbox/compose/templatepicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toolrow.h"

#include <QFileDialog>
#include <QMenu>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void ComposerView::build()
{
    constexpr int leastText = 96;
    m_banner = new OutboxBanner(m_actions, this);
    m_header =
        new ComposeHeader([actions = &m_actions](const QString &typed) { return actions->people().find(typed); }, this);
    m_editor = new MailEditor(this);
    m_editor->setObjectName(u"compose.text"_s);
    m_editor->setMinimumHeight(leastText);
    m_format = new FormatBar(*m_editor, this);
    m_linkRow = new LinkRow(*m_editor, this);
    m_quote = new QuoteBox(this);
    m_files = new FilesBar(this);
    m_fields = new Label(TextSize::Label, 500, Label::Tone::Warn, this);
    m_problem = new Label(TextSize::Label, 400, Label::Tone::Bad, this);
    m_fields->setObjectName(u"compose.fields"_s);
    m_problem->setObjectName(u"compose.problem"_s);
    m_picker = new TemplatePicker(m_actions, this);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(12, 8, 12, 10);
    inner->setSpacing(6);
    inner->addWidget(m_header);
    inner->addWidget(m_format);
    inner->addWidget(m_linkRow);
    inner->addWidget(m_editor, 1);
    inner->addWidget(m_quote);
    inner->addWidget(m_files);
    for (Label *label : {m_fields, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
        inner->addWidget(label);
    }
    inner->addWidget(foot());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(inner, 1);
    connectParts();
    retranslate();
}

QWidget *ComposerView::foot()
{
    auto *flow = new FlowLayout(8);
    m_send = new PrimaryButton(u"send"_s, this);
    m_send->setObjectName(u"compose.send"_s);
    m_attach = new IconButton(u"paperclip"_s, this);
    m_attach->setObjectName(u"compose.attach"_s);
    m_template = new QPushButton(Theme::get().icon(u"document"_s), {}, this);
    m_template->setObjectName(u"compose.template"_s);
    m_more = new IconButton(u"more"_s, this);
    m_more->setObjectName(u"compose.more"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_save = menu->addAction(QString());
    m_save->setObjectName(u"compose.save"_s);
    m_saveTemplate = menu->addAction(QString());
    m_saveTemplate->setObjectName(u"compose.savetemplate"_s);
    m_more->setMenu(menu);
    m_discard = new IconButton(u"trash"_s, this);
    m_discard->setObjectName(u"compose.discard"_s);
    m_state = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_state->setObjectName(u"compose.state"_s);
    m_state->setFixedHeight(30);
    for (QWidget *each : std::initializer_list<QWidget *>{m_send, m_attach, m_template, m_more, m_discard, m_state})
        flow->addWidget(each);
    return new ToolRow(flow, this);
}

void ComposerView::connectParts()
{
    connect(m_header, &ComposeHeader::edited, this, [this] {
        touched();
        fillFields();
    });
    connect(m_header, &ComposeHeader::senderChanged, this, &ComposerView::putSignature);
    connect(m_editor, &QTextEdit::textChanged, this, &ComposerView::touched);
    connect(m_editor, &MailEditor::filesDropped, this,
            [this](const QStringList &paths) { m_files->addPaths(paths, otherBytes()); });
    connect(m_format, &FormatBar::linkRequested, m_linkRow, &LinkRow::open);
    connect(m_quote, &QuoteBox::edited, this, &ComposerView::touched);
    connect(m_quote, &QuoteBox::intoTextRequested, this, [this](const QString &html) {
        m_editor->moveCursor(QTextCursor::End);
        m_editor->textCursor().insertBlock();
        m_editor->insertSafe(html);
        m_editor->setFocus();
    });
    connect(m_files, &FilesBar::edited, this, &ComposerView::touched);
    connect(m_banner, &OutboxBanner::openRequested, this, &ComposerView::reopenEntry);
    connect(&m_actions.book(), &MailBook::changed, this, [this] {
        if (m_header->from().address.isEmpty() && m_actions.book().account())
            m_header->setSenders(m_actions.book().account()->senders);
    });
    connectFoot();
}

void ComposerView::connectFoot()
{
    connect(m_send, &QPushButton::clicked, this, &ComposerView::send);
    connect(m_attach, &QToolButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Attach files"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this,
                [this](const QStringList &paths) { m_files->addPaths(paths, otherBytes()); });
        dialog->open();
    });
    connect(m_template, &QPushButton::clicked, this, [this] { m_picker->openAt(m_template); });
    connect(m_picker, &TemplatePicker::chosen, this, &ComposerView::useTemplate);
    connect(m_save, &QAction::triggered, this, &ComposerView::saveDraft);
    connect(m_saveTemplate, &QAction::triggered, this, &ComposerView::saveTemplate);
    connect(m_discard, &QToolButton::clicked, this, &ComposerView::discard);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &ComposerView::send);
    auto *plain = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), m_editor);
    plain->setContext(Qt::WidgetShortcut);
    connect(plain, &QShortcut::activated, m_editor, &MailEditor::pasteAsText);
}

void ComposerView::retranslate()
{
    m_editor->setAccessibleName(tr("Text of the mail"));
    m_editor->setPlaceholderText(tr("Write here"));
    m_send->setText(tr("Send"));
    m_send->setToolTip(tr("Send (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_attach->setName(tr("Attach files"));
    m_template->setText(tr("Template"));
    m_save->setText(tr("Save as draft"));
    m_saveTemplate->setText(tr("Save as template"));
    m_more->setName(tr("More"));
    m_discard->setName(tr("Discard"));
    showOpenFields();
}
} // namespace atlas
