// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailfiles.h"
#include "services/sandbox/dataset/teambuilder.h"

#include <algorithm>
#include <QTimeZone>

// Lets the members of a chat talk over the weeks.
namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 minuteMs = 60'000;
constexpr int dayBegins = 9 * 60, dayLasts = 8 * 60; ///< minutes
constexpr int lastBegins = 14 * 60, lastStep = 25;   ///< when the unread talks begin on the last day
constexpr int threadTitle = 40;

int visibleLines(const Talk &talk)
{
    return int(std::count_if(talk.lines.cbegin(), talk.lines.cend(), [](const TalkLine &line) { return !line.gone; }));
}

/// The chat and its threads.
QList<cliq::Chat *> familyOf(cliq::Store &store, const QString &id)
{
    QList<cliq::Chat *> family;
    for (auto &[key, chat] : store.chats) {
        if (key == id || chat.parent == id)
            family.append(&chat);
    }
    return family;
}

/// The first words of a message.
QString threadName(const QString &text)
{
    return text.size() <= threadTitle ? text : text.left(threadTitle).section(u' ', 0, -2) + u'…';
}

QString thousands(int amount, bool french)
{
    const QString digits = QString::number(amount);
    const QString grouped = digits.chopped(3) + (french ? QChar(0x202f) : QChar(u',')) + digits.last(3);
    return french ? grouped + QChar(0xa0) + u'€' : u'€' + grouped;
}

template <typename T>
void shuffle(QList<T> &list, Dice &dice)
{
    for (qsizetype i = list.size() - 1; i > 0; --i)
        list.swapItemsAt(i, dice.below(int(i) + 1));
}
} // namespace

qint64 TeamBuilder::at(const QDate &day, int minute)
{
    static const QTimeZone paris("Europe/Paris");
    return QDateTime(day, QTime(0, 0).addSecs(minute * 60), paris).toMSecsSinceEpoch();
}

void TeamBuilder::fill(const TeamRoom &room)
{
    QList<Talk> talks = talksAbout(room.topic);
    shuffle(talks, m_dice);
    const QList<Talk> closing = room.closing.isEmpty() ? QList<Talk>() : talksAbout(room.closing);
    int left = room.quota - (closing.isEmpty() ? 0 : visibleLines(closing.constFirst()));
    QList<std::pair<Talk, int>> plan;
    while (left > 0) {
        const Talk &talk = talks.at(plan.size() % talks.size());
        const int lines = std::min(left, visibleLines(talk));
        plan.append({talk, lines});
        left -= lines;
    }
    const QList<QDate> days = m_days.first(m_days.size() - 1);
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const double place = double(i) * double(days.size()) / double(plan.size());
        const int minute = dayBegins + int((place - int(place)) * dayLasts) + m_dice.below(20);
        say(room, plan.at(i).first, plan.at(i).second, at(days.at(int(place)), minute));
    }
    finish(room);
    if (!closing.isEmpty())
        fillLast(room, closing.constFirst(), int(m_store.chats.size()) % 8);
}

void TeamBuilder::fillLast(const TeamRoom &room, const Talk &talk, int place)
{
    say(room, talk, visibleLines(talk), at(m_days.constLast(), lastBegins + place * lastStep));
    for (auto &[zuid, seat] : m_store.chat(room.chat)->seats) {
        if (zuid != me())
            seat.readUpTo = m_store.chat(room.chat)->modified;
    }
}

/// So far everybody has read everything; the first file and a decision are pinned.
void TeamBuilder::finish(const TeamRoom &room)
{
    for (cliq::Chat *chat : familyOf(m_store, room.chat)) {
        for (auto &[zuid, seat] : chat->seats)
            seat.readUpTo = chat->modified;
    }
    cliq::Chat &chat = *m_store.chat(room.chat);
    if (chat.kind != cliq::ChatKind::Channel)
        return;
    for (auto it = chat.messages.crbegin(); it != chat.messages.crend() && chat.pins.size() < 2; ++it) {
        const cliq::Message &message = it->second;
        if (message.deleted || (message.type == u"file") == (chat.pins.size() == 1))
            continue;
        chat.pins.append(
            {message.id, chat.creator, -1, message.time + minuteMs, message.time + minuteMs, chat.pins.isEmpty()});
    }
}

TeamBuilder::Cast TeamBuilder::castFor(const TeamRoom &room, const Talk &talk)
{
    Cast cast;
    cast.french = talk.french;
    QStringList colleagues = room.colleagues;
    shuffle(colleagues, m_dice);
    for (int i = 0; i < 6 && !colleagues.isEmpty(); ++i)
        cast.ids.insert(QChar(u'A' + i), colleagues.at(i % colleagues.size()));
    cast.ids.insert(u'M', me());
    cast.ids.insert(u'R', m_bot);
    const int place = m_dice.between(1, int(m_store.people.size()) - 1);
    cast.name = m_store.people.at(place).firstName;
    return cast;
}

