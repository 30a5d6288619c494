// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"

#include <QLocale>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString invitationText(const QDateTime &start, const mail::Address &organiser, const mail::Address &guest,
                       const QString &method)
{
    const QString form = u"yyyyMMdd'T'HHmmss'Z'"_s;
    const QStringList lines{u"BEGIN:VCALENDAR"_s,
                            u"PRODID:-//Agenda//FR"_s,
                            u"VERSION:2.0"_s,
                            u"METHOD:"_s + method,
                            u"BEGIN:VEVENT"_s,
                            u"UID:comite-%1@agenda.example"_s.arg(start.toString(u"yyyyMMdd"_s)),
                            u"DTSTAMP:"_s + start.addDays(-8).toUTC().toString(form),
                            u"DTSTART:"_s + start.toUTC().toString(form),
                            u"DTEND:"_s + start.addSecs(3600).toUTC().toString(form),
                            u"SUMMARY:Comité de pilotage"_s,
                            u"LOCATION:Salle des Voiles\\, 2e étage"_s,
                            u"ORGANIZER;CN=%1:mailto:%2"_s.arg(organiser.name, organiser.address),
                            u"ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:"_s + guest.address,
                            method == "CANCEL"_L1 ? u"STATUS:CANCELLED"_s : u"STATUS:CONFIRMED"_s,
                            u"END:VEVENT"_s,
                            u"END:VCALENDAR"_s};
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

/// The header of a raw mail up to its own fields, which `rest` adds.
QString rawMail(const mail::Message &message, const mail::Address &to, const QString &rest)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(message.receivedMs, Qt::UTC);
    const QString date = QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s);
    return u"Received: from relais.example by mail.example; %1\r\nDate: %1\r\nFrom: %2 <%3>\r\nTo: <%4>\r\n"
           "Message-Id: %5\r\n"_s.arg(date, message.from.name, message.from.address, to.address, message.messageId) +
           rest;
}
} // namespace

void MailBuilder::buildInvitation()
{
    const QStringList methods{u"REQUEST"_s, u"CANCEL"_s};
    for (const QString &method : methods) {
        const bool request = method == "REQUEST"_L1;
        const MailParty from = client(true);
        Mail &mail =
            odd(from, (request ? u"Invitation\u00a0: comité de pilotage"_s : u"Annulé\u00a0: comité de pilotage"_s),
                u"<p>Comité de pilotage, Salle des Voiles.</p>"_s);
        QDate day = m_today.addDays(request ? 6 : 4);
        while (day.dayOfWeek() > 5)
            day = day.addDays(1);
        const QDateTime start(day, QTime(10, 0), m_zone);
        mail.hasCalendar = true;
        attach(mail, u"invite.ics"_s, u"text/calendar; charset=UTF-8; method="_s + method,
               invitationText(start, from.address, m_me, method).toUtf8());
    }
}

