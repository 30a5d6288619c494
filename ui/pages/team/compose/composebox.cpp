// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed and sent; composelayout.cpp has the parts and their words.

#include "ui/pages/team/compose/composebox.h"

#include "services/cliq/cliqservice.h"
#include "ui/pages/team/compose/mentionpopup.h"
#include "ui/pages/team/compose/messageeditor.h"
#include "ui/pages/team/history/emoji.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int countFrom = 4500; ///< characters from which on they are counted in sight
constexpr int mostFiles = 10;   ///< Cliq takes in one message
} // namespace

ComposeBox::ComposeBox(TeamActions &actions, QWidget *popupParent, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_popup(new MentionPopup(popupParent))
{
    setObjectName(u"team.compose"_s);
    setAcceptDrops(true);
    build();
    connectParts();
    retranslate();
    setChat({});
}

ComposeBox::~ComposeBox() = default;

void ComposeBox::connectParts()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ComposeBox::textEdited);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &ComposeBox::offerPeople);
    connect(m_editor, &MessageEditor::submitted, this, &ComposeBox::submit);
    connect(m_editor, &MessageEditor::filesGiven, this, &ComposeBox::addFiles);
    connect(m_editor, &MessageEditor::upAtEmpty, this, &ComposeBox::upRequested);
    connect(m_editor, &MessageEditor::cancelled, this, &ComposeBox::cancelMode);
    connect(m_editor, &MessageEditor::completionKey, this, &ComposeBox::takeCompletion);
    connect(m_popup, &MentionPopup::chosen, this, &ComposeBox::insertMention);
    connect(&m_actions, &TeamActions::draftsRestored, this, [this] {
        if (m_mode != Mode::Edit && m_editor->toPlainText().isEmpty())
            showDraft();
    });
    connect(m_send, &QPushButton::clicked, this, &ComposeBox::submit);
    connect(m_modeClose, &QToolButton::clicked, this, &ComposeBox::cancelMode);
    connect(m_smile, &QToolButton::clicked, this, &ComposeBox::pickEmoji);
    connect(m_attach, &QToolButton::clicked, this,
            [this] { m_actions.desktop().askFiles(this, [this](const QStringList &paths) { addFiles(paths); }); });
    connect(m_at, &QToolButton::clicked, this, [this] {
        m_editor->setFocus(Qt::OtherFocusReason);
        const QString before = m_editor->toPlainText().left(m_editor->textCursor().position());
        const bool isWord = !before.isEmpty() && !before.back().isSpace();
        m_editor->insertPlainText(isWord ? u" @"_s : u"@"_s);
    });
}

QString ComposeBox::text() const
{
    return m_editor->toPlainText();
}

void ComposeBox::focusEditor()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool ComposeBox::hasKeyboard() const
{
    return m_editor->hasFocus();
}

void ComposeBox::setChat(const QString &chatId)
{
    if (chatId != m_chatId || chatId.isEmpty()) {
        m_chatId = chatId;
        m_mode = Mode::Post;
        m_about = {};
        m_files.clear();
        m_members.clear();
        showFiles();
        showDraft();
    }
    refresh();
}

void ComposeBox::showDraft()
{
    const TeamDraft draft = m_actions.draft(m_chatId);
    m_showing = true;
    m_names.setKnown(draft.names);
    m_editor->setPlainText(draft.text);
    m_editor->moveCursor(QTextCursor::End);
    m_showing = false;
    m_popup->offer({}, {});
    m_editor->setCompleting(false);
    showCount();
}

void ComposeBox::keepDraft()
{
    // What is being edited is no draft: the message stands in the chat.
    if (m_mode != Mode::Edit && !m_chatId.isEmpty())
        m_actions.keepDraft(m_chatId, {m_editor->toPlainText(), m_names.known()});
}

