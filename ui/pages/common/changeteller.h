// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/toldchange.h"

#include <optional>
#include <QObject>
#include <QPointer>

namespace atlas
{
class Toast;

/// Says what became of the changes of one app, each with its way back or why there is none. The actions of an app know
/// how a write is taken back, the view that asked for it knows the words: what the view says while it is told of its
/// write gets the way back. A write the view says nothing about goes into the list of changes without a toast.
class ChangeTeller : public QObject
{
public:
    explicit ChangeTeller(QObject *actions);
    ~ChangeTeller() override;
    void setToast(Toast *toast);
    /// A toast; with the way back of the write that is being told, if one is.
    void say(const QString &text);
    /// A toast with "Undo". Not called once the actions are gone.
    void sayUndoable(const QString &text, std::function<void()> undo);
    /// A toast of something that cannot be taken back, with why.
    void sayFinal(const QString &text, const QString &why);
    /// Into the list of changes, without a toast.
    void keep(const ToldChange &change);
    /// Calls `deliver`, which tells whoever asked for the write that it was made. `change.text` are the words if they
    /// say nothing themselves.
    void told(const ToldChange &change, const std::function<void()> &deliver);

private:
    [[nodiscard]] ToldChange guarded(ToldChange change) const;
    QPointer<QObject> m_actions;
    QPointer<Toast> m_toast;
    std::optional<ToldChange> m_telling;
};
} // namespace atlas
