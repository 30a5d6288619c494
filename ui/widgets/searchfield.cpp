// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace atlas
{
SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(lineIcon(u"search"_s, {{}, &Tokens::secondary, nullptr}), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    for (QAction *action : findChildren<QAction *>()) {
        if (action->objectName() == "_q_qlineeditclearaction"_L1) {
            action->setIcon(lineIcon(u"close"_s, {{}, &Tokens::secondary, nullptr}));
        }
    }
}

void SearchField::setName(const QString &translatedName)
{
    setPlaceholderText(translatedName);
    setAccessibleName(translatedName);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}
} // namespace atlas
