// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/cardlist.h"

#include <QAbstractButton>
#include <QFrame>

namespace atlas
{
/// Where a dragged card would land, drawn dashed with the effect in words.
class DropSlot : public QWidget
{
    Q_OBJECT
public:
    explicit DropSlot(QWidget *parent = nullptr);
    void setEffect(const QString &effect, bool refused);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_effect;
    bool m_refused = false;
};

/// "14 more below" at the foot of a column; scrolls a page further.
class MoreBelow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MoreBelow(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The frame of a board's column: head, cards, how many more are below, and the slot a dragged card would land in.
class CardColumn : public QFrame
{
    Q_OBJECT
public:
    /// `key`: ends the object names "column_", "cards_", "below_".
    explicit CardColumn(const QString &key, QWidget *parent = nullptr);
    /// Highlights the column and opens a slot on top; empty text: no slot. `refused`: the text says why nothing can be
    /// dropped here.
    void setDropTarget(bool target, const QString &effect = {}, bool refused = false);

protected:
    /// Both children of this; to be called once, by the constructor of the subclass.
    void setParts(QWidget *head, CardList *list);
    void updateFooter();
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeSlot();
    QString m_key;
    QWidget *m_head = nullptr;
    CardList *m_list = nullptr;
    MoreBelow *m_footer;
    DropSlot *m_slot = nullptr;
    bool m_target = false;
};
} // namespace atlas
