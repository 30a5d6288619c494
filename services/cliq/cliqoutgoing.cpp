// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqoutgoing.h"

#include "services/cliq/cliqstored.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas::cliqoutgoing
{
namespace
{
constexpr qint64 clocksDiffer = 120'000; ///< ms that this computer's clock and Zoho's may differ

QStringList textList(const QJsonValue &stored)
{
    QStringList texts;
    const QJsonArray all = stored.toArray();
    for (const QJsonValue &text : all)
        texts.append(text.toString());
    return texts;
}

void show(CliqOutgoing &outgoing)
{
    const QString text = outgoing.pieces.join(u'\n');
    outgoing.shown.text = text.isEmpty() ? outgoing.fileComment : text;
    outgoing.shown.files = outgoing.files;
}
} // namespace

CliqOutgoing make(const QString &chatId, const CliqDraft &draft, const QStringList &files, const QDateTime &now)
{
    CliqOutgoing outgoing;
    outgoing.shown.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    outgoing.shown.chatId = chatId;
    outgoing.shown.at = now;
    outgoing.draft = draft;
    outgoing.pieces = cliq::splitText(draft.text);
    outgoing.files = files;
    const bool isPlain = draft.replyToId.isEmpty() && draft.threadMessageId.isEmpty();
    if (!files.isEmpty() && isPlain && outgoing.pieces.size() == 1)
        outgoing.fileComment = outgoing.pieces.takeFirst(); // one message instead of two
    show(outgoing);
    return outgoing;
}

bool isDone(const CliqOutgoing &outgoing)
{
    return outgoing.pieces.isEmpty() && outgoing.files.isEmpty();
}

CliqDraft next(const CliqOutgoing &outgoing)
{
    CliqDraft draft = outgoing.draft;
    draft.text = outgoing.pieces.value(0);
    draft.marksRead = true;
    return draft;
}

QList<CliqUpload> uploads(const CliqOutgoing &outgoing)
{
    QList<CliqUpload> uploads;
    for (const QString &path : outgoing.files)
        uploads.append({path, uploads.isEmpty() ? outgoing.fileComment : QString()});
    return uploads;
}

bool isWhatWasSent(const CliqOutgoing &outgoing, const CliqMessage &message)
{
    if (message.at < outgoing.begun.addMSecs(-clocksDiffer) || outgoing.others.contains(message.id))
        return false;
    if (!outgoing.pieces.isEmpty())
        return message.text.simplified() == outgoing.pieces.first().simplified();
    if (outgoing.files.isEmpty())
        return false;
    const QFileInfo last(outgoing.files.last());
    return message.file.name == last.fileName() && message.file.size == last.size();
}

void advance(CliqOutgoing &outgoing)
{
    outgoing.begun = {};
    outgoing.others.clear();
    if (!outgoing.pieces.isEmpty()) {
        outgoing.pieces.removeFirst();
        outgoing.draft.replyToId.clear(); // the first piece answers, the others follow it
    } else {
        outgoing.files.clear();
    }
    show(outgoing);
}

QJsonObject stored(const CliqOutgoing &outgoing)
{
    return {{"key"_L1, outgoing.shown.key},
            {"chat"_L1, outgoing.shown.chatId},
            {"at"_L1, cliqstored::ofTime(outgoing.shown.at)},
            {"pieces"_L1, QJsonArray::fromStringList(outgoing.pieces)},
            {"files"_L1, QJsonArray::fromStringList(outgoing.files)},
            {"comment"_L1, outgoing.fileComment},
            {"reply"_L1, outgoing.draft.replyToId},
            {"thread"_L1, outgoing.draft.threadMessageId},
            {"others"_L1, QJsonArray::fromStringList(outgoing.others)},
            {"begun"_L1, cliqstored::ofTime(outgoing.begun)}};
}

CliqOutgoing restored(const QJsonObject &stored)
{
    CliqOutgoing outgoing;
    outgoing.shown.key = json::text(stored, "key"_L1);
    outgoing.shown.chatId = json::text(stored, "chat"_L1);
    outgoing.shown.at = cliqstored::toTime(stored.value("at"_L1));
    outgoing.pieces = textList(stored.value("pieces"_L1));
    outgoing.files = textList(stored.value("files"_L1));
    outgoing.fileComment = json::text(stored, "comment"_L1);
    outgoing.draft.replyToId = json::text(stored, "reply"_L1);
    outgoing.draft.threadMessageId = json::text(stored, "thread"_L1);
    outgoing.others = textList(stored.value("others"_L1));
    outgoing.begun = cliqstored::toTime(stored.value("begun"_L1));
    const ApiError notSent(ErrorKind::Offline, u"not_sent"_s);
    outgoing.shown.error = outgoing.begun.isValid() ? lostwrite::unknownFate(notSent) : notSent;
    show(outgoing);
    return outgoing;
}
} // namespace atlas::cliqoutgoing
