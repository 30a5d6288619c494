// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/textaudit.h"

#include "app/desktop/pseudotranslator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
bool isWords(const QString &text)
{
    static const QRegularExpression twoLetters(u"\\p{L}{2}"_s);
    return text.contains(twoLetters);
}

class TextWalk
{
public:
    void look(const QWidget &widget);
    QStringList found;

private:
    void note(const QWidget &owner, const QString &what, const QString &text);
    void noteHeader(const QHeaderView &header);
};

void TextWalk::note(const QWidget &owner, const QString &what, const QString &text)
{
    if (!isWords(text) || PseudoTranslator::isMarked(text))
        return;
    found.append(QString::fromLatin1(owner.metaObject()->className()) + u' ' + owner.objectName() + u' ' + what +
                 u": "_s + text.simplified());
}

void TextWalk::noteHeader(const QHeaderView &header)
{
    if (!header.model())
        return;
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.orientation() == Qt::Horizontal)
            note(header, u"title"_s, header.model()->headerData(i, Qt::Horizontal).toString());
}

void TextWalk::look(const QWidget &widget)
{
    if (!widget.isVisible() || widget.property("dataText").toBool())
        return;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        note(widget, u"text"_s, button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        note(widget, u"placeholder"_s, line->placeholderText());
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        noteHeader(*header);
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions)
        if (action->isVisible() && !action->isSeparator() && !action->property("dataText").toBool())
            note(widget, u"action"_s, action->text());
    const QList<QObject *> children = widget.children();
    for (const QObject *child : children)
        if (const auto *inner = qobject_cast<const QWidget *>(child))
            look(*inner);
}
} // namespace

QStringList untranslatedTexts(const QWidget &root)
{
    TextWalk walk;
    walk.look(root);
    walk.found.removeDuplicates();
    walk.found.sort();
    return walk.found;
}
} // namespace atlas