void ComposeBox::setMode(Mode mode, const CliqMessage &about)
{
    const bool wasEdit = m_mode == Mode::Edit;
    m_mode = mode;
    m_about = about;
    if (mode == Mode::Edit) {
        m_names.clear();
        m_showing = true;
        m_editor->setPlainText(m_names.shownOf(about.text, m_actions.namer()));
        m_editor->moveCursor(QTextCursor::End);
        m_showing = false;
    } else if (wasEdit) {
        showDraft();
    }
    refresh();
    showCount();
    focusEditor();
}

void ComposeBox::reply(const CliqMessage &message)
{
    if (m_whyNot.isEmpty())
        setMode(Mode::Reply, message);
    else
        m_actions.say(m_whyNot);
}

void ComposeBox::replyInThread(const CliqMessage &message)
{
    if (!m_whyNot.isEmpty())
        m_actions.say(m_whyNot);
    else if (!m_files.isEmpty()) // they would go to the whole conversation
        m_actions.say(tr("Open the thread first, then attach the file there."));
    else
        setMode(Mode::Thread, message);
}

void ComposeBox::edit(const CliqMessage &message)
{
    setMode(Mode::Edit, message);
}

void ComposeBox::takeBack(const QString &markup, const QStringList &files)
{
    cancelMode();
    const QString typed = m_names.markupOf(m_editor->toPlainText().trimmed());
    const QString whole = typed.isEmpty() || markup.isEmpty() ? markup + typed : markup + u'\n' + typed;
    m_names.clear();
    m_editor->setPlainText(m_names.shownOf(whole, m_actions.namer()));
    m_editor->moveCursor(QTextCursor::End);
    addFiles(files);
    focusEditor();
}

void ComposeBox::cancelMode()
{
    if (m_mode != Mode::Post)
        setMode(Mode::Post, {});
}

void ComposeBox::textEdited()
{
    showCount();
    if (m_showing)
        return;
    keepDraft();
    offerPeople();
}

void ComposeBox::submit()
{
    if (!m_send->isEnabled())
        return;
    if (m_mode == Mode::Edit) {
        sendEdit();
        return;
    }
    CliqDraft draft;
    draft.text = m_names.markupOf(m_editor->toPlainText().trimmed());
    if (m_mode == Mode::Reply)
        draft.replyToId = m_about.id;
    if (m_mode == Mode::Thread)
        draft.threadMessageId = m_about.id;
    const QStringList files = std::exchange(m_files, {});
    m_mode = Mode::Post;
    m_about = {};
    m_editor->clear();
    m_names.clear();
    keepDraft();
    showFiles();
    refresh();
    m_actions.post(m_chatId, draft, files);
    Q_EMIT posted();
}

void ComposeBox::sendEdit()
{
    const QString markup = m_names.markupOf(m_editor->toPlainText().trimmed());
    const CliqMessage message = m_about;
    if (markup == message.text) {
        cancelMode();
        return;
    }
    m_editor->setReadOnly(true);
    m_send->setEnabled(false);
    m_actions.edit(message, markup, this, [this, message](const Result<Done> &done) {
        m_editor->setReadOnly(false);
        showCount();
        if (!done)
            m_actions.sayError(done.error()); // what was typed stays
        else if (m_mode == Mode::Edit && m_about.id == message.id)
            cancelMode();
    });
}

void ComposeBox::addFiles(const QStringList &paths)
{
    if (!m_whyNot.isEmpty() || m_mode == Mode::Edit)
        return;
    if (m_mode == Mode::Thread) {
        m_actions.say(tr("Open the thread first, then attach the file there."));
        return;
    }
    for (const QString &path : paths) {
        if (!m_files.contains(path) && m_files.size() < mostFiles)
            m_files.append(path);
    }
    if (m_files.size() >= mostFiles && paths.size() > 1)
        m_actions.say(tr("Cliq takes %n file(s) in one message; send the others afterwards", nullptr, mostFiles));
    showFiles();
    showCount();
    focusEditor();
}