int TeamBuilder::say(const TeamRoom &room, const Talk &talk, int most, qint64 startMs)
{
    const Cast cast = castFor(room, talk);
    cliq::Chat *chat = m_store.chat(room.chat);
    QString before, root;
    qint64 ms = startMs;
    int said = 0;
    for (const TalkLine &line : talk.lines) {
        if (said == most)
            break;
        ms += m_dice.between(20, 420) * 1000LL + m_dice.below(1000);
        if (talk.thread && !root.isEmpty() && chat->kind != cliq::ChatKind::Thread) {
            cliq::Message &first = chat->messages.at(root);
            chat = &m_store.beginThread(*chat, first, cast.ids.value(line.speaker), threadName(first.text), ms);
            chat->seats.insert({me(), {}});
            before.clear();
        }
        cliq::Message &message = sayLine(*chat, line, cast, ms);
        if (line.reply)
            message.replyTo = before;
        react(room, message, line);
        before = message.id;
        if (root.isEmpty())
            root = message.id;
        if (!line.gone)
            ++said;
    }
    return said;
}

cliq::Message &TeamBuilder::sayLine(cliq::Chat &chat, const TalkLine &line, const Cast &cast, qint64 ms)
{
    cliq::Message message;
    message.time = ms;
    message.sender = cast.ids.value(line.speaker);
    message.text = filled(line.text, cast);
    message.deleted = line.gone;
    message.revision = line.edited ? 2 : 1;
    if (!line.file.isEmpty()) {
        message.type = u"file"_s;
        message.file = sharedFile(line.file);
    }
    return m_store.post(chat, message);
}

void TeamBuilder::react(const TeamRoom &room, cliq::Message &message, const TalkLine &line)
{
    QStringList crowd = room.colleagues;
    crowd.append(me());
    crowd.removeAll(message.sender);
    if (m_store.chat(room.chat)->kind == cliq::ChatKind::Channel && m_dice.chance(60))
        crowd.removeAll(me());
    if (!m_store.takesPart(*m_store.chat(room.chat), me()))
        crowd.removeAll(me());
    shuffle(crowd, m_dice);
    for (int i = 0; i < line.reactions && i < crowd.size(); ++i)
        message.reactions[line.emoji].append({crowd.at(i), message.time + (i + 1) * 2 * minuteMs});
}

QString TeamBuilder::filled(QString text, const Cast &cast)
{
    static const QStringList french{u"lundi"_s, u"mardi"_s, u"mercredi"_s, u"jeudi"_s, u"vendredi"_s};
    static const QStringList english{u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s};
    const auto mention = [](const QString &zuid) { return u"{@"_s + zuid + u'}'; };
    for (auto it = cast.ids.cbegin(); it != cast.ids.cend(); ++it)
        text.replace(u'{' + QString(it.key()) + u'}', mention(it.value()));
    text.replace(u"{me}"_s, mention(me()));
    text.replace(u"{project}"_s, m_project.isEmpty() ? m_dice.pick(m_projects) : m_project);
    text.replace(u"{day}"_s, m_dice.pick(cast.french ? french : english));
    text.replace(u"{pct}"_s, QString::number(m_dice.between(12, 97)));
    text.replace(u"{n}"_s, QString::number(m_dice.between(2, 40)));
    text.replace(u"{amount}"_s, thousands(m_dice.between(12, 980) * 100, cast.french));
    text.replace(u"{name}"_s, cast.name);
    return text;
}

QString TeamBuilder::sharedFile(const QString &name)
{
    const int number = int(m_store.files.size()) + 1;
    cliq::SharedFile file;
    file.id = m_store.nextFileId();
    file.name = name;
    if (name.endsWith(u".png"_s)) {
        file.type = u"image/png"_s;
        file.width = file.height = 320;
        file.bytes = plainPng(file.width, 0x2f6fe4U + quint32(number) * 4099U % 0xd0000U);
    } else if (name.endsWith(u".xlsx"_s)) {
        file.type = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
        file.bytes = smallWorkbook({name, QString::number(number)});
    } else {
        file.type = u"application/pdf"_s;
        file.bytes = smallPdf(name, {u"Version %1"_s.arg(number)});
    }
    m_store.files.insert_or_assign(file.id, file);
    return file.id;
}
} // namespace atlas::sandbox::dataset
