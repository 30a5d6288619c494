// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/triageact.h"

#include <QHash>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
std::optional<TriageAct> triageActOf(const QKeyEvent &event)
{
    static const QHash<int, TriageAct> acts{
        {Qt::Key_J, TriageAct::Next},       {Qt::Key_K, TriageAct::Previous},   {Qt::Key_E, TriageAct::Archive},
        {Qt::Key_L, TriageAct::Label},      {Qt::Key_V, TriageAct::Move},       {Qt::Key_S, TriageAct::Flag},
        {Qt::Key_Z, TriageAct::Snooze},     {Qt::Key_R, TriageAct::Reply},      {Qt::Key_A, TriageAct::ReplyAll},
        {Qt::Key_F, TriageAct::Forward},    {Qt::Key_U, TriageAct::ToggleRead}, {Qt::Key_Delete, TriageAct::Trash},
        {Qt::Key_Space, TriageAct::Mark},   {Qt::Key_Return, TriageAct::Open},  {Qt::Key_Enter, TriageAct::Open},
        {Qt::Key_Escape, TriageAct::Unmark}};
    std::optional<TriageAct> act;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.text() == "#"_L1)
        act = TriageAct::Trash;
    else if (const auto known = acts.constFind(event.key()); known != acts.cend() && modifiers == Qt::NoModifier)
        act = *known;
    const bool walks = act == TriageAct::Next || act == TriageAct::Previous;
    return event.isAutoRepeat() && !walks ? std::nullopt : act;
}
} // namespace atlas
