<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
    <name>FieldRules</name>
    <message>
        <source>%1 is required.</source>
        <extracomment>%1 is the label of a form field</extracomment>
        <translation>%1&#xa0;: ce champ est obligatoire.</translation>
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
        <translation>Ceci n’est pas une date. Exemple&#xa0;: %1.</translation>
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
        <translation>Gagnées ÷ (gagnées + perdues + ouvertes dont la clôture est passée)&#xa0;: une affaire qui aurait dû se clore compte comme non gagnée.</translation>
    </message>
    <message>
        <source>Set a monthly target</source>
        <translation>Fixez un objectif mensuel</translation>
    </message>
    <message>
        <source>Target reached: nothing left to cover</source>
        <translation>Objectif atteint&#xa0;: rien à couvrir</translation>
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
        <extracomment>%1 is a change such as &quot;+6.2 %&quot;, %2 the name of the month before</extracomment>
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
        <extracomment>two counts of deals, already put together: &quot;14 won, 17 lost&quot;</extracomment>
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
        <extracomment>%1 is &quot;6 closings in the past&quot;</extracomment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Période&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Currency: %1; others are shown apart, never added.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Devise&#xa0;: %1&#x202f;; les autres sont montrées à part, jamais additionnées.</translation>
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
        <translation>Le cockpit d’une agence sur Zoho One&#xa0;: Zoho garde les données, Atlas les rend instantanées, reliées et sûres à modifier.</translation>
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
    <name>atlas::BoardColumn</name>
    <message>
        <source>Unknown stage</source>
        <extracomment>board column of deals whose stage was removed from the CRM&apos;s settings</extracomment>
        <translation>Étape inconnue</translation>
    </message>
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
        <translation>Comment vous connecter&#xa0;?</translation>
    </message>
    <message>
        <source>Zoho asks each company to create its own client in the API console; it belongs to you and can be deleted there at any time.</source>
        <translation>Zoho demande à chaque entreprise de créer son propre client dans la console d’API&#x202f;; il vous appartient et s’y supprime à tout moment.</translation>
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
        <source>Kept in this computer&apos;s keychain, never in a file.</source>
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
        <extracomment>column head of the board; %1 is the stage&apos;s probability, such as &quot;40 %&quot;</extracomment>
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
        <source>Arrows choose, Enter runs, Escape closes. Searches this computer only, without any call to Zoho.</source>
        <translation>Les flèches choisissent, Entrée lance, Échap ferme. La recherche reste sur cet ordinateur, sans appel à Zoho.</translation>
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
        <translation>probabilité %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>spoken name of a choice; %1 field, %2 whose value, %3 the value</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
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
        <translation>votre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Zoho&apos;s “%1”</source>
        <translation>«&#xa0;%1&#xa0;» de Zoho</translation>
    </message>
    <message>
        <source>Nothing: Zoho already holds this.</source>
        <translation>Rien&#xa0;: Zoho contient déjà ceci.</translation>
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
        <extracomment>two parts: &quot;3 to choose, 2 without conflict&quot;</extracomment>
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
    <name>atlas::DealActions</name>
    <message>
        <source>Why was it lost?</source>
        <translation>Pourquoi est-elle perdue&#xa0;?</translation>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; la clôture n’a pas changé.</translation>
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
        <extracomment>%1 is a deal&apos;s name</extracomment>
        <translation>%1&#xa0;: enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was put back. %2 %3</source>
        <extracomment>a change was refused and put back; %1 deal, %2 what happened, %3 what to do</extracomment>
        <translation>%1 a repris sa place. %2 %3</translation>
    </message>
    <message>
        <source>%1 created</source>
        <extracomment>%1 is a deal&apos;s name</extracomment>
        <translation>%1&#xa0;: affaire créée</translation>
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
        <translation>Aucune pour l’instant. Que se passe-t-il ensuite&#xa0;?</translation>
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
        <extracomment>after &quot;120 deals&quot;: how many of them are open</extracomment>
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
    <name>atlas::DesktopApp</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Atlas asks Zoho to revoke its access and removes it from the keychain. What was read stays on this computer until you remove it in Settings.</source>
        <translation>Atlas demande à Zoho de révoquer son accès et le retire du trousseau. Ce qui a été lu reste sur cet ordinateur jusqu’à ce que vous l’effaciez dans les réglages.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
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
    <name>atlas::DropSlot</name>
    <message>
        <source>Drop here</source>
        <translation>Déposer ici</translation>
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
        <source>Check this computer&apos;s date and whether a security program replaces certificates. Nothing was sent.</source>
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
        <source>The server&apos;s name cannot be found</source>
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
        <translation>Rien de ce que vous avez saisi n’est perdu. Réessayez&#x202f;; si cela dure, Zoho est peut-être lent aujourd’hui.</translation>
    </message>
    <message>
        <source>Zoho has a problem</source>
        <translation>Zoho a un problème</translation>
    </message>
    <message>
        <source>The fault is on Zoho&apos;s side. What you see is the last known state; try again in a few minutes.</source>
        <translation>La panne est chez Zoho. Vous voyez le dernier état connu&#x202f;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Zoho&apos;s answer cannot be read</source>
        <translation>La réponse de Zoho est illisible</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again; if it comes back, send the details to your administrator.</source>
        <translation>Rien n’a changé ici. Réessayez&#x202f;; si cela revient, envoyez les détails à votre administrateur.</translation>
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
        <translation>L’accès a été révoqué ou remplacé. Reconnectez-vous&#x202f;; vos données restent sur cet ordinateur.</translation>
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
        <source>This computer&apos;s clock is wrong</source>
        <translation>L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message numerus="yes">
        <source>It differs from Zoho&apos;s by %n minute(s). Set the date and time, then try again.</source>
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
        <translation>La connexion ne couvre pas cette fonction. Ajoutez son autorisation et consentez à nouveau&#x202f;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>The sign-in lacks the scope %1. Add it and consent again; everything else goes on working.</source>
        <translation>Il manque l’autorisation %1. Ajoutez-la et consentez à nouveau&#x202f;; tout le reste fonctionne.</translation>
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
        <translation>Il manque&#xa0;: %1. Installez-le et démarrez-le, ou restez connecté pour cette session seulement. Atlas n’écrit jamais de secret dans un fichier.</translation>
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
        <source>Allow Atlas in the keychain&apos;s settings and try again, or stay signed in for this session only.</source>
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
        <translation>%1&#xa0;: cette valeur est déjà prise</translation>
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
        <translation>%1&#xa0;: Zoho refuse cette valeur</translation>
    </message>
    <message>
        <source>Correct it and save again. What you typed is kept.</source>
        <translation>Corrigez-la et enregistrez à nouveau. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>Zoho says: %1. What you typed is kept.</source>
        <translation>Zoho dit&#xa0;: %1. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>The day&apos;s calls for this app are used up</source>
        <translation>Les appels du jour pour cette application sont épuisés</translation>
    </message>
    <message>
        <source>Reading goes on from this computer; changes wait until Zoho counts anew.</source>
        <translation>La lecture continue depuis cet ordinateur&#x202f;; les changements attendent que Zoho compte à nouveau.</translation>
    </message>
    <message>
        <source>Reading goes on from this computer; changes are possible again at %1.</source>
        <translation>La lecture continue depuis cet ordinateur&#x202f;; les changements seront possibles à %1.</translation>
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
        <translation>Corrigez et réessayez&#xa0;: %1</translation>
    </message>
    <message>
        <source>The local store cannot be used</source>
        <translation>Les données locales sont inutilisables</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; Zoho holds all your data.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez&#x202f;; Zoho garde toutes vos données.</translation>
    </message>
    <message>
        <source>Check the free space and the rights of the data folder. Zoho holds all your data; Atlas reads them again.</source>
        <translation>Vérifiez la place libre et les droits du dossier de données. Zoho garde toutes vos données&#x202f;; Atlas les relit.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un imprévu s’est produit</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. Try again; if it comes back, send the details to your administrator.</source>
        <translation>Rien de ce que vous avez saisi n’est perdu. Réessayez&#x202f;; si cela revient, envoyez les détails à votre administrateur.</translation>
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
        <translation>Ce doit être un objet JSON avec une adresse par application. Choisissez un autre fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Atlas does not know this region</source>
        <translation>Atlas ne connaît pas cette région</translation>
    </message>
    <message>
        <source>Choose a region of the list, or a data-centre file.</source>
        <translation>Choisissez une région de la liste, ou un fichier de centre de données.</translation>
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
        <extracomment>%1 is a choice (a stage, for instance) that was removed from the CRM&apos;s settings</extracomment>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>atlas::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a filter: %1 is its label, %2 the chosen value</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
    <name>atlas::Footer</name>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien n’est encore lu</translation>
    </message>
    <message>
        <source>Up to date, %1</source>
        <extracomment>%1 is an age: &quot;2 min ago&quot;</extracomment>
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
        <translation>Appels&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls made to Zoho against the limits Atlas keeps to.</source>
        <translation>Appels faits à Zoho, face aux limites qu’Atlas respecte.</translation>
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
        <translation>Montants en %1&#x202f;; les autres devises sont laissées de côté</translation>
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
            <numerusform>%n affaire aurait déjà dû se clore&#xa0;: %1.</numerusform>
            <numerusform>%n affaires auraient déjà dû se clore&#xa0;: %1.</numerusform>
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
    <name>atlas::MonthCanvas</name>
    <message>
        <source>%1: %2</source>
        <extracomment>tooltip of a chart: %1 is the name of a series, %2 its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Derrière «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
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
    <name>atlas::Rail</name>
    <message>
        <source>Others</source>
        <extracomment>heading in the rail, above the pages that are not among the role&apos;s own</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer de rôle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>entry of the role menu: %1 is the short name (CEO), %2 what the role does</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Où se trouve votre compte Zoho&#xa0;?</translation>
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
        <source>Zoho&apos;s own documents do not confirm every address of this region. If something cannot be reached, use a data-centre file.</source>
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
    <name>atlas::ResultStep</name>
    <message>
        <source>Connected</source>
        <extracomment>%1 is an account: &quot;Ran.AI · EU&quot;</extracomment>
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
        <extracomment>accessible name of the role switcher: %1 is the role in use, %2 says &quot;Change role&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>atlas::RoleCatalogue</name>
    <message>
        <source>VA</source>
        <extracomment>short name of the virtual assistant&apos;s role, beside CEO, CFO, ...; two letters</extracomment>
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
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
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
        <source>Zoho&apos;s search asks for it besides the right to read.</source>
        <translation>La recherche de Zoho l’exige en plus du droit de lire.</translation>
    </message>
    <message>
        <source>Every address of Zoho Projects holds the portal&apos;s number: nothing works without it.</source>
        <translation>Chaque adresse de Zoho Projects contient le numéro du portail&#xa0;: rien ne marche sans lui.</translation>
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
        <source>Every address of Zoho Mail holds the mailbox&apos;s number: nothing works without it.</source>
        <translation>Chaque adresse de Zoho Mail contient le numéro de la boîte&#xa0;: rien ne marche sans lui.</translation>
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
        <source>Zoho&apos;s documents know no such scope; asking for it can make the whole consent fail.</source>
        <translation>Les documents de Zoho ne la connaissent pas&#x202f;; la demander peut faire échouer tout le consentement.</translation>
    </message>
    <message>
        <source>Zoho&apos;s documents ask for it.</source>
        <translation>Les documents de Zoho la demandent.</translation>
    </message>
    <message>
        <source>On both lists.</source>
        <translation>Sur les deux listes.</translation>
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
        <translation>Que peut faire Atlas&#xa0;?</translation>
    </message>
    <message>
        <source>Zoho grants access scope by scope. You can edit the list; a function whose scope is missing says so, and everything else works.</source>
        <translation>Zoho accorde l’accès autorisation par autorisation. Vous pouvez modifier la liste&#x202f;; une fonction à qui il en manque une le dit, et tout le reste marche.</translation>
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
        <extracomment>a scope compared with the customer&apos;s list</extracomment>
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
        <source>Atlas&apos;s own list</source>
        <translation>Liste d’Atlas</translation>
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
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sales target of a month, in %1</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Objectif de vente mensuel, en %1</translation>
    </message>
    <message>
        <source>The pipeline&apos;s coverage is measured against it. Kept on this computer; leave it empty for none.</source>
        <translation>La couverture du pipeline s’y mesure. Gardé sur cet ordinateur&#x202f;; laissez vide pour aucun.</translation>
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
        <translation>Effacer les données gardées sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing changes in Zoho. Atlas reads everything again when it next refreshes; the sign-in stays.</source>
        <translation>Rien ne change dans Zoho. Atlas relit tout à la prochaine actualisation&#x202f;; la connexion reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Effacer</translation>
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
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Search or run an action</source>
        <translation>&amp;Rechercher ou lancer une action</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actua&amp;liser</translation>
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
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>entry of the role menu: %1 is the short name (CEO), %2 what the role does</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
</context>
<context>
    <name>atlas::SignInErrors</name>
    <message>
        <source>Zoho does not know this client ID</source>
        <translation>Zoho ne connaît pas cet identifiant client</translation>
    </message>
    <message>
        <source>Check the client ID and the region: a client made in one region does not exist in another, unless it is enabled there in the API console.</source>
        <translation>Vérifiez l’identifiant et la région&#xa0;: un client créé dans une région n’existe pas dans une autre, sauf s’il y est activé dans la console d’API.</translation>
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
        <source>Remove the scope named under details, or go back to Atlas&apos;s own list.</source>
        <translation>Retirez celle que nomment les détails, ou revenez à la liste d’Atlas.</translation>
    </message>
    <message>
        <source>The redirect addresses are not registered for this client</source>
        <translation>Les adresses de redirection ne sont pas enregistrées pour ce client</translation>
    </message>
    <message>
        <source>Copy both addresses shown here into the client&apos;s settings in the API console, exactly as they are, then try again.</source>
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
    <name>atlas::StageProgress</name>
    <message>
        <source>%1 no longer exists in this pipeline</source>
        <extracomment>%1 is the stage&apos;s name</extracomment>
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
    <name>atlas::TargetDialog</name>
    <message>
        <source>Monthly target</source>
        <translation>Objectif mensuel</translation>
    </message>
    <message>
        <source>What should be won each month, in %1. Coverage and won deals are compared with it. It stays on this computer; leave it empty for no target.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Ce qui doit être gagné chaque mois, en %1. La couverture et les affaires gagnées y sont comparées. Il reste sur cet ordinateur&#x202f;; laissez vide pour aucun objectif.</translation>
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
    <name>atlas::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
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
        <translation>Compte&#xa0;: %1</translation>
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
        <translation>il décide de l’ordre des pages&#x202f;; toutes restent accessibles</translation>
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
        <source>In four steps. The key stays in the system&apos;s keychain.</source>
        <translation>En quatre étapes. La clé reste dans le trousseau du système.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
    <name>atlas::Workspace</name>
    <message>
        <source>The local data were damaged and moved to %1. Everything is read again from Zoho.</source>
        <translation>Les données locales étaient abîmées&#x202f;; elles ont été déplacées vers %1. Tout est relu depuis Zoho.</translation>
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
        <source>Deals</source>
        <translation>Affaires</translation>
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
            <numerusform>%n&#xa0;j</numerusform>
            <numerusform>%n&#xa0;j</numerusform>
        </translation>
    </message>
</context>
</TS>
