// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// The fields in double braces are filled from the CRM and Books when a template is used.
const QString templateTable = uR"(
# Réponse à un devis
Bonjour {{contact.first_name}},

Merci pour votre retour sur « {{deal.name}} ». Notre proposition de {{deal.amount}} reste valable jusqu'au {{deal.closing_date}}.

Voici les réponses à vos questions :

- …

Je reste à votre disposition pour en parler de vive voix.
# Rendez-vous, trois créneaux
Bonjour {{contact.first_name}},

Je vous propose trois créneaux d'une demi-heure, en visioconférence :

- {{slot.1}}
- {{slot.2}}
- {{slot.3}}

Lequel vous conviendrait le mieux ?
# Relance courtoise de facture
Bonjour {{contact.first_name}},

Sauf erreur de notre part, la facture {{invoice.number}} d'un montant restant dû de {{invoice.balance}} est arrivée à échéance le {{invoice.due_date}}.

Si votre règlement a croisé ce message, merci de ne pas en tenir compte. Dans le cas contraire, pourriez-vous nous indiquer la date prévue du virement ?
)"_s;
} // namespace

void MailBuilder::buildDrafts()
{
    const MailParty to = client(true);
    Mail &first = add(u"/Drafts"_s, m_me, at(1, 678, false));
    first.isOutgoing = true;
    first.to = {to.address};
    first.subject = u"Calendrier de livraison du lot 2"_s;
    first.html =
        ownBody(typographic(u"Voici le calendrier corrigé :\n\n- recette : …\n- mise en ligne : …"_s, true), to);
    Mail &second = add(u"/Drafts"_s, m_me, at(6, 1110));
    second.isOutgoing = true;
    second.to.clear(); // nobody yet
    second.subject = u"Vœux de fin d\u2019année"_s;
    second.html = u"<div><p>Chers clients, chers amis,</p><p>L\u2019année s\u2019achève et…</p></div>"_s;
}

void MailBuilder::buildTemplates()
{
    int number = 0;
    for (const MailText &text : parsedMailTexts(templateTable, true)) {
        Mail &mail = add(u"/Templates"_s, m_me, at(80 - number, 600 + number * 5));
        mail.isOutgoing = true;
        mail.to.clear();
        mail.subject = text.subject;
        mail.html = u"<div>"_s + mailParagraphs(text.body) + u"</div>"_s;
        ++number;
    }
}

void MailBuilder::buildScheduled()
{
    const MailParty to = client(true);
    const qint64 ms = at(1, 1095, false);
    Mail &mail = add(u"/Outbox"_s, m_me, ms);
    mail.isOutgoing = true;
    mail.to = {to.address};
    mail.subject = u"Ordre du jour du prochain comité"_s;
    mail.html = ownBody(typographic(u"Voici l'ordre du jour :\n\n- avancement ;\n- budget ;\n- risques."_s, true), to);
    m_leaving.insert(mail.messageId, QDateTime(m_today.addDays(1), QTime(8, 30), m_zone).toMSecsSinceEpoch());
}
} // namespace atlas::sandbox::dataset
