// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QToolButton>

namespace atlas
{
/// "Status: Overdue, Sent ▾": a button whose menu ticks any number of states. None ticked: all.
class StatusFilter : public QToolButton
{
    Q_OBJECT
public:
    /// `keys` as BooksTableModel::statusKeys(); hidden when there are none.
    StatusFilter(QStringList keys, QWidget *parent);
    [[nodiscard]] const QSet<QString> &chosen() const { return m_chosen; }
    void setChosen(const QSet<QString> &keys);
    void retranslate();

Q_SIGNALS:
    void chosenChanged(const QSet<QString> &keys);

private:
    void fillMenu();
    void toggle(const QString &key, bool on);
    QStringList m_keys;
    QSet<QString> m_chosen;
};
} // namespace atlas
