// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/history/historyview.h"

class QMenu;

namespace atlas
{
/// All that can be done with a message, for mouse and keyboard: what is drawn in its row is here, too.
class MessageMenu : public QObject
{
    Q_OBJECT
public:
    MessageMenu(TeamActions &actions, QWidget *parent);
    /// Shows the menu; it deletes itself when closed.
    void popUp(const HistoryRow &row, const QPoint &globalPos);
    /// The few reactions that are offered, for this message.
    void popUpReactions(const CliqMessage &message, const QPoint &globalPos);

Q_SIGNALS:
    void acted(atlas::HistoryView::Act act, const atlas::CliqMessage &message);
    void pressed(const atlas::MessageTarget &target, const atlas::HistoryRow &row);

private:
    QMenu *make(const QString &objectName);
    void addAct(QMenu &menu, const QString &icon, const QString &text, HistoryView::Act what,
                const CliqMessage &message, const QString &whyNot = {});
    void addParts(QMenu &menu, const HistoryRow &row);
    void addLinks(QMenu &menu, const HistoryRow &row);
    void fillPending(QMenu &menu, const HistoryRow &row);
    void fillMessage(QMenu &menu, const HistoryRow &row);
    void fillReactions(QMenu &menu, const CliqMessage &message);
    TeamActions &m_actions;
    QWidget *m_parent;
};
} // namespace atlas
