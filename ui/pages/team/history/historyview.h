// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/history/messagelook.h"

#include <QListView>

namespace atlas
{
class MessageBar;

/// The rows of a conversation, the newest at the bottom. Lays rows out itself and keeps each layout until its row or
/// the width changes, so that thousands of messages cost no question each. Keeps its place when older messages come
/// before the others, and stays at the end when it was there.
class HistoryView : public QListView
{
    Q_OBJECT
public:
    enum class Act { Reply, React, Edit, Delete, Task, Event, Note, Thread, Copy };
    /// Actions and model outlive this. Call settle() after every change of the model.
    HistoryView(TeamActions &actions, HistoryModel &model, QWidget *parent = nullptr);
    ~HistoryView() override;
    /// The model has changed: lays out again and keeps its place.
    void settle();
    /// Another chat: at its "New messages" line, else at the end.
    void startOver();
    /// All is laid out anew: another width, language or theme, names that were learned.
    void forgetLooks();
    void scrollToEnd();
    [[nodiscard]] bool isAtEnd() const;
    /// Where one message begins: scrolls to it and puts the keyboard there; false: it is not here.
    bool showMessage(const QString &messageId);
    /// Puts the keyboard on the last message.
    void focusLast();
    [[nodiscard]] const HistoryRow *currentRow() const; ///< nullptr: none
    [[nodiscard]] QStringList visibleMessages() const;  ///< ids
    /// The last message whose end is in sight; empty: none.
    [[nodiscard]] QString lastSeen() const;
    /// Said in small letters above the oldest message.
    void setTopNote(const QString &note);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &at) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void acted(atlas::HistoryView::Act act, const atlas::CliqMessage &message);
    void pressed(const atlas::MessageTarget &target, const atlas::HistoryRow &row);
    void menuRequested(const QPoint &globalPos, const atlas::HistoryRow &row);
    void reactionRequested(const QPoint &globalPos, const atlas::CliqMessage &message);
    void topReached();
    void scrolled();      ///< other rows are in sight
    void leftRequested(); ///< Escape: back to writing

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;

private:
    void hold();
    void layOut();
    void goToBeginning();
    [[nodiscard]] const MessageLook &look(int row) const;
    [[nodiscard]] int rowAtHeight(int y) const; ///< in the whole content; -1: none
    [[nodiscard]] int topOf(int row) const { return m_tops.at(row) + m_lead; }
    [[nodiscard]] MessageTarget targetAt(const QPoint &at) const;
    [[nodiscard]] bool isMessage(int row) const;
    void setHover(const QPoint &at);
    void placeBar();
    void actOnHovered(Act what);
    void goTo(int row);
    bool actOnKey(const QKeyEvent &event);

    TeamActions &m_actions;
    HistoryModel &m_history;
    MessageBar *m_bar;
    QList<int> m_tops{0}; ///< of each row, then the end
    int m_lead = 0;       ///< room above the first row: few messages stand at the bottom
    mutable QHash<QString, std::shared_ptr<MessageLook>> m_looks;
    QString m_anchor, m_currentKey, m_topNote;
    int m_anchorOffset = 0, m_hoverRow = -1, m_laidWidth = -1;
    bool m_atEnd = true, m_moving = false;
    bool m_begins = false; ///< opened and not painted yet: sizes may still change
    MessageTarget m_hot, m_pressedTarget;
};
} // namespace atlas
