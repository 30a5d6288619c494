// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

namespace atlas
{
/// What was made of a message.
struct TeamMade {
    enum class Kind { Task, Event, Note };
    Kind kind = Kind::Task;
    QString id;    ///< of the task or the event; of a note the record's it is kept with
    QString title; ///< as it was when it was made
    QString link;  ///< its place in Atlas ("atlas://projects/tasks/17"); may be empty
    friend bool operator==(const TeamMade &, const TeamMade &) = default;
};

/// What was made of which message, by message id, as it is kept on this computer.
class TeamMadeBook
{
public:
    /// The same thing is remembered once, under its newest title.
    void add(const QString &messageId, const TeamMade &made);
    /// It was taken back or deleted.
    void remove(const TeamMade &made);
    [[nodiscard]] QList<TeamMade> of(const QString &messageId) const { return m_made.value(messageId); }
    [[nodiscard]] QByteArray stored() const;
    void restore(const QByteArray &stored);

private:
    QHash<QString, QList<TeamMade>> m_made;
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::TeamMade)
