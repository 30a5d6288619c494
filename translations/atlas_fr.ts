<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountWords</name>
    <message>
        <source>Open pipeline</source>
        <translation>Pipeline ouvert</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Hours this month</source>
        <translation>Heures ce mois-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n affaire ouverte</numerusform>
            <numerusform>%n affaires ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is late</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>rien n’est en retard</translation>
    </message>
    <message>
        <source>of it %1 late</source>
        <translation>dont %1 en retard</translation>
    </message>
    <message>
        <source>activity, mail or meeting</source>
        <translation>activité, message ou réunion</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>logged on its projects</source>
        <translation>saisies sur ses projets</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Prochaines réunions</translation>
    </message>
    <message>
        <source>Past meetings</source>
        <translation>Réunions passées</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>No deal with this account in the chosen pipeline.</source>
        <translation>Aucune affaire avec ce compte dans le pipeline choisi.</translation>
    </message>
    <message>
        <source>No invoice so far.</source>
        <translation>Aucune facture pour l’instant.</translation>
    </message>
    <message>
        <source>No payment so far.</source>
        <translation>Aucun paiement pour l’instant.</translation>
    </message>
    <message>
        <source>No project is linked to this account.</source>
        <translation>Aucun projet n’est lié à ce compte.</translation>
    </message>
    <message>
        <source>No mail with its contacts among those read.</source>
        <translation>Aucun message avec ses contacts parmi ceux qui sont lus.</translation>
    </message>
    <message>
        <source>No folder of this name among those listed.</source>
        <translation>Aucun dossier de ce nom parmi ceux qui sont listés.</translation>
    </message>
    <message>
        <source>No meeting with its contacts is planned.</source>
        <translation>Aucune réunion prévue avec ses contacts.</translation>
    </message>
    <message>
        <source>No meeting with its contacts among those read.</source>
        <translation>Aucune réunion avec ses contacts parmi celles qui sont lues.</translation>
    </message>
    <message>
        <source>No contact so far.</source>
        <translation>Aucun contact pour l’instant.</translation>
    </message>
    <message>
        <source>No activity so far.</source>
        <translation>Aucune activité pour l’instant.</translation>
    </message>
    <message>
        <source>n/a: no customer of Books is linked to this account.</source>
        <translation>n/d : aucun client de Books n’est lié à ce compte.</translation>
    </message>
    <message>
        <source>n/a: its contacts have no mail address.</source>
        <translation>n/d : ses contacts n’ont pas d’adresse électronique.</translation>
    </message>
    <message>
        <source>never, as far as Atlas knows</source>
        <translation>jamais, à la connaissance d’Atlas</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Upload failed</source>
        <translation>Envoi échoué</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>Téléchargement échoué</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Envoi terminé</translation>
    </message>
    <message>
        <source>The forecast falls to %1 on %2.</source>
        <translation>La prévision descend à %1 le %2.</translation>
    </message>
    <message>
        <source>The forecast falls to %1 on %2; the floor is %3.</source>
        <extracomment>%1 and %3 are amounts, %2 is a date</extracomment>
        <translation>La prévision descend à %1 le %2 ; le plancher est de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) was due on %3: %4.</source>
        <extracomment>%1 is an amount, %2 a number of an invoice, %3 a date, %4 "41 days late"</extracomment>
        <translation>%1 (%2), échéance le %3 : %4.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happened for %n day(s)</source>
        <translation>
            <numerusform>Rien ne s’est passé depuis %n jour</numerusform>
            <numerusform>Rien ne s’est passé depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the stage %2.</source>
        <extracomment>%1 is "Nothing happened for 12 days", %2 a stage</extracomment>
        <translation>%1 à l’étape %2.</translation>
    </message>
    <message>
        <source>%1 in the stage %2: %3.</source>
        <extracomment>%1 is "Nothing happened for 12 days", %2 a stage, %3 an amount</extracomment>
        <translation>%1 à l’étape %2 : %3.</translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation>Commence à %1</translation>
    </message>
    <message>
        <source>Cash under the floor</source>
        <translation>Trésorerie sous le plancher</translation>
    </message>
    <message>
        <source>Invoice overdue: %1</source>
        <translation>Facture en retard : %1</translation>
    </message>
    <message>
        <source>Deal gone quiet: %1</source>
        <translation>Affaire qui stagne : %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 vous a mentionné</translation>
    </message>
    <message>
        <source>Records to correct</source>
        <translation>Fiches à corriger</translation>
    </message>
    <message numerus="yes">
        <source>The check of last night found %n record(s) to correct.</source>
        <translation>
            <numerusform>Le contrôle de la nuit a trouvé %n fiche à corriger.</numerusform>
            <numerusform>Le contrôle de la nuit a trouvé %n fiches à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue invoices of large clients</source>
        <translation>Factures en retard des grands clients</translation>
    </message>
    <message>
        <source>Deals gone quiet</source>
        <translation>Affaires qui stagnent</translation>
    </message>
    <message>
        <source>Meetings about to begin</source>
        <translation>Réunions imminentes</translation>
    </message>
    <message>
        <source>Mentions in Cliq</source>
        <translation>Mentions dans Cliq</translation>
    </message>
    <message>
        <source>Uploads and downloads</source>
        <translation>Envois et téléchargements</translation>
    </message>
    <message>
        <source>When the forecast of 13 weeks falls under the floor of the cash page.</source>
        <translation>Quand la prévision à 13 semaines passe sous le plancher de la page Trésorerie.</translation>
    </message>
    <message>
        <source>Invoices past their due date, of the clients that owe most.</source>
        <translation>Factures échues des clients qui doivent le plus.</translation>
    </message>
    <message>
        <source>Open deals that nothing happened to for too long.</source>
        <translation>Affaires ouvertes où rien ne s’est passé depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Minutes before a meeting, and the reminders of the calendar.</source>
        <translation>Quelques minutes avant une réunion, et les rappels de l’agenda.</translation>
    </message>
    <message>
        <source>When somebody names you.</source>
        <translation>Quand quelqu’un vous cite.</translation>
    </message>
    <message>
        <source>When the last file arrived, or one did not.</source>
        <translation>Quand le dernier fichier est arrivé, ou qu’un fichier n’est pas passé.</translation>
    </message>
    <message>
        <source>What the check of the night found in CRM and Books.</source>
        <translation>Ce que le contrôle de la nuit a trouvé dans CRM et Books.</translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n nouvelle alerte</numerusform>
            <numerusform>%n nouvelles alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AtlasLinks</name>
    <message>
        <source>“%1” is no link of Atlas.</source>
        <extracomment>%1 is what somebody clicked on</extracomment>
        <translation>« %1 » n’est pas un lien d’Atlas.</translation>
    </message>
    <message>
        <source>“%1” has parts that links of Atlas have not.</source>
        <translation>« %1 » contient des éléments qu’un lien d’Atlas n’a pas.</translation>
    </message>
    <message>
        <source>“%1” leads to nothing that Atlas knows.</source>
        <translation>« %1 » ne mène à rien qu’Atlas connaisse.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>BooksPreview</name>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Usually late</source>
        <extracomment>%1 days, "+ 12 d"; %n paid invoices it was learned from</extracomment>
        <translation>Retard habituel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n invoice(s)</source>
        <translation>
            <numerusform>%1, %n facture</numerusform>
            <numerusform>%1, %n factures</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>incl. tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Dernière relance</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>facturée</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>sans justificatif</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Payée par</translation>
    </message>
    <message>
        <source>still to be paid</source>
        <translation>restant dû</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Délai de paiement</translation>
    </message>
</context>
<context>
    <name>BriefWords</name>
    <message>
        <source>Brief of the day, %1</source>
        <extracomment>%1 a role: CEO</extracomment>
        <translation>Brief du jour, %1</translation>
    </message>
    <message>
        <source>VA</source>
        <translation>AV</translation>
    </message>
    <message>
        <source>%1 times</source>
        <extracomment>%1 a multiple: 3.2 times</extracomment>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>not available: a figure without value</extracomment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours: 12 h</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Data read %1</source>
        <extracomment>%1 an age: "2 min ago"</extracomment>
        <translation>Données lues %1</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing today.</source>
        <translation>Rien aujourd’hui.</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <extracomment>%1 a day: Friday 20 November</extracomment>
        <translation>Ce qui a changé depuis le %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <extracomment>%1 what is to be decided: "Invoices to chase"</extracomment>
        <translation>À décider : %1</translation>
    </message>
    <message>
        <source>Can wait: %1</source>
        <extracomment>%1 what is not urgent: "Drafts"</extracomment>
        <translation>Peut attendre : %1</translation>
    </message>
</context>
<context>
    <name>CashFigures</name>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>DSO, 90 days</source>
        <translation>DSO, 90 jours</translation>
    </message>
    <message>
        <source>DSO, count-back</source>
        <translation>DSO, par épuisement</translation>
    </message>
    <message>
        <source>DPO, 90 days</source>
        <translation>DPO, 90 jours</translation>
    </message>
    <message>
        <source>Net burn</source>
        <translation>Consommation nette</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Low point in 13 weeks</source>
        <translation>Point bas à 13 semaines</translation>
    </message>
    <message>
        <source>Largest client</source>
        <translation>Premier client</translation>
    </message>
    <message>
        <source>Collected against invoiced</source>
        <translation>Encaissé sur facturé</translation>
    </message>
    <message>
        <source>Invoiced this month</source>
        <translation>Facturé ce mois-ci</translation>
    </message>
    <message>
        <source>Sum of the bank and cash accounts of the base currency.</source>
        <translation>Somme des comptes de banque et de caisse dans la devise de base.</translation>
    </message>
    <message>
        <source>Receivables ÷ sales of 90 days × 90: how long customers take to pay.</source>
        <translation>Créances ÷ ventes de 90 jours × 90 : le temps que les clients mettent à payer.</translation>
    </message>
    <message>
        <source>Days of the latest sales that make up what customers owe.</source>
        <translation>Jours des dernières ventes qui font ce que les clients doivent.</translation>
    </message>
    <message>
        <source>Payables ÷ purchases of 90 days × 90: how long we take to pay.</source>
        <translation>Dettes ÷ achats de 90 jours × 90 : le temps que nous mettons à payer.</translation>
    </message>
    <message>
        <source>(Paid − received) of the last three whole months ÷ 3.</source>
        <translation>(Payé − reçu) des trois derniers mois entiers ÷ 3.</translation>
    </message>
    <message>
        <source>Balance ÷ net burn.</source>
        <translation>Solde ÷ consommation nette.</translation>
    </message>
    <message>
        <source>Lowest balance at the end of a day: balance + expected receipts − expected payments. A receipt is expected on its due date plus the customer's median lateness over the last six paid invoices.</source>
        <translation>Solde le plus bas à la fin d’un jour : solde + encaissements attendus − décaissements attendus. Un encaissement est attendu à l’échéance, plus le retard médian du client sur ses six dernières factures payées.</translation>
    </message>
    <message>
        <source>Revenue of the largest client ÷ revenue of all, 12 months.</source>
        <translation>Chiffre du premier client ÷ chiffre de tous, 12 mois.</translation>
    </message>
    <message>
        <source>Payments received ÷ invoices issued, 90 days.</source>
        <translation>Paiements reçus ÷ factures émises, 90 jours.</translation>
    </message>
    <message>
        <source>Invoices issued this month, less credit notes.</source>
        <translation>Factures émises ce mois-ci, moins les avoirs.</translation>
    </message>
    <message>
        <source>No bank account in Books</source>
        <translation>Aucun compte bancaire dans Books</translation>
    </message>
    <message>
        <source>No sales in the period</source>
        <translation>Aucune vente sur la période</translation>
    </message>
    <message>
        <source>No purchases in the period</source>
        <translation>Aucun achat sur la période</translation>
    </message>
    <message>
        <source>No payment in three months</source>
        <translation>Aucun paiement en trois mois</translation>
    </message>
    <message>
        <source>Profitable: no burn</source>
        <translation>Rentable : rien n’est consommé</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>+ %1 · %2</source>
        <extracomment>under the balance: %1 amounts in other currencies, which are not added, %2 "5 accounts"</extracomment>
        <translation>+ %1 · %2</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <extracomment>%1 is a change such as "▲ 4 d"</extracomment>
        <translation>%1 en 30 jours</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>rien à comparer encore</translation>
    </message>
    <message>
        <source>%1 apart from DSO</source>
        <extracomment>%1 a number of days by which suppliers are paid sooner than customers pay</extracomment>
        <translation>%1 d’écart au DSO</translation>
    </message>
    <message>
        <source>3-month average</source>
        <translation>moyenne de 3 mois</translation>
    </message>
    <message>
        <source>more than ten years</source>
        <translation>plus de dix ans</translation>
    </message>
    <message>
        <source>until early %1</source>
        <extracomment>how long the money lasts; %1 is a month with its year</extracomment>
        <translation>jusqu’à début %1</translation>
    </message>
    <message>
        <source>until mid-%1</source>
        <translation>jusqu’à mi-%1</translation>
    </message>
    <message>
        <source>until late %1</source>
        <translation>jusqu’à fin %1</translation>
    </message>
    <message>
        <source>on %1 · %2</source>
        <extracomment>when the balance is lowest; %1 a date</extracomment>
        <translation>le %1 · %2</translation>
    </message>
    <message>
        <source>set a floor</source>
        <translation>fixer un seuil</translation>
    </message>
    <message>
        <source>%1 under the floor</source>
        <extracomment>%1 is an amount with a mark</extracomment>
        <translation>%1 sous le seuil</translation>
    </message>
    <message>
        <source>%1 above the floor</source>
        <translation>%1 au-dessus du seuil</translation>
    </message>
    <message>
        <source>%1 of %2 invoiced</source>
        <extracomment>%1 collected of %2 invoiced</extracomment>
        <translation>%1 sur %2 facturés</translation>
    </message>
    <message>
        <source>%1 of %2 in 12 months</source>
        <extracomment>%1 revenue of the largest client, %2 of all</extracomment>
        <translation>%1 sur %2 en 12 mois</translation>
    </message>
    <message>
        <source>%1 against %2 last month</source>
        <extracomment>%1 a change in percent, %2 the amount of the month before</extracomment>
        <translation>%1 contre %2 le mois dernier</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Période : du %1 au %2</translation>
    </message>
    <message>
        <source>Currency: %1; others are shown apart, never added.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Devise : %1 ; les autres sont montrées à part, jamais additionnées.</translation>
    </message>
    <message numerus="yes">
        <source>%n records left out: their exchange rate is missing.</source>
        <translation>
            <numerusform>%n ligne écartée : son taux de change manque.</numerusform>
            <numerusform>%n lignes écartées : leur taux de change manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records behind it.</source>
        <translation>
            <numerusform>%n enregistrement derrière ce chiffre.</numerusform>
            <numerusform>%n enregistrements derrière ce chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Lu %1.</translation>
    </message>
    <message>
        <source>Only the first 100,000 records were read.</source>
        <translation>Seules les 100 000 premières lignes ont été lues.</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <extracomment>unit of an amount each month; %1 is the sign of a currency</extracomment>
        <translation>%1 / mois</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>not available: a figure without value</extracomment>
        <translation>n/d</translation>
    </message>
</context>
<context>
    <name>CashflowProblem</name>
    <message>
        <source>This Zoho account has no Books organisation</source>
        <translation>Ce compte Zoho n’a pas d’organisation Books</translation>
    </message>
    <message>
        <source>Cash, invoices and bills come from Zoho Books. Have an organisation created there, or be invited to one, then check again.</source>
        <translation>Trésorerie, factures et dépenses viennent de Zoho Books. Faites-y créer une organisation, ou faites-vous inviter, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Several organisations keep their books in Zoho</source>
        <translation>Plusieurs organisations tiennent leurs comptes dans Zoho</translation>
    </message>
    <message>
        <source>Choose the one whose cash is shown. Atlas remembers it on this computer.</source>
        <translation>Choisissez celle dont la trésorerie s’affiche. Atlas la retient sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Choisir une organisation</translation>
    </message>
</context>
<context>
    <name>CrmPreview</name>
    <message>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <source>quiet for %1</source>
        <translation>sans nouvelles depuis %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût à ce jour</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>Revenu attendu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
</context>
<context>
    <name>CsvWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>heading of a column: %1 is its name, %2 a currency code</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1 : devise</translation>
    </message>
</context>
<context>
    <name>DealCard</name>
    <message>
        <source>no amount</source>
        <translation>sans montant</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
</context>
<context>
    <name>DeliveryFigures</name>
    <message>
        <source>Projects at risk</source>
        <translation>Projets à risque</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Tâches en retard</translation>
    </message>
    <message>
        <source>Milestones on time</source>
        <translation>Jalons à l’heure</translation>
    </message>
    <message>
        <source>Widest burn gap</source>
        <translation>Plus grand écart de budget</translation>
    </message>
    <message>
        <source>Blocked tasks</source>
        <translation>Tâches bloquées</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Anomalies ouvertes</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d’occupation</translation>
    </message>
    <message>
        <source>Billable ratio</source>
        <translation>Part facturable</translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation>Heures saisies</translation>
    </message>
    <message>
        <source>People without hours</source>
        <translation>Personnes sans saisie</translation>
    </message>
    <message>
        <source>Hours to approve</source>
        <translation>Heures à valider</translation>
    </message>
    <message>
        <source>Open projects with a burn gap over 10 points, a schedule index under 0.8, an end that has passed, or a third of their due milestones late.</source>
        <translation>Projets ouverts dont l’écart de budget dépasse 10 points, l’indice de délai est sous 0,8, la fin est passée, ou un tiers des jalons échus est en retard.</translation>
    </message>
    <message>
        <source>Open tasks whose end has passed; the line says by how many days half of them are late.</source>
        <translation>Tâches ouvertes dont la fin est passée ; la ligne dit de combien de jours la moitié d’entre elles est en retard.</translation>
    </message>
    <message>
        <source>Milestones completed by their day ÷ milestones due so far.</source>
        <translation>Jalons achevés à leur date ÷ jalons échus à ce jour.</translation>
    </message>
    <message>
        <source>Hours logged ÷ hours budgeted − percent complete, of the open project where it is widest.</source>
        <translation>Heures saisies ÷ heures du budget − avancement, pour le projet ouvert où l’écart est le plus grand.</translation>
    </message>
    <message>
        <source>Open tasks that wait for an open task that is overdue.</source>
        <translation>Tâches ouvertes qui attendent une tâche ouverte en retard.</translation>
    </message>
    <message>
        <source>Issues that are not closed, in open projects.</source>
        <translation>Anomalies non fermées des projets ouverts.</translation>
    </message>
    <message>
        <source>Billable hours ÷ hours available. Healthy for delivery staff: 65 to 80 %.</source>
        <translation>Heures facturables ÷ heures disponibles. Sain pour la production : 65 à 80 %.</translation>
    </message>
    <message>
        <source>Billable hours ÷ all hours logged.</source>
        <translation>Heures facturables ÷ heures saisies.</translation>
    </message>
    <message>
        <source>All hours logged in the period.</source>
        <translation>Toutes les heures saisies sur la période.</translation>
    </message>
    <message>
        <source>Staff who were there on the last working day and logged nothing.</source>
        <translation>Personnes présentes le dernier jour ouvré et qui n’ont rien saisi.</translation>
    </message>
    <message>
        <source>Hours logged in the period that nobody has approved or rejected.</source>
        <translation>Heures de la période que personne n’a validées ni refusées.</translation>
    </message>
    <message>
        <source>No hours logged in the period</source>
        <translation>Aucune heure saisie sur la période</translation>
    </message>
    <message>
        <source>Hours of the period are not read yet</source>
        <translation>Les heures de la période ne sont pas encore lues</translation>
    </message>
    <message>
        <source>Nobody is counted as staff</source>
        <translation>Personne n’est compté dans l’effectif</translation>
    </message>
    <message>
        <source>No milestone was due yet</source>
        <translation>Aucun jalon n’est encore échu</translation>
    </message>
    <message>
        <source>No project has budgeted hours</source>
        <translation>Aucun projet n’a de budget d’heures</translation>
    </message>
    <message>
        <source>No open project</source>
        <translation>Aucun projet ouvert</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message numerus="yes">
        <source>of %n open</source>
        <translation>
            <numerusform>sur %n ouvert</numerusform>
            <numerusform>sur %n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 due</source>
        <translation>%1 sur %2 échus</translation>
    </message>
    <message numerus="yes">
        <source>%n severe</source>
        <translation>
            <numerusform>%n grave</numerusform>
            <numerusform>%n graves</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 h available</source>
        <translation>sur %1 h disponibles</translation>
    </message>
    <message>
        <source>of %1 h logged</source>
        <translation>sur %1 h saisies</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Période : du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind it.</source>
        <translation>
            <numerusform>Repose sur %n élément.</numerusform>
            <numerusform>Repose sur %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Lu %1.</translation>
    </message>
    <message>
        <source>Only the first 100,000 records were read.</source>
        <translation>Seules les 100 000 premières lignes ont été lues.</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>unit of a difference of percentages</extracomment>
        <translation>points</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>not available: a figure without value</extracomment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Ouvrez la chronologie</translation>
    </message>
    <message numerus="yes">
        <source>median delay %n day(s)</source>
        <translation>
            <numerusform>retard médian : %n jour</numerusform>
            <numerusform>retard médian : %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>budget ahead of the work</source>
        <translation>budget en avance sur le travail</translation>
    </message>
    <message>
        <source>on the last working day</source>
        <translation>le dernier jour ouvré</translation>
    </message>
    <message numerus="yes">
        <source>%n time entries</source>
        <translation>
            <numerusform>%n saisie</numerusform>
            <numerusform>%n saisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>Trouver un créneau…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>Notes for the account…</source>
        <translation>Notes pour le compte…</translation>
    </message>
</context>
<context>
    <name>EventWording</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of a list: "Monday and Wednesday"</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Tous les jours</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Toutes les semaines</numerusform>
            <numerusform>Toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Tous les mois</numerusform>
            <numerusform>Tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Tous les ans</numerusform>
            <numerusform>Tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>days of a week: "on Monday and Wednesday"</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>on day %1</source>
        <extracomment>day of a month: "on day 15"</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>on the %1 %2</source>
        <extracomment>"on the first Monday"</extracomment>
        <translation>le %1 %2</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, toute la journée</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Another repetition</source>
        <translation>Autre répétition</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day without its year</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <extracomment>days of one month, "23 – 29 November": %1 first day, %2 last day, %3 month</extracomment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a range over two months</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is the label of a form field</extracomment>
        <translation>%1 : ce champ est obligatoire.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n digits before the decimal point.</source>
        <translation>
            <numerusform>Au plus %n chiffre avant la virgule.</numerusform>
            <numerusform>Au plus %n chiffres avant la virgule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Au plus %n caractère.</numerusform>
            <numerusform>Au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ceci n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Only a whole number is possible here.</source>
        <translation>Seul un nombre entier est possible ici.</translation>
    </message>
    <message>
        <source>Between 0 and %1.</source>
        <extracomment>%1 is the largest value allowed</extracomment>
        <translation>Entre 0 et %1.</translation>
    </message>
    <message>
        <source>This is not a date. Example: %1.</source>
        <extracomment>%1 is an example of a date as the person would type it</extracomment>
        <translation>Ceci n’est pas une date. Exemple : %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ceci n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ceci n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Choose a record from the list.</source>
        <translation>Choisissez un élément de la liste.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>FileVersions</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1 a number</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download version %1</source>
        <translation>Télécharger la version %1</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <extracomment>%1 a file</extracomment>
        <translation>Versions de « %1 »</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The newest first. A new version is made by sending a file of the same name.</source>
        <translation>La plus récente d’abord. Une nouvelle version se fait en envoyant un fichier du même nom.</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Snoozed in Zoho</source>
        <translation>Reportés dans Zoho</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>folder of mails that will be sent at a set time</extracomment>
        <translation>Programmés</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>folder of the mails that are dealt with</extracomment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Lettres d’information</translation>
    </message>
</context>
<context>
    <name>HomeFigures</name>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Sales velocity, a day</source>
        <translation>Vitesse de vente, par jour</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Cycle de vente</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Nouveaux prospects</translation>
    </message>
    <message>
        <source>Lead conversion</source>
        <translation>Conversion des prospects</translation>
    </message>
    <message>
        <source>Time to first contact</source>
        <translation>Délai de premier contact</translation>
    </message>
    <message>
        <source>Return on campaigns</source>
        <translation>Rendement des campagnes</translation>
    </message>
    <message>
        <source>Cost of a new client</source>
        <translation>Coût d’un nouveau client</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Factures en retard</translation>
    </message>
    <message>
        <source>To pay in 30 days</source>
        <translation>À payer sous 30 jours</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Collected against invoiced</source>
        <translation>Encaissé sur facturé</translation>
    </message>
    <message>
        <source>Work not invoiced</source>
        <translation>Travail non facturé</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>People overloaded</source>
        <translation>Personnes surchargées</translation>
    </message>
    <message>
        <source>Mails to answer</source>
        <translation>Courriers à traiter</translation>
    </message>
    <message>
        <source>Meetings today</source>
        <translation>Réunions du jour</translation>
    </message>
    <message>
        <source>Follow-ups owed</source>
        <translation>Relances à faire</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Decisions waiting</source>
        <translation>Décisions en attente</translation>
    </message>
    <message>
        <source>Sum of the amounts of won deals that close in the period.</source>
        <translation>Somme des montants des affaires gagnées qui se clôturent dans la période.</translation>
    </message>
    <message>
        <source>Open deals closing in the period ÷ (target of the period − won in it).</source>
        <translation>Affaires ouvertes se clôturant dans la période ÷ (objectif de la période − gagné dans la période).</translation>
    </message>
    <message>
        <source>Open qualified deals × win rate × average won amount ÷ sales cycle in days.</source>
        <translation>Affaires qualifiées ouvertes × taux de réussite × montant moyen gagné ÷ cycle de vente en jours.</translation>
    </message>
    <message>
        <source>Median days from creation to closing of the deals won in twelve months.</source>
        <translation>Médiane des jours entre création et clôture des affaires gagnées en douze mois.</translation>
    </message>
    <message>
        <source>Leads created in the period.</source>
        <translation>Prospects créés dans la période.</translation>
    </message>
    <message>
        <source>Converted leads ÷ leads created, of those created in the period.</source>
        <translation>Prospects convertis ÷ prospects créés, parmi ceux créés dans la période.</translation>
    </message>
    <message>
        <source>Median time from creation to the first task, call or meeting with a lead created in the period.</source>
        <translation>Délai médian entre la création et la première tâche, le premier appel ou rendez-vous, pour les prospects créés dans la période.</translation>
    </message>
    <message>
        <source>(Won revenue that came from campaigns − their cost) ÷ their cost.</source>
        <translation>(Revenu gagné grâce aux campagnes − leur coût) ÷ leur coût.</translation>
    </message>
    <message>
        <source>Marketing and sales expenses ÷ new clients of the period. Salaries are mostly not in it.</source>
        <translation>Dépenses de marketing et de vente ÷ nouveaux clients de la période. Les salaires n’y sont le plus souvent pas.</translation>
    </message>
    <message>
        <source>Balance of invoices past their due date.</source>
        <translation>Solde des factures dont l’échéance est passée.</translation>
    </message>
    <message>
        <source>Balance of bills that are late or fall due within 30 days.</source>
        <translation>Solde des factures fournisseurs en retard ou dues sous 30 jours.</translation>
    </message>
    <message>
        <source>Invoices issued in the period, less credit notes.</source>
        <translation>Factures émises dans la période, moins les avoirs.</translation>
    </message>
    <message>
        <source>Payments received ÷ invoices issued, in the period.</source>
        <translation>Paiements reçus ÷ factures émises, dans la période.</translation>
    </message>
    <message>
        <source>Billable hours that no invoice holds × the hourly rate.</source>
        <translation>Heures facturables qu’aucune facture ne contient × le taux horaire.</translation>
    </message>
    <message>
        <source>Staff planned above the hours they have, this week or the next.</source>
        <translation>Équipiers planifiés au-delà de leurs heures, cette semaine ou la suivante.</translation>
    </message>
    <message>
        <source>Mail of people in the inbox, of the last 30 days, that nobody answered.</source>
        <translation>Courriers de personnes dans la boîte de réception, des 30 derniers jours, restés sans réponse.</translation>
    </message>
    <message>
        <source>Events of today that take time.</source>
        <translation>Événements du jour qui prennent du temps.</translation>
    </message>
    <message>
        <source>Mail sent 3 to 30 days ago whose answer has not come.</source>
        <translation>Courriers envoyés il y a 3 à 30 jours et restés sans réponse.</translation>
    </message>
    <message>
        <source>Unread mentions in the team chat.</source>
        <translation>Mentions non lues dans la messagerie d’équipe.</translation>
    </message>
    <message>
        <source>What waits for a yes or a no: estimates, late invoices, projects at risk, mails, mentions.</source>
        <translation>Ce qui attend un oui ou un non : devis, factures en retard, projets à risque, courriers, mentions.</translation>
    </message>
    <message numerus="yes">
        <source>%n not contacted yet</source>
        <translation>
            <numerusform>%n pas encore contacté</numerusform>
            <numerusform>%n pas encore contactés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 "12 converted", %2 "48 created"</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n converti</numerusform>
            <numerusform>%n convertis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n créé</numerusform>
            <numerusform>%n créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact</source>
        <translation>
            <numerusform>%n sans contact</numerusform>
            <numerusform>%n sans contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s), partial</source>
        <translation>
            <numerusform>%n nouveau client, partiel</numerusform>
            <numerusform>%n nouveaux clients, partiel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n facture fournisseur</numerusform>
            <numerusform>%n factures fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n with hours</source>
        <translation>
            <numerusform>sur %n disposant d’heures</numerusform>
            <numerusform>sur %n disposant d’heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread or more</source>
        <translation>%1 non lus ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without agenda</source>
        <translation>
            <numerusform>%n sans ordre du jour</numerusform>
            <numerusform>%n sans ordre du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>aucun conflit</translation>
    </message>
    <message>
        <source>%1 against the period before</source>
        <extracomment>%1 a change such as "+6.2 %"</extracomment>
        <translation>%1 par rapport à la période précédente</translation>
    </message>
    <message>
        <source>%1 of the target of %2</source>
        <extracomment>%1 a percentage, %2 an amount</extracomment>
        <translation>%1 de l’objectif de %2</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Période : du %1 au %2</translation>
    </message>
    <message>
        <source>Currency: %1; others are shown apart, never added.</source>
        <translation>Devise : %1 ; les autres sont montrées à part, jamais additionnées.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind it.</source>
        <translation>
            <numerusform>Repose sur %n élément.</numerusform>
            <numerusform>Repose sur %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Lu %1.</translation>
    </message>
    <message>
        <source>Not everything was read.</source>
        <translation>Tout n’a pas été lu.</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>not available: a figure without value</extracomment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d’occupation</translation>
    </message>
    <message>
        <source>Time to answer a mail</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Work done against plan</source>
        <translation>Travail fait sur prévu</translation>
    </message>
    <message>
        <source>Realisation</source>
        <translation>Taux de réalisation</translation>
    </message>
    <message>
        <source>(Revenue − hours × cost rate − expenses of clients) ÷ revenue, twelve months. Revenue and expenses as Books lists them, tax included. Healthy for an agency: 50 to 70 %.</source>
        <translation>(Chiffre d’affaires − heures × coût horaire − dépenses des clients) ÷ chiffre d’affaires, douze mois. Chiffre d’affaires et dépenses tels que Books les liste, taxes comprises. Sain pour une agence : 50 à 70 %.</translation>
    </message>
    <message>
        <source>Work done ÷ work planned until today (SPI), in hours, over the open projects with hours and dates. Under 80 % is a risk.</source>
        <translation>Travail fait ÷ travail prévu à ce jour (SPI), en heures, sur les projets ouverts qui ont des heures et des dates. Sous 80 %, c’est un risque.</translation>
    </message>
    <message>
        <source>Billed hours ÷ recorded billable hours. Target: 90 % or more.</source>
        <translation>Heures facturées ÷ heures facturables saisies. Objectif : 90 % ou plus.</translation>
    </message>
    <message>
        <source>Median time from a mail of a person to the first answer, over 30 days. Answers are told by subject and counterpart.</source>
        <translation>Délai médian entre un courrier d’une personne et la première réponse, sur 30 jours. Les réponses se reconnaissent à l’objet et au correspondant.</translation>
    </message>
    <message>
        <source>partial: some amounts are not known here</source>
        <translation>partiel : certains montants ne sont pas connus ici</translation>
    </message>
    <message>
        <source>twelve months</source>
        <translation>douze mois</translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>la plus ancienne depuis %n jour</numerusform>
            <numerusform>la plus ancienne depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n conversation(s)</source>
        <translation>
            <numerusform>dans %n conversation</numerusform>
            <numerusform>dans %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) answered</source>
        <translation>
            <numerusform>%n courrier répondu</numerusform>
            <numerusform>%n courriers répondus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 won for %2</source>
        <extracomment>what campaigns brought and cost: %1 and %2 amounts of money</extracomment>
        <translation>%1 gagnés pour %2</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>%1 h behind the plan</source>
        <extracomment>%1 a number of hours</extracomment>
        <translation>%1 h de retard sur le prévu</translation>
    </message>
    <message>
        <source>%1 h ahead of the plan</source>
        <translation>%1 h d’avance sur le prévu</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>sans activité depuis %n jour</numerusform>
            <numerusform>sans activité depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing</source>
        <translation>
            <numerusform>%n jour manquant</numerusform>
            <numerusform>%n jours manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n day(s)</source>
        <translation>
            <numerusform>sans nouvelles depuis %n jour</numerusform>
            <numerusform>sans nouvelles depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>depuis %n jour</numerusform>
            <numerusform>depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n day(s) ago</source>
        <translation>
            <numerusform>envoyé il y a %n jour</numerusform>
            <numerusform>envoyé il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>vieux de %n jour</numerusform>
            <numerusform>vieux de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 planned</source>
        <extracomment>%1 a share of the available hours: 124 %</extracomment>
        <translation>%1 planifié</translation>
    </message>
    <message>
        <source>%1 of the budget</source>
        <extracomment>%1 a share: 82 %</extracomment>
        <translation>%1 du budget</translation>
    </message>
    <message>
        <source>%1 margin</source>
        <translation>%1 de marge</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expire</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>sans prochaine étape</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>no agenda</source>
        <translation>sans ordre du jour</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>sans lien</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non relié</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>wrong address</source>
        <translation>adresse erronée</translation>
    </message>
    <message>
        <source>no company</source>
        <translation>sans société</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>only in CRM</source>
        <translation>seulement au CRM</translation>
    </message>
    <message>
        <source>only in Books</source>
        <translation>seulement dans Books</translation>
    </message>
    <message>
        <source>name differs</source>
        <translation>nom différent</translation>
    </message>
    <message>
        <source>address differs</source>
        <translation>adresse différente</translation>
    </message>
    <message>
        <source>to sort</source>
        <translation>à ranger</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>silencieuse</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>sans nouvelles</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours: 12 h</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 rows shown, %2 rows in all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 planned for %2</source>
        <extracomment>%1 hours planned, %2 hours available</extracomment>
        <translation>%1 planifiées pour %2</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>à échoir</translation>
    </message>
    <message>
        <source>1 to 30 days</source>
        <translation>1 à 30 jours</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31 à 60 jours</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>61 à 90 jours</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>plus de 90 jours</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period, from %1 to %2</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Decisions waiting</source>
        <translation>Décisions en attente</translation>
    </message>
    <message>
        <source>Meetings today</source>
        <translation>Réunions du jour</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Aujourd’hui et demain</translation>
    </message>
    <message>
        <source>Strategic meetings</source>
        <translation>Réunions stratégiques</translation>
    </message>
    <message>
        <source>Conflicts, today and tomorrow</source>
        <translation>Conflits, aujourd’hui et demain</translation>
    </message>
    <message>
        <source>Mails to answer</source>
        <translation>Courriers à traiter</translation>
    </message>
    <message>
        <source>Follow-ups owed</source>
        <translation>Relances à faire</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions in the team</source>
        <translation>Mentions dans l’équipe</translation>
    </message>
    <message>
        <source>Files to sort</source>
        <translation>Fichiers à ranger</translation>
    </message>
    <message>
        <source>Latest team documents</source>
        <translation>Derniers documents d’équipe</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Pipeline pondéré</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Win rate, strict</source>
        <translation>Taux de réussite, strict</translation>
    </message>
    <message>
        <source>Win rate, honest</source>
        <translation>Taux de réussite, honnête</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Vitesse de vente</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Cycle de vente</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Nouveaux prospects</translation>
    </message>
    <message>
        <source>Lead conversion</source>
        <translation>Conversion des prospects</translation>
    </message>
    <message>
        <source>Time to first contact</source>
        <translation>Délai de premier contact</translation>
    </message>
    <message>
        <source>Return on campaigns</source>
        <translation>Rendement des campagnes</translation>
    </message>
    <message>
        <source>Cost of a new client</source>
        <translation>Coût d’un nouveau client</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Leads by source</source>
        <translation>Prospects par source</translation>
    </message>
    <message>
        <source>Leads by week</source>
        <translation>Prospects par semaine</translation>
    </message>
    <message>
        <source>Won by source</source>
        <translation>Gagné par source</translation>
    </message>
    <message>
        <source>Strategic deals</source>
        <translation>Affaires stratégiques</translation>
    </message>
    <message>
        <source>Deals gone quiet</source>
        <translation>Affaires silencieuses</translation>
    </message>
    <message>
        <source>Leads nobody has contacted</source>
        <translation>Prospects jamais contactés</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Clients without news</source>
        <translation>Clients sans nouvelles</translation>
    </message>
    <message>
        <source>Contacts to correct</source>
        <translation>Contacts à corriger</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>Tâches à faire</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Low point in 13 weeks</source>
        <translation>Point bas à 13 semaines</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Factures en retard</translation>
    </message>
    <message>
        <source>To pay in 30 days</source>
        <translation>À payer sous 30 jours</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Net burn</source>
        <translation>Consommation nette</translation>
    </message>
    <message>
        <source>Largest client</source>
        <translation>Premier client</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Collected against invoiced</source>
        <translation>Encaissé sur facturé</translation>
    </message>
    <message>
        <source>Work not invoiced</source>
        <translation>Travail non facturé</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>Cash, 13 weeks</source>
        <translation>Trésorerie, 13 semaines</translation>
    </message>
    <message>
        <source>What clients owe, by age</source>
        <translation>Créances par ancienneté</translation>
    </message>
    <message>
        <source>Invoices to chase</source>
        <translation>Factures à relancer</translation>
    </message>
    <message>
        <source>Bills to pay</source>
        <translation>Factures à payer</translation>
    </message>
    <message>
        <source>Largest expenses</source>
        <translation>Plus grosses dépenses</translation>
    </message>
    <message>
        <source>Margin by client</source>
        <translation>Marge par client</translation>
    </message>
    <message>
        <source>Records that do not match</source>
        <translation>Fiches qui ne concordent pas</translation>
    </message>
    <message>
        <source>Projects at risk</source>
        <translation>Projets à risque</translation>
    </message>
    <message>
        <source>Milestones on time</source>
        <translation>Jalons à l’heure</translation>
    </message>
    <message>
        <source>Late tasks</source>
        <translation>Tâches en retard</translation>
    </message>
    <message>
        <source>Blocked tasks</source>
        <translation>Tâches bloquées</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Anomalies ouvertes</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d’occupation</translation>
    </message>
    <message>
        <source>Billable ratio</source>
        <translation>Part facturable</translation>
    </message>
    <message>
        <source>People overloaded</source>
        <translation>Personnes surchargées</translation>
    </message>
    <message>
        <source>Load this week</source>
        <translation>Charge de la semaine</translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation>Heures par projet</translation>
    </message>
    <message>
        <source>Major projects</source>
        <translation>Projets majeurs</translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Next milestones</source>
        <translation>Prochains jalons</translation>
    </message>
    <message>
        <source>Open issues by severity</source>
        <translation>Anomalies ouvertes par gravité</translation>
    </message>
    <message>
        <source>Who is overloaded</source>
        <translation>Qui est surchargé</translation>
    </message>
    <message>
        <source>Hours not logged</source>
        <translation>Heures non saisies</translation>
    </message>
    <message>
        <source>Project costs</source>
        <translation>Coûts des projets</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>No meeting today.</source>
        <translation>Aucune réunion aujourd’hui.</translation>
    </message>
    <message>
        <source>No meeting today or tomorrow.</source>
        <translation>Aucune réunion aujourd’hui ni demain.</translation>
    </message>
    <message>
        <source>No strategic meeting in the next 14 days.</source>
        <translation>Aucune réunion stratégique dans les 14 prochains jours.</translation>
    </message>
    <message>
        <source>No conflict.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>Tout a reçu une réponse.</translation>
    </message>
    <message>
        <source>Nobody owes an answer.</source>
        <translation>Personne ne vous doit de réponse.</translation>
    </message>
    <message>
        <source>No draft.</source>
        <translation>Aucun brouillon.</translation>
    </message>
    <message>
        <source>Nobody mentioned you.</source>
        <translation>Personne ne vous a mentionné.</translation>
    </message>
    <message>
        <source>Nothing to sort.</source>
        <translation>Rien à ranger.</translation>
    </message>
    <message>
        <source>No document was read yet: open the Files page.</source>
        <translation>Aucun document lu pour l’instant : ouvrez la page Fichiers.</translation>
    </message>
    <message>
        <source>No open deal.</source>
        <translation>Aucune affaire ouverte.</translation>
    </message>
    <message>
        <source>No deal has gone quiet.</source>
        <translation>Aucune affaire silencieuse.</translation>
    </message>
    <message>
        <source>Every lead was contacted.</source>
        <translation>Tous les prospects ont été contactés.</translation>
    </message>
    <message>
        <source>No campaign.</source>
        <translation>Aucune campagne.</translation>
    </message>
    <message>
        <source>Every client was in touch.</source>
        <translation>Tous les clients ont donné des nouvelles.</translation>
    </message>
    <message>
        <source>All contacts are in order.</source>
        <translation>Tous les contacts sont en ordre.</translation>
    </message>
    <message>
        <source>No task is due.</source>
        <translation>Aucune tâche à faire.</translation>
    </message>
    <message>
        <source>No invoice is late.</source>
        <translation>Aucune facture en retard.</translation>
    </message>
    <message>
        <source>No bill is due.</source>
        <translation>Aucune facture à payer.</translation>
    </message>
    <message>
        <source>No expense in the period.</source>
        <translation>Aucune dépense dans la période.</translation>
    </message>
    <message>
        <source>No revenue in twelve months.</source>
        <translation>Aucun revenu en douze mois.</translation>
    </message>
    <message>
        <source>CRM and Books agree.</source>
        <translation>CRM et Books concordent.</translation>
    </message>
    <message>
        <source>No open project.</source>
        <translation>Aucun projet ouvert.</translation>
    </message>
    <message>
        <source>No project is at risk.</source>
        <translation>Aucun projet à risque.</translation>
    </message>
    <message>
        <source>No task is late.</source>
        <translation>Aucune tâche en retard.</translation>
    </message>
    <message>
        <source>Nothing is blocked.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>No milestone in the next 14 days.</source>
        <translation>Aucun jalon dans les 14 prochains jours.</translation>
    </message>
    <message>
        <source>No open issue.</source>
        <translation>Aucune anomalie ouverte.</translation>
    </message>
    <message>
        <source>Nobody is overloaded.</source>
        <translation>Personne n’est surchargé.</translation>
    </message>
    <message>
        <source>Everybody logged their hours.</source>
        <translation>Tout le monde a saisi ses heures.</translation>
    </message>
    <message>
        <source>No hours were logged.</source>
        <translation>Aucune heure saisie.</translation>
    </message>
    <message>
        <source>The Zoho access does not allow it: sign in again to add it.</source>
        <translation>L’accès Zoho ne le permet pas : reconnectez-vous pour l’ajouter.</translation>
    </message>
    <message>
        <source>Set a monthly target in the pipeline.</source>
        <translation>Fixez un objectif mensuel dans le pipeline.</translation>
    </message>
    <message>
        <source>Set the hours people are available, in Projects, Workload.</source>
        <translation>Indiquez les heures disponibles, dans Projets, Charge.</translation>
    </message>
    <message>
        <source>Set hourly rates, in Projects, Workload.</source>
        <translation>Indiquez les taux horaires, dans Projets, Charge.</translation>
    </message>
    <message>
        <source>No qualified open deal.</source>
        <translation>Aucune affaire qualifiée ouverte.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à montrer.</translation>
    </message>
    <message>
        <source>Not enough data.</source>
        <translation>Données insuffisantes.</translation>
    </message>
    <message>
        <source>Open the timeline in Projects: it reads what waits for what.</source>
        <translation>Ouvrez le planning dans Projets : il lit ce qui attend quoi.</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagnée</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>now late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1 used, %2 done</source>
        <extracomment>shares of a project: %1 of its budget is used, %2 of its work is done</extracomment>
        <translation>%1 consommé, %2 fait</translation>
    </message>
    <message>
        <source>%1 margin at most</source>
        <extracomment>%1 a share: 54 %</extracomment>
        <translation>%1 de marge au plus</translation>
    </message>
    <message>
        <source>cost in another currency</source>
        <translation>coût dans une autre devise</translation>
    </message>
    <message>
        <source>no hourly rate</source>
        <translation>sans taux horaire</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>à envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 won</source>
        <extracomment>%1 amounts of deals: 12 000 EUR + 3 000 USD</extracomment>
        <translation>%1 gagnés</translation>
    </message>
    <message>
        <source>cost %1</source>
        <extracomment>%1 an amount of money</extracomment>
        <translation>coût %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Meetings with the team, 7 days</source>
        <translation>Réunions d’équipe, 7 jours</translation>
    </message>
    <message>
        <source>Time to answer a mail</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Templates for clients</source>
        <translation>Modèles pour les clients</translation>
    </message>
    <message>
        <source>Mail with prospects</source>
        <translation>Courrier avec les prospects</translation>
    </message>
    <message>
        <source>Channels of the team</source>
        <translation>Canaux de l’équipe</translation>
    </message>
    <message>
        <source>Marketing documents</source>
        <translation>Documents marketing</translation>
    </message>
    <message>
        <source>Technical documents</source>
        <translation>Documents techniques</translation>
    </message>
    <message>
        <source>Finance documents</source>
        <translation>Documents financiers</translation>
    </message>
    <message>
        <source>Return by source</source>
        <translation>Rendement par source</translation>
    </message>
    <message>
        <source>What we owe, by age</source>
        <translation>Dettes par ancienneté</translation>
    </message>
    <message>
        <source>Invoices to send</source>
        <translation>Factures à envoyer</translation>
    </message>
    <message>
        <source>Work done against plan</source>
        <translation>Travail fait sur prévu</translation>
    </message>
    <message>
        <source>Realisation</source>
        <translation>Taux de réalisation</translation>
    </message>
    <message>
        <source>Late tasks by person</source>
        <translation>Tâches en retard par personne</translation>
    </message>
    <message>
        <source>Budgets and progress</source>
        <translation>Budgets et avancement</translation>
    </message>
    <message>
        <source>No meeting with colleagues in the next 7 days.</source>
        <translation>Aucune réunion avec des collègues d’ici 7 jours.</translation>
    </message>
    <message>
        <source>No template: save one while writing a mail.</source>
        <translation>Aucun modèle : enregistrez-en un en écrivant un courrier.</translation>
    </message>
    <message>
        <source>No mail with a lead in 30 days.</source>
        <translation>Aucun courrier avec un prospect depuis 30 jours.</translation>
    </message>
    <message>
        <source>No channel.</source>
        <translation>Aucun canal.</translation>
    </message>
    <message>
        <source>The folder is empty.</source>
        <translation>Le dossier est vide.</translation>
    </message>
    <message>
        <source>Every invoice was sent.</source>
        <translation>Toutes les factures sont envoyées.</translation>
    </message>
    <message>
        <source>No open project has a budget or planned hours.</source>
        <translation>Aucun projet ouvert n’a de budget ni d’heures prévues.</translation>
    </message>
    <message>
        <source>Not read yet: refresh (F5).</source>
        <translation>Pas encore lu : actualisez (F5).</translation>
    </message>
    <message>
        <source>No deal was closed in the period: choose a longer one.</source>
        <translation>Aucune affaire close sur la période : choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>No lead was created in the period: choose a longer one.</source>
        <translation>Aucun prospect créé sur la période : choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>No campaign of the last twelve months has a cost: enter it in the CRM.</source>
        <translation>Aucune campagne des douze derniers mois n’a de coût : saisissez-le dans le CRM.</translation>
    </message>
    <message>
        <source>No expense account is about marketing or sales: name one in Books.</source>
        <translation>Aucun compte de dépenses ne concerne le marketing ou les ventes : nommez-en un dans Books.</translation>
    </message>
    <message>
        <source>No new client in the period: choose a longer one.</source>
        <translation>Aucun nouveau client sur la période : choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>No hours logged in the period: choose a longer one.</source>
        <translation>Aucune heure saisie sur la période : choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>No invoice in the period: choose a longer one.</source>
        <translation>Aucune facture sur la période : choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>No lead was contacted yet: log a call or a task with it.</source>
        <translation>Aucun prospect n’a été contacté : notez un appel ou une tâche avec lui.</translation>
    </message>
    <message>
        <source>Clients of CRM, Books and Projects are not linked: see Records that do not match.</source>
        <translation>Les clients du CRM, de Books et de Projects ne sont pas liés : voyez Fiches qui ne concordent pas.</translation>
    </message>
    <message>
        <source>Open the folder in Inbox: it is read then.</source>
        <translation>Ouvrez le dossier dans Courrier : il est alors lu.</translation>
    </message>
    <message>
        <source>What it brought is in other currencies only: they are never added.</source>
        <translation>Ce qui a été gagné n’est que dans d’autres devises : elles ne sont jamais additionnées.</translation>
    </message>
    <message>
        <source>The hours of the period are not read yet: open Projects, Time.</source>
        <translation>Les heures de la période ne sont pas encore lues : ouvrez Projets, Temps.</translation>
    </message>
    <message>
        <source>The target of the period is reached.</source>
        <translation>L’objectif de la période est atteint.</translation>
    </message>
    <message>
        <source>No open project has both hours and dates: set them in Projects.</source>
        <translation>Aucun projet ouvert n’a des heures et des dates : donnez-les dans Projets.</translation>
    </message>
    <message>
        <source>No milestone fell due yet.</source>
        <translation>Aucun jalon n’est encore échu.</translation>
    </message>
    <message>
        <source>No mail of the last 30 days was answered from here.</source>
        <translation>Aucun courrier des 30 derniers jours n’a reçu de réponse d’ici.</translation>
    </message>
    <message>
        <source>No team folder read so far is named after it: open the folder in Files.</source>
        <translation>Aucun dossier d’équipe lu ne porte ce nom : ouvrez le dossier dans Fichiers.</translation>
    </message>
    <message>
        <source>Zoho does not tell which hours an invoice holds: see Work not invoiced.</source>
        <translation>Zoho ne dit pas quelles heures une facture contient : voyez Travail non facturé.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n créée</numerusform>
            <numerusform>%n créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n laissée telle quelle</numerusform>
            <numerusform>%n laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyée</numerusform>
            <numerusform>%n non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation>UTF-16, petit-boutiste</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Europe occidentale)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Ce champ ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>The CRM has no such choice.</source>
        <translation>Le CRM n’a pas ce choix.</translation>
    </message>
    <message>
        <source>This is no date in the chosen order.</source>
        <translation>Ce n’est pas une date dans l’ordre choisi.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Ce n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>This is longer than the CRM takes.</source>
        <translation>C’est plus long que ce que le CRM accepte.</translation>
    </message>
    <message>
        <source>The CRM has no record of this name.</source>
        <translation>Le CRM n’a aucune fiche de ce nom.</translation>
    </message>
    <message>
        <source>Several records have this name.</source>
        <translation>Plusieurs fiches portent ce nom.</translation>
    </message>
    <message>
        <source>An earlier row of the file is the same record.</source>
        <translation>Une ligne précédente du fichier est la même fiche.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissée telle quelle</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>The CRM has a record with this value already.</source>
        <translation>Le CRM a déjà une fiche avec cette valeur.</translation>
    </message>
</context>
<context>
    <name>KeptColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>MailListWords</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a day of the week and a date</extracomment>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>to whom a mail went: %1 are names</extracomment>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Change %1: %2 from %3 to %4</source>
        <extracomment>a change of a record: %1 its name, %2 the field, %3 the value before, %4 the one after</extracomment>
        <translation>Modifier %1 : %2 de %3 à %4</translation>
    </message>
    <message>
        <source>Same e-mail address: %1</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>Même adresse électronique : %1</translation>
    </message>
    <message>
        <source>Same website: %1</source>
        <extracomment>%1 is a web domain</extracomment>
        <translation>Même site web : %1</translation>
    </message>
    <message>
        <source>Same name: %1</source>
        <extracomment>%1 is a company's name</extracomment>
        <translation>Même nom : %1</translation>
    </message>
    <message>
        <source>Same name and phone: %1</source>
        <extracomment>%1 is a name with a phone number</extracomment>
        <translation>Même nom et même téléphone : %1</translation>
    </message>
    <message>
        <source>Same name and company: %1</source>
        <extracomment>%1 is a name with a company</extracomment>
        <translation>Même nom et même société : %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 %2: will belong to %3</source>
        <extracomment>%1 is a kind of record (Deal), %2 its name, %3 the record it will belong to</extracomment>
        <translation>%1 %2 : appartiendra à %3</translation>
    </message>
    <message>
        <source>Copy the note "%1" to %2</source>
        <extracomment>%1 is a note's title, %2 a record's name</extracomment>
        <translation>Copier la note « %1 » vers %2</translation>
    </message>
    <message>
        <source>Delete %1 (%2)</source>
        <extracomment>%1 is a record's name, %2 its id</extracomment>
        <translation>Supprimer %1 (%2)</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>Find records of the CRM</source>
        <translation>Chercher des fiches du CRM</translation>
    </message>
    <message>
        <source>Read a record of the CRM</source>
        <translation>Lire une fiche du CRM</translation>
    </message>
    <message>
        <source>Create a record of the CRM</source>
        <translation>Créer une fiche du CRM</translation>
    </message>
    <message>
        <source>Change a record of the CRM</source>
        <translation>Modifier une fiche du CRM</translation>
    </message>
    <message>
        <source>List records of the CRM</source>
        <translation>Lister les fiches du CRM</translation>
    </message>
    <message>
        <source>List invoices</source>
        <translation>Lister les factures</translation>
    </message>
    <message>
        <source>Create an invoice</source>
        <translation>Créer une facture</translation>
    </message>
    <message>
        <source>Read an invoice</source>
        <translation>Lire une facture</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>Lister les clients</translation>
    </message>
    <message>
        <source>Read the balances of the accounts</source>
        <translation>Lire les soldes des comptes</translation>
    </message>
    <message>
        <source>List expenses</source>
        <translation>Lister les dépenses</translation>
    </message>
    <message>
        <source>List projects</source>
        <translation>Lister les projets</translation>
    </message>
    <message>
        <source>Read a project</source>
        <translation>Lire un projet</translation>
    </message>
    <message>
        <source>Create a task</source>
        <translation>Créer une tâche</translation>
    </message>
    <message>
        <source>List tasks</source>
        <translation>Lister les tâches</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Modifier une tâche</translation>
    </message>
    <message>
        <source>Log time on a task</source>
        <translation>Saisir du temps sur une tâche</translation>
    </message>
    <message>
        <source>List events</source>
        <translation>Lister les événements</translation>
    </message>
    <message>
        <source>Create an event</source>
        <translation>Créer un événement</translation>
    </message>
    <message>
        <source>Change an event</source>
        <translation>Modifier un événement</translation>
    </message>
    <message>
        <source>Delete an event</source>
        <translation>Supprimer un événement</translation>
    </message>
    <message>
        <source>See when people are free</source>
        <translation>Voir quand les gens sont libres</translation>
    </message>
    <message>
        <source>List folders of the mail</source>
        <translation>Lister les dossiers du courrier</translation>
    </message>
    <message>
        <source>List mails</source>
        <translation>Lister les e-mails</translation>
    </message>
    <message>
        <source>Read a mail</source>
        <translation>Lire un e-mail</translation>
    </message>
    <message>
        <source>Send a mail</source>
        <translation>Envoyer un e-mail</translation>
    </message>
    <message>
        <source>Find mails</source>
        <translation>Chercher des e-mails</translation>
    </message>
    <message>
        <source>List channels of Cliq</source>
        <translation>Lister les canaux de Cliq</translation>
    </message>
    <message>
        <source>Write to a channel</source>
        <translation>Écrire dans un canal</translation>
    </message>
    <message>
        <source>Write to a person or a chat</source>
        <translation>Écrire à une personne ou une discussion</translation>
    </message>
    <message>
        <source>Write as a bot</source>
        <translation>Écrire en tant que bot</translation>
    </message>
    <message>
        <source>List files</source>
        <translation>Lister les fichiers</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
    <message>
        <source>Download a file</source>
        <translation>Télécharger un fichier</translation>
    </message>
    <message>
        <source>Create a folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Share a file or a folder</source>
        <translation>Partager un fichier ou un dossier</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>lit seulement</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>crée</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifie</translation>
    </message>
    <message>
        <source>deletes</source>
        <translation>supprime</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>envoie</translation>
    </message>
</context>
<context>
    <name>OtherName</name>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>Un nom ne peut pas contenir « / ».</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>Un nom compte au plus 200 caractères.</translation>
    </message>
    <message>
        <source>A name cannot contain control characters.</source>
        <translation>Un nom ne peut pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>Send it under another name</source>
        <translation>L’envoyer sous un autre nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>PageShortcuts</name>
    <message>
        <source>Search in the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
</context>
<context>
    <name>PipelineFigures</name>
    <message>
        <source>Weighted pipeline</source>
        <translation>Pipeline pondéré</translation>
    </message>
    <message>
        <source>Coverage of the month</source>
        <translation>Couverture du mois</translation>
    </message>
    <message>
        <source>Won in %1</source>
        <extracomment>%1 is the name of a month</extracomment>
        <translation>Gagné en %1</translation>
    </message>
    <message>
        <source>Win rate, strict, 90 d</source>
        <translation>Taux de gain strict, 90 j</translation>
    </message>
    <message>
        <source>Win rate, honest, 90 d</source>
        <translation>Taux de gain honnête, 90 j</translation>
    </message>
    <message>
        <source>Sum of amount × probability over open deals.</source>
        <translation>Somme des montants × probabilité sur les affaires ouvertes.</translation>
    </message>
    <message>
        <source>Open deals closing this month ÷ (monthly target − won this month).</source>
        <translation>Affaires ouvertes à clôturer ce mois-ci ÷ (objectif mensuel − gagné ce mois-ci).</translation>
    </message>
    <message>
        <source>Sum of the amounts of won deals that close this month.</source>
        <translation>Somme des montants des affaires gagnées dont la clôture tombe ce mois-ci.</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost), by closing date.</source>
        <translation>Gagnées ÷ (gagnées + perdues), par date de clôture.</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost + open with a closing date in the past): a deal that should have closed counts as not won.</source>
        <translation>Gagnées ÷ (gagnées + perdues + ouvertes dont la clôture est passée) : une affaire qui aurait dû se clore compte comme non gagnée.</translation>
    </message>
    <message>
        <source>Set a monthly target</source>
        <translation>Fixez un objectif mensuel</translation>
    </message>
    <message>
        <source>Target reached: nothing left to cover</source>
        <translation>Objectif atteint : rien à couvrir</translation>
    </message>
    <message>
        <source>No deal closed in 90 days</source>
        <translation>Aucune affaire close en 90 jours</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 is a change such as "+6.2 %", %2 the name of the month before</extracomment>
        <translation>%1 contre %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open deals</source>
        <translation>
            <numerusform>%n affaire ouverte</numerusform>
            <numerusform>%n affaires ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the target of %2</source>
        <extracomment>%1 a percentage, %2 the monthly target</extracomment>
        <translation>%1 de l’objectif de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 open amount closing this month, %2 what is still missing to the target</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two counts of deals, already put together: "14 won, 17 lost"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%n gagnée</numerusform>
            <numerusform>%n gagnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdue</numerusform>
            <numerusform>%n perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closings in the past</source>
        <translation>
            <numerusform>%n clôture dépassée</numerusform>
            <numerusform>%n clôtures dépassées</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is "6 closings in the past"</extracomment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Période : du %1 au %2</translation>
    </message>
    <message>
        <source>Currency: %1; others are shown apart, never added.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Devise : %1 ; les autres sont montrées à part, jamais additionnées.</translation>
    </message>
    <message numerus="yes">
        <source>%n records behind it.</source>
        <translation>
            <numerusform>%n enregistrement derrière ce chiffre.</numerusform>
            <numerusform>%n enregistrements derrière ce chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Lu %1.</translation>
    </message>
    <message>
        <source>Only the first 100,000 deals were read.</source>
        <translation>Seules les 100 000 premières affaires ont été lues.</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>not available: a figure without value</extracomment>
        <translation>n/d</translation>
    </message>
    <message numerus="yes">
        <source>+ %n other currencies</source>
        <extracomment>beside an amount: it does not contain the amounts in this many other currencies</extracomment>
        <translation>
            <numerusform>+ %n autre devise</numerusform>
            <numerusform>+ %n autres devises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>Awaiting reply</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportés</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <extracomment>accessible name of a folder: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n non lu</numerusform>
            <numerusform>%1, %n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at least %n unread</source>
        <extracomment>accessible name of a folder: %1 its name</extracomment>
        <translation>
            <numerusform>%1, au moins %n non lu</numerusform>
            <numerusform>%1, au moins %n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mail(s)</source>
        <extracomment>accessible name of a folder: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n message</numerusform>
            <numerusform>%1, %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (heading)</source>
        <extracomment>accessible name of a heading in the list of folders</extracomment>
        <translation>%1 (titre)</translation>
    </message>
</context>
<context>
    <name>ProjectsProblem</name>
    <message>
        <source>This Zoho account has no Projects portal</source>
        <translation>Ce compte Zoho n’a pas de portail Projects</translation>
    </message>
    <message>
        <source>Projects, tasks and hours come from Zoho Projects. Have a portal created there, or be invited to one, then check again.</source>
        <translation>Les projets, les tâches et les heures viennent de Zoho Projects. Faites-y créer un portail ou faites-vous inviter, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Several portals keep projects in Zoho</source>
        <translation>Plusieurs portails Zoho contiennent des projets</translation>
    </message>
    <message>
        <source>Choose the one whose projects are shown. Atlas remembers it on this computer.</source>
        <translation>Choisissez celui dont les projets sont affichés. Atlas le retient sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a portal</source>
        <translation>Choisir un portail</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture fournisseur</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures fournisseurs</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>a short mark: %1 is a number of days with its unit, "41 d"</extracomment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a day, "12 Dec"</extracomment>
        <translation>échéance %1</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>View and comment</source>
        <translation>Voir et commenter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit and share</source>
        <translation>Modifier et partager</translation>
    </message>
    <message>
        <source>Upload only</source>
        <translation>Déposer seulement</translation>
    </message>
    <message>
        <source>Organize</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Sees and downloads what is in the folder.</source>
        <translation>Voit et télécharge le contenu du dossier.</translation>
    </message>
    <message>
        <source>Sees and downloads the file.</source>
        <translation>Voit et télécharge le fichier.</translation>
    </message>
    <message>
        <source>Sees, downloads and comments on the file.</source>
        <translation>Voit, télécharge et commente le fichier.</translation>
    </message>
    <message>
        <source>Adds files and changes those in the folder.</source>
        <translation>Ajoute des fichiers et modifie ceux du dossier.</translation>
    </message>
    <message>
        <source>Changes the file and uploads new versions.</source>
        <translation>Modifie le fichier et en dépose de nouvelles versions.</translation>
    </message>
    <message>
        <source>Changes the file and gives it to others.</source>
        <translation>Modifie le fichier et le donne à d’autres.</translation>
    </message>
    <message>
        <source>Puts files into the folder and does not see the others.</source>
        <translation>Dépose des fichiers dans le dossier sans voir les autres.</translation>
    </message>
    <message>
        <source>Adds, changes, moves, deletes and shares everything in the folder.</source>
        <translation>Ajoute, modifie, déplace, supprime et partage tout dans le dossier.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation>Ajoutez au moins une ligne.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tapez un nombre.</translation>
    </message>
    <message>
        <source>Zoho Books takes fewer decimals here.</source>
        <translation>Zoho Books accepte moins de décimales ici.</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>Cette valeur ne peut être négative.</translation>
    </message>
    <message>
        <source>This must be above zero.</source>
        <translation>La valeur doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>This is more than Zoho Books can compute exactly.</source>
        <translation>C’est plus que ce que Zoho Books calcule exactement.</translation>
    </message>
    <message>
        <source>Shorten the text: Zoho Books would refuse it.</source>
        <translation>Raccourcissez le texte : Zoho Books le refuserait.</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>Tapez une date.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Correct the e-mail address.</source>
        <translation>Corrigez l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Type the exchange rate of the day: Zoho Books has none for this currency.</source>
        <translation>Tapez le taux de change du jour : Zoho Books n’en a pas pour cette devise.</translation>
    </message>
    <message>
        <source>Choose a currency that Zoho Books knows.</source>
        <translation>Choisissez une devise que Zoho Books connaît.</translation>
    </message>
    <message>
        <source>Choose one in the currency of the document.</source>
        <translation>Choisissez-en un dans la devise du document.</translation>
    </message>
    <message>
        <source>More is applied than was paid: lower the parts or raise the amount.</source>
        <translation>On impute plus que ce qui a été payé : réduisez les parts ou augmentez le montant.</translation>
    </message>
    <message>
        <source>This is more than what is still due: lower the amount.</source>
        <translation>C’est plus que ce qui reste dû : réduisez le montant.</translation>
    </message>
    <message>
        <source>Nothing can be applied to it in its present state.</source>
        <translation>Rien ne peut y être imputé dans son état actuel.</translation>
    </message>
    <message>
        <source>Choose one of the same customer.</source>
        <translation>Choisissez-en un du même client.</translation>
    </message>
    <message>
        <source>Choose a PDF or a picture.</source>
        <translation>Choisissez un PDF ou une image.</translation>
    </message>
    <message>
        <source>The file is empty: choose another one.</source>
        <translation>Le fichier est vide : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file may have 7 MB at most: choose a smaller one.</source>
        <translation>Le fichier peut faire 7 Mo au plus : choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>Its present state does not allow this. Refresh to see what is possible.</source>
        <translation>Son état actuel ne le permet pas. Actualisez pour voir ce qui est possible.</translation>
    </message>
    <message>
        <source>Zoho Books does not send this kind of record by e-mail.</source>
        <translation>Zoho Books n’envoie pas ce type de document par e-mail.</translation>
    </message>
    <message>
        <source>Atlas does not create records of this kind.</source>
        <translation>Atlas ne crée pas ce type de document.</translation>
    </message>
    <message>
        <source>It was not stored in Zoho. Try again.</source>
        <translation>Ce n’est pas enregistré dans Zoho. Réessayez.</translation>
    </message>
    <message>
        <source>It is still in Zoho. Try again.</source>
        <translation>C’est encore dans Zoho. Réessayez.</translation>
    </message>
    <message>
        <source>Choose one of the organisations of this account.</source>
        <translation>Choisissez une organisation de ce compte.</translation>
    </message>
</context>
<context>
    <name>SamplePlan</name>
    <message>
        <source>Payroll</source>
        <translation>Salaires</translation>
    </message>
    <message>
        <source>Social charges</source>
        <translation>Charges sociales</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Freelancers</source>
        <translation>Indépendants</translation>
    </message>
    <message>
        <source>Corporate tax</source>
        <translation>Impôt sur les sociétés</translation>
    </message>
</context>
<context>
    <name>SecondZone</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Second fuseau horaire</translation>
    </message>
    <message>
        <source>Its hours stand beside yours. Now: %1</source>
        <translation>Ses heures sont à côté des vôtres. Actuellement : %1</translation>
    </message>
</context>
<context>
    <name>SeriesQuestion</name>
    <message>
        <source>Delete “%1”, which repeats?</source>
        <translation>Supprimer « %1 », qui se répète ?</translation>
    </message>
    <message>
        <source>Move “%1”, which repeats?</source>
        <translation>Déplacer « %1 », qui se répète ?</translation>
    </message>
    <message>
        <source>Change “%1”, which repeats?</source>
        <translation>Modifier « %1 », qui se répète ?</translation>
    </message>
    <message>
        <source>How much of it?</source>
        <translation>Quelle partie ?</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Seulement celui-ci</translation>
    </message>
    <message>
        <source>This and the following ones</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>Toute la série</translation>
    </message>
</context>
<context>
    <name>SnoozeTimes</name>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Délai de paiement</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Rue de livraison</translation>
    </message>
    <message>
        <source>Delivery city</source>
        <translation>Ville de livraison</translation>
    </message>
    <message>
        <source>Delivery state</source>
        <translation>Région de livraison</translation>
    </message>
    <message>
        <source>Delivery postcode</source>
        <translation>Code postal de livraison</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Pays de livraison</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Only in CRM</source>
        <translation>Seulement dans le CRM</translation>
    </message>
    <message>
        <source>Only in Books</source>
        <translation>Seulement dans Books</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigus</translation>
    </message>
    <message>
        <source>Linked to a deleted record</source>
        <translation>Lié à une fiche supprimée</translation>
    </message>
    <message>
        <source>linked by Zoho</source>
        <translation>lié par Zoho</translation>
    </message>
    <message>
        <source>linked in Atlas</source>
        <translation>lié dans Atlas</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: why two records match ("same address"), %2: how sure that is ("98 %")</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only what I choose</source>
        <translation>Seulement mes choix</translation>
    </message>
    <message>
        <source>Newer wins</source>
        <translation>Le plus récent l’emporte</translation>
    </message>
    <message>
        <source>CRM wins</source>
        <translation>Le CRM l’emporte</translation>
    </message>
    <message>
        <source>Books wins</source>
        <translation>Books l’emporte</translation>
    </message>
    <message>
        <source>Fill empty fields only</source>
        <translation>Remplir seulement les champs vides</translation>
    </message>
    <message>
        <source>Nothing is written but the values you choose client by client.</source>
        <translation>Rien n’est écrit, sauf les valeurs que vous choisissez client par client.</translation>
    </message>
    <message>
        <source>The record that was changed last wins. What cannot be told stays.</source>
        <translation>La fiche modifiée en dernier l’emporte. Ce qui est indécis reste.</translation>
    </message>
    <message>
        <source>The values of the CRM are written to Books. An empty value never replaces a filled one.</source>
        <translation>Les valeurs du CRM sont écrites dans Books. Une valeur vide n’en remplace jamais une remplie.</translation>
    </message>
    <message>
        <source>The values of Books are written to the CRM. An empty value never replaces a filled one.</source>
        <translation>Les valeurs de Books sont écrites dans le CRM. Une valeur vide n’en remplace jamais une remplie.</translation>
    </message>
    <message>
        <source>Only fields that are empty on one side are filled.</source>
        <translation>Seuls les champs vides d’un côté sont remplis.</translation>
    </message>
    <message>
        <source>Change the contact in CRM</source>
        <translation>Modifier le contact dans le CRM</translation>
    </message>
    <message>
        <source>Change the account in CRM</source>
        <translation>Modifier le compte dans le CRM</translation>
    </message>
    <message>
        <source>Change the customer in Books</source>
        <translation>Modifier le client dans Books</translation>
    </message>
    <message>
        <source>Create the customer in Books</source>
        <translation>Créer le client dans Books</translation>
    </message>
    <message>
        <source>Create the contact in CRM</source>
        <translation>Créer le contact dans le CRM</translation>
    </message>
    <message>
        <source>Create the account in CRM</source>
        <translation>Créer le compte dans le CRM</translation>
    </message>
    <message>
        <source>Link in Atlas</source>
        <translation>Lier dans Atlas</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>existait déjà</translation>
    </message>
    <message>
        <source>made inactive: it has documents</source>
        <translation>rendu inactif : il a des documents</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>changed meanwhile: look again</source>
        <translation>modifié entre-temps : à revoir</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>unknown: look in Zoho</source>
        <translation>inconnu : à vérifier dans Zoho</translation>
    </message>
    <message>
        <source>being undone</source>
        <translation>en cours d’annulation</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>not undone: it changed since</source>
        <translation>non annulé : modifié depuis</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n modifiée entre-temps</numerusform>
            <numerusform>%n modifiées entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenNames</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both: the new ones get a number, “report (2).pdf”</source>
        <translation>Garder les deux : les nouveaux reçoivent un numéro, « rapport (2).pdf »</translation>
    </message>
    <message>
        <source>Replace: a new version each, the old ones stay among the versions</source>
        <translation>Remplacer : une nouvelle version chacun, les anciennes restent parmi les versions</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Ne pas envoyer ceux-là</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exist already in %1</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%n nom existe déjà dans %1</numerusform>
            <numerusform>%n noms existent déjà dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Ne rien envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send %n file(s)</source>
        <translation>
            <numerusform>Envoyer %n fichier</numerusform>
            <numerusform>Envoyer %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>end of an overdue task: %1 a day, %2 "5 d late"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>priorité : %1</translation>
    </message>
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Liste de tâches</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Give the task a name.</source>
        <translation>Donnez un nom à la tâche.</translation>
    </message>
    <message>
        <source>Choose a person, or remove the line.</source>
        <translation>Choisissez une personne ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Somebody stands here twice.</source>
        <translation>Une personne figure deux fois.</translation>
    </message>
    <message>
        <source>Type hours such as 4, 1:30 or 2.5.</source>
        <translation>Saisissez des heures, par exemple 4, 1:30 ou 2,5.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>The project is closed and takes no changes. Reopen it in Zoho Projects.</source>
        <translation>Le projet est clos et n’accepte aucune modification. Rouvrez-le dans Zoho Projects.</translation>
    </message>
    <message>
        <source>Not a member of the project: add them to it in Zoho Projects, or choose somebody else.</source>
        <translation>Cette personne n’est pas membre du projet : ajoutez-la dans Zoho Projects ou choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A task cannot be below itself.</source>
        <translation>Une tâche ne peut pas être sous elle-même.</translation>
    </message>
    <message>
        <source>It was deleted in Zoho Projects meanwhile.</source>
        <translation>Elle a été supprimée entre-temps dans Zoho Projects.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>hours logged and planned: "3 h 30 of 40 h"</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>priority</comment>
        <extracomment>priority of a task that has none</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>billing</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Refacturable</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Non refacturable</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n j de retard</numerusform>
            <numerusform>%n j de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>dans %n j</numerusform>
            <numerusform>dans %n j</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is not known any more.</source>
        <translation>Le projet n’est plus connu.</translation>
    </message>
    <message>
        <source>The project is archived: it takes no changes.</source>
        <translation>Le projet est archivé : il n’accepte aucune modification.</translation>
    </message>
    <message>
        <source>The project is closed: it takes no changes.</source>
        <translation>Le projet est clos : il n’accepte aucune modification.</translation>
    </message>
    <message>
        <source>Zoho asks for a pause: changes are possible again at %1. What you typed is kept.</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Zoho demande une pause : les modifications seront de nouveau possibles à %1. Ce que vous avez saisi est gardé.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>A day has 24 hours: enter less than that, or spread them over several days.</source>
        <translation>Une journée a 24 heures : saisissez moins, ou répartissez sur plusieurs jours.</translation>
    </message>
    <message>
        <source>Enter how long it took, at least a minute.</source>
        <translation>Saisissez la durée, au moins une minute.</translation>
    </message>
    <message>
        <source>This is no duration. Write 1:30, 1h30, 90m or 1.5.</source>
        <translation>Ce n’est pas une durée. Écrivez 1:30, 1h30, 90m ou 1,5.</translation>
    </message>
    <message>
        <source>%1 logged on %2, %3</source>
        <extracomment>%1 a duration, %2 a task, %3 a date</extracomment>
        <translation>%1 saisies sur %2, %3</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>The file is no longer there</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>The file changed while it was being sent</source>
        <translation>Le fichier a changé pendant l’envoi</translation>
    </message>
    <message>
        <source>The file is larger than allowed</source>
        <translation>Le fichier dépasse la taille permise</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>The storage is full</source>
        <translation>L’espace est plein</translation>
    </message>
    <message>
        <source>What WorkDrive stored is not what was sent</source>
        <translation>Ce que WorkDrive a enregistré n’est pas ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Somebody has locked the file</source>
        <translation>Quelqu’un a verrouillé le fichier</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The folder on this computer cannot be written to</source>
        <translation>Le dossier de cet ordinateur n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>There is a file of this name on this computer already</source>
        <translation>Un fichier de ce nom existe déjà sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>%1 an amount of bytes, per second: 6.1 MB/s</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 a time: 3 min left</extracomment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 bytes moved, %2 bytes in all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being verified…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>en pause, par vous</translation>
    </message>
    <message>
        <source>goes on at %1</source>
        <translation>reprend à %1</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>attend la connexion</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Done, size verified in WorkDrive</source>
        <translation>Terminé, taille vérifiée dans WorkDrive</translation>
    </message>
    <message>
        <source>Done, size verified</source>
        <translation>Terminé, taille vérifiée</translation>
    </message>
    <message>
        <source>%1 are kept, %2 left.</source>
        <extracomment>%1 "71 %", %2 an amount of bytes</extracomment>
        <translation>%1 sont gardés, reste %2.</translation>
    </message>
    <message>
        <source>It may still arrive: look into the folder before you send it again.</source>
        <translation>Le fichier peut encore arriver : regardez dans le dossier avant de le renvoyer.</translation>
    </message>
    <message>
        <source>WorkDrive is still working on what it received</source>
        <translation>WorkDrive traite encore ce qu’il a reçu</translation>
    </message>
</context>
<context>
    <name>TriageContextMenu</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Répondre à tous</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Sans drapeau</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Marquer comme indésirable</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Pas indésirable</translation>
    </message>
    <message>
        <source>New event from this mail</source>
        <translation>Nouvel événement depuis ce message</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Make of this mail</source>
        <translation>Créer à partir de ce mail</translation>
    </message>
    <message>
        <source>Lead…</source>
        <translation>Prospect…</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Contact…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Tâche…</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Événement…</translation>
    </message>
    <message>
        <source>Note of a deal…</source>
        <translation>Note d’une affaire…</translation>
    </message>
</context>
<context>
    <name>TriageMenus</name>
    <message>
        <source>No labels yet: they are made in Zoho Mail</source>
        <translation>Aucune étiquette : elles se créent dans Zoho Mail</translation>
    </message>
    <message>
        <source>No other folder</source>
        <translation>Aucun autre dossier</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Ramener maintenant</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
</context>
<context>
    <name>VerbSteps</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>VerbTexts</name>
    <message>
        <source>New customer: %1</source>
        <translation>Nouveau client : %1</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Projet vide</translation>
    </message>
    <message>
        <source>One line a task</source>
        <translation>Une ligne par tâche</translation>
    </message>
    <message>
        <source>One line a person</source>
        <translation>Une ligne par personne</translation>
    </message>
    <message>
        <source>For the deal %1</source>
        <translation>Pour l’affaire %1</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>title of a note</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>title of a note</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <extracomment>title of a note: %1 is an event, %2 a day</extracomment>
        <translation>Réunion %1, %2</translation>
    </message>
    <message>
        <source>Message of %1</source>
        <extracomment>title of a note: %1 is a person</extracomment>
        <translation>Message de %1</translation>
    </message>
    <message>
        <source>General work</source>
        <translation>Travaux généraux</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>unit of an invoice line</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>of an invoice line: %1 and %2 are days, %3 hours</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>No deal: the note goes to the account</source>
        <translation>Pas d’affaire : la note va au compte</translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message>
        <source>Project of a won deal</source>
        <translation>Projet d’une affaire gagnée</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Invoice of a deal</source>
        <translation>Facture d’une affaire</translation>
    </message>
    <message>
        <source>Make the draft invoice</source>
        <translation>Créer le brouillon de facture</translation>
    </message>
    <message>
        <source>Estimate of a deal</source>
        <translation>Devis d’une affaire</translation>
    </message>
    <message>
        <source>Make the draft estimate</source>
        <translation>Créer le brouillon de devis</translation>
    </message>
    <message>
        <source>Invoice of an estimate</source>
        <translation>Facture d’un devis</translation>
    </message>
    <message>
        <source>Invoice of billable hours</source>
        <translation>Facture des heures facturables</translation>
    </message>
    <message>
        <source>Lead from a message</source>
        <translation>Prospect à partir d’un message</translation>
    </message>
    <message>
        <source>Make the lead</source>
        <translation>Créer le prospect</translation>
    </message>
    <message>
        <source>Contact from a message</source>
        <translation>Contact à partir d’un message</translation>
    </message>
    <message>
        <source>Make the contact</source>
        <translation>Créer le contact</translation>
    </message>
    <message>
        <source>Task from a message</source>
        <translation>Tâche à partir d’un message</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>Créer la tâche</translation>
    </message>
    <message>
        <source>Event from a message</source>
        <translation>Événement à partir d’un message</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Créer l’événement</translation>
    </message>
    <message>
        <source>Note of a deal from a message</source>
        <translation>Note d’affaire à partir d’un message</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Meeting notes of an account</source>
        <translation>Notes de réunion d’un compte</translation>
    </message>
    <message>
        <source>File of a client</source>
        <translation>Fichier d’un client</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Prix de l’heure</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>new draft invoice with all lines of the estimate, %1</source>
        <translation>nouveau brouillon de facture avec toutes les lignes du devis, %1</translation>
    </message>
    <message>
        <source>new project “%1”</source>
        <translation>nouveau projet « %1 »</translation>
    </message>
    <message>
        <source>new task list “%1”</source>
        <translation>nouvelle liste de tâches « %1 »</translation>
    </message>
    <message>
        <source>new task “%1”</source>
        <translation>nouvelle tâche « %1 »</translation>
    </message>
    <message>
        <source>new record “%1”</source>
        <translation>nouvelle fiche « %1 »</translation>
    </message>
    <message>
        <source>new note “%1”</source>
        <translation>nouvelle note « %1 »</translation>
    </message>
    <message>
        <source>new event “%1”</source>
        <translation>nouvel événement « %1 »</translation>
    </message>
    <message>
        <source>folder “%1”, made if it is missing</source>
        <translation>dossier « %1 », créé s’il manque</translation>
    </message>
    <message>
        <source>“%1” moves there</source>
        <translation>« %1 » y est déplacé</translation>
    </message>
    <message>
        <source>new share link of “%1”</source>
        <translation>nouveau lien de partage de « %1 »</translation>
    </message>
    <message>
        <source>new draft invoice “%1”</source>
        <translation>nouveau brouillon de facture « %1 »</translation>
    </message>
    <message>
        <source>new draft estimate “%1”</source>
        <translation>nouveau brouillon de devis « %1 »</translation>
    </message>
    <message>
        <source>new customer “%1”</source>
        <translation>nouveau client « %1 »</translation>
    </message>
    <message>
        <source>new lead “%1”</source>
        <translation>nouveau prospect « %1 »</translation>
    </message>
    <message>
        <source>new contact “%1”</source>
        <translation>nouveau contact « %1 »</translation>
    </message>
    <message>
        <source>(link to %1)</source>
        <translation>(lien vers %1)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an app, %2 what is written to it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed since. Nothing was taken back: delete it in Zoho if that is meant.</source>
        <translation>« %1 » a été modifié depuis. Rien n’a été annulé : supprimez-le dans Zoho si c’est voulu.</translation>
    </message>
    <message>
        <source>“%1” is no draft any more. Nothing was taken back: void it in Books if that is meant.</source>
        <translation>« %1 » n’est plus un brouillon. Rien n’a été annulé : annulez-le dans Books si c’est voulu.</translation>
    </message>
    <message>
        <source>Move it into the client's folder beside it</source>
        <translation>Le ranger dans le dossier du client, à côté</translation>
    </message>
    <message>
        <source>Share it by a link for people outside</source>
        <translation>Le partager par un lien pour l’extérieur</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Non facturable</translation>
    </message>
</context>
<context>
    <name>WorkPreview</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>Anomalies ouvertes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Confiée à</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Signalée par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organisée par</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
</context>
<context>
    <name>atlas::AboutDialog</name>
    <message>
        <source>About Atlas</source>
        <translation>À propos d’Atlas</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The cockpit of an agency on Zoho One: Zoho keeps the data, Atlas makes it instant, joined and safe to change.</source>
        <translation>Le cockpit d’une agence sur Zoho One : Zoho garde les données, Atlas les rend instantanées, reliées et sûres à modifier.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Built with Qt, QCoro, QtKeychain, SQLite and tl::expected. Zoho and the names of its products are trademarks of Zoho Corporation, which has no part in Atlas.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie. Construit avec Qt, QCoro, QtKeychain, SQLite et tl::expected. Zoho et les noms de ses produits sont des marques de Zoho Corporation, qui ne participe pas à Atlas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::AccountSectionCard</name>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout montrer (%n)</numerusform>
            <numerusform>Tout montrer (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AccountView</name>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planifier une réunion</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Its contacts have no mail address.</source>
        <translation>Ses contacts n’ont pas d’adresse électronique.</translation>
    </message>
    <message>
        <source>Website %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Site web %1</translation>
    </message>
    <message>
        <source>This account is not in the CRM any more</source>
        <translation>Ce compte n’est plus dans le CRM</translation>
    </message>
    <message>
        <source>No link tells its customer in Books: the one with the same name is shown.</source>
        <translation>Aucun lien n’indique son client dans Books : celui du même nom est montré.</translation>
    </message>
</context>
<context>
    <name>atlas::AccountsCard</name>
    <message>
        <source>not added</source>
        <translation>non additionné</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the bank feed wait to be categorised</source>
        <translation>
            <numerusform>%n ligne du relevé attend d’être catégorisée</numerusform>
            <numerusform>%n lignes du relevé attendent d’être catégorisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Balances by account</source>
        <translation>Soldes par compte</translation>
    </message>
    <message>
        <source>last bank feed</source>
        <translation>dernier relevé</translation>
    </message>
    <message>
        <source>Books holds no bank account.</source>
        <translation>Books n’a aucun compte bancaire.</translation>
    </message>
</context>
<context>
    <name>atlas::AgeingCard</name>
    <message>
        <source>Not due</source>
        <translation>À échoir</translation>
    </message>
    <message>
        <source>1 to 30 d</source>
        <translation>1 à 30 j</translation>
    </message>
    <message>
        <source>31 to 60 d</source>
        <translation>31 à 60 j</translation>
    </message>
    <message>
        <source>61 to 90 d</source>
        <translation>61 à 90 j</translation>
    </message>
    <message>
        <source>over 90 d</source>
        <translation>plus de 90 j</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <extracomment>under "Customers" or "Suppliers"; %1 an amount past due</extracomment>
        <translation>échu %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 an age ("1 to 30 d"), %2 an amount, %3 "9 documents"</extracomment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Receivables and payables by age</source>
        <translation>Créances et dettes par âge</translation>
    </message>
    <message>
        <source>same scale · click a part for its documents</source>
        <translation>même échelle · clic = les documents</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n documents left out: their exchange rate is missing in Books.</source>
        <translation>
            <numerusform>%n document écarté : son taux de change manque dans Books.</numerusform>
            <numerusform>%n documents écartés : leur taux de change manque dans Books.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a list shows: %1 "Customers" or "Suppliers", %2 an age</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atlas::AgendaModel</name>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <extracomment>heading of a day: "Today, Monday 23 November"</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>Events by day</source>
        <translation>Événements par jour</translation>
    </message>
</context>
<context>
    <name>atlas::AlertSettingsView</name>
    <message>
        <source>In Atlas</source>
        <translation>Dans Atlas</translation>
    </message>
    <message>
        <source>By the system</source>
        <translation>Par le système</translation>
    </message>
    <message>
        <source>%1: also by the system</source>
        <extracomment>accessible name of a switch: %1 is a kind of alert</extracomment>
        <translation>%1 : aussi par le système</translation>
    </message>
    <message>
        <source>Large clients: so many, by what they owe</source>
        <translation>Grands clients : combien, d’après leur encours</translation>
    </message>
    <message>
        <source>A deal is quiet after so many days</source>
        <translation>Une affaire stagne après tant de jours</translation>
    </message>
    <message>
        <source>by its stage</source>
        <translation>selon l’étape</translation>
    </message>
    <message>
        <source>Minutes before a meeting</source>
        <translation>Minutes avant une réunion</translation>
    </message>
    <message>
        <source>Quiet hours: nothing by the system</source>
        <translation>Heures calmes : rien par le système</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two times of day</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
</context>
<context>
    <name>atlas::ApprovalSheet</name>
    <message>
        <source>An assistant asks</source>
        <translation>Un assistant demande</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>%1 asks: %2, %3</source>
        <translation>%1 demande : %2, %3</translation>
    </message>
    <message>
        <source>The exact change</source>
        <translation>Le changement exact</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The request as it would be sent</source>
        <translation>La requête telle qu’elle serait envoyée</translation>
    </message>
    <message>
        <source>Refuse and switch off</source>
        <translation>Refuser et désactiver</translation>
    </message>
    <message>
        <source>Refuses, and no longer asks: assistants may not do this in %1 any more.</source>
        <translation>Refuse, et ne demande plus : les assistants ne pourront plus le faire dans %1.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) after this one</source>
        <translation>
            <numerusform>%n autre question ensuite</numerusform>
            <numerusform>%n autres questions ensuite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Reste %1</translation>
    </message>
</context>
<context>
    <name>atlas::ApprovalStrip</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>%1 waits for your answer · %2 left</source>
        <translation>%1 attend votre réponse · reste %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of assistants wait · %1 left</source>
        <translation>
            <numerusform>%n question d’un assistant attend · reste %1</numerusform>
            <numerusform>%n questions d’assistants attendent · reste %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AssistantController</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Saved · %1, %2: %3</source>
        <extracomment>saved: %1 is an app, %2 a kind of act, %3 what is allowed</extracomment>
        <translation>Enregistré · %1, %2 : %3</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <translation>Enregistré · %1</translation>
    </message>
    <message>
        <source>Assistants may no longer do this in %1</source>
        <translation>Les assistants ne peuvent plus le faire dans %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Keep the log for a shorter time?</source>
        <translation>Conserver le journal moins longtemps ?</translation>
    </message>
    <message numerus="yes">
        <source>Entries older than %n day(s) are removed now. What they tell cannot be undone any more.</source>
        <translation>
            <numerusform>Les entrées de plus d’%n jour sont retirées maintenant. Ce qu’elles racontent ne pourra plus être annulé.</numerusform>
            <numerusform>Les entrées de plus de %n jours sont retirées maintenant. Ce qu’elles racontent ne pourra plus être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove older entries</source>
        <translation>Retirer les plus anciennes</translation>
    </message>
</context>
<context>
    <name>atlas::AssistantPage</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>What assistants may do</source>
        <translation>Ce que les assistants peuvent faire</translation>
    </message>
    <message>
        <source>Reading is always allowed. Ask: Atlas shows you the exact change and waits for your answer. Every choice counts at once.</source>
        <translation>Lire est toujours permis. Demander : Atlas vous montre le changement exact et attend votre réponse. Chaque choix vaut aussitôt.</translation>
    </message>
</context>
<context>
    <name>atlas::AssistantWords</name>
    <message>
        <source>Off</source>
        <extracomment>assistants may not do this</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>the person is asked each time</extracomment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>assistants may do this without asking</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Atlas was closed</source>
        <translation>Atlas était fermé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Writes in %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Reaches people: it cannot be taken back.</source>
        <translation>Parvient à des personnes : cela ne se reprend pas.</translation>
    </message>
    <message>
        <source>Deletes in %1.</source>
        <translation>Supprime dans %1.</translation>
    </message>
    <message>
        <source>Sets %1 back to what was there before, unless somebody has changed it since.</source>
        <translation>Remet %1 comme avant, sauf si quelqu’un l’a modifié depuis.</translation>
    </message>
    <message>
        <source>It only read.</source>
        <translation>Ce n’était qu’une lecture.</translation>
    </message>
    <message>
        <source>This entry is itself an undo.</source>
        <translation>Cette entrée est elle-même une annulation.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>C’est déjà annulé.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: look in Zoho.</source>
        <translation>On ne sait pas si c’est fait : regardez dans Zoho.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Search the CRM</source>
        <translation>Rechercher dans le CRM</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>Lire une fiche</translation>
    </message>
    <message>
        <source>Create a record</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>Change a record</source>
        <translation>Modifier une fiche</translation>
    </message>
    <message>
        <source>List records</source>
        <translation>Lister des fiches</translation>
    </message>
    <message>
        <source>List invoices</source>
        <translation>Lister les factures</translation>
    </message>
    <message>
        <source>Create an invoice</source>
        <translation>Créer une facture</translation>
    </message>
    <message>
        <source>Read an invoice</source>
        <translation>Lire une facture</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>Lister les clients</translation>
    </message>
    <message>
        <source>Read the balances</source>
        <translation>Lire les soldes</translation>
    </message>
    <message>
        <source>List expenses</source>
        <translation>Lister les dépenses</translation>
    </message>
    <message>
        <source>List projects</source>
        <translation>Lister les projets</translation>
    </message>
    <message>
        <source>Read a project</source>
        <translation>Lire un projet</translation>
    </message>
    <message>
        <source>Create a task</source>
        <translation>Créer une tâche</translation>
    </message>
    <message>
        <source>List tasks</source>
        <translation>Lister les tâches</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Modifier une tâche</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Saisir du temps</translation>
    </message>
    <message>
        <source>List events</source>
        <translation>Lister les événements</translation>
    </message>
    <message>
        <source>Create an event</source>
        <translation>Créer un événement</translation>
    </message>
    <message>
        <source>Change an event</source>
        <translation>Modifier un événement</translation>
    </message>
    <message>
        <source>Delete an event</source>
        <translation>Supprimer un événement</translation>
    </message>
    <message>
        <source>Look when people are free</source>
        <translation>Regarder les disponibilités</translation>
    </message>
    <message>
        <source>List mail folders</source>
        <translation>Lister les dossiers de courrier</translation>
    </message>
    <message>
        <source>List mails</source>
        <translation>Lister les messages</translation>
    </message>
    <message>
        <source>Read a mail</source>
        <translation>Lire un message</translation>
    </message>
    <message>
        <source>Send a mail</source>
        <translation>Envoyer un e-mail</translation>
    </message>
    <message>
        <source>Save a draft mail</source>
        <translation>Enregistrer un brouillon</translation>
    </message>
    <message>
        <source>Search mails</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>List channels</source>
        <translation>Lister les canaux</translation>
    </message>
    <message>
        <source>Post in a channel</source>
        <translation>Publier dans un canal</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>Send a message as a bot</source>
        <translation>Envoyer un message de bot</translation>
    </message>
    <message>
        <source>List files</source>
        <translation>Lister les fichiers</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Déposer un fichier</translation>
    </message>
    <message>
        <source>Download a file to this computer</source>
        <translation>Télécharger un fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Create a folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Share a file</source>
        <translation>Partager un fichier</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Blind copy</source>
        <translation>Copie cachée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Journée entière</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Which of the series</source>
        <translation>Partie de la série</translation>
    </message>
    <message>
        <source>Is a series</source>
        <translation>Est une série</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Qui est prévenu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>File on this computer</source>
        <translation>Fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Overwrites</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Si le nom est pris</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagé avec</translation>
    </message>
    <message>
        <source>Link for people outside</source>
        <translation>Lien pour l’extérieur</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation>Nom du lien</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>They may</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>May download</source>
        <translation>Peut télécharger</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The log does not keep what these fields held.</source>
        <translation>Le journal ne garde pas ce que ces champs contenaient.</translation>
    </message>
    <message>
        <source>What was changed is not kept.</source>
        <translation>Ce qui a été modifié n’est pas gardé.</translation>
    </message>
    <message>
        <source>Zoho Calendar splits a series when a part of it changes; change it back in the calendar.</source>
        <translation>Zoho Calendar coupe une série quand une partie change ; rétablissez-la dans le calendrier.</translation>
    </message>
    <message>
        <source>Zoho Calendar does not let the last guest go.</source>
        <translation>Zoho Calendar ne laisse pas retirer le dernier invité.</translation>
    </message>
    <message>
        <source>Sets the event back to what it was; guests are told nothing.</source>
        <translation>Remet l’événement comme avant ; les invités ne sont pas prévenus.</translation>
    </message>
    <message>
        <source>Deletes the event that was created.</source>
        <translation>Supprime l’événement créé.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back.</source>
        <translation>Un e-mail envoyé ne se reprend pas.</translation>
    </message>
    <message>
        <source>Moves the draft to the trash.</source>
        <translation>Met le brouillon à la corbeille.</translation>
    </message>
    <message>
        <source>Cliq lets people delete only their own messages, not those of a bot.</source>
        <translation>Cliq ne laisse supprimer que ses propres messages, pas ceux d’un bot.</translation>
    </message>
    <message>
        <source>Cliq did not tell the message's id: delete it in Cliq.</source>
        <translation>Cliq n’a pas donné l’identifiant du message : supprimez-le dans Cliq.</translation>
    </message>
    <message>
        <source>Deletes the message; who has read it has read it.</source>
        <translation>Supprime le message ; qui l’a lu l’a lu.</translation>
    </message>
    <message>
        <source>The file lies on this computer: delete it there.</source>
        <translation>Le fichier est sur cet ordinateur : supprimez-le là.</translation>
    </message>
    <message>
        <source>Takes the link back.</source>
        <translation>Retire le lien.</translation>
    </message>
    <message>
        <source>Takes the permission back.</source>
        <translation>Retire le droit.</translation>
    </message>
    <message>
        <source>It may be a new version of a file: go back to the one before in WorkDrive.</source>
        <translation>C’est peut-être une nouvelle version : revenez à la précédente dans WorkDrive.</translation>
    </message>
    <message>
        <source>Moves it to the trash of WorkDrive.</source>
        <translation>Met à la corbeille de WorkDrive.</translation>
    </message>
    <message>
        <source>Zoho Calendar has no trash. What the event was stands under "before".</source>
        <translation>Zoho Calendar n’a pas de corbeille. L’événement figure sous « Avant ».</translation>
    </message>
    <message>
        <source>Moves the record to the recycle bin, unless somebody has changed it since.</source>
        <translation>Met la fiche à la corbeille, sauf si quelqu’un l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>Deletes the invoice while it is a draft.</source>
        <translation>Supprime la facture tant qu’elle est un brouillon.</translation>
    </message>
    <message>
        <source>Deletes the logged time.</source>
        <translation>Supprime le temps saisi.</translation>
    </message>
    <message>
        <source>Moves the task to the trash of Projects.</source>
        <translation>Met la tâche à la corbeille de Projects.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Second e-mail</translation>
    </message>
    <message>
        <source>Wants no e-mails</source>
        <translation>Ne veut pas d’e-mails</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone personnel</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Account site</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>Compte parent</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Chiffre d’affaires annuel</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Statut de propriété</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Probability (%)</source>
        <translation>Probabilité (%)</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>Revenu attendu</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Source du prospect</translation>
    </message>
    <message>
        <source>Lead status</source>
        <translation>Statut du prospect</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Reason for loss</source>
        <translation>Raison de la perte</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Call type</source>
        <translation>Type d’appel</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Actual cost</source>
        <translation>Coût réel</translation>
    </message>
    <message>
        <source>Billing street</source>
        <translation>Rue (facturation)</translation>
    </message>
    <message>
        <source>Billing postcode</source>
        <translation>Code postal (facturation)</translation>
    </message>
    <message>
        <source>Billing city</source>
        <translation>Ville (facturation)</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Région (facturation)</translation>
    </message>
    <message>
        <source>Billing country</source>
        <translation>Pays (facturation)</translation>
    </message>
    <message>
        <source>Delivery street</source>
        <translation>Rue (livraison)</translation>
    </message>
    <message>
        <source>Delivery postcode</source>
        <translation>Code postal (livraison)</translation>
    </message>
    <message>
        <source>Delivery city</source>
        <translation>Ville (livraison)</translation>
    </message>
    <message>
        <source>Delivery region</source>
        <translation>Région (livraison)</translation>
    </message>
    <message>
        <source>Delivery country</source>
        <translation>Pays (livraison)</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Payment terms (days)</source>
        <translation>Délai de paiement (jours)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount on</source>
        <translation>Remise sur</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Prix taxes comprises</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Delivery costs</source>
        <translation>Frais de livraison</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tax (%)</source>
        <translation>Taxe (%)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>Liste de tâches</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Number in Zoho</source>
        <translation>Numéro dans Zoho</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
</context>
<context>
    <name>atlas::AssumptionsDialog</name>
    <message>
        <source>Assumptions of the forecast</source>
        <translation>Hypothèses de la prévision</translation>
    </message>
    <message>
        <source>Payments that stand in no invoice or bill: payroll, VAT, social charges, a grant. They stay on this computer and are never written to Zoho Books.</source>
        <translation>Des paiements qui ne figurent sur aucune facture : salaires, TVA, charges sociales, une subvention. Ils restent sur cet ordinateur et ne sont jamais écrits dans Zoho Books.</translation>
    </message>
    <message>
        <source>Floor of the balance, in %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Seuil du solde, en %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Atlas warns when a day of the 13 weeks ends under it.</source>
        <translation>Atlas prévient si un jour des 13 semaines finit en dessous.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <source>Nothing planned yet: the forecast counts on the books alone.</source>
        <translation>Rien de prévu encore : la prévision ne compte que sur les livres.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Ajouter un paiement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove this payment</source>
        <translation>Retirer ce paiement</translation>
    </message>
    <message>
        <source>The floor is not an amount.</source>
        <translation>Le seuil n’est pas un montant.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a row, %2 what is wrong in it</extracomment>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::AtlasStyle</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>atlas::AttachmentKeeper</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a file, %2 what happened, %3 what to do</extracomment>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1 ?</translation>
    </message>
    <message>
        <source>A file of this name is there already. Its content would be lost.</source>
        <translation>Un fichier de ce nom existe déjà. Son contenu serait perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1</numerusform>
            <numerusform>%n fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1 ?</translation>
    </message>
    <message>
        <source>A file of this kind can run as a program and change this computer. Open it only if you expected it and know the sender.</source>
        <translation>Un fichier de ce type peut s’exécuter comme un programme et modifier cet ordinateur. Ne l’ouvrez que si vous l’attendiez et connaissez l’expéditeur.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>This computer has no program that opens %1. Save it instead.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Aucun programme de cet ordinateur n’ouvre %1. Enregistrez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>atlas::AttachmentStrip</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <extracomment>%1 is a file, %2 its size</extracomment>
        <translation>Ouvrir %1, %2</translation>
    </message>
    <message>
        <source>Save %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
</context>
<context>
    <name>atlas::AuditPanel</name>
    <message>
        <source>%1 · assistant's log</source>
        <translation>%1 · journal des assistants</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>l’entrée %1</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Annulée par</translation>
    </message>
    <message>
        <source>It only read: nothing was changed.</source>
        <translation>Simple lecture : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No fields were touched.</source>
        <translation>Aucun champ n’a été touché.</translation>
    </message>
    <message>
        <source>The exact request</source>
        <translation>La requête exacte</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Peut être annulé</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Ne peut pas être annulé</translation>
    </message>
</context>
<context>
    <name>atlas::AuditTableModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>atlas::AuditView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Take a filter off, or load what is older.</source>
        <translation>Retirez un filtre, ou chargez plus ancien.</translation>
    </message>
    <message>
        <source>No assistant has called yet</source>
        <translation>Aucun assistant n’a encore appelé</translation>
    </message>
    <message>
        <source>What one reads or changes is listed here, with what it held before.</source>
        <translation>Ce qu’un assistant lit ou modifie est listé ici, avec l’état d’avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>What assistants did</source>
        <translation>Ce que les assistants ont fait</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Modifications seules</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisées</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Charger plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>However old</source>
        <extracomment>how long entries of the log are kept</extracomment>
        <translation>Sans limite d’âge</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>how long entries of the log are kept</extracomment>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Older entries are taken off this computer, and the oldest beyond %1.</source>
        <translation>Les entrées plus anciennes sont retirées de cet ordinateur, et les plus vieilles au-delà de %1.</translation>
    </message>
</context>
<context>
    <name>atlas::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A banner: %1 says what happened, %2 what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>atlas::BellButton</name>
    <message numerus="yes">
        <source>Notifications: %n not read</source>
        <translation>
            <numerusform>Notifications : %n non lue</numerusform>
            <numerusform>Notifications : %n non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>atlas::BillsView</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message numerus="yes">
        <source>%n days past due</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>échéance dans %n jour</numerusform>
            <numerusform>échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill · Zoho Books</source>
        <translation>Facture fournisseur · Zoho Books</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>Nothing is due any more.</source>
        <translation>Plus rien n’est dû.</translation>
    </message>
    <message>
        <source>Records what was paid; no money is moved</source>
        <translation>Enregistre ce qui a été payé ; aucun virement n’est fait</translation>
    </message>
    <message>
        <source>Something was paid of it already.</source>
        <translation>Une partie est déjà payée.</translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation>Rien de payé encore</translation>
    </message>
    <message>
        <source>Void bill %1</source>
        <extracomment>%1 is the number of a bill</extracomment>
        <translation>Annuler la facture %1</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Saisie deux fois</translation>
    </message>
    <message>
        <source>Wrong vendor or amount</source>
        <translation>Fournisseur ou montant faux</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the bill.</source>
        <translation>Pourquoi ? La raison est gardée avec la facture.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bill %1 is void</source>
        <translation>Facture %1 annulée</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Enregistrer un paiement…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Décaissements</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>Aucune facture fournisseur</translation>
    </message>
    <message>
        <source>What vendors ask for stands here with its due date.</source>
        <translation>Ce que demandent les fournisseurs figure ici avec son échéance.</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>Nouvelle facture fournisseur</translation>
    </message>
</context>
<context>
    <name>atlas::BoardColumn</name>
    <message>
        <source>Unknown stage</source>
        <extracomment>board column of deals whose stage was removed from the CRM's settings</extracomment>
        <translation>Étape inconnue</translation>
    </message>
</context>
<context>
    <name>atlas::BoardView</name>
    <message>
        <source>%1 weighted</source>
        <extracomment>effect of dropping a card on a column; %1 is a signed amount</extracomment>
        <translation>%1 pondéré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Perdue…</translation>
    </message>
    <message>
        <source>Postpone closing…</source>
        <translation>Reporter la clôture…</translation>
    </message>
</context>
<context>
    <name>atlas::BooksDelegate</name>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n j de retard</numerusform>
            <numerusform>%n j de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>dans %n j</numerusform>
            <numerusform>dans %n j</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BooksList</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <extracomment>sum of the rows on screen, without drafts and void ones</extracomment>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>still due %1</source>
        <translation>reste dû %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all of them, as tab-separated text</source>
        <translation>Copie les lignes choisies, ou toutes, en texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>Show all records again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>Behind “%1”: %2</source>
        <extracomment>chip over the table; %1 what the figure is called, %2 number of records</extracomment>
        <translation>Derrière « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>atlas::BooksTableModel</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Payé en partie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé par le fournisseur</translation>
    </message>
    <message>
        <source>Partly billed</source>
        <translation>Facturé en partie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Soldé</translation>
    </message>
    <message>
        <source>Unbilled</source>
        <translation>À refacturer</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Refacturable</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Non refacturable</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Créance</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Dette</translation>
    </message>
    <message>
        <source>Pays late by</source>
        <extracomment>median of the days a customer pays after the due date</extracomment>
        <translation>Retard habituel</translation>
    </message>
    <message>
        <source>Invoiced, 12 months</source>
        <translation>Facturé, 12 mois</translation>
    </message>
    <message>
        <source>Billed, 12 months</source>
        <translation>Acheté, 12 mois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n relance</numerusform>
            <numerusform>%n relances</numerusform>
        </translation>
    </message>
    <message>
        <source>Emailed</source>
        <translation>Envoyée par e-mail</translation>
    </message>
    <message>
        <source>Not emailed</source>
        <translation>Pas par e-mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days late</source>
        <extracomment>days past the due date</extracomment>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent by email</source>
        <extracomment>whether an invoice was emailed, and how often reminded</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non relié</translation>
    </message>
</context>
<context>
    <name>atlas::BooksWaysBack</name>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not taken back: %1. %2</source>
        <extracomment>%1 what happened, %2 what to do about it</extracomment>
        <translation>Non annulé : %1. %2</translation>
    </message>
    <message>
        <source>Created in Books: %1</source>
        <extracomment>%1 is a number or a name</extracomment>
        <translation>Créé dans Books : %1</translation>
    </message>
    <message>
        <source>%1 is no draft any more: its number would be missing. Void it instead.</source>
        <translation>%1 n’est plus un brouillon : son numéro manquerait. Annulez-la plutôt.</translation>
    </message>
    <message>
        <source>Not taken back: somebody changed it meanwhile.</source>
        <translation>Non annulé : quelqu’un l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>Changed in Books: %1</source>
        <extracomment>%1 is a number or a name</extracomment>
        <translation>Modifié dans Books : %1</translation>
    </message>
    <message>
        <source>Status changed in Books</source>
        <translation>État changé dans Books</translation>
    </message>
    <message>
        <source>Zoho Books has no way back to the status before.</source>
        <translation>Zoho Books ne permet pas de revenir à l’état précédent.</translation>
    </message>
    <message>
        <source>Deleted in Books</source>
        <translation>Supprimé dans Books</translation>
    </message>
    <message>
        <source>Zoho Books keeps nothing that was deleted.</source>
        <translation>Zoho Books ne garde rien de ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>Mail sent by Books</source>
        <translation>E-mail envoyé par Books</translation>
    </message>
    <message>
        <source>A mail that has left cannot be called back.</source>
        <translation>Un e-mail parti ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Credit applied</source>
        <translation>Avoir imputé</translation>
    </message>
    <message>
        <source>Take the credit off the invoice in Zoho Books.</source>
        <translation>Retirez l’avoir de la facture dans Zoho Books.</translation>
    </message>
    <message>
        <source>Receipt attached</source>
        <translation>Justificatif joint</translation>
    </message>
    <message>
        <source>Remove the receipt in Zoho Books.</source>
        <translation>Retirez le justificatif dans Zoho Books.</translation>
    </message>
</context>
<context>
    <name>atlas::BriefSheet</name>
    <message>
        <source>Morning brief</source>
        <translation>Brief du matin</translation>
    </message>
    <message>
        <source>VA</source>
        <extracomment>short name of the virtual assistant's role, beside CEO, CFO, ...</extracomment>
        <translation>AV</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Enregistrer le brief</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Printing is not possible here: %1 Save the brief as PDF instead.</source>
        <translation>L’impression n’est pas possible ici : %1 Enregistrez plutôt le brief en PDF.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>atlas::BrowserHead</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Show as grid</source>
        <translation>Afficher en grille</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>Filters as you type. Enter searches everywhere in WorkDrive.</source>
        <translation>Filtre pendant la saisie. Entrée cherche partout dans WorkDrive.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder (Ctrl+N)</source>
        <translation>Nouveau dossier (Ctrl+N)</translation>
    </message>
    <message>
        <source>Share what is chosen, or this folder</source>
        <translation>Partager la sélection, ou ce dossier</translation>
    </message>
    <message>
        <source>Choose one file or folder to share it.</source>
        <translation>Choisissez un fichier ou un dossier à partager.</translation>
    </message>
    <message>
        <source>Choose files to upload, or drop them here</source>
        <translation>Choisir des fichiers à envoyer, ou les déposer ici</translation>
    </message>
</context>
<context>
    <name>atlas::BudgetBar</name>
    <message>
        <source>Mail %1 of %2 today</source>
        <extracomment>calls to Zoho Mail: %1 made today, %2 allowed a day</extracomment>
        <translation>Mail %1 sur %2 aujourd’hui</translation>
    </message>
    <message>
        <source>No calls left today. What was read stays readable.</source>
        <translation>Plus d’appel aujourd’hui. Ce qui a été lu reste lisible.</translation>
    </message>
    <message>
        <source>No calls left today; free again at %1. What was read stays readable.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Plus d’appel aujourd’hui ; de nouveau à %1. Ce qui a été lu reste lisible.</translation>
    </message>
    <message>
        <source>Zoho lets a mailbox answer %1 calls in 24 hours. Opening a mail for the first time takes one or two, a refresh one; what was read before, filters and searches on this computer take none. Atlas may still take %2 by itself.</source>
        <translation>Zoho accepte %1 appels en 24 heures pour une boîte aux lettres. Ouvrir un message pour la première fois en prend un ou deux, une actualisation un ; ce qui a déjà été lu, les filtres et les recherches sur cet ordinateur n’en prennent aucun. Atlas peut encore en prendre %2 de lui-même.</translation>
    </message>
</context>
<context>
    <name>atlas::BulkBar</name>
    <message>
        <source>%1 of %2…</source>
        <extracomment>progress of a change of many tasks</extracomment>
        <translation>%1 sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tasks?</source>
        <translation>
            <numerusform>Supprimer %n tâche ?</numerusform>
            <numerusform>Supprimer %n tâches ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their subtasks and comments go with them. This cannot be undone.</source>
        <translation>Leurs sous-tâches et commentaires disparaissent aussi. Cette action est définitive.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n déjà ainsi</numerusform>
            <numerusform>%n déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <extracomment>tasks that a stopped change did not come to</extracomment>
        <translation>
            <numerusform>%n laissée telle quelle</numerusform>
            <numerusform>%n laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <extracomment>after "3 changed": how many were refused, the first of them and why</extracomment>
        <translation>
            <numerusform>%n refusée : %1</numerusform>
            <numerusform>%n refusées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the selected tasks</source>
        <translation>Modifier les tâches sélectionnées</translation>
    </message>
    <message>
        <source>Status ▾</source>
        <translation>État ▾</translation>
    </message>
    <message>
        <source>Owner ▾</source>
        <translation>Responsable ▾</translation>
    </message>
    <message>
        <source>Days ▾</source>
        <translation>Dates ▾</translation>
    </message>
    <message>
        <source>Percent ▾</source>
        <translation>Avancement ▾</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Changer l’état</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Changer le responsable</translation>
    </message>
    <message>
        <source>Move or set the days</source>
        <translation>Déplacer ou fixer les dates</translation>
    </message>
    <message>
        <source>Set the percent done</source>
        <translation>Changer l’avancement</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Voir le détail</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer le détail</translation>
    </message>
    <message>
        <source>its project has no status “%1”</source>
        <translation>son projet n’a pas d’état « %1 »</translation>
    </message>
    <message>
        <source>Move by working days…</source>
        <translation>Décaler de jours ouvrés…</translation>
    </message>
    <message>
        <source>Set start or end…</source>
        <translation>Fixer le début ou la fin…</translation>
    </message>
    <message>
        <source>its end would be before its start</source>
        <translation>sa fin précéderait son début</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>its project tells no closed status</source>
        <translation>son projet n’indique aucun état terminé</translation>
    </message>
</context>
<context>
    <name>atlas::BulkChange</name>
    <message>
        <source>changed in Zoho Projects meanwhile</source>
        <translation>modifiée entre-temps dans Zoho Projects</translation>
    </message>
    <message>
        <source>changed by %1 meanwhile</source>
        <translation>modifiée entre-temps par %1</translation>
    </message>
    <message>
        <source>not tried any more</source>
        <translation>plus tentée</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>%n tâche supprimée</numerusform>
            <numerusform>%n tâches supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoho Projects deletes for good.</source>
        <translation>Zoho Projects supprime définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed</source>
        <translation>
            <numerusform>%n tâche modifiée</numerusform>
            <numerusform>%n tâches modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BulkDaysSheet</name>
    <message numerus="yes">
        <source>Move %n tasks</source>
        <translation>
            <numerusform>Décaler %n tâche</numerusform>
            <numerusform>Décaler %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Working days later (negative: earlier)</source>
        <translation>Jours ouvrés plus tard (négatif : plus tôt)</translation>
    </message>
    <message numerus="yes">
        <source>Days of %n tasks</source>
        <translation>
            <numerusform>Dates de %n tâche</numerusform>
            <numerusform>Dates de %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>New start (empty: as it is)</source>
        <translation>Nouveau début (vide : inchangé)</translation>
    </message>
    <message>
        <source>New end (empty: as it is)</source>
        <translation>Nouvelle fin (vide : inchangée)</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>Saisissez un nombre de jours.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Type a start or an end.</source>
        <translation>Saisissez un début ou une fin.</translation>
    </message>
</context>
<context>
    <name>atlas::CalendarActions</name>
    <message>
        <source>Created: %1</source>
        <translation>Créé : %1</translation>
    </message>
    <message>
        <source>This calendar is read only.</source>
        <translation>Cet agenda est en lecture seule.</translation>
    </message>
    <message>
        <source>Only %1 can change this event.</source>
        <translation>Seul l’organisateur (%1) peut modifier cet événement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what failed and what to do about it, in one line
----------
%1 an event, %2 an answer such as "accepted"</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Tell the guests</source>
        <translation>Prévenir les invités</translation>
    </message>
    <message>
        <source>Tell nobody</source>
        <translation>Ne prévenir personne</translation>
    </message>
    <message>
        <source>Tell the guests of “%1”?</source>
        <translation>Prévenir les invités de « %1 » ?</translation>
    </message>
    <message>
        <source>Zoho can write to everybody invited.</source>
        <translation>Zoho peut écrire à toutes les personnes invitées.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile by somebody else and stays where it is. Look at it, then move it again.</source>
        <translation>« %1 » a été modifié entre-temps par quelqu’un d’autre et reste à sa place. Regardez-le, puis déplacez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not here any more.</source>
        <translation>« %1 » n’est plus là.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>The event goes from the calendar of everybody invited; Zoho may write to them.</source>
        <translation>L’événement disparaît de l’agenda de toutes les personnes invitées ; Zoho peut leur écrire.</translation>
    </message>
    <message>
        <source>Moved to another calendar: %1</source>
        <translation>Déplacé vers un autre agenda : %1</translation>
    </message>
    <message>
        <source>Answer for the whole series?</source>
        <translation>Répondre pour toute la série ?</translation>
    </message>
    <message>
        <source>Zoho takes one answer for all its meetings.</source>
        <translation>Zoho prend une seule réponse pour toutes ses réunions.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>Zoho Calendar splits a series when it changes.</source>
        <translation>Zoho Calendar découpe une série quand elle change.</translation>
    </message>
    <message>
        <source>The event is a series now.</source>
        <translation>L’événement est maintenant une série.</translation>
    </message>
    <message>
        <source>Zoho Calendar does not let the last guest go.</source>
        <translation>Zoho Calendar ne laisse pas partir le dernier invité.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile by somebody else and stays as it is.</source>
        <translation>« %1 » a été modifié entre-temps par quelqu’un d’autre et reste tel quel.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Zoho Calendar keeps no trash.</source>
        <translation>Zoho Calendar n’a pas de corbeille.</translation>
    </message>
</context>
<context>
    <name>atlas::CalendarPage</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Semaine ouvrée</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>button with a plus sign: creates one</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Budget review</source>
        <translation>Revue du budget</translation>
    </message>
    <message>
        <source>Monday 2pm budget review 45min</source>
        <translation>lundi 14h revue du budget 45min</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Reading calendars…</source>
        <translation>Lecture des agendas…</translation>
    </message>
</context>
<context>
    <name>atlas::CardColumn</name>
    <message numerus="yes">
        <source>%n more below</source>
        <extracomment>foot of a board column: cards out of sight further down</extracomment>
        <translation>
            <numerusform>%n plus bas</numerusform>
            <numerusform>%n plus bas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CashCanvas</name>
    <message>
        <source>%1: %2</source>
        <extracomment>tooltip of a chart: %1 is the name of a series, %2 its value</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::CashHistory</name>
    <message>
        <source>Show chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>button: %1 is "Show table", %2 the title of a chart</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissements</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Décaissements</translation>
    </message>
    <message>
        <source>Cash in and out by month</source>
        <translation>Encaissements et décaissements par mois</translation>
    </message>
    <message>
        <source>12 months, %1 · click a month for its payments</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>12 mois, %1 · clic = les paiements du mois</translation>
    </message>
    <message numerus="yes">
        <source>%n payments left out: their exchange rate is missing.</source>
        <translation>
            <numerusform>%n paiement écarté : son taux de change manque.</numerusform>
            <numerusform>%n paiements écartés : leur taux de change manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sans compte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1: %2, the 90 days before %3</source>
        <extracomment>tooltip: %1 an account, %2 its expenses now, %3 those of the 90 days before</extracomment>
        <translation>%1 : %2, les 90 jours d’avant %3</translation>
    </message>
    <message>
        <source>Top expenses</source>
        <translation>Premières dépenses</translation>
    </message>
    <message>
        <source>90 days, change against the 90 before</source>
        <translation>90 jours, évolution sur les 90 d’avant</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Client concentration</source>
        <translation>Concentration des clients</translation>
    </message>
    <message>
        <source>share of what was invoiced in 12 months</source>
        <translation>part du facturé sur 12 mois</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
</context>
<context>
    <name>atlas::CashflowController</name>
    <message>
        <source>Which books?</source>
        <translation>Quels comptes ?</translation>
    </message>
    <message>
        <source>The organisation whose cash is shown</source>
        <translation>L’organisation dont la trésorerie s’affiche</translation>
    </message>
</context>
<context>
    <name>atlas::CashflowPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures fournisseurs</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bons de commande</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Assumptions…</source>
        <translation>Hypothèses…</translation>
    </message>
    <message>
        <source>Floor, payroll, taxes and other payments the forecast counts on</source>
        <translation>Seuil, salaires, taxes et autres paiements que la prévision compte</translation>
    </message>
    <message>
        <source>Invoice</source>
        <extracomment>button with a plus sign: creates one</extracomment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture fournisseur</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is "Invoice", "Expense", ...</extracomment>
        <translation>Créer : %1</translation>
    </message>
    <message>
        <source>Cashflow</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Reading the books…</source>
        <translation>Lecture des livres…</translation>
    </message>
    <message>
        <source>These books are empty</source>
        <translation>Ces livres sont vides</translation>
    </message>
    <message>
        <source>Invoices, bills and bank accounts of Zoho Books appear here.</source>
        <translation>Factures, achats et comptes bancaires de Zoho Books apparaissent ici.</translation>
    </message>
    <message>
        <source>Create an invoice</source>
        <translation>Créer une facture</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices read</source>
        <translation>
            <numerusform>%n facture lue</numerusform>
            <numerusform>%n factures lues</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 · Books, %2 · %3</source>
        <extracomment>beside the title: %1 a date, %2 the age of the data ("2 min ago"), %3 "214 invoices read"</extracomment>
        <translation>au %1 · Books, %2 · %3</translation>
    </message>
    <message>
        <source>only the first 100,000 read</source>
        <translation>100 000 premières lues</translation>
    </message>
    <message>
        <source>Organisation: %1…</source>
        <extracomment>button: opens the choice of another organisation; %1 the name of the one shown</extracomment>
        <translation>Organisation : %1…</translation>
    </message>
    <message>
        <source>%1: show the books of another organisation</source>
        <translation>%1 : afficher les comptes d’une autre organisation</translation>
    </message>
</context>
<context>
    <name>atlas::CellListView</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>atlas::ChangeView</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>read out by a screen reader: %1 is a field, %2 what it holds, %3 what it will hold</extracomment>
        <translation>%1 : %2 devient %3</translation>
    </message>
</context>
<context>
    <name>atlas::ChangeWords</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 what it holds</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::ChannelPanel</name>
    <message>
        <source>About the channel</source>
        <translation>À propos du canal</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>À propos de la personne</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>À propos du groupe</translation>
    </message>
    <message>
        <source>About the bot</source>
        <translation>À propos du robot</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Linked project</source>
        <translation>Projet lié</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>to watch</source>
        <translation>à surveiller</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>Ouvrir le projet %1</translation>
    </message>
    <message>
        <source>Progress of the project</source>
        <translation>Avancement du projet</translation>
    </message>
    <message>
        <source>%1 of the budget used</source>
        <translation>budget consommé %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>fin le %1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Of the messages read so far.</source>
        <translation>Parmi les messages lus jusqu’ici.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Reading the members…</source>
        <translation>Lecture des membres…</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>atlas::ChannelSection</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ChatListModel</name>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages directs</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>archived channel</source>
        <translation>canal archivé</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>robot</translation>
    </message>
    <message numerus="yes">
        <source>%n addressed to you</source>
        <translation>
            <numerusform>%n pour vous</numerusform>
            <numerusform>%n pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ChatPane</name>
    <message>
        <source>Channel or person</source>
        <translation>Canal ou personne</translation>
    </message>
    <message>
        <source>Find a channel or a person (Ctrl+T)</source>
        <translation>Trouver un canal ou une personne (Ctrl+T)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>New message (Ctrl+N)</source>
        <translation>Nouveau message (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>atlas::Chip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Accessible name of a filter: %1 is its label, %2 how many records have it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atlas::ChoiceTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>accessible name of a choice: %1 is its title, %2 a second line</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atlas::ClientStep</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>How will you sign in?</source>
        <translation>Comment vous connecter ?</translation>
    </message>
    <message>
        <source>Zoho asks each company to create its own client in the API console; it belongs to you and can be deleted there at any time.</source>
        <translation>Zoho demande à chaque entreprise de créer son propre client dans la console d’API ; il vous appartient et s’y supprime à tout moment.</translation>
    </message>
    <message>
        <source>Paste the client ID from the API console.</source>
        <translation>Collez l’identifiant client depuis la console d’API.</translation>
    </message>
    <message>
        <source>Paste the client secret from the API console.</source>
        <translation>Collez le secret du client depuis la console d’API.</translation>
    </message>
    <message>
        <source>Generate a code in the API console and paste it here.</source>
        <translation>Générez un code dans la console d’API et collez-le ici.</translation>
    </message>
    <message>
        <source>Self Client</source>
        <translation>Self Client</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Façon de se connecter</translation>
    </message>
    <message>
        <source>Create a server-based client, register both addresses below, and paste its ID and secret. Your browser then asks for your consent.</source>
        <translation>Créez un client de type serveur, enregistrez les deux adresses ci-dessous, puis collez son identifiant et son secret. Votre navigateur demande ensuite votre accord.</translation>
    </message>
    <message>
        <source>Create a Self Client, choose Generate Code, paste the scopes of the step before, and copy the code here. It is valid for a few minutes and works once.</source>
        <translation>Créez un Self Client, choisissez Generate Code, collez les autorisations de l’étape précédente, puis copiez le code ici. Il est valable quelques minutes et sert une fois.</translation>
    </message>
    <message>
        <source>Open the API console</source>
        <translation>Ouvrir la console d’API</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Leave it empty for a mobile or desktop client without one.</source>
        <translation>Laissez vide pour un client mobile ou de bureau sans secret.</translation>
    </message>
    <message>
        <source>Kept in this computer's keychain, never in a file.</source>
        <translation>Gardé dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Grant code</source>
        <translation>Code d’autorisation</translation>
    </message>
    <message>
        <source>Redirect addresses to register</source>
        <translation>Adresses de redirection à enregistrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>accessible name of a copy button: %1 is an address</extracomment>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>atlas::ColumnHead</name>
    <message>
        <source>%1 deals, raw %2, weighted %3</source>
        <extracomment>spoken summary of a board column; %1 count, %2 raw total, %3 weighted total</extracomment>
        <translation>%1 affaires, brut %2, pondéré %3</translation>
    </message>
    <message>
        <source>These deals carry a stage that no longer exists in this pipeline. Open one and choose another stage.</source>
        <translation>Ces affaires portent une étape qui n’existe plus dans ce pipeline. Ouvrez-en une et choisissez une autre étape.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Weighted</source>
        <extracomment>column head of the board; %1 is the stage's probability, such as "40 %"</extracomment>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>Pondéré %1</translation>
    </message>
</context>
<context>
    <name>atlas::CommandPalette</name>
    <message>
        <source>No result</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or run an action</source>
        <translation>Rechercher ou lancer une action</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Searching in Zoho…</source>
        <translation>Recherche dans Zoho…</translation>
    </message>
    <message>
        <source>Zoho has found nothing more</source>
        <translation>Zoho n’a rien trouvé de plus</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>affaires</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Nothing is called “%1”: not a page, an action, an operation, nor a record on this computer.</source>
        <translation>Rien ne s’appelle « %1 » : ni page, ni action, ni opération, ni enregistrement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Ctrl+Enter does the second action, Ctrl+L copies the link, Tab leads to the actions, Shift+Enter asks Zoho, Escape closes.</source>
        <translation>Les flèches choisissent, Entrée ouvre, Ctrl+Entrée fait la seconde action, Ctrl+L copie le lien, Tab mène aux actions, Maj+Entrée interroge Zoho, Échap ferme.</translation>
    </message>
    <message>
        <source>found on this computer, no call to Zoho</source>
        <translation>recherche locale, aucun appel à Zoho</translation>
    </message>
    <message>
        <source>No link leads there</source>
        <translation>Aucun lien n’y mène</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
</context>
<context>
    <name>atlas::CommandPreviewPane</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>atlas::ComposeBox</name>
    <message numerus="yes">
        <source>Cliq takes %n file(s) in one message; send the others afterwards</source>
        <translation>
            <numerusform>Cliq accepte %n fichier par message ; envoyez les autres ensuite</numerusform>
            <numerusform>Cliq accepte %n fichiers par message ; envoyez les autres ensuite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters: shorten it, an edited message stays one message</source>
        <translation>%1 caractères sur %2 : raccourcissez, un message modifié reste un seul message</translation>
    </message>
    <message numerus="yes">
        <source>Longer than Cliq takes at once: sent as %n messages</source>
        <translation>
            <numerusform>Plus long que ce que Cliq accepte : envoyé en %n message</numerusform>
            <numerusform>Plus long que ce que Cliq accepte : envoyé en %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Write in the thread</source>
        <translation>Écrire dans le fil</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Write in %1</source>
        <translation>Écrire dans %1</translation>
    </message>
    <message>
        <source>Reply to %1: %2</source>
        <translation>Réponse à %1 : %2</translation>
    </message>
    <message>
        <source>In a thread below %1: %2</source>
        <translation>Dans un fil sous %1 : %2</translation>
    </message>
    <message>
        <source>Editing: %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>Ne pas envoyer %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>Mentionner quelqu’un</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insérer un émoji</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a line</source>
        <translation>Entrée envoie, Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Open the thread first, then attach the file there.</source>
        <translation>Ouvrez d’abord le fil, puis joignez-y le fichier.</translation>
    </message>
</context>
<context>
    <name>atlas::ComposeHeader</name>
    <message>
        <source>to %1</source>
        <extracomment>recipients of an answer in one line: %1 gets it, %2 gets a copy</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>to %1 · copy %2</source>
        <translation>à %1 · copie %2</translation>
    </message>
    <message>
        <source>Show recipients and subject</source>
        <translation>Afficher les destinataires et l’objet</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Destinataires : %1</translation>
    </message>
    <message>
        <source>Say who it goes to.</source>
        <translation>Dites à qui il est destiné.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Add people in copy</source>
        <translation>Ajouter des personnes en copie</translation>
    </message>
    <message>
        <source>Add people in blind copy</source>
        <translation>Ajouter des personnes en copie cachée</translation>
    </message>
</context>
<context>
    <name>atlas::ComposerView</name>
    <message>
        <source>This mail is not here any more.</source>
        <translation>Ce courriel n’est plus là.</translation>
    </message>
    <message>
        <source>Reading the draft…</source>
        <translation>Lecture du brouillon…</translation>
    </message>
    <message>
        <source>The draft cannot be read: %1. %2</source>
        <translation>Le brouillon ne peut pas être lu : %1. %2</translation>
    </message>
    <message>
        <source>The mail to forward cannot be read: %1. %2</source>
        <translation>Le courriel à transférer ne peut pas être lu : %1. %2</translation>
    </message>
    <message>
        <source>The mail cannot be quoted: %1. %2</source>
        <translation>Le courriel ne peut pas être cité : %1. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read and is not attached: %2</source>
        <translation>« %1 » ne peut pas être lu et n’est pas joint : %2</translation>
    </message>
    <message>
        <source>Not there any more, attach again: %1</source>
        <translation>Introuvable, à joindre à nouveau : %1</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Texte du courriel</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrivez ici</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Envoyer (%1)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>draft kept at %1</source>
        <translation>brouillon gardé à %1</translation>
    </message>
    <message>
        <source>Send without a subject?</source>
        <translation>Envoyer sans objet ?</translation>
    </message>
    <message>
        <source>Mails without one are easily overlooked.</source>
        <translation>Un courriel sans objet passe facilement inaperçu.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send without an attachment?</source>
        <translation>Envoyer sans pièce jointe ?</translation>
    </message>
    <message>
        <source>The text speaks of an attachment, and nothing is attached.</source>
        <translation>Le texte parle d’une pièce jointe, et rien n’est joint.</translation>
    </message>
    <message>
        <source>Send without the forwarded mail?</source>
        <translation>Envoyer sans le courriel transféré ?</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>Send with %n field(s) to fill in?</source>
        <translation>
            <numerusform>Envoyer avec %n champ à remplir ?</numerusform>
            <numerusform>Envoyer avec %n champs à remplir ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The forwarded mail and its files are still being read.</source>
        <translation>Le courriel transféré et ses fichiers sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>A mail and its files are at most 40 MB together.</source>
        <translation>Un courriel et ses fichiers font au plus 40 Mo ensemble.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Kept on this computer only. %1: %2</source>
        <translation>Gardé sur cet ordinateur seulement. %1 : %2</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>Saved as template</source>
        <translation>Enregistré comme modèle</translation>
    </message>
    <message>
        <source>The template is not saved. %1: %2</source>
        <translation>Le modèle n’est pas enregistré. %1 : %2</translation>
    </message>
    <message>
        <source>What you wrote is lost.</source>
        <translation>Ce que vous avez écrit est perdu.</translation>
    </message>
    <message>
        <source>The draft stays in Zoho as it was last saved.</source>
        <translation>Le brouillon reste dans Zoho tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>Discard this mail?</source>
        <translation>Abandonner ce courriel ?</translation>
    </message>
    <message>
        <source>Keep this mail?</source>
        <translation>Garder ce courriel ?</translation>
    </message>
    <message>
        <source>It has not been sent.</source>
        <translation>Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Reading the template…</source>
        <translation>Lecture du modèle…</translation>
    </message>
    <message>
        <source>The template cannot be read. %1: %2</source>
        <translation>Le modèle ne peut pas être lu. %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in: %1</source>
        <extracomment>%n fields of a template are empty; %1 names them</extracomment>
        <translation>
            <numerusform>%n champ à remplir : %1</numerusform>
            <numerusform>%n champs à remplir : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ConflictDialog</name>
    <message>
        <source>empty</source>
        <extracomment>a field without value</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>changed by you only</source>
        <translation>changé par vous seul</translation>
    </message>
    <message>
        <source>changed in Zoho only</source>
        <translation>changé dans Zoho seul</translation>
    </message>
    <message>
        <source>kept unless you switch</source>
        <translation>gardé d’office</translation>
    </message>
    <message>
        <source>unchanged in Zoho</source>
        <translation>inchangé dans Zoho</translation>
    </message>
    <message>
        <source>not changed by you</source>
        <translation>inchangé par vous</translation>
    </message>
    <message>
        <source>taken unless you switch</source>
        <translation>repris d’office</translation>
    </message>
    <message>
        <source>probability %1 %</source>
        <translation>probabilité %1 %</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>spoken name of a choice; %1 field, %2 whose value, %3 the value</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Zoho now</source>
        <translation>Zoho maintenant</translation>
    </message>
    <message>
        <source>your “%1”</source>
        <translation>votre « %1 »</translation>
    </message>
    <message>
        <source>Zoho's “%1”</source>
        <translation>« %1 » de Zoho</translation>
    </message>
    <message>
        <source>Nothing: Zoho already holds this.</source>
        <translation>Rien : Zoho contient déjà ceci.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Enregistrer ces choix</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two parts: "3 to choose, 2 without conflict"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n à choisir</numerusform>
            <numerusform>%n à choisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without conflict</source>
        <translation>
            <numerusform>%n sans conflit</numerusform>
            <numerusform>%n sans conflit</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>opened at %1</source>
        <translation>ouvert à %1</translation>
    </message>
    <message>
        <source>at %1, not saved</source>
        <translation>à %1, non enregistré</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>This deal changed while you were editing</source>
        <translation>Cette affaire a changé pendant votre modification</translation>
    </message>
    <message>
        <source>%1 saved it in Zoho at %2.</source>
        <extracomment>%1 a person, %2 a time of day</extracomment>
        <translation>%1 l’a enregistrée dans Zoho à %2.</translation>
    </message>
    <message>
        <source>%1 saved it in Zoho meanwhile.</source>
        <translation>%1 l’a enregistrée dans Zoho entre-temps.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Will be saved</source>
        <translation>Sera enregistré</translation>
    </message>
    <message>
        <source>Take all from Zoho</source>
        <translation>Tout prendre de Zoho</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Tout garder de moi</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>atlas::ConnectCard</name>
    <message>
        <source>Connect an assistant</source>
        <translation>Connecter un assistant</translation>
    </message>
    <message>
        <source>Give this block to your MCP client: its settings have a place for MCP servers. Atlas keeps the sign-in; the block holds no secret.</source>
        <translation>Donnez ce bloc à votre client MCP : ses réglages ont une place pour les serveurs MCP. Atlas garde la connexion ; le bloc ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Block for the settings of an MCP client</source>
        <translation>Bloc pour les réglages d’un client MCP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Guide for assistants</source>
        <translation>Guide pour les assistants</translation>
    </message>
</context>
<context>
    <name>atlas::ConnectFlow</name>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser…</source>
        <translation>En attente de votre réponse dans le navigateur…</translation>
    </message>
    <message>
        <source>Signing in to Zoho…</source>
        <translation>Connexion à Zoho…</translation>
    </message>
</context>
<context>
    <name>atlas::ConnectWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>Open Atlas</source>
        <translation>Ouvrir Atlas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>atlas::ContactSheet</name>
    <message>
        <source>Add the customer</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Name on documents</source>
        <translation>Nom sur les documents</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>First name of the contact person</source>
        <translation>Prénom du contact</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Type the name that stands on invoices.</source>
        <translation>Tapez le nom qui figure sur les factures.</translation>
    </message>
    <message>
        <source>Books keeps e-mail and phone with a person: type a first name.</source>
        <translation>Books rattache e-mail et téléphone à une personne : tapez un prénom.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ceci n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The currency of a customer is changed in Zoho Books.</source>
        <translation>La devise d’un client se change dans Zoho Books.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>%1 : enregistré</translation>
    </message>
</context>
<context>
    <name>atlas::Conversation</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Aucune conversation choisie</translation>
    </message>
    <message>
        <source>Choose a channel or a person on the left.</source>
        <translation>Choisissez un canal ou une personne à gauche.</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>Lecture de la conversation…</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>Rien n’a encore été écrit ici</translation>
    </message>
    <message>
        <source>Write the first message below.</source>
        <translation>Écrivez le premier message ci-dessous.</translation>
    </message>
    <message>
        <source>Zoho asks for a pause. Cliq reads again at %1; what you write is sent meanwhile.</source>
        <translation>Zoho demande une pause. Cliq reprend la lecture à %1 ; ce que vous écrivez part quand même.</translation>
    </message>
    <message>
        <source>Reading older messages…</source>
        <translation>Lecture des messages plus anciens…</translation>
    </message>
    <message>
        <source>This is where the conversation begins</source>
        <translation>La conversation commence ici</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>A file cannot be edited: delete it and send another</source>
        <translation>Un fichier ne se modifie pas : supprimez-le et envoyez-en un autre</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Texte copié</translation>
    </message>
    <message>
        <source>The message that is answered is further up: scroll to read older ones</source>
        <translation>Le message d’origine est plus haut : faites défiler pour lire les plus anciens</translation>
    </message>
    <message>
        <source>This message has no text to copy.</source>
        <translation>Ce message n’a pas de texte à copier.</translation>
    </message>
    <message>
        <source>You are not a member of this channel. Join it in Cliq to read it here.</source>
        <translation>Vous n’êtes pas membre de ce canal. Rejoignez-le dans Cliq pour le lire ici.</translation>
    </message>
</context>
<context>
    <name>atlas::ConversationHead</name>
    <message>
        <source>Back to the channel</source>
        <translation>Retour au canal</translation>
    </message>
    <message>
        <source>Thread in %1</source>
        <translation>Fil dans %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>archived · %1</source>
        <translation>archivé · %1</translation>
    </message>
    <message numerus="yes">
        <source>About %1: %n people</source>
        <translation>
            <numerusform>À propos de %1 : %n personne</numerusform>
            <numerusform>À propos de %1 : %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>About this conversation</source>
        <translation>À propos de cette conversation</translation>
    </message>
    <message>
        <source>muted here</source>
        <translation>en sourdine ici</translation>
    </message>
    <message>
        <source>muted here · %1</source>
        <translation>en sourdine ici · %1</translation>
    </message>
    <message>
        <source>Search in this conversation (Ctrl+F)</source>
        <translation>Chercher dans cette conversation (Ctrl+F)</translation>
    </message>
    <message>
        <source>Hear of this conversation again</source>
        <translation>Ne plus mettre cette conversation en sourdine</translation>
    </message>
    <message>
        <source>Mute on this computer: no badge, no notification</source>
        <translation>Mettre en sourdine sur cet ordinateur : ni pastille ni notification</translation>
    </message>
</context>
<context>
    <name>atlas::ConvertLeadSheet</name>
    <message>
        <source>Convert %1</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Convertir %1</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Type the beginning of a name</source>
        <translation>Tapez le début d’un nom</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Créer une affaire</translation>
    </message>
    <message>
        <source>Existing: %1</source>
        <extracomment>an account or contact of the CRM that is probably the same; %1 its name</extracomment>
        <translation>Existant : %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>an account or contact that will be made; %1 its name</extracomment>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>sera créé</translation>
    </message>
    <message>
        <source>is used as it is</source>
        <translation>est repris tel quel</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <extracomment>%1 is a deal's name</extracomment>
        <translation>Affaire : %1</translation>
    </message>
    <message>
        <source>What this makes</source>
        <translation>Ce qui en résulte</translation>
    </message>
    <message>
        <source>The lead may be converted already: look at it before you try again.</source>
        <translation>Le prospect est peut-être déjà converti : vérifiez-le avant de réessayer.</translation>
    </message>
    <message>
        <source>The lead is not converted yet.</source>
        <translation>Le prospect n’est pas encore converti.</translation>
    </message>
    <message>
        <source>Choose a record from the list.</source>
        <translation>Choisissez un enregistrement dans la liste.</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>Conversion…</translation>
    </message>
    <message>
        <source>The lead was converted</source>
        <translation>Le prospect a été converti</translation>
    </message>
    <message>
        <source>The connection broke after sending, and Zoho does not say yet whether the lead was converted. Look at it in a minute before you try again.</source>
        <translation>La connexion a été coupée après l’envoi, et Zoho ne dit pas encore si le prospect a été converti. Vérifiez-le dans une minute avant de réessayer.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This lead was converted already</source>
        <translation>Ce prospect était déjà converti</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::CreateDealDialog</name>
    <message>
        <source>Deal name</source>
        <translation>Nom de l’affaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Create deal</source>
        <translation>Créer l’affaire</translation>
    </message>
    <message>
        <source>The connection broke after sending. Atlas looked in Zoho and cannot tell yet whether the deal was created. Look for its name in a minute before you try again, so that it is not created twice.</source>
        <translation>La connexion s’est coupée après l’envoi. Atlas a cherché dans Zoho et ne peut pas encore dire si l’affaire a été créée. Cherchez son nom dans une minute avant de réessayer, pour ne pas la créer deux fois.</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>atlas::CreateProjectSheet</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Donnez un nom au projet.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>%1 created</source>
        <extracomment>%1 is a project's name</extracomment>
        <translation>%1 : affaire créée</translation>
    </message>
</context>
<context>
    <name>atlas::CreateTaskSheet</name>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New subtask</source>
        <translation>Nouvelle sous-tâche</translation>
    </message>
    <message>
        <source>Create task</source>
        <translation>Créer la tâche</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Below the task</source>
        <translation>Sous la tâche</translation>
    </message>
    <message>
        <source>Owners and planned hours</source>
        <translation>Responsables et heures prévues</translation>
    </message>
    <message>
        <source>No project is open: make one first.</source>
        <translation>Aucun projet n’est ouvert : créez-en un d’abord.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>task list of a new task: Projects puts it into the general one</extracomment>
        <translation>Générale</translation>
    </message>
    <message>
        <source>None</source>
        <comment>parent task</comment>
        <extracomment>a task that is no subtask</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Choisissez un projet.</translation>
    </message>
    <message>
        <source>%1 is not a member of this project.</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 n’est pas membre de ce projet.</translation>
    </message>
    <message>
        <source>%1 created</source>
        <extracomment>%1 is a task's name</extracomment>
        <translation>%1 : affaire créée</translation>
    </message>
</context>
<context>
    <name>atlas::CreditNoteDialog</name>
    <message>
        <source>A part of it</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Amount in %1, tax included</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Montant en %1, TTC</translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation>Taxe comprise</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Create the credit note</source>
        <translation>Créer l’avoir</translation>
    </message>
    <message>
        <source>Credit note for invoice %1</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>Avoir pour la facture %1</translation>
    </message>
    <message>
        <source>A part is paid already: credit what is still due instead.</source>
        <translation>Une partie est déjà payée : créditez plutôt ce qui reste dû.</translation>
    </message>
    <message>
        <source>The whole invoice, %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Toute la facture, %1</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Only %1 are still due.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Il ne reste que %1 à payer.</translation>
    </message>
    <message>
        <source>Say why: it stands in the books.</source>
        <translation>Dites pourquoi : cela figure dans les livres.</translation>
    </message>
    <message>
        <source>Credit for invoice %1</source>
        <extracomment>the one line of a credit note; %1 is the number of an invoice</extracomment>
        <translation>Avoir sur la facture %1</translation>
    </message>
    <message>
        <source>Creating the credit note…</source>
        <translation>Création de l’avoir…</translation>
    </message>
    <message>
        <source>The connection broke after sending. Atlas looked in Zoho Books and cannot tell whether the credit note was created. Look for it before you try again, so that it is not there twice.</source>
        <translation>La connexion s’est coupée après l’envoi. Atlas a regardé dans Zoho Books et ne peut dire si l’avoir est créé. Cherchez-le avant de réessayer, pour ne pas l’avoir deux fois.</translation>
    </message>
    <message>
        <source>Applying it to the invoice…</source>
        <translation>Imputation sur la facture…</translation>
    </message>
    <message>
        <source>Credit note %1 applied to %2</source>
        <extracomment>%1 is the number of a credit note, %2 of an invoice</extracomment>
        <translation>Avoir %1 imputé sur %2</translation>
    </message>
    <message>
        <source>Apply it now</source>
        <translation>L’imputer maintenant</translation>
    </message>
    <message>
        <source>Credit note %1 is created, but not applied to the invoice. %2</source>
        <extracomment>%1 is the number of a credit note, %2 what went wrong</extracomment>
        <translation>L’avoir %1 est créé, mais pas imputé sur la facture. %2</translation>
    </message>
</context>
<context>
    <name>atlas::CrmActions</name>
    <message>
        <source>%1 created</source>
        <translation>%1 : créé</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 : enregistré</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <extracomment>%1 is a name, or a count with its noun</extracomment>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Zoho keeps it in its recycle bin for 60 days, where it can be put back. Atlas cannot do that for you, and a record created anew would not be the same.</source>
        <translation>Zoho le garde 60 jours dans sa corbeille, d’où il peut être rétabli. Atlas ne peut pas le faire à votre place, et un enregistrement recréé ne serait pas le même.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a record, %2 what went wrong with it</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: somebody else changed it meanwhile</source>
        <translation>%1 : quelqu’un d’autre l’a modifié entre-temps</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 converted</source>
        <translation>%1 converti</translation>
    </message>
    <message>
        <source>Zoho CRM does not make it a lead again.</source>
        <translation>Zoho CRM n’en refait pas un prospect.</translation>
    </message>
    <message>
        <source>Zoho CRM keeps it in its recycle bin for 60 days.</source>
        <translation>Zoho CRM le garde 60 jours dans sa corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed by an import</source>
        <translation>
            <numerusform>%n fiche modifiée par un import</numerusform>
            <numerusform>%n fiches modifiées par un import</numerusform>
        </translation>
    </message>
    <message>
        <source>What they held before is not known any more.</source>
        <translation>Ce qu’elles contenaient avant n’est plus connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>%n fiche importée</numerusform>
            <numerusform>%n fiches importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
</context>
<context>
    <name>atlas::CrmBulkSheet</name>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a count with its noun: "12 leads"</extracomment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler les changements</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <extracomment>progress: how many of how many records</extracomment>
        <translation>%1 sur %2…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Reading the fields…</source>
        <translation>Lecture des champs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>a field without value</extracomment>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n déjà ainsi</numerusform>
            <numerusform>%n déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without this field</source>
        <translation>
            <numerusform>%n sans ce champ</numerusform>
            <numerusform>%n sans ce champ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted, which can no longer be changed</source>
        <translation>
            <numerusform>%n converti, qui ne peut plus être modifié</numerusform>
            <numerusform>%n convertis, qui ne peuvent plus être modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records will change.</source>
        <translation>
            <numerusform>%n enregistrement changera.</numerusform>
            <numerusform>%n enregistrements changeront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Modifier %n enregistrement</numerusform>
            <numerusform>Modifier %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile; it was left as it is.</source>
        <translation>Quelqu’un l’a modifié entre-temps ; il est resté tel quel.</translation>
    </message>
    <message>
        <source>%1 changed it meanwhile; it was left as it is.</source>
        <translation>%1 l’a modifié entre-temps ; il est resté tel quel.</translation>
    </message>
    <message>
        <source>Not touched: it was stopped before.</source>
        <translation>Non touché : arrêté avant.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n non</numerusform>
            <numerusform>%n non</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::CrmController</name>
    <message>
        <source>not readable: %1</source>
        <extracomment>%1 are kinds of records the account may not read ("Campaigns, Activities")</extracomment>
        <translation>illisible : %1</translation>
    </message>
    <message>
        <source>This activity is more than a year old: only Zoho CRM shows it.</source>
        <translation>Cette activité a plus d’un an : seul Zoho CRM la montre.</translation>
    </message>
</context>
<context>
    <name>atlas::CrmFilterRow</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>activities that are due today</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>activities that are due until Sunday</extracomment>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Not converted</source>
        <extracomment>leads that are not converted; activities that are not done</extracomment>
        <translation>Non convertis</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>task, meeting or call</extracomment>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>atlas::CrmForm</name>
    <message>
        <source>mm:ss</source>
        <extracomment>how long a call took, in minutes and seconds</extracomment>
        <translation>mm:ss</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>An activity with a lead cannot be about another record.</source>
        <translation>Une activité avec un prospect ne peut pas concerner un autre enregistrement.</translation>
    </message>
    <message>
        <source>Minutes and seconds, more than nothing. Example: 12:30.</source>
        <translation>Minutes et secondes, plus que zéro. Exemple : 12:30.</translation>
    </message>
</context>
<context>
    <name>atlas::CrmInstantField</name>
    <message>
        <source>%1, day</source>
        <extracomment>spoken name of an editor; %1 is the field ("Start")</extracomment>
        <translation>%1, jour</translation>
    </message>
    <message>
        <source>%1, time</source>
        <extracomment>spoken name of an editor; %1 is the field ("Start")</extracomment>
        <translation>%1, heure</translation>
    </message>
    <message>
        <source>This is not a time. Example: 14:30.</source>
        <translation>Ce n’est pas une heure. Exemple : 14:30.</translation>
    </message>
</context>
<context>
    <name>atlas::CrmPage</name>
    <message>
        <source>Contacts &amp; leads</source>
        <translation>Contacts et prospects</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>only the first 100,000 read</source>
        <translation>seuls les 100 000 premiers ont été lus</translation>
    </message>
    <message>
        <source>Kind of records</source>
        <extracomment>what the page shows: leads, contacts, accounts, campaigns or activities</extracomment>
        <translation>Nature des enregistrements</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>atlas::CrmPanel</name>
    <message>
        <source>Converted</source>
        <translation>Converti</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>a task, meeting or call</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Zoho does not let a converted lead be changed.</source>
        <translation>Zoho ne permet pas de modifier un prospect converti.</translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>Aucune adresse connue.</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>Aucun numéro connu.</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Tout sur ce compte</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies name, address and number</source>
        <translation>Copie le nom, l’adresse et le numéro</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>atlas::CrmRecordSheet</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reading the fields…</source>
        <translation>Lecture des champs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Zoho may have stored it already: look for it before you type it again.</source>
        <translation>Zoho l’a peut-être déjà enregistré : cherchez-le avant de le saisir à nouveau.</translation>
    </message>
    <message>
        <source>It is not stored yet.</source>
        <translation>Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Somebody else changed this record</source>
        <translation>Quelqu’un d’autre a modifié cet enregistrement</translation>
    </message>
    <message>
        <source>The connection broke after sending, and Zoho does not say yet whether it was stored. Look for it in a minute before you try again, so that it is not there twice.</source>
        <translation>La connexion a été coupée après l’envoi, et Zoho ne dit pas encore si c’est enregistré. Cherchez-le dans une minute avant de réessayer, pour qu’il n’y soit pas deux fois.</translation>
    </message>
</context>
<context>
    <name>atlas::CrmRelated</name>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Budget consommé</translation>
    </message>
    <message>
        <source>Expected revenue for each unit spent</source>
        <extracomment>expected revenue of a campaign divided by what it cost</extracomment>
        <translation>Revenu attendu par unité dépensée</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>the day of the last mail</extracomment>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>atlas::CrmSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Marks the selected tasks as completed</source>
        <translation>Marque les tâches sélectionnées comme terminées</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows as tab-separated text</source>
        <translation>Copie les lignes sélectionnées en texte tabulé</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>atlas::CrmView</name>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>What is created in Zoho CRM or here appears here.</source>
        <translation>Ce qui est créé dans Zoho CRM ou ici apparaît ici.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of all are shown; %1 a number, %2 a count with its noun</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>atlas::CrmWords</name>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouveau prospect</translation>
    </message>
    <message>
        <source>Edit the lead</source>
        <translation>Modifier le prospect</translation>
    </message>
    <message>
        <source>Lead · CRM</source>
        <translation>Prospect · CRM</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Contact · CRM</source>
        <translation>Contact · CRM</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Account · CRM</source>
        <translation>Compte · CRM</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Edit the campaign</source>
        <translation>Modifier la campagne</translation>
    </message>
    <message>
        <source>Campaign · CRM</source>
        <translation>Campagne · CRM</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Task · CRM</source>
        <translation>Tâche · CRM</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planifier une réunion</translation>
    </message>
    <message>
        <source>Edit the meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
    <message>
        <source>Meeting · CRM</source>
        <translation>Réunion · CRM</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Edit the call</source>
        <translation>Modifier l’appel</translation>
    </message>
    <message>
        <source>Call · CRM</source>
        <translation>Appel · CRM</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Aucun prospect pour l’instant</translation>
    </message>
    <message>
        <source>Reading leads…</source>
        <translation>Lecture des prospects…</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aucun contact pour l’instant</translation>
    </message>
    <message>
        <source>Reading contacts…</source>
        <translation>Lecture des contacts…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Aucun compte pour l’instant</translation>
    </message>
    <message>
        <source>Reading accounts…</source>
        <translation>Lecture des comptes…</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Aucune campagne pour l’instant</translation>
    </message>
    <message>
        <source>Reading campaigns…</source>
        <translation>Lecture des campagnes…</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Aucune activité pour l’instant</translation>
    </message>
    <message>
        <source>Reading activities…</source>
        <translation>Lecture des activités…</translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campagne</numerusform>
            <numerusform>%n campagnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>where leads come from; what sort a campaign is</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>atlas::CrumbBar</name>
    <message>
        <source>Where you are</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>atlas::CrumbButton</name>
    <message>
        <source>Folders between</source>
        <translation>Dossiers intermédiaires</translation>
    </message>
</context>
<context>
    <name>atlas::CustomerHistory</name>
    <message>
        <source>Invoice %1</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>still due %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>reste dû %1</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <extracomment>%1 is the number of a credit note</extracomment>
        <translation>Avoir %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>Paiement de %1</translation>
    </message>
</context>
<context>
    <name>atlas::CustomersView</name>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Zoho CRM</source>
        <translation>Zoho CRM</translation>
    </message>
    <message>
        <source>linked with its record there</source>
        <translation>relié à sa fiche</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>non relié</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <extracomment>an amount in the customer's currency, and what it is in the organisation's own</extracomment>
        <translation>%1, soit %2</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>Échu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Unused credits</source>
        <translation>Avoirs disponibles</translation>
    </message>
    <message>
        <source>No paid invoice yet to learn from.</source>
        <translation>Aucune facture payée dont apprendre.</translation>
    </message>
    <message>
        <source>Days after the due date, oldest first: %1</source>
        <extracomment>how late a customer pays; %1 the days of the last invoices, oldest first</extracomment>
        <translation>Jours après l’échéance, du plus ancien au plus récent : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n jour d’avance</numerusform>
            <numerusform>%n jours d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %1, of the last %n paid invoices</source>
        <extracomment>%1 is "9 days late"</extracomment>
        <translation>
            <numerusform>médiane %1, sur la dernière facture payée</numerusform>
            <numerusform>médiane %1, sur les %n dernières factures payées</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer · Zoho Books</source>
        <translation>Client · Zoho Books</translation>
    </message>
    <message>
        <source>No invoice, payment or credit note yet</source>
        <translation>Ni facture, ni paiement, ni avoir</translation>
    </message>
    <message>
        <source>This customer is inactive in Zoho Books.</source>
        <translation>Ce client est inactif dans Zoho Books.</translation>
    </message>
    <message>
        <source>Invoices, credit notes and payments of a period, with balances</source>
        <translation>Factures, avoirs et paiements d’une période, avec soldes</translation>
    </message>
    <message>
        <source>New invoice…</source>
        <translation>Nouvelle facture…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Relevé…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>How late they pay</source>
        <translation>Retard de paiement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Whom you invoice stands here, with what they owe.</source>
        <translation>Ceux que vous facturez figurent ici, avec ce qu’ils doivent.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
</context>
<context>
    <name>atlas::DateField</name>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>dmy</source>
        <extracomment>one letter each for day, month and year in the pattern of a date ("dd/mm/yyyy")</extracomment>
        <translation>jma</translation>
    </message>
</context>
<context>
    <name>atlas::DealActions</name>
    <message>
        <source>Why was it lost?</source>
        <translation>Pourquoi est-elle perdue ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Deux semaines</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Trois mois</translation>
    </message>
    <message>
        <source>Postpone closing</source>
        <translation>Reporter la clôture</translation>
    </message>
    <message>
        <source>Or another date</source>
        <translation>Ou une autre date</translation>
    </message>
    <message>
        <source>“%1” is not a date; the closing was not changed.</source>
        <translation>« %1 » n’est pas une date ; la clôture n’a pas changé.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <extracomment>%1 is a stage of the pipeline</extracomment>
        <translation>Déplacée vers %1</translation>
    </message>
    <message>
        <source>Closing moved to %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Clôture reportée au %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is a deal's name</extracomment>
        <translation>%1 : enregistré</translation>
    </message>
    <message>
        <source>%1 was put back. %2 %3</source>
        <extracomment>a change was refused and put back; %1 deal, %2 what happened, %3 what to do</extracomment>
        <translation>%1 a repris sa place. %2 %3</translation>
    </message>
    <message>
        <source>%1 created</source>
        <extracomment>%1 is a deal's name</extracomment>
        <translation>%1 : affaire créée</translation>
    </message>
    <message>
        <source>Not undone yet: %1 is being saved.</source>
        <translation>Pas encore annulé : %1 est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>%1 is in Zoho's recycle bin</source>
        <extracomment>%1 is a deal's name</extracomment>
        <translation>%1 est dans la corbeille de Zoho</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
</context>
<context>
    <name>atlas::DealColumnModel</name>
    <message>
        <source>closes %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>clôture le %1</translation>
    </message>
    <message>
        <source>closing date passed</source>
        <translation>date de clôture dépassée</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>sans activité depuis %n jour</numerusform>
            <numerusform>sans activité depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>sans prochaine étape</translation>
    </message>
</context>
<context>
    <name>atlas::DealPanel</name>
    <message>
        <source>weighted %1</source>
        <extracomment>after an amount; %1 is the amount times its probability</extracomment>
        <translation>pondéré %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>None yet. What happens next?</source>
        <translation>Aucune pour l’instant. Que se passe-t-il ensuite ?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Deal · CRM</source>
        <extracomment>what the panel shows and where it comes from</extracomment>
        <translation>Affaire · CRM</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Make a project…</source>
        <translation>Créer un projet…</translation>
    </message>
    <message>
        <source>Make a draft invoice…</source>
        <translation>Créer un brouillon de facture…</translation>
    </message>
    <message>
        <source>Make a draft estimate…</source>
        <translation>Créer un brouillon de devis…</translation>
    </message>
    <message>
        <source>Make of this deal</source>
        <translation>Créer à partir de l’affaire</translation>
    </message>
</context>
<context>
    <name>atlas::DealTable</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>after "120 deals": how many of them are open</extracomment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all of them, as tab-separated text</source>
        <translation>Copie les lignes choisies, ou toutes, en texte séparé par des tabulations</translation>
    </message>
</context>
<context>
    <name>atlas::DealTableModel</name>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Quiet days</source>
        <extracomment>days since the last activity on the deal</extracomment>
        <translation>Jours sans activité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
</context>
<context>
    <name>atlas::DecidingCard</name>
    <message>
        <source>The invoices that decide week %1</source>
        <extracomment>%1 is the number of a week of the forecast</extracomment>
        <translation>Les factures qui décident la semaine %1</translation>
    </message>
    <message>
        <source>expected date = due date + the customer's median lateness, last 6 paid invoices</source>
        <translation>date attendue = échéance + retard médian du client, 6 dernières factures payées</translation>
    </message>
    <message>
        <source>What moves in week %1</source>
        <translation>Ce qui bouge en semaine %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last day of a week</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Back to week %1, the lowest</source>
        <extracomment>button: goes back to the week with the lowest balance; %1 its number</extracomment>
        <translation>Revenir à la semaine %1, la plus basse</translation>
    </message>
    <message>
        <source>No open invoice: nothing to decide.</source>
        <translation>Aucune facture ouverte : rien à décider.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Montrer la seule</numerusform>
            <numerusform>Montrer les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DecidingRows</name>
    <message>
        <source>no history</source>
        <translation>sans historique</translation>
    </message>
    <message>
        <source>Days late, last paid invoices: %1</source>
        <extracomment>tooltip: days of lateness of the last invoices, oldest first: "71, 74, 76"</extracomment>
        <translation>Jours de retard, dernières factures payées : %1</translation>
    </message>
    <message>
        <source>This customer has not paid an invoice yet: the due date counts.</source>
        <translation>Ce client n’a encore payé aucune facture : l’échéance fait foi.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>W%1</source>
        <translation>S%1</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>after an expected date: the person set it</extracomment>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>%1 expected %2; change</source>
        <extracomment>%1 the number of an invoice, %2 a date</extracomment>
        <translation>%1 attendue le %2 ; modifier</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>Chase %1 for %2</source>
        <extracomment>%1 a customer, %2 the number of an invoice</extracomment>
        <translation>Relancer %1 pour %2</translation>
    </message>
    <message>
        <source>Notify %1 of %2</source>
        <translation>Prévenir %1 de %2</translation>
    </message>
    <message>
        <source>Last reminder: %1</source>
        <extracomment>%1 is a date, or "never"</extracomment>
        <translation>Dernière relance : %1</translation>
    </message>
    <message>
        <source>This invoice alone lifts the low point over the floor</source>
        <translation>Cette facture seule remonte le point bas au-dessus du seuil</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>how long an invoice is past due; %1 is "41 d"</extracomment>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>à échoir</translation>
    </message>
    <message>
        <source>if paid before %1</source>
        <extracomment>the condition of a balance; %1 is a date</extracomment>
        <translation>si payée avant le %1</translation>
    </message>
    <message>
        <source>if paid after %1</source>
        <translation>si payée après le %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Learned lateness</source>
        <translation>Retard appris</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <extracomment>head of a column; %1 is a date</extracomment>
        <translation>Solde au %1</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>You moved this date; click to change or go back to the learned one, or drag it onto a week of the forecast</source>
        <translation>Vous avez déplacé cette date ; cliquez pour la changer ou revenir à la date apprise, ou faites-la glisser sur une semaine de la prévision</translation>
    </message>
    <message>
        <source>Due date plus the customer's median lateness; click to change, or drag it onto a week of the forecast</source>
        <translation>Échéance plus le retard médian du client ; cliquez pour changer, ou faites glisser sur une semaine de la prévision</translation>
    </message>
</context>
<context>
    <name>atlas::DeliverySheet</name>
    <message>
        <source>Save it once more?</source>
        <translation>Enregistrer une fois de plus ?</translation>
    </message>
    <message>
        <source>The answer to the first time was lost: it may be in Zoho Projects already. Look at the list before you go on.</source>
        <translation>La première réponse s’est perdue : l’élément est peut-être déjà dans Zoho Projects. Regardez la liste avant de continuer.</translation>
    </message>
    <message>
        <source>Save once more</source>
        <translation>Enregistrer encore</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The connection broke after sending. Atlas looked in Zoho Projects and cannot tell whether it was saved. Look at the list before you save again, so that it is not there twice.</source>
        <translation>La connexion a été coupée après l’envoi. Atlas a regardé dans Zoho Projects et ne peut pas dire si c’est enregistré. Regardez la liste avant d’enregistrer à nouveau, pour ne pas créer de doublon.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 changed this in Zoho Projects meanwhile: %2. Nothing was written and what you typed is kept; save again to write yours over it.</source>
        <extracomment>%1 is a person, %2 names of fields</extracomment>
        <translation>%1 l’a modifié entre-temps dans Zoho Projects : %2. Rien n’a été écrit et votre saisie est gardée ; enregistrez à nouveau pour l’imposer.</translation>
    </message>
    <message>
        <source>The last answer of Zoho Projects was lost: look whether it was stored.</source>
        <translation>La dernière réponse de Zoho Projects s’est perdue : vérifiez si c’est enregistré.</translation>
    </message>
    <message>
        <source>It is not stored in Zoho Projects.</source>
        <translation>Ce n’est pas enregistré dans Zoho Projects.</translation>
    </message>
</context>
<context>
    <name>atlas::DeliveryWords</name>
    <message>
        <source>%1 min</source>
        <extracomment>a length of time under an hour</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a length of time in whole hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>a length of time in hours and minutes, "4 h 30"</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Behind schedule: SPI %1 (at risk under 0.8, watch under 0.9)</source>
        <translation>En retard sur le planning : indice de délai %1 (risque sous 0,8, attention sous 0,9)</translation>
    </message>
    <message>
        <source>%1% of the budget used, %2 points more than is done (at risk over 10, watch over 5)</source>
        <extracomment>points: percent of the budget used, less percent of the work done</extracomment>
        <translation>%1 % du budget consommé, %2 points de plus que l’avancement (risque au-delà de 10, attention au-delà de 5)</translation>
    </message>
    <message>
        <source>Past its end and still open</source>
        <translation>Fin dépassée et toujours ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 due milestones late</source>
        <translation>
            <numerusform>%n jalon en retard sur %1 échus</numerusform>
            <numerusform>%n jalons en retard sur %1 échus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue task(s)</source>
        <translation>
            <numerusform>%n tâche en retard</numerusform>
            <numerusform>%n tâches en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>No start and end: no schedule to compare with</source>
        <translation>Ni début ni fin : pas de planning de comparaison</translation>
    </message>
    <message>
        <source>No budget and no planned work</source>
        <translation>Ni budget ni travail prévu</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>priority of a task</extracomment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>priority of a task</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>priority of a task</extracomment>
        <translation>Haute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and month, as QLocale takes it: "12 Dec"</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>atlas::DesktopApp</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1 ?</translation>
    </message>
    <message>
        <source>Atlas asks Zoho to revoke its access and removes it from the keychain. What was read stays on this computer until you remove it in Settings.</source>
        <translation>Atlas demande à Zoho de révoquer son accès et le retire du trousseau. Ce qui a été lu reste sur cet ordinateur jusqu’à ce que vous l’effaciez dans les réglages.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Project review</source>
        <translation>Revue de projet</translation>
    </message>
    <message>
        <source>invoic</source>
        <extracomment>the first letters of "invoice", as a person types them to find one</extracomment>
        <translation>factur</translation>
    </message>
</context>
<context>
    <name>atlas::DirectoryTableModel</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>where a lead comes from</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Last contact</source>
        <extracomment>the day of the last call, meeting or completed task with a lead</extracomment>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Job title</source>
        <extracomment>a person's position in their company</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>first day of a campaign</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>last day of a campaign</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>Revenu attendu</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>task, meeting or call</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>the person of an activity</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>the deal or account of an activity</extracomment>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>when an activity is due or begins</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud: %1 is the title of a column, %2 what it shows</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::DocumentDialog</name>
    <message>
        <source>Look in Books</source>
        <translation>Regarder dans Books</translation>
    </message>
    <message>
        <source>Show what Books holds</source>
        <translation>Montrer ce que Books contient</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer le mien par-dessus</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The form then shows the document as Zoho Books has it.</source>
        <translation>Le formulaire montre alors le document tel qu’il est dans Zoho Books.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Enregistrer en brouillon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved. Issuing…</source>
        <translation>Enregistré. Émission…</translation>
    </message>
    <message>
        <source>It is saved as a draft, but not issued. %1</source>
        <translation>Enregistré en brouillon, mais pas émis. %1</translation>
    </message>
    <message>
        <source>The connection broke after sending. Atlas looked in Zoho Books and cannot tell whether it was saved. Look before you save again, so that it is not there twice.</source>
        <translation>La connexion s’est coupée après l’envoi. Atlas a regardé dans Zoho Books et ne peut dire si c’est enregistré. Regardez avant d’enregistrer à nouveau, pour ne pas l’avoir deux fois.</translation>
    </message>
    <message>
        <source>The books read last hold none of %1 for this party. They are read again now; if it stays so, it is safe to save again.</source>
        <extracomment>%1 is a date, %2 numbers of documents with their amounts</extracomment>
        <translation>La dernière lecture n’en montre aucun du %1 pour ce tiers. Les livres sont relus ; si rien n’apparaît, vous pouvez enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>The books hold, of %1 and this party: %2.</source>
        <translation>Les livres contiennent, du %1 et pour ce tiers : %2.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 changed this in Zoho Books meanwhile: %2. Nothing was written, and what you typed is kept.</source>
        <extracomment>%1 is a person, %2 names of fields</extracomment>
        <translation>%1 l’a modifié dans Zoho Books entre-temps : %2. Rien n’a été écrit, et votre saisie est gardée.</translation>
    </message>
</context>
<context>
    <name>atlas::DocumentForm</name>
    <message>
        <source>%1 for 1 %2</source>
        <extracomment>label of the exchange rate; %1 and %2 are currency codes</extracomment>
        <translation>%1 pour 1 %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Sub-total</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Date de livraison</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>Type a part of the customer's name</source>
        <translation>Tapez une partie du nom du client</translation>
    </message>
    <message>
        <source>Type a part of the vendor's name</source>
        <translation>Tapez une partie du nom du fournisseur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>Numéro de la facture</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>10% or amount</source>
        <translation>10 % ou montant</translation>
    </message>
    <message>
        <source>Notes for the reader</source>
        <translation>Notes pour le destinataire</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>Remise sur le tout</translation>
    </message>
    <message>
        <source>Add at least one line.</source>
        <translation>Ajoutez au moins une ligne.</translation>
    </message>
    <message>
        <source>This must not be negative.</source>
        <translation>Cette valeur ne peut être négative.</translation>
    </message>
    <message>
        <source>This has too many decimals.</source>
        <translation>Trop de décimales.</translation>
    </message>
    <message>
        <source>The discount is larger than what it is taken from.</source>
        <translation>La remise dépasse ce dont elle se déduit.</translation>
    </message>
    <message>
        <source>This is more than Zoho Books can compute exactly.</source>
        <translation>C’est plus que ce que Zoho Books calcule exactement.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ceci n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Choisissez un client dans la liste.</translation>
    </message>
    <message>
        <source>Choose a vendor from the list.</source>
        <translation>Choisissez un fournisseur dans la liste.</translation>
    </message>
    <message>
        <source>Say who the customer is.</source>
        <translation>Indiquez le client.</translation>
    </message>
    <message>
        <source>Say who the vendor is.</source>
        <translation>Indiquez le fournisseur.</translation>
    </message>
    <message>
        <source>Type the number that stands on the bill.</source>
        <translation>Tapez le numéro qui figure sur la facture.</translation>
    </message>
    <message>
        <source>Books knows no rate for %1: type the one of the day.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Books ne connaît pas de taux pour %1 : tapez celui du jour.</translation>
    </message>
    <message>
        <source>The rate must be a number above zero.</source>
        <translation>Le taux doit être un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Type the date.</source>
        <translation>Tapez la date.</translation>
    </message>
    <message>
        <source>Type the date, or choose terms.</source>
        <translation>Tapez la date, ou choisissez des conditions.</translation>
    </message>
    <message>
        <source>This date is before the document's own.</source>
        <translation>Cette date précède celle du document.</translation>
    </message>
    <message>
        <source>Choose an item or say what it is.</source>
        <translation>Choisissez un article ou dites ce que c’est.</translation>
    </message>
    <message>
        <source>Type a quantity.</source>
        <translation>Tapez une quantité.</translation>
    </message>
    <message>
        <source>Type a price.</source>
        <translation>Tapez un prix.</translation>
    </message>
    <message>
        <source>Choose the account it is booked on.</source>
        <translation>Choisissez le compte d’imputation.</translation>
    </message>
    <message>
        <source>Books takes a discount on lines or on the whole, not both.</source>
        <translation>Books accepte une remise par ligne ou sur le tout, pas les deux.</translation>
    </message>
</context>
<context>
    <name>atlas::DocumentWords</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>New estimate</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Nouveau bon de commande</translation>
    </message>
    <message>
        <source>New bill</source>
        <translation>Nouvelle facture fournisseur</translation>
    </message>
    <message>
        <source>New credit note</source>
        <translation>Nouvel avoir</translation>
    </message>
    <message>
        <source>Edit the invoice</source>
        <translation>Modifier la facture</translation>
    </message>
    <message>
        <source>Edit the estimate</source>
        <translation>Modifier le devis</translation>
    </message>
    <message>
        <source>Edit the purchase order</source>
        <translation>Modifier le bon de commande</translation>
    </message>
    <message>
        <source>Edit the bill</source>
        <translation>Modifier la facture fournisseur</translation>
    </message>
    <message>
        <source>Edit the credit note</source>
        <translation>Modifier l’avoir</translation>
    </message>
    <message>
        <source>Save and mark as sent</source>
        <translation>Enregistrer et marquer envoyée</translation>
    </message>
    <message>
        <source>Save and issue</source>
        <translation>Enregistrer et émettre</translation>
    </message>
    <message>
        <source>Invoice %1 saved</source>
        <translation>Facture %1 enregistrée</translation>
    </message>
    <message>
        <source>Estimate %1 saved</source>
        <translation>Devis %1 enregistré</translation>
    </message>
    <message>
        <source>Purchase order %1 saved</source>
        <translation>Bon de commande %1 enregistré</translation>
    </message>
    <message>
        <source>Bill %1 saved</source>
        <translation>Facture fournisseur %1 enregistrée</translation>
    </message>
    <message>
        <source>Credit note %1 saved</source>
        <translation>Avoir %1 enregistré</translation>
    </message>
    <message>
        <source>Estimate %1 saved and marked as sent</source>
        <translation>Devis %1 enregistré et marqué envoyé</translation>
    </message>
    <message>
        <source>Purchase order %1 saved and issued</source>
        <translation>Bon de commande %1 enregistré et émis</translation>
    </message>
    <message>
        <source>Invoice %1 saved and marked as sent</source>
        <translation>Facture %1 enregistrée et marquée envoyée</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>a field of a line: "Rate, line 2"</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Date de livraison</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>Remise sur le tout</translation>
    </message>
    <message>
        <source>Kind of discount</source>
        <translation>Type de remise</translation>
    </message>
    <message>
        <source>Notes for the reader</source>
        <translation>Notes pour le destinataire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>atlas::DocumentsView</name>
    <message>
        <source>Making the PDF…</source>
        <translation>Préparation du PDF…</translation>
    </message>
    <message>
        <source>Not possible while it is: %1</source>
        <extracomment>%1 is a state: "Draft"</extracomment>
        <translation>Impossible dans l’état : %1</translation>
    </message>
    <message>
        <source>It is so already: %1</source>
        <extracomment>%1 is a state: "Sent"</extracomment>
        <translation>C’est déjà le cas : %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>missing in Books: counted in no total</source>
        <translation>absent de Books : compté dans aucun total</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a quantity times a price</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sub-total</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>%1 is an amount taken off</extracomment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>atlas::DriveFolderPane</name>
    <message>
        <source>Changed last</source>
        <translation>Modifiés en dernier</translation>
    </message>
    <message>
        <source>The files changed last in the folders you have opened</source>
        <translation>Les fichiers modifiés en dernier dans les dossiers que vous avez ouverts</translation>
    </message>
    <message>
        <source>Shared by link</source>
        <translation>Partagés par lien</translation>
    </message>
    <message>
        <source>Files and folders with a link for people outside</source>
        <translation>Fichiers et dossiers ouverts par un lien vers l’extérieur</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was deleted, to be restored</source>
        <translation>Ce qui a été supprimé, à restaurer</translation>
    </message>
</context>
<context>
    <name>atlas::DriveGrid</name>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
</context>
<context>
    <name>atlas::DriveListModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>modifié par %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
</context>
<context>
    <name>atlas::DriveTable</name>
    <message>
        <source>Files and folders</source>
        <translation>Fichiers et dossiers</translation>
    </message>
</context>
<context>
    <name>atlas::DropBar</name>
    <message>
        <source>Postpone closing</source>
        <translation>Reporter la clôture</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost…</source>
        <extracomment>drop target of the board; the reason is asked afterwards</extracomment>
        <translation>Perdue…</translation>
    </message>
</context>
<context>
    <name>atlas::DropOverlay</name>
    <message>
        <source>or on a folder of the list · Esc cancels</source>
        <translation>ou sur un dossier de la liste · Échap annule</translation>
    </message>
</context>
<context>
    <name>atlas::DropSlot</name>
    <message>
        <source>Drop here</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Impossible ici</translation>
    </message>
</context>
<context>
    <name>atlas::DropWatch</name>
    <message>
        <source>Nothing can be dropped here</source>
        <translation>Rien ne peut être déposé ici</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n thing(s) in %1</source>
        <translation>
            <numerusform>Déposer %n élément dans %1</numerusform>
            <numerusform>Déposer %n éléments dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n file(s) in %1</source>
        <extracomment>%1 is the folder with the way to it: Marketing / Campaigns</extracomment>
        <translation>
            <numerusform>Déposer %n fichier dans %1</numerusform>
            <numerusform>Déposer %n fichiers dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%n subfolder(s) kept</source>
        <translation>
            <numerusform>%n sous-dossier gardé</numerusform>
            <numerusform>%n sous-dossiers gardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exist(s) already</source>
        <translation>
            <numerusform>%n nom existe déjà</numerusform>
            <numerusform>%n noms existent déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DueTerms</name>
    <message>
        <source>Due on receipt</source>
        <translation>À réception</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Fin de mois</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Autre date</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DuplicatesSheet</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Fusions</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Merges that are not finished, or can be undone</source>
        <translation>Fusions inachevées, ou qui peuvent être annulées</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Go on with the merge</source>
        <translation>Poursuivre la fusion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>No two records look alike, as far as the lists were read.</source>
        <translation>Aucune fiche ne ressemble à une autre, parmi celles qui sont lues.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of records look alike. How likely is a rule of thumb.</source>
        <translation>
            <numerusform>%n groupe de fiches qui se ressemblent. La probabilité est indicative.</numerusform>
            <numerusform>%n groupes de fiches qui se ressemblent. La probabilité est indicative.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>Undo the merge?</source>
        <translation>Annuler la fusion ?</translation>
    </message>
    <message>
        <source>The deleted records are made anew: Zoho gives them other ids. Copied notes stay.</source>
        <translation>Les fiches supprimées sont recréées : Zoho leur donne d’autres identifiants. Les notes copiées restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
</context>
<context>
    <name>atlas::EmailDialog</name>
    <message>
        <source>Other recipients</source>
        <translation>Autres destinataires</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Remind of invoice %1</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>Relance pour la facture %1</translation>
    </message>
    <message>
        <source>Email %1</source>
        <translation>Envoyer %1 par e-mail</translation>
    </message>
    <message>
        <source>addresses, separated by commas</source>
        <translation>adresses, séparées par des virgules</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Reading the draft of Zoho Books…</source>
        <translation>Lecture du modèle de Zoho Books…</translation>
    </message>
    <message>
        <source>Attach the PDF</source>
        <translation>Joindre le PDF</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Joindre %1</translation>
    </message>
    <message>
        <source>From: the address set in Zoho Books</source>
        <translation>De : l’adresse réglée dans Zoho Books</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De : %1</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>« %1 » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Say who shall receive it.</source>
        <translation>Indiquez le destinataire.</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>Un e-mail demande un objet.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Reminder of %1 sent to %2</source>
        <translation>Relance de %1 envoyée à %2</translation>
    </message>
    <message>
        <source>%1 sent to %2</source>
        <translation>%1 envoyée à %2</translation>
    </message>
    <message>
        <source>The connection broke after sending. The mail may have gone out, and Atlas does not send it again by itself: look at the history of %1 before you write another one.</source>
        <translation>La connexion s’est coupée après l’envoi. L’e-mail est peut-être parti, et Atlas ne le renvoie pas de lui-même : regardez l’historique de %1 avant d’en écrire un autre.</translation>
    </message>
    <message>
        <source>It may have been sent already.</source>
        <translation>Il est peut-être déjà parti.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>atlas::EntryList</name>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Montrer la seule</numerusform>
            <numerusform>Montrer les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EntrySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>atlas::ErrorWords</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Add the permission</source>
        <translation>Ajouter l’autorisation</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>The proxy does not let Atlas through</source>
        <translation>Le proxy ne laisse pas passer Atlas</translation>
    </message>
    <message>
        <source>Check the proxy of the system settings, its name and password. What you see is the last known state.</source>
        <translation>Vérifiez le proxy dans les réglages du système, son nom et son mot de passe. Vous voyez le dernier état connu.</translation>
    </message>
    <message>
        <source>No secure connection to Zoho</source>
        <translation>Pas de connexion sûre à Zoho</translation>
    </message>
    <message>
        <source>Check this computer's date and whether a security program replaces certificates. Nothing was sent.</source>
        <translation>Vérifiez la date de cet ordinateur, et si un logiciel de sécurité remplace les certificats. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server refuses the connection</source>
        <translation>Le serveur refuse la connexion</translation>
    </message>
    <message>
        <source>It may be restarting, or the address of the data-centre file may be wrong.</source>
        <translation>Il redémarre peut-être, ou l’adresse du fichier de centre de données est fausse.</translation>
    </message>
    <message>
        <source>The server's name cannot be found</source>
        <translation>Le nom du serveur est introuvable</translation>
    </message>
    <message>
        <source>Check the network, and the region or the data-centre file if this is a new connection.</source>
        <translation>Vérifiez le réseau, et la région ou le fichier de centre de données si la connexion est nouvelle.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>What you see is the last known state. Atlas goes on when the network is back.</source>
        <translation>Vous voyez le dernier état connu. Atlas reprend au retour du réseau.</translation>
    </message>
    <message>
        <source>Zoho did not answer in time</source>
        <translation>Zoho n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Try again; if it lasts, Zoho itself may be slow today.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu. Réessayez ; si cela dure, Zoho est peut-être lent aujourd’hui.</translation>
    </message>
    <message>
        <source>Zoho has a problem</source>
        <translation>Zoho a un problème</translation>
    </message>
    <message>
        <source>The fault is on Zoho's side. What you see is the last known state; try again in a few minutes.</source>
        <translation>La panne est chez Zoho. Vous voyez le dernier état connu ; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Zoho's answer cannot be read</source>
        <translation>La réponse de Zoho est illisible</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again; if it comes back, send the details to your administrator.</source>
        <translation>Rien n’a changé ici. Réessayez ; si cela revient, envoyez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>The connection broke while saving</source>
        <translation>La connexion s’est coupée pendant l’enregistrement</translation>
    </message>
    <message>
        <source>Zoho may or may not have saved it. Refresh and look before you save again, so that nothing is created twice.</source>
        <translation>Zoho l’a peut-être enregistré, ou non. Actualisez et vérifiez avant d’enregistrer à nouveau, pour ne rien créer deux fois.</translation>
    </message>
    <message>
        <source>Zoho no longer accepts this sign-in</source>
        <translation>Zoho n’accepte plus cette connexion</translation>
    </message>
    <message>
        <source>The access was revoked or replaced. Sign in again; your data on this computer stay.</source>
        <translation>L’accès a été révoqué ou remplacé. Reconnectez-vous ; vos données restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This account lives in another region</source>
        <translation>Ce compte se trouve dans une autre région</translation>
    </message>
    <message>
        <source>Choose the region of your Zoho address, such as zoho.eu or zoho.com, and sign in again.</source>
        <translation>Choisissez la région de votre adresse Zoho, par exemple zoho.eu ou zoho.com, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Choose the region %1 and sign in again.</source>
        <translation>Choisissez la région %1 et reconnectez-vous.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong</source>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message numerus="yes">
        <source>It differs from Zoho's by %n minute(s). Set the date and time, then try again.</source>
        <translation>
            <numerusform>Elle diffère de celle de Zoho de %n minute. Réglez la date et l’heure, puis réessayez.</numerusform>
            <numerusform>Elle diffère de celle de Zoho de %n minutes. Réglez la date et l’heure, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the date and time of this computer, then try again.</source>
        <translation>Réglez la date et l’heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Une autorisation manque</translation>
    </message>
    <message>
        <source>The sign-in does not cover this function. Add its scope and consent again; everything else goes on working.</source>
        <translation>La connexion ne couvre pas cette fonction. Ajoutez son autorisation et consentez à nouveau ; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>The sign-in lacks the scope %1. Add it and consent again; everything else goes on working.</source>
        <translation>Il manque l’autorisation %1. Ajoutez-la et consentez à nouveau ; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Your Zoho user may not do this</source>
        <translation>Votre utilisateur Zoho n’a pas ce droit</translation>
    </message>
    <message>
        <source>Ask the administrator of your Zoho organisation for the right. Everything else goes on working.</source>
        <translation>Demandez ce droit à l’administrateur de votre organisation Zoho. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>This computer has no keychain service</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or stay signed in for this session only. Atlas never writes secrets to a file.</source>
        <translation>Installez et démarrez-en un, comme GNOME Keyring ou KWallet, ou restez connecté pour cette session seulement. Atlas n’écrit jamais de secret dans un fichier.</translation>
    </message>
    <message>
        <source>Missing: %1. Install and start it, or stay signed in for this session only. Atlas never writes secrets to a file.</source>
        <translation>Il manque : %1. Installez-le et démarrez-le, ou restez connecté pour cette session seulement. Atlas n’écrit jamais de secret dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it with your system password, then try again.</source>
        <translation>Déverrouillez-le avec votre mot de passe du système, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>Allow Atlas in the keychain's settings and try again, or stay signed in for this session only.</source>
        <translation>Autorisez Atlas dans les réglages du trousseau et réessayez, ou restez connecté pour cette session seulement.</translation>
    </message>
    <message>
        <source>This record is no longer there</source>
        <translation>Cet enregistrement n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted or moved in Zoho. Refresh to see the present state.</source>
        <translation>Il a été supprimé ou déplacé dans Zoho. Actualisez pour voir l’état présent.</translation>
    </message>
    <message>
        <source>Someone else changed this record meanwhile</source>
        <translation>Quelqu’un d’autre a changé cet enregistrement entre-temps</translation>
    </message>
    <message>
        <source>Nothing was written. Compare both versions and choose what to keep.</source>
        <translation>Rien n’a été écrit. Comparez les deux versions et choisissez ce qui reste.</translation>
    </message>
    <message>
        <source>This value is already taken</source>
        <translation>Cette valeur est déjà prise</translation>
    </message>
    <message>
        <source>%1: this value is already taken</source>
        <translation>%1 : cette valeur est déjà prise</translation>
    </message>
    <message>
        <source>Another record has it and it must be unique. Change it, or open the other record.</source>
        <translation>Un autre enregistrement l’a, et elle doit être unique. Changez-la, ou ouvrez l’autre enregistrement.</translation>
    </message>
    <message>
        <source>Zoho refuses a value</source>
        <translation>Zoho refuse une valeur</translation>
    </message>
    <message>
        <source>%1: Zoho refuses this value</source>
        <translation>%1 : Zoho refuse cette valeur</translation>
    </message>
    <message>
        <source>Correct it and save again. What you typed is kept.</source>
        <translation>Corrigez-la et enregistrez à nouveau. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Zoho says: %1. What you typed is kept.</source>
        <translation>Zoho dit : %1. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>The day's calls for this app are used up</source>
        <translation>Les appels du jour pour cette application sont épuisés</translation>
    </message>
    <message>
        <source>Reading goes on from this computer; changes wait until Zoho counts anew.</source>
        <translation>La lecture continue depuis cet ordinateur ; les changements attendent que Zoho compte à nouveau.</translation>
    </message>
    <message>
        <source>Reading goes on from this computer; changes are possible again at %1.</source>
        <translation>La lecture continue depuis cet ordinateur ; les changements seront possibles à %1.</translation>
    </message>
    <message>
        <source>Zoho asks for a pause</source>
        <translation>Zoho demande une pause</translation>
    </message>
    <message>
        <source>Atlas goes on by itself in a moment. What you typed is kept.</source>
        <translation>Atlas reprend seul dans un instant. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Atlas goes on by itself at %1. What you typed is kept.</source>
        <translation>Atlas reprend seul à %1. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing more was sent. You can start again at any time.</source>
        <translation>Rien de plus n’a été envoyé. Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in the form</source>
        <translation>Il manque quelque chose, ou une valeur est fausse</translation>
    </message>
    <message>
        <source>%1 is missing or wrong</source>
        <translation>%1 manque ou est faux</translation>
    </message>
    <message>
        <source>Correct it and try again. What you typed is kept.</source>
        <translation>Corrigez et réessayez. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Correct it and try again: %1</source>
        <translation>Corrigez et réessayez : %1</translation>
    </message>
    <message>
        <source>The local store cannot be used</source>
        <translation>Les données locales sont inutilisables</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; Zoho holds all your data.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez ; Zoho garde toutes vos données.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the data folder. Zoho holds all your data; Atlas reads them again.</source>
        <translation>Vérifiez la place libre et les droits du dossier de données. Zoho garde toutes vos données ; Atlas les relit.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un imprévu s’est produit</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Try again; if it comes back, send the details to your administrator.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu. Réessayez ; si cela revient, envoyez les détails à votre administrateur.</translation>
    </message>
    <message>
        <source>An address of the data centre is not https</source>
        <translation>Une adresse du centre de données n’est pas en https</translation>
    </message>
    <message>
        <source>Only addresses of this computer may do without. Correct %1 in the data-centre file.</source>
        <translation>Seules les adresses de cet ordinateur peuvent s’en passer. Corrigez %1 dans le fichier de centre de données.</translation>
    </message>
    <message>
        <source>This data-centre file cannot be read</source>
        <translation>Ce fichier de centre de données est illisible</translation>
    </message>
    <message>
        <source>It must be a JSON object with one address for each app. Choose another file: %1</source>
        <translation>Ce doit être un objet JSON avec une adresse par application. Choisissez un autre fichier : %1</translation>
    </message>
    <message>
        <source>Atlas does not know this region</source>
        <translation>Atlas ne connaît pas cette région</translation>
    </message>
    <message>
        <source>Choose a region of the list, or a data-centre file.</source>
        <translation>Choisissez une région de la liste, ou un fichier de centre de données.</translation>
    </message>
    <message>
        <source>This cannot be sent yet</source>
        <translation>L’envoi n’est pas encore possible</translation>
    </message>
    <message>
        <source>%1: this cannot be sent yet</source>
        <translation>%1 : l’envoi n’est pas encore possible</translation>
    </message>
    <message>
        <source>%1 What you typed is kept.</source>
        <translation>%1 Votre saisie est gardée.</translation>
    </message>
</context>
<context>
    <name>atlas::EstimatesView</name>
    <message>
        <source>Estimate %1 accepted</source>
        <translation>Devis %1 accepté</translation>
    </message>
    <message>
        <source>Estimate %1 marked as sent</source>
        <translation>Devis %1 marqué envoyé</translation>
    </message>
    <message>
        <source>Estimate · Zoho Books</source>
        <translation>Devis · Zoho Books</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Declined on</source>
        <translation>Refusé le</translation>
    </message>
    <message>
        <source>Mark it as sent or accepted first.</source>
        <translation>Marquez-le d’abord envoyé ou accepté.</translation>
    </message>
    <message>
        <source>Makes an invoice with these lines</source>
        <translation>Fait une facture avec ces lignes</translation>
    </message>
    <message>
        <source>Mark estimate %1 as declined?</source>
        <translation>Marquer le devis %1 refusé ?</translation>
    </message>
    <message>
        <source>The customer does not want it. It can be accepted again later.</source>
        <translation>Le client n’en veut pas. Il pourra être accepté plus tard.</translation>
    </message>
    <message>
        <source>Mark as declined</source>
        <translation>Marquer refusé</translation>
    </message>
    <message>
        <source>Estimate %1 declined</source>
        <translation>Devis %1 refusé</translation>
    </message>
    <message>
        <source>Making the invoice…</source>
        <translation>Création de la facture…</translation>
    </message>
    <message>
        <source>Invoice %1 made from the estimate</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>Facture %1 faite depuis le devis</translation>
    </message>
    <message>
        <source>Make an invoice</source>
        <translation>En faire une facture</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Refusé…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer envoyé</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No estimates yet</source>
        <translation>Aucun devis</translation>
    </message>
    <message>
        <source>What you offer to customers stands here until they answer.</source>
        <translation>Ce que vous proposez aux clients figure ici jusqu’à leur réponse.</translation>
    </message>
    <message>
        <source>New estimate</source>
        <translation>Nouveau devis</translation>
    </message>
</context>
<context>
    <name>atlas::EventPanel</name>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Reading guests and notes…</source>
        <translation>Lecture des invités et des notes…</translation>
    </message>
    <message>
        <source>“%1” was deleted meanwhile.</source>
        <translation>« %1 » a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>Trouver un créneau…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organisé par</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>does not block it</source>
        <translation>reste libre</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message>
        <source>No pause after “%1”: %2 between them.</source>
        <extracomment>%1 the event before, %2 minutes between them: "0 min"</extracomment>
        <translation>Pas de pause après « %1 » : %2 entre les deux.</translation>
    </message>
    <message>
        <source>Conflict, %1</source>
        <translation>Conflit, %1</translation>
    </message>
    <message>
        <source>with “%1” (%2)</source>
        <extracomment>%1 an event, %2 its calendar</extracomment>
        <translation>avec « %1 » (%2)</translation>
    </message>
    <message>
        <source>which is hidden</source>
        <translation>qui est masqué</translation>
    </message>
    <message>
        <source>“%1” could be %2.</source>
        <extracomment>%1 an event, %2 the nearest time it could be at</extracomment>
        <translation>« %1 » pourrait passer à : %2.</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Le déplacer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Answer the invitation: %1</source>
        <extracomment>accessible name of a button: %1 is "Yes", "Maybe" or "No"</extracomment>
        <translation>Répondre à l’invitation : %1</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Réponse en cours…</translation>
    </message>
</context>
<context>
    <name>atlas::EventSheet</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Notes and agenda</source>
        <translation>Notes et ordre du jour</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>The answer was lost: the event may be in the calendar already. Look there before you enter it again.</source>
        <translation>La réponse s’est perdue : l’événement est peut-être déjà dans l’agenda. Vérifiez-y avant de le saisir à nouveau.</translation>
    </message>
    <message>
        <source>The new event is not in the calendar yet.</source>
        <translation>Le nouvel événement n’est pas encore dans l’agenda.</translation>
    </message>
    <message>
        <source>Your changes are not saved yet.</source>
        <translation>Vos modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Reading the event…</source>
        <translation>Lecture de l’événement…</translation>
    </message>
    <message>
        <source>Guests and notes could not be read and cannot be changed now. %1</source>
        <translation>Les invités et les notes n’ont pas pu être lus et ne peuvent pas être modifiés pour l’instant. %1</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Donnez un titre à l’événement.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>L’événement se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>« %1 » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>There is no calendar you may write to.</source>
        <translation>Il n’y a aucun agenda où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Create it once more?</source>
        <translation>Le créer encore une fois ?</translation>
    </message>
    <message>
        <source>The answer to the first time was lost: the event may be in the calendar already. Look there before you go on.</source>
        <translation>La réponse à la première demande s’est perdue : l’événement est peut-être déjà dans l’agenda. Vérifiez-y avant de continuer.</translation>
    </message>
    <message>
        <source>Create once more</source>
        <translation>Créer encore une fois</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>One occurrence cannot repeat by itself: choose the following ones or the series.</source>
        <translation>Une occurrence seule ne peut pas se répéter : choisissez les suivantes ou la série.</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>« %1 » enregistré</translation>
    </message>
    <message>
        <source>The answer was lost: the event may be in the calendar. Look there before you save again.</source>
        <translation>La réponse s’est perdue : l’événement est peut-être dans l’agenda. Vérifiez-y avant d’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Create anew</source>
        <translation>Créer à nouveau</translation>
    </message>
    <message>
        <source>Somebody deleted this event meanwhile. What stands here is kept: create it anew, or cancel.</source>
        <translation>Quelqu’un a supprimé cet événement entre-temps. Ce qui est saisi ici est gardé : créez-le à nouveau, ou annulez.</translation>
    </message>
    <message>
        <source>Changed meanwhile in Zoho: %1. Save again to replace it, or cancel to keep it.</source>
        <translation>Modifié entre-temps dans Zoho : %1. Enregistrez à nouveau pour le remplacer, ou annulez pour le garder.</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1: %2. Save again to replace it, or cancel to keep it.</source>
        <translation>Modifié entre-temps par %1 : %2. Enregistrez à nouveau pour le remplacer, ou annulez pour le garder.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Créer l’événement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>At</source>
        <comment>the end of an event</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Others see that you are busy, not why</source>
        <translation>Les autres voient que vous êtes pris, pas pourquoi</translation>
    </message>
    <message>
        <source>Does not block the time</source>
        <translation>Laisse le temps libre</translation>
    </message>
    <message>
        <source>With a video meeting</source>
        <translation>Avec une visioconférence</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>as the calendar says</source>
        <translation>selon l’agenda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The answer was lost: the event may be in the calendar already.</source>
        <translation>La réponse s’est perdue : l’événement est peut-être déjà dans l’agenda.</translation>
    </message>
    <message>
        <source>The event in words</source>
        <translation>L’événement en toutes lettres</translation>
    </message>
    <message>
        <source>Monday 2pm budget review 45min @ Room 21</source>
        <translation>lundi 14h revue du budget 45min @ Salle 21</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Tous les champs…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Dites de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Say a day or an hour: “Monday 2pm”, “tomorrow”.</source>
        <translation>Dites un jour ou une heure : « lundi 14h », « demain ».</translation>
    </message>
</context>
<context>
    <name>atlas::ExactAmount</name>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>Le montant a plus de décimales que sa devise.</translation>
    </message>
    <message>
        <source>The amount is more than Zoho Books can compute exactly.</source>
        <translation>Le montant dépasse ce que Zoho Books calcule exactement.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
</context>
<context>
    <name>atlas::ExchangeList</name>
    <message>
        <source>The rest of this exchange</source>
        <translation>Le reste de cet échange</translation>
    </message>
    <message>
        <source>Earlier in this exchange</source>
        <translation>Plus tôt dans cet échange</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Montrer le seul</numerusform>
            <numerusform>Montrer les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ExpectedDateDialog</name>
    <message>
        <source>Expected date</source>
        <translation>Date attendue</translation>
    </message>
    <message>
        <source>Learned from the customer's last payments: %1. A date of yours wins in the forecast; it stays on this computer.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Apprise des derniers paiements du client : %1. Votre date l’emporte dans la prévision ; elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Date the money is expected</source>
        <translation>Date à laquelle l’argent est attendu</translation>
    </message>
    <message>
        <source>Back to learned</source>
        <translation>Revenir à l’apprise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Prendre cette date</translation>
    </message>
    <message>
        <source>This date has passed; choose today or later.</source>
        <translation>Cette date est passée ; choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>Tapez une date.</translation>
    </message>
    <message>
        <source>%1 is expected on %2</source>
        <extracomment>%1 the number of an invoice, %2 a date</extracomment>
        <translation>%1 est attendue le %2</translation>
    </message>
    <message>
        <source>%1 is expected as learned</source>
        <extracomment>%1 the number of an invoice: its date is again the one learned from the customer's payments</extracomment>
        <translation>%1 est de nouveau attendue à la date apprise</translation>
    </message>
</context>
<context>
    <name>atlas::ExpenseSheet</name>
    <message>
        <source>The amount includes the tax</source>
        <translation>Le montant est TTC</translation>
    </message>
    <message>
        <source>To be billed to the customer</source>
        <translation>À refacturer au client</translation>
    </message>
    <message>
        <source>Record the expense</source>
        <translation>Enregistrer la dépense</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>Nouvelle dépense</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Dépensé pour</translation>
    </message>
    <message>
        <source>Type a part of the vendor's name</source>
        <translation>Tapez une partie du nom du fournisseur</translation>
    </message>
    <message>
        <source>Spent for a customer</source>
        <translation>Pour le compte d’un client</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Payée par</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <extracomment>label of an exchange rate; %1 and %2 are currency codes</extracomment>
        <translation>%1 pour 1 %2</translation>
    </message>
    <message>
        <source>This expense has several lines; they are changed in Zoho Books.</source>
        <translation>Cette dépense a plusieurs lignes ; elles se modifient dans Zoho Books.</translation>
    </message>
    <message>
        <source>Type the date of the expense.</source>
        <translation>Tapez la date de la dépense.</translation>
    </message>
    <message>
        <source>Choose what it was spent on.</source>
        <translation>Choisissez le compte de dépense.</translation>
    </message>
    <message>
        <source>Type the rate of %1 on that day: a number above zero.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Tapez le taux de %1 ce jour-là : un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>Choose the account it was paid from.</source>
        <translation>Choisissez le compte qui a payé.</translation>
    </message>
    <message>
        <source>Choose a vendor from the list, or leave it empty.</source>
        <translation>Choisissez un fournisseur dans la liste, ou laissez vide.</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or leave it empty.</source>
        <translation>Choisissez un client dans la liste, ou laissez vide.</translation>
    </message>
    <message>
        <source>Edit the expense</source>
        <translation>Modifier la dépense</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Expense of %1 saved</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Dépense de %1 enregistrée</translation>
    </message>
    <message>
        <source>Saved. Attaching the receipt…</source>
        <translation>Enregistrée. Ajout du justificatif…</translation>
    </message>
    <message>
        <source>Attach the receipt again</source>
        <translation>Rejoindre le justificatif</translation>
    </message>
    <message>
        <source>The expense is saved; only its receipt is missing. %1</source>
        <extracomment>%1 says what went wrong</extracomment>
        <translation>La dépense est enregistrée ; seul son justificatif manque. %1</translation>
    </message>
</context>
<context>
    <name>atlas::ExpensesView</name>
    <message>
        <source>attached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation>Taxe comprise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Dépensé pour</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Payée par</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>missing in Books: counted in no total</source>
        <translation>absent de Books : compté dans aucun total</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Expense · Zoho Books</source>
        <translation>Dépense · Zoho Books</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>It is billed to the customer already.</source>
        <translation>Elle est déjà refacturée au client.</translation>
    </message>
    <message>
        <source>Edit or attach…</source>
        <translation>Modifier ou joindre…</translation>
    </message>
    <message>
        <source>No expenses yet</source>
        <translation>Aucune dépense</translation>
    </message>
    <message>
        <source>Drop a receipt here, or write down what was paid.</source>
        <translation>Déposez un justificatif ici, ou notez ce qui a été payé.</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>Nouvelle dépense</translation>
    </message>
    <message>
        <source>No receipt is attached.</source>
        <translation>Aucun justificatif n’est joint.</translation>
    </message>
    <message>
        <source>Opens it with the program of this computer</source>
        <translation>L’ouvre avec le programme de cet ordinateur</translation>
    </message>
    <message>
        <source>Reading the receipt…</source>
        <translation>Lecture du justificatif…</translation>
    </message>
    <message>
        <source>View the receipt</source>
        <translation>Voir le justificatif</translation>
    </message>
</context>
<context>
    <name>atlas::FieldEditor</name>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Type the beginning of a name</source>
        <translation>Tapez le début d’un nom</translation>
    </message>
    <message>
        <source>%1 (no longer exists)</source>
        <extracomment>%1 is a choice (a stage, for instance) that was removed from the CRM's settings</extracomment>
        <translation>%1 (n’existe plus)</translation>
    </message>
    <message>
        <source>This choice no longer exists in Zoho. Please choose another.</source>
        <translation>Ce choix n’existe plus dans Zoho. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>atlas::FieldList</name>
    <message>
        <source>Show fewer fields</source>
        <translation>Montrer moins de champs</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>Montrer %n autre champ</numerusform>
            <numerusform>Montrer %n autres champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FigureView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a figure: %1 is its label, %2 its value</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::FilePanelView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>You may not delete it.</source>
        <translation>Vous n’avez pas le droit de le supprimer.</translation>
    </message>
    <message>
        <source>You may not share it.</source>
        <translation>Vous n’avez pas le droit de le partager.</translation>
    </message>
    <message>
        <source>You may not download it.</source>
        <translation>Vous n’avez pas le droit de le télécharger.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>aucune en propre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Files together</source>
        <translation>Fichiers ensemble</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>like its folder</source>
        <translation>comme son dossier</translation>
    </message>
    <message>
        <source>You may not delete all of them.</source>
        <translation>Vous n’avez pas le droit de tous les supprimer.</translation>
    </message>
    <message>
        <source>You may not download all of them.</source>
        <translation>Vous n’avez pas le droit de tous les télécharger.</translation>
    </message>
</context>
<context>
    <name>atlas::FilesActions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what failed and what to do about it, in one line</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>%n élément déplacé vers %1</numerusform>
            <numerusform>%n éléments déplacés vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied to %1</source>
        <translation>
            <numerusform>%n élément copié dans %1</numerusform>
            <numerusform>%n éléments copiés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the folder %1 to the trash?</source>
        <translation>Mettre le dossier %1 à la corbeille ?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n files and folders to the trash?</source>
        <translation>
            <numerusform>Mettre %n élément à la corbeille ?</numerusform>
            <numerusform>Mettre %n fichiers et dossiers à la corbeille ?</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder goes with everything in it. The trash keeps them.</source>
        <translation>Un dossier part avec tout son contenu. La corbeille les garde.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 est à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n are in the trash</source>
        <translation>
            <numerusform>%n élément est à la corbeille</numerusform>
            <numerusform>%n éléments sont à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1 ?</translation>
    </message>
    <message>
        <source>A file of this name is there already. Its content would be lost.</source>
        <translation>Un fichier de ce nom existe déjà. Son contenu serait perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Laisser ceux-ci de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exist already in %1</source>
        <extracomment>%1 is a folder of this computer</extracomment>
        <translation>
            <numerusform>%n nom existe déjà dans %1</numerusform>
            <numerusform>%n noms existent déjà dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of them?</source>
        <translation>Que deviennent-ils ?</translation>
    </message>
    <message>
        <source>Fetching version %1 of %2…</source>
        <translation>Réception de la version %1 de %2…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1 ?</translation>
    </message>
    <message>
        <source>A file of this kind can run as a program and change this computer. Open it only if you know where it comes from.</source>
        <translation>Un fichier de ce type peut s’exécuter comme un programme et modifier cet ordinateur. Ne l’ouvrez que si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>This computer has no program that opens %1. Download it instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1. Téléchargez-le plutôt.</translation>
    </message>
    <message>
        <source>Zoho named no page for %1.</source>
        <translation>Zoho n’indique aucune page pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be read and were left out: %1</source>
        <translation>
            <numerusform>%n élément illisible a été laissé de côté : %1</numerusform>
            <numerusform>%n éléments illisibles ont été laissés de côté : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files of the drop are sent.</source>
        <translation>
            <numerusform>Seul le premier fichier du dépôt est envoyé.</numerusform>
            <numerusform>Seuls les %n premiers fichiers du dépôt sont envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer shared with %1</source>
        <translation>N’est plus partagé avec %1</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Partagé avec %1</translation>
    </message>
    <message>
        <source>Link to %1 created</source>
        <translation>Lien vers %1 créé</translation>
    </message>
    <message>
        <source>The link has ended</source>
        <translation>Le lien est coupé</translation>
    </message>
    <message>
        <source>A new link has another address.</source>
        <translation>Un nouveau lien aurait une autre adresse.</translation>
    </message>
    <message>
        <source>Folder %1 created</source>
        <translation>Dossier %1 créé</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 uploaded</source>
        <translation>%1 envoyé</translation>
    </message>
    <message>
        <source>It may be a new version of a file: go back to the one before in WorkDrive.</source>
        <translation>C’est peut-être une nouvelle version d’un fichier : revenez à la précédente dans WorkDrive.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est restauré</translation>
    </message>
    <message numerus="yes">
        <source>%n are back</source>
        <translation>
            <numerusform>%n restauré</numerusform>
            <numerusform>%n restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be restored: it is no longer in the trash, or the folder it lay in is gone.</source>
        <translation>Restauration impossible : l’élément n’est plus dans la corbeille, ou son dossier n’existe plus.</translation>
    </message>
</context>
<context>
    <name>atlas::FilesBar</name>
    <message>
        <source>A mail and its files are at most 40 MB together.</source>
        <translation>Un courriel et ses fichiers font au plus 40 Mo ensemble.</translation>
    </message>
    <message>
        <source>“%1” (%2) is too much: %3</source>
        <translation>« %1 » (%2) est de trop : %3</translation>
    </message>
    <message>
        <source>“%1” is a folder: only files can be attached.</source>
        <translation>« %1 » est un dossier : seuls des fichiers peuvent être joints.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>« %1 » ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Retirer « %1 »</translation>
    </message>
    <message>
        <source>Take out the file %1, %2</source>
        <translation>Retirer le fichier %1, %2</translation>
    </message>
    <message>
        <source>%1 · reading…</source>
        <translation>%1 · lecture…</translation>
    </message>
    <message>
        <source>Many mail servers refuse programs: %1</source>
        <translation>Beaucoup de serveurs refusent les programmes : %1</translation>
    </message>
</context>
<context>
    <name>atlas::FilesController</name>
    <message>
        <source>%1 was not transferred. Files says why.</source>
        <translation>%1 n’a pas été transféré. La page Fichiers dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>atlas::FilesMenu</name>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Upload files…</source>
        <translation>Envoyer des fichiers…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Preview and details</source>
        <translation>Aperçu et détails</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>File at a client…</source>
        <translation>Classer chez un client…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>atlas::FilesOutdoors</name>
    <message>
        <source>Files to upload</source>
        <translation>Fichiers à envoyer</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Download into a folder</source>
        <translation>Télécharger dans un dossier</translation>
    </message>
</context>
<context>
    <name>atlas::FilesPage</name>
    <message>
        <source>My folders</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Reading WorkDrive…</source>
        <translation>Lecture de WorkDrive…</translation>
    </message>
</context>
<context>
    <name>atlas::FilesWords</name>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day: today 10:52</extracomment>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day: yesterday 17:03</extracomment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>as the folder</source>
        <translation>comme le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>updated %1</source>
        <extracomment>%1 is an age: updated 2 min ago</extracomment>
        <translation>à jour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>A name cannot hold a slash ( / ).</source>
        <translation>Un nom ne peut pas contenir de barre oblique ( / ).</translation>
    </message>
    <message>
        <source>A name has at most 200 characters.</source>
        <translation>Un nom compte au plus 200 caractères.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other control characters.</source>
        <translation>Un nom ne peut contenir ni retour à la ligne ni autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
</context>
<context>
    <name>atlas::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a filter: %1 is its label, %2 the chosen value</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::FilterRow</name>
    <message>
        <source>All</source>
        <comment>owners</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Rotting</source>
        <extracomment>filter chip: deals that have been quiet for too long</extracomment>
        <translation>Stagne</translation>
    </message>
    <message>
        <source>No next step</source>
        <extracomment>filter chip: deals without a next step</extracomment>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>filter chip: deals whose closing date has passed</extracomment>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Filter deals</source>
        <translation>Filtrer les affaires</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>All</source>
        <comment>closing dates</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Le mois prochain</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Le trimestre prochain</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Quiet for more than one and a half times the median of the stage</source>
        <translation>Sans activité depuis plus d’une fois et demie la médiane de l’étape</translation>
    </message>
    <message>
        <source>Open deals without a next step</source>
        <translation>Affaires ouvertes sans prochaine étape</translation>
    </message>
    <message>
        <source>Open deals whose closing date has passed</source>
        <translation>Affaires ouvertes dont la date de clôture est passée</translation>
    </message>
</context>
<context>
    <name>atlas::FolderBrowser</name>
    <message>
        <source>You may not rename %1.</source>
        <translation>Vous ne pouvez pas renommer %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n file(s), for other programs…</source>
        <translation>
            <numerusform>Réception de %n fichier pour d’autres programmes…</numerusform>
            <numerusform>Réception de %n fichiers pour d’autres programmes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be dropped in other programs now</source>
        <translation>
            <numerusform>%n fichier peut maintenant être déposé dans un autre programme</numerusform>
            <numerusform>%n fichiers peuvent maintenant être déposés dans un autre programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders and more than %1 are not dragged to other programs: use Download.</source>
        <translation>Les dossiers et plus de %1 ne se glissent pas vers d’autres programmes : utilisez Télécharger.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>Team folders</source>
        <translation>Dossiers d’équipe</translation>
    </message>
    <message>
        <source>Open a folder first.</source>
        <translation>Ouvrez d’abord un dossier.</translation>
    </message>
    <message>
        <source>You are not a member of this team folder.</source>
        <translation>Vous n’êtes pas membre de ce dossier d’équipe.</translation>
    </message>
    <message>
        <source>You may read this folder, not add to it.</source>
        <translation>Vous pouvez lire ce dossier, pas y ajouter.</translation>
    </message>
    <message>
        <source>Not for you to see</source>
        <translation>Accès réservé</translation>
    </message>
    <message>
        <source>You are not a member of this team folder. Ask one of its members to add you.</source>
        <translation>Vous n’êtes pas membre de ce dossier d’équipe. Demandez à l’un de ses membres de vous ajouter.</translation>
    </message>
    <message>
        <source>No name here holds “%1”</source>
        <translation>Aucun nom ici ne contient « %1 »</translation>
    </message>
    <message>
        <source>Enter searches everywhere in WorkDrive.</source>
        <translation>Entrée cherche partout dans WorkDrive.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Searching WorkDrive…</source>
        <translation>Recherche dans WorkDrive…</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Rien trouvé pour « %1 »</translation>
    </message>
    <message>
        <source>Zoho searches names and contents. Try fewer or other words.</source>
        <translation>Zoho cherche dans les noms et les contenus. Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Aucun dossier ouvert</translation>
    </message>
    <message>
        <source>Choose one on the left.</source>
        <translation>Choisissez-en un à gauche.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ce dossier est vide</translation>
    </message>
    <message>
        <source>Drop files or folders here.</source>
        <translation>Déposez ici des fichiers ou des dossiers.</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 · of %n</source>
        <extracomment>%1 counts what a filter lets through</extracomment>
        <translation>
            <numerusform>%1 · sur %n</numerusform>
            <numerusform>%1 · sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · not read again: %2</source>
        <extracomment>%1 counts the files, %2 says why they could not be read again</extracomment>
        <translation>%1 · pas relu : %2</translation>
    </message>
    <message>
        <source>Restore it first: in the trash nothing can be done with it.</source>
        <translation>Restaurez-le d’abord : dans la corbeille, on ne peut rien en faire.</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Modifiés en dernier</translation>
    </message>
    <message>
        <source>Shared by link</source>
        <translation>Partagés par lien</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Nothing is put into the trash from outside.</source>
        <translation>Rien ne se dépose dans la corbeille de l’extérieur.</translation>
    </message>
    <message>
        <source>Reading WorkDrive…</source>
        <translation>Lecture de WorkDrive…</translation>
    </message>
    <message>
        <source>No files were read yet</source>
        <translation>Aucun fichier n’a encore été lu</translation>
    </message>
    <message>
        <source>The files changed last in the folders you open stand here.</source>
        <translation>Les fichiers modifiés en dernier dans les dossiers que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>No link leads outside</source>
        <translation>Aucun lien vers l’extérieur</translation>
    </message>
    <message>
        <source>Files and folders with a link for people outside stand here. Share makes one.</source>
        <translation>Les fichiers et dossiers ouverts par un lien vers l’extérieur se trouvent ici. Partager en crée un.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What is deleted stands here and can be restored.</source>
        <translation>Ce qui est supprimé se trouve ici et peut être restauré.</translation>
    </message>
    <message>
        <source>without %1: look there in WorkDrive itself</source>
        <extracomment>%1 names team folders</extracomment>
        <translation>sans %1 : à voir dans WorkDrive même</translation>
    </message>
</context>
<context>
    <name>atlas::FolderPaneView</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte</translation>
    </message>
</context>
<context>
    <name>atlas::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>atlas::FolderTreeModel</name>
    <message>
        <source>Team folders</source>
        <translation>Dossiers d’équipe</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
</context>
<context>
    <name>atlas::FollowersQuestion</name>
    <message numerus="yes">
        <source>%n task(s) follow this one and would have to move.</source>
        <translation>
            <numerusform>%n tâche suit celle-ci et devrait être décalée.</numerusform>
            <numerusform>%n tâches suivent celle-ci et devraient être décalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this task</source>
        <translation>Cette tâche seulement</translation>
    </message>
    <message numerus="yes">
        <source>Move %n following task(s) too</source>
        <translation>
            <numerusform>Décaler aussi %n tâche suivante</numerusform>
            <numerusform>Décaler aussi %n tâches suivantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>atlas::Footer</name>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien n’est encore lu</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <extracomment>%1 is an age: "2 min ago"</extracomment>
        <translation>À jour, %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Refreshing, last read %1</source>
        <translation>Actualisation, dernière lecture %1</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Could not be refreshed, last read %1</source>
        <translation>Actualisation impossible, dernière lecture %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline, last read %1</source>
        <translation>Hors ligne, dernière lecture %1</translation>
    </message>
    <message>
        <source>%1 paused until %2</source>
        <extracomment>%1 is a product (CRM), %2 a time of day</extracomment>
        <translation>%1 en pause jusqu’à %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>%1 %2 min</source>
        <translation>%1 %2 min</translation>
    </message>
    <message>
        <source>%1 %2 d</source>
        <extracomment>calls used in the last day: %1 is a product (Mail), %2 a count such as 41/250</extracomment>
        <translation>%1 %2 j</translation>
    </message>
    <message>
        <source>Calls: %1</source>
        <extracomment>footer: API calls used, per product</extracomment>
        <translation>Appels : %1</translation>
    </message>
    <message>
        <source>Calls made to Zoho against the limits Atlas keeps to.</source>
        <translation>Appels faits à Zoho, face aux limites qu’Atlas respecte.</translation>
    </message>
</context>
<context>
    <name>atlas::ForecastCard</name>
    <message>
        <source>13-week forecast</source>
        <translation>Prévision à 13 semaines</translation>
    </message>
    <message>
        <source>Simulate an event</source>
        <translation>Simuler un événement</translation>
    </message>
    <message>
        <source>What if this were paid or received? Never written to Books</source>
        <translation>Et si ceci était payé ou reçu ? Jamais écrit dans Books</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Encaissements</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Décaissements</translation>
    </message>
    <message>
        <source>Balance at the week's end</source>
        <translation>Solde en fin de semaine</translation>
    </message>
    <message>
        <source>W%1 %2</source>
        <extracomment>under a chart: number of a week and its first day, "W4 14 Dec"</extracomment>
        <translation>S%1 %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Lowest day</source>
        <translation>Jour le plus bas</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>sous le seuil</translation>
    </message>
    <message>
        <source>floor %1</source>
        <extracomment>beside the line of the floor in the chart; %1 an amount</extracomment>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>13-week forecast with simulated events</source>
        <translation>Prévision à 13 semaines avec événements simulés</translation>
    </message>
    <message numerus="yes">
        <source>The balance goes under the floor of %1 in %n weeks: %2.</source>
        <extracomment>%1 an amount, %n how many weeks, %2 their numbers ("4, 5")</extracomment>
        <translation>
            <numerusform>Le solde passe sous le seuil de %1 en semaine %2.</numerusform>
            <numerusform>Le solde passe sous le seuil de %1 en %n semaines : %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents without an exchange rate</source>
        <translation>
            <numerusform>%n document sans taux de change</numerusform>
            <numerusform>%n documents sans taux de change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring profiles whose amount Books does not say</source>
        <translation>
            <numerusform>%n profil récurrent dont Books ne dit pas le montant</numerusform>
            <numerusform>%n profils récurrents dont Books ne dit pas le montant</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the forecast: %1.</source>
        <extracomment>under the forecast: what it does not contain; %1 amounts and counts</extracomment>
        <translation>Hors de la prévision : %1.</translation>
    </message>
    <message>
        <source>Simulated: %1, %2, %3</source>
        <extracomment>a simulated event: %1 its name, %2 amount, %3 date</extracomment>
        <translation>Simulé : %1, %2, %3</translation>
    </message>
    <message>
        <source>Change this simulated event</source>
        <translation>Modifier cet événement simulé</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <extracomment>%1 is the name of a simulated event</extracomment>
        <translation>Retirer « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left of week %1</source>
        <extracomment>%1 is the number of a week of the calendar</extracomment>
        <translation>
            <numerusform>Il reste %n jour de la semaine %1</numerusform>
            <numerusform>Il reste %n jours de la semaine %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ForecastHomeCard</name>
    <message>
        <source>open invoices on the day they are expected</source>
        <translation>factures ouvertes à la date attendue</translation>
    </message>
</context>
<context>
    <name>atlas::ForecastView</name>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Forecast by closing month</source>
        <translation>Prévision par mois de clôture</translation>
    </message>
    <message>
        <source>Amounts in %1; other currencies are left out</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Montants en %1 ; les autres devises sont laissées de côté</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Montants en %1</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message numerus="yes">
        <source>%n deals should have closed already: %1.</source>
        <extracomment>%n deals whose closing date has passed; %1 their amounts</extracomment>
        <translation>
            <numerusform>%n affaire aurait déjà dû se clore : %1.</numerusform>
            <numerusform>%n affaires auraient déjà dû se clore : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have no closing date.</source>
        <translation>
            <numerusform>%n affaire n’a pas de date de clôture.</numerusform>
            <numerusform>%n affaires n’ont pas de date de clôture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing in %1</source>
        <extracomment>records behind a month of the forecast; %1 is a month with its year</extracomment>
        <translation>Clôture en %1</translation>
    </message>
</context>
<context>
    <name>atlas::FormField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>atlas::FormSheet</name>
    <message>
        <source>The last answer of Zoho Books was lost: look whether it was stored.</source>
        <translation>La dernière réponse de Zoho Books s’est perdue : regardez si c’est enregistré.</translation>
    </message>
    <message>
        <source>It is not stored in Zoho Books.</source>
        <translation>Ce n’est pas enregistré dans Zoho Books.</translation>
    </message>
</context>
<context>
    <name>atlas::FormatBar</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>atlas::FunnelView</name>
    <message>
        <source>%1 · weighted %2</source>
        <extracomment>beside a bar of the funnel; %1 raw and %2 weighted amount of a stage</extracomment>
        <translation>%1 · pondéré %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Affaires ouvertes par étape</translation>
    </message>
    <message numerus="yes">
        <source>%n open deals, before filters</source>
        <translation>
            <numerusform>%n affaire ouverte, avant filtres</numerusform>
            <numerusform>%n affaires ouvertes, avant filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Voir le tableau</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
</context>
<context>
    <name>atlas::GuestsField</name>
    <message>
        <source>Guest's e-mail address</source>
        <translation>Adresse e-mail de l’invité</translation>
    </message>
    <message>
        <source>name@company.com, then Enter</source>
        <translation>nom@societe.com, puis Entrée</translation>
    </message>
    <message>
        <source>%1, %2. Remove</source>
        <extracomment>accessible name of a chip: %1 an address, %2 the guest's answer</extracomment>
        <translation>%1, %2. Retirer</translation>
    </message>
    <message>
        <source>Remove this guest</source>
        <translation>Retirer cet invité</translation>
    </message>
</context>
<context>
    <name>atlas::GuideSheet</name>
    <message>
        <source>Atlas for assistants</source>
        <translation>Atlas pour les assistants</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::HeaderSheet</name>
    <message>
        <source>Headers of the mail</source>
        <translation>En-têtes du message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::HistoryModel</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Pas envoyé : %1</translation>
    </message>
    <message>
        <source>Being sent: %1</source>
        <translation>Envoi en cours : %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HomeCard</name>
    <message>
        <source>Remove the card “%1”</source>
        <translation>Retirer la carte « %1 »</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Moins large</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Drag to move, drag the corner to resize. Keys: arrows move, Shift and arrows resize, Delete removes.</source>
        <translation>Glissez pour déplacer, glissez le coin pour redimensionner. Clavier : les flèches déplacent, Maj et les flèches redimensionnent, Suppr retire.</translation>
    </message>
</context>
<context>
    <name>atlas::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Arranger</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>The cards this role has by itself</source>
        <translation>Les cartes que ce rôle a par défaut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>greeting of the day; %1 is a date such as "Sunday 22 November"</extracomment>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait for you</source>
        <translation>
            <numerusform>%n décision vous attend</numerusform>
            <numerusform>%n décisions vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>The day on one page: to read, print or copy</source>
        <translation>La journée sur une page : à lire, imprimer ou copier</translation>
    </message>
</context>
<context>
    <name>atlas::HomeRecords</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::HoursCanvas</name>
    <message>
        <source>Hours of the days</source>
        <translation>Heures des jours</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s). Arrows choose one.</source>
        <translation>
            <numerusform>%n événement. Les flèches le choisissent.</numerusform>
            <numerusform>%n événements. Les flèches en choisissent un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict, %1: “%2”</source>
        <extracomment>%1 hours, %2 the other event</extracomment>
        <translation>Conflit, %1 : « %2 »</translation>
    </message>
    <message>
        <source>(hidden calendar)</source>
        <translation>(agenda masqué)</translation>
    </message>
    <message>
        <source>Less than %1 after the meeting before.</source>
        <translation>Moins de %1 après la réunion précédente.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>conflict %1</source>
        <translation>conflit %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>hours in the other time zone: "09:00 – 10:00 in Toronto"</extracomment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>atlas::HoursHead</name>
    <message>
        <source>Days and events of whole days</source>
        <translation>Jours et événements sur la journée</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of whole days. Arrows choose one.</source>
        <translation>
            <numerusform>%n événement sur la journée. Les flèches le choisissent.</numerusform>
            <numerusform>%n événements sur la journée. Les flèches en choisissent un.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken</source>
        <extracomment>how much of a day is taken by meetings: "4 h 30 taken"</extracomment>
        <translation>%1 prises</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ImportFileStep</name>
    <message>
        <source>Choose a CSV file…</source>
        <translation>Choisir un fichier CSV…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Or drop the file here. Its first line names the columns; commas, semicolons and tabs are all understood. Nothing is sent before you have seen what would happen.</source>
        <translation>Ou déposez le fichier ici. Sa première ligne nomme les colonnes ; virgules, points-virgules et tabulations sont compris. Rien n’est envoyé avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>Importer dans</translation>
    </message>
    <message>
        <source>The import of %1 into %2 was not finished.</source>
        <extracomment>%1 is a file's name, %2 a module of the CRM such as Leads</extracomment>
        <translation>L’import de %1 dans %2 n’est pas terminé.</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it, and import the parts.</source>
        <extracomment>%1 is a size such as 10 MB</extracomment>
        <translation>Le fichier dépasse %1. Divisez-le et importez les parties.</translation>
    </message>
</context>
<context>
    <name>atlas::ImportMapStep</name>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Records the CRM has already</source>
        <translation>Fiches déjà dans le CRM</translation>
    </message>
    <message>
        <source>Columns and fields</source>
        <translation>Colonnes et champs</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Day first (31/12)</source>
        <translation>Jour d’abord (31/12)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Mois d’abord (12/31)</translation>
    </message>
    <message>
        <source>Comma (1,5)</source>
        <translation>Virgule (1,5)</translation>
    </message>
    <message>
        <source>Point (1.5)</source>
        <translation>Point (1.5)</translation>
    </message>
    <message>
        <source>Leave them alone</source>
        <translation>Ne pas y toucher</translation>
    </message>
    <message>
        <source>Update them</source>
        <translation>Les mettre à jour</translation>
    </message>
    <message>
        <source>Create them anyway</source>
        <translation>Les créer quand même</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Champ pour %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>No column is mapped to %1, which every record needs.</source>
        <extracomment>%1 are names of fields</extracomment>
        <translation>Aucune colonne ne correspond à %1, obligatoire pour chaque fiche.</translation>
    </message>
    <message>
        <source>The file ends within quotation marks: look at its last rows.</source>
        <translation>Le fichier se termine entre guillemets : vérifiez ses dernières lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than there are columns.</source>
        <translation>
            <numerusform>%n ligne a plus ou moins de cellules que de colonnes.</numerusform>
            <numerusform>%n lignes ont plus ou moins de cellules que de colonnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n à mettre à jour</numerusform>
            <numerusform>%n à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n laissée telle quelle</numerusform>
            <numerusform>%n laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be imported: %1</source>
        <extracomment>%1 are counts: "12 new, 3 to update"</extracomment>
        <translation>Seraient importées : %1</translation>
    </message>
</context>
<context>
    <name>atlas::ImportResultModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>atlas::ImportRunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Result of each row</source>
        <translation>Résultat de chaque ligne</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Save what is left as CSV…</source>
        <translation>Enregistrer le reste en CSV…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Sending… You may close this; it goes on.</source>
        <translation>Envoi… Vous pouvez fermer : l’import continue.</translation>
    </message>
    <message>
        <source>Zoho asked for a pause. It goes on by itself.</source>
        <translation>Zoho demande une pause. L’import reprendra de lui-même.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Rows whose answer was lost are looked up before anything is sent again.</source>
        <translation>Les lignes dont la réponse s’est perdue sont recherchées avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Save what is left as CSV</source>
        <translation>Enregistrer le reste en CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved. Correct it and import it again.</source>
        <translation>Enregistré. Corrigez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Le fichier n’a pas pu être enregistré : %1</translation>
    </message>
</context>
<context>
    <name>atlas::ImportSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Importer un fichier CSV</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the fields of the CRM…</source>
        <translation>Lecture des champs du CRM…</translation>
    </message>
    <message>
        <source>The file has no rows below its first line.</source>
        <translation>Le fichier n’a aucune ligne sous la première.</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <extracomment>%1 is a file's name, %2 a module such as Leads</extracomment>
        <translation>Importer %1 dans %2</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Arrêter l’import ?</translation>
    </message>
    <message>
        <source>What was sent stays in the CRM. The other rows are not sent.</source>
        <translation>Ce qui est envoyé reste dans le CRM. Les autres lignes ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>atlas::InboxActions</name>
    <message>
        <source>Sent. The answer was lost, but the mail is in Sent.</source>
        <translation>Envoyé. La réponse s’est perdue, mais le message est bien dans les envoyés.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n second(s)</source>
        <translation>
            <numerusform>Envoi dans %n seconde</numerusform>
            <numerusform>Envoi dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Too late: the mail has been sent.</source>
        <translation>Trop tard : le message est parti.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what failed and what to do about it, in one line</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) moved to %1</source>
        <translation>
            <numerusform>%n message déplacé vers %1</numerusform>
            <numerusform>%n messages déplacés vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) archived</source>
        <translation>
            <numerusform>%n message archivé</numerusform>
            <numerusform>%n messages archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as spam</source>
        <translation>
            <numerusform>%n message signalé comme indésirable</numerusform>
            <numerusform>%n messages signalés comme indésirables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are no spam</source>
        <translation>
            <numerusform>%n message n’est pas indésirable</numerusform>
            <numerusform>%n messages ne sont pas indésirables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag removed from %n mail(s)</source>
        <translation>
            <numerusform>Suivi retiré de %n message</numerusform>
            <numerusform>Suivi retiré de %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) flagged</source>
        <translation>
            <numerusform>%n message suivi</numerusform>
            <numerusform>%n messages suivis</numerusform>
        </translation>
    </message>
    <message>
        <source>Label %1 set</source>
        <translation>Étiquette %1 posée</translation>
    </message>
    <message>
        <source>Label %1 removed</source>
        <translation>Étiquette %1 retirée</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n mail(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n message ?</numerusform>
            <numerusform>Supprimer définitivement %n messages ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Impossible de revenir en arrière.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) come back on %1</source>
        <translation>
            <numerusform>%n message reviendra le %1</numerusform>
            <numerusform>%n messages reviendront le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Modèle enregistré</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>E-mail à %1</translation>
    </message>
    <message>
        <source>A mail that has left cannot be called back.</source>
        <translation>Un e-mail parti ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>It is not among the mails read so far. Delete it in its folder.</source>
        <translation>Il n’est pas parmi les e-mails lus jusqu’ici. Supprimez-le dans son dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as read</source>
        <translation>
            <numerusform>%n e-mail marqué comme lu</numerusform>
            <numerusform>%n e-mails marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as unread</source>
        <translation>
            <numerusform>%n e-mail marqué comme non lu</numerusform>
            <numerusform>%n e-mails marqués comme non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted for good: %1</source>
        <translation>Supprimé définitivement : %1</translation>
    </message>
    <message>
        <source>Zoho Mail keeps no copy.</source>
        <translation>Zoho Mail n’en garde pas de copie.</translation>
    </message>
</context>
<context>
    <name>atlas::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Reading the mailbox…</source>
        <translation>Lecture de la boîte…</translation>
    </message>
</context>
<context>
    <name>atlas::InvoiceAbilities</name>
    <message>
        <source>The invoice is void.</source>
        <translation>La facture est annulée.</translation>
    </message>
    <message>
        <source>The invoice is not issued yet: mark it as sent or email it first.</source>
        <translation>La facture n’est pas encore émise : marquez-la envoyée ou envoyez-la d’abord.</translation>
    </message>
    <message>
        <source>The invoice is not approved.</source>
        <translation>La facture n’est pas approuvée.</translation>
    </message>
    <message>
        <source>Nothing of it is open.</source>
        <translation>Plus rien n’est dû.</translation>
    </message>
    <message>
        <source>A void invoice can no longer be changed.</source>
        <translation>Une facture annulée ne se modifie plus.</translation>
    </message>
    <message>
        <source>A paid invoice can no longer be changed.</source>
        <translation>Une facture payée ne se modifie plus.</translation>
    </message>
    <message>
        <source>It is issued already.</source>
        <translation>Elle est déjà émise.</translation>
    </message>
    <message>
        <source>A paid invoice cannot be voided: take its payments back in Zoho Books first, or write a credit note.</source>
        <translation>Une facture payée ne s’annule pas : retirez d’abord ses paiements dans Zoho Books, ou faites un avoir.</translation>
    </message>
    <message>
        <source>Only drafts are deleted: void an issued invoice instead.</source>
        <translation>Seuls les brouillons se suppriment : annulez plutôt une facture émise.</translation>
    </message>
</context>
<context>
    <name>atlas::InvoiceActs</name>
    <message>
        <source>Reading the invoice…</source>
        <translation>Lecture de la facture…</translation>
    </message>
    <message>
        <source>Reading the PDF…</source>
        <translation>Lecture du PDF…</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Marking as sent…</source>
        <translation>Émission…</translation>
    </message>
    <message>
        <source>Invoice %1 marked as sent</source>
        <translation>Facture %1 marquée envoyée</translation>
    </message>
    <message>
        <source>Issued by mistake</source>
        <translation>Émise par erreur</translation>
    </message>
    <message>
        <source>There twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Void invoice %1?</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>Annuler la facture %1 ?</translation>
    </message>
    <message>
        <source>It stays in the books with its number and counts for nothing. What was paid becomes a credit of the customer.</source>
        <translation>Elle reste dans les livres avec son numéro et ne compte plus. Ce qui a été payé devient un crédit du client.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Voiding…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Invoice %1 is void</source>
        <translation>Facture %1 annulée</translation>
    </message>
    <message>
        <source>Write off %1 of invoice %2?</source>
        <extracomment>%1 is an amount, %2 the number of an invoice</extracomment>
        <translation>Passer %1 de la facture %2 en perte ?</translation>
    </message>
    <message>
        <source>The invoice counts as settled, and what is open as a loss. It can be taken back in Zoho Books.</source>
        <translation>La facture compte comme soldée, et le reste dû comme une perte. Cela se défait dans Zoho Books.</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Passer en perte</translation>
    </message>
    <message>
        <source>Writing off…</source>
        <translation>Passage en perte…</translation>
    </message>
    <message>
        <source>Invoice %1 written off</source>
        <translation>Facture %1 passée en perte</translation>
    </message>
    <message>
        <source>Delete the draft %1?</source>
        <translation>Supprimer le brouillon %1 ?</translation>
    </message>
    <message>
        <source>It disappears from Zoho Books for good.</source>
        <translation>Il disparaît définitivement de Zoho Books.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Draft %1 deleted</source>
        <translation>Brouillon %1 supprimé</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer envoyée</translation>
    </message>
    <message>
        <source>Email…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Enregistrer un paiement…</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Avoir…</translation>
    </message>
    <message>
        <source>View PDF</source>
        <translation>Voir le PDF</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Passer en perte…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>atlas::InvoiceDetails</name>
    <message numerus="yes">
        <source>%1, %n days late</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%1, %n jour de retard</numerusform>
            <numerusform>%1, %n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, dans %n jour</numerusform>
            <numerusform>%1, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a deal of Zoho CRM</source>
        <translation>une affaire de Zoho CRM</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <translation>
            <numerusform>En retard de %n jour</numerusform>
            <numerusform>En retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Payment expected</source>
        <translation>Paiement attendu</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>Dernier paiement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>missing: not added to any sum</source>
        <translation>absent : ajouté à aucune somme</translation>
    </message>
    <message>
        <source>Emailed</source>
        <translation>Envoyée par e-mail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Relancée</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <extracomment>%1 a quantity, %2 a unit or nothing, %3 a price</extracomment>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source>Sub-total</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>En perte</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>with other invoices</source>
        <translation>avec d’autres factures</translation>
    </message>
    <message>
        <source>Credits applied</source>
        <translation>Avoirs imputés</translation>
    </message>
</context>
<context>
    <name>atlas::InvoicePanel</name>
    <message>
        <source>Reading the details…</source>
        <translation>Lecture du détail…</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historique : %1</translation>
    </message>
    <message>
        <source>Draft without a number</source>
        <translation>Brouillon sans numéro</translation>
    </message>
    <message>
        <source>still due of %1</source>
        <extracomment>beside the balance of an invoice; %1 is its total</extracomment>
        <translation>restent dus sur %1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Payments and credits</source>
        <translation>Paiements et avoirs</translation>
    </message>
    <message>
        <source>Everything that can be done with this invoice</source>
        <translation>Tout ce qui peut se faire avec cette facture</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoice · Books</source>
        <extracomment>what the panel shows and where it comes from</extracomment>
        <translation>Facture · Books</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Email…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Enregistrer un paiement…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
</context>
<context>
    <name>atlas::InvoicesView</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>À échoir cette semaine</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Aucune facture</translation>
    </message>
    <message>
        <source>The invoices of Zoho Books appear here.</source>
        <translation>Les factures de Zoho Books apparaissent ici.</translation>
    </message>
    <message>
        <source>Create an invoice</source>
        <translation>Créer une facture</translation>
    </message>
</context>
<context>
    <name>atlas::IssueSheet</name>
    <message>
        <source>New issue</source>
        <extracomment>%1 the key of an issue, %2 its severity</extracomment>
        <translation>Nouvelle anomalie</translation>
    </message>
    <message>
        <source>Issue %1, %2</source>
        <translation>Anomalie %1, %2</translation>
    </message>
    <message>
        <source>Create issue</source>
        <translation>Créer l’anomalie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Give the issue a title.</source>
        <translation>Donnez un titre à l’anomalie.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Choisissez un projet.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is an issue's title</extracomment>
        <translation>%1 : enregistré</translation>
    </message>
</context>
<context>
    <name>atlas::IssuesView</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>due day of an issue that is over: "12 Nov, late"</extracomment>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>an issue nobody is to solve</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>statuses</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>severities</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouvelle anomalie</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message>
        <source>Issues of your open projects stand here.</source>
        <translation>Les anomalies de vos projets ouverts apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>atlas::LineRow</name>
    <message>
        <source>Item or free text</source>
        <translation>Article ou texte libre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>10% or amount</source>
        <translation>10 % ou montant</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sans taxe</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>accessible name of a field in a line of a document: "Rate, line 2"</extracomment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Move line %1 up (Alt+Up)</source>
        <translation>Monter la ligne %1 (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move line %1 down (Alt+Down)</source>
        <translation>Descendre la ligne %1 (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove line %1 (Alt+Delete)</source>
        <translation>Retirer la ligne %1 (Alt+Suppr)</translation>
    </message>
</context>
<context>
    <name>atlas::LinesGrid</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Alt+Insert</source>
        <translation>Alt+Inser</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Rate / account</source>
        <translation>Prix / compte</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a row, %2 what is wrong in it</extracomment>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::LinkRow</name>
    <message>
        <source>This is no web or e-mail address.</source>
        <translation>Ce n’est ni une adresse web ni une adresse électronique.</translation>
    </message>
    <message>
        <source>Web or e-mail address</source>
        <translation>Adresse web ou électronique</translation>
    </message>
    <message>
        <source>Where the link leads</source>
        <translation>Où mène le lien</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Poser le lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
</context>
<context>
    <name>atlas::LinksSection</name>
    <message>
        <source>Links for people outside</source>
        <translation>Liens pour l’extérieur</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Prend fin après</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>May be downloaded</source>
        <translation>Téléchargement permis</translation>
    </message>
    <message>
        <source>Make a link and copy it</source>
        <translation>Créer un lien et le copier</translation>
    </message>
    <message>
        <source>Whoever has it may</source>
        <translation>Qui l’a peut</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no link yet.</source>
        <translation>Aucun lien pour l’instant.</translation>
    </message>
    <message>
        <source>may be downloaded</source>
        <translation>téléchargement permis</translation>
    </message>
    <message>
        <source>cannot be downloaded</source>
        <translation>téléchargement interdit</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>End the link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>The link is in the clipboard</source>
        <translation>Le lien est dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>atlas::ListHead</name>
    <message>
        <source>Newest first; show oldest first</source>
        <translation>Les plus récents d’abord ; afficher les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Oldest first; show newest first</source>
        <translation>Les plus anciens d’abord ; afficher les plus récents d’abord</translation>
    </message>
    <message>
        <source>Found mail comes in Zoho's order</source>
        <translation>Les messages trouvés viennent dans l’ordre de Zoho</translation>
    </message>
    <message>
        <source>Return: Zoho's search, 1 call</source>
        <translation>Entrée : recherche de Zoho, 1 appel</translation>
    </message>
    <message>
        <source>Zoho's search: 1 call…</source>
        <translation>Recherche de Zoho : 1 appel…</translation>
    </message>
    <message numerus="yes">
        <source>%n found in Zoho for “%1”</source>
        <translation>
            <numerusform>%n trouvé dans Zoho pour « %1 »</numerusform>
            <numerusform>%n trouvés dans Zoho pour « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Which mails</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Filters as you type. Return asks Zoho's search, which takes one call.</source>
        <translation>Filtre à mesure que l’on tape. Entrée interroge la recherche de Zoho, ce qui prend un appel.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>from what Zoho's search found back to the folder</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the folder</source>
        <translation>Retour au dossier</translation>
    </message>
</context>
<context>
    <name>atlas::LogTimeSheet</name>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Saisir des heures</translation>
    </message>
    <message>
        <source>Part of a task's or project's name</source>
        <translation>Partie du nom d’une tâche ou d’un projet</translation>
    </message>
    <message>
        <source>1:30, 1h30, 90m or 1.5</source>
        <translation>1:30, 1h30, 90m ou 1,5</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Modifier les heures</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose a task of the list.</source>
        <translation>Choisissez une tâche de la liste.</translation>
    </message>
    <message>
        <source>Enter the day the work was done.</source>
        <translation>Saisissez le jour du travail.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The answer was lost, and a look could not tell whether the hours were stored. Look at the week before you enter them again.</source>
        <translation>La réponse s’est perdue, et une vérification n’a pas pu dire si les heures sont enregistrées. Regardez la semaine avant de les saisir à nouveau.</translation>
    </message>
    <message>
        <source>Delete these hours?</source>
        <translation>Supprimer ces heures ?</translation>
    </message>
    <message>
        <source>They are deleted from Zoho Projects for good.</source>
        <translation>Elles sont définitivement supprimées de Zoho Projects.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Hours deleted</source>
        <translation>Heures supprimées</translation>
    </message>
    <message>
        <source>The last answer was lost: the hours may be stored already. What you typed is dropped.</source>
        <translation>La dernière réponse s’est perdue : les heures sont peut-être déjà enregistrées. Votre saisie est abandonnée.</translation>
    </message>
    <message>
        <source>The hours you typed are not stored.</source>
        <translation>Les heures saisies ne sont pas enregistrées.</translation>
    </message>
</context>
<context>
    <name>atlas::MailBrowser</name>
    <message>
        <source>Text of the mail</source>
        <translation>Texte du courriel</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy the link's target</source>
        <translation>Copier la cible du lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>atlas::MailFiles</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or free some space.</source>
        <extracomment>%1 is a file name, %2 what the system says</extracomment>
        <translation>%1 ne peut pas être écrit : %2. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>atlas::MailListModel</name>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>avec pièce jointe</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <extracomment>to whom a mail went: %1 are names</extracomment>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
</context>
<context>
    <name>atlas::MailPictures</name>
    <message numerus="yes">
        <source>%n image(s) could not be loaded</source>
        <translation>
            <numerusform>%n image n’a pas pu être chargée</numerusform>
            <numerusform>%n images n’ont pas pu être chargées</numerusform>
        </translation>
    </message>
    <message>
        <source>Their server does not answer, or sent no picture.</source>
        <translation>Leur serveur ne répond pas, ou n’a pas envoyé d’image.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) blocked</source>
        <translation>
            <numerusform>%n traceur bloqué</numerusform>
            <numerusform>%n traceurs bloqués</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender does not learn that this mail was read.</source>
        <translation>L’expéditeur n’apprend pas que ce message a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (a) probable tracker(s)</source>
        <extracomment>after a number of images: "3 images, 1 of them a probable tracker"</extracomment>
        <translation>
            <numerusform>dont %n traceur probable</numerusform>
            <numerusform>dont %n traceurs probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote images blocked</source>
        <translation>Images distantes bloquées</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>Afficher une fois</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Toujours pour cet expéditeur</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of this mail could not be read</source>
        <translation>
            <numerusform>%n image de ce message n’a pas pu être lue</numerusform>
            <numerusform>%n images de ce message n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the connection and the calls left today.</source>
        <translation>Vérifiez la connexion et les appels restants aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>This mail contains %n image(s)</source>
        <translation>
            <numerusform>Ce message contient %n image</numerusform>
            <numerusform>Ce message contient %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes one of the day's calls the first time.</source>
        <translation>Chacune prend un des appels du jour la première fois.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>atlas::MailReaderView</name>
    <message>
        <source>Leads to %1</source>
        <extracomment>%1 is the address a link leads to, shown because the link's text names another</extracomment>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>The text says %1, the link leads to %2.</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to</extracomment>
        <translation>Le texte annonce %1, le lien mène à %2.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien ?</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>This computer has no program that opens links. Copy the link's target from its menu.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les liens. Copiez la cible du lien depuis son menu.</translation>
    </message>
    <message>
        <source>The headers cannot be read. %1: %2</source>
        <extracomment>%1 is what happened, %2 what to do</extracomment>
        <translation>Les en-têtes ne peuvent pas être lus. %1 : %2</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Reading the mail…</source>
        <translation>Lecture du message…</translation>
    </message>
    <message>
        <source>This mail has no text.</source>
        <translation>Ce message n’a pas de texte.</translation>
    </message>
    <message>
        <source>Show earlier text</source>
        <translation>Afficher le texte précédent</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Répondre (R)</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Répondre à tous</translation>
    </message>
    <message>
        <source>Reply to all (A)</source>
        <translation>Répondre à tous (A)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Forward (F)</source>
        <translation>Transférer (F)</translation>
    </message>
    <message>
        <source>The sender asked for a receipt; none is sent.</source>
        <translation>L’expéditeur demande un accusé de lecture ; aucun n’est envoyé.</translation>
    </message>
    <message>
        <source>This mail is very long</source>
        <translation>Ce message est très long</translation>
    </message>
    <message>
        <source>Its end is not shown. Save it to read all of it.</source>
        <translation>Sa fin n’est pas affichée. Enregistrez-le pour tout lire.</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Enregistrer en .eml…</translation>
    </message>
    <message>
        <source>Write with this template</source>
        <translation>Écrire avec ce modèle</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer la rédaction</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No calls left today</source>
        <translation>Plus d’appel disponible aujourd’hui</translation>
    </message>
    <message>
        <source>This mail was not read before. Calls are free again at %1; what was read stays readable.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Ce message n’avait pas encore été lu. Des appels se libèrent à %1 ; ce qui a été lu reste lisible.</translation>
    </message>
    <message>
        <source>This mail was not read before. Calls are free again tomorrow; what was read stays readable.</source>
        <translation>Ce message n’avait pas encore été lu. Des appels se libèrent demain ; ce qui a été lu reste lisible.</translation>
    </message>
    <message>
        <source>Select a mail</source>
        <translation>Choisissez un message</translation>
    </message>
    <message>
        <source>J and K go through the list. E archives, S flags, Z puts off, R replies, A replies to all, F forwards.</source>
        <translation>J et K parcourent la liste. E archive, S suit, Z remet à plus tard, R répond, A répond à tous, F transfère.</translation>
    </message>
    <message>
        <source>This mail is no longer here</source>
        <translation>Ce message n’est plus ici</translation>
    </message>
    <message>
        <source>It was deleted or moved meanwhile. Read the folder again to see what is there.</source>
        <translation>Il a été supprimé ou déplacé entre-temps. Relisez le dossier pour voir ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::MailView</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>This cannot be undone any more: its account was closed.</source>
        <translation>Cela ne peut plus être annulé : le compte a été fermé.</translation>
    </message>
</context>
<context>
    <name>atlas::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>Personnes à mentionner</translation>
    </message>
    <message>
        <source>everybody in the channel</source>
        <translation>tout le canal</translation>
    </message>
    <message>
        <source>who is available now</source>
        <translation>ceux qui sont disponibles</translation>
    </message>
</context>
<context>
    <name>atlas::MergeGrid</name>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <extracomment>%1 is a record's name, %2 the day of its last change</extracomment>
        <translation>%1, modifiée le %2</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <extracomment>%1 is a record's name</extracomment>
        <translation>%1 reste</translation>
    </message>
</context>
<context>
    <name>atlas::MergeSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Merge records</source>
        <translation>Fusionner des fiches</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <extracomment>progress: how many of how many writes</extracomment>
        <translation>%1 sur %2…</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>What will be written, in this order</source>
        <translation>Ce qui sera écrit, dans cet ordre</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>Lecture des fiches…</translation>
    </message>
    <message>
        <source>Not deleted: %1. Files hang there, which cannot be moved from here.</source>
        <extracomment>%1 are names of records</extracomment>
        <translation>Non supprimées : %1. Des fichiers y sont joints, qui ne peuvent être déplacés d’ici.</translation>
    </message>
    <message>
        <source>Merge these records?</source>
        <translation>Fusionner ces fiches ?</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be deleted in the CRM once everything else is confirmed. Atlas keeps them for undo.</source>
        <translation>
            <numerusform>%n fiche sera supprimée du CRM une fois tout le reste confirmé. Atlas la garde pour pouvoir annuler.</numerusform>
            <numerusform>%n fiches seront supprimées du CRM une fois tout le reste confirmé. Atlas les garde pour pouvoir annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message>
        <source>Undone. The records are back, with other ids.</source>
        <translation>Annulée. Les fiches sont revenues, avec d’autres identifiants.</translation>
    </message>
    <message>
        <source>The records are one.</source>
        <translation>Les fiches n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>Undo the merge?</source>
        <translation>Annuler la fusion ?</translation>
    </message>
    <message>
        <source>The deleted records are made anew: Zoho gives them other ids. Copied notes stay.</source>
        <translation>Les fiches supprimées sont recréées : Zoho leur donne d’autres identifiants. Les notes copiées restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Somebody changed a record meanwhile. Nothing was deleted: close this and compare again.</source>
        <translation>Quelqu’un a modifié une fiche entre-temps. La suppression n’a pas eu lieu : fermez et comparez de nouveau.</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Fiches fusionnées</translation>
    </message>
</context>
<context>
    <name>atlas::MessageBar</name>
    <message>
        <source>Thumbs up</source>
        <translation>Pouce levé</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Répondre (R)</translation>
    </message>
    <message>
        <source>Turn into a task</source>
        <translation>Transformer en tâche</translation>
    </message>
    <message>
        <source>Turn into a task (T)</source>
        <translation>Transformer en tâche (T)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>atlas::MessageListView</name>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Load older mail (1 call)</source>
        <translation>Messages plus anciens (1 appel)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Rien de non lu</translation>
    </message>
    <message>
        <source>Only unread mail is shown.</source>
        <translation>Seuls les messages non lus sont affichés.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Zoho found nothing for “%1”</source>
        <translation>Zoho n’a rien trouvé pour « %1 »</translation>
    </message>
    <message>
        <source>Back to the folder</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Nothing here has “%1”</source>
        <translation>Rien ici ne contient « %1 »</translation>
    </message>
    <message>
        <source>Only mail that was read on this computer is looked at.</source>
        <translation>Seuls les messages lus sur cet ordinateur sont parcourus.</translation>
    </message>
    <message>
        <source>Ask Zoho's search (1 call)</source>
        <translation>Rechercher dans Zoho (1 appel)</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>The mail of this folder has not been fetched from Zoho.</source>
        <translation>Les messages de ce dossier n’ont pas été demandés à Zoho.</translation>
    </message>
    <message>
        <source>Read it now (1 call)</source>
        <translation>Lire maintenant (1 appel)</translation>
    </message>
    <message>
        <source>No follow-ups</source>
        <translation>Aucun suivi</translation>
    </message>
    <message>
        <source>S on a mail puts it here until the flag is taken off.</source>
        <translation>S sur un message le place ici jusqu’à ce que le drapeau soit retiré.</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>Rien à répondre</translation>
    </message>
    <message>
        <source>Mail of the last 30 days that waits for a reply comes here.</source>
        <translation>Les messages des 30 derniers jours qui attendent une réponse viennent ici.</translation>
    </message>
    <message>
        <source>Nobody owes you an answer</source>
        <translation>Personne ne vous doit de réponse</translation>
    </message>
    <message>
        <source>Mail you sent at least three days ago that nobody answered comes here.</source>
        <translation>Les messages envoyés il y a au moins trois jours et restés sans réponse viennent ici.</translation>
    </message>
    <message>
        <source>Nothing snoozed</source>
        <translation>Rien de reporté</translation>
    </message>
    <message>
        <source>Z on a mail takes it out of sight until the time you choose.</source>
        <translation>Z sur un message le retire de la vue jusqu’au moment choisi.</translation>
    </message>
    <message>
        <source>No mail with this label</source>
        <translation>Aucun message avec cette étiquette</translation>
    </message>
    <message>
        <source>L on a mail sets labels.</source>
        <translation>L sur un message pose des étiquettes.</translation>
    </message>
    <message>
        <source>No mail here</source>
        <translation>Aucun message ici</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>atlas::MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>Répondre dans un fil</translation>
    </message>
    <message>
        <source>Open the thread</source>
        <translation>Ouvrir le fil</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Turn into a task…</source>
        <translation>Transformer en tâche…</translation>
    </message>
    <message>
        <source>Turn into an event…</source>
        <translation>Transformer en événement…</translation>
    </message>
    <message>
        <source>Keep as a note of a deal…</source>
        <translation>Garder comme note d’une affaire…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>A file cannot be edited: delete it and send another</source>
        <translation>Un fichier ne se modifie pas : supprimez-le et envoyez-en un autre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>atlas::MessageSearchBar</name>
    <message>
        <source>Reading older messages…</source>
        <translation>Lecture des messages plus anciens…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 in what was read</source>
        <translation>%1 sur %2 dans ce qui a été lu</translation>
    </message>
    <message>
        <source>Not in this conversation</source>
        <translation>Absent de cette conversation</translation>
    </message>
    <message>
        <source>Not in what was read</source>
        <translation>Absent de ce qui a été lu</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>The message before (Enter)</source>
        <translation>Le message précédent (Entrée)</translation>
    </message>
    <message>
        <source>The message after (Shift+Enter)</source>
        <translation>Le message suivant (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Chercher plus loin</translation>
    </message>
</context>
<context>
    <name>atlas::MilestoneSheet</name>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Create milestone</source>
        <translation>Créer le jalon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No milestone of the portal tells the status that means this. Set it once in Zoho Projects.</source>
        <translation>Aucun jalon du portail n’indique l’état correspondant. Fixez-le une fois dans Zoho Projects.</translation>
    </message>
    <message>
        <source>Give the milestone a name.</source>
        <translation>Donnez un nom au jalon.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Choisissez un projet.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The due day is before the start.</source>
        <translation>L’échéance précède le début.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is a milestone's name</extracomment>
        <translation>%1 : enregistré</translation>
    </message>
</context>
<context>
    <name>atlas::MilestonesView</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message numerus="yes">
        <source>done %n d late</source>
        <translation>
            <numerusform>terminé %n j en retard</numerusform>
            <numerusform>terminé %n j en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>done on time</source>
        <translation>terminé à l’heure</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>sans échéance</translation>
    </message>
    <message numerus="yes">
        <source>late by %n d</source>
        <translation>
            <numerusform>en retard de %n j</numerusform>
            <numerusform>en retard de %n j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its tasks end %n d after it</source>
        <translation>
            <numerusform>ses tâches finissent %n j après</numerusform>
            <numerusform>ses tâches finissent %n j après</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>tasks of a milestone: "3 of 5"</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done too</source>
        <translation>Terminés aussi</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>No milestones</source>
        <translation>Aucun jalon</translation>
    </message>
    <message>
        <source>Milestones say when a part of a project is to be there.</source>
        <translation>Les jalons disent quand une partie d’un projet doit être livrée.</translation>
    </message>
</context>
<context>
    <name>atlas::MiniMonth</name>
    <message>
        <source>Also: %1</source>
        <translation>Aussi : %1</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Second fuseau…</translation>
    </message>
    <message>
        <source>Hours of another city beside yours</source>
        <translation>Les heures d’une autre ville à côté des vôtres</translation>
    </message>
    <message>
        <source>My calendars</source>
        <translation>Mes agendas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>read only</source>
        <extracomment>beside a calendar whose events the person cannot change</extracomment>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Month to jump with</source>
        <translation>Mois pour aller à un jour</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>Trouver un créneau…</translation>
    </message>
    <message>
        <source>Compare when several people are free</source>
        <translation>Comparer les disponibilités de plusieurs personnes</translation>
    </message>
</context>
<context>
    <name>atlas::MonthCanvas</name>
    <message>
        <source>%1: %2</source>
        <extracomment>tooltip of a chart: %1 is the name of a series, %2 its value</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and how many events it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::NameDelegate</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
</context>
<context>
    <name>atlas::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>accessible name of a page in the rail: %1 its name, the number of what waits there</extracomment>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::NewFolderSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is a folder with the way to it: Marketing / Campaigns</extracomment>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Create folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>The folder may have been made: the answer never came.</source>
        <translation>Le dossier a peut-être été créé : la réponse n’est jamais arrivée.</translation>
    </message>
    <message>
        <source>The folder is not made.</source>
        <translation>Le dossier n’est pas créé.</translation>
    </message>
    <message>
        <source>Making the folder…</source>
        <translation>Création du dossier…</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Il en existe déjà un de ce nom.</translation>
    </message>
    <message>
        <source>The answer never came. Look whether the folder is there before you repeat.</source>
        <translation>La réponse n’est jamais arrivée. Vérifiez si le dossier existe avant de recommencer.</translation>
    </message>
</context>
<context>
    <name>atlas::NewMessageSheet</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Person, address or #channel</source>
        <translation>Personne, adresse ou #canal</translation>
    </message>
    <message>
        <source>People and channels</source>
        <translation>Personnes et canaux</translation>
    </message>
    <message>
        <source>Nobody of your organisation and no channel you are in has this name.</source>
        <translation>Personne de votre organisation ni aucun de vos canaux ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>atlas::NotesView</name>
    <message>
        <source>Reading notes…</source>
        <translation>Lecture des notes…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Reading comments…</source>
        <translation>Lecture des commentaires…</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
</context>
<context>
    <name>atlas::NotificationHub</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <extracomment>%1 is what was done before and is being taken back now</extracomment>
        <translation>Annulation : %1</translation>
    </message>
</context>
<context>
    <name>atlas::NotificationPanel</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Settings of notifications</source>
        <translation>Réglages des notifications</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Tout écarter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <extracomment>accessible name of a button: %1 is what an alert says</extracomment>
        <translation>Écarter : %1</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>Nothing was changed yet that can be undone.</source>
        <translation>Aucune modification à annuler pour l’instant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>atlas::NotificationRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a button in a list: %1 is what it does, %2 to what</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::OperationAnswer</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forme de la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer as JSON</source>
        <translation>Réponse en JSON</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
</context>
<context>
    <name>atlas::OperationCommands</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Before it acts</source>
        <translation>Avant d’agir</translation>
    </message>
    <message>
        <source>asks once more</source>
        <translation>demande encore une fois</translation>
    </message>
    <message>
        <source>dry run on demand</source>
        <translation>essai à blanc possible</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>atlas::OperationSheet</name>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
    </message>
    <message>
        <source>%1 · needs %2 · requests: %3</source>
        <extracomment>%1 "read" or "send", %2 OAuth scopes, %3 "1 per 200 records"</extracomment>
        <translation>%1 · demande %2 · appels : %3</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>En lire plus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>Corrigez ce qui est marqué.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent. It would take %n request(s).</source>
        <translation>
            <numerusform>Rien n’a été envoyé. Il faudrait %n appel.</numerusform>
            <numerusform>Rien n’a été envoyé. Il faudrait %n appels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1?</source>
        <translation>Exécuter %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Done, with %n request(s).</source>
        <translation>
            <numerusform>Fait, en %n appel.</numerusform>
            <numerusform>Fait, en %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n ligne.</numerusform>
            <numerusform>%n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>It is not in the list of changes: take it back on the page of its app.</source>
        <translation>Elle n’est pas dans la liste des modifications : annulez-la sur la page de son application.</translation>
    </message>
</context>
<context>
    <name>atlas::OrderBillSheet</name>
    <message>
        <source>Bill for purchase order %1</source>
        <extracomment>%1 is the number of a purchase order</extracomment>
        <translation>Facture du bon de commande %1</translation>
    </message>
    <message>
        <source>Record the bill</source>
        <translation>Enregistrer la facture</translation>
    </message>
    <message>
        <source>Number on the vendor's bill</source>
        <translation>Numéro sur la facture du fournisseur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <extracomment>label of an exchange rate; %1 and %2 are currency codes</extracomment>
        <translation>%1 pour 1 %2</translation>
    </message>
    <message>
        <source>What is billed</source>
        <translation>Ce qui est facturé</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a quantity times a price</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Type the number that stands on the bill.</source>
        <translation>Tapez le numéro qui figure sur la facture.</translation>
    </message>
    <message>
        <source>Type the date of the bill.</source>
        <translation>Tapez la date de la facture.</translation>
    </message>
    <message>
        <source>Type the date it is due.</source>
        <translation>Tapez la date d’échéance.</translation>
    </message>
    <message>
        <source>This date is before the bill's own.</source>
        <translation>Cette date précède celle de la facture.</translation>
    </message>
    <message>
        <source>The rate must be a number above zero.</source>
        <translation>Le taux doit être un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>Bill %1 recorded</source>
        <extracomment>%1 is the number of a bill</extracomment>
        <translation>Facture %1 enregistrée</translation>
    </message>
</context>
<context>
    <name>atlas::OutboxBanner</name>
    <message>
        <source>Yes, it was sent</source>
        <translation>Oui, il est parti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>The answer to “%1” was lost. Look in Sent: was it sent?</source>
        <translation>La réponse de Zoho à l’envoi de « %1 » s’est perdue. Regardez dans Envoyés : est-il parti ?</translation>
    </message>
    <message>
        <source>“%1” could not be sent: %2</source>
        <translation>« %1 » n’a pas pu être envoyé : %2</translation>
    </message>
    <message>
        <source>“%1” waits: %2. Next try: %3.</source>
        <extracomment>%1 is a subject, %2 a reason, %3 a time of day, with the day if it is another</extracomment>
        <translation>« %1 » attend : %2. Prochain essai : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n autre attend.</numerusform>
            <numerusform>%n autres attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No, send again</source>
        <translation>Non, renvoyer</translation>
    </message>
</context>
<context>
    <name>atlas::Outdoors</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save all into a folder</source>
        <translation>Tout enregistrer dans un dossier</translation>
    </message>
</context>
<context>
    <name>atlas::OwnersField</name>
    <message>
        <source>Choose…</source>
        <extracomment>a person still to be chosen</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Ajouter un responsable</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Planned hours</source>
        <translation>Heures prévues</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>hours, in a narrow field</extracomment>
        <translation>heures</translation>
    </message>
    <message>
        <source>Planned hours: 4, 1:30 or 2.5</source>
        <translation>Heures prévues : 4, 1:30 ou 2,5</translation>
    </message>
    <message>
        <source>Remove this owner</source>
        <translation>Retirer ce responsable</translation>
    </message>
</context>
<context>
    <name>atlas::PaymentDialog</name>
    <message>
        <source>Payment of invoice %1</source>
        <extracomment>%1 is the number of an invoice</extracomment>
        <translation>Paiement de la facture %1</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>%1 · %2 still due</source>
        <extracomment>%1 is a customer, %2 an amount</extracomment>
        <translation>%1 · reste dû %2</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Montant en %1</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <extracomment>label of an exchange rate; %1 and %2 are currency codes</extracomment>
        <translation>%1 pour 1 %2</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Undeposited funds</source>
        <extracomment>the account Books uses when none is named</extracomment>
        <translation>Fonds non déposés</translation>
    </message>
    <message>
        <source>Only %1 are still due.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Il ne reste que %1 à payer.</translation>
    </message>
    <message>
        <source>The rate must be a number above zero.</source>
        <translation>Le taux doit être un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>Type the date on which the money came.</source>
        <translation>Tapez la date à laquelle l’argent est arrivé.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est à venir.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1 received for %2</source>
        <extracomment>%1 is an amount, %2 the number of an invoice</extracomment>
        <translation>%1 reçus pour %2</translation>
    </message>
    <message>
        <source>The connection broke after sending. Atlas looked in Zoho Books and cannot tell whether the payment was recorded. Look at the invoice before you record it again, so that it is not counted twice.</source>
        <translation>La connexion s’est coupée après l’envoi. Atlas a regardé dans Zoho Books et ne peut dire si le paiement est enregistré. Regardez la facture avant de l’enregistrer à nouveau, pour ne pas le compter deux fois.</translation>
    </message>
</context>
<context>
    <name>atlas::PaymentModes</name>
    <message>
        <source>Bank transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Bank remittance</source>
        <translation>Remise bancaire</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Prélèvement</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>atlas::PdfDialog</name>
    <message numerus="yes">
        <source>PDF, %n pages</source>
        <extracomment>accessible name of a PDF on screen</extracomment>
        <translation>
            <numerusform>PDF, %n page</numerusform>
            <numerusform>PDF, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>These bytes cannot be read as a PDF. Save them to look at them elsewhere.</source>
        <translation>Ce contenu ne se lit pas comme un PDF. Enregistrez-le pour le regarder ailleurs.</translation>
    </message>
    <message>
        <source>This build of Atlas cannot show PDFs. Save it to open it elsewhere.</source>
        <translation>Cette version d’Atlas n’affiche pas les PDF. Enregistrez-le pour l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>%1 ne peut être écrit : %2</translation>
    </message>
</context>
<context>
    <name>atlas::PeopleSection</name>
    <message>
        <source>Everyone in the team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Everyone on the internet</source>
        <translation>Tout l’internet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Tell them by e-mail</source>
        <translation>Prévenir par e-mail</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nobody beyond those of the folder it lies in.</source>
        <translation>Personne de plus que ceux de son dossier.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Droit de %1</translation>
    </message>
    <message>
        <source>Take it back from %1</source>
        <translation>Retirer à %1</translation>
    </message>
    <message>
        <source>An e-mail address is needed, such as nora@example.com.</source>
        <translation>Une adresse e-mail est nécessaire, comme nora@example.com.</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Partagé avec %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person, %2 a role such as "can edit"</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Taken back from %1</source>
        <translation>Accès retiré à %1</translation>
    </message>
</context>
<context>
    <name>atlas::PeopleTimeTable</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Billable hours ÷ hours available. Healthy for delivery staff: 65 to 80 %.</source>
        <translation>Heures facturables ÷ heures disponibles. Sain pour la production : 65 à 80 %.</translation>
    </message>
    <message>
        <source>Billable hours ÷ hours logged</source>
        <translation>Heures facturables ÷ heures saisies</translation>
    </message>
    <message>
        <source>Hours of everybody</source>
        <translation>Heures de chacun</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>atlas::PermissionGrid</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Ask always</source>
        <translation>Toujours demander</translation>
    </message>
    <message>
        <source>Write freely, ask before sending</source>
        <translation>Écrire librement, demander avant d’envoyer</translation>
    </message>
</context>
<context>
    <name>atlas::PipelinePage</name>
    <message>
        <source>Board</source>
        <translation>Tableau blanc</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Créer une affaire</translation>
    </message>
    <message>
        <source>Show all deals again</source>
        <translation>Montrer à nouveau toutes les affaires</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Reading deals…</source>
        <translation>Lecture des affaires…</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Aucune affaire</translation>
    </message>
    <message>
        <source>Deals created in Zoho CRM or here appear on this board.</source>
        <translation>Les affaires créées dans Zoho CRM ou ici apparaissent sur ce tableau.</translation>
    </message>
    <message>
        <source>Behind “%1”: %2</source>
        <extracomment>chip over the table; %1 what the figure is called, %2 number of deals</extracomment>
        <translation>Derrière « %1 » : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deals</source>
        <translation>
            <numerusform>%n affaire ouverte</numerusform>
            <numerusform>%n affaires ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first 100,000 read</source>
        <translation>100 000 premières lues</translation>
    </message>
</context>
<context>
    <name>atlas::PlannedLineFields</name>
    <message>
        <source>Counts in the forecast</source>
        <translation>Compte dans la prévision</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Montant en %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>Last date; empty: no end</source>
        <translation>Dernière date ; vide : sans fin</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Décaissement</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Salaries, VAT, rent…</source>
        <translation>Salaires, TVA, loyer…</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Give this line a name.</source>
        <translation>Donnez un nom à cette ligne.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>Type the date of the first payment.</source>
        <translation>Tapez la date du premier paiement.</translation>
    </message>
    <message>
        <source>The last date is before the first one.</source>
        <translation>La dernière date précède la première.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>atlas::PortfolioView</name>
    <message>
        <source>Filter projects</source>
        <translation>Filtrer les projets</translation>
    </message>
    <message>
        <source>Closed projects too</source>
        <translation>Projets clos aussi</translation>
    </message>
    <message>
        <source>Show all projects again</source>
        <translation>Réafficher tous les projets</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>At risk: hours spent more than 10 points ahead of the work done, schedule index under 0.8, past its end, or a third of the due milestones late. To watch: 5 points, 0.9, an overdue task or a late milestone. Double-click opens a project.</source>
        <translation>Risque : heures consommées de plus de 10 points en avance sur l’avancement, indice de délai sous 0,8, fin dépassée, ou un tiers des jalons échus en retard. Attention : 5 points, 0,9, une tâche ou un jalon en retard. Un double-clic ouvre le projet.</translation>
    </message>
    <message numerus="yes">
        <source>Reading hours, %n month(s) left</source>
        <translation>
            <numerusform>Lecture des heures, encore %n mois</numerusform>
            <numerusform>Lecture des heures, encore %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Read all hours</source>
        <translation>Lire toutes les heures</translation>
    </message>
    <message numerus="yes">
        <source>Costs count the hours of the months that were read. This reads those of %n earlier month(s), since the first open project began.</source>
        <translation>
            <numerusform>Les coûts comptent les heures des mois déjà lus. Ceci lit celles d’%n mois antérieur, depuis le début du premier projet ouvert.</numerusform>
            <numerusform>Les coûts comptent les heures des mois déjà lus. Ceci lit celles de %n mois antérieurs, depuis le début du premier projet ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability and rates…</source>
        <translation>Disponibilités et taux…</translation>
    </message>
</context>
<context>
    <name>atlas::PreviewView</name>
    <message>
        <source>Beginning of the text</source>
        <translation>Début du texte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>A document of Zoho's own: it opens in the browser.</source>
        <translation>Un document propre à Zoho : il s’ouvre dans le navigateur.</translation>
    </message>
    <message>
        <source>Atlas has no preview for this kind of file.</source>
        <translation>Atlas n’a pas d’aperçu pour ce type de fichier.</translation>
    </message>
    <message>
        <source>Too large for a preview (%1).</source>
        <translation>Trop grand pour un aperçu (%1).</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is no text Atlas can read.</source>
        <translation>Ce texte est illisible pour Atlas.</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Cette image est illisible.</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Image, %1 sur %2 pixels</translation>
    </message>
    <message>
        <source>This build of Atlas cannot show PDFs. Download it to open it elsewhere.</source>
        <translation>Cette version d’Atlas ne peut pas montrer les PDF. Téléchargez-le pour l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>This PDF cannot be read.</source>
        <translation>Ce PDF est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>PDF, %n pages</source>
        <translation>
            <numerusform>PDF, %n page</numerusform>
            <numerusform>PDF, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ProjectCosts</name>
    <message>
        <source>No hourly rate is known for %1: enter it in Availability and rates.</source>
        <translation>Aucun taux horaire n’est connu pour %1 : saisissez-le dans Disponibilités et taux.</translation>
    </message>
    <message>
        <source>%1 were logged in months that are not read yet: “Read all hours”.</source>
        <translation>%1 ont été saisies dans des mois pas encore lus : « Lire toutes les heures ».</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>not available: no cost is known</extracomment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>%1 · %2 n/a</source>
        <extracomment>%1 is a cost, %2 the percentage of the hours whose cost is not available</extracomment>
        <translation>%1 · %2 n/d</translation>
    </message>
    <message>
        <source>Cost: hours logged × the hourly rate of the person in Availability and rates, else the rate Projects tells. Hours without a rate are left out, never counted as free.</source>
        <translation>Coût : heures saisies × le taux horaire de la personne dans Disponibilités et taux, sinon celui qu’indique Projects. Les heures sans taux sont laissées de côté, jamais comptées comme gratuites.</translation>
    </message>
    <message>
        <source>%1 for %2 of %3 logged.</source>
        <extracomment>%1 is an amount; %2 and %3 are hours</extracomment>
        <translation>%1 pour %2 sur %3 saisies.</translation>
    </message>
    <message>
        <source>Budget: %1.</source>
        <translation>Budget : %1.</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectTableModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>percent complete</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Budget used</source>
        <extracomment>percent of the budget in hours that is used</extracomment>
        <translation>Budget consommé</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>hours</extracomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Logged</source>
        <extracomment>hours</extracomment>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Hours logged ÷ hours budgeted</source>
        <translation>Heures saisies ÷ heures budgétées</translation>
    </message>
    <message>
        <source>Open tasks past their end</source>
        <translation>Tâches ouvertes dont la fin est passée</translation>
    </message>
    <message>
        <source>Milestones completed by their day / milestones due so far</source>
        <translation>Jalons atteints à leur date / jalons échus à ce jour</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>column of the number of tasks past their end</extracomment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Milestones</source>
        <extracomment>column of milestones on time of those due so far: 2/3</extracomment>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>not available: a cost of hours without rates</extracomment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>Hours logged × the hourly rate of who logged them</source>
        <translation>Heures saisies × le taux horaire de qui les a saisies</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>column of what the logged hours of a project cost</extracomment>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectsActions</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>days of a task: from %1 to %2</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a task, %2 "3/11/2026 to 12/11/2026"</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) moved</source>
        <translation>
            <numerusform>%n tâche décalée</numerusform>
            <numerusform>%n tâches décalées</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be undone: %1</source>
        <translation>Impossible d’annuler : %1</translation>
    </message>
    <message>
        <source>%1 handed over to %2</source>
        <extracomment>%1 a task, %2 a person</extracomment>
        <translation>%1 confiée à %2</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <extracomment>%1 a task, %2 a status</extracomment>
        <translation>%1 : maintenant %2</translation>
    </message>
    <message>
        <source>Deleted in Projects</source>
        <translation>Supprimé dans Projects</translation>
    </message>
    <message>
        <source>Zoho Projects deletes for good.</source>
        <translation>Zoho Projects supprime définitivement.</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Commentaire ajouté</translation>
    </message>
    <message>
        <source>Delete the comment in Zoho Projects.</source>
        <translation>Supprimez le commentaire dans Zoho Projects.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Created in Projects: %1</source>
        <extracomment>%1 is a task, milestone, issue or project</extracomment>
        <translation>Créé dans Projects : %1</translation>
    </message>
    <message>
        <source>Deleting a project takes everything in it along: do that in Zoho Projects.</source>
        <translation>Supprimer un projet emporte tout ce qu’il contient : faites-le dans Zoho Projects.</translation>
    </message>
    <message>
        <source>Changed in Projects</source>
        <translation>Modifié dans Projects</translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation>Heures saisies</translation>
    </message>
    <message>
        <source>Hours changed</source>
        <translation>Heures modifiées</translation>
    </message>
    <message>
        <source>Hours deleted</source>
        <translation>Heures supprimées</translation>
    </message>
    <message>
        <source>Hours approved</source>
        <translation>Heures approuvées</translation>
    </message>
    <message>
        <source>Zoho Projects does not make decided hours undecided again.</source>
        <translation>Zoho Projects ne remet pas en attente des heures déjà décidées.</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectsController</name>
    <message>
        <source>Which portal?</source>
        <translation>Quel portail ?</translation>
    </message>
    <message>
        <source>The portal whose projects are shown</source>
        <translation>Le portail dont les projets sont affichés</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectsPage</name>
    <message>
        <source>All open</source>
        <extracomment>choice of the projects shown: all that are open</extracomment>
        <translation>Tous ouverts</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Log time…</source>
        <extracomment>button: opens the entry of hours worked</extracomment>
        <translation>Saisir des heures…</translation>
    </message>
    <message>
        <source>Enter hours worked on a task</source>
        <translation>Saisir les heures passées sur une tâche</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>button with a plus sign: creates one</extracomment>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Reading projects, tasks and hours…</source>
        <translation>Lecture des projets, des tâches et des heures…</translation>
    </message>
    <message>
        <source>This portal has no projects</source>
        <translation>Ce portail n’a pas de projet</translation>
    </message>
    <message>
        <source>Projects, tasks and hours of Zoho Projects appear here.</source>
        <translation>Les projets, les tâches et les heures de Zoho Projects apparaissent ici.</translation>
    </message>
    <message>
        <source>Create a project</source>
        <translation>Créer un projet</translation>
    </message>
    <message>
        <source>%1 open of %2 · Projects, %3</source>
        <extracomment>beside the title; %1 open projects, %2 all of them, %3 the age of the data ("2 min ago")</extracomment>
        <translation>%1 ouverts sur %2 · Projects, %3</translation>
    </message>
    <message>
        <source>only the first 100,000 read</source>
        <translation>100 000 premières lues</translation>
    </message>
</context>
<context>
    <name>atlas::PurchaseOrdersView</name>
    <message>
        <source>Purchase order %1 issued</source>
        <translation>Bon de commande %1 émis</translation>
    </message>
    <message>
        <source>Issue it first.</source>
        <translation>Émettez-le d’abord.</translation>
    </message>
    <message>
        <source>Everything in it is billed.</source>
        <translation>Tout y est facturé.</translation>
    </message>
    <message>
        <source>Purchase order · Zoho Books</source>
        <translation>Bon de commande · Zoho Books</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Records the vendor's bill for what is not billed yet</source>
        <translation>Enregistre la facture du fournisseur pour ce qui n’est pas encore facturé</translation>
    </message>
    <message>
        <source>Cancel purchase order %1?</source>
        <translation>Annuler le bon de commande %1 ?</translation>
    </message>
    <message>
        <source>It stays in Zoho Books, marked as cancelled. The vendor is not told.</source>
        <translation>Il reste dans Zoho Books, marqué abandonné. Le fournisseur n’est pas prévenu.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Purchase order %1 cancelled</source>
        <translation>Bon de commande %1 abandonné</translation>
    </message>
    <message>
        <source>Mark as issued</source>
        <translation>Marquer émis</translation>
    </message>
    <message>
        <source>Record its bill…</source>
        <translation>Enregistrer sa facture…</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>L’annuler…</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Aucun bon de commande</translation>
    </message>
    <message>
        <source>What you order from vendors stands here until it is billed.</source>
        <translation>Ce que vous commandez figure ici jusqu’à sa facturation.</translation>
    </message>
    <message>
        <source>New purchase order</source>
        <translation>Nouveau bon de commande</translation>
    </message>
</context>
<context>
    <name>atlas::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>atlas::QuickEntryBar</name>
    <message>
        <source>Hours, words of the task, then a note after a comma. Enter logs it.</source>
        <translation>Durée, mots de la tâche, puis une note après une virgule. Entrée enregistre.</translation>
    </message>
    <message>
        <source>how long?</source>
        <translation>quelle durée ?</translation>
    </message>
    <message>
        <source>no open task has these words</source>
        <translation>aucune tâche ouverte n’a ces mots</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>facturable</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>non facturable</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>1:30 Audit redesign, review</source>
        <extracomment>an example of what can be typed; a duration, words of a task, a note</extracomment>
        <translation>1:30 Audit refonte, relecture</translation>
    </message>
    <message>
        <source>Quick entry of hours</source>
        <translation>Saisie rapide des heures</translation>
    </message>
    <message>
        <source>Tasks that fit</source>
        <translation>Tâches correspondantes</translation>
    </message>
</context>
<context>
    <name>atlas::QuoteBox</name>
    <message>
        <source>Reading the quoted mail…</source>
        <translation>Lecture du courriel cité…</translation>
    </message>
    <message>
        <source>Hide quoted mail</source>
        <translation>Masquer la citation</translation>
    </message>
    <message>
        <source>Show quoted mail</source>
        <translation>Afficher la citation</translation>
    </message>
    <message>
        <source>Answer between its lines</source>
        <translation>Répondre entre ses lignes</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas citer</translation>
    </message>
    <message>
        <source>Quoted mail</source>
        <translation>Courriel cité</translation>
    </message>
    <message>
        <source>Zoho puts the answered mail below every answer.</source>
        <translation>Zoho place le message d’origine sous chaque réponse.</translation>
    </message>
</context>
<context>
    <name>atlas::Rail</name>
    <message>
        <source>Others</source>
        <extracomment>heading in the rail, above the pages that are not among the role's own</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer de rôle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>entry of the role menu: %1 is the short name (CEO), %2 what the role does</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>atlas::ReaderHead</name>
    <message>
        <source>you</source>
        <extracomment>a recipient of a mail, as in "to you, copy Ada Byron"</extracomment>
        <translation>vous</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>after names of recipients: "Ada, Ben and 4 more"</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 are the recipients of a mail</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <extracomment>%1 are those who get a copy of a mail</extracomment>
        <translation>copie %1</translation>
    </message>
</context>
<context>
    <name>atlas::ReaderTools</name>
    <message>
        <source>Archive (E)</source>
        <translation>Archiver (E)</translation>
    </message>
    <message>
        <source>Flag (S)</source>
        <translation>Suivre (S)</translation>
    </message>
    <message>
        <source>Remove the flag (S)</source>
        <translation>Ne plus suivre (S)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Mark as unread (U)</source>
        <translation>Marquer comme non lu (U)</translation>
    </message>
    <message>
        <source>Mark as read (U)</source>
        <translation>Marquer comme lu (U)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Bring back later</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>Pas indésirable</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New event from this mail</source>
        <translation>Nouvel événement depuis ce message</translation>
    </message>
    <message>
        <source>Show who wrote it</source>
        <translation>Montrer qui l’a écrit</translation>
    </message>
    <message>
        <source>Show headers</source>
        <translation>Afficher les en-têtes</translation>
    </message>
    <message>
        <source>Show with its layout</source>
        <translation>Afficher avec sa mise en forme</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Afficher en texte brut</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Enregistrer en .eml…</translation>
    </message>
    <message>
        <source>No longer show this sender's images</source>
        <translation>Ne plus afficher les images de cet expéditeur</translation>
    </message>
</context>
<context>
    <name>atlas::ReceiptField</name>
    <message>
        <source>%1 is neither a PDF nor a picture.</source>
        <translation>%1 n’est ni un PDF ni une image.</translation>
    </message>
    <message>
        <source>%1 has %2; a receipt may have 7 MB.</source>
        <extracomment>%1 is a file, %2 its size ("8.2 MB")</extracomment>
        <translation>%1 fait %2 ; un justificatif peut faire 7 Mo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut être lu.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Choisir un justificatif</translation>
    </message>
    <message>
        <source>PDF and pictures (%1)</source>
        <translation>PDF et images (%1)</translation>
    </message>
    <message>
        <source>Drop a PDF or a picture here, up to 7 MB</source>
        <translation>Déposez ici un PDF ou une image, 7 Mo au plus</translation>
    </message>
    <message>
        <source>Attach as receipt</source>
        <translation>Joindre comme justificatif</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a file, %2 its size ("1.2 MB")</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 is attached; another file replaces it</source>
        <translation>%1 est joint ; un autre fichier le remplace</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Retirer le fichier</translation>
    </message>
</context>
<context>
    <name>atlas::ReceiptViewer</name>
    <message>
        <source>%1 is neither a PDF nor a picture: open it in Zoho Books</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 n’est ni un PDF ni une image : ouvrez-le dans Zoho Books</translation>
    </message>
    <message>
        <source>The receipt cannot be written: %1</source>
        <extracomment>%1 is what the system says</extracomment>
        <translation>Le justificatif ne peut être écrit : %1</translation>
    </message>
    <message>
        <source>This computer has no program that opens %1</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1</translation>
    </message>
</context>
<context>
    <name>atlas::RecipientChip</name>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>« %1 » n’est pas une adresse électronique</translation>
    </message>
    <message>
        <source>Enter to edit, Delete to remove</source>
        <translation>Entrée pour modifier, Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>atlas::RecipientField</name>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>« %1 » n’est pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>atlas::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Voir le détail</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer le détail</translation>
    </message>
</context>
<context>
    <name>atlas::RecordSheet</name>
    <message>
        <source>Show what Books holds</source>
        <translation>Montrer ce que Books contient</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Enregistrer le mien par-dessus</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The connection broke after sending. Atlas looked in Zoho Books and cannot tell whether it was saved. Look at the list before you save again, so that it is not there twice.</source>
        <translation>La connexion s’est coupée après l’envoi. Atlas a regardé dans Zoho Books et ne peut dire si c’est enregistré. Regardez la liste avant d’enregistrer à nouveau, pour ne pas l’avoir deux fois.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 changed this in Zoho Books meanwhile: %2. Nothing was written, and what you typed is kept.</source>
        <extracomment>%1 is a person, %2 names of fields</extracomment>
        <translation>%1 l’a modifié dans Zoho Books entre-temps : %2. Rien n’a été écrit, et votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Save it once more?</source>
        <translation>Enregistrer une fois de plus ?</translation>
    </message>
    <message>
        <source>The answer to the first time was lost: it may be in Zoho Books already. Look at the list before you go on.</source>
        <translation>La réponse à la première fois s’est perdue : c’est peut-être déjà dans Zoho Books. Regardez la liste avant de continuer.</translation>
    </message>
    <message>
        <source>Save once more</source>
        <translation>Enregistrer encore</translation>
    </message>
</context>
<context>
    <name>atlas::RecordsSheet</name>
    <message>
        <source>Received</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Décaissement</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records, together %1</source>
        <translation>
            <numerusform>%n ligne, %1</numerusform>
            <numerusform>%n lignes, ensemble %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Documents, account</source>
        <translation>Documents, compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>atlas::RecordsView</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 says what happened, %2 what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reading from Zoho Books…</source>
        <translation>Lecture dans Zoho Books…</translation>
    </message>
    <message>
        <source>Something is being saved; one moment.</source>
        <translation>Un enregistrement est en cours ; un instant.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>atlas::RegionStep</name>
    <message>
        <source>Data-centre file</source>
        <translation>Fichier de centre de données</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Where does your Zoho account live?</source>
        <translation>Où se trouve votre compte Zoho ?</translation>
    </message>
    <message>
        <source>A Zoho account lives in exactly one region. Yours is the ending of the address you sign in at, such as zoho.eu or zoho.com.</source>
        <translation>Un compte Zoho se trouve dans une seule région. La vôtre est la fin de l’adresse où vous vous connectez, par exemple zoho.eu ou zoho.com.</translation>
    </message>
    <message>
        <source>Choose the file, or a region above.</source>
        <translation>Choisissez le fichier, ou une région ci-dessus.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>A data-centre file…</source>
        <translation>Un fichier de centre de données…</translation>
    </message>
    <message>
        <source>Zoho's own documents do not confirm every address of this region. If something cannot be reached, use a data-centre file.</source>
        <translation>Les documents de Zoho ne confirment pas toutes les adresses de cette région. Si quelque chose reste injoignable, utilisez un fichier de centre de données.</translation>
    </message>
    <message>
        <source>A JSON file with one base address for each app, for a new region or a test server. Addresses need https, except on this computer.</source>
        <translation>Un fichier JSON avec une adresse de base par application, pour une région nouvelle ou un serveur d’essai. Les adresses sont en https, sauf sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>atlas::ReliefDialog</name>
    <message>
        <source>Share out the work of %1, %2</source>
        <extracomment>title; %1 a person, %2 a week "W48 · 23 Nov"</extracomment>
        <translation>Répartir le travail de %1, %2</translation>
    </message>
    <message>
        <source>Nobody who works on the same projects has free time in this week.</source>
        <translation>Personne, sur les mêmes projets, n’a de temps libre cette semaine.</translation>
    </message>
    <message>
        <source>People of the same projects with free time in this week. Whoever takes a task over takes all of its hours that are theirs; nothing is changed until you say so.</source>
        <translation>Personnes des mêmes projets qui ont du temps libre cette semaine. Qui reprend une tâche en reprend toutes les heures ; rien n’est modifié sans votre accord.</translation>
    </message>
    <message>
        <source>%1 (%2), %3, to %4</source>
        <extracomment>a proposal; %1 a task, %2 its project, %3 hours, %4 a person</extracomment>
        <translation>%1 (%2), %3, à %4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of the %2 that are too many</source>
        <extracomment>%1 hours chosen, %2 hours that are too many</extracomment>
        <translation>%1 sur les %2 de trop</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n task(s)</source>
        <translation>
            <numerusform>Confier %n tâche</numerusform>
            <numerusform>Confier %n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::RepeatField</name>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>nombre de fois</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>ne se répète pas</translation>
    </message>
    <message>
        <source>Say the last day, or let it repeat for ever.</source>
        <translation>Indiquez le dernier jour, ou laissez sans fin.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
</context>
<context>
    <name>atlas::ResultStep</name>
    <message>
        <source>Connected</source>
        <extracomment>%1 is an account: "Ran.AI · EU"</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Each app is read once, to show what works. An app that does not answer does not hold up the others.</source>
        <translation>Chaque application est lue une fois, pour montrer ce qui fonctionne. Celle qui ne répond pas ne retient pas les autres.</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testée</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>test en cours…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
</context>
<context>
    <name>atlas::RoleButton</name>
    <message>
        <source>%1. %2</source>
        <extracomment>accessible name of the role switcher: %1 is the role in use, %2 says "Change role"</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>atlas::RoleCatalogue</name>
    <message>
        <source>VA</source>
        <extracomment>short name of the virtual assistant's role, beside CEO, CFO, ...; two letters</extracomment>
        <translation>AV</translation>
    </message>
    <message>
        <source>General management</source>
        <translation>Direction générale</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Executive assistance</source>
        <translation>Assistance de direction</translation>
    </message>
    <message>
        <source>Are we winning, are we safe, who needs me.</source>
        <translation>Gagnons-nous, sommes-nous à l’abri, qui a besoin de moi.</translation>
    </message>
    <message>
        <source>Where leads come from and what becomes of them.</source>
        <translation>D’où viennent les prospects et ce qu’ils deviennent.</translation>
    </message>
    <message>
        <source>What is late and what blocks.</source>
        <translation>Ce qui est en retard et ce qui bloque.</translation>
    </message>
    <message>
        <source>Who owes us what, when cash will be short.</source>
        <translation>Qui nous doit quoi, quand la caisse sera courte.</translation>
    </message>
    <message>
        <source>Who is overloaded, which client slips.</source>
        <translation>Qui est surchargé, quel client dérive.</translation>
    </message>
    <message>
        <source>What to answer, book, file and correct.</source>
        <translation>Que répondre, réserver, classer et corriger.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Contacts &amp; leads</source>
        <translation>Contacts et prospects</translation>
    </message>
    <message>
        <source>CRM and Books</source>
        <translation>CRM et Books</translation>
    </message>
</context>
<context>
    <name>atlas::SchemaField</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>several, with commas between them</source>
        <translation>plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Type a number, with a point before decimals.</source>
        <translation>Tapez un nombre, avec un point avant les décimales.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Tapez un nombre entier.</translation>
    </message>
    <message>
        <source>This is no JSON: %1</source>
        <extracomment>%1 is the parser's own English sentence</extracomment>
        <translation>Ce n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Où mettre le fichier</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>atlas::ScopeReasons</name>
    <message>
        <source>Shows who owns a deal and lets you change it.</source>
        <translation>Montre à qui appartient une affaire et permet de la confier à un autre.</translation>
    </message>
    <message>
        <source>Reads the name of the organisation and its home currency.</source>
        <translation>Lit le nom de l’organisation et sa devise.</translation>
    </message>
    <message>
        <source>Lets Zoho compute totals, so that fewer records are read.</source>
        <translation>Laisse Zoho calculer des totaux, pour lire moins d’enregistrements.</translation>
    </message>
    <message>
        <source>Zoho's search asks for it besides the right to read.</source>
        <translation>La recherche de Zoho l’exige en plus du droit de lire.</translation>
    </message>
    <message>
        <source>Every address of Zoho Projects holds the portal's number: nothing works without it.</source>
        <translation>Chaque adresse de Zoho Projects contient le numéro du portail : rien ne marche sans lui.</translation>
    </message>
    <message>
        <source>Shows the task lists a task can be put in.</source>
        <translation>Montre les listes où ranger une tâche.</translation>
    </message>
    <message>
        <source>Reads and enters hours.</source>
        <translation>Lit et saisit les heures.</translation>
    </message>
    <message>
        <source>Shows the people a task can be given to.</source>
        <translation>Montre les personnes à qui confier une tâche.</translation>
    </message>
    <message>
        <source>Shows the channels, and lets a bot write in them.</source>
        <translation>Montre les canaux, et permet à un bot d’y écrire.</translation>
    </message>
    <message>
        <source>Shows the direct conversations.</source>
        <translation>Montre les conversations directes.</translation>
    </message>
    <message>
        <source>Finds the people to mention.</source>
        <translation>Trouve les personnes à mentionner.</translation>
    </message>
    <message>
        <source>Asks when people are free.</source>
        <translation>Demande quand les personnes sont libres.</translation>
    </message>
    <message>
        <source>Every address of Zoho Mail holds the mailbox's number: nothing works without it.</source>
        <translation>Chaque adresse de Zoho Mail contient le numéro de la boîte : rien ne marche sans lui.</translation>
    </message>
    <message>
        <source>Shares a file with people.</source>
        <translation>Partage un fichier avec des personnes.</translation>
    </message>
    <message>
        <source>Shares a file by a link.</source>
        <translation>Partage un fichier par un lien.</translation>
    </message>
    <message>
        <source>Finds the WorkDrive team the files belong to.</source>
        <translation>Trouve l’équipe WorkDrive à qui sont les fichiers.</translation>
    </message>
    <message>
        <source>Shows the team folders and what is in them.</source>
        <translation>Montre les dossiers d’équipe et leur contenu.</translation>
    </message>
    <message>
        <source>Finds your own folder.</source>
        <translation>Trouve votre propre dossier.</translation>
    </message>
    <message>
        <source>Downloads files and sends those above 250 MB.</source>
        <translation>Télécharge les fichiers, et envoie ceux de plus de 250 Mo.</translation>
    </message>
    <message>
        <source>Zoho's documents know no such scope; asking for it can make the whole consent fail.</source>
        <translation>Les documents de Zoho ne la connaissent pas ; la demander peut faire échouer tout le consentement.</translation>
    </message>
    <message>
        <source>Zoho's documents ask for it.</source>
        <translation>Les documents de Zoho la demandent.</translation>
    </message>
    <message>
        <source>On both lists.</source>
        <translation>Sur les deux listes.</translation>
    </message>
    <message>
        <source>Shows and changes the milestones of projects.</source>
        <translation>Affiche et modifie les jalons des projets.</translation>
    </message>
    <message>
        <source>Shows and changes the issues of projects.</source>
        <translation>Affiche et modifie les anomalies des projets.</translation>
    </message>
    <message>
        <source>Shows the tags of tasks.</source>
        <translation>Affiche les étiquettes des tâches.</translation>
    </message>
    <message>
        <source>Shows the labels of mails.</source>
        <translation>Affiche les étiquettes des messages.</translation>
    </message>
    <message>
        <source>Tells Cliq which conversations were read.</source>
        <translation>Indique à Cliq les conversations lues.</translation>
    </message>
    <message>
        <source>Tells your own messages from those of others.</source>
        <translation>Distingue vos messages de ceux des autres.</translation>
    </message>
    <message>
        <source>Shows, adds and removes reactions to messages.</source>
        <translation>Montre, ajoute et retire les réactions aux messages.</translation>
    </message>
    <message>
        <source>Downloads the files of messages.</source>
        <translation>Télécharge les fichiers des messages.</translation>
    </message>
    <message>
        <source>Lets a bot write messages.</source>
        <translation>Permet à un robot d’écrire des messages.</translation>
    </message>
    <message>
        <source>Makes an event of a message, in the calendar of a conversation.</source>
        <translation>Fait d’un message un événement, dans l’agenda d’une conversation.</translation>
    </message>
</context>
<context>
    <name>atlas::ScopeStep</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n autorisation</numerusform>
            <numerusform>%n autorisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>What may Atlas do?</source>
        <translation>Que peut faire Atlas ?</translation>
    </message>
    <message>
        <source>Zoho grants access scope by scope. You can edit the list; a function whose scope is missing says so, and everything else works.</source>
        <translation>Zoho accorde l’accès autorisation par autorisation. Vous pouvez modifier la liste ; une fonction à qui il en manque une le dit, et tout le reste marche.</translation>
    </message>
    <message>
        <source>At least one scope is needed.</source>
        <translation>Il faut au moins une autorisation.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Against your list</source>
        <translation>Face à votre liste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>a scope compared with the customer's list</extracomment>
        <translation>identique</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>View of the scopes</source>
        <translation>Vue des autorisations</translation>
    </message>
    <message>
        <source>Scopes, separated by commas or lines</source>
        <translation>Autorisations, séparées par des virgules ou des lignes</translation>
    </message>
    <message>
        <source>Scopes compared with your own list of thirteen</source>
        <translation>Autorisations comparées à votre liste de treize</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Copier les autorisations</translation>
    </message>
    <message>
        <source>Atlas's own list</source>
        <translation>Liste d’Atlas</translation>
    </message>
</context>
<context>
    <name>atlas::SenderPanel</name>
    <message numerus="yes">
        <source>Usually pays %n day(s) early</source>
        <translation>
            <numerusform>Paie en général %n jour avant l’échéance</numerusform>
            <numerusform>Paie en général %n jours avant l’échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually pays %n day(s) late</source>
        <translation>
            <numerusform>Paie en général %n jour après l’échéance</numerusform>
            <numerusform>Paie en général %n jours après l’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually pays on the due date</source>
        <translation>Paie en général à l’échéance</translation>
    </message>
    <message>
        <source>closes %1</source>
        <extracomment>%1 is a day; of a deal</extracomment>
        <translation>clôture le %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is the whole amount of an invoice</extracomment>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <extracomment>of an invoice</extracomment>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a day; of an invoice</extracomment>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>late since %1</source>
        <extracomment>%1 is the day a project was to end</extracomment>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is the day a project ends</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <extracomment>a number of mails</extracomment>
        <translation>
            <numerusform>%n en 30 jours</numerusform>
            <numerusform>%n en 30 jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SenderPanelView</name>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not in the CRM</source>
        <translation>Absent du CRM</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Copy %1, to call it with your telephone</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Copier %1, pour l’appeler avec votre téléphone</translation>
    </message>
    <message>
        <source>CRM card</source>
        <translation>Fiche CRM</translation>
    </message>
    <message>
        <source>Open %1 in the pipeline</source>
        <extracomment>%1 is a deal</extracomment>
        <translation>Ouvrir %1 dans le pipeline</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Factures ouvertes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>%1 copié</translation>
    </message>
</context>
<context>
    <name>atlas::SeriesCard</name>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
</context>
<context>
    <name>atlas::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sales target of a month, in %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Objectif de vente mensuel, en %1</translation>
    </message>
    <message>
        <source>The pipeline's coverage is measured against it. Kept on this computer; leave it empty for none.</source>
        <translation>La couverture du pipeline s’y mesure. Gardé sur cet ordinateur ; laissez vide pour aucun.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Remove local data…</source>
        <translation>Effacer les données locales…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter an amount, such as %1.</source>
        <translation>Saisissez un montant, par exemple %1.</translation>
    </message>
    <message>
        <source>Remove the data kept on this computer?</source>
        <translation>Effacer les données gardées sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>Nothing changes in Zoho. Atlas reads everything again when it next refreshes; the sign-in stays.</source>
        <translation>Rien ne change dans Zoho. Atlas relit tout à la prochaine actualisation ; la connexion reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Show Atlas beside the clock of the system</source>
        <translation>Afficher Atlas près de l’horloge du système</translation>
    </message>
    <message>
        <source>Start Atlas with this computer</source>
        <translation>Démarrer Atlas avec cet ordinateur</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>atlas::ShareDialog</name>
    <message>
        <source>Share “%1”</source>
        <extracomment>%1 a file or folder</extracomment>
        <translation>Partager « %1 »</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::ShellMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>&amp;Connecter un compte…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se déc&amp;onnecter…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>entry of a menu: %1 is what was done</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Search or run an action</source>
        <translation>&amp;Rechercher ou lancer une action</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Atlas</source>
        <translation>À &amp;propos d’Atlas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>entry of the role menu: %1 is the short name (CEO), %2 what the role does</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Annuler « %1 »</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Exporter le tableau…</translation>
    </message>
    <message>
        <source>&amp;Print table…</source>
        <translation>&amp;Imprimer le tableau…</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>&amp;Columns of the table</source>
        <translation>C&amp;olonnes du tableau</translation>
    </message>
    <message>
        <source>Change &amp;account</source>
        <translation>C&amp;hanger de compte</translation>
    </message>
</context>
<context>
    <name>atlas::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>atlas::SignInErrors</name>
    <message>
        <source>Zoho does not know this client ID</source>
        <translation>Zoho ne connaît pas cet identifiant client</translation>
    </message>
    <message>
        <source>Check the client ID and the region: a client made in one region does not exist in another, unless it is enabled there in the API console.</source>
        <translation>Vérifiez l’identifiant et la région : un client créé dans une région n’existe pas dans une autre, sauf s’il y est activé dans la console d’API.</translation>
    </message>
    <message>
        <source>The client secret is not the right one</source>
        <translation>Le secret du client n’est pas le bon</translation>
    </message>
    <message>
        <source>Copy it again from the API console. If the client has one secret per region, use the secret of the chosen region.</source>
        <translation>Copiez-le à nouveau depuis la console d’API. Si le client a un secret par région, prenez celui de la région choisie.</translation>
    </message>
    <message>
        <source>The grant code is spent or expired</source>
        <translation>Le code est déjà utilisé ou expiré</translation>
    </message>
    <message>
        <source>A code works once, for a few minutes, in one region. Generate a new one in the API console and paste it here.</source>
        <translation>Un code sert une fois, quelques minutes, dans une région. Générez-en un autre dans la console d’API et collez-le ici.</translation>
    </message>
    <message>
        <source>Zoho does not know one of the scopes</source>
        <translation>Zoho ne connaît pas l’une des autorisations</translation>
    </message>
    <message>
        <source>Remove the scope named under details, or go back to Atlas's own list.</source>
        <translation>Retirez celle que nomment les détails, ou revenez à la liste d’Atlas.</translation>
    </message>
    <message>
        <source>The redirect addresses are not registered for this client</source>
        <translation>Les adresses de redirection ne sont pas enregistrées pour ce client</translation>
    </message>
    <message>
        <source>Copy both addresses shown here into the client's settings in the API console, exactly as they are, then try again.</source>
        <translation>Copiez les deux adresses affichées ici dans les réglages du client, dans la console d’API, telles quelles, puis réessayez.</translation>
    </message>
    <message>
        <source>The consent was refused</source>
        <translation>Le consentement a été refusé</translation>
    </message>
    <message>
        <source>Atlas reads nothing without it. Try again and accept, or remove scopes you do not want to give.</source>
        <translation>Sans lui, Atlas ne lit rien. Réessayez et acceptez, ou retirez les autorisations que vous ne voulez pas donner.</translation>
    </message>
    <message>
        <source>The answer of the browser does not belong to this sign-in</source>
        <translation>La réponse du navigateur n’appartient pas à cette connexion</translation>
    </message>
    <message>
        <source>It may come from an older tab. Close the Zoho tabs and sign in again from here.</source>
        <translation>Elle vient peut-être d’un ancien onglet. Fermez les onglets Zoho et reconnectez-vous d’ici.</translation>
    </message>
    <message>
        <source>Another program uses the two ports of the sign-in</source>
        <translation>Un autre programme occupe les deux ports de la connexion</translation>
    </message>
    <message>
        <source>Close the program that listens on ports 8749 and 8750 of this computer, then try again. The Self Client way needs no port.</source>
        <translation>Fermez le programme qui écoute sur les ports 8749 et 8750 de cet ordinateur, puis réessayez. La voie Self Client n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The browser named a Zoho server Atlas does not know</source>
        <translation>Le navigateur a nommé un serveur Zoho inconnu d’Atlas</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Choose the region yourself, or use a data-centre file for a new region.</source>
        <translation>Rien ne lui a été envoyé. Choisissez la région vous-même, ou un fichier de centre de données pour une région nouvelle.</translation>
    </message>
    <message>
        <source>Zoho refused the sign-in</source>
        <translation>Zoho a refusé la connexion</translation>
    </message>
    <message>
        <source>The reason is under details. Check region, client ID and secret, then try again.</source>
        <translation>La raison est dans les détails. Vérifiez région, identifiant et secret, puis réessayez.</translation>
    </message>
    <message>
        <source>This account lives in another region</source>
        <translation>Ce compte se trouve dans une autre région</translation>
    </message>
    <message>
        <source>Choose the region of your Zoho address, such as zoho.eu or zoho.com, and sign in again.</source>
        <translation>Choisissez la région de votre adresse Zoho, par exemple zoho.eu ou zoho.com, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Zoho gave no lasting access</source>
        <translation>Zoho n’a pas donné d’accès durable</translation>
    </message>
    <message>
        <source>Remove Atlas from the connected apps of your Zoho profile, then sign in again and accept.</source>
        <translation>Retirez Atlas des applications connectées de votre profil Zoho, puis reconnectez-vous et acceptez.</translation>
    </message>
</context>
<context>
    <name>atlas::SimulateDialog</name>
    <message>
        <source>Simulate an event</source>
        <translation>Simuler un événement</translation>
    </message>
    <message>
        <source>What if this were paid or received? Only the forecast on this computer changes; nothing is written to Zoho Books.</source>
        <translation>Et si ceci était payé ou reçu ? Seule la prévision de cet ordinateur change ; rien n’est écrit dans Zoho Books.</translation>
    </message>
    <message>
        <source>A hire, a loan, a new client…</source>
        <translation>Une embauche, un prêt, un nouveau client…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Dernière date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>atlas::SlotBars</name>
    <message>
        <source>When people are busy</source>
        <translation>Quand les personnes sont prises</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>partly busy</source>
        <translation>pris en partie</translation>
    </message>
    <message>
        <source>free all day</source>
        <translation>libre toute la journée</translation>
    </message>
    <message>
        <source>shares no availability: counted as unknown, not as free</source>
        <translation>ne partage pas ses disponibilités : compté comme inconnu, pas comme libre</translation>
    </message>
    <message>
        <source>Zoho knows nothing about this address: unknown, not free</source>
        <translation>Zoho ne sait rien de cette adresse : inconnu, pas libre</translation>
    </message>
</context>
<context>
    <name>atlas::SlotPanel</name>
    <message numerus="yes">
        <source>Proposed times · %n people</source>
        <translation>
            <numerusform>Créneaux proposés · %n personne</numerusform>
            <numerusform>Créneaux proposés · %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking when they are busy…</source>
        <translation>Lecture des disponibilités…</translation>
    </message>
    <message>
        <source>%1: busy are %2.</source>
        <extracomment>%1 a day with hours, %2 who has something else then</extracomment>
        <translation>%1 : pas libres, %2.</translation>
    </message>
    <message>
        <source>No time suits everybody. Try a shorter meeting or more days.</source>
        <translation>Aucun créneau ne convient à tous. Essayez une réunion plus courte ou plus de jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n peut-être</numerusform>
            <numerusform>%n peut-être</numerusform>
        </translation>
    </message>
    <message>
        <source>outside hours of %1</source>
        <translation>hors horaires de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hours in another city</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Choose a time first</source>
        <translation>Choisissez d’abord un créneau</translation>
    </message>
    <message>
        <source>Proposed time</source>
        <translation>Créneau proposé</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver un créneau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Titre de la réunion</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Days to look at</source>
        <translation>Jours à regarder</translation>
    </message>
    <message>
        <source>dark: busy · grey: outside hours · hatched: unknown</source>
        <translation>foncé : occupé · gris : hors horaires · hachuré : inconnu</translation>
    </message>
    <message>
        <source>Create the event…</source>
        <translation>Créer l’événement…</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::StageProgress</name>
    <message>
        <source>%1 no longer exists in this pipeline</source>
        <extracomment>%1 is the stage's name</extracomment>
        <translation>%1 n’existe plus dans ce pipeline</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 · %4</source>
        <extracomment>%1 stage name, %2 its position, %3 number of stages, %4 probability</extracomment>
        <translation>%1 · %2 sur %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n days quiet</source>
        <translation>
            <numerusform>%n jour sans activité</numerusform>
            <numerusform>%n jours sans activité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, median %1</source>
        <translation>
            <numerusform>%n jour, médiane %1</numerusform>
            <numerusform>%n jours, médiane %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::StateView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>atlas::StatementSheet</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <extracomment>%1 is a customer</extracomment>
        <translation>Relevé de %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>These days:</source>
        <translation>Ces jours :</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two dates</extracomment>
        <translation>au</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type the first and the last day of the statement.</source>
        <translation>Tapez le premier et le dernier jour du relevé.</translation>
    </message>
    <message>
        <source>This customer is no longer in Zoho Books.</source>
        <translation>Ce client n’est plus dans Zoho Books.</translation>
    </message>
    <message>
        <source>Invoiced %1 · credited %2 · paid %3 · still owed %4</source>
        <extracomment>a sum over a period: %1 asked for, %2 credited, %3 paid, %4 what is still owed</extracomment>
        <translation>Facturé %1 · crédité %2 · payé %3 · reste dû %4</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde de clôture</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Statement %1 %2</source>
        <extracomment>proposed file name; %1 is a customer, %2 a day</extracomment>
        <translation>Relevé %1 %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>atlas::StatementWords</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Relevé de compte</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde de clôture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message numerus="yes">
        <source>%n documents or payments are left out: Books' lists do not say what they are in %1.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>
            <numerusform>%n document ou paiement est écarté : les listes de Books ne disent pas ce qu’il vaut en %1.</numerusform>
            <numerusform>%n documents ou paiements sont écartés : les listes de Books ne disent pas ce qu’ils valent en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Books' own balance differs by %1: opening balances, write-offs and refunds of credits stand in no list.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Le solde de Books diffère de %1 : soldes d’ouverture, pertes et remboursements d’avoirs ne figurent dans aucune liste.</translation>
    </message>
</context>
<context>
    <name>atlas::StatusFilter</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>button over a list; %1 the chosen states, or "all"</extracomment>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Shows records in these states only</source>
        <translation>N’affiche que les lignes dans ces états</translation>
    </message>
</context>
<context>
    <name>atlas::SyncBar</name>
    <message numerus="yes">
        <source>Reading the CRM: %n record(s)</source>
        <translation>
            <numerusform>Lecture du CRM : %n fiche</numerusform>
            <numerusform>Lecture du CRM : %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading Books: %n customer(s)</source>
        <translation>
            <numerusform>Lecture de Books : %n client</numerusform>
            <numerusform>Lecture de Books : %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading addresses and links: %1 of %n</source>
        <translation>
            <numerusform>Lecture des adresses et des liens : %1 sur %n</numerusform>
            <numerusform>Lecture des adresses et des liens : %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Undoing: %1 of %n</source>
        <translation>
            <numerusform>Annulation : %1 sur %n</numerusform>
            <numerusform>Annulation : %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing: %1 of %n</source>
        <translation>
            <numerusform>Écriture : %1 sur %n</numerusform>
            <numerusform>Écriture : %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>atlas::SyncController</name>
    <message>
        <source>CRM and Books: %1</source>
        <extracomment>%1: what a run came to ("12 done, 1 failed")</extracomment>
        <translation>CRM et Books : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo this run?</source>
        <translation>Annuler ce passage ?</translation>
    </message>
    <message>
        <source>Changed values are put back, created records are deleted or made inactive. What somebody changed since stays.</source>
        <translation>Les valeurs modifiées sont remises, les fiches créées sont supprimées ou rendues inactives. Ce que quelqu’un a modifié depuis reste.</translation>
    </message>
</context>
<context>
    <name>atlas::SyncFigures</name>
    <message>
        <source>Matched</source>
        <translation>Rapprochés</translation>
    </message>
    <message>
        <source>Clients that both apps have: by Zoho's link, by address or by name.</source>
        <translation>Clients présents des deux côtés : par le lien de Zoho, par l’adresse ou par le nom.</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Matched clients with at least one field that is not the same.</source>
        <translation>Clients rapprochés dont au moins un champ n’est pas identique.</translation>
    </message>
    <message>
        <source>Only in CRM</source>
        <translation>Seulement dans le CRM</translation>
    </message>
    <message>
        <source>Accounts without a customer in Books. Most never bought anything.</source>
        <translation>Comptes sans client dans Books. La plupart n’ont jamais rien acheté.</translation>
    </message>
    <message>
        <source>Only in Books</source>
        <translation>Seulement dans Books</translation>
    </message>
    <message>
        <source>Active customers that the CRM does not have.</source>
        <translation>Clients actifs que le CRM n’a pas.</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigus</translation>
    </message>
    <message>
        <source>Records that share an address or a name and that nothing tells apart.</source>
        <translation>Fiches qui partagent une adresse ou un nom et que rien ne distingue.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. d.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
</context>
<context>
    <name>atlas::SyncHistorySheet</name>
    <message>
        <source>Runs</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>Modifications du passage</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>Annuler ce passage</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Field, before and after</source>
        <translation>Champ, avant et après</translation>
    </message>
</context>
<context>
    <name>atlas::SyncPage</name>
    <message>
        <source>CRM and Books</source>
        <translation>CRM et Books</translation>
    </message>
    <message>
        <source>Comparing CRM and Books…</source>
        <translation>Comparaison du CRM et de Books…</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>One request for each customer. They are kept until the customer changes.</source>
        <translation>Une requête par client. Elles sont gardées jusqu’à ce que le client change.</translation>
    </message>
    <message numerus="yes">
        <source>The addresses and links of %n customer(s) are not known.</source>
        <translation>
            <numerusform>Les adresses et le lien de %n client ne sont pas connus.</numerusform>
            <numerusform>Les adresses et les liens de %n clients ne sont pas connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparés</translation>
    </message>
    <message>
        <source>Atlas reads the accounts of the CRM and the customers of Books, and writes nothing.</source>
        <translation>Atlas lit les comptes du CRM et les clients de Books, et n’écrit rien.</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>Change the search or what is shown.</source>
        <translation>Changez la recherche ou ce qui est affiché.</translation>
    </message>
    <message>
        <source>CRM and Books agree</source>
        <translation>CRM et Books concordent</translation>
    </message>
    <message>
        <source>All clients are the same on both sides.</source>
        <translation>Tous les clients sont identiques des deux côtés.</translation>
    </message>
    <message>
        <source>Create all missing customers in Books</source>
        <translation>Créer tous les clients manquants dans Books</translation>
    </message>
    <message>
        <source>Create all missing accounts in CRM</source>
        <translation>Créer tous les comptes manquants dans le CRM</translation>
    </message>
    <message>
        <source>Link what matches by address or name</source>
        <translation>Lier ce qui correspond par l’adresse ou le nom</translation>
    </message>
    <message>
        <source>Rules hold from this confidence</source>
        <translation>Les règles valent à partir de cette confiance</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Preview changes</source>
        <translation>Aperçu des modifications</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Clients of CRM and Books</source>
        <translation>Clients du CRM et de Books</translation>
    </message>
</context>
<context>
    <name>atlas::SyncPanel</name>
    <message>
        <source>CRM and Books</source>
        <translation>CRM et Books</translation>
    </message>
    <message>
        <source>Show in CRM</source>
        <translation>Voir dans le CRM</translation>
    </message>
    <message>
        <source>Show in Books</source>
        <translation>Voir dans Books</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Zoho links this customer to a record of the CRM that is not there any more.</source>
        <translation>Zoho lie ce client à une fiche du CRM qui n’existe plus.</translation>
    </message>
    <message>
        <source>Both sides agree in all fields that are known.</source>
        <translation>Les deux côtés concordent dans tous les champs connus.</translation>
    </message>
    <message>
        <source>Not known on one side: %1</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>Inconnu d’un côté : %1</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>%1, newer</source>
        <extracomment>%1: CRM or Books; this side was changed last</extracomment>
        <translation>%1, plus récent</translation>
    </message>
    <message>
        <source>This value cannot be written to the other side.</source>
        <translation>Cette valeur ne peut pas être écrite de l’autre côté.</translation>
    </message>
    <message>
        <source>Nothing tells these records apart. Say which ones are the same client.</source>
        <translation>Rien ne distingue ces fiches. Dites lesquelles sont le même client.</translation>
    </message>
    <message>
        <source>%1 in Books is %2 in CRM</source>
        <extracomment>%1: a customer of Books, %2: a record of the CRM</extracomment>
        <translation>%1 dans Books est %2 dans le CRM</translation>
    </message>
    <message>
        <source>Create the customer in Books</source>
        <translation>Créer le client dans Books</translation>
    </message>
    <message>
        <source>Create the account in CRM</source>
        <translation>Créer le compte dans le CRM</translation>
    </message>
    <message>
        <source>Leave this client as it is</source>
        <translation>Laisser ce client tel quel</translation>
    </message>
</context>
<context>
    <name>atlas::SyncPreviewSheet</name>
    <message>
        <source>Preview of the changes</source>
        <translation>Aperçu des modifications</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Field, before and after</source>
        <translation>Champ, avant et après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Nothing is to be written.</source>
        <translation>Rien n’est à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be written.</source>
        <translation>
            <numerusform>%n modification sera écrite.</numerusform>
            <numerusform>%n modifications seront écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take about %n request(s) to Zoho.</source>
        <translation>
            <numerusform>Il faut environ %n requête à Zoho.</numerusform>
            <numerusform>Il faut environ %n requêtes à Zoho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) stay: nobody chose.</source>
        <translation>
            <numerusform>%n différence reste : personne n’a choisi.</numerusform>
            <numerusform>%n différences restent : personne n’a choisi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SyncTableModel</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
</context>
<context>
    <name>atlas::TableActions</name>
    <message>
        <source>There is no table with rows here to export.</source>
        <translation>Il n’y a pas ici de tableau à exporter.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, values to calculate with (*.csv)</source>
        <translation>CSV, valeurs pour le calcul (*.csv)</translation>
    </message>
    <message>
        <source>CSV, as shown on screen (*.csv)</source>
        <translation>CSV, comme à l’écran (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n ligne exportée dans %1</numerusform>
            <numerusform>%n lignes exportées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Non exporté : %1</translation>
    </message>
    <message>
        <source>There is no table with rows here to print.</source>
        <translation>Il n’y a pas ici de tableau à imprimer.</translation>
    </message>
    <message>
        <source>Printing is not possible: %1</source>
        <translation>Impression impossible : %1</translation>
    </message>
    <message>
        <source>The printer did not take the table.</source>
        <translation>L’imprimante n’a pas accepté le tableau.</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>les pages n’ont pas pu être dessinées</translation>
    </message>
</context>
<context>
    <name>atlas::TableMemory</name>
    <message>
        <source>Export table…</source>
        <translation>Exporter le tableau…</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Imprimer le tableau…</translation>
    </message>
    <message>
        <source>There is no table with columns here</source>
        <translation>Il n’y a pas ici de tableau à colonnes</translation>
    </message>
</context>
<context>
    <name>atlas::TargetDialog</name>
    <message>
        <source>Monthly target</source>
        <translation>Objectif mensuel</translation>
    </message>
    <message>
        <source>What should be won each month, in %1. Coverage and won deals are compared with it. It stays on this computer; leave it empty for no target.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Ce qui doit être gagné chaque mois, en %1. La couverture et les affaires gagnées y sont comparées. Il reste sur cet ordinateur ; laissez vide pour aucun objectif.</translation>
    </message>
    <message>
        <source>Monthly target in %1</source>
        <translation>Objectif mensuel en %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Fixer l’objectif</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
</context>
<context>
    <name>atlas::TaskBoardView</name>
    <message>
        <source>%1 has no status “%2”.</source>
        <extracomment>%1 a project, %2 a status</extracomment>
        <translation>%1 n’a pas d’état « %2 ».</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <extracomment>effect of dropping a card on a column; %1 is a status</extracomment>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>“%1” stays where it was: %2</source>
        <extracomment>a move that Zoho Projects refused: %1 a task, %2 why</extracomment>
        <translation>« %1 » reste où elle était : %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>New subtask…</source>
        <translation>Nouvelle sous-tâche…</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks closed more than 14 days ago are not shown</source>
        <translation>
            <numerusform>%n tâche terminée depuis plus de 14 jours n’est pas affichée</numerusform>
            <numerusform>%n tâches terminées depuis plus de 14 jours ne sont pas affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Board of tasks</source>
        <translation>Tableau des tâches</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>Tasks of your projects stand here by their status.</source>
        <translation>Les tâches de vos projets apparaissent ici selon leur état.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
</context>
<context>
    <name>atlas::TaskColumnHead</name>
    <message>
        <source>%1, %2</source>
        <extracomment>spoken name of a board column: %1 a status, %2 a number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TaskFilterRow</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>choice of owners: tasks nobody owns</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Show all tasks again</source>
        <translation>Réafficher toutes les tâches</translation>
    </message>
    <message>
        <source>Behind “%1”: %2</source>
        <extracomment>chip over the tasks; %1 what the figure is called, %2 number of tasks</extracomment>
        <translation>Derrière « %1 » : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Show completed</source>
        <extracomment>a filter, with the number of finished tasks beside it</extracomment>
        <translation>Afficher les terminées</translation>
    </message>
</context>
<context>
    <name>atlas::TaskForm</name>
    <message>
        <source> %</source>
        <extracomment>after a number, no-break space before it where the language wants one</extracomment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>atlas::TaskPanelView</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Log time…</source>
        <translation>Saisir des heures…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Subtasks</source>
        <translation>Sous-tâches</translation>
    </message>
    <message>
        <source>Add a subtask, then Enter</source>
        <translation>Ajouter une sous-tâche, puis Entrée</translation>
    </message>
    <message>
        <source>New subtask</source>
        <translation>Nouvelle sous-tâche</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>« %1 » enregistrée</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>« %1 » n’a pas été enregistrée : %2</translation>
    </message>
    <message>
        <source>This task changed while you were editing</source>
        <translation>Cette tâche a changé pendant votre saisie</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Its subtasks and comments go with it. This cannot be undone.</source>
        <translation>Ses sous-tâches et commentaires disparaissent aussi. Cette action est définitive.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>« %1 » supprimée</translation>
    </message>
    <message>
        <source>Your text is in the clipboard</source>
        <translation>Votre texte est dans le presse-papiers</translation>
    </message>
    <message>
        <source>The task is not there any more.</source>
        <translation>La tâche n’existe plus.</translation>
    </message>
    <message>
        <source>Saving replaces the formatting and pictures of this description by text.</source>
        <translation>L’enregistrement remplace la mise en forme et les images de cette description par du texte.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>of it billable</source>
        <translation>dont facturables</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Subtask of</source>
        <translation>Sous-tâche de</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>ouverte, %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>this waits for it</source>
        <translation>celle-ci l’attend</translation>
    </message>
    <message>
        <source>it waits for this</source>
        <translation>elle attend celle-ci</translation>
    </message>
    <message>
        <source>Waits for nothing and blocks nothing.</source>
        <translation>N’attend rien et ne bloque rien.</translation>
    </message>
    <message>
        <source>Links are read with the timeline of the project.</source>
        <translation>Les dépendances sont lues avec la chronologie du projet.</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Arrêter le chronomètre</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Lancer le chronomètre</translation>
    </message>
    <message>
        <source>Stops the timer of another task first</source>
        <translation>Arrête d’abord le chronomètre d’une autre tâche</translation>
    </message>
    <message>
        <source>This task was deleted in Zoho Projects.</source>
        <translation>Cette tâche a été supprimée dans Zoho Projects.</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Copier mon texte</translation>
    </message>
    <message>
        <source>The comment was not added: %1</source>
        <translation>Le commentaire n’a pas été ajouté : %1</translation>
    </message>
    <message>
        <source>The subtask was not created: %1</source>
        <translation>La sous-tâche n’a pas été créée : %1</translation>
    </message>
    <message>
        <source>The timer stopped: its time waits to be logged</source>
        <translation>Le chronomètre est arrêté : son temps attend d’être saisi</translation>
    </message>
</context>
<context>
    <name>atlas::TaskTreeModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Days late</source>
        <extracomment>days past the end</extracomment>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>percent complete</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>hours planned</extracomment>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Logged</source>
        <extracomment>hours logged</extracomment>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>short name of a task, "NW-T282"</extracomment>
        <translation>Clé</translation>
    </message>
</context>
<context>
    <name>atlas::TasksView</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all of them, as tab-separated text</source>
        <translation>Copie les lignes choisies, ou toutes, en texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Aucune tâche</translation>
    </message>
    <message>
        <source>Tasks of your projects stand here with their subtasks.</source>
        <translation>Les tâches de vos projets apparaissent ici avec leurs sous-tâches.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>New subtask…</source>
        <translation>Nouvelle sous-tâche…</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nouvelle tâche…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>atlas::TeamActions</name>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message ?</translation>
    </message>
    <message>
        <source>“%1” disappears for everybody in the conversation. This cannot be undone.</source>
        <translation>« %1 » disparaît pour tous dans la conversation. C’est définitif.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Only who wrote a message can change it</source>
        <translation>Seul l’auteur d’un message peut le modifier</translation>
    </message>
    <message>
        <source>This line was written by Cliq</source>
        <translation>Cette ligne a été écrite par Cliq</translation>
    </message>
    <message>
        <source>You are no longer in this conversation. What was read stays here.</source>
        <translation>Vous n’êtes plus dans cette conversation. Ce qui a été lu reste ici.</translation>
    </message>
    <message>
        <source>This channel is archived: everybody can read it, nobody can write in it.</source>
        <translation>Ce canal est archivé : chacun peut le lire, personne ne peut y écrire.</translation>
    </message>
    <message>
        <source>You are not a member of this channel. Join it in Cliq to write here.</source>
        <translation>Vous n’êtes pas membre de ce canal. Rejoignez-le dans Cliq pour écrire ici.</translation>
    </message>
    <message>
        <source>Your role in this channel lets you read, not write. Its moderators can change that.</source>
        <translation>Votre rôle dans ce canal permet de lire, pas d’écrire. Ses modérateurs peuvent le changer.</translation>
    </message>
    <message>
        <source>This link cannot be opened</source>
        <translation>Ce lien ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>“%1” is a program: Atlas does not start it. Download it if you trust who sent it.</source>
        <translation>« %1 » est un programme : Atlas ne le lance pas. Téléchargez-le si vous faites confiance à l’expéditeur.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Is the disk full?</source>
        <translation>« %1 » n’a pas pu être écrit. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Nothing on this computer opens “%1”</source>
        <translation>Rien sur cet ordinateur n’ouvre « %1 »</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>That is you: Cliq has no conversation with yourself</source>
        <translation>C’est vous : Cliq n’a pas de conversation avec soi-même</translation>
    </message>
    <message>
        <source>Atlas does not know this person. Look for them in Cliq.</source>
        <translation>Atlas ne connaît pas cette personne. Cherchez-la dans Cliq.</translation>
    </message>
    <message>
        <source>%1 is muted on this computer: no badge, no notification</source>
        <translation>%1 est en sourdine sur cet ordinateur : ni pastille ni notification</translation>
    </message>
    <message>
        <source>%1 is heard again</source>
        <translation>%1 n’est plus en sourdine</translation>
    </message>
    <message>
        <source>The message reads as before</source>
        <translation>Le message est comme avant</translation>
    </message>
    <message>
        <source>Message changed</source>
        <translation>Message modifié</translation>
    </message>
    <message>
        <source>Cliq keeps no trash.</source>
        <translation>Cliq n’a pas de corbeille.</translation>
    </message>
    <message>
        <source>Files posted</source>
        <extracomment>an entry of the list of changes: %1 is the beginning of a message</extracomment>
        <translation>Fichiers publiés</translation>
    </message>
    <message>
        <source>Posted: “%1”</source>
        <translation>Publié : « %1 »</translation>
    </message>
    <message>
        <source>Delete the message in its conversation.</source>
        <translation>Supprimez le message dans sa conversation.</translation>
    </message>
    <message>
        <source>The message is not here yet. Delete it in its conversation.</source>
        <translation>Le message n’est pas encore là. Supprimez-le dans sa conversation.</translation>
    </message>
</context>
<context>
    <name>atlas::TeamController</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>title of a notification: somebody in a channel</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TeamDesktop</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
<context>
    <name>atlas::TeamEmoji</name>
    <message>
        <source>Thumbs up</source>
        <translation>Pouce levé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Je regarde</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>Sourire</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Fête</translation>
    </message>
</context>
<context>
    <name>atlas::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Reading channels and conversations…</source>
        <translation>Lecture des canaux et des conversations…</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Aucun canal pour l’instant</translation>
    </message>
    <message>
        <source>Join or create a channel in Cliq: it appears here within a minute.</source>
        <translation>Rejoignez ou créez un canal dans Cliq : il apparaît ici en moins d’une minute.</translation>
    </message>
    <message>
        <source>Search in the conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
</context>
<context>
    <name>atlas::TeamRefusals</name>
    <message>
        <source>The channel is archived</source>
        <translation>Le canal est archivé</translation>
    </message>
    <message>
        <source>Nobody can write in it until somebody who runs the channel opens it again in Cliq. Your text is kept.</source>
        <translation>Personne ne peut y écrire tant qu’un responsable du canal ne l’a pas rouvert dans Cliq. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>You are not in this conversation</source>
        <translation>Vous ne faites pas partie de cette conversation</translation>
    </message>
    <message>
        <source>Join the channel in Cliq, or ask one of its members to add you, then send it again. Your text is kept.</source>
        <translation>Rejoignez le canal dans Cliq, ou demandez à l’un de ses membres de vous ajouter, puis renvoyez. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>You may not notify everybody here</source>
        <translation>Vous ne pouvez pas prévenir tout le monde ici</translation>
    </message>
    <message>
        <source>Take @all or @available out of the text, or name the people it is for. Your text is kept.</source>
        <translation>Retirez @all ou @available du texte, ou nommez les personnes concernées. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>It is too late to change this message</source>
        <translation>Il est trop tard pour modifier ce message</translation>
    </message>
    <message>
        <source>Your organisation limits for how long messages can be changed. Write another message that corrects it.</source>
        <translation>Votre organisation limite la durée pendant laquelle un message peut être modifié. Écrivez-en un autre qui le corrige.</translation>
    </message>
    <message>
        <source>The message is no longer there</source>
        <translation>Le message n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Copy your text if you still need it.</source>
        <translation>Il a été supprimé entre-temps. Copiez votre texte si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>This conversation no longer exists</source>
        <translation>Cette conversation n’existe plus</translation>
    </message>
    <message>
        <source>It was closed or you were removed from it. Copy your text and write to the people directly.</source>
        <translation>Elle a été fermée ou vous en avez été retiré. Copiez votre texte et écrivez directement aux personnes.</translation>
    </message>
    <message>
        <source>This channel no longer exists</source>
        <translation>Ce canal n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted or renamed. Copy your text and choose another channel.</source>
        <translation>Il a été supprimé ou renommé. Copiez votre texte et choisissez un autre canal.</translation>
    </message>
    <message>
        <source>Cliq cannot reach this person</source>
        <translation>Cliq ne peut pas joindre cette personne</translation>
    </message>
    <message>
        <source>They are neither in your organisation nor among your contacts. Invite them in Cliq first. Your text is kept.</source>
        <translation>Elle n’est ni dans votre organisation ni parmi vos contacts. Invitez-la d’abord dans Cliq. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>This bot no longer exists</source>
        <translation>Ce robot n’existe plus</translation>
    </message>
    <message>
        <source>Its owner removed it, or took you off it.</source>
        <translation>Son propriétaire l’a retiré ou vous en a désabonné.</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Le fichier n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted in Cliq. Ask who posted it for a copy.</source>
        <translation>Il a été supprimé dans Cliq. Demandez une copie à la personne qui l’a publié.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Le message est trop long</translation>
    </message>
    <message>
        <source>A message has at most 5,000 characters: shorten it, or send the rest as a second message. Your text is kept.</source>
        <translation>Un message compte au plus 5 000 caractères : raccourcissez-le, ou envoyez le reste dans un second message. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>Le message est vide</translation>
    </message>
    <message>
        <source>Write something, or delete the message.</source>
        <translation>Écrivez quelque chose, ou supprimez le message.</translation>
    </message>
    <message>
        <source>A file is larger than 50 MB</source>
        <translation>Un fichier dépasse 50 Mo</translation>
    </message>
    <message>
        <source>Cliq takes no larger ones: put it into WorkDrive and send the link.</source>
        <translation>Cliq n’en accepte pas de plus gros : déposez-le dans WorkDrive et envoyez le lien.</translation>
    </message>
    <message>
        <source>More than ten files at once</source>
        <translation>Plus de dix fichiers à la fois</translation>
    </message>
    <message>
        <source>Send the others with a second message.</source>
        <translation>Envoyez les autres dans un second message.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Un fichier est illisible</translation>
    </message>
    <message>
        <source>It was moved, deleted or locked meanwhile. Attach it again.</source>
        <translation>Il a été déplacé, supprimé ou verrouillé entre-temps. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>A file is empty</source>
        <translation>Un fichier est vide</translation>
    </message>
    <message>
        <source>Cliq takes no empty files: attach it once it has contents.</source>
        <translation>Cliq n’accepte pas de fichier vide : joignez-le quand il aura un contenu.</translation>
    </message>
</context>
<context>
    <name>atlas::TeamWords</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>a day as QDate::toString writes it, without the year</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>a day as QDate::toString writes it, with the year</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Ajouter une réaction</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Pas envoyé : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>robot</translation>
    </message>
    <message>
        <source>A message only Cliq itself can show</source>
        <translation>Un message que seul Cliq peut afficher</translation>
    </message>
    <message>
        <source>A message only Cliq itself can show (%1)</source>
        <translation>Un message que seul Cliq peut afficher (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <extracomment>what a message became</extracomment>
        <translation>Tâche : %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Événement : %1</translation>
    </message>
    <message>
        <source>Note of the deal: %1</source>
        <translation>Note de l’affaire : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only Cliq itself can press this button</source>
        <translation>Seul Cliq lui-même peut actionner ce bouton</translation>
    </message>
</context>
<context>
    <name>atlas::TemplatePicker</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>No templates yet. “Save as template” makes one of the mail you write.</source>
        <translation>Pas encore de modèle. « Enregistrer comme modèle » en fait un du courriel que vous écrivez.</translation>
    </message>
    <message>
        <source>No template has this in its subject.</source>
        <translation>Aucun modèle n’a cela dans son objet.</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>atlas::ThemePicker</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Con&amp;traste élevé, clair</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Contraste élevé, som&amp;bre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>atlas::TimeView</name>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>Week %1 · %2</source>
        <extracomment>%1 number of a week, %2 its Monday</extracomment>
        <translation>Semaine %1 · %2</translation>
    </message>
    <message>
        <source>The hours of this month are being read…</source>
        <translation>Les heures de ce mois sont en cours de lecture…</translation>
    </message>
    <message>
        <source>Double-click or Enter on a day changes its hours.</source>
        <translation>Un double-clic ou Entrée sur un jour modifie ses heures.</translation>
    </message>
    <message>
        <source>Nothing of this week waits for approval.</source>
        <translation>Rien n’attend de validation cette semaine.</translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation>dernière saisie le %1</translation>
    </message>
    <message>
        <source>no entry in the months read</source>
        <translation>aucune saisie dans les mois lus</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 days missing</source>
        <translation>
            <numerusform>%n jour manquant sur 5</numerusform>
            <numerusform>%n jours manquants sur 5</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody entered their hours of the last working day.</source>
        <translation>Chacun a saisi ses heures du dernier jour ouvré.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries approved</source>
        <translation>
            <numerusform>%n saisie validée</numerusform>
            <numerusform>%n saisies validées</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of</source>
        <translation>Heures de</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Approve the week</source>
        <translation>Valider la semaine</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>Without hours on the last working day</source>
        <translation>Sans saisie le dernier jour ouvré</translation>
    </message>
    <message>
        <source>No hours in this week</source>
        <translation>Aucune heure cette semaine</translation>
    </message>
    <message>
        <source>Enter some above, or start the timer of a task.</source>
        <translation>Saisissez-en ci-dessus, ou lancez le chronomètre d’une tâche.</translation>
    </message>
    <message>
        <source>Log time…</source>
        <translation>Saisir des heures…</translation>
    </message>
    <message>
        <source>No billable hours were read</source>
        <translation>Aucune heure facturable n’a été lue</translation>
    </message>
    <message>
        <source>Invoice hours…</source>
        <translation>Facturer des heures…</translation>
    </message>
</context>
<context>
    <name>atlas::TimelineLegend</name>
    <message>
        <source>done, planned</source>
        <extracomment>legend of the timeline: the dark and the light part of a bar</extracomment>
        <translation>fait, prévu</translation>
    </message>
    <message>
        <source>baseline of %1</source>
        <extracomment>legend of the timeline: %1 is the day the baseline was taken</extracomment>
        <translation>référence du %1</translation>
    </message>
    <message>
        <source>milestone</source>
        <extracomment>legend of the timeline</extracomment>
        <translation>jalon</translation>
    </message>
    <message>
        <source>late dependency</source>
        <extracomment>legend of the timeline: a red arrow</extracomment>
        <translation>dépendance en retard</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <extracomment>accessible name of the legend; %1 its entries</extracomment>
        <translation>Légende : %1</translation>
    </message>
</context>
<context>
    <name>atlas::TimelineModel</name>
    <message>
        <source>not planned</source>
        <translation>non planifiée</translation>
    </message>
    <message numerus="yes">
        <source>+ %n d</source>
        <extracomment>days a bar ends after, or before, where it was planned to: "+ 5 d"</extracomment>
        <translation>
            <numerusform>+ %n j</numerusform>
            <numerusform>+ %n j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %n d</source>
        <translation>
            <numerusform>− %n j</numerusform>
            <numerusform>− %n j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of the baseline</source>
        <translation>
            <numerusform>%n jour d’avance sur la référence</numerusform>
            <numerusform>%n jours d’avance sur la référence</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the budget used</source>
        <translation>%1 % du budget consommé</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n jalon</numerusform>
            <numerusform>%n jalons</numerusform>
        </translation>
    </message>
    <message>
        <source>ends on %1</source>
        <extracomment>of a project: the day it ends</extracomment>
        <translation>fin le %1</translation>
    </message>
</context>
<context>
    <name>atlas::TimelineView</name>
    <message>
        <source>Expand all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 semaines</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Timeline of projects, tasks and milestones</source>
        <translation>Chronologie des projets, tâches et jalons</translation>
    </message>
    <message>
        <source>Show all tasks again, not only: %1</source>
        <extracomment>%1 is what the tasks shown have in common</extracomment>
        <translation>Réafficher toutes les tâches, et non seulement : %1</translation>
    </message>
    <message>
        <source>Links and baseline could not be read: %1</source>
        <extracomment>%1 is why, as a sentence without full stop</extracomment>
        <translation>Dépendances et référence n’ont pas pu être lues : %1</translation>
    </message>
    <message>
        <source>Show completed</source>
        <extracomment>a filter of the timeline, with the number of tasks finished before the last weeks beside it</extracomment>
        <translation>Afficher les terminées</translation>
    </message>
</context>
<context>
    <name>atlas::TimelineWords</name>
    <message>
        <source>today %1</source>
        <extracomment>flag over the line of today; %1 is a day</extracomment>
        <translation>auj. %1</translation>
    </message>
    <message>
        <source>Project, task</source>
        <extracomment>head of the timeline's names</extracomment>
        <translation>Projet, tâche</translation>
    </message>
    <message>
        <source>Who, health</source>
        <extracomment>head of a narrow column: initials of people, or how the project stands</extracomment>
        <translation>Qui, santé</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>head of a narrow column: percent done</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>W%1</source>
        <extracomment>a calendar week by its ISO number: W48</extracomment>
        <translation>S%1</translation>
    </message>
    <message>
        <source>not planned</source>
        <extracomment>a task without dates</extracomment>
        <translation>non planifié</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a number of hours: 47 h</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>The end would be before the start</source>
        <translation>La fin précéderait le début</translation>
    </message>
    <message>
        <source>%1 done</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 fait</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>%1 logged of %2 planned</source>
        <extracomment>hours of a task; %1 and %2 are durations</extracomment>
        <translation>%1 saisies sur %2 prévues</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <extracomment>days of the baseline; %1 "1 Nov – 8 Nov"</extracomment>
        <translation>Référence : %1</translation>
    </message>
    <message>
        <source>The links go in a circle: what follows cannot be told</source>
        <translation>Les dépendances tournent en rond : la suite ne peut être calculée</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) would have to follow</source>
        <translation>
            <numerusform>%n tâche devrait suivre</numerusform>
            <numerusform>%n tâches devraient suivre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) would be late: %1</source>
        <extracomment>%1 are names of milestones</extracomment>
        <translation>
            <numerusform>%n jalon serait en retard : %1</numerusform>
            <numerusform>%n jalons seraient en retard : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The project would end on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Le projet finirait le %1</translation>
    </message>
</context>
<context>
    <name>atlas::TimerCard</name>
    <message>
        <source>No timer runs. Start one from the panel of a task.</source>
        <translation>Aucun chronomètre ne tourne. Lancez-en un depuis le volet d’une tâche.</translation>
    </message>
    <message>
        <source>a task that is gone</source>
        <translation>une tâche disparue</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Log time…</source>
        <translation>Saisir des heures…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Throw this time away?</source>
        <translation>Abandonner ce temps ?</translation>
    </message>
    <message>
        <source>It was timed and is not logged.</source>
        <translation>Il a été chronométré et n’est pas saisi.</translation>
    </message>
</context>
<context>
    <name>atlas::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>atlas::TopBar</name>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>Search or run an action</source>
        <translation>Rechercher ou lancer une action</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Connecter un compte…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>accessible name of the account menu: %1 is the account in use</extracomment>
        <translation>Compte : %1</translation>
    </message>
</context>
<context>
    <name>atlas::TransferList</name>
    <message>
        <source>Pause; what was sent is kept</source>
        <translation>Suspendre ; ce qui est envoyé est gardé</translation>
    </message>
    <message>
        <source>Pause; a file of this size then starts again</source>
        <translation>Suspendre ; un fichier de cette taille recommence ensuite</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Cancel the transfer</source>
        <translation>Annuler le transfert</translation>
    </message>
</context>
<context>
    <name>atlas::TransferPanelView</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Clear finished ones</source>
        <translation>Effacer les terminés</translation>
    </message>
    <message>
        <source>Progress of all transfers</source>
        <translation>Avancement de tous les transferts</translation>
    </message>
    <message>
        <source>Show the transfers</source>
        <translation>Montrer les transferts</translation>
    </message>
    <message>
        <source>Fold the transfers</source>
        <translation>Replier les transferts</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>This computer has no program for %1.</source>
        <translation>Cet ordinateur n’a pas de programme pour %1.</translation>
    </message>
    <message>
        <source>Files up to %1 are sent</source>
        <translation>Envoyer les fichiers jusqu’à %1</translation>
    </message>
    <message>
        <source>Largest file that is sent</source>
        <translation>Taille maximale d’un fichier envoyé</translation>
    </message>
</context>
<context>
    <name>atlas::TrayIcon</name>
    <message numerus="yes">
        <source>Atlas: %n alert(s)</source>
        <extracomment>tooltip of the icon in the system's tray</extracomment>
        <translation>
            <numerusform>Atlas : %n alerte</numerusform>
            <numerusform>Atlas : %n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Atlas</source>
        <translation>Ouvrir Atlas</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Suspendre les notifications</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>atlas::UndoHistory</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This change was undone already.</source>
        <translation>Cette modification a déjà été annulée.</translation>
    </message>
</context>
<context>
    <name>atlas::UndoSheet</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 is what was done: "Change a record"</extracomment>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>The answer was lost: look in Zoho whether it was undone.</source>
        <translation>La réponse s’est perdue : regardez dans Zoho si c’est annulé.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>atlas::VendorPaymentSheet</name>
    <message>
        <source>Payment of bill %1</source>
        <extracomment>%1 is the number of a bill</extracomment>
        <translation>Paiement de la facture %1</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>%1 · %2 still due</source>
        <extracomment>%1 is a vendor, %2 an amount</extracomment>
        <translation>%1 · reste dû %2</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Montant en %1</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <extracomment>label of an exchange rate; %1 and %2 are currency codes</extracomment>
        <translation>%1 pour 1 %2</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payée le</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Paid through</source>
        <translation>Payée par</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Only %1 are still due.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Il ne reste que %1 à payer.</translation>
    </message>
    <message>
        <source>The rate must be a number above zero.</source>
        <translation>Le taux doit être un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>Type the date on which it was paid.</source>
        <translation>Tapez la date du paiement.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est à venir.</translation>
    </message>
    <message>
        <source>Choose the account it was paid from.</source>
        <translation>Choisissez le compte qui a payé.</translation>
    </message>
    <message>
        <source>%1 paid for %2</source>
        <extracomment>%1 is an amount, %2 the number of a bill</extracomment>
        <translation>%1 payés pour %2</translation>
    </message>
</context>
<context>
    <name>atlas::VerbSheet</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Undo what was done</source>
        <translation>Annuler ce qui est fait</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>This was done before. Doing it again makes a second one.</source>
        <translation>Cela a déjà été fait. Recommencer en créera un second.</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Ouvrir le premier</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 étape sur %n faite</numerusform>
            <numerusform>%1 étapes sur %n faites</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done stays. The rest can be gone on with, or undone, the next time this is asked for.</source>
        <translation>Ce qui est fait reste. La suite pourra être reprise, ou annulée, la prochaine fois.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>atlas::WeekMovements</name>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture fournisseur</translation>
    </message>
    <message>
        <source>Recurring invoice</source>
        <translation>Facture récurrente</translation>
    </message>
    <message>
        <source>Recurring bill</source>
        <translation>Achat récurrent</translation>
    </message>
    <message>
        <source>Recurring expense</source>
        <translation>Dépense récurrente</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Nothing is expected this week.</source>
        <translation>Rien n’est attendu cette semaine.</translation>
    </message>
</context>
<context>
    <name>atlas::WeekSheetModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Enter opens the hours of this day</source>
        <translation>Entrée ouvre les heures de ce jour</translation>
    </message>
    <message>
        <source>%1 of %2 available</source>
        <extracomment>%1 hours entered, %2 hours the person is available on that day</extracomment>
        <translation>%1 sur %2 disponibles</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
</context>
<context>
    <name>atlas::WelcomeView</name>
    <message>
        <source>Your cockpit, ready in a minute</source>
        <translation>Votre cockpit, prêt en une minute</translation>
    </message>
    <message>
        <source>Two choices; both can be changed later.</source>
        <translation>Deux choix, tous deux modifiables plus tard.</translation>
    </message>
    <message>
        <source>1. The data</source>
        <translation>1. Les données</translation>
    </message>
    <message>
        <source>nothing is sent to Zoho until you are connected</source>
        <translation>rien n’est envoyé à Zoho tant que vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>2. Your role</source>
        <translation>2. Votre rôle</translation>
    </message>
    <message>
        <source>it decides which pages come first; all stay within reach</source>
        <translation>il décide de l’ordre des pages ; toutes restent accessibles</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Explorer avec des données d’exemple</translation>
    </message>
    <message>
        <source>A complete agency, without account or network. Everything can be changed, nothing is at stake.</source>
        <translation>Une agence complète, sans compte ni réseau. Tout se modifie, rien n’est en jeu.</translation>
    </message>
    <message>
        <source>Connect Zoho</source>
        <translation>Connecter Zoho</translation>
    </message>
    <message>
        <source>In four steps. The key stays in the system's keychain.</source>
        <translation>En quatre étapes. La clé reste dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens</source>
        <translation>Les flèches choisissent, Entrée ouvre</translation>
    </message>
    <message>
        <source>Open as %1</source>
        <extracomment>%1 is a role: CEO</extracomment>
        <translation>Ouvrir comme %1</translation>
    </message>
</context>
<context>
    <name>atlas::WorkParts</name>
    <message>
        <source>Drag it onto a person to hand it over</source>
        <translation>Faites-la glisser sur une personne pour la lui confier</translation>
    </message>
</context>
<context>
    <name>atlas::WorkPlanDialog</name>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message>
        <source>Who is absent</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>First day of the absence</source>
        <translation>Premier jour d’absence</translation>
    </message>
    <message>
        <source>Last day of the absence</source>
        <translation>Dernier jour d’absence</translation>
    </message>
    <message>
        <source>Reason of the absence</source>
        <translation>Motif de l’absence</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>congés</translation>
    </message>
    <message>
        <source>Remove this absence</source>
        <translation>Retirer cette absence</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Add a public holiday</source>
        <translation>Ajouter un jour férié</translation>
    </message>
    <message>
        <source>Day nobody works</source>
        <translation>Jour non travaillé</translation>
    </message>
    <message>
        <source>Remove this public holiday</source>
        <translation>Retirer ce jour férié</translation>
    </message>
    <message>
        <source>Type the first day of the absence.</source>
        <translation>Saisissez le premier jour de l’absence.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>The absence ends before it starts.</source>
        <translation>L’absence finit avant de commencer.</translation>
    </message>
    <message>
        <source>Availability and rates</source>
        <translation>Disponibilités et taux</translation>
    </message>
    <message>
        <source>What load, utilisation and cost are computed with. It stays on this computer and is never written to Zoho Projects.</source>
        <translation>Sert à calculer la charge, l’occupation et les coûts. Reste sur cet ordinateur et n’est jamais écrit dans Zoho Projects.</translation>
    </message>
    <message>
        <source>Hours per week, unless told otherwise</source>
        <translation>Heures par semaine, sauf indication contraire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Counted as staff</source>
        <translation>Compté dans l’effectif</translation>
    </message>
    <message>
        <source>No active people were read from Zoho Projects.</source>
        <translation>Aucune personne active n’a été lue dans Zoho Projects.</translation>
    </message>
    <message>
        <source>Hours per week of %1</source>
        <extracomment>accessible names of fields; %1 is a person</extracomment>
        <translation>Heures par semaine de %1</translation>
    </message>
    <message>
        <source>Cost per hour of %1</source>
        <translation>Coût horaire de %1</translation>
    </message>
    <message>
        <source>%1 is counted as staff</source>
        <translation>%1 est compté dans l’effectif</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Hours per week are a number up to 80, for instance 35 or 37:30.</source>
        <translation>Les heures par semaine sont un nombre jusqu’à 80, par exemple 35 ou 37:30.</translation>
    </message>
    <message>
        <source>A cost per hour is an amount to the cent, for instance 52.50 or 52 USD.</source>
        <translation>Un coût horaire est un montant au centime près, par exemple 52,50 ou 52 USD.</translation>
    </message>
    <message>
        <source>Cost per hour, in EUR, or with its currency: 52 USD</source>
        <translation>Coût horaire, en EUR ou avec sa devise : 52 USD</translation>
    </message>
</context>
<context>
    <name>atlas::WorkWords</name>
    <message>
        <source>Team</source>
        <extracomment>the sum row of the workload</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>head of a column</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <extracomment>head of a narrow column: billable hours out of those available</extracomment>
        <translation>Taux d’occupation</translation>
    </message>
    <message>
        <source>n/a</source>
        <extracomment>a figure that cannot be told</extracomment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>away</source>
        <extracomment>a week somebody is not there</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 planned of %2 available</source>
        <extracomment>hours of a week; %1 planned, %2 available</extracomment>
        <translation>%1 prévues sur %2 disponibles</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <extracomment>%1 are hours</extracomment>
        <translation>%1 saisies</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::WorkloadBoard</name>
    <message numerus="yes">
        <source>one of %n task(s)</source>
        <translation>
            <numerusform>une tâche sur %n</numerusform>
            <numerusform>une tâche sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand %1 over to %2</source>
        <extracomment>effect of a drop: %1 a task, %2 a person</extracomment>
        <translation>Confier %1 à %2</translation>
    </message>
    <message>
        <source>Hand %1 over to</source>
        <extracomment>menu; %1 is a task, persons follow</extracomment>
        <translation>Confier %1 à</translation>
    </message>
    <message>
        <source>Load per person</source>
        <translation>Charge par personne</translation>
    </message>
    <message>
        <source>Load per person and week</source>
        <translation>Charge par personne et par semaine</translation>
    </message>
    <message>
        <source>hours planned in the week</source>
        <translation>heures prévues sur la semaine</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>%1 "Hugo W48"; the parts of that person's week follow</extracomment>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>Share out %1</source>
        <extracomment>a button; %1 are the hours over what the person has</extracomment>
        <translation>Répartir %1</translation>
    </message>
    <message>
        <source>%1 in tasks without dates, in no week</source>
        <extracomment>%1 are hours</extracomment>
        <translation>%1 dans des tâches sans date, hors semaine</translation>
    </message>
    <message>
        <source>Work of the selected week</source>
        <translation>Travail de la semaine choisie</translation>
    </message>
</context>
<context>
    <name>atlas::WorkloadView</name>
    <message>
        <source>The hours of %1 could not be read: %2</source>
        <extracomment>%1 is a month, %2 why</extracomment>
        <translation>Les heures de %1 n’ont pas pu être lues : %2</translation>
    </message>
    <message>
        <source>Tasks of a week</source>
        <translation>Tâches d’une semaine</translation>
    </message>
    <message>
        <source>Choose a week of somebody to see what it is made of.</source>
        <translation>Choisissez la semaine d’une personne pour voir de quoi elle est faite.</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>Rien n’est prévu cette semaine.</translation>
    </message>
    <message>
        <source>Drag a task onto somebody to hand it over; Enter opens it.</source>
        <translation>Faites glisser une tâche sur une personne pour la lui confier ; Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Hours shown</source>
        <translation>Heures affichées</translation>
    </message>
    <message>
        <source>8 weeks</source>
        <translation>8 semaines</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 semaines</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>Semaines affichées</translation>
    </message>
    <message>
        <source>Availability and rates…</source>
        <translation>Disponibilités et taux…</translation>
    </message>
</context>
<context>
    <name>atlas::Workspace</name>
    <message>
        <source>The local data were damaged and moved to %1. Everything is read again from Zoho.</source>
        <translation>Les données locales étaient abîmées ; elles ont été déplacées vers %1. Tout est relu depuis Zoho.</translation>
    </message>
    <message>
        <source>Atlas has not used this Zoho access for nearly a year. Sign in again if Zoho refuses it.</source>
        <translation>Atlas n’a pas utilisé cet accès Zoho depuis près d’un an. Reconnectez-vous si Zoho le refuse.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nouvelle facture</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Saisir des heures</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Find a time with several people</source>
        <translation>Trouver un créneau à plusieurs</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Send files to WorkDrive</source>
        <translation>Envoyer des fichiers sur WorkDrive</translation>
    </message>
    <message>
        <source>Write to the team</source>
        <translation>Écrire à l’équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>%n transfert en échec</numerusform>
            <numerusform>%n transferts en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfert</numerusform>
            <numerusform>%n transferts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n transfer(s) are on their way?</source>
        <translation>
            <numerusform>Quitter avec %n transfert en cours ?</numerusform>
            <numerusform>Quitter avec %n transferts en cours ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go on with the next start of Atlas. Uploads from 1 GB on and downloads go on where they stopped; smaller uploads start again.</source>
        <translation>Ils reprennent au prochain démarrage d’Atlas. Les envois à partir de 1 Go et les téléchargements reprennent où ils se sont arrêtés ; les envois plus petits recommencent.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open a folder first: files are sent into the folder that is shown.</source>
        <translation>Ouvrez d’abord un dossier : les fichiers sont envoyés dans le dossier affiché.</translation>
    </message>
    <message>
        <source>Brief of the day</source>
        <translation>Brief du jour</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouveau prospect</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Import a CSV into the CRM</source>
        <translation>Importer un CSV dans le CRM</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>An assistant's question is over without an answer: nothing was changed</source>
        <translation>La question d’un assistant est close sans réponse : rien n’a été modifié</translation>
    </message>
    <message>
        <source>Assistants cannot ask here: another Atlas answers them.</source>
        <translation>Les assistants ne peuvent pas demander ici : un autre Atlas leur répond.</translation>
    </message>
    <message>
        <source>An assistant asks</source>
        <translation>Un assistant demande</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a found record is: %1 "Invoice", %2 the app, "Books"</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not found?</source>
        <translation>Pas trouvé ?</translation>
    </message>
    <message>
        <source>Search in Zoho too</source>
        <translation>Chercher aussi dans Zoho</translation>
    </message>
    <message>
        <source>%1, from Zoho</source>
        <extracomment>section of what Zoho found: %1 is a kind of record, "Deals"</extracomment>
        <translation>%1, depuis Zoho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That is taken back already.</source>
        <translation>C’est déjà annulé.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Invoice the time</source>
        <translation>Facturer le temps</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>All about this client</source>
        <translation>Tout sur ce client</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
</context>
<context>
    <name>atlas::composewords</name>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <extracomment>above a quoted mail: %1 is a day, %2 a time, %3 who wrote it</extracomment>
        <translation>Le %1 à %2, %3 a écrit :</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Message transféré</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De : %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet : %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À : %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc : %1</translation>
    </message>
</context>
<context>
    <name>atlas::format</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day: yesterday 18:04</extracomment>
        <translation>hier %1</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>a number of days, abbreviated: 9 d</extracomment>
        <translation>
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>hours and minutes: 1 h 05</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds: 2 min 59 s</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds: 20 s</extracomment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>age of data, minutes</extracomment>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>age of data, hours</extracomment>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
</context>
</TS>
