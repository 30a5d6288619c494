// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"
#include "services/sandbox/dataset/mailfiles.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

mail::Message &MailBuilder::oddFrom(const mail::Address &from, const QString &subject, const QString &html)
{
    Mail &mail = add(u"/Inbox"_s, from, at(4 + m_serial * 5 % 80, 545 + m_serial * 19 % 480));
    mail.subject = subject;
    mail.html = html;
    return mail;
}

mail::Message &MailBuilder::odd(const MailParty &from, const QString &subject, const QString &html)
{
    return oddFrom(from.address, subject, html);
}

/// Files and inline images as clients send them.
void MailBuilder::buildOddFiles()
{
    const QString workbookType = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    Mail &plans = odd(client(true), u"Cahier du groupe et plan des chambres"_s,
                      u"<p>Bonjour,</p><p>Le cahier et le plan sont joints.</p>"_s);
    attachPdf(plans, u"Cahier-groupe.pdf"_s, u"Cahier du groupe"_s);
    attach(plans, u"Plan-chambres.xlsx"_s, workbookType, smallWorkbook({u"101"_s, u"102"_s, u"103"_s}));
    attach(plans, u"lisez-moi.txt"_s, u"text/plain"_s, "Plan \xc3\xa0 jour.\r\n");

    Mail &pictures = odd(client(true), u"Photos du chantier"_s,
                         u"<p>Trois vues :</p><img src=\"cid:vue1@chantier\" width=\"64\"><img src='cid:vue2@chantier'>"
                         "<p>et la dernière <img src=\"CID:vue3%40chantier\"></p><img src=\"cid:absente@chantier\">"_s);
    attach(pictures, u"vue1.png"_s, u"image/png"_s, plainPng(64, 0x2f6fed), u"vue1@chantier"_s);
    attach(pictures, u"vue2.png"_s, u"image/png"_s, plainPng(48, 0xe69f00), u"vue2@chantier"_s);
    attach(pictures, u"vue3.png"_s, u"image/png"_s, plainPng(32, 0x009e73), u"vue3@chantier"_s);

    Mail &logo = odd(client(false), u"New logo in our signature"_s,
                     u"<p>Hi,</p><p>What do you think?</p><p><img src=\"cid:logo@sig\" alt=\"Logo\"></p>"_s);
    attach(logo, u"logo.png"_s, u"image/png"_s, plainPng(96, 0xcc79a7), u"logo@sig"_s);
    attachPdf(logo, u"Guidelines.pdf"_s, u"Guidelines"_s);

    Mail &archive = odd(client(true), u"Exports de la base"_s, u"<p>Voici l\u2019archive de l\u2019export.</p>"_s);
    attach(archive, u"export.zip"_s, u"application/zip"_s,
           storedZip({{"clients.csv", "id;nom\r\n1;Tervel\r\n"}, {"../hors-dossier.txt", "dehors\n"}}));
}

/// Names that lie about the type, leave the folder, repeat or are none.
void MailBuilder::buildOddFileNames()
{
    Mail &names = oddFrom({u"Scanner"_s, u"scan@copieur.example"_s}, u"Documents numérisés"_s,
                          u"<p>Voir les pièces jointes.</p>"_s);
    attach(names, u"Facture.pdf.exe"_s, u"application/pdf"_s, "MZ, only in name");
    attach(names, u"../../.config/autostart/x.desktop"_s, u"application/octet-stream"_s, "[Desktop Entry]\n");
    attach(names, u"C:\\Windows\\notes\\budget.txt"_s, u"text/plain"_s, "Budget\n");
    attach(names, u"Devis-\u202efdp.exe"_s, u"application/octet-stream"_s, "MZ, only in name");
    attach(names, u"scan.pdf"_s, u"application/pdf"_s, smallPdf(u"Scan 1"_s, {}));
    attach(names, u"scan.pdf"_s, u"application/pdf"_s, smallPdf(u"Scan 2"_s, {}));
    attach(names, u"CON"_s, u"text/plain"_s, "a\n");
    attach(names, QString(), u"text/plain"_s, QByteArray());
    attach(names, u"r\u00e9sum\u00e9\n\t du\u0000 jour.txt"_s, u"text/plain"_s, "b\n");
    attach(names, u"tr\u00e8s-long-"_s.repeated(30) + u".txt"_s, u"text/plain"_s, "c\n");
}

/// Subjects, names and scripts that lists and parsers trip over.
void MailBuilder::buildOddTexts()
{
    const MailParty french = client(true);
    const MailParty english = client(false);
    odd(french, QString(), u"<p>Désolé, parti trop vite : le fichier suit.</p>"_s);
    odd(english, u"Minutes of the weekly meeting, with decisions, open points and owners, "_s.repeated(14).trimmed(),
        u"<p>Please find the minutes below.</p>"_s);
    oddFrom({u"Dupuis & Fils <Atelier>"_s, u"atelier@dupuis-et-fils.example"_s},
            u"Devis &amp; planning <b>urgent</b> &#233;t&eacute; \"R&D\""_s,
            u"<p>Prix &lt; 10 000 &euro; &amp; d&eacute;lai &gt; 3 semaines.</p>"_s);
    oddFrom({u"Zoé \U0001F33F"_s, u"zoe@jardin-urbain.example"_s},
            u"\U0001F389 On a signé ! \U0001F469\u200D\U0001F4BB\U0001F680 \U0001F1EB\U0001F1F7"_s,
            u"<p>Merci à vous ! \U0001F64F\U0001F3FD</p>"_s);
    oddFrom(
        {u"田中 美咲"_s, u"misaki@aoba-design.example"_s}, u"お見積もりのご依頼（ウェブサイト刷新）"_s,
        u"<p>はじめまして。青葉デザインの田中と申します。</p><p>ウェブサイトの刷新について、お見積もりをお願いいたします。</p>"_s);
    oddFrom(
        {u"ليلى الحداد"_s, u"layla@noor-studio.example"_s}, u"طلب عرض أسعار لموقع جديد"_s,
        u"<div dir=\"rtl\"><p>السلام عليكم،</p><p>نرغب في الحصول على عرض أسعار لتصميم موقعنا الجديد (Lot 2).</p></div>"_s);
    oddFrom({QString(), u"sans-nom@expediteur.example"_s}, u"   Espaces   et\ttabulation\u200b   "_s, QString());
    oddFrom({u"compta@autre-societe.example"_s, u"inconnu@ailleurs.example"_s},
            u"Re: Re: RE: Fwd: TR: Re : votre demande"_s,
            u"<pre>Texte brut\n  avec des espaces\n&gt; et une citation\n&gt;&gt; et une autre</pre>"_s);
}

void MailBuilder::buildCrowd()
{
    Mail &mail = odd(client(true), u"Invitation : portes ouvertes du réseau"_s,
                     u"<p>Bonjour à tous,</p><p>Rendez-vous jeudi pour nos portes ouvertes.</p>"_s);
    for (int number = 1; number <= 59; ++number) {
        const QString address = u"membre%1@reseau-%2.example"_s.arg(number).arg(number % 7);
        (number <= 39 ? mail.to : mail.cc)
            .append({number % 5 == 0 ? QString() : u"Membre n° %1"_s.arg(number), address});
    }
}
} // namespace atlas::sandbox::dataset
