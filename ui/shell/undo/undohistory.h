// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/toldchange.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

namespace atlas
{
class Clock;

/// The changes of this run of the program, whichever page made them. A change stays in the list after its toast is
/// gone; one that cannot be taken back, or not any more, says why.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        quint64 id = 0;
        QString text; ///< what was done, as the page said it
        QDateTime at; ///< UTC
        QString why;  ///< not empty: cannot be taken back (any more), and why
    };
    /// `clock` outlives it.
    explicit UndoHistory(const Clock &clock, QObject *parent = nullptr);
    ~UndoHistory() override;
    /// Keeps a change; what it returns takes it back, once, or says why it cannot be.
    [[nodiscard]] std::function<void()> add(const ToldChange &change);
    [[nodiscard]] std::function<void()> add(const QString &text, std::function<void()> undo);
    /// Newest first, at most 50.
    [[nodiscard]] const QList<Entry> &entries() const;
    /// The newest change that can still be taken back; empty: none.
    [[nodiscard]] QString lastText() const;
    /// Takes back the newest that can be. False, and refused() says why, if there is none.
    bool undoLast();
    /// Takes back one change. False, and refused() says why, if it cannot be any more.
    bool undo(quint64 id);
    /// The pages that know how are gone: nothing before now can be taken back.
    void expire(const QString &why);

Q_SIGNALS:
    void changed();
    void refused(const QString &why);
    /// A change is being taken back: what comes of it is said by the page that knows.
    void undoing(const QString &text);

private:
    void expireOne(quint64 id, const QString &why);
    const Clock &m_clock;
    QList<Entry> m_entries;
    QHash<quint64, std::function<void()>> m_actions;
    quint64 m_lastId = 0;
};
} // namespace atlas
