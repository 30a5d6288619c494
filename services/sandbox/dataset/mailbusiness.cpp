// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"
#include "services/sandbox/dataset/mailfiles.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct RecentMail {
    int daysAgo, minute; ///< of the day
    MailKind kind;
    bool french, unread;
    QString flag;
};

const QList<RecentMail> &recentMails()
{
    static const QList<RecentMail> mails{
        {0, 511, MailKind::Client, true, true, {}},
        {0, 485, MailKind::Client, true, true, {}},
        {0, 468, MailKind::Colleague, true, true, {}},
        {0, 425, MailKind::Client, true, true, {}},
        {0, 372, MailKind::Bank, true, true, {}},
        {1, 1127, MailKind::Colleague, true, true, {}},
        {1, 1040, MailKind::Client, true, false, u"followup"_s},
        {1, 1000, MailKind::Client, false, true, {}},
        {1, 912, MailKind::Press, true, true, {}},
        {1, 876, MailKind::Colleague, true, true, {}},
        {1, 664, MailKind::Supplier, true, false, {}},
        {1, 615, MailKind::Client, false, true, {}},
        {1, 571, MailKind::Client, true, false, u"important"_s},
        {2, 1075, MailKind::Colleague, false, true, {}},
        {2, 795, MailKind::Client, true, false, u"followup"_s},
        {2, 630, MailKind::Client, false, false, {}},
        {2, 548, MailKind::Application, true, true, {}},
        {2, 505, MailKind::Supplier, false, false, u"info"_s},
    };
    return mails;
}

/// What fills the rest of the inbox and the archive, in turn.
MailKind kindInTurn(int number)
{
    static const QList<MailKind> kinds{MailKind::Client,    MailKind::Colleague,   MailKind::Client, MailKind::Bank,
                                       MailKind::Client,    MailKind::Application, MailKind::Client, MailKind::Press,
                                       MailKind::Colleague, MailKind::Supplier};
    return kinds.at(number % kinds.size());
}

/// What a signature made by a marketing tool adds: logos, and a pixel that reports the opening.
QString signatureImages(const QString &domain, int serial)
{
    return u"<div><img src=\"https://www.%1/mail/logo.png\" width=\"120\" height=\"40\" alt=\"\"> "
           "<img src=\"https://cdn.signatures-pro.example/badges/label.png\" width=\"60\" height=\"40\" alt=\"\">"
           "<img src=\"https://open.signatures-pro.example/o/%2.gif\" width=\"1\" height=\"1\" alt=\"\"></div>"_s
               .arg(domain)
               .arg(serial * 7919, 8, 16, QChar(u'0'));
}

QString labelOf(MailKind kind)
{
    switch (kind) {
    case MailKind::Client:
        return u"Clients"_s;
    case MailKind::Supplier:
        return u"Factures"_s;
    case MailKind::Application:
        return u"Recrutement"_s;
    case MailKind::Press:
        return u"Presse"_s;
    default:
        return {};
    }
}
} // namespace

mail::Message &MailBuilder::receive(MailKind kind, const MailParty &from, const MailText &text, const QString &folder,
                                    qint64 ms)
{
    Mail &mail = add(folder, from.address, ms);
    mail.subject = text.subject;
    mail.html = body(text.body, from, kind);
    attachWhatIsSaid(mail, text.body);
    if (kind == MailKind::Client && m_serial % 7 == 1)
        mail.html += signatureImages(from.address.address.section(u'@', -1), m_serial);
    if (kind == MailKind::Client && m_dice.chance(30))
        mail.cc = {colleague(true).address};
    if (kind != MailKind::Client || m_dice.chance(55))
        addLabel(mail, labelOf(kind));
    if (kind == MailKind::Client && text.subject.contains(u"FA-"_s))
        addLabel(mail, u"Factures"_s);
    if (kind == MailKind::Application && mail.attachments.isEmpty())
        attachPdf(mail, u"CV-"_s + from.address.name.simplified().replace(u' ', u'-') + u".pdf"_s, from.address.name);
    return mail;
}

