// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"
#include "services/sandbox/dataset/texts.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int busyFrenchContacts = 36, busyEnglishContacts = 12; ///< who write several times
constexpr int englishColleague = 4;                              ///< after the owner: the business developer in London

// Keys of the counters, beside those of the texts.
constexpr int partyCounter = 100, textCounter = 200;

/// The same number for the same company everywhere (FNV-1a): its project and amount do not change between mails.
quint32 companyNumber(const QString &company)
{
    quint32 hash = 2166136261U;
    for (const QChar character : company)
        hash = (hash ^ character.unicode()) * 16777619U;
    return hash >> 4;
}

QString projectFor(const QString &company, bool french)
{
    static const QStringList english{u"Brand platform and website"_s, u"Customer portal MVP"_s,
                                     u"Analytics and SEO retainer"_s};
    static const QStringList frenchNames = [] {
        QStringList names = projectNames();
        names.removeIf([](const QString &name) { return english.contains(name) || name.size() > 60; });
        return names;
    }();
    const QStringList &names = french ? frenchNames : english;
    return names.at(qsizetype(companyNumber(company) % quint32(names.size())));
}

QString greetingFor(const QString &firstName, bool french, MailKind kind, int choice)
{
    if (kind == MailKind::Colleague)
        return (french ? u"Salut %1,"_s : u"Hi %1,"_s).arg(firstName);
    static const QStringList frenchForms{u"Bonjour %1,"_s, u"Bonjour,"_s, u"Bonjour %1,"_s};
    static const QStringList englishForms{u"Dear %1,"_s, u"Hello %1,"_s, u"Hi %1,"_s};
    const QString form = (french ? frenchForms : englishForms).at(choice % 3);
    return form.contains(u"%1"_s) ? form.arg(firstName) : form;
}

QString closingFor(bool french, int choice)
{
    static const QStringList frenchForms{u"Bien à vous,"_s, u"Cordialement,"_s, u"Bonne journée,"_s,
                                         u"Bien cordialement,"_s, u"Merci d’avance et à bientôt,"_s};
    static const QStringList englishForms{u"Kind regards,"_s, u"Best,"_s, u"Many thanks,"_s, u"All the best,"_s,
                                          u"Best wishes,"_s};
    return (french ? frenchForms : englishForms).at(choice % 5);
}

MailParty partyOf(const mail::Contact &contact)
{
    return {{contact.firstName + u' ' + contact.lastName, contact.email},
            contact.firstName,
            contact.company,
            contact.language != "en"_L1};
}
} // namespace

MailParty MailBuilder::client(bool french)
{
    QList<const mail::Contact *> matching;
    const int most = french ? busyFrenchContacts : busyEnglishContacts;
    for (const mail::Contact &contact : m_store.contacts) {
        if (!contact.email.isEmpty() && french == (contact.language != "en"_L1))
            matching.append(&contact);
        if (matching.size() == most)
            break;
    }
    if (!matching.isEmpty())
        return partyOf(*matching.at(m_next[partyCounter + int(french)]++ % matching.size()));
    if (french)
        return {{u"Éloïse Garance"_s, u"e.garance@hotel-marigny.example"_s}, u"Éloïse"_s, u"Hôtel Marigny"_s, true};
    return {{u"Rowena Castlebury"_s, u"rowena@castlebury.example"_s}, u"Rowena"_s, u"Castlebury & Daughters"_s, false};
}

MailParty MailBuilder::colleague(bool french)
{
    QList<const mail::Person *> others;
    for (const mail::Person &person : m_store.people) {
        if (person.email != m_me.address)
            others.append(&person);
    }
    if (others.isEmpty())
        return {{u"Maud Carsin"_s, u"maud.carsin@halvorine.example"_s}, u"Maud"_s, {}, french};
    const qsizetype fixed = std::min<qsizetype>(englishColleague, others.size() - 1);
    qsizetype place = fixed;
    if (french) {
        place = m_next[partyCounter + 2]++ % others.size();
        if (place == fixed)
            place = m_next[partyCounter + 2]++ % others.size();
    }
    const mail::Person &person = *others.at(place);
    return {{person.firstName + u' ' + person.lastName, person.email}, person.firstName, {}, french};
}

