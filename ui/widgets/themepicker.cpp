// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/themepicker.h"

#include <QEvent>

namespace atlas
{
ThemePicker::ThemePicker(QWidget *parent)
    : QComboBox(parent)
{
    for (const ThemeChoice choice : allThemeChoices)
        addItem({}, static_cast<int>(choice));
    retranslate();
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(choice()); });
}

void ThemePicker::setChoice(ThemeChoice choice)
{
    setCurrentIndex(findData(static_cast<int>(choice)));
}

ThemeChoice ThemePicker::choice() const
{
    return static_cast<ThemeChoice>(currentData().toInt());
}

QString ThemePicker::name(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return tr("&System");
    case ThemeChoice::Light:
        return tr("&Light");
    case ThemeChoice::Dark:
        return tr("&Dark");
    case ThemeChoice::ContrastLight:
        return tr("&High contrast, light");
    case ThemeChoice::ContrastDark:
        return tr("High &contrast, dark");
    }
    return {};
}

void ThemePicker::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThemePicker::retranslate()
{
    setAccessibleName(tr("Theme"));
    for (int i = 0; i < count(); ++i)
        setItemText(i, name(static_cast<ThemeChoice>(itemData(i).toInt())).remove(u'&'));
}
} // namespace atlas
