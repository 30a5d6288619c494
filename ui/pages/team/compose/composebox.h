// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/mentionquery.h"
#include "ui/pages/team/teamactions.h"

namespace atlas
{
class FlowLayout;
class IconButton;
class Label;
class MentionPopup;
class MessageEditor;
class PrimaryButton;

/// Writes into one chat: what is typed is kept per chat until it is sent. Also edits a message, or answers one.
class ComposeBox : public QWidget
{
    Q_OBJECT
public:
    /// `popupParent`: what the list of people may cover.
    ComposeBox(TeamActions &actions, QWidget *popupParent, QWidget *parent = nullptr);
    ~ComposeBox() override;
    /// Empty: nothing can be written.
    void setChat(const QString &chatId);
    /// Whom "@" offers first.
    void setMembers(const QList<CliqPerson> &members) { m_members = members; }
    void reply(const CliqMessage &message);
    void replyInThread(const CliqMessage &message);
    void edit(const CliqMessage &message);
    /// What was not sent, as markup: before what is being typed.
    void takeBack(const QString &markup, const QStringList &files);
    void addFiles(const QStringList &paths);
    void focusEditor();
    [[nodiscard]] bool hasKeyboard() const;
    /// Rights or names have changed.
    void refresh();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void posted();
    void membersWanted(); ///< somebody begins a mention
    void upRequested();   ///< to the messages

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Mode { Post, Reply, Thread, Edit };
    void build();
    void connectParts();
    void retranslate();
    void submit();
    void sendEdit();
    void cancelMode();
    void setMode(Mode mode, const CliqMessage &about);
    void textEdited();
    void keepDraft();
    void showDraft();
    void showCount();
    void showFiles();
    void offerPeople();
    void takeCompletion(int key);
    void insertMention(const MentionChoice &choice);
    void pickEmoji();
    [[nodiscard]] QString placeholder() const;

    TeamActions &m_actions;
    QString m_chatId, m_whyNot;
    Mode m_mode = Mode::Post;
    CliqMessage m_about; ///< answered or edited
    MentionNames m_names;
    QList<CliqPerson> m_members;
    QStringList m_files;
    bool m_showing = false; ///< text is put there by the program

    QWidget *m_modeRow, *m_filesRow, *m_frame;
    Label *m_modeText, *m_count, *m_reason, *m_hint;
    IconButton *m_modeClose, *m_attach, *m_at, *m_smile;
    FlowLayout *m_filesFlow;
    MessageEditor *m_editor;
    MentionPopup *m_popup;
    PrimaryButton *m_send;
};
} // namespace atlas
