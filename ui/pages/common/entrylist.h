// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/label.h"

class QGridLayout;
class QPushButton;

namespace atlas
{
/// A line of an EntryList: title, a smaller note under it, an amount on the right.
struct PanelEntry {
    QString title, note, amount;
    QString viewId, id; ///< where the title leads; empty: nowhere
    Label::Tone tone = Label::Tone::Text;
    friend bool operator==(const PanelEntry &, const PanelEntry &) = default;
};

/// A titled part of a panel: the lines of a document, what was paid, the history of a customer. Long lists are folded.
class EntryList : public QWidget
{
    Q_OBJECT
public:
    /// `folded`: how many are shown until more are asked for.
    explicit EntryList(int folded, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Said instead of entries while there are none; empty: nothing.
    void setNote(const QString &note, Label::Tone tone = Label::Tone::Secondary);
    void setEntries(const QList<PanelEntry> &entries);
    [[nodiscard]] const QList<PanelEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void opened(const QString &viewId, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    /// In two rows of the grid, from `row`.
    void addRow(const PanelEntry &entry, int row);
    QWidget *titleOf(const PanelEntry &entry);
    int m_folded;
    bool m_all = false;
    Label *m_title;
    Label *m_note;
    QGridLayout *m_grid;
    QPushButton *m_more;
    QList<PanelEntry> m_entries;
};
} // namespace atlas
