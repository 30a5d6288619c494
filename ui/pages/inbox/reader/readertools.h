// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/list/triagemenus.h"
#include "ui/widgets/buttons.h"

class QMenu;

namespace atlas
{
/// What can be done with the mail shown, as buttons at the right of its subject and a menu for what is rarer.
class ReaderTools : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderTools(InboxActions &actions, QWidget *parent = nullptr);
    void showMessage(const MailMessage &message);
    /// `hasText`: the mail was read, so that it can be shown as plain text and saved.
    void setReading(bool hasText, bool asPlain);
    void retranslate();
    void archive();
    void toggleFlag();
    void toggleRead();
    void remove();

Q_SIGNALS:
    void headersRequested();
    void plainRequested(bool plain);
    void saveRequested();

private:
    [[nodiscard]] TriageScope scope();
    void fillMore();
    void addViews(QMenu &menu);
    InboxActions &m_actions;
    MailMessage m_message;
    bool m_hasText = false, m_asPlain = false;
    IconButton *m_archive;
    IconButton *m_flag;
    IconButton *m_label;
    IconButton *m_unread;
    IconButton *m_more;
    QMenu *m_labels;
    QMenu *m_moreMenu;
};
} // namespace atlas
