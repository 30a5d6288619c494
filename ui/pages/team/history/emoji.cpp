// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/emoji.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas::emoji
{
namespace
{
struct EmojiWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::TeamEmoji)
};

QString characterOf(const QString &shortcode)
{
    static const QHash<QString, QString> known{
        {u":thumbsup:"_s, u"\U0001F44D"_s}, {u":thumbs-up:"_s, u"\U0001F44D"_s}, {u":smile:"_s, u"\U0001F604"_s},
        {u":heart:"_s, u"\u2764"_s},        {u":eyes:"_s, u"\U0001F440"_s},      {u":white_check_mark:"_s, u"\u2705"_s},
        {u":tada:"_s, u"\U0001F389"_s}};
    return known.value(shortcode, shortcode);
}
} // namespace

QList<TeamEmoji> offered()
{
    return {{u"\U0001F44D"_s, u"thumb-up"_s, EmojiWords::tr("Thumbs up")},
            {u"\u2705"_s, u"check"_s, EmojiWords::tr("Done")},
            {u"\U0001F440"_s, u"eye"_s, EmojiWords::tr("Looking at it")},
            {u"\u2764\uFE0F"_s, u"heart"_s, EmojiWords::tr("Heart")},
            {u"\U0001F604"_s, u"smile"_s, EmojiWords::tr("Smile")},
            {u"\U0001F389"_s, u"party"_s, EmojiWords::tr("Party")}};
}

QString folded(const QString &key)
{
    QString plain = characterOf(key);
    return plain.remove(QChar(0xFE0F)); // only asks for the coloured form
}

QString iconOf(const QString &key)
{
    const QList<TeamEmoji> all = offered();
    for (const TeamEmoji &each : all) {
        if (folded(each.key) == folded(key))
            return each.icon;
    }
    return {};
}

QString nameOf(const QString &key)
{
    const QList<TeamEmoji> all = offered();
    for (const TeamEmoji &each : all) {
        if (folded(each.key) == folded(key))
            return each.name;
    }
    return key;
}
} // namespace atlas::emoji
