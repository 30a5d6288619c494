// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/changeteller.h"

#include "ui/widgets/toast.h"

namespace atlas
{
ChangeTeller::ChangeTeller(QObject *actions)
    : QObject(actions)
    , m_actions(actions)
{
}

ChangeTeller::~ChangeTeller() = default;

void ChangeTeller::setToast(Toast *toast)
{
    m_toast = toast;
}

/// The list of changes belongs to the window and may outlive the page.
ToldChange ChangeTeller::guarded(ToldChange change) const
{
    if (change.undo)
        change.undo = [actions = m_actions, undo = std::move(change.undo)] {
            if (actions)
                undo();
        };
    return change;
}

void ChangeTeller::say(const QString &text)
{
    if (m_telling) {
        ToldChange change = *m_telling;
        m_telling.reset();
        change.text = text;
        if (m_toast)
            m_toast->tell(guarded(std::move(change)));
    } else if (m_toast) {
        m_toast->show(text);
    }
}

void ChangeTeller::sayUndoable(const QString &text, std::function<void()> undo)
{
    m_telling.reset(); // whoever names a way of their own knows it better
    if (m_toast)
        m_toast->tell(guarded({text, std::move(undo), {}, {}}));
}

void ChangeTeller::sayFinal(const QString &text, const QString &why)
{
    m_telling.reset();
    if (m_toast)
        m_toast->tell({text, {}, why, {}});
}

void ChangeTeller::keep(const ToldChange &change)
{
    if (m_toast)
        m_toast->keep(guarded(change));
}

void ChangeTeller::told(const ToldChange &change, const std::function<void()> &deliver)
{
    const QPointer<ChangeTeller> alive(this);
    const std::optional<ToldChange> outer = std::exchange(m_telling, change);
    deliver();
    if (!alive)
        return;
    if (m_telling)
        keep(*m_telling);
    m_telling = outer;
}
} // namespace atlas