void ComposeBox::showCount()
{
    const QString markup = m_names.markupOf(m_editor->toPlainText().trimmed());
    const bool isLong = markup.size() > cliq::kMaxText;
    const bool isEdit = m_mode == Mode::Edit;
    QString said;
    if (isLong && isEdit)
        said = tr("%1 of %2 characters: shorten it, an edited message stays one message")
                   .arg(format::number(markup.size()), format::number(cliq::kMaxText));
    else if (isLong)
        said = tr("Longer than Cliq takes at once: sent as %n messages", nullptr, int(cliq::splitText(markup).size()));
    else if (markup.size() > countFrom)
        said = tr("%1 of %2 characters").arg(format::number(markup.size()), format::number(cliq::kMaxText));
    m_count->setText(said);
    m_count->setTone(isLong && isEdit ? Label::Tone::Bad : isLong ? Label::Tone::Warn : Label::Tone::Secondary);
    m_count->setVisible(!said.isEmpty());
    m_hint->setVisible(said.isEmpty() && width() > 520);
    m_send->setEnabled(m_whyNot.isEmpty() && !m_editor->isReadOnly() && (!markup.isEmpty() || !m_files.isEmpty()) &&
                       !(isLong && isEdit));
}

void ComposeBox::offerPeople()
{
    if (m_showing)
        return;
    const QTextCursor cursor = m_editor->textCursor();
    const MentionQuery query = MentionQuery::at(m_editor->toPlainText(), cursor.position());
    QList<MentionChoice> choices;
    if (query.isActive() && m_editor->hasFocus()) {
        if (m_members.isEmpty())
            Q_EMIT membersWanted();
        const std::optional<CliqChat> chat = m_actions.book().conversation(m_chatId);
        const bool isGroup = chat && chat->kind != CliqChat::Kind::Direct && chat->kind != CliqChat::Kind::Bot;
        const bool isDone = m_names.known().contains(query.typed);
        if (!isDone)
            choices = mentionChoices(query.typed, m_members, m_actions.book().snapshot().people,
                                     m_actions.book().me().id, isGroup && chat->mayMentionAll);
    }
    const QPoint corner = m_editor->viewport()->mapTo(m_popup->parentWidget(), m_editor->cursorRect().topLeft());
    m_popup->offer(choices, corner - QPoint(0, 4));
    m_editor->setCompleting(!choices.isEmpty());
}

void ComposeBox::takeCompletion(int key)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        m_popup->step(key == Qt::Key_Up ? -1 : 1);
        return;
    }
    const std::optional<MentionChoice> choice = m_popup->current();
    if (key != Qt::Key_Escape && choice) {
        insertMention(*choice);
        return;
    }
    m_popup->offer({}, {});
    m_editor->setCompleting(false);
}

void ComposeBox::insertMention(const MentionChoice &choice)
{
    QTextCursor cursor = m_editor->textCursor();
    const MentionQuery query = MentionQuery::at(m_editor->toPlainText(), cursor.position());
    if (!query.isActive())
        return;
    m_popup->offer({}, {});
    m_editor->setCompleting(false);
    const QString shown = m_names.shownFor(choice);
    const int end = cursor.position();
    m_showing = true;
    cursor.setPosition(query.start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(shown + u' ');
    m_editor->setTextCursor(cursor);
    m_showing = false;
    keepDraft();
    showCount();
    focusEditor();
}

void ComposeBox::pickEmoji()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"team.emoji"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<TeamEmoji> offered = emoji::offered();
    for (const TeamEmoji &each : offered) {
        connect(menu->addAction(Theme::get().icon(each.icon), each.name), &QAction::triggered, this,
                [this, key = each.key] {
                    m_editor->insertPlainText(key);
                    focusEditor();
                });
    }
    menu->popup(m_smile->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ComposeBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_whyNot.isEmpty())
        event->acceptProposedAction();
}

void ComposeBox::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    addFiles(paths);
    event->acceptProposedAction();
}

void ComposeBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCount();
}
} // namespace atlas
