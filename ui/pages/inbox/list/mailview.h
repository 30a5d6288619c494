// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/list/maillines.h"
#include "ui/pages/inbox/list/mailrowpainter.h"
#include "ui/pages/inbox/list/triageact.h"

#include <QListView>

namespace atlas
{
/// The rows of a mail list with their day headings. Lays rows out itself (MailLines), so that 50,000 of them cost no
/// question each. Selection, keyboard place and scroll position stay with the mails, not with the rows, whatever
/// changes in the model. Mouse and keys are told as what the person means; nothing is done here.
class MailView : public QListView
{
    Q_OBJECT
public:
    /// Model and book outlive this. Call settle() after every change of the model.
    MailView(const MailBook &book, MailListModel &model, QWidget *parent = nullptr);
    /// What a person may ask to see below the last mail ("Load older"); taken over, hidden until asked for.
    void setFooter(QWidget *footer);
    void setFooterVisible(bool visible);
    void setToday(const QDate &today); ///< in the person's zone
    void setUnreadOnly(bool unreadOnly);

    /// What happens to the keyboard's mail when it is no longer in the list.
    enum class Gone { Follow, Drop }; ///< the next one takes its place, or none does
    /// The model has changed: lays out again and puts selection, keyboard place and scroll position back.
    void settle(Gone gone);
    /// Another place: nothing is selected, from the top.
    void startOver();

    [[nodiscard]] QString currentId() const { return m_currentId; }
    [[nodiscard]] QStringList selectedIds() const; ///< in the order of the list
    /// What the keyboard goes to once the current and the selected mails have left; empty: none.
    [[nodiscard]] QString followerId() const;
    [[nodiscard]] const MailLines &lines() const { return m_lines; }
    void selectId(const QString &id); ///< alone; empty or unknown: none
    void step(int lines);             ///< J and K
    void toggleMark();                ///< Space: into or out of the selection; walking then keeps it
    void endMarking();

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &at) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void selectAll() override;

Q_SIGNALS:
    void currentIdChanged(const QString &id);
    void acted(atlas::TriageAct act);
    void hoverActed(atlas::HoverAct act, const QString &id);
    void opened(const QString &id);
    void menuRequested(const QPoint &globalPos);
    void endReached(); ///< the person has walked or scrolled to the end

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
    void startDrag(Qt::DropActions actions) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;

private:
    struct Before; ///< how things stood when the model began to change
    void hold();
    void rebuild();
    void restore(const Before &before, Gone gone);
    void restoreScroll(const Before &before);
    [[nodiscard]] QString heirOf(const Before &before) const;
    [[nodiscard]] int currentLine() const;
    [[nodiscard]] QModelIndex indexOfLine(int line) const;
    [[nodiscard]] QModelIndex indexOfId(const QString &id) const;
    [[nodiscard]] QItemSelection selectionOf(const QStringList &ids) const;
    [[nodiscard]] QItemSelection selectionOfLines(const QList<int> &lines) const; ///< ascending
    void setCurrentLine(int line);
    void tellCurrent();
    void placeFooter();
    [[nodiscard]] MailRowLook lookOf(int line) const;
    [[nodiscard]] int hotActAt(const QPoint &at, int line) const;

    const MailBook &m_book;
    MailListModel &m_list;
    MailLines m_lines;
    MailLines::Wish m_wish;
    QDate m_today;
    QString m_currentId, m_toldId;
    std::shared_ptr<Before> m_before; ///< set while the model changes
    QWidget *m_footer = nullptr;
    bool m_footerVisible = false;
    bool m_marking = false;
    QPoint m_mouse{-1, -1};
    int m_pressedAct = -1;
};
} // namespace atlas
