// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"

#include <algorithm>
#include <array>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int answeredMails = 44, openedExchanges = 20;
constexpr qint64 hourMs = 3'600'000;

QString threadKey(const QString &area, int number)
{
    return area + QString::number(number);
}
} // namespace

void MailBuilder::buildConversations()
{
    const QList<ConversationText> &texts = conversationTexts();
    for (int number = 0; number < int(texts.size()); ++number) {
        const MailParty party = client(texts.at(number).french);
        const ConversationText &text = texts.at(number);
        buildConversation(number, party, text);
    }
}

void MailBuilder::buildConversation(int number, const MailParty &client, const ConversationText &text)
{
    static const std::array<int, 8> lastDays{3, 1, 9, 2, 20, 4, 15, 40}; ///< before today
    const int turns = int(text.turns.size());
    const int last = lastDays[std::size_t(number) % lastDays.size()];
    const SlotValues values = slotValues(client, at(last + turns * 3, 600));
    const QString folder = number == 0 ? u"/Projets/Refonte"_s : u"/Inbox"_s;
    const mail::Address inCopy = colleague(true).address;
    Mail *before = nullptr;
    for (int turn = 0; turn < turns; ++turn) {
        qint64 ms = at(last + (turns - 1 - turn) * 3, 540 + (turn * 67 + number * 31) % 480);
        if (before != nullptr)
            ms = std::max(ms, before->receivedMs + hourMs);
        const QString plain = filledText(text.turns.at(turn), values);
        Mail &mail = before == nullptr
                         ? receive(MailKind::Client, client, {filledText(text.subject, values), plain, {}}, folder, ms)
                     : turn % 2 == 1 ? answerAsOwner(*before, client, plain, ms)
                                     : answerAsClient(*before, client, plain, folder, ms);
        // The service tells of a conversation for a part of its mails only; the others have nothing but their headers.
        if (number % 2 == 0 || (number == 1 && turn >= turns / 2))
            mail.threadId = threadKey(u"conversation"_s, number);
        if (turn >= 2)
            mail.cc = {inCopy};
        before = &mail;
    }
}

mail::Message &MailBuilder::answerAsOwner(Mail &original, const MailParty &to, const QString &plain, qint64 ms)
{
    Mail &mail = addSent({to.address}, ms);
    linkAnswer(mail, original);
    mail.html = ownBody(plain, to) + quotedMail(original.html, original.from, when(original), to.french);
    attachWhatIsSaid(mail, plain);
    return mail;
}

mail::Message &MailBuilder::answerAsClient(Mail &original, const MailParty &from, const QString &plain,
                                           const QString &folder, qint64 ms)
{
    Mail &mail = add(folder, from.address, ms);
    linkAnswer(mail, original);
    mail.html =
        body(plain, from, MailKind::Client) + quotedMail(original.html, original.from, when(original), from.french);
    attachWhatIsSaid(mail, plain);
    if (m_dice.chance(50))
        addLabel(mail, u"Clients"_s);
    return mail;
}

/// Mails of the inbox the owner has answered.
void MailBuilder::buildAnswered()
{
    static const QList<MailKind> kinds{MailKind::Client, MailKind::Client,    MailKind::Colleague,
                                       MailKind::Client, MailKind::Press,     MailKind::Client,
                                       MailKind::Client, MailKind::Colleague, MailKind::Application};
    for (int number = 0; number < answeredMails; ++number) {
        const MailKind kind = kinds.at(number % kinds.size());
        const bool french = number % 5 < 3;
        const qint64 ms = at(3 + number * 83 / answeredMails, 520 + number * 43 % 500);
        const MailParty party = partyFor(kind, french);
        const MailText *text = &nextText(kind, french);
        while (text->answer.isEmpty())
            text = &nextText(kind, french);
        const MailText filled = filledFor(*text, party, ms);
        Mail &mail = receive(kind, party, filled, u"/Inbox"_s, ms);
        Mail &reply = answerAsOwner(mail, party, filled.answer, ms + hourMs * (1 + number % 5));
        if (number % 2 == 0)
            mail.threadId = reply.threadId = threadKey(u"answered"_s, number);
    }
}

mail::Message &MailBuilder::open(const MailParty &to, const MailText &text, qint64 ms)
{
    Mail &mail = addSent({to.address}, ms);
    mail.subject = text.subject;
    mail.html = ownBody(text.body, to);
    attachWhatIsSaid(mail, text.body);
    return mail;
}

/// Mails the owner has written, with the client's answer in the inbox.
void MailBuilder::buildOpenings()
{
    for (int number = 0; number < openedExchanges; ++number) {
        const bool french = number % 5 < 3;
        const qint64 ms = at(4 + number * 81 / openedExchanges, 560 + number * 37 % 420);
        const MailParty party = client(french);
        const MailText *text = &nextText(MailKind::Opening, french);
        while (text->answer.isEmpty())
            text = &nextText(MailKind::Opening, french);
        const MailText filled = filledFor(*text, party, ms);
        Mail &mail = open(party, filled, ms);
        Mail &reply = answerAsClient(mail, party, filled.answer, u"/Inbox"_s, ms + hourMs * (2 + number % 30));
        if (number % 3 == 0)
            mail.threadId = reply.threadId = threadKey(u"opened"_s, number);
    }
}

void MailBuilder::fillSent()
{
    const QString sent = folderId(u"/Sent"_s);
    const auto present =
        std::count_if(m_mails.cbegin(), m_mails.cend(), [&sent](const Mail &mail) { return mail.folderId == sent; });
    const int missing = std::max(0, sentMails - int(present));
    for (int number = 0; number < missing; ++number) {
        const bool french = number % 5 < 3;
        const qint64 ms = at(1 + number * 86 / missing, 530 + number * 29 % 500);
        const MailParty party = client(french);
        Mail &mail = open(party, filledFor(nextText(MailKind::Opening, french), party, ms), ms);
        if (number % 5 == 0)
            mail.cc = {colleague(true).address};
        if (number % 12 == 0)
            mail.bcc = {colleague(true).address};
    }
}
} // namespace atlas::sandbox::dataset
