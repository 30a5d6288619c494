// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/browser/fileskeys.h"

#include <array>
#include <QKeyEvent>

namespace atlas
{
namespace
{
struct FilesKey {
    int key;
    Qt::KeyboardModifiers modifiers;
    FilesAct act;
};

constexpr std::array filesKeys{FilesKey{Qt::Key_Return, Qt::NoModifier, FilesAct::Open},
                               FilesKey{Qt::Key_Enter, Qt::NoModifier, FilesAct::Open},
                               FilesKey{Qt::Key_Backspace, Qt::NoModifier, FilesAct::Up},
                               FilesKey{Qt::Key_Up, Qt::AltModifier, FilesAct::Up},
                               FilesKey{Qt::Key_Left, Qt::AltModifier, FilesAct::Back},
                               FilesKey{Qt::Key_Right, Qt::AltModifier, FilesAct::Forward},
                               FilesKey{Qt::Key_C, Qt::ControlModifier, FilesAct::Copy},
                               FilesKey{Qt::Key_X, Qt::ControlModifier, FilesAct::Cut},
                               FilesKey{Qt::Key_V, Qt::ControlModifier, FilesAct::Paste},
                               FilesKey{Qt::Key_Delete, Qt::NoModifier, FilesAct::Trash},
                               FilesKey{Qt::Key_F2, Qt::NoModifier, FilesAct::Rename},
                               FilesKey{Qt::Key_N, Qt::ControlModifier, FilesAct::NewFolder},
                               FilesKey{Qt::Key_F, Qt::ControlModifier, FilesAct::Search},
                               FilesKey{Qt::Key_Return, Qt::AltModifier, FilesAct::Details},
                               FilesKey{Qt::Key_Space, Qt::NoModifier, FilesAct::Details},
                               FilesKey{Qt::Key_D, Qt::ControlModifier, FilesAct::Download}};
} // namespace

std::optional<FilesAct> filesActOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    for (const FilesKey &each : filesKeys) {
        if (each.key == event.key() && each.modifiers == modifiers)
            return each.act;
    }
    return std::nullopt;
}
} // namespace atlas