void MailBuilder::buildBrokenMime()
{
    Mail &boundary = oddFrom({u"Vieux serveur"_s, u"robot@vieux-serveur.example"_s}, u"Rapport de sauvegarde"_s,
                             u"<p>Sauvegarde terminée.</p>"_s);
    boundary.rawMime =
        rawMail(boundary, m_me,
                u"Subject: Rapport de sauvegarde\r\nMIME-Version: 1.0\r\n"
                "Content-Type: multipart/mixed; boundary=\"abc\r\n\r\n--abc\r\nContent-Type: text/plain\r\n\r\n"
                "Sauvegarde terminee.\r\n--abd\r\nContent-Type: application/pdf\r\n"
                "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQ=*=*===\r\n--abc"_s);
    Mail &charset = oddFrom({u"Passerelle SMS"_s, u"sms@passerelle.example"_s}, u"R\u00e9ponse re\u00e7ue"_s,
                            u"<p>Oui pour jeudi.</p>"_s);
    charset.rawMime =
        rawMail(charset, m_me,
                u"Subject: =?utf-9?Q?R=C3ponse_re=ZZue?= =?UTF-8?B?8J+Y?=\r\n"
                "Content-Type: text/plain; charset=martien\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                "Oui pour jeudi =E9=\r\n=C3=28 =Z1 \ufffd\ufffd\r\n"_s);
    Mail &nested = oddFrom({u"Archiveur"_s, u"archive@poupees.example"_s}, u"Message transféré"_s,
                           u"<p>Voir le message joint.</p>"_s);
    QString part;
    for (int level = 0; level < 200; ++level)
        part += u"Content-Type: multipart/mixed; boundary=b%1\r\n\r\n--b%1\r\n"_s.arg(level);
    nested.rawMime = rawMail(nested, m_me, u"Subject: Message transfere\r\nMIME-Version: 1.0\r\n"_s + part);
    Mail &headerless = oddFrom({u"Sonde"_s, u"sonde@capteur.example"_s}, u"Mesure de la nuit"_s, u"<p>19,4 °C</p>"_s);
    headerless.rawMime = rawMail(headerless, m_me,
                                 u": sans nom\r\nSubject\r\n Mesure\r\nSubject: un\r\nSubject: deux\r\n"
                                 "Content-Type: ;;;\r\nContent-Length: -1\r\n19,4"_s);
}

void MailBuilder::buildOddHeaders()
{
    const MailParty receipt = client(true);
    Mail &wanted = odd(receipt, u"Mise en demeure : réponse attendue"_s,
                       u"<p>Merci de confirmer la bonne réception de ce message.</p>"_s);
    wanted.headers = {{u"Disposition-Notification-To"_s, receipt.address.address},
                      {u"Return-Receipt-To"_s, receipt.address.address},
                      {u"Importance"_s, u"high"_s},
                      {u"X-Priority"_s, u"1"_s}};
    const MailParty shared = client(true);
    const QString domain = shared.address.address.section(u'@', -1);
    Mail &reply = odd(shared, u"Dossier transmis à notre service achats"_s,
                      u"<p>Pour la suite, merci de répondre au service achats.</p>"_s);
    reply.headers = {{u"Reply-To"_s, u"Service achats <achats@%1>"_s.arg(domain)}};
    Mail &trap = oddFrom({m_me.name, u"direction@courriel-urgent.example"_s}, u"Es-tu disponible ?"_s,
                         u"<p>J\u2019ai besoin d\u2019un service, réponds-moi vite.</p>"_s);
    trap.headers = {{u"Reply-To"_s, u"direction@autre-boite.example"_s},
                    {u"Authentication-Results"_s, u"mx.example; spf=fail; dkim=none; dmarc=fail"_s}};
    const MailParty away = client(true);
    Mail &absence = odd(away, u"Réponse automatique : absence jusqu\u2019à lundi"_s,
                        u"<p>Je suis en congé et lirai votre message à mon retour.</p>"_s);
    absence.headers = {{u"Auto-Submitted"_s, u"auto-replied"_s}, {u"Precedence"_s, u"auto_reply"_s}};
    Mail &bounce = oddFrom({u"Mail Delivery Subsystem"_s, u"mailer-daemon@relais.example"_s},
                           u"Undelivered Mail Returned to Sender"_s,
                           u"<pre>&lt;personne@domaine-inconnu.example&gt;: Host or domain name not found</pre>"_s);
    bounce.headers = {{u"Auto-Submitted"_s, u"auto-replied"_s}, {u"Return-Path"_s, u"<>"_s}};
    Mail &list =
        oddFrom({u"Réseau des agences"_s, u"reseau@listes-pro.example"_s}, u"[réseau] Question sur les tarifs jour"_s,
                u"<p>Bonjour à tous, quels tarifs pratiquez-vous en région ?</p>"_s);
    list.to = {{u"Réseau des agences"_s, u"reseau@listes-pro.example"_s}};
    list.headers = {{u"List-Id"_s, u"<reseau.listes-pro.example>"_s},
                    {u"List-Post"_s, u"<mailto:reseau@listes-pro.example>"_s},
                    {u"List-Unsubscribe"_s, u"<mailto:reseau-depart@listes-pro.example>"_s},
                    {u"Reply-To"_s, u"reseau@listes-pro.example"_s}};
}
} // namespace atlas::sandbox::dataset