MailParty MailBuilder::partyFor(MailKind kind, bool french)
{
    if (kind == MailKind::Client || kind == MailKind::Opening)
        return client(french);
    if (kind == MailKind::Colleague)
        return colleague(french);
    const QList<MailSender> &senders = mailSenders(kind, french);
    const MailSender &sender = senders.at(m_next[partyCounter + 10 + int(kind) * 2 + int(french)]++ % senders.size());
    return {{sender.name, sender.address}, sender.name.section(u' ', 0, 0), sender.organisation, french};
}

const MailText &MailBuilder::nextText(MailKind kind, bool french)
{
    const QList<MailText> &texts = mailTexts(kind, french);
    return texts.at(m_next[textCounter + int(kind) * 2 + int(french)]++ % texts.size());
}

SlotValues MailBuilder::slotValues(const MailParty &party, qint64 ms)
{
    const QDate written = QDateTime::fromMSecsSinceEpoch(ms, m_zone).date();
    QDate day = written.addDays(m_dice.between(2, 6));
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    const QLocale locale = party.french ? QLocale(QLocale::French) : QLocale(QLocale::English);
    const quint32 fixed = companyNumber(party.company);
    const int hour = m_dice.between(9, 17);
    const auto number = [&](const QString &prefix, int value) {
        return u"%1-%2-%3"_s.arg(prefix).arg(written.year()).arg(value, 4, 10, QChar(u'0'));
    };
    return {{u"me"_s, m_me.name.section(u' ', 0, 0)},
            {u"you"_s, party.firstName},
            {u"company"_s, party.company.isEmpty() ? client(party.french).company : party.company},
            {u"supplier"_s, party.company},
            {u"project"_s, projectFor(party.company, party.french)},
            {u"amount"_s, moneyText(4800 + int(fixed % 90) * 1200, party.french)},
            {u"invoice"_s, number(u"FA"_s, 1 + int(fixed % 120))},
            {u"quote"_s, number(u"DE"_s, 1 + int(fixed % 40))},
            {u"day"_s, weekdayText(day, party.french)},
            {u"date"_s, locale.toString(day, u"d MMMM"_s)},
            {u"time"_s, party.french ? u"%1\u00a0h\u00a030"_s.arg(hour) : u"%1:30"_s.arg(hour)},
            {u"month"_s, locale.monthName(written.month())},
            {u"year"_s, QString::number(written.year() + 1)},
            {u"colleague"_s, colleague(true).address.name},
            {u"number"_s, QString::number(m_dice.between(200, 980))}};
}

MailText MailBuilder::filledFor(const MailText &text, const MailParty &party, qint64 ms)
{
    const SlotValues values = slotValues(party, ms);
    QString subject = filledText(text.subject, values);
    if (!subject.isEmpty())
        subject[0] = subject.at(0).toUpper();
    return {subject, filledText(text.body, values), filledText(text.answer, values)};
}

QString MailBuilder::body(const QString &plain, const MailParty &writer, MailKind kind)
{
    const QString me = m_me.name.section(u' ', 0, 0);
    const int choice = m_dice.below(30);
    QString text = greetingFor(me, writer.french, kind, choice) + u"\n\n"_s + plain + u"\n\n"_s;
    if (kind == MailKind::Colleague)
        text += writer.firstName;
    else
        text += closingFor(writer.french, choice) + u'\n' + writer.address.name;
    if (!writer.company.isEmpty() && writer.company != writer.address.name)
        text += u'\n' + writer.company;
    return u"<div>"_s + mailParagraphs(text) + u"</div>"_s;
}

QString MailBuilder::ownBody(const QString &plain, const MailParty &to)
{
    const MailKind kind = to.company.isEmpty() ? MailKind::Colleague : MailKind::Client;
    const QString greeting = greetingFor(to.firstName, to.french, kind, 0);
    return u"<div>"_s + mailParagraphs(greeting + u"\n\n"_s + plain) + signature(to.french) + u"</div>"_s;
}
} // namespace atlas::sandbox::dataset
