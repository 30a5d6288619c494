// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Cliq's refusals in words.

#include "ui/pages/team/history/teamwords.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::teamwords
{
namespace
{
struct TeamRefusals {
    Q_DECLARE_TR_FUNCTIONS(atlas::TeamRefusals)
};

struct RefusalWords {
    const char *code, *title, *advice;
};

constexpr std::array refusalTable{
    RefusalWords{"archived", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "The channel is archived"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals", "Nobody can write in it until somebody who runs the channel "
                                                          "opens it again in Cliq. Your text is kept.")},
    RefusalWords{"not_a_member", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "You are not in this conversation"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals",
                                   "Join the channel in Cliq, or ask one of its members to add you, then send it "
                                   "again. Your text is kept.")},
    RefusalWords{"mention_all", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "You may not notify everybody here"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals", "Take @all or @available out of the text, or name the people "
                                                          "it is for. Your text is kept.")},
    RefusalWords{"too_late", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "It is too late to change this message"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals", "Your organisation limits for how long messages can be "
                                                          "changed. Write another message that corrects it.")},
    RefusalWords{
        "deleted_meanwhile", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "The message is no longer there"),
        QT_TRANSLATE_NOOP("atlas::TeamRefusals", "It was deleted meanwhile. Copy your text if you still need it.")},
    RefusalWords{"no_chat", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "This conversation no longer exists"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals",
                                   "It was closed or you were removed from it. Copy your text and write to the people "
                                   "directly.")},
    RefusalWords{"no_channel", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "This channel no longer exists"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals",
                                   "It was deleted or renamed. Copy your text and choose another channel.")},
    RefusalWords{"no_person", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "Cliq cannot reach this person"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals",
                                   "They are neither in your organisation nor among your contacts. Invite them in "
                                   "Cliq first. Your text is kept.")},
    RefusalWords{"no_bot", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "This bot no longer exists"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals", "Its owner removed it, or took you off it.")},
    RefusalWords{"no_file", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "The file is no longer there"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals", "It was deleted in Cliq. Ask who posted it for a copy.")},
    RefusalWords{"text.too_long", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "The message is too long"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals",
                                   "A message has at most 5,000 characters: shorten it, or send the rest as a second "
                                   "message. Your text is kept.")},
    RefusalWords{"text.empty", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "The message is empty"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals", "Write something, or delete the message.")},
    RefusalWords{"files.too_large", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "A file is larger than 50 MB"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals",
                                   "Cliq takes no larger ones: put it into WorkDrive and send the link.")},
    RefusalWords{"files.too_many", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "More than ten files at once"),
                 QT_TRANSLATE_NOOP("atlas::TeamRefusals", "Send the others with a second message.")},
    RefusalWords{
        "files.unreadable", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "A file cannot be read"),
        QT_TRANSLATE_NOOP("atlas::TeamRefusals", "It was moved, deleted or locked meanwhile. Attach it again.")},
    RefusalWords{
        "files.empty", QT_TRANSLATE_NOOP("atlas::TeamRefusals", "A file is empty"),
        QT_TRANSLATE_NOOP("atlas::TeamRefusals", "Cliq takes no empty files: attach it once it has contents.")},
};
} // namespace

ErrorText refusal(const ApiError &error, const QDateTime &now)
{
    const bool isOwn = error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
    const bool isField = error.kind == ErrorKind::Validation && !error.field.isEmpty();
    ErrorText text = errorText(error, {}, now);
    if (!isOwn && !isField)
        return text;
    const QByteArray code = (isField ? error.field + u'.' + error.code : error.code).toLatin1();
    const auto words = std::find_if(refusalTable.cbegin(), refusalTable.cend(),
                                    [&code](const RefusalWords &each) { return code == each.code; });
    if (words == refusalTable.cend())
        return text;
    text.title = TeamRefusals::tr(words->title);
    text.advice = TeamRefusals::tr(words->advice);
    text.action.clear();
    text.actionKind = ErrorText::Action::None;
    return text;
}

QString refusalLine(const ApiError &error, const QDateTime &now)
{
    const ErrorText text = refusal(error, now);
    return text.advice.isEmpty() ? text.title : text.title + u". "_s + text.advice;
}
} // namespace atlas::teamwords
