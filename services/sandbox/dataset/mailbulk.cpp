// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"

#include <array>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int newsletterMails = 32, notificationMails = 28, spamMails = 12;

// {domain}, {id}: of the reader; {title}, {text}, {number}: of the issue.
const QString tableDesign = uR"x(<html><head><style>@import url("https://static.{domain}/css/mail.css");
@import "https://polices.{domain}/css2?family=Lumen:wght@400;700";
@font-face{font-family:"Lumen";src:url(https://polices.{domain}/lumen.woff2) format("woff2")}
.hero{background-image:url('https://img.{domain}/{number}/hero.jpg?u={id}')}</style></head><body bgcolor="#f4f4f4">
<img src="https://suivi.{domain}/o.gif?u={id}&c={number}" width="1" height="1" border="0" alt="">
<table width="600" align="center" background="https://img.{domain}/fond.png"><tr><td class="hero">
<img src="https://img.{domain}/logo.png" alt="Logo" width="180"></td></tr><tr><td style="font-family:Lumen,Arial">
<h1>{title}</h1><p>{text}</p><p><a href="https://clic.{domain}/r/{id}/1?to=https%3A%2F%2Fwww.{domain}%2Farticle-{number}">
https://www.{domain}/article-{number}</a></p><img src="https://img.{domain}/{number}/article.jpg" width="560" alt="">
</td></tr><tr><td><small><a href="https://clic.{domain}/r/{id}/9">Se désabonner</a></small></td></tr></table>
<img src="https://balise.mesure-audience.example/p?m={number}&r={id}" style="display:none" alt=""></body></html>)x"_s;

const QString blockDesign = uR"x(<div style="background:url(https://img.{domain}/{number}.png) no-repeat;padding:24px">
<div style="font-size:0;line-height:0"><img src="//pixel.{domain}/open/{id}.png" height="0" width="0"></div>
<h2>{title}</h2><p>{text}</p><a href="https://clic.{domain}/l?c={number}&amp;u={id}"><span>www.{domain}</span></a>
<picture><source srcset="https://img.{domain}/{number}@2x.webp 2x"><img src="https://img.{domain}/{number}.jpg" width="480">
</picture><p>Lire aussi : <a href="https://clic.{domain}/l?c={number}&amp;u={id}&amp;n=2">partenaire.example</a></p>
<hr><p>Vous recevez ce message car vous êtes inscrit. <a href="https://clic.{domain}/bye/{id}">Désabonnement</a></p>
<bgsound src="https://pixel.{domain}/s/{id}.wav"><link rel="stylesheet" href="https://static.{domain}/late.css"></div>)x"_s;

const QString letterDesign = uR"x(<style>body{background:#fff url("https://img.{domain}/grain.png")}
.open{background:url(https://pixel.{domain}/css/{id}) }</style><div class="open"><p>Bonjour,</p><p><b>{title}</b></p>
<p>{text}</p><ul><li><a href="https://clic.{domain}/{id}/a">https://{domain}/a-la-une</a></li>
<li><a href="https://clic.{domain}/{id}/b">https://{domain}/agenda</a></li></ul>
<table><tr><td background="https://img.{domain}/bouton.png"><a href="https://clic.{domain}/{id}/c">Lire la suite</a></td></tr>
</table><img width=1 height=1 src="https://pixel.{domain}/w/{id}"><img src="https://img.{domain}/pied.png" width="600"
srcset="https://img.{domain}/pied@2x.png 2x"><p><a href="https://clic.{domain}/{id}/z">Ne plus recevoir</a></p></div>)x"_s;
} // namespace

void MailBuilder::buildNewsletter(int number, const QString &folder, qint64 ms)
{
    static const std::array<QString, 3> designs{tableDesign, blockDesign, letterDesign};
    const BulkText &text = newsletterTexts().at(number % newsletterTexts().size());
    const MailParty owner{m_me, m_me.name.section(u' ', 0, 0), {}, true};
    const SlotValues values = slotValues(owner, ms);
    const QString domain = text.address.section(u'@', -1);
    const QString id = QString::number(quint32(number + 1) * 2654435761U, 16);
    Mail &mail = add(folder, {text.name, text.address}, ms);
    mail.subject = filledText(text.subject, values);
    mail.html = filledText(designs[std::size_t(number) % designs.size()],
                           {{u"domain"_s, domain},
                            {u"id"_s, id},
                            {u"title"_s, mail.subject.toHtmlEscaped()},
                            {u"text"_s, filledText(text.body, values).toHtmlEscaped()},
                            {u"number"_s, QString::number(200 + number)}});
    mail.headers = {{u"List-Id"_s, text.name + u" <liste."_s + domain + u'>'},
                    {u"List-Unsubscribe"_s, u"<mailto:bye@%1?subject=%2>, <https://clic.%1/bye/%2>"_s.arg(domain, id)},
                    {u"Precedence"_s, u"bulk"_s}};
    if (number % 2 == 0)
        mail.headers.append({u"List-Unsubscribe-Post"_s, u"List-Unsubscribe=One-Click"_s});
}

void MailBuilder::buildNewsletters()
{
    for (int number = 0; number < newsletterMails; ++number) {
        buildNewsletter(number, u"/Newsletter"_s, at(number * 88 / newsletterMails, 372 + number * 7, false));
        m_mails.back().isRead = number > 4;
    }
    buildNewsletter(newsletterMails, u"/Inbox"_s, at(5, 421));
    buildNewsletter(newsletterMails + 1, u"/Trash"_s, at(11, 433));
}

void MailBuilder::buildNotifications()
{
    for (int number = 0; number < notificationMails; ++number) {
        const BulkText &text = notificationTexts().at(number % notificationTexts().size());
        const qint64 ms = at(number * 86 / notificationMails, 395 + number * 23 % 600, number > 3);
        const SlotValues values = slotValues(client(true), ms);
        Mail &mail = add(u"/Notification"_s, {text.name, text.address}, ms);
        mail.subject = filledText(text.subject, values);
        mail.html = u"<div>"_s + mailParagraphs(filledText(text.body, values)) + u"</div>"_s;
        mail.headers = {{u"Auto-Submitted"_s, u"auto-generated"_s}, {u"X-Auto-Response-Suppress"_s, u"All"_s}};
        mail.isRead = number > 3;
    }
}

void MailBuilder::buildSpam()
{
    for (int number = 0; number < spamMails; ++number) {
        const BulkText &text = spamTexts().at(number % spamTexts().size());
        Mail &mail = add(u"/Spam"_s, {text.name, text.address}, at(number * 28 / spamMails, 190 + number * 97, false));
        mail.subject = text.subject;
        const QString host = text.address.section(u'@', -1);
        mail.html = mailParagraphs(text.body) +
                    u"<p><a href=\"https://%1/payer?d=%2\">Cliquez ici / Click here</a></p>"
                    "<img src=\"https://%1/vu.gif?d=%2\" width=\"1\" height=\"1\">"_s.arg(host, m_me.address);
        mail.headers = {{u"X-Spam-Flag"_s, u"YES"_s}};
        mail.isRead = number > 5;
    }
}
} // namespace atlas::sandbox::dataset
