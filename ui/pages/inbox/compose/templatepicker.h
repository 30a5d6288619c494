// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QTreeWidget;

namespace atlas
{
class InboxActions;
class Label;
class SearchField;

/// The mail templates of the mailbox: a search field over a list with how many fields each has. Opens below or above
/// what asked for it.
class TemplatePicker : public QFrame
{
    Q_OBJECT
public:
    TemplatePicker(InboxActions &actions, QWidget *parent);
    void openAt(const QWidget *anchor);

Q_SIGNALS:
    void chosen(const QString &messageId);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose();
    void retranslate();
    InboxActions &m_actions;
    SearchField *m_search;
    QTreeWidget *m_list;
    Label *m_empty;
};
} // namespace atlas