mail::Message &MailBuilder::receiveNext(MailKind kind, bool french, const QString &folder, qint64 ms)
{
    const MailParty from = partyFor(kind, french);
    const MailText text = filledFor(nextText(kind, french), from, ms);
    return receive(kind, from, text, folder, ms);
}

/// Who writes of an attachment sends one.
void MailBuilder::attachWhatIsSaid(Mail &mail, const QString &plain)
{
    static const QStringList words{u"ci-joint"_s, u"pièce jointe"_s, u"attached"_s, u"transmets"_s};
    const bool said = std::any_of(words.cbegin(), words.cend(),
                                  [&plain](const QString &word) { return plain.contains(word, Qt::CaseInsensitive); });
    if (!said)
        return;
    static const QStringList names{u"Annexe.pdf"_s, u"Note-de-cadrage.pdf"_s, u"Document.pdf"_s, u"Synthèse.pdf"_s};
    const qsizetype document = plain.indexOf(u"FA-"_s) >= 0 ? plain.indexOf(u"FA-"_s) : plain.indexOf(u"DE-"_s);
    const QString name = document >= 0                        ? plain.mid(document, 12) + u".pdf"_s
                         : plain.contains(u"facture"_s)       ? u"Facture.pdf"_s
                         : plain.contains(u"invoice"_s)       ? u"Invoice.pdf"_s
                         : plain.contains(u"questionnaire"_s) ? u"Security-questionnaire.xlsx"_s
                                                              : m_dice.pick(names);
    if (name.endsWith(u".xlsx"_s))
        attach(mail, name, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
               smallWorkbook({mail.subject, mail.from.name}));
    else
        attachPdf(mail, name, mail.subject);
}

void MailBuilder::buildRecent()
{
    for (const RecentMail &recent : recentMails()) {
        Mail &mail = receiveNext(recent.kind, recent.french, u"/Inbox"_s, at(recent.daysAgo, recent.minute, false));
        mail.isRead = !recent.unread;
        if (!recent.flag.isEmpty())
            mail.flag = recent.flag;
    }
}

void MailBuilder::buildFiled()
{
    for (int number = 0; number < 24; ++number)
        receiveNext(MailKind::Supplier, number % 4 != 3, u"/Fournisseurs"_s,
                    at(2 + number * 85 / 24, 540 + number * 17));
    for (int number = 0; number < 4; ++number)
        receiveNext(MailKind::Colleague, true, u"/Projets"_s, at(6 + number * 15, 600 + number * 41));
    for (int number = 0; number < 6; ++number)
        receiveNext(MailKind::Client, true, u"/Projets/Refonte"_s, at(10 + number * 9, 580 + number * 53));
    for (int number = 0; number < 34; ++number) {
        const MailKind kind = kindInTurn(number + 3);
        Mail &mail = receiveNext(kind, number % 5 < 3, u"/Archive"_s, at(30 + number * 57 / 34, 520 + number * 13));
        mail.isArchived = true;
    }
    for (int number = 0; number < 12; ++number)
        receiveNext(kindInTurn(number), number % 2 == 0, u"/Trash"_s, at(3 + number * 4, 530 + number * 31));
    for (int number = 0; number < 2; ++number)
        receiveNext(MailKind::Client, number == 0, u"/Snoozed"_s, at(4 + number * 3, 700));
}

void MailBuilder::fillInbox()
{
    const int missing = std::max(0, mailsPerWorld - int(m_mails.size()));
    static const QStringList flags{u"followup"_s, u"info"_s, u"important"_s};
    for (int number = 0; number < missing; ++number) {
        const bool french = number % 5 < 3;
        Mail &mail = receiveNext(kindInTurn(number), french, u"/Inbox"_s,
                                 at(3 + number * 84 / missing, 500 + number * 47 % 560));
        if (number % 6 == 0)
            mail.flag = flags.at(number / 6 % 3);
    }
}
} // namespace atlas::sandbox::dataset
